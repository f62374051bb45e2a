// Which of the changes since last time are shown, and how many there are of each kind.
import type { FindingFate, ItemChangeView } from "../../ipc";

export type Which = "verdicts" | "better" | "worse" | "repeated" | "comments";
export const WHICH: readonly Which[] = ["verdicts", "better", "worse", "repeated", "comments"];

/** What asks for something first. */
export const FATES: readonly FindingFate[] = ["repeated", "still_open", "new", "closed"];

export function isOf(item: ItemChangeView, which: Which): boolean {
  switch (which) {
    case "verdicts":
      return item.verdict_changed;
    case "better":
    case "worse":
      return item.verdict_changed && item.trend === which;
    case "repeated":
      return item.repeated;
    case "comments":
      return item.comment_changed && !item.verdict_changed;
  }
}

export function listed(items: readonly ItemChangeView[], which: Which): ItemChangeView[] {
  return items.filter((item) => isOf(item, which));
}

export function counts(items: readonly ItemChangeView[]): Record<Which, number> {
  const count = (which: Which) => listed(items, which).length;
  return { verdicts: count("verdicts"), better: count("better"), worse: count("worse"), repeated: count("repeated"), comments: count("comments") };
}
