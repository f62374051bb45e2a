// Lists of lines (places, documents, roles): what is kept of them, and pasted text taken apart.

/** Without the empty ones and without blanks at the ends. */
export function kept(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** Text of several lines pasted into line `at`: one line each, list marks dropped; `null`: an ordinary paste. */
export function withPasted(lines: readonly string[], at: number, pasted: string): string[] | null {
  const parts = kept(pasted.split(/\r?\n/).map((part) => part.replace(/^\s*(?:[-–•*]|\d{1,3}[.)])\s+/, "")));
  if (parts.length < 2) return null;
  const before = lines.slice(0, at + (lines[at]?.trim() ? 1 : 0));
  return [...before, ...parts, ...lines.slice(at + 1)];
}
