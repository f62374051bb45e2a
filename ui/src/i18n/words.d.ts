// Made by words-plugin.ts.
declare module "words:" {
  /** How to import the words of each language that is built in: the text of its Fluent files, by `language/file`. */
  const languages: Record<string, () => Promise<{ default: Record<string, string> }>>;
  export default languages;
}
