// When a key is a command and when it is only a letter being written.

const TEXT_INPUTS = new Set(["text", "search", "email", "tel", "url", "password", "number", "date", "time", "datetime-local", "month", "week"]);

/** The focus is where letters are written: single keys must not act there. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLInputElement) return TEXT_INPUTS.has(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}

/** An input method is composing a character: its keys are not ours. 229 is what old engines report then. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** A plain key without Ctrl, Alt or Meta (AltGr counts as Ctrl+Alt). */
export function isPlain(event: KeyboardEvent): boolean {
  return !event.ctrlKey && !event.altKey && !event.metaKey;
}

/** Ctrl, or Cmd on a Mac, with this letter; the layout may be any. */
export function isChord(event: KeyboardEvent, letter: string, shift = false): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.shiftKey === shift && event.key.toLowerCase() === letter;
}

/** A dialog lies above the view: the view's keys rest. */
export function dialogOpen(): boolean {
  return document.querySelector("dialog[open]") !== null;
}
