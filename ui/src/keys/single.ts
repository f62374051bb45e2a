// Every key that acts by itself: where it acts, which letters it has in the language of the window. The handlers ask
// here which act a key is, the sheet behind "?" and the help list what stands here; so neither knows a key alone.
import { t } from "../i18n/index.svelte";

/** Where a key acts. On one screen no two acts share a key. */
export type Where = "work" | "findings" | "evidence" | "lists" | "calendar" | "steps" | "window";

type Row = {
  /** Word whose text is the letters ("j n"). */
  letters?: string;
  /** The same in every language. */
  caps?: readonly string[];
  where: readonly Where[];
};

const rows = <Act extends string>(table: Record<Act, Row>) => table;

export const SINGLE_KEYS = rows({
  "yes": { letters: "key-yes", where: ["work"] },
  "no": { letters: "key-no", where: ["work"] },
  "partly": { letters: "key-partly", where: ["work"] },
  "not-applicable": { letters: "key-not-applicable", where: ["work"] },
  "not-observed": { letters: "key-not-observed", where: ["work"] },
  "next": { letters: "key-next", where: ["work"] },
  "previous": { letters: "key-previous", where: ["work"] },
  "unanswered": { letters: "key-unanswered", where: ["work"] },
  "review": { letters: "key-review", where: ["work"] },
  "comment": { letters: "key-comment", where: ["work"] },
  "guidance": { letters: "key-guidance", where: ["work"] },
  "section": { letters: "key-section", where: ["work"] },
  "level": { letters: "key-level", where: ["work"] },
  "evidence": { letters: "key-evidence", where: ["work", "evidence"] },
  "search": { caps: ["/"], where: ["work"] },
  "verdict": { caps: ["1", "2", "3"], where: ["work"] },
  "verdict-excluded": { caps: ["4", "5"], where: ["work"] },
  "method": { caps: ["6", "7", "8", "9"], where: ["work"] },

  "new": { letters: "screens-key-new", where: ["lists", "findings"] },
  "month": { letters: "cal-key-month", where: ["calendar"] },
  "step": { caps: ["1", "2", "3", "4", "5", "6", "7", "8", "9"], where: ["steps"] },

  "finding-next": { caps: ["J"], where: ["findings"] },
  "finding-previous": { caps: ["K"], where: ["findings"] },
  "finding-edit": { letters: "screens-key-edit", where: ["findings"] },
  "finding-action": { letters: "screens-key-action", where: ["findings"] },
  "finding-done": { letters: "follow-key-done", where: ["findings"] },
  "finding-verify": { letters: "follow-key-verify", where: ["findings"] },
  "finding-close": { letters: "follow-key-close", where: ["findings"] },
  "finding-reopen": { letters: "follow-key-reopen", where: ["findings"] },
  "finding-pick": { letters: "follow-key-pick", where: ["findings"] },
  "finding-together": { letters: "follow-key-together", where: ["findings"] },

  "piece-next": { letters: "evidence-next-key", where: ["evidence"] },
  "piece-previous": { letters: "evidence-previous-key", where: ["evidence"] },
  "draw-select": { letters: "evidence-select-key", where: ["evidence"] },
  "draw-arrow": { letters: "evidence-arrow-key", where: ["evidence"] },
  "draw-box": { letters: "evidence-box-key", where: ["evidence"] },
  "draw-text": { letters: "evidence-text-key", where: ["evidence"] },
  "draw-redact": { letters: "evidence-redact-key", where: ["evidence"] },
  "zoom-in": { caps: ["+"], where: ["evidence"] },
  "zoom-out": { caps: ["-"], where: ["evidence"] },
  "zoom-fit": { caps: ["0"], where: ["evidence"] },

  "fold": { caps: ["["], where: ["window"] },
  "sheet": { caps: ["?"], where: ["window"] },
});

export type SingleKey = keyof typeof SINGLE_KEYS;

/** As they stand on the keys: "j n" → J, N. */
export function capsOf(act: SingleKey, words: (key: string) => string = t): string[] {
  const { letters, caps }: Row = SINGLE_KEYS[act];
  return letters === undefined ? [...(caps ?? [])] : words(letters).toUpperCase().split(/\s+/).filter(Boolean);
}

/** Where one is shown beside a button. */
export function capOf(act: SingleKey): string {
  return capsOf(act)[0] ?? "";
}

/** The one of these acts that a pressed key stands for. */
export function actFor<Act extends SingleKey>(key: string, acts: readonly Act[]): Act | undefined {
  const cap = key.toUpperCase();
  return acts.find((act) => capsOf(act).includes(cap));
}
