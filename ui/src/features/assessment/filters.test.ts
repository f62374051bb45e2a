import { describe, expect, it } from "vitest";

import { sampleSections } from "../../ipc/fake-sample";
import type { AnswerView } from "../../ipc";
import { blankAnswer } from "./answer";
import { counts, listed, searchIndex, type Filter, type Look } from "./filters";
import { progressOf, progressOfAll, sectionState } from "./progress";

const sections = sampleSections();
const items = sections.flatMap((section) => section.items);
const index = searchIndex(sections);

function look(answers: Record<string, Partial<AnswerView>>, withFinding: string[] = []): Look {
  const all = new Map(Object.entries(answers).map(([id, answer]) => [id, { ...blankAnswer(id), ...answer }]));
  return { answers: (id) => all.get(id), withFinding: new Set(withFinding) };
}

const some = look(
  {
    "pf-01-01": { verdict: "yes", answered: true, methods: ["document"] },
    "pf-01-02": { verdict: "no", answered: true, comment: "La grille était ouverte", review: true },
    "pf-02-01": { verdict: "partly", answered: true },
  },
  ["pf-01-02"],
);

const none = look({});

function numbers(filters: Filter[], query = "", at = some): string[] {
  return listed(sections, new Set(filters), query, index, at).flatMap((one) => one.items.map((item) => item.number));
}

describe("filters", () => {
  it("count what each would leave", () => {
    expect(counts(items, some)).toMatchObject({ unanswered: 4, no: 1, partly: 1, review: 1, commented: 1, "no-method": 2, "no-finding": 1, "not-applicable": 2 });
  });

  it("combine: all of them must hold", () => {
    expect(numbers(["no"])).toEqual(["1.2"]);
    expect(numbers(["no", "review"])).toEqual(["1.2"]);
    expect(numbers(["partly", "review"])).toEqual([]);
  });

  it("count items the profile made not applicable as answered", () => {
    expect(numbers(["unanswered"])).toEqual(["1.3", "1.4", "2.2", "2.3"]);
    expect(numbers(["not-applicable"])).toEqual(["3.1", "3.2"]);
  });
});

describe("search", () => {
  it("finds a number and a section", () => {
    expect(numbers([], "2.1")).toEqual(["2.1"]);
    expect(numbers([], "2.")).toEqual(["2.1", "2.2", "2.3"]);
    expect(numbers([], "3")).toEqual(["3.1", "3.2"]);
  });

  it("looks into prompt, provision, guidance and comment, without accents and case", () => {
    expect(numbers([], "LOCKED access")).toEqual(["2.2"]);
    expect(numbers([], "B/16.17.7 searches")).toEqual(["2.3"]);
    expect(numbers([], "duty rosters")).toEqual(["1.1"]);
    expect(numbers([], "etait")).toEqual(["1.2"]);
  });

  it("combines with the filters", () => {
    expect(numbers(["unanswered"], "access")).toEqual(["2.2"]);
  });
});

describe("progress", () => {
  it("counts answered, review and No of a section", () => {
    expect(progressOf(sections[0]!, some.answers)).toEqual({ id: "pf1", items: 4, answered: 2, by_profile: 0, review: 1, no: 1 });
  });

  it("knows not started, started and complete", () => {
    expect(sectionState({ items: 4, answered: 0, by_profile: 0 })).toBe("none");
    expect(sectionState({ items: 4, answered: 0, by_profile: 1 })).toBe("none");
    expect(sectionState({ items: 4, answered: 1, by_profile: 1 })).toBe("started");
    expect(sectionState({ items: 4, answered: 4, by_profile: 0 })).toBe("done");
  });

  it("calls a section complete when people and the profile have settled all of it", () => {
    expect(sectionState({ items: 4, answered: 3, by_profile: 1 })).toBe("done");
    expect(sectionState({ items: 4, answered: 0, by_profile: 4 })).toBe("done");
  });

  it("counts what the profile settles apart from what people answered", () => {
    const byProfile = sections[2]!;
    expect(progressOf(byProfile, none.answers)).toMatchObject({ items: 2, answered: 0, by_profile: 2 });
    const answered = look({ "pf-03-01": { verdict: "not_applicable", reason: "No passengers", answered: true } });
    expect(progressOf(byProfile, answered.answers)).toMatchObject({ items: 2, answered: 1, by_profile: 1 });
    const inWords = look({ "pf-03-01": { text: "A ferry calls once a year.", answered: true } });
    expect(progressOf(byProfile, inWords.answers)).toMatchObject({ answered: 1, by_profile: 1 });
    expect(progressOfAll(sections.map((section) => progressOf(section, some.answers)))).toEqual({ items: 9, answered: 3, byProfile: 2, open: 4 });
  });
});
