// What going back would change, said in words: stored keys become the words people know them by.
import { verdictKey } from "../../components/marks";
import { has, t } from "../../i18n/index.svelte";
import type { Fate, RestoreChange, RestorePreview, Verdict } from "../../ipc";

export const FATES: Fate[] = ["lost", "reverts", "returns"];

export function countOf(preview: RestorePreview, fate: Fate): number {
  return preview[fate];
}

export function total(preview: RestorePreview): number {
  return preview.lost + preview.returns + preview.reverts;
}

export function kindWords(kind: string): string {
  const key = `backup-kind-${kind.replaceAll("_", "-")}`;
  return has(key) ? t(key) : kind;
}

/** A verdict, a state, a status; anything else is text already. */
export function valueWords(kind: string, value: string): string {
  const key = kind === "answer" ? verdictKey(value as Verdict) : kind === "assessment" ? `state-${value.replaceAll("_", "-")}` : kind === "action" ? `action-status-${value.replaceAll("_", "-")}` : null;
  return key !== null && has(key) ? t(key) : value;
}

/** Both sides of a change; `null`: not there, or it has no word of its own. */
export function sides(change: RestoreChange): { now: string | null; then: string | null } {
  const words = (value: string | null) => (value === null || value === "" ? null : valueWords(change.kind, value));
  return { now: words(change.now), then: words(change.then) };
}
