// Coverage by security level: which counts are shown, and which measures are worth a row.
import type { Mark } from "../../components/marks";
import type { Counts, LevelView, MeasureView, Part } from "../../ipc";

const MARKS: Mark[] = ["yes", "partly", "no", "not_applicable", "not_observed", "text", "unanswered"];

/** In the order of the report; what never occurs is left out, what is not answered is always said. */
export function told(counts: Counts): { mark: Mark; count: number }[] {
  return MARKS.map((mark) => ({ mark, count: counts[mark] })).filter(({ mark, count }) => count > 0 || mark === "unanswered");
}

/** The four scores are never blended (product.md); of them those with items at this level. */
export function partsOf(level: LevelView): Part[] {
  return level.scores.filter((score) => score.counted + score.not_observed + score.not_applicable + score.unanswered > 0).map((score) => score.part);
}

export const LEVELS = [1, 2, 3] as const;

/** Side by side only what is asked at more than one level. */
export function sideBySide(measures: readonly MeasureView[]): MeasureView[] {
  return measures.filter((measure) => LEVELS.filter((level) => (measure.items[level]?.length ?? 0) > 0).length > 1);
}
