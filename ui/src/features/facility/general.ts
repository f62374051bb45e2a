// The general-information block: which fields stand together, and what a field's value is while it is
// being typed. Groups are ours; a field of a set we do not know lands in the last one.

import type { Choice, FieldKind, GeneralField } from "../../ipc";

export const GROUPS = ["place", "traffic", "staff", "plan", "statement", "period", "record", "other"] as const;
export type Group = (typeof GROUPS)[number];

const GROUP_OF: Record<string, Group> = {
  address: "place",
  coordinates: "place",
  pfso: "place",
  pfso_24h: "place",
  deputy: "place",
  solas_ships_year: "traffic",
  nonsolas_ships_year: "traffic",
  characteristics: "traffic",
  cargo_types: "traffic",
  ship_types: "traffic",
  passengers_year: "traffic",
  teu_tonnes_year: "traffic",
  berths: "traffic",
  staff: "staff",
  staff_security: "staff",
  security_personnel: "staff",
  pfsa_date: "plan",
  pfsa_author: "plan",
  pfsa_approved: "plan",
  pfsa_review: "plan",
  pfsa_review_next: "plan",
  pfsp_date: "plan",
  pfsp_ref: "plan",
  pfsp_amended: "plan",
  pfsp_reviewed: "plan",
  socpf_no: "statement",
  socpf_issued: "statement",
  socpf_expiry: "statement",
  last_verification: "statement",
  last_verification_result: "statement",
  level: "period",
  level_changes: "period",
  incidents: "period",
  dos: "period",
  drills: "period",
  exercises: "period",
  last_sa: "record",
  last_sa_ref: "record",
  assessor: "record",
  sa_from: "record",
  sa_date: "record",
  independence: "record",
  independence_reason: "record",
};

/** Answers to these run over more than one line. */
const LONG = new Set(["address", "berths", "security_personnel", "last_verification_result", "independence_reason", "pfso_24h", "deputy"]);

export function isLong(field: GeneralField): boolean {
  return LONG.has(field.id);
}

/** Fields that need the whole width. */
export function isWide(field: GeneralField): boolean {
  return field.type === "multi" || field.type === "table" || isLong(field);
}

export function grouped(fields: readonly GeneralField[]): { group: Group; fields: GeneralField[] }[] {
  return GROUPS.map((group) => ({ group, fields: fields.filter((field) => (GROUP_OF[field.id] ?? "other") === group) })).filter(
    (entry) => entry.fields.length > 0,
  );
}

export interface Row {
  what: string;
  count: string;
}

/** What stands in the input, kind by kind. `unclear`: the dates that are not dates yet. */
export type Entry =
  | { kind: "text" | "integer" | "date" | "enum"; text: string; unclear?: boolean }
  | { kind: "bool"; text: "" | "yes" | "no" }
  | { kind: "multi"; chosen: string[] }
  | { kind: "dates"; dates: { text: string; unclear: boolean }[] }
  | { kind: "geo"; latitude: string; longitude: string }
  | { kind: "table"; rows: Row[] };

const text = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

export function entryOf(kind: FieldKind, value: unknown): Entry {
  switch (kind) {
    case "text":
    case "integer":
    case "date":
    case "enum":
      return { kind, text: text(value) };
    case "bool":
      return { kind, text: value === true ? "yes" : value === false ? "no" : "" };
    case "multi":
      return { kind, chosen: list(value).map(text) };
    case "dates":
      return { kind, dates: list(value).map((day) => ({ text: text(day), unclear: false })) };
    case "geo":
      return { kind, ...coordinates(value) };
    case "table":
      return { kind, rows: list(value).map(row) };
  }
}

/** `"30.2067, -41.54"`, as the application keeps it. */
function coordinates(value: unknown): { latitude: string; longitude: string } {
  const [latitude = "", longitude = ""] = text(value).split(",").map((part) => part.trim());
  return { latitude, longitude };
}

/** A row is an object of texts and whole numbers; ours have a type and a number. */
function row(value: unknown): Row {
  const { type, number } = (typeof value === "object" && value !== null ? value : {}) as { type?: unknown; number?: unknown };
  return { what: text(type), count: text(number) };
}

