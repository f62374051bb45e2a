// From a provision to the items that cite it: the texts in their order, folded by depth, searched.
import type { ProvisionItem, ProvisionView } from "../../ipc";

export type Text = "solas" | "part-a" | "part-b" | "other";

const TEXTS: Text[] = ["solas", "part-a", "part-b", "other"];

export type Branch = {
  /** Names it while it is shown: a provision is cited once in the list. */
  cited: string;
  items: ProvisionItem[];
  below: Branch[];
  /** Items here and below, each once. */
  count: number;
};

/** Citations are the same in every language: "SOLAS XI-2/10.1", "ISPS A/14.2.1", "ISPS B/16.8". */
export function textOf(cited: string): Text {
  if (/^SOLAS\b/.test(cited)) return "solas";
  const part = /^(?:ISPS\s+)?([AB])\//.exec(cited)?.[1];
  return part === "A" ? "part-a" : part === "B" ? "part-b" : "other";
}

function counted(branch: Branch): Set<string> {
  const ids = new Set(branch.items.map((item) => item.id));
  for (const child of branch.below) for (const id of counted(child)) ids.add(id);
  branch.count = ids.size;
  return ids;
}

/** The flat list, each provision with its depth, as one tree for each text. */
export function treeOf(list: readonly ProvisionView[]): { text: Text; branches: Branch[]; count: number }[] {
  return TEXTS.map((text) => {
    const branches: Branch[] = [];
    const path: { depth: number; branch: Branch }[] = [];
    for (const { cited, depth, items } of list.filter((one) => textOf(one.cited) === text)) {
      const branch: Branch = { cited, items: [...items], below: [], count: 0 };
      while ((path.at(-1)?.depth ?? -1) >= depth) path.pop();
      (path.at(-1)?.branch.below ?? branches).push(branch);
      path.push({ depth, branch });
    }
    const ids = new Set(branches.flatMap((branch) => [...counted(branch)]));
    return { text, branches, count: ids.size };
  }).filter(({ branches }) => branches.length > 0);
}

const plain = (words: string) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Provisions whose citation or items have every word of the query; what is cited matches with all its items. */
export function searched(list: readonly ProvisionView[], query: string): ProvisionView[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...list];
  const has = (text: string) => words.every((word) => plain(text).includes(word));
  return list.flatMap((one) => {
    if (has(one.cited)) return [one];
    const items = one.items.filter((item) => has(`${one.cited} ${item.number} ${item.prompt}`));
    return items.length > 0 ? [{ ...one, items }] : [];
  });
}
