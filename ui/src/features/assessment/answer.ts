// An answer as the screen shows it: what is on the disk, with what is on its way laid over it.
import type { AnswerChange, AnswerView, ItemView, Verdict } from "../../ipc";
import type { Mark } from "../../components/marks";

export const TEXT_FIELDS = ["comment", "reason", "text", "equivalent"] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

export function blankAnswer(item: string): AnswerView {
  return { item, verdict: null, levels: {}, reason: "", comment: "", text: "", equivalent: "", methods: [], review: false, answered: false, repeated: false, in_table: false };
}

/** Worst observed first (decision 10); what could not be judged comes last. */
const WORST_FIRST: Verdict[] = ["no", "partly", "yes", "not_observed", "not_applicable"];

/** The verdict of an item split by level; none while half split. */
export function worst(levels: AnswerView["levels"], of: number[]): Verdict | null {
  const given = of.map((level) => levels[level]);
  if (given.some((verdict) => verdict === undefined)) return null;
  return WORST_FIRST.find((verdict) => given.includes(verdict)) ?? null;
}

export function isSplit(answer: AnswerView): boolean {
  return Object.keys(answer.levels).length > 0;
}

/** The facility's profile made it not applicable, and nobody answered it (decision 12). */
export function isByProfile(item: ItemView, answer: AnswerView | undefined): boolean {
  if (item.not_applicable_because === null) return false;
  if (answer === undefined) return true;
  // Words are an answer too, and an explicit answer wins.
  if (answer.verdict === null) return !answer.answered && !isSplit(answer);
  return answer.verdict === "not_applicable" && answer.reason.trim() === "" && !isSplit(answer);
}

/** What the answer will be once `change` is saved. The application has the last word. */
export function withChange(item: ItemView, before: AnswerView, change: AnswerChange): AnswerView {
  const after: AnswerView = { ...before };
  if (change.verdict !== undefined) {
    after.verdict = change.verdict;
    if (change.verdict !== null) after.levels = {};
  }
  if (change.levels !== undefined) {
    after.levels = { ...change.levels } as AnswerView["levels"];
    if (isSplit(after)) after.verdict = worst(after.levels, item.levels);
  }
  for (const field of TEXT_FIELDS) {
    const text = change[field];
    if (text !== undefined) after[field] = text ?? "";
  }
  if (change.methods !== undefined) after.methods = change.methods ?? [];
  if (change.review !== undefined) after.review = change.review ?? false;
  after.answered = item.answer === "narrative" ? after.text.trim() !== "" || after.in_table : after.verdict !== null;
  return after;
}

/** The shape that stands before the item in a list. */
export function markOf(item: ItemView, answer: AnswerView | undefined): Mark {
  if (answer?.verdict) return answer.verdict;
  if (isByProfile(item, answer)) return "not_applicable";
  if (answer?.answered) return "text";
  return "unanswered";
}

export function isAnswered(item: ItemView, answer: AnswerView | undefined): boolean {
  return answer?.answered === true || isByProfile(item, answer);
}

/** As people count them: what stands between blanks. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** No and Partly need a comment or a finding before finalising (decision 9). */
export function needsComment(verdict: Verdict | null): verdict is "no" | "partly" {
  return verdict === "no" || verdict === "partly";
}

/** "1–3" for levels that follow each other, "1, 3" otherwise. */
export function levelsShort(levels: number[]): string {
  const [first, last] = [levels[0], levels.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return String(first);
  return last - first === levels.length - 1 ? `${first}–${last}` : levels.join(", ");
}

/** "ISPS A/14.1, B/16.3.4": the name of the code is not repeated. */
export function provisions(references: string[]): string {
  const code = (reference: string | undefined) => /^ISPS (?=[AB]\/)/.exec(reference ?? "")?.[0] ?? "";
  return references
    .map((reference, index) => (code(reference) !== "" && code(reference) === code(references[index - 1]) ? reference.slice(code(reference).length) : reference))
    .join(", ");
}
