import { describe, expect, it } from "vitest";
import type { FindingView } from "../../ipc";
import { counts, filtered, gradeCounts, sortedBy, START } from "./filters";
import { emptyAction, emptyForm, formOf, inputOf, problems, RECOGNISED, repeatChoices, repeatsNow } from "./input";
import { band, risk } from "./risk";
import { stage } from "./stage";

function finding(change: Partial<FindingView>): FindingView {
  return {
    id: change.number ?? "f",
    assessment: "a",
    assessment_reference: "SA-8",
    facility: "q7",
    facility_name: "Quay 7",
    number: "8-01",
    state: "open",
    item: "pf-01-01",
    item_number: "1.1",
    item_prompt: "Is there …?",
    provisions: ["ISPS A/14.2.1"],
    grade: "non_conformity",
    place: "RA1",
    found_on: "2026-11-05",
    fact: "The night shift is one guard short.",
    objective_evidence: "",
    effect: "",
    immediate_measure: "",
    root_cause: "",
    likelihood: 3,
    consequence: 4,
    repeats: null,
    actions: [],
    age_days: 11,
    due_on: null,
    days_left: null,
    section: null,
    section_number: null,
    section_title: null,
    also_items: [],
    more_provisions: [],
    repeats_id: null,
    overdue: false,
    mine: false,
    frozen: false,
    closing_gaps: [],
    closed_on: null,
    closed_by: null,
    closing_note: "",
    sampled: [],
    ...change,
  };
}

const action = (status: FindingView["actions"][number]["status"]) => ({
  id: status,
  what: "Hire",
  owner: { person: null, label: "Terminal manager" },
  due_on: "2027-01-15",
  status,
  days_left: 60,
  overdue: false,
  done_on: null,
  verified_on: null,
  verified_by: null,
  closed_on: null,
  proof: "",
});

describe("the list of findings", () => {
  const list = [
    finding({ number: "8-10", grade: "observation", age_days: 3 }),
    finding({ number: "8-02", grade: "major_non_conformity", due_on: "2026-12-01", days_left: 15 }),
    finding({ number: "8-09", due_on: "2026-11-10", days_left: -6, repeats: "7-01" }),
    finding({ number: "8-01", due_on: "2027-01-15", days_left: 60 }),
    finding({ number: "7-04", state: "closed", due_on: "2026-01-01", days_left: -300 }),
  ];

  it("starts with what is open, worst first, then by due date", () => {
    expect(filtered(list, START, "en").map((one) => one.number)).toEqual(["8-02", "8-09", "8-01", "8-10"]);
  });
  it("counts a closed finding as nothing but closed", () => {
    expect(counts(list)).toEqual({ open: 4, overdue: 1, mine: 0, waiting: 0, repeats: 1, closed: 1, all: 5 });
  });
  it("counts grades under the filter that is on", () => {
    expect(gradeCounts(list, "closed")).toEqual([{ grade: "non_conformity", count: 1 }]);
  });
  it("narrows to one grade", () => {
    expect(filtered(list, { ...START, grade: "observation" }, "en").map((one) => one.number)).toEqual(["8-10"]);
  });
  it("sorts numbers as numbers and turns the order at the second press", () => {
    const once = sortedBy({ ...START, which: "all" }, "number");
    expect(filtered(list, once, "en").map((one) => one.number)).toEqual(["7-04", "8-01", "8-02", "8-09", "8-10"]);
    const twice = sortedBy(once, "number");
    expect(filtered(list, twice, "en")[0]?.number).toBe("8-10");
  });
  it("puts what has no due date last", () => {
    const due = filtered(list, sortedBy(START, "due"), "en").map((one) => one.number);
    expect(due.at(-1)).toBe("8-10");
  });
});

describe("the stage of a finding", () => {
  it("follows its actions", () => {
    expect(stage(finding({ actions: [] }))).toBe("raised");
    expect(stage(finding({ actions: [action("planned")] }))).toBe("planned");
    expect(stage(finding({ actions: [action("planned"), action("done")] }))).toBe("in-progress");
    expect(stage(finding({ actions: [action("verified"), action("done")] }))).toBe("in-progress");
    expect(stage(finding({ actions: [action("verified"), action("closed")] }))).toBe("verified");
    expect(stage(finding({ state: "closed", actions: [action("closed")] }))).toBe("closed");
  });
});

