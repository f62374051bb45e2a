// How far a section is. "Started" as soon as one item is answered; a mark for review is shown beside any state.
import type { AnswerView, ItemView, SectionProgress, SectionView } from "../../ipc";
import { isAnswered } from "./answer";

export type SectionState = "none" | "started" | "done";

export function sectionState(progress: Pick<SectionProgress, "items" | "answered">): SectionState {
  if (progress.answered === 0) return "none";
  return progress.answered >= progress.items ? "done" : "started";
}

/** Counted from what the screen shows, so that a press is seen at once. */
export function progressOf(section: SectionView, answers: (item: string) => AnswerView | undefined): SectionProgress {
  const told = section.items.map((item: ItemView) => ({ item, answer: answers(item.id) }));
  return {
    id: section.id,
    items: section.items.length,
    answered: told.filter(({ item, answer }) => isAnswered(item, answer)).length,
    review: told.filter(({ answer }) => answer?.review).length,
    no: told.filter(({ answer }) => answer?.verdict === "no").length,
  };
}
