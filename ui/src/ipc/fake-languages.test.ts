// Adding a language is adding files: two invented ones, made from the English files, go the way of every other.
import { afterEach, describe, expect, it } from "vitest";

import { disguisePage, pseudo, rightToLeft } from "../../tests/disguise.js";
import { SOURCE_LANGUAGE, buildBundle, bundles, catalogues } from "../i18n/catalogues";
import { date, number, setLanguage, t } from "../i18n/index.svelte";
import { INVENTED, addInvented, invented } from "./fake-languages";

afterEach(() => setLanguage(SOURCE_LANGUAGE));

describe("a language of files alone", () => {
  it("is complete, and is taken for one like any other", () => {
    addInvented();
    const source = bundles.get(SOURCE_LANGUAGE);
    for (const { code } of INVENTED) {
      const bundle = bundles.get(code);
      const ids = [...(source?._messages.keys() ?? [])];
      expect(ids.length).toBeGreaterThan(500);
      expect(ids.filter((id) => !bundle?.hasMessage(id))).toEqual([]);
    }
  });

  it("keeps variables, plurals and letters of keys, and says everything else otherwise", () => {
    addInvented();
    setLanguage("en-XA");
    expect(t("work-filter-result", { count: 1 })).toMatch(/^1 /);
    expect(t("work-filter-result", { count: 1 })).not.toBe(t("work-filter-result", { count: 4 }).replace("4", "1"));
    expect(t("work-filter-result", { count: 4 })).toContain("4");
    expect(t("key-next")).toBe(bundles.get("en")?.formatPattern(bundles.get("en")?.getMessage("key-next")?.value ?? ""));
    setLanguage("ar-XB");
    expect(document.documentElement.dir).toBe("rtl");
    expect(document.documentElement.lang).toBe("ar-XB");
    expect(t("cancel")).toMatch(/^[\u0600-\u06ff]+$/);
    expect(date("2026-06-05")).not.toBe("");
    expect(number(147.5)).not.toBe("");
  });

  it("reads what may stand in a catalogue: quotes, backslashes, terms, functions, choices in choices", () => {
    const source = '-name = Breakwater\nmixed = Say "{ -name }" to { NUMBER($n, minimumFractionDigits: 1) } \\o/ {"\\u00A0"}%\nchoice = { $a ->\n    [one] { $b ->\n        [x] in\n       *[y] out { $a }\n    }\n   *[other] many\n }\n    .hint = line one\n        line two\n';
    const bundle = buildBundle("en-XA", { "x.ftl": invented("en-XA", source) });
    const errors: Error[] = [];
    const told = (id: string, args: Record<string, string | number>) => bundle.formatPattern(bundle.getMessage(id)?.value ?? "", args, errors);
    expect(told("mixed", { n: 2 })).toMatch(/^.* "[^"]+" .* 2\.0 \\/);
    expect(told("choice", { a: 1, b: "y" })).toMatch(/1$/);
    expect(bundle.formatPattern(bundle.getMessage("choice")?.attributes["hint"] ?? "")).toContain("\n");
    expect(errors).toEqual([]);
  });
});

describe("the words of the invented languages", () => {
  it("are 40 % longer in the one", () => {
    const texts = [...catalogues.get("en")!["en/window.ftl"]!.matchAll(/^[a-z-]+ = ([^{}\n]{12,})$/gm)].map((match) => match[1]!);
    const [before, after] = [texts.join("").length, texts.map(pseudo).join("").length];
    expect(after / before).toBeGreaterThan(1.38);
    expect(after / before).toBeLessThan(1.6);
  });

  it("are of the same length in the other, and figures and short names stay", () => {
    expect(rightToLeft("Item 5.2 of ISPS A/14.2, PFSO")).toMatch(/5\.2 .* ISPS A\/14\.2, PFSO$/);
    expect([...rightToLeft("Find the quay")]).toHaveLength(13);
  });

  it("can be put over a page from outside, and stay over what appears later", async () => {
    document.body.innerHTML = '<p>Saved</p><input placeholder="Search items" /><kbd>Ctrl</kbd><textarea>What I wrote</textarea>';
    disguisePage("rtl");
    const p = document.querySelector("p")!;
    expect(p.textContent).toMatch(/^[\u0600-\u06ff]+$/);
    expect(document.querySelector("input")!.placeholder).toMatch(/[\u0600-\u06ff]/);
    expect(document.querySelector("textarea")!.textContent).toBe("What I wrote");
    p.firstChild!.nodeValue = "Not saved";
    await new Promise((done) => setTimeout(done));
    expect(p.textContent).toMatch(/^[\u0600-\u06ff ]+$/);
    expect(document.documentElement.dir).toBe("rtl");
    document.body.innerHTML = "";
  });
});
