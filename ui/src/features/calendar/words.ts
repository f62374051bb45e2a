// Names of months and weekdays in the language of the window.
import { language } from "../../i18n/index.svelte";

function format(iso: string, options: Intl.DateTimeFormatOptions): string {
  const region = language() === "en" ? "en-GB" : language();
  return new Intl.DateTimeFormat(region, { ...options, timeZone: "UTC" }).format(new Date(`${iso}T00:00:00Z`));
}

/** "November 2026" */
export const monthName = (month: string) => format(`${month}-01`, { month: "long", year: "numeric" });
/** "Nov", in January "Jan 2027": where a line of months changes its year. */
export const monthMark = (month: string, first: boolean) => format(`${month}-01`, first || month.endsWith("-01") ? { month: "short", year: "numeric" } : { month: "short" });
export const weekdayName = (iso: string) => format(iso, { weekday: "long" });
export const weekdayMark = (iso: string) => format(iso, { weekday: "short" });
export const dayNumber = (iso: string) => format(iso, { day: "numeric" });
