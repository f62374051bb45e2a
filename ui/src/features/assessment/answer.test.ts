import { describe, expect, it } from "vitest";

import { sampleSections } from "../../ipc/fake-sample";
import { blankAnswer, isByProfile, levelsShort, markOf, provisions, withChange, worst } from "./answer";
import { neighbour, nextUnanswered } from "./moves";

const items = sampleSections().flatMap((section) => section.items);
const [first, second, , narrative] = items;
const byProfile = items.find((item) => item.not_applicable_because !== null);

describe("an answer on the screen", () => {
  it("counts as its worst observed level, and not at all while half split", () => {
    expect(worst({ 1: "yes", 2: "partly", 3: "not_observed" }, [1, 2, 3])).toBe("partly");
    expect(worst({ 1: "yes", 2: "no" }, [1, 2])).toBe("no");
    expect(worst({ 1: "not_applicable", 2: "not_observed" }, [1, 2])).toBe("not_observed");
    expect(worst({ 1: "yes" }, [1, 2])).toBeNull();
  });

  it("ends a split with one verdict, and one verdict with a split", () => {
    const split = withChange(second!, blankAnswer("x"), { levels: { 1: "yes", 2: "yes", 3: "no" } });
    expect(split).toMatchObject({ verdict: "no", answered: true });
    expect(withChange(second!, split, { verdict: "yes" })).toMatchObject({ verdict: "yes", levels: {} });
  });

  it("keeps what a change does not name and clears what it sets to null", () => {
    const before = { ...blankAnswer("x"), verdict: "no" as const, comment: "gate", answered: true };
    expect(withChange(first!, before, { review: true })).toMatchObject({ verdict: "no", comment: "gate", review: true });
    expect(withChange(first!, before, { comment: null, verdict: null })).toMatchObject({ comment: "", verdict: null, answered: false });
  });

  it("counts a narrative item as answered by its text alone", () => {
    expect(withChange(narrative!, blankAnswer("x"), { text: "The operator posts the guards." }).answered).toBe(true);
    expect(withChange(narrative!, blankAnswer("x"), { verdict: "yes" }).answered).toBe(false);
  });

  it("shows what the profile decided until somebody answers", () => {
    expect(isByProfile(byProfile!, undefined)).toBe(true);
    expect(markOf(byProfile!, undefined)).toBe("not_applicable");
    expect(isByProfile(byProfile!, { ...blankAnswer("x"), verdict: "yes", answered: true })).toBe(false);
    expect(isByProfile(byProfile!, { ...blankAnswer("x"), verdict: "not_applicable", reason: "Closed in 2025", answered: true })).toBe(false);
  });

  it("writes levels and provisions short", () => {
    expect([levelsShort([1, 2, 3]), levelsShort([2]), levelsShort([1, 3])]).toEqual(["1–3", "2", "1, 3"]);
    expect(provisions(["ISPS A/14.1", "ISPS B/16.3.4", "SOLAS XI-2/4"])).toBe("ISPS A/14.1, B/16.3.4, SOLAS XI-2/4");
  });
});

describe("moving", () => {
  it("goes to the neighbour in the list and stops at its ends", () => {
    expect(neighbour(items, items, items[0]!.id, 1)).toBe(items[1]);
    expect(neighbour(items, items, items[0]!.id, -1)).toBeUndefined();
    expect(neighbour(items, items, items.at(-1)!.id, 1)).toBeUndefined();
  });

  it("goes on from where an item stood when a filter takes it away", () => {
    const list = [items[0]!, items[4]!];
    expect(neighbour(list, items, items[2]!.id, 1)).toBe(items[4]);
    expect(neighbour(list, items, items[2]!.id, -1)).toBe(items[0]);
  });

  it("finds the next one not answered, around the end", () => {
    const answered = new Set(items.map((item) => item.id));
    expect(nextUnanswered(items, items[3]!.id, (item) => answered.has(item.id))).toBeUndefined();
    answered.delete(items[1]!.id);
    expect(nextUnanswered(items, items[3]!.id, (item) => answered.has(item.id))).toBe(items[1]);
  });
});
