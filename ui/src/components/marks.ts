// Which own shape and which class belong to which word of the field. Shape, then word, then colour.
import type { Grade, Part, Verdict } from "../ipc";

export type Mark = Verdict | "text" | "unanswered";

/** Class part: v--yes, verdict--na … */
export const verdictClass: Record<Mark, string> = {
  yes: "yes",
  no: "no",
  partly: "partly",
  not_applicable: "na",
  not_observed: "unseen",
  text: "text",
  unanswered: "blank",
};

export const gradeClass: Record<Grade, string> = {
  major_non_conformity: "major",
  non_conformity: "nc",
  deficiency: "deficiency",
  observation: "observation",
  recommendation: "recommendation",
  good_practice: "practice",
};

export const VERDICTS: Verdict[] = ["yes", "no", "partly", "not_applicable", "not_observed"];

export function verdictKey(mark: Mark): string {
  return `verdict-${mark.replaceAll("_", "-")}`;
}

export function gradeKey(grade: Grade): string {
  return `grade-${grade.replaceAll("_", "-")}`;
}

export function partKey(part: Part): string {
  return `part-${part.toLowerCase()}`;
}
