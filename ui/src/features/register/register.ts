// The lists of the register as the window shows them: which stand together, which fields are columns, and how a form
// becomes the content of an entry. What the fields are called and may hold comes from the application.
import { number } from "../../i18n/index.svelte";
import type { RegisterEntry, RegisterField, RegisterList, RegisterListForm } from "../../ipc";
import { shortDate } from "../date/words";

/** One part of the facility's record: the lists that are looked at together. The names are in the catalogue. */
export type Part = { id: string; lists: readonly RegisterList[] };

export const PARTS: readonly Part[] = [
  { id: "contacts", lists: ["contact"] },
  { id: "places", lists: ["place", "plan_picture"] },
  { id: "papers", lists: ["statement", "verification", "pfsa", "pfsp"] },
  { id: "drills", lists: ["drill"] },
  { id: "training", lists: ["training"] },
  { id: "declarations", lists: ["declaration"] },
  { id: "events", lists: ["incident", "level_change"] },
];

export function partOf(list: string | undefined): Part | undefined {
  return PARTS.find((part) => part.lists.some((one) => one === list));
}

/** A column: its field and what stands small below it. The first one names the entry and opens it. */
type Column = { key: string; below?: readonly string[]; /** Left out where the window is narrow. */ wideOnly?: boolean };

export const COLUMNS: Record<RegisterList, readonly Column[]> = {
  contact: [{ key: "post", below: ["note"] }, { key: "person", wideOnly: true }, { key: "phone", below: ["phone_2"] }, { key: "email", wideOnly: true }],
  place: [{ key: "code" }, { key: "name" }, { key: "note" }],
  plan_picture: [{ key: "title" }, { key: "drawn_on" }],
  pfsa: [{ key: "reference", below: ["note"] }, { key: "done_on", wideOnly: true }, { key: "approved_on" }, { key: "last_review_on" }, { key: "next_review_on" }],
  pfsp: [{ key: "reference", below: ["note"] }, { key: "approved_on" }, { key: "last_amendment_on", wideOnly: true }, { key: "last_review_on" }, { key: "next_review_on" }],
  statement: [{ key: "number", below: ["issued_by"] }, { key: "issued_on" }, { key: "valid_until" }, { key: "ship_types", wideOnly: true }],
  verification: [{ key: "on" }, { key: "status" }, { key: "verified_by", below: ["statement"] }, { key: "result" }],
  drill: [{ key: "on" }, { key: "kind", below: ["number", "form"] }, { key: "scenario", below: ["result"] }, { key: "status" }, { key: "participants" }],
  training: [{ key: "role", below: ["person"] }, { key: "course", below: ["note"] }, { key: "people_with_valid_certificate", below: ["people"] }, { key: "valid_until" }],
  declaration: [{ key: "number" }, { key: "ship", below: ["imo_number"] }, { key: "valid_from" }, { key: "declared_until" }, { key: "facility_level", below: ["ship_level"] }, { key: "reason", below: ["note"] }],
  incident: [{ key: "at" }, { key: "incident_kind", below: ["number", "place"] }, { key: "what", below: ["lessons"] }, { key: "reported_to", wideOnly: true }],
  level_change: [{ key: "set_at", below: ["number"] }, { key: "from_level" }, { key: "to_level" }, { key: "ended_at" }, { key: "ordered_by", below: ["reason"] }],
};

/** Below a figure its own name stands too: "6 / 8 people". */
const NAMED_BELOW = new Set(["people", "ship_level"]);
/** Numbers and codes that keep their direction in a right-to-left line. */
const LEFT_TO_RIGHT = new Set(["phone", "phone_2", "email", "imo_number", "number", "code", "reference"]);

export function columnsOf(form: RegisterListForm): { column: Column; field: RegisterField; below: { field: RegisterField; named: boolean }[] }[] {
  const field = (key: string) => form.fields.find((one) => one.key === key);
  return COLUMNS[form.list].flatMap((column) => {
    const main = field(column.key);
    if (!main) return [];
    const below = (column.below ?? []).flatMap((key) => {
      const one = field(key);
      return one ? [{ field: one, named: NAMED_BELOW.has(key) }] : [];
    });
    return [{ column, field: main, below }];
  });
}

export function keepsDirection(field: RegisterField): boolean {
  return LEFT_TO_RIGHT.has(field.key) || field.kind === "moment";
}

/** A value in words; empty where nothing was given. */
export function shown(field: RegisterField, value: unknown): string {
  if (value === undefined || value === null || value === "") return "";
  const option = (id: unknown) => field.options.find((one) => one.id === String(id))?.label ?? String(id);
  switch (field.kind) {
    case "date":
      return shortDate(String(value));
    case "moment":
      return momentWords(String(value));
    case "whole":
      return typeof value === "number" ? number(value) : String(value);
    case "one_of":
      return option(value);
    case "several_of":
      return Array.isArray(value) ? value.map(option).join(", ") : option(value);
    default:
      return String(value);
  }
}

/** "11 Jul 2026 07:00" */
function momentWords(iso: string): string {
  return `${shortDate(iso)} ${iso.slice(11, 16)}`;
}

/** What a form holds: texts as typed, ids of options, days as ISO. */
type Draft = Record<string, string | string[]>;

export function draftOf(form: RegisterListForm, content: Record<string, unknown>): Draft {
  return Object.fromEntries(
    form.fields.map((field) => {
      const value = content[field.key];
      if (field.kind === "several_of") return [field.key, Array.isArray(value) ? value.map(String) : []];
      return [field.key, value === undefined || value === null ? "" : String(value)];
    }),
  );
}

/** The whole content: a field left empty is not there, one that the form does not ask is kept. */
export function contentOf(form: RegisterListForm, draft: Draft, before: Record<string, unknown>): Record<string, unknown> {
  const content = { ...before };
  for (const field of form.fields) {
    const value = draft[field.key] ?? "";
    if (Array.isArray(value)) {
      if (value.length > 0) content[field.key] = value;
      else delete content[field.key];
      continue;
    }
    const typed = value.trim();
    if (typed === "") delete content[field.key];
    // What is not a number goes as it was typed, so that the refusal can quote it.
    else content[field.key] = field.kind === "whole" && /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
  }
  return content;
}

export function isEmpty(value: string | string[] | undefined): boolean {
  return value === undefined || (Array.isArray(value) ? value.length === 0 : value.trim() === "");
}

/** Fields that are filled by other means than typing. */
export function isTyped(field: RegisterField): boolean {
  return field.kind !== "finding" && field.kind !== "picture";
}

/** A planned drill or visit is not one that was held. */
export function isPlanned(entry: RegisterEntry): boolean {
  return entry.content["status"] === "planned";
}

/** The text a finding can be raised from. */
export function lessonsOf(entry: RegisterEntry): string {
  return ["lessons", "result", "what"].map((key) => entry.content[key]).find((text): text is string => typeof text === "string" && text.trim() !== "") ?? "";
}

/** "this is needed" → "This is needed." */
export function sentence(problem: string): string {
  const [first = "", ...rest] = [...problem.trim()];
  const text = first.toLocaleUpperCase() + rest.join("");
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
