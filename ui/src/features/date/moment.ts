// A day with a time as people type it: any date this window understands, then the time: `16.11.2026 14:30`.
import { parseDate } from "./date";

type ParsedMoment = { kind: "moment"; iso: string } | { kind: "empty" } | { kind: "unclear" } | { kind: "no-such-day" };

export function parseMoment(text: string, language: string, today?: string): ParsedMoment {
  const typed = text.trim();
  if (typed === "") return { kind: "empty" };
  const split = /^(.+?)[\sT,]+([01]?\d|2[0-3])[:.h]([0-5]\d)$/iu.exec(typed);
  if (!split?.[1]) return { kind: "unclear" };
  const day = parseDate(split[1].replace(/,$/, ""), language, today);
  if (day.kind === "no-such-day") return day;
  if (day.kind !== "date") return { kind: "unclear" };
  return { kind: "moment", iso: `${day.iso}T${(split[2] ?? "").padStart(2, "0")}:${split[3] ?? ""}` };
}
