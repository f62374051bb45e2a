// Dates as people type them. WebKitGTK's own date input is weak (no keyboard calendar, fixed
// order), so a date is a text field: `2026-11-16`, `16.11.2026`, `16/11/2026`, `16 November 2026`.
// Day before month everywhere, as ships' papers have it; a two-digit year is refused, not guessed.

type ParsedDate =
  | { kind: "date"; iso: string }
  | { kind: "empty" }
  /** Not understood at all. */
  | { kind: "unclear" }
  /** Understood, but the calendar has no such day (31 June). */
  | { kind: "no-such-day" };

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

export function parseDate(text: string, language: string, today?: string): ParsedDate {
  const typed = text.trim();
  if (typed === "") return { kind: "empty" };

  const days = /^\+\s*(\d{1,4})$/.exec(typed);
  if (days && today) return { kind: "date", iso: addDays(today, Number(days[1])) };

  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const figures = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/.exec(typed);
  if (figures) return day(Number(figures[3]), Number(figures[2]), Number(figures[1]));

  const words = /^(\d{1,2})(?:\.|er|º)?\s+(?:de\s+)?(\p{L}+)\.?,?\s+(?:de\s+)?(\d{4})$/u.exec(typed);
  if (words?.[2]) {
    const month = monthNumber(words[2], language);
    return month === 0 ? { kind: "unclear" } : day(Number(words[3]), month, Number(words[1]));
  }
  return { kind: "unclear" };
}

/** `2026-11-16` plus days; dates without a time have no zone, so UTC counts them right. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function day(year: number, month: number, dayOfMonth: number): ParsedDate {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return exists && year >= 1900 ? { kind: "date", iso: date.toISOString().slice(0, 10) } : { kind: "no-such-day" };
}

/** Full names and their first three letters or more, without accents; 0 when none fits, or two do. */
function monthNumber(word: string, language: string): number {
  const typed = fold(word);
  if (typed.length < 3) return 0;
  const names = MONTHS.map((month) =>
    fold(new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(Date.UTC(2026, month, 1))),
  );
  const found = names.filter((name) => name.startsWith(typed));
  return found.length === 1 ? names.indexOf(found[0] ?? "") + 1 : 0;
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
