// The recovery key on its way through a person's hands: eight groups, each with its own check
// character (decision 32). Whether a group is right only the application knows; here is only what
// a keyboard does to it.

export const GROUPS = 8;

/** Letters the key does not use, because print and hand confuse them with figures. */
const CONFUSED: Record<string, string> = { O: "0", I: "1", L: "1" };

/** As it stands on the sheet: capitals, no blanks, no hyphens, no letter that is really a figure. */
export function normaliseGroup(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/[OIL]/g, (letter) => CONFUSED[letter] ?? letter);
}

/** Whether what was typed is this group of the sheet. */
export function sameGroup(typed: string, group: string): boolean {
  return group !== "" && normaliseGroup(typed) === normaliseGroup(group);
}

/** The whole key pasted into one field: its groups, or nothing when it is not a whole key. */
export function splitKey(pasted: string): string[] | null {
  const groups = pasted
    .split(/[^0-9A-Za-z]+/)
    .filter((part) => part !== "")
    .map(normaliseGroup);
  return groups.length === GROUPS ? groups : null;
}

export function emptyGroups(): string[] {
  return Array.from({ length: GROUPS }, () => "");
}

export function groupsLeft(groups: readonly string[]): number {
  return GROUPS - groups.filter((group) => normaliseGroup(group) !== "").length;
}
