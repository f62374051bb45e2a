// What the form for a new vault lacks, in the order of its fields. The rule itself (length, zxcvbn)
// is the application's; the form only says what is missing before it asks.

import type { PassphraseStrength } from "../../ipc";

export interface NewVault {
  name: string;
  personName: string;
  personPost: string;
  passphrase: string;
  again: string;
}

type Missing = "name" | "person" | "passphrase" | "weak" | "again" | "differs" | null;

export function firstMissing(form: NewVault, strength: PassphraseStrength | null): Missing {
  if (form.personName.trim() === "") return "person";
  if (form.name.trim() === "") return "name";
  if (form.passphrase === "") return "passphrase";
  if (strength !== null && !strength.acceptable) return "weak";
  if (form.again === "") return "again";
  if (form.again !== form.passphrase) return "differs";
  return null;
}

/** One to five bars: zxcvbn's score, one more than it counts; none while nothing is typed. */
export function bars(passphrase: string, strength: PassphraseStrength | null): number {
  return passphrase === "" || strength === null ? 0 : strength.score + 1;
}

type StrengthWord = "weak" | "short" | "fair" | "strong" | "very-strong";

export function strengthWord(strength: PassphraseStrength): StrengthWord {
  if (!strength.long_enough) return "short";
  if (!strength.acceptable) return strength.score >= 2 ? "fair" : "weak";
  return strength.score >= 4 ? "very-strong" : "strong";
}
