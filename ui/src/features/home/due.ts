// What is due, in three groups as the agenda shows them.

import type { CalendarEntry, DueAction } from "../../ipc";

export const SOON_DAYS = 30;
/** Coloured as running out. */
export const VERY_SOON_DAYS = 14;

/** An action of a finding or an entry of the calendar: only the day counts here. */
export type Due = DueAction | CalendarEntry;
type Dated<T extends Due> = T & { due_on: string; days_left: number };

export interface Agenda<T extends Due> {
  overdue: Dated<T>[];
  soon: Dated<T>[];
  later: Dated<T>[];
  /** Something that must be there and is not, so that no day can be said. */
  missing: T[];
}

export function agenda<T extends Due>(due: readonly T[]): Agenda<T> {
  const dated = due.filter((one): one is Dated<T> => one.due_on !== null && one.days_left !== null);
  const sorted = dated.sort((a, b) => a.due_on.localeCompare(b.due_on));
  return {
    overdue: sorted.filter((one) => one.days_left < 0),
    soon: sorted.filter((one) => one.days_left >= 0 && one.days_left <= SOON_DAYS),
    later: sorted.filter((one) => one.days_left > SOON_DAYS),
    missing: due.filter((one) => one.due_on === null),
  };
}
