// Which set is which: order of the list, what may be removed, what a newer version of a set is.
import type { SetView } from "../../ipc";

/** The language's order by title; of one title the plain set before the one with an overlay, the newest first. */
export function inOrder(all: readonly SetView[], language: string): SetView[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...all].sort(
    (a, b) => compare(a.title, b.title) || a.id.localeCompare(b.id) || Number(a.overlay !== null) - Number(b.overlay !== null) || b.version - a.version || (b.overlay?.version ?? 0) - (a.overlay?.version ?? 0),
  );
}

export type Kept = "built-in" | "used";

/** Why a set cannot be removed; nothing: it can. An assessment needs no set any more, it pins the text; but the name would be lost. */
export function keptBecause(set: SetView): Kept | null {
  if (set.built_in) return "built-in";
  return set.assessments > 0 ? "used" : null;
}

/** Sets an assessment of this set id could move to, the newest first. */
export function versionsOf(all: readonly SetView[], id: string): SetView[] {
  return all.filter((set) => set.id === id).sort((a, b) => b.version - a.version || (b.overlay?.version ?? 0) - (a.overlay?.version ?? 0));
}

/** "port-facility" once: an id asked for may be the hash too. */
export function findSet(all: readonly SetView[], asked: string | undefined): SetView | null {
  if (asked === undefined) return null;
  return all.find((set) => set.hash === asked) ?? all.find((set) => set.id === asked) ?? null;
}