/** The value to send; `undefined`: nothing was said, the field is left out. */
export function valueOf(entry: Entry): unknown {
  switch (entry.kind) {
    case "text":
    case "date":
    case "enum":
      return entry.text.trim() === "" ? undefined : entry.text.trim();
    case "integer":
      return whole(entry.text) ?? undefined;
    case "bool":
      return entry.text === "" ? undefined : entry.text === "yes";
    case "multi":
      return entry.chosen.length === 0 ? undefined : entry.chosen;
    case "dates": {
      const dates = entry.dates.map((day) => day.text).filter((day) => day !== "");
      return dates.length === 0 ? undefined : dates.sort();
    }
    case "geo": {
      const [lat, lon] = [degrees(entry.latitude, 90), degrees(entry.longitude, 180)];
      return lat === null || lon === null ? undefined : `${lat}, ${lon}`;
    }
    case "table": {
      const rows = entry.rows.filter((line) => line.what.trim() !== "");
      return rows.length === 0 ? undefined : rows.map((line) => ({ type: line.what.trim(), number: whole(line.count) ?? 0 }));
    }
  }
}

/** Key of what is wrong with the entry, said before it is sent. */
export function problemOf(entry: Entry): string | null {
  switch (entry.kind) {
    case "date":
      return entry.unclear ? "date-unclear" : null;
    case "dates":
      return entry.dates.some((day) => day.unclear) ? "date-unclear" : null;
    case "integer":
      return entry.text.trim() !== "" && whole(entry.text) === null ? "facility-integer-wrong" : null;
    case "geo": {
      const said = [entry.latitude, entry.longitude].filter((part) => part.trim() !== "").length;
      const read = [degrees(entry.latitude, 90), degrees(entry.longitude, 180)].filter((part) => part !== null).length;
      return said > 0 && read < 2 ? "facility-geo-wrong" : null;
    }
    case "table":
      return entry.rows.some((line) => line.count.trim() !== "" && whole(line.count) === null) ? "facility-integer-wrong" : null;
    default:
      return null;
  }
}

/** "1 234", "1,234" and "1'234" are 1234; "12.5" is no whole number. */
export function whole(typed: string): number | null {
  const figures = typed.trim().replace(/[\s\u00a0\u202f']/g, "");
  const joined = /^\d{1,3}([.,]\d{3})+$/.test(figures) ? figures.replace(/[.,]/g, "") : figures;
  return /^\d{1,9}$/.test(joined) ? Number(joined) : null;
}

/** Decimal degrees, point or comma. */
export function degrees(typed: string, limit: number): number | null {
  const figures = typed.trim().replace("−", "-").replace(",", ".").replace(/°$/, "");
  if (!/^-?\d{1,3}(\.\d+)?$/.test(figures)) return null;
  const value = Number(figures);
  return Math.abs(value) <= limit ? value : null;
}

/** What the record shows of a value: words of the options, the rest as it is. */
export interface Shown {
  kind: "text" | "number" | "date" | "dates" | "bool" | "list" | "geo" | "rows";
  text: string;
  list: string[];
  rows: Row[];
}

export function shown(field: GeneralField, value: unknown): Shown | null {
  const none = { text: "", list: [], rows: [] };
  const entry = entryOf(field.type, value);
  switch (entry.kind) {
    case "text":
      return entry.text === "" ? null : { ...none, kind: "text", text: entry.text };
    case "integer":
      return entry.text === "" ? null : { ...none, kind: "number", text: entry.text };
    case "date":
      return entry.text === "" ? null : { ...none, kind: "date", text: entry.text };
    case "enum":
      return entry.text === "" ? null : { ...none, kind: "text", text: labelOf(field.options, entry.text) };
    case "bool":
      return entry.text === "" ? null : { ...none, kind: "bool", text: entry.text };
    case "multi":
      return entry.chosen.length === 0 ? null : { ...none, kind: "list", list: entry.chosen.map((id) => labelOf(field.options, id)) };
    case "dates":
      return entry.dates.length === 0 ? null : { ...none, kind: "dates", list: entry.dates.map((day) => day.text) };
    case "geo":
      return entry.latitude === "" ? null : { ...none, kind: "geo", list: [entry.latitude, entry.longitude] };
    case "table":
      return entry.rows.length === 0 ? null : { ...none, kind: "rows", rows: entry.rows };
  }
}

function labelOf(options: readonly Choice[], id: string): string {
  return options.find((option) => option.id === id)?.label ?? id;
}
