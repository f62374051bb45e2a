// What is written about a piece, as the fields hold it and as the application takes it.
import type { EvidenceSave, EvidenceView } from "../../ipc";

type DetailsForm = { caption: string; place: string; text: string; date: string; time: string; zone: string };
type DetailsField = "text" | "date" | "time" | "zone";

export function formOf(piece: EvidenceView): DetailsForm {
  const [date = "", clock = ""] = (piece.taken_at ?? "").split("T");
  return { caption: piece.caption, place: piece.place, text: piece.text, date, time: clock.slice(0, 5), zone: piece.taken_zone ?? "" };
}

/** "7:42", "07.42" → "07:42"; nothing for what is no time. */
export function clockOf(typed: string): string | null {
  const found = /^\s*(\d{1,2})[:.h ](\d{2})\s*$/.exec(typed);
  if (!found) return null;
  const [hour, minute] = [Number(found[1]), Number(found[2])];
  return hour < 24 && minute < 60 ? `${String(hour).padStart(2, "0")}:${found[2]}` : null;
}

/** "-3", "+5:30", "Z" → "-03:00"; nothing for what is no offset. A real minus sign is one too. */
export function zoneOf(typed: string): string | null {
  const text = typed.trim().replace("−", "-");
  if (/^(z|utc)$/i.test(text)) return "+00:00";
  const found = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(text);
  if (!found || Number(found[2]) > 14 || Number(found[3] ?? 0) > 59) return null;
  return `${found[1]}${(found[2] ?? "").padStart(2, "0")}:${found[3] ?? "00"}`;
}

/** What must be put right before anything of it is saved. */
export function problems(form: DetailsForm, dateUnclear: boolean, note = false): Set<DetailsField> {
  const wrong = new Set<DetailsField>();
  if (note && form.text.trim() === "") wrong.add("text");
  if (dateUnclear || (form.date === "" && form.time.trim() !== "")) wrong.add("date");
  if (form.date !== "" && clockOf(form.time) === null) wrong.add("time");
  if (form.zone.trim() !== "" && zoneOf(form.zone) === null) wrong.add("zone");
  return wrong;
}

export function saveOf(id: string, form: DetailsForm, piece: EvidenceView): Omit<EvidenceSave, "assessment" | "forget_position"> {
  const clock = clockOf(form.time);
  const minute = form.date === "" || clock === null ? null : `${form.date}T${clock}`;
  // Seconds the camera knew are kept while the minute is the same.
  const taken = minute !== null && piece.taken_at?.startsWith(minute) ? piece.taken_at : minute;
  return { id, caption: form.caption, place: form.place, taken_at: taken, taken_zone: taken === null || form.zone.trim() === "" ? null : zoneOf(form.zone), text: piece.kind === "note" ? form.text : null };
}

/** When it was saved, by the window's clock: what the application answers about evidence tells no time of its own. */
export function savedNow(): string {
  return new Date().toISOString();
}
