import { expect, it } from "vitest";
import type { CalendarEntry, Task } from "../../ipc";
import { agenda, expiring } from "./due";

const task = (due_on: string | null, days_left: number | null, more: Partial<Task> = {}): Task => ({
  kind: "action",
  urgency: "later",
  what: "x",
  who: null,
  mine: false,
  due_on,
  days_left,
  facility: "f1",
  facility_name: "Quay 7",
  assessment: "a",
  finding: due_on ?? "none",
  number: "8-01",
  grade: "deficiency",
  ...more,
});
const entry = (kind: CalendarEntry["kind"], due_on: string | null, days_left: number | null): CalendarEntry => ({ id: `${kind}${due_on}`, kind, due_on, days_left, urgency: "ok", facility: "f1", facility_name: "Quay 7", title: kind, detail: "", about: { what: "assessment", id: null } });

it("groups what is due: late, the next thirty days, later, each by date", () => {
  const groups = agenda([task("2026-12-16", 30), task("2026-12-17", 31), task("2026-11-16", 0), task("2026-11-15", -1), task("2026-10-01", -46)]);
  expect(groups.overdue.map((one) => one.due_on)).toEqual(["2026-10-01", "2026-11-15"]);
  expect(groups.soon.map((one) => one.due_on)).toEqual(["2026-11-16", "2026-12-16"]);
  expect(groups.later.map((one) => one.due_on)).toEqual(["2026-12-17"]);
});

it("tells what waits for a person from what has no record, and puts what is one's own first", () => {
  const groups = agenda([task(null, null, { kind: "verification", number: "8-01" }), task(null, null, { kind: "closing", number: "8-02", mine: true }), entry("drill", null, null)]);
  expect(groups.waiting.map((one) => "number" in one && one.number)).toEqual(["8-02", "8-01"]);
  expect(groups.missing).toHaveLength(1);
});

it("names statements that run out, the next one first, and no other dates", () => {
  expect(expiring([entry("statement", "2027-03-13", 117), entry("drill", "2026-11-20", 4), entry("statement", "2026-12-01", 15)]).map((one) => one.days_left)).toEqual([15, 117]);
});
