// Sampling sheets: their kinds in the order they are offered, and counts as people type them.
import type { SampleKind, SampleView } from "../../ipc";

export const KINDS: readonly SampleKind[] = ["passes", "access_logs", "declarations_of_security", "patrol_logs", "equipment_tests"];

/** A whole number, or nothing readable. */
export function countOf(typed: string): number | null {
  return /^\d{1,7}$/.test(typed.trim()) ? Number(typed) : null;
}

/** Checked and failed of each kind there is, in the order of the kinds. */
export function byKind(sheets: readonly SampleView[]): { kind: SampleKind; checked: number; failed: number; sheets: number }[] {
  return KINDS.map((kind) => {
    const of = sheets.filter((sheet) => sheet.kind === kind);
    const sum = (count: (sheet: SampleView) => number) => of.reduce((all, sheet) => all + count(sheet), 0);
    return { kind, checked: sum((one) => one.checked), failed: sum((one) => one.failed), sheets: of.length };
  }).filter((total) => total.sheets > 0);
}
