// The facility form and what goes to the application.

import type { FacilityForm, FacilityInput, FacilityView, ProfileTag } from "../../ipc";
import { entryOf, problemOf, valueOf, type Entry } from "./general";

export type TagSaid = "" | "present" | "absent";

export interface FacilityEntries {
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

export function entriesOf(facility: FacilityView | null, form: FacilityForm): FacilityEntries {
  const general = Object.fromEntries(form.fields.map((field) => [field.id, entryOf(field.type, facility?.general[field.id])]));
  const profile = Object.fromEntries(form.tags.map((tag) => [tag.id, said(facility?.profile[tag.id])]));
  return {
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
  return {
    name: entries.name.trim(),
    imo_port_facility_number: normalNumber(entries.number),
    operator: entries.operator.trim(),
    port: entries.port.trim(),
    state: entries.state,
    general,
    profile,
    eu_profile: entries.euProfile,
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

/** Said before anything is sent; the application checks the same again. */
export function problems(entries: FacilityEntries, form: FacilityForm): FormProblem[] {
  const found: FormProblem[] = [];
  if (entries.name.trim() === "") found.push({ name: "name", key: "facility-missing-name" });
  if (entries.number.trim() === "") found.push({ name: "imo_port_facility_number", key: "facility-missing-number" });
  else if (!isNumber(entries.number)) found.push({ name: "imo_port_facility_number", key: "facility-number-malformed" });
  else if (entries.state !== "" && normalNumber(entries.number).slice(0, 2) !== entries.state) {
    const args = { letters: normalNumber(entries.number).slice(0, 2), state: entries.state };
    found.push({ name: "imo_port_facility_number", key: "facility-number-other-state", args });
  }
  if (entries.state === "") found.push({ name: "state", key: "facility-missing-state" });
  for (const tag of form.tags) {
    const entry = entries.profile[tag.id];
    if (entry?.said === "absent" && entry.why.trim() === "") {
      found.push({ name: `why-${tag.id}`, key: "facility-tag-why-missing", args: { tag: tag.label } });
    }
  }
  for (const field of form.fields) {
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
