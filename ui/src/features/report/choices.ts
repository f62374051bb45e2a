// What people choose of a report and what of it is sent: only what the chosen edition knows.
import type { Edition, EditionView, Redaction, ReportChoices, ReportOptions, ReportProgressView, ReportSection, ReportVerified } from "../../ipc";

export const REDACTIONS: Redaction[] = ["names", "places", "photos", "vulnerabilities", "facility"];
export const PHOTOS: ReportOptions["photos_per_page"][] = [2, 4, 6];

/** A key of the catalogue has hyphens where the data have underscores. */
export function wordKey(value: string): string {
  return value.replaceAll("_", "-");
}

export function editionOf(choices: ReportChoices, edition: Edition): EditionView | null {
  return choices.editions.find((one) => one.edition === edition) ?? null;
}

export function optionalOf(edition: EditionView | null): ReportSection[] {
  return edition?.sections.filter((one) => one.optional).map((one) => one.section) ?? [];
}

export function holds(edition: EditionView | null, section: ReportSection): boolean {
  return edition?.sections.some((one) => one.section === section) ?? false;
}

/** What was chosen last; an edition that is not offered for this record gives way to the first that is. */
export function withLast(options: ReportOptions, choices: ReportChoices): ReportOptions {
  const { edition, paper, without, redact, photos_per_page } = choices.last;
  return fitting({ ...options, edition, paper, without, redact, photos_per_page }, choices);
}

export function fitting(options: ReportOptions, choices: ReportChoices): ReportOptions {
  const edition = editionOf(choices, options.edition) ? options.edition : (choices.editions[0]?.edition ?? options.edition);
  return { ...options, edition };
}

/** As sent: in one order whatever the order of clicking, so that the same choice is the same request. */
export function toSend(options: ReportOptions, choices: ReportChoices, day: string): ReportOptions {
  const optional = optionalOf(editionOf(choices, options.edition));
  return {
    ...options,
    marking: options.marking.trim(),
    date: day || null,
    without: optional.filter((section) => options.without.includes(section)),
    redact: REDACTIONS.filter((one) => options.redact.includes(one)),
  };
}

export function toggled<T>(all: readonly T[], one: T, on: boolean): T[] {
  return on ? (all.includes(one) ? [...all] : [...all, one]) : all.filter((other) => other !== one);
}

/** How far saving is, for a bar. A section that is empty for this record is never begun, so the end may come early. */
export function share(progress: ReportProgressView | null): { done: number; of: number } | null {
  if (!progress) return null;
  if (progress.of > 0) return { done: Math.min(progress.number, progress.of), of: progress.of };
  return { done: progress.stage === "reading" || progress.stage === "laying_out" ? 0 : 1, of: 1 };
}

/** The words for it: the section or photo that is at work, and which of how many it is. */
export function stage(progress: ReportProgressView): [key: string, args: Record<string, string | number>] {
  const { number, of, section } = progress;
  if (progress.stage === "laying_out" && section) return ["report-stage-section", { section, number, of }];
  if (progress.stage === "writing" && number > 0 && of > 0) return ["report-stage-picture", { number, of }];
  return [`report-stage-${wordKey(progress.stage)}`, {}];
}

/** The sentence that says what came of verifying. */
export function verdictKey(view: ReportVerified): string {
  if (view.standing === "changed") return view.file_unchanged ? "report-verify-changed-signature" : "report-verify-changed-file";
  if (view.standing === "unknown_key" && view.retired_on) return "report-verify-retired-key";
  return `report-verify-${wordKey(view.standing)}`;
}

/** "U+6C34", for people who look a character up. */
export function codePoint(character: string): string {
  return [...character].map((one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
}
