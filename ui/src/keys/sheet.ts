// What the sheet behind "?" lists. Letters are those of the language.
import { t } from "../i18n/index.svelte";

export type KeyLine = { label: string; keys: string[] };
export type KeyGroup = { title: string; lines: KeyLine[] };

/** "j n" → two caps. */
const letters = (key: string) => t(key).toUpperCase().split(/\s+/).filter(Boolean);

export function keyGroups(): KeyGroup[] {
  const ctrl = t("keycap-ctrl");
  return [
    {
      title: t("keys-group-answer"),
      lines: [
        { label: t("keys-verdicts"), keys: ["1", "2", "3"] },
        { label: t("keys-verdicts-excluded"), keys: ["4", "5"] },
        { label: t("keys-verdict-letters"), keys: ["yes", "no", "partly", "not-applicable", "not-observed"].flatMap((verdict) => letters(`key-${verdict}`)) },
        { label: t("keys-methods"), keys: ["6", "7", "8", "9"] },
        { label: t("keys-level"), keys: letters("key-level") },
        { label: t("keys-comment"), keys: letters("key-comment") },
        { label: t("keys-review"), keys: letters("key-review") },
        { label: t("keys-evidence"), keys: letters("key-evidence") },
        { label: t("keys-paste"), keys: [ctrl, "V"] },
        { label: t("keys-undo"), keys: [ctrl, "Z"] },
        { label: t("keys-redo"), keys: [ctrl, t("keycap-shift"), "Z"] },
      ],
    },
    {
      title: t("keys-group-move"),
      lines: [
        { label: t("keys-next"), keys: [t("keycap-enter"), "↓", ...letters("key-next")] },
        { label: t("keys-previous"), keys: ["↑", ...letters("key-previous")] },
        { label: t("keys-unanswered"), keys: letters("key-unanswered") },
        { label: t("keys-section"), keys: letters("key-section") },
        { label: t("keys-search"), keys: ["/"] },
        { label: t("keys-guidance"), keys: letters("key-guidance") },
      ],
    },
    {
      title: t("keys-group-findings"),
      lines: [
        { label: t("follow-keys-action"), keys: letters("screens-key-action") },
        { label: t("follow-keys-edit"), keys: letters("screens-key-edit") },
        { label: t("follow-keys-done"), keys: letters("follow-key-done") },
        { label: t("follow-keys-verify"), keys: letters("follow-key-verify") },
        { label: t("follow-keys-close"), keys: letters("follow-key-close") },
        { label: t("follow-keys-reopen"), keys: letters("follow-key-reopen") },
        { label: t("follow-keys-pick"), keys: letters("follow-key-pick") },
        { label: t("follow-keys-together"), keys: letters("follow-key-together") },
      ],
    },
    {
      title: t("keys-group-window"),
      lines: [
        { label: t("keys-palette"), keys: [ctrl, "K"] },
        { label: t("keys-lock"), keys: [ctrl, "L"] },
        { label: t("keys-rail"), keys: ["["] },
        { label: t("keys-help"), keys: ["F1"] },
        { label: t("keys-sheet"), keys: ["?"] },
      ],
    },
  ];
}
