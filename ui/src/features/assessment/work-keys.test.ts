import { describe, expect, it } from "vitest";

import { t } from "../../i18n/index.svelte";
import { actOf, LETTER_KEYS, lettersFrom, type Act, type Where } from "./work-keys";

const letters = lettersFrom(t);
const reading: Where = { typing: false, onControl: false, inItem: true, singleKeys: true };

function press(key: string, where: Partial<Where> = {}, held: Partial<{ ctrlKey: boolean; shiftKey: boolean; altKey: boolean; code: string }> = {}): Act | null {
  return actOf({ key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held }, { ...reading, ...where }, letters);
}

describe("keys of the work screen", () => {
  it("gives 1 to 5 to the verdicts in their order", () => {
    const verdicts = ["1", "2", "3", "4", "5"].map((key) => press(key));
    expect(verdicts).toEqual(["yes", "no", "partly", "not_applicable", "not_observed"].map((verdict) => ({ act: "verdict", verdict })));
  });

  it("gives 6 to 9 to the methods", () => {
    const methods = ["6", "7", "8", "9"].map((key) => press(key));
    expect(methods).toEqual(["document", "interview", "observation", "test"].map((method) => ({ act: "method", method })));
  });

  it("knows the digits of a layout that needs Shift for them", () => {
    expect(press("&", {}, { code: "Digit1" })).toEqual({ act: "verdict", verdict: "yes" });
    expect(press("1", {}, { code: "Digit1", shiftKey: true })).toEqual({ act: "verdict", verdict: "yes" });
    expect(press("/", {}, { code: "Digit7", shiftKey: true })).toEqual({ act: "search" });
  });

  it("moves with Enter, arrows and letters", () => {
    for (const key of ["Enter", "ArrowDown", "j", "n"]) expect(press(key)).toEqual({ act: "next" });
    for (const key of ["ArrowUp", "k"]) expect(press(key)).toEqual({ act: "previous" });
    expect(press("u")).toEqual({ act: "unanswered" });
  });

  it("leaves Enter to the button that has the focus", () => {
    expect(press("Enter", { onControl: true })).toBeNull();
  });

  it("never acts in a text field, except for Ctrl+Enter", () => {
    for (const key of ["1", "n", "/", "f", "Enter", "ArrowDown"]) expect(press(key, { typing: true })).toBeNull();
    expect(press("z", { typing: true }, { ctrlKey: true })).toBeNull();
    expect(press("Enter", { typing: true }, { ctrlKey: true })).toEqual({ act: "next" });
  });

  it("undoes and redoes with Ctrl+Z and Ctrl+Shift+Z", () => {
    expect(press("z", {}, { ctrlKey: true })).toEqual({ act: "undo" });
    expect(press("Z", {}, { ctrlKey: true, shiftKey: true })).toEqual({ act: "redo" });
  });

  it("is silent when single keys are switched off, but for digits inside the item", () => {
    expect(press("n", { singleKeys: false })).toBeNull();
    expect(press("/", { singleKeys: false })).toBeNull();
    expect(press("1", { singleKeys: false, inItem: false })).toBeNull();
    expect(press("1", { singleKeys: false, inItem: true })).toEqual({ act: "verdict", verdict: "yes" });
    expect(press("ArrowDown", { singleKeys: false })).toEqual({ act: "next" });
  });

  it("does not mistake AltGr or Alt for a plain key", () => {
    expect(press("n", {}, { altKey: true })).toBeNull();
    expect(press("1", {}, { ctrlKey: true, altKey: true })).toBeNull();
  });

  it("has one letter at least for every act, and no letter twice", () => {
    const all = LETTER_KEYS.flatMap((name) => t(`key-${name}`).split(" "));
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(letters.values())).toEqual(new Set(LETTER_KEYS));
  });
});
