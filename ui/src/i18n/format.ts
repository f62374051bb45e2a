// Numbers, dates and times through Intl. Formatters are kept: building one costs more than using it a thousand times.
type Options = Intl.NumberFormatOptions & Intl.DateTimeFormatOptions;

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function keep<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, build: () => T): T {
  const known = kept.get(key);
  if (known) return known as T;
  const built = build();
  kept.set(key, built);
  return built;
}

// English dates are written "5 June 2026", as the field does: day first.
function region(language: string): string {
  return language === "en" ? "en-GB" : language;
}

function numbers(language: string, options: Options): Intl.NumberFormat {
  return keep(`n ${language} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(region(language), options));
}

function dates(language: string, options: Options): Intl.DateTimeFormat {
  return keep(`d ${language} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(region(language), options));
}

export function decimal(language: string, value: number, digits?: number): string {
  const options = digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return numbers(language, options).format(value);
}

export function percentage(language: string, share: number, digits: number): string {
  // English writes "85 %" here too, with a no-break space, as the report does.
  const text = numbers(language, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share * 100);
  return `${text}\u00a0%`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function dateWords(language: string, iso: string): string {
  const dayOnly = DAY.test(iso);
  const moment = new Date(dayOnly ? `${iso}T00:00:00Z` : iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const zone = dayOnly ? { timeZone: "UTC" } : {};
  return dates(language, { day: "numeric", month: "long", year: "numeric", ...zone }).format(moment);
}

export function timeWords(language: string, iso: string, seconds: boolean): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  const options: Options = { hour: "2-digit", minute: "2-digit", hour12: false };
  return dates(language, seconds ? { ...options, second: "2-digit" } : options).format(moment);
}
