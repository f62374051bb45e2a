// Single keys of a view: only with the preference on, never while letters are written, never under a dialog.
import { dialogOpen, isComposing, isPlain, isTyping } from "../../keys/keyboard";
import { actFor, type SingleKey } from "../../keys/single";
import { session } from "../../state/session.svelte";

/** `acts`: what the view does with the keys that act on it; each is told which key it was. */
export function onKey(event: KeyboardEvent, acts: Partial<Record<SingleKey, (key: string) => void>>): void {
  if (event.defaultPrevented || event.repeat || !isPlain(event) || isComposing(event) || isTyping(event.target) || dialogOpen()) return;
  if (!session.loaded || !session.now.preferences.single_keys) return;
  const act = actFor(event.key, Object.keys(acts) as SingleKey[]);
  if (act === undefined) return;
  event.preventDefault();
  acts[act]?.(event.key);
}

/** Enter where nothing has it already: the one thing to do on this view. */
export function onEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== "Enter" || event.defaultPrevented || event.repeat || !isPlain(event) || isComposing(event) || dialogOpen()) return;
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest("a, button, input, select, textarea, summary, [role='button'], [contenteditable]")) return;
  event.preventDefault();
  act();
}
