// The keys that act alone: one table for what they do and for what is told of them.
import { describe, expect, it } from "vitest";

import { bundles } from "../i18n/catalogues";
import { keyGroups, SHEET } from "./sheet";
import { actFor, capsOf, SINGLE_KEYS, type SingleKey, type Where } from "./single";

const ACTS = Object.keys(SINGLE_KEYS) as SingleKey[];
const sources = import.meta.glob<string>(["../**/*.svelte", "../**/*.ts"], { query: "?raw", import: "default", eager: true });

describe("keys that act alone", () => {
  it("are all told, each once", () => {
    const told = SHEET.flatMap((group) => group.lines.flatMap((line) => line.acts ?? []));
    expect([...told].sort()).toEqual([...ACTS].sort());
    expect(keyGroups().flatMap((group) => group.lines).filter((line) => line.keys.length === 0)).toEqual([]);
  });

  it("mean one thing on each screen, in every language", () => {
    const screens = new Set<Where>(ACTS.flatMap((act) => SINGLE_KEYS[act].where as readonly Where[]));
    for (const bundle of bundles.values()) {
      const words = (key: string) => bundle.formatPattern(bundle.getMessage(key)?.value ?? "");
      for (const screen of screens) {
        const here = ACTS.filter((act) => (SINGLE_KEYS[act].where as readonly Where[]).some((where) => where === screen || where === "window"));
        const caps = here.flatMap((act) => capsOf(act, words));
        expect(caps.filter((cap, at) => caps.indexOf(cap) !== at), `${bundle.locales[0]}, ${screen}`).toEqual([]);
      }
    }
  });

  it("are found whether they are written large or small", () => {
    expect(actFor("n", ["new", "finding-edit"])).toBe("new");
    expect(actFor("N", ["new"])).toBe("new");
    expect(actFor("?", ["fold", "sheet"])).toBe("sheet");
    expect(actFor("q", ["new"])).toBeUndefined();
  });

  it("are compared nowhere but here", () => {
    const own = Object.entries(sources)
      .filter(([path]) => !/\.test\.ts$|Stage\.svelte$/.test(path))
      .flatMap(([path, text]) => [...text.matchAll(/event\.key(\.toLowerCase\(\))? === "[^"]"/g)].map((match) => `${path}: ${match[0]}`));
    expect(own, "the stage has keys of its own while it has the focus").toEqual([]);
  });
});
