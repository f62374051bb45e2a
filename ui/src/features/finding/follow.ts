// What can be done about a finding now, by the acting person; and why something cannot be done yet, in words.
import { t } from "../../i18n/index.svelte";
import type { ActionView, ClosingGap, FindingView } from "../../ipc";

/** One act about a finding, each with its dialog. */
export type FollowAct =
  | { kind: "action"; action: ActionView | null }
  | { kind: "done"; action: ActionView }
  | { kind: "verify"; action: ActionView | null }
  | { kind: "close" }
  | { kind: "reopen" };

export const isOpen = (action: ActionView): boolean => action.status === "planned" || action.status === "in_progress";
export const isWaiting = (action: ActionView): boolean => action.status === "done";

export function statusKey(status: string): string {
  return `action-status-${status.replaceAll("_", "-")}`;
}

/** Why the acting person cannot verify now; nothing: they can. */
export function verifyRefusal(finding: FindingView): string | null {
  if (finding.state === "closed") return t("follow-closed");
  if (finding.mine) return t("follow-verify-owner");
  return finding.actions.some(isWaiting) ? null : t("follow-verify-nothing");
}

/** What stands in the way of closing. Evidence does not: a note given with the closing is evidence too. */
export function gapsBeforeClosing(finding: FindingView): ClosingGap[] {
  return finding.closing_gaps.filter((gap) => gap !== "evidence");
}

export function needsNote(finding: FindingView): boolean {
  return finding.closing_gaps.includes("evidence");
}

export function closeRefusal(finding: FindingView): string | null {
  if (finding.state === "closed") return t("follow-closed");
  const [first] = gapsBeforeClosing(finding);
  return first === undefined ? null : gapWords(first);
}

export function gapWords(gap: ClosingGap): string {
  return t(`closing-gap-${gap.replaceAll("_", "-")}`);
}

/** The next act in the life of the finding: what its one filled button does. */
export function nextAct(finding: FindingView): "done" | "verify" | "close" | null {
  if (finding.state === "closed") return null;
  if (closeRefusal(finding) === null) return "close";
  if (verifyRefusal(finding) === null) return "verify";
  return finding.actions.some(isOpen) ? "done" : null;
}

/** Why what was found cannot be changed any more; nothing: it can. */
export function contentFixed(finding: FindingView): string | null {
  if (finding.state === "closed") return t("follow-fixed-closed");
  return finding.frozen ? t("follow-fixed-frozen", { reference: finding.assessment_reference }) : null;
}
