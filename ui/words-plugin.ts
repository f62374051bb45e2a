// The words of a language as one module: `words:fr` holds every Fluent file of French that the window reads, and `words:` how
// to import each language there is. So each comes in one piece, and adding a language stays adding files.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What only the PDF and the command line say. */
const LEFT_OUT = new Set(["report.ftl", "cli.ftl"]);

/** How the modules of the languages begin, as the bundler names them. */
export const WORDS = "\0words:";

export function words(locales: string): Plugin {
  const languages = () => readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    name: "words",
    resolveId: (id) => (id.startsWith("words:") ? `\0${id}` : null),
    load(id) {
      if (id === WORDS) {
        const rows = languages().map((language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`words:${language}`)})`);
        return `export default { ${rows.join(", ")} };`;
      }
      if (!id.startsWith(WORDS)) return null;
      const language = id.slice(WORDS.length);
      const files = readdirSync(join(locales, language)).filter((file) => file.endsWith(".ftl") && !LEFT_OUT.has(file)).sort();
      const texts = files.map((file) => {
        const path = join(locales, language, file);
        this.addWatchFile(path);
        // Comments are for translators.
        return [`${language}/${file}`, readFileSync(path, "utf8").replace(/^#.*\n/gm, "")];
      });
      return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
    },
  };
}
