// One line of an answer's history in words. The application tells values in plain form: keys and text.
import { gradeKey, verdictKey, VERDICTS } from "../../components/marks";
import { has, t } from "../../i18n/index.svelte";
import type { ChangeView, Grade, Verdict } from "../../ipc";
import { METHODS } from "./work-keys";

const LONGEST = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trimEnd()}…`;
}

function word(value: string): string {
  if ((VERDICTS as string[]).includes(value)) return t(verdictKey(value as Verdict));
  if ((METHODS as string[]).includes(value)) return t(`method-${value}`);
  if (value === "true" || value === "false") return t(`value-${value}`);
  return has(gradeKey(value as Grade)) ? t(gradeKey(value as Grade)) : value;
}

const KEYED = new Set(["verdict", "methods", "review", "levels"]);

export function valueWords(field: string, value: string): string {
  if (!KEYED.has(field)) return shortened(value);
  // "1: yes, 2: partly" or "document, interview": each word by itself.
  return value.replace(/[a-z_]+/g, (found) => word(found));
}

export function fieldWords(field: string): string {
  return has(`field-${field}`) ? t(`field-${field}`) : field;
}

export function changeWords(change: ChangeView): string {
  const field = fieldWords(change.field);
  const { person } = change;
  if (change.undo) return t("work-change-undone", { field, person });
  if (change.new === null || change.new === "") return t("work-change-cleared", { field, person });
  return t("work-change", { field, value: valueWords(change.field, change.new), person });
}
