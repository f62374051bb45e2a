// What the sheet behind "?" and the help list: every key of the table, and what goes with Ctrl.
import { t } from "../i18n/index.svelte";
import { capsOf, type SingleKey } from "./single";

/** `keys`: as they stand on the caps. */
type KeyLine = { label: string; keys: string[] };
type KeyGroup = { title: string; lines: KeyLine[] };

type Line = {
  /** Word. */
  label: string;
  acts?: readonly SingleKey[];
  /** Keys beside those of the table. */
  also?: () => string[];
};

const ctrl = (...keys: string[]) => () => [t("keycap-ctrl"), ...keys];

export const SHEET: readonly { title: string; lines: readonly Line[] }[] = [
  {
    title: "keys-group-answer",
    lines: [
      { label: "keys-verdicts", acts: ["verdict"] },
      { label: "keys-verdicts-excluded", acts: ["verdict-excluded"] },
      { label: "keys-verdict-letters", acts: ["yes", "no", "partly", "not-applicable", "not-observed"] },
      { label: "keys-methods", acts: ["method"] },
      { label: "keys-level", acts: ["level"] },
      { label: "keys-comment", acts: ["comment"] },
      { label: "keys-review", acts: ["review"] },
      { label: "keys-evidence", acts: ["evidence"] },
      { label: "keys-paste", also: ctrl("V") },
      { label: "keys-undo", also: ctrl("Z") },
      { label: "keys-redo", also: () => [t("keycap-ctrl"), t("keycap-shift"), "Z"] },
    ],
  },
  {
    title: "keys-group-move",
    lines: [
      { label: "keys-next", acts: ["next"], also: () => [t("keycap-enter"), "↓"] },
      { label: "keys-previous", acts: ["previous"], also: () => ["↑"] },
      { label: "keys-unanswered", acts: ["unanswered"] },
      { label: "keys-section", acts: ["section"] },
      { label: "keys-search", acts: ["search"] },
      { label: "keys-guidance", acts: ["guidance"] },
    ],
  },
  {
    title: "keys-group-findings",
    lines: [
      { label: "keys-finding-step", acts: ["finding-next", "finding-previous"] },
      { label: "follow-keys-action", acts: ["finding-action"] },
      { label: "follow-keys-edit", acts: ["finding-edit"] },
      { label: "follow-keys-done", acts: ["finding-done"] },
      { label: "follow-keys-verify", acts: ["finding-verify"] },
      { label: "follow-keys-close", acts: ["finding-close"] },
      { label: "follow-keys-reopen", acts: ["finding-reopen"] },
      { label: "follow-keys-pick", acts: ["finding-pick"] },
      { label: "follow-keys-together", acts: ["finding-together"] },
    ],
  },
  {
    title: "keys-group-evidence",
    lines: [
      { label: "keys-piece-step", acts: ["piece-next", "piece-previous"] },
      { label: "keys-draw", acts: ["draw-arrow", "draw-box", "draw-text"] },
      { label: "keys-redact", acts: ["draw-redact"] },
      { label: "keys-select", acts: ["draw-select"] },
      { label: "keys-zoom", acts: ["zoom-in", "zoom-out", "zoom-fit"] },
    ],
  },
  {
    title: "keys-group-screens",
    lines: [
      { label: "keys-new", acts: ["new"] },
      { label: "keys-month", acts: ["month"] },
      { label: "keys-step", acts: ["step"] },
      { label: "keys-report", also: ctrl("P") },
    ],
  },
  {
    title: "keys-group-window",
    lines: [
      { label: "keys-palette", also: ctrl("K") },
      { label: "keys-lock", also: ctrl("L") },
      { label: "keys-rail", acts: ["fold"] },
      { label: "keys-help", also: () => ["F1"] },
      { label: "keys-sheet", acts: ["sheet"] },
    ],
  },
];

export function keyGroups(): KeyGroup[] {
  return SHEET.map(({ title, lines }) => ({
    title: t(title),
    lines: lines.map(({ label, acts = [], also = () => [] }) => ({ label: t(label), keys: [...also(), ...acts.flatMap((act) => shown(capsOf(act)))] })),
  }));
}

/** A long row of figures is told by its ends. */
function shown(caps: string[]): string[] {
  return caps.length > 4 ? [`${caps[0]} – ${caps.at(-1)}`] : caps;
}
