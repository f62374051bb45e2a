import { expect, it } from "vitest";
import { agenda } from "./due";

const action = (due_on: string, days_left: number) => ({
  finding: due_on,
  number: "8-01",
  assessment: "a",
  facility: "Quay 7",
  what: "x",
  owner: null,
  due_on,
  days_left,
});

it("groups what is due: late, the next thirty days, later, each by date", () => {
  const groups = agenda([action("2026-12-16", 30), action("2026-12-17", 31), action("2026-11-16", 0), action("2026-11-15", -1), action("2026-10-01", -46)]);
  expect(groups.overdue.map((one) => one.due_on)).toEqual(["2026-10-01", "2026-11-15"]);
  expect(groups.soon.map((one) => one.due_on)).toEqual(["2026-11-16", "2026-12-16"]);
  expect(groups.later.map((one) => one.due_on)).toEqual(["2026-12-17"]);
});
