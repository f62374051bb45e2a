import { describe, expect, it } from "vitest";
import { addDays, daysBetween, parseDate } from "./date";

function check(text: string, language: string, expected: string) {
  const parsed = parseDate(text, language, "2026-11-16");
  expect(parsed.kind === "date" ? parsed.iso : parsed.kind).toBe(expected);
}

describe("a date as typed", () => {
  it("takes the ISO form", () => check(" 2026-11-16 ", "en", "2026-11-16"));
  it("takes the ISO form without leading zeros", () => check("2026-3-5", "en", "2026-03-05"));
  it("reads day before month in figures", () => {
    check("16.11.2026", "en", "2026-11-16");
    check("5/6/2026", "fr", "2026-06-05");
    check("05 06 2026", "es", "2026-06-05");
  });
  it("reads month names of the window's language", () => {
    check("16 November 2026", "en", "2026-11-16");
    check("5 jun 2026", "en", "2026-06-05");
    check("1er août 2026", "fr", "2026-08-01");
    check("1 aout 2026", "fr", "2026-08-01");
    check("16 de noviembre de 2026", "es", "2026-11-16");
  });
  it("takes days from today", () => check("+30", "en", "2026-12-16"));
  it("does not guess between two months", () => check("5 ju 2026", "en", "unclear"));
  it("does not guess the century", () => check("16.11.26", "en", "unclear"));
  it("names a day the calendar does not have", () => {
    check("31.06.2026", "en", "no-such-day");
    check("2026-02-29", "en", "no-such-day");
  });
  it("takes the leap day", () => check("2028-02-29", "en", "2028-02-29"));
  it("leaves an empty field empty", () => check("  ", "en", "empty"));
  it("refuses words", () => check("next week", "en", "unclear"));
});

describe("counting days", () => {
  it("crosses months and the change of the clock", () => {
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(daysBetween("2026-11-16", "2026-11-14")).toBe(-2);
  });
});
