// Dates in the shorter and longer forms that only these screens use.
import { language } from "../../i18n/index.svelte";

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  // English dates are written day first, as the field does.
  const region = language() === "en" ? "en-GB" : language();
  return new Intl.DateTimeFormat(region, { ...options, timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

/** "Monday 16 November 2026" */
export function weekday(iso: string): string {
  return format(iso, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** "15 June"; with the year when it is not this year's. */
export function dayMonth(iso: string, today: string): string {
  const sameYear = iso.slice(0, 4) === today.slice(0, 4);
  return format(iso, sameYear ? { day: "numeric", month: "short" } : { day: "numeric", month: "short", year: "numeric" });
}

/** "15 Jun 2026", for tables. */
export function shortDate(iso: string): string {
  return format(iso.slice(0, 10), { day: "numeric", month: "short", year: "numeric" });
}
