// What is due, in the groups the agenda shows: what findings ask for, and what the registers make due.
import type { CalendarEntry, Task } from "../../ipc";

const SOON_DAYS = 30;
/** Coloured as running out. */
export const VERY_SOON_DAYS = 14;
/** How many of those with time are named on the home screen; the others are in the calendar and in the list. */
export const LATER_SHOWN = 5;

export type Due = Task | CalendarEntry;
type Dated = Due & { due_on: string; days_left: number };

/** Tasks say whose they are; entries of the calendar do not. */
export function isTask(due: Due): due is Task {
  return "mine" in due;
}

interface Agenda {
  overdue: Dated[];
  /** Something that must be there and is not, so that no day can be said. */
  missing: CalendarEntry[];
  soon: Dated[];
  /** It has no date: it waits for a person, for the acting one first. */
  waiting: Task[];
  later: Dated[];
}

export function agenda(due: readonly Due[]): Agenda {
  const dated = due.filter((one): one is Dated => one.due_on !== null && one.days_left !== null);
  const sorted = dated.sort((a, b) => a.due_on.localeCompare(b.due_on));
  const undated = due.filter((one) => one.due_on === null);
  return {
    overdue: sorted.filter((one) => one.days_left < 0),
    missing: undated.filter((one): one is CalendarEntry => !isTask(one)),
    soon: sorted.filter((one) => one.days_left >= 0 && one.days_left <= SOON_DAYS),
    waiting: undated.filter(isTask).sort((a, b) => Number(b.mine) - Number(a.mine)),
    later: sorted.filter((one) => one.days_left > SOON_DAYS),
  };
}

/** Statements of Compliance that run out within the warnings of the calendar, the next one first. */
export function expiring(entries: readonly CalendarEntry[]): CalendarEntry[] {
  return entries.filter((entry) => entry.kind === "statement" && entry.days_left !== null).sort((a, b) => (a.days_left ?? 0) - (b.days_left ?? 0));
}