describe("risk", () => {
  it("is the product, once both are said", () => {
    expect(risk(3, 4)).toBe(12);
    expect(risk(3, null)).toBeNull();
  });
  it("has four bands", () => {
    expect([4, 6, 12, 25].map(band)).toEqual(["low", "medium", "high", "very-high"]);
  });
});

describe("the finding form", () => {
  const people = [{ id: "p1", name: "A. Reader", post: "PFSO" }];

  it("sends back what it was given", () => {
    const given = finding({ actions: [action("in_progress")] });
    const sent = inputOf(formOf(given), people);
    expect(sent).toMatchObject({
      item: "pf-01-01",
      grade: "non_conformity",
      fact: given.fact,
      likelihood: 3,
      actions: [{ id: "in_progress", what: "Hire", owner: { person: null, label: "Terminal manager" }, due_on: "2027-01-15", status: "in_progress" }],
    });
  });
  it("sends items, provisions and what it repeats; nothing said of the last leaves it as it was", () => {
    const given = finding({ also_items: [{ item: "pf-01-02", number: "1.2", prompt: "…" }], more_provisions: ["PFSP 4.2"], repeats: "7-01", repeats_id: "e1" });
    expect(inputOf({ ...formOf(given), moreProvisions: ["PFSP 4.2", " "] }, people)).toMatchObject({ also_items: ["pf-01-02"], more_provisions: ["PFSP 4.2"], repeats: null });
    expect(inputOf({ ...formOf(given), repeats: "" }, people).repeats).toBe("");
  });
  it("offers what was found before, and keeps one that is not among it", () => {
    const earlier = [{ id: "e1", number: "7-01", grade: "observation" as const, state: "open" as const, fact: "Short" }];
    expect(repeatChoices(undefined, earlier).map((one) => one.id)).toEqual([RECOGNISED, "", "e1"]);
    expect(repeatChoices({ repeats: "5-03", repeats_id: null }, earlier).map((one) => one.id)).toEqual(["", "e1", "5-03"]);
    expect(repeatsNow({ repeats: "7-01", repeats_id: "e1" })).toBe("e1");
    expect(repeatsNow({ repeats: null, repeats_id: null })).toBe("");
  });
  it("names a person of the vault as owner by id and by words", () => {
    const form = { ...emptyForm(null, "2026-11-16"), grade: "deficiency" as const, fact: "Gate open" };
    form.actions = [{ ...emptyAction(), what: "Close it", person: "p1", due: "2026-12-01" }];
    expect(inputOf(form, people).actions?.[0]?.owner).toEqual({ person: "p1", label: "A. Reader, PFSO" });
  });
  it("asks for grade and fact, and says so for each action that is begun", () => {
    const form = emptyForm(null, "2026-11-16");
    expect(problems(form).map((one) => one.key)).toEqual(["finding-missing-grade", "finding-missing-fact"]);
    const begun = { ...form, grade: "major_non_conformity" as const, fact: "x", actions: [emptyAction(), { ...emptyAction(), due: "2026-12-01" }] };
    expect(problems(begun).map((one) => [one.key, one.action])).toEqual([
      ["finding-missing-what", 2],
      ["finding-missing-owner", 2],
    ]);
  });
  it("asks no owner and no date of a recommendation", () => {
    const form = { ...emptyForm(null, "2026-11-16"), grade: "recommendation" as const, fact: "x", actions: [{ ...emptyAction(), what: "Think" }] };
    expect(problems(form)).toEqual([]);
  });
  it("does not send half a risk", () => {
    const form = { ...emptyForm(null, "2026-11-16"), grade: "observation" as const, fact: "x", likelihood: 2 };
    expect(problems(form).map((one) => one.key)).toEqual(["finding-missing-risk"]);
  });
  it("drops an action nobody filled in", () => {
    const form = { ...emptyForm(null, "2026-11-16"), grade: "observation" as const, fact: "x", actions: [emptyAction()] };
    expect(inputOf(form, people).actions).toEqual([]);
  });
});
