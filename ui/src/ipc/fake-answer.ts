import type { AnswerView } from "./index";

export function emptyAnswer(item: string): AnswerView {
  return { item, verdict: null, levels: {}, reason: "", comment: "", text: "", equivalent: "", methods: [], review: false, answered: false, repeated: false, in_table: false };
}
