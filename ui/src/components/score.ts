// The scores of an assessment as the window shows them: each part by itself, never blended.
import type { Part, ScoreView } from "../ipc";

export function scoreOf(scores: readonly ScoreView[], part: Part): ScoreView | undefined {
  return scores.find((one) => one.part === part);
}

/** Sum of what the answers count, of n. Only where n is not nought. */
export function share(score: ScoreView): number {
  return score.points / score.counted;
}

/** Parts the question set has items of, in the order the application gives them. */
export function partsOf(scores: readonly ScoreView[]): Part[] {
  return scores.filter((one) => one.counted + one.not_observed + one.not_applicable + one.unanswered > 0).map((one) => one.part);
}
