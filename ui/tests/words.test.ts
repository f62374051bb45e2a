// Every key the window asks for has words, and nothing is said past the catalogue.
import { describe, expect, it } from "vitest";

import { buildBundle, bundles, SOURCE_LANGUAGE, unreadable } from "../src/i18n/catalogues";
import { has } from "../src/i18n/index.svelte";
import { severities } from "../src/errors/table";
import { FluentResource } from "@fluent/bundle";

const sources = import.meta.glob<string>(["../src/**/*.svelte", "../src/**/*.ts", "!../src/**/*.test.ts", "!../src/ipc/**", "!../src/i18n/**"], { query: "?raw", import: "default", eager: true });
const catalogues = import.meta.glob<string>("../../src-tauri/crates/locale/locales/en/*.ftl", { query: "?raw", import: "default", eager: true });

const ids = Object.values(catalogues).flatMap((text) => new FluentResource(text).body.map((entry) => entry.id));

describe("words", () => {
  it("exist for every key written out in the source", () => {
    const missing = Object.entries(sources).flatMap(([path, text]) =>
      [...text.matchAll(/\bt\(\s*"([^"]+)"/g)].map((match) => match[1] ?? "").filter((key) => !has(key)).map((key) => `${path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("exist for every family of keys that is put together from a value", () => {
    const missing = Object.entries(sources).flatMap(([path, text]) =>
      [...text.matchAll(/\bt\(\s*`([a-z][a-z-]*-)\$\{/g)]
        .map((match) => match[1] ?? "")
        .filter((prefix) => !ids.some((id) => id.startsWith(prefix)))
        .map((prefix) => `${path}: ${prefix}…`),
    );
    expect(missing).toEqual([]);
  });

  it("exist for every error, with what happened, what was kept and what to do", () => {
    const missing = Object.keys(severities).flatMap((code) => [`error-${code}.what`, `error-${code}.kept`, `error-${code}.do`].filter((key) => !has(key)));
    expect(missing).toEqual([]);
  });

  it("stand once only, over all files", () => {
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    expect(twice).toEqual([]);
  });

  it("are complete in every language that is there", () => {
    const source = bundles.get(SOURCE_LANGUAGE);
    for (const [language, bundle] of bundles) {
      expect(ids.filter((id) => source?.hasMessage(id) && !bundle.hasMessage(id)), language).toEqual([]);
    }
  });

  it("stay short where a table, a tab or a row of five buttons has no room for more", () => {
    const room: [RegExp, number][] = [
      [/^verdict-(yes|no|partly|not-applicable|not-observed)$/, 16],
      [/^method-(document|interview|observation|test)$/, 13],
      [/^part-[ab]$/, 10],
      [/^settings-theme-(system|day|night|contrast)$/, 18],
      [/^(assessments|facilities)-column-/, 21],
      [/^work-filter-(unanswered|no|review|more|fewer)$/, 15],
      [/^state-(draft|in-review|finalised|superseded)$/, 13],
      [/^before-(lead-)?assessor$/, 22],
    ];
    const long = [...bundles].flatMap(([language, bundle]) =>
      ids.flatMap((id) => {
        const most = room.find(([pattern]) => pattern.test(id))?.[1];
        const value = most === undefined ? undefined : bundle.getMessage(id)?.value;
        const text = value ? bundle.formatPattern(value) : "";
        return most !== undefined && text.length > most ? [`${language} ${id}: ${text}`] : [];
      }),
    );
    expect(long).toEqual([]);
  });

  it("fail loudly when a line of a catalogue cannot be read", () => {
    const broken = "fine = Fine\nbroken = { $count -> [one] one *[other] many\n";
    expect(unreadable(broken, new FluentResource(broken))).toEqual(["broken"]);
    expect(() => buildBundle("en", { "broken.ftl": broken })).toThrow("broken");
  });
});

describe("markup", () => {
  const markup = Object.entries(sources).filter(([path]) => path.endsWith(".svelte"));

  function body(text: string): string {
    const bare = text.replace(/<(script|style)[\s\S]*?<\/\1>/g, "").replace(/<!--[\s\S]*?-->/g, "");
    // Take the innermost braces away until none are left: expressions and snippets of code.
    let left = bare;
    for (let before = ""; before !== left; ) {
      before = left;
      left = left.replace(/\{[^{}]*\}/g, "");
    }
    return left;
  }

  it("says nothing that does not come from the catalogue", () => {
    const said = markup.flatMap(([path, text]) =>
      [...body(text).matchAll(/>([^<>]*)</g)]
        .map((match) => (match[1] ?? "").replace(/&\w+;/g, " ").trim())
        // Key caps and marks: one sign, an arrow, "F1".
        .filter((words) => /\p{L}{2,}/u.test(words))
        .map((words) => `${path}: ${words}`),
    );
    expect(said).toEqual([]);
  });

  it("names nothing past the catalogue in attributes that are read out", () => {
    const said = markup.flatMap(([path, text]) => [...body(text).matchAll(/\s(aria-label|title|placeholder|alt)="([^"]*\p{L}[^"]*)"/gu)].map((match) => `${path}: ${match[0].trim()}`));
    expect(said).toEqual([]);
  });

  it("has no style attribute and no raw HTML: the content security policy forbids them", () => {
    const found = markup.flatMap(([path, text]) => [...text.matchAll(/\sstyle="|\{@html/g)].map((match) => `${path}: ${match[0].trim()}`));
    expect(found).toEqual([]);
  });
});
