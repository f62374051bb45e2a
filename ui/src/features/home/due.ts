// What is due, in three groups as the agenda shows them.

import type { DueAction } from "../../ipc";

export const SOON_DAYS = 30;
/** Coloured as running out. */
export const VERY_SOON_DAYS = 14;

export interface Agenda {
  overdue: DueAction[];
  soon: DueAction[];
  later: DueAction[];
}

export function agenda(due: readonly DueAction[]): Agenda {
  const sorted = [...due].sort((a, b) => a.due_on.localeCompare(b.due_on));
  return {
    overdue: sorted.filter((action) => action.days_left < 0),
    soon: sorted.filter((action) => action.days_left >= 0 && action.days_left <= SOON_DAYS),
    later: sorted.filter((action) => action.days_left > SOON_DAYS),
  };
}
