// Every word of the window comes from the Fluent files of the locale crate: one set for window, report and command line.
import { FluentBundle, FluentResource } from "@fluent/bundle";

// What only the PDF and the command line say is left out of the window.
const files = import.meta.glob<string>(
  [
    "../../../src-tauri/crates/locale/locales/*/*.ftl",
    "!../../../src-tauri/crates/locale/locales/*/report.ftl",
    "!../../../src-tauri/crates/locale/locales/*/cli.ftl",
  ],
  { query: "?raw", import: "default", eager: true },
);

export const SOURCE_LANGUAGE = "en";

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

export function isRightToLeft(language: string): boolean {
  return RIGHT_TO_LEFT.has(language.split("-")[0] ?? language);
}

/** What stands in one Fluent file but could not be read. The Fluent parser drops such lines silently; we do not. */
export function unreadable(text: string, resource: FluentResource): string[] {
  const read = new Set(resource.body.map((entry) => entry.id));
  return [...text.matchAll(/^(-?[a-zA-Z][\w-]*)\s*=/gm)].map((match) => match[1] ?? "").filter((id) => !read.has(id));
}

/** One bundle from the files of a language. Fails on the first line that Fluent cannot read. */
export function buildBundle(language: string, texts: Record<string, string>): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: isRightToLeft(language) });
  for (const [path, text] of Object.entries(texts)) {
    const resource = new FluentResource(text);
    const lost = unreadable(text, resource);
    if (lost.length > 0) throw new Error(`${path}: cannot read ${lost.join(", ")}`);
    const clashes = bundle.addResource(resource);
    if (clashes.length > 0) throw new Error(`${path}: ${clashes.map((clash) => clash.message).join("; ")}`);
  }
  return bundle;
}

function byLanguage(): Map<string, Record<string, string>> {
  const found = new Map<string, Record<string, string>>();
  for (const [path, text] of Object.entries(files)) {
    const language = path.split("/").at(-2) ?? SOURCE_LANGUAGE;
    found.set(language, { ...found.get(language), [path]: text });
  }
  return found;
}

/** The files of each language that was built in, by path. */
export const catalogues: ReadonlyMap<string, Record<string, string>> = byLanguage();

const built = new Map([...catalogues].map(([language, texts]) => [language, buildBundle(language, texts)]));
export const bundles: ReadonlyMap<string, FluentBundle> = built;

/** One more language, from its files alone: all that adding one takes. */
export function addLanguage(language: string, texts: Record<string, string>): void {
  built.set(language, buildBundle(language, texts));
}
