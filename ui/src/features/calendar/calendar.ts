// The calendar as it is looked at: filters, groups by month, the grid of a month, the line of drills and exercises.
import type { CalendarAbout, CalendarEntry, DueKind, RhythmView, Urgency } from "../../ipc";
import { router } from "../../state/router.svelte";
import { addDays } from "../date/date";

export const URGENCIES: readonly Urgency[] = ["overdue", "no_record", "within30", "within90", "within180", "ok"];

export type Filter = { facility: string; kind: DueKind | ""; urgency: Urgency | "" };
export const EVERYTHING: Filter = { facility: "", kind: "", urgency: "" };

export function filtered(entries: readonly CalendarEntry[], filter: Filter): CalendarEntry[] {
  return entries.filter(
    (entry) => (filter.facility === "" || entry.facility === filter.facility) && (filter.kind === "" || entry.kind === filter.kind) && (filter.urgency === "" || entry.urgency === filter.urgency),
  );
}

/** `2026-11` of a day. */
export const monthOf = (iso: string) => iso.slice(0, 7);

export type Group = { key: "overdue" | "no_record" | string; entries: CalendarEntry[] };

/** What is late, what has no record, then month by month. */
export function grouped(entries: readonly CalendarEntry[]): Group[] {
  const late = entries.filter((entry) => entry.urgency === "overdue");
  const missing = entries.filter((entry) => entry.urgency !== "overdue" && entry.due_on === null);
  const months = new Map<string, CalendarEntry[]>();
  for (const entry of entries) {
    if (entry.urgency === "overdue" || entry.due_on === null) continue;
    months.set(monthOf(entry.due_on), [...(months.get(monthOf(entry.due_on)) ?? []), entry]);
  }
  return [
    ...(late.length > 0 ? [{ key: "overdue", entries: late }] : []),
    ...(missing.length > 0 ? [{ key: "no_record", entries: missing }] : []),
    ...[...months].sort(([a], [b]) => a.localeCompare(b)).map(([key, list]) => ({ key, entries: list })),
  ];
}

export function addMonths(month: string, by: number): string {
  const [year = 0, one = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, one - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month from Monday to Sunday, with the days of its neighbours. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const weekday = (new Date(`${first}T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks: string[][] = [];
  for (let day = addDays(first, -weekday); monthOf(day) <= month; day = addDays(day, 7)) weeks.push(Array.from({ length: 7 }, (_, at) => addDays(day, at)));
  return weeks;
}

const days = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** The stretch of time a line shows: a year back, as far ahead as it needs, whole months. */
export function stretchOf(rhythm: RhythmView, today: string): { from: string; to: string; months: string[] } {
  const last = [rhythm.due_on, rhythm.by_year, rhythm.by_distance, ...rhythm.planned.map((one) => one.on)].reduce<string>((latest, on) => (on && on > latest ? on : latest), addDays(today, 120));
  const first = addMonths(monthOf(today), -12);
  const end = [addMonths(monthOf(last), 1), addMonths(first, 30)].sort()[0] ?? last;
  const months: string[] = [];
  for (let month = first; month < end; month = addMonths(month, 1)) months.push(month);
  return { from: `${first}-01`, to: `${end}-01`, months };
}

/** Where a day lies on the stretch, in percent; nothing when it is outside. */
export function placeOf(stretch: { from: string; to: string }, on: string): number | null {
  const share = (days(on) - days(stretch.from)) / (days(stretch.to) - days(stretch.from));
  return share < 0 || share > 1 ? null : Math.round(share * 1000) / 10;
}

/** How far the running time of a paper is used, 0 to 100. */
export function used(from: string | null, until: string | null, today: string): number | null {
  if (!from || !until || until <= from) return null;
  return Math.round(Math.min(1, Math.max(0, (days(today) - days(from)) / (days(until) - days(from)))) * 100);
}

/** Shows what an entry is about. */
export function openAbout(about: CalendarAbout, facility: string): void {
  if (about.what === "finding") router.go("findings", { assessment: about.assessment, finding: about.id });
  else if (about.what === "register") router.go("facility", { facility, list: about.list, ...(about.entry === null ? {} : { entry: about.entry }) });
  else if (about.id === null) router.go("facility", { facility });
  else router.go("before", { assessment: about.id });
}
