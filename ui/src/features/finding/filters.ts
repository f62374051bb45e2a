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

export type Which = "open" | "overdue" | "mine" | "waiting" | "repeats" | "closed" | "all";
export const WHICH: readonly Which[] = ["open", "overdue", "mine", "waiting", "repeats", "closed", "all"];

export type Order = "grade" | "due" | "age" | "number" | "place";
export const ORDERS: readonly Order[] = ["grade", "number", "due", "age", "place"];

export interface Filter {
  which: Which;
  /** `null`: every grade. */
  grade: Grade | null;
  /** Id of a section, or empty: every section. */
  section: string;
  /** As it was written, or empty: every place. */
  place: string;
  order: Order;
  descending: boolean;
}

export const START: Filter = { which: "open", grade: null, section: "", place: "", order: "grade", descending: false };

export function isOverdue(finding: FindingView): boolean {
  return finding.state === "open" && (finding.overdue || (finding.days_left !== null && finding.days_left < 0));
}

export function matches(finding: FindingView, which: Which): boolean {
  switch (which) {
    case "open":
      return finding.state === "open";
    case "overdue":
      return isOverdue(finding);
    case "mine":
      return finding.state === "open" && finding.mine;
    case "waiting":
      return finding.state === "open" && finding.actions.some((action) => action.status === "done");
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
    mine: count("mine"),
    waiting: count("waiting"),
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

/** Sections findings are about, in the order of the set. */
export function sectionsOf(findings: readonly FindingView[], language: string): { id: string; label: string }[] {
  const numbers = new Intl.Collator(language, { numeric: true });
  const found = new Map(findings.flatMap((one) => (one.section ? [[one.section, { id: one.section, number: one.section_number ?? "", label: [one.section_number, one.section_title].filter(Boolean).join(" ") }]] : [])));
  return [...found.values()].sort((a, b) => numbers.compare(a.number, b.number)).map(({ id, label }) => ({ id, label }));
}

export function placesOf(findings: readonly FindingView[], language: string): string[] {
  return [...new Set(findings.map((finding) => finding.place).filter(Boolean))].sort(new Intl.Collator(language, { numeric: true }).compare);
}

/** How many of the narrower filters are on, for the button that hides them. */
export function narrowed(filter: Filter): number {
  return [filter.grade !== null, filter.section !== "", filter.place !== ""].filter(Boolean).length;
}

export function filtered(findings: readonly FindingView[], filter: Filter, language: string): FindingView[] {
  const numbers = new Intl.Collator(language, { numeric: true });
  const direction = filter.descending ? -1 : 1;
  return findings
    .filter((finding) => matches(finding, filter.which))
    .filter((finding) => filter.grade === null || finding.grade === filter.grade)
    .filter((finding) => filter.section === "" || finding.section === filter.section)
    .filter((finding) => filter.place === "" || finding.place === filter.place)
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
    case "place":
      // What has no place comes last.
      return Number(a.place === "") - Number(b.place === "") || numbers.compare(a.place, b.place);
    case "number":
      return numbers.compare(a.number, b.number);
  }
}

/** A press on the head of a column: sorts by it, a second press turns the order. */
export function sortedBy(filter: Filter, order: Order): Filter {
  return filter.order === order ? { ...filter, descending: !filter.descending } : { ...filter, order, descending: false };
}
