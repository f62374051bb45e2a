// How far a section is. "Started" as soon as one item is answered; complete when nothing is left to be done: what the
// profile settles is counted apart from what people answered. A mark for review is shown beside any state.
import type { AnswerView, ItemView, SectionProgress, SectionView } from "../../ipc";
import { isAnswered, isByProfile } from "./answer";

export type SectionState = "none" | "started" | "done";

export function sectionState(progress: Pick<SectionProgress, "items" | "answered" | "by_profile">): SectionState {
  if (progress.answered + progress.by_profile >= progress.items) return "done";
  return progress.answered === 0 ? "none" : "started";
}

/** Counted from what the screen shows, so that a press is seen at once. */
export function progressOf(section: SectionView, answers: (item: string) => AnswerView | undefined): SectionProgress {
  const told = section.items.map((item: ItemView) => ({ item, answer: answers(item.id) }));
  return {
    id: section.id,
    items: section.items.length,
    answered: told.filter(({ item, answer }) => isAnswered(item, answer) && !isByProfile(item, answer)).length,
    by_profile: told.filter(({ item, answer }) => isByProfile(item, answer)).length,
    review: told.filter(({ answer }) => answer?.review).length,
    no: told.filter(({ answer }) => answer?.verdict === "no").length,
  };
}

/** All sections together. */
export function progressOfAll(sections: readonly SectionProgress[]): { items: number; answered: number; byProfile: number; open: number } {
  const sum = (of: (section: SectionProgress) => number) => sections.reduce((total, section) => total + of(section), 0);
  const [items, answered, byProfile] = [sum((one) => one.items), sum((one) => one.answered), sum((one) => one.by_profile)];
  return { items, answered, byProfile, open: items - answered - byProfile };
}
