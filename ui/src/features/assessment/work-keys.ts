// Which act a key on the work screen stands for. Digits are the same in every language; letters come from the
// catalogue, several to an act if it wants ("j n").
import type { Method, Verdict } from "../../ipc";
import { VERDICTS } from "../../components/marks";
import { capsOf, type SingleKey } from "../../keys/single";

export const METHODS: Method[] = ["document", "interview", "observation", "test"];

export type Act =
  | { act: "verdict"; verdict: Verdict }
  | { act: "method"; method: Method }
  | { act: "next" | "previous" | "unanswered" | "review" | "comment" | "guidance" | "section" | "search" | "level" | "evidence" | "undo" | "redo" };

export const LETTER_KEYS = [
  "yes",
  "no",
  "partly",
  "not-applicable",
  "not-observed",
  "next",
  "previous",
  "unanswered",
  "review",
  "comment",
  "guidance",
  "section",
  "level",
  "evidence",
] as const satisfies readonly SingleKey[];
export type LetterKey = (typeof LETTER_KEYS)[number];

export type Letters = ReadonlyMap<string, LetterKey>;

/** `words("key-next")` → "j n". The first act that claims a letter keeps it. */
export function lettersFrom(words: (key: string) => string): Letters {
  const letters = new Map<string, LetterKey>();
  for (const name of LETTER_KEYS) {
    for (const cap of capsOf(name, words)) {
      const letter = cap.toLowerCase();
      if (!letters.has(letter)) letters.set(letter, name);
    }
  }
  return letters;
}

/** `code` is the place on the keyboard: where digits need Shift (French layouts), the bare key counts as its digit. */
type Pressed = { key: string; code: string; ctrlKey: boolean; metaKey: boolean; altKey: boolean; shiftKey: boolean };

export type Where = {
  /** The focus is in a text field: only chords act. */
  typing: boolean;
  /** The focus is on a button or link, which Enter presses. */
  onControl: boolean;
  /** The focus is somewhere in the open item. */
  inItem: boolean;
  /** The preference for single keys; without it digits act only in the item (WCAG 2.1.4). */
  singleKeys: boolean;
};

const VERDICT_LETTERS: Partial<Record<LetterKey, Verdict>> = {
  yes: "yes",
  no: "no",
  partly: "partly",
  "not-applicable": "not_applicable",
  "not-observed": "not_observed",
};

function digitOf({ key, code, shiftKey }: Pressed): number | null {
  const digit = /^[1-9]$/.test(key) ? key : shiftKey ? undefined : /^Digit([1-9])$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}

export function actOf(pressed: Pressed, where: Where, letters: Letters): Act | null {
  const key = pressed.key.toLowerCase();
  if ((pressed.ctrlKey || pressed.metaKey) && !pressed.altKey) {
    if (key === "enter") return { act: "next" };
    // In a text field undo belongs to the text.
    if (where.typing) return null;
    if (key === "z") return { act: pressed.shiftKey ? "redo" : "undo" };
    return key === "y" && !pressed.shiftKey ? { act: "redo" } : null;
  }
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || where.typing) return null;
  if (key === "arrowdown") return { act: "next" };
  if (key === "arrowup") return { act: "previous" };
  if (key === "enter") return where.onControl ? null : { act: "next" };
  if (capsOf("search").includes(key) && where.singleKeys) return { act: "search" };
  const digit = digitOf(pressed);
  if (digit !== null && (where.singleKeys || where.inItem)) {
    const verdict = VERDICTS[digit - 1];
    if (verdict) return { act: "verdict", verdict };
    const method = METHODS[digit - 6];
    return method ? { act: "method", method } : null;
  }
  if (!where.singleKeys || pressed.shiftKey) return null;
  const name = letters.get(key);
  if (name === undefined) return null;
  const verdict = VERDICT_LETTERS[name];
  return verdict ? { act: "verdict", verdict } : { act: name as Exclude<LetterKey, "yes" | "no" | "partly" | "not-applicable" | "not-observed"> };
}
