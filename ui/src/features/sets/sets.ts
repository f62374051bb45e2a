// Which set is which: order of the list, what may be removed, what a newer version of a set is.
import type { RegisterKind, SetView } from "../../ipc";

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

/** "port-facility" once: an id asked for may be the hash too. */
export function findSet(all: readonly SetView[], asked: string | undefined): SetView | null {
  if (asked === undefined) return null;
  return all.find((set) => set.hash === asked) ?? all.find((set) => set.id === asked) ?? null;
}

/** Sets an assessment of this kind of entry can start with: of each set and overlay the newest version. */
export function startable(all: readonly SetView[], kind: RegisterKind, language: string): SetView[] {
  const newest = new Map<string, SetView>();
  for (const set of all) {
    if (set.fits !== kind) continue;
    const name = `${set.id} ${set.overlay?.id ?? ""}`;
    const known = newest.get(name);
    if (!known || known.version < set.version || (known.version === set.version && (known.overlay?.version ?? 0) < (set.overlay?.version ?? 0))) newest.set(name, set);
  }
  return inOrder([...newest.values()], language);
}
