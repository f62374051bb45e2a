import { afterEach, describe, expect, it } from "vitest";

import { isRightToLeft } from "./catalogues";
import { dateWords, timeWords } from "./format";
import { date, has, number, percent, setLanguage, t } from "./index.svelte";

afterEach(() => setLanguage("en"));

describe("words, numbers and dates", () => {
  it("come from the catalogue, with plurals and without isolation marks", () => {
    expect(t("work-filter-result", { count: 1 })).toBe("1 item matches");
    expect(t("work-filter-result", { count: 4 })).toBe("4 items match");
    expect(t("error-wrong-passphrase.do")).not.toContain("\u2068");
  });

  it("fail loudly in tests when the catalogue has no such key", () => {
    expect(has("no-such-key")).toBe(false);
    expect(() => t("no-such-key")).toThrow("no-such-key");
  });

  it("write a date in full, whatever the zone of the computer", () => {
    expect(date("2026-06-05")).toBe("5 June 2026");
    expect(dateWords("fr", "2026-06-05")).toBe("5 juin 2026");
    expect(date("not a date")).toBe("not a date");
  });

  it("write times with two digits and 24 hours", () => {
    expect(timeWords("en", "2026-11-16T04:02:05", true)).toBe("04:02:05");
    expect(timeWords("en", "2026-11-16T14:32:05", false)).toBe("14:32");
  });

  it("write numbers as the language does", () => {
    expect(number(147.5)).toBe("147.5");
    expect(number(3, 1)).toBe("3.0");
    expect(percent(0.85)).toBe("85\u00a0%");
  });

  it("set language and direction of the page; an unknown language falls back to the source", () => {
    setLanguage("xx");
    expect(document.documentElement.lang).toBe("en");
    expect(document.documentElement.dir).toBe("ltr");
    expect(isRightToLeft("ar-EG")).toBe(true);
  });
});
