// Every word of the window comes from the Fluent files of the locale crate: one set for window, report and command line.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import languages from "words:";

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

const read = new Map<string, Record<string, string>>();
const built = new Map<string, FluentBundle>();

/** The files of each language that is loaded, by path. */
export const catalogues: ReadonlyMap<string, Record<string, string>> = read;
/** The languages that are loaded, ready to be spoken. */
export const bundles: ReadonlyMap<string, FluentBundle> = built;
/** Every language that was built in, loaded or not. */
export const LANGUAGES: readonly string[] = Object.keys(languages);

/** Brings the words of a language, those of the source language when there is no such, unless they are here. */
export async function loadLanguage(language: string): Promise<void> {
  if (built.has(language)) return;
  const code = language in languages ? language : SOURCE_LANGUAGE;
  const texts = (await languages[code]?.())?.default;
  if (!texts || built.has(code)) return;
  read.set(code, texts);
  built.set(code, buildBundle(code, texts));
}

/** One more language, from its files alone: all that adding one takes. */
export function addLanguage(language: string, texts: Record<string, string>): void {
  built.set(language, buildBundle(language, texts));
}
