// The list of findings: which are shown, how many each filter would show, and in which order.

import type { FindingView, Grade } from "../../ipc";

export const GRADES: readonly Grade[] = [
  "major_non_conformity",
  "non_conformity",
  "deficiency",
  "observation",
  "recommendation",
  "good_practice",
];

export type Which = "open" | "overdue" | "repeats" | "closed" | "all";
export const WHICH: readonly Which[] = ["open", "overdue", "repeats", "closed", "all"];

export type Order = "grade" | "due" | "age" | "number";

export interface Filter {
  which: Which;
  /** `null`: every grade. */
  grade: Grade | null;
  order: Order;
  descending: boolean;
}

export const START: Filter = { which: "open", grade: null, order: "grade", descending: false };

export function isOverdue(finding: FindingView): boolean {
  return finding.state === "open" && finding.days_left !== null && finding.days_left < 0;
}

export function matches(finding: FindingView, which: Which): boolean {
  switch (which) {
    case "open":
      return finding.state === "open";
    case "overdue":
      return isOverdue(finding);
    case "repeats":
      return finding.state === "open" && finding.repeats !== null;
    case "closed":
      return finding.state === "closed";
    case "all":
      return true;
  }
}

export function counts(findings: readonly FindingView[]): Record<Which, number> {
  const count = (which: Which) => findings.filter((finding) => matches(finding, which)).length;
  return {
    open: count("open"),
    overdue: count("overdue"),
    repeats: count("repeats"),
    closed: count("closed"),
    all: count("all"),
  };
}

/** Grades that occur under this filter, worst first, with their counts. */
export function gradeCounts(findings: readonly FindingView[], which: Which): { grade: Grade; count: number }[] {
  const shown = findings.filter((finding) => matches(finding, which));
  return GRADES.map((grade) => ({ grade, count: shown.filter((finding) => finding.grade === grade).length })).filter(
    (entry) => entry.count > 0,
  );
}

export function filtered(findings: readonly FindingView[], filter: Filter, language: string): FindingView[] {
  const numbers = new Intl.Collator(language, { numeric: true });
  const direction = filter.descending ? -1 : 1;
  return findings
    .filter((finding) => matches(finding, filter.which))
    .filter((finding) => filter.grade === null || finding.grade === filter.grade)
    .sort((a, b) => {
      const first = direction * compare(a, b, filter.order, numbers);
      return first !== 0 ? first : compare(a, b, "due", numbers) || numbers.compare(a.number, b.number);
    });
}

function compare(a: FindingView, b: FindingView, order: Order, numbers: Intl.Collator): number {
  switch (order) {
    case "grade":
      return GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade);
    case "due":
      // What has no date comes last.
      return (a.due_on ?? "9999").localeCompare(b.due_on ?? "9999");
    case "age":
      return b.age_days - a.age_days;
    case "number":
      return numbers.compare(a.number, b.number);
  }
}

/** A press on the head of a column: sorts by it, a second press turns the order. */
export function sortedBy(filter: Filter, order: Order): Filter {
  return filter.order === order ? { ...filter, descending: !filter.descending } : { ...filter, order, descending: false };
}
