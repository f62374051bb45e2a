// The facility form and what goes to the application.

import type { Choice, FacilityForm, FacilityInput, FacilityView, GeneralField, ProfileTag, RegisterKind } from "../../ipc";
import { entryOf, problemOf, valueOf, type Entry } from "./general";

export type TagSaid = "" | "present" | "absent";

/** What the register can hold, in the order it is offered. */
export const REGISTER_KINDS: RegisterKind[] = ["port_facility", "port", "authority"];

/** What is asked of one kind of entry. */
export function askedOf(form: FacilityForm, kind: RegisterKind): { fields: GeneralField[]; tags: Choice[] } {
  if (kind === "port_facility") return { fields: form.fields, tags: form.tags };
  return form.others.find((one) => one.kind === kind) ?? { fields: [], tags: [] };
}

export interface FacilityEntries {
  kind: RegisterKind;
  name: string;
  number: string;
  operator: string;
  port: string;
  state: string;
  general: Record<string, Entry>;
  profile: Record<string, { said: TagSaid; why: string }>;
  euProfile: boolean;
}

export interface FormProblem {
  /** Name of the input. */
  name: string;
  key: string;
  args?: Record<string, string>;
  /** Label of the field, when the words do not name it. */
  label?: string;
}

export function entriesOf(facility: FacilityView | null, form: FacilityForm, kind: RegisterKind = facility?.kind ?? "port_facility"): FacilityEntries {
  const { fields, tags } = askedOf(form, kind);
  const general = Object.fromEntries(fields.map((field) => [field.id, entryOf(field.type, facility?.general[field.id])]));
  const profile = Object.fromEntries(tags.map((tag) => [tag.id, said(facility?.profile[tag.id])]));
  return {
    kind,
    name: facility?.name ?? "",
    number: facility?.imo_port_facility_number ?? "",
    operator: facility?.operator ?? "",
    port: facility?.port ?? "",
    state: facility?.state ?? "",
    general,
    profile,
    euProfile: facility?.eu_profile ?? false,
  };
}

/** Another kind of entry: what every kind has stays as it was typed. */
export function asKind(entries: FacilityEntries, form: FacilityForm, kind: RegisterKind): FacilityEntries {
  const { name, operator, state } = entries;
  return { ...entriesOf(null, form, kind), name, state, operator: kind === "authority" ? "" : operator };
}

function said(tag: ProfileTag | undefined): { said: TagSaid; why: string } {
  return tag === undefined ? { said: "", why: "" } : { said: tag.present ? "present" : "absent", why: tag.why };
}

/** Keeps what the form does not ask, so that saving with an older form loses nothing. */
export function inputOf(entries: FacilityEntries, before: FacilityView | null): FacilityInput {
  const general: Record<string, unknown> = { ...before?.general };
  for (const [id, entry] of Object.entries(entries.general)) {
    const value = valueOf(entry);
    if (value === undefined) delete general[id];
    else general[id] = value;
  }
  const profile: Record<string, ProfileTag> = { ...before?.profile };
  for (const [id, tag] of Object.entries(entries.profile)) {
    if (tag.said === "") delete profile[id];
    else profile[id] = { present: tag.said === "present", why: tag.said === "absent" ? tag.why.trim() : "" };
  }
  const { kind } = entries;
  return {
    kind,
    name: entries.name.trim(),
    // An authority goes by its State.
    imo_port_facility_number: kind === "authority" ? "" : normalNumber(entries.number),
    operator: kind === "authority" ? "" : entries.operator.trim(),
    port: kind === "port_facility" ? entries.port.trim() : "",
    state: entries.state,
    general,
    profile,
    eu_profile: kind === "port_facility" && entries.euProfile,
  };
}

/** UN/LOCODE, hyphen, four digits; capitals, and a blank or nothing where the hyphen belongs. */
export function normalNumber(typed: string): string {
  const plain = typed.trim().toUpperCase().replace(/[\s‐‑–]+/g, "-");
  return /^[A-Z]{2}[A-Z2-9]{3}\d{4}$/.test(plain) ? `${plain.slice(0, 5)}-${plain.slice(5)}` : plain;
}

export function isNumber(typed: string): boolean {
  return /^[A-Z]{2}[A-Z2-9]{3}-\d{4}$/.test(normalNumber(typed));
}

/** Of a port: UN/LOCODE alone. */
function isLocode(typed: string): boolean {
  return /^[A-Z]{2}[A-Z2-9]{3}$/.test(normalNumber(typed));
}

/** Said before anything is sent; the application checks the same again. */
export function problems(entries: FacilityEntries, form: FacilityForm): FormProblem[] {
  const found: FormProblem[] = [];
  const { kind } = entries;
  const facility = kind === "port_facility";
  if (entries.name.trim() === "") found.push({ name: "name", key: facility ? "facility-missing-name" : `subject-missing-name-${kind}` });
  if (kind !== "authority") {
    const number = normalNumber(entries.number);
    if (number === "") found.push({ name: "imo_port_facility_number", key: facility ? "facility-missing-number" : "subject-missing-locode" });
    else if (!(facility ? isNumber(number) : isLocode(number))) found.push({ name: "imo_port_facility_number", key: facility ? "facility-number-malformed" : "subject-locode-malformed" });
    else if (entries.state !== "" && number.slice(0, 2) !== entries.state) {
      found.push({ name: "imo_port_facility_number", key: facility ? "facility-number-other-state" : "subject-locode-other-state", args: { letters: number.slice(0, 2), state: entries.state } });
    }
  }
  if (entries.state === "") found.push({ name: "state", key: "facility-missing-state" });
  const asked = askedOf(form, kind);
  for (const tag of asked.tags) {
    const entry = entries.profile[tag.id];
    if (entry?.said === "absent" && entry.why.trim() === "") {
      found.push({ name: `why-${tag.id}`, key: "facility-tag-why-missing", args: { tag: tag.label } });
    }
  }
  for (const field of asked.fields) {
    const entry = entries.general[field.id];
    const key = entry ? problemOf(entry) : null;
    if (key !== null) found.push({ name: field.id, key, args: { example: "36.8065" }, label: field.label });
  }
  return found;
}

/** The State that the first two letters of the number say, once they name one. */
export function stateOfNumber(number: string, form: FacilityForm): string | null {
  const letters = number.trim().slice(0, 2).toUpperCase();
  return form.states.some((state) => state.id === letters) ? letters : null;
}
