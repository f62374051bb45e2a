// Which items are listed: filters that combine (all must hold), and a search over number, prompt, provisions, comment
// and guidance, without accents and case.
import type { AnswerView, FindingView, ItemView, SectionView } from "../../ipc";
import { plain } from "../../state/text";
import { isAnswered, isByProfile } from "./answer";

export const FILTERS = [
  "unanswered",
  "no",
  "partly",
  "review",
  "commented",
  "no-method",
  "no-finding",
  "not-observed",
  "not-applicable",
  "part-a",
  "level-3",
] as const;
export type Filter = (typeof FILTERS)[number];

/** Always in view; the others stand behind "More". */
export const FIRST_FILTERS: Filter[] = ["unanswered", "no", "review"];

export type Look = { answers: (item: string) => AnswerView | undefined; withFinding: ReadonlySet<string> };

export function lookOver(answers: Look["answers"], findings: FindingView[]): Look {
  return { answers, withFinding: new Set(findings.map((finding) => finding.item ?? "")) };
}

/** Item and section by the item's id. */
export function byId(sections: SectionView[]): ReadonlyMap<string, { item: ItemView; section: SectionView }> {
  return new Map(sections.flatMap((section) => section.items.map((item) => [item.id, { item, section }] as const)));
}

const tests: Record<Filter, (item: ItemView, answer: AnswerView | undefined, look: Look) => boolean> = {
  unanswered: (item, answer) => !isAnswered(item, answer),
  no: (_, answer) => answer?.verdict === "no",
  partly: (_, answer) => answer?.verdict === "partly",
  review: (_, answer) => answer?.review === true,
  commented: (_, answer) => (answer?.comment.trim() ?? "") !== "",
  "no-method": (item, answer) => answer?.answered === true && answer.methods.length === 0 && !isByProfile(item, answer),
  "no-finding": (item, answer, look) => (answer?.verdict === "no" || answer?.verdict === "partly") && !look.withFinding.has(item.id),
  "not-observed": (_, answer) => answer?.verdict === "not_observed",
  "not-applicable": (item, answer) => answer?.verdict === "not_applicable" || isByProfile(item, answer),
  "part-a": (item) => item.part === "A",
  "level-3": (item) => item.levels.includes(3),
};

export function passes(filter: Filter, item: ItemView, look: Look): boolean {
  return tests[filter](item, look.answers(item.id), look);
}

export function counts(items: ItemView[], look: Look): Record<Filter, number> {
  const found = Object.fromEntries(FILTERS.map((filter) => [filter, 0])) as Record<Filter, number>;
  for (const item of items) {
    const answer = look.answers(item.id);
    for (const filter of FILTERS) if (tests[filter](item, answer, look)) found[filter] += 1;
  }
  return found;
}

/** Built once for a question set; the comment is added at each search, for it changes. */
export type SearchIndex = ReadonlyMap<string, string>;

export function searchIndex(sections: SectionView[]): SearchIndex {
  const index = new Map<string, string>();
  for (const section of sections) {
    for (const item of section.items) {
      const { look, ask, evidence, failing } = item.guidance;
      index.set(item.id, plain([item.prompt, ...item.references, ...look, ...ask, ...evidence, ...failing].join("\n")));
    }
  }
  return index;
}

const NUMBER = /^\d+(\.\d*)?[a-z]?$/;

export function found(item: ItemView, query: string, index: SearchIndex, answer: AnswerView | undefined): boolean {
  const asked = plain(query).trim();
  if (asked === "") return true;
  if (NUMBER.test(asked)) return asked.includes(".") ? item.number.startsWith(asked) : item.number.split(".")[0] === asked;
  const text = index.get(item.id) ?? "";
  const said = answer ? plain(`${answer.comment}\n${answer.text}\n${answer.reason}`) : "";
  return asked.split(/\s+/).every((word) => text.includes(word) || said.includes(word));
}

export type Listed = { section: SectionView; items: ItemView[] };

/** The sections with the items that pass all filters and the search; empty sections are left out. */
export function listed(sections: SectionView[], filters: ReadonlySet<Filter>, query: string, index: SearchIndex, look: Look): Listed[] {
  const wanted = [...filters];
  return sections
    .map((section) => ({
      section,
      items: section.items.filter((item) => wanted.every((filter) => passes(filter, item, look)) && found(item, query, index, look.answers(item.id))),
    }))
    .filter((one) => one.items.length > 0);
}
