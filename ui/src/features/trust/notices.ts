// What the window tells above every view, the most pressing first: what stops the work, what will stop it, what is worth knowing.
import { messageKey } from "../../errors/table";
import { dateTime, date, number, t } from "../../i18n/index.svelte";
import type { Health, UiError } from "../../ipc";
import type { Told } from "../../state/disk.svelte";

/** `open-again`: a closed vault. `save-again`: what could not be saved. `save-elsewhere`: what was typed, in a sealed file. `look`: ask the application how it is now. */
export type Act = "open-again" | "save-again" | "save-elsewhere" | "back-up" | "backups" | "passphrase" | "look";

/** `grave`: work is stopped, said at once. `warn`: something is to be done. `note`: good to know. */
export type Level = "grave" | "warn" | "note";

export type Notice = {
  /** The same thing has the same name: put away, it stays away until it is another thing. */
  name: string;
  level: Level;
  text: string;
  acts: Act[];
  mayBePutAway: boolean;
};

export type Standing = { stopped: boolean; /** Why opening again did not succeed. */ reopening: UiError | null; failed: UiError | null; told: Told | null; health: Health | null };

const MB = 1_000_000;
const LEVELS: Level[] = ["grave", "warn", "note"];

export function notices({ stopped, reopening, failed, told, health }: Standing): Notice[] {
  const found: Notice[] = [];
  const tell = (name: string, level: Level, text: string, acts: Act[], mayBePutAway = level !== "grave") => found.push({ name, level, text, acts, mayBePutAway });
  if (stopped) {
    tell("stopped", "grave", reopening ? `${t("backup-notice-stopped")} ${t("trust-notice-still-stopped")}` : t("backup-notice-stopped"), ["open-again", "save-elsewhere"]);
    // Everything else is known of an open vault only, or comes from this.
    return found;
  }
  if (failed) tell("failed", "grave", failedWords(failed), ["save-again", "save-elsewhere"]);
  if (told) tell(told, told === "reopened-less" ? "grave" : "note", t(told === "reopened" ? "backup-notice-reopened" : `trust-notice-${told}`), told === "reopened-less" ? ["backups"] : [], true);
  if (health) ofHealth(health, tell);
  return found.sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
}

type Tell = (name: string, level: Level, text: string, acts: Act[], mayBePutAway?: boolean) => void;

function failedWords(error: UiError): string {
  const key = messageKey(error.code);
  const what = t(`${key}.what`, error.params);
  // Here the application knows what became of the change; elsewhere nothing of it was saved.
  if (error.code === "disk-failed") return t("trust-notice-disk-failed", { what, kept: t(`${key}.kept`, error.params) });
  return t("save-failed", { what });
}

function ofHealth(health: Health, tell: Tell): void {
  const free = health.free_bytes === null ? t("trust-size-unknown") : t("evidence-size-mb", { size: number(Math.round(health.free_bytes / MB)) });
  if (health.room === "exhausted") tell("room-exhausted", "grave", t("backup-notice-room-exhausted"), ["look"]);
  if (health.read_only) tell("read-only", "warn", t("backup-notice-read-only"), [], false);
  if (health.backup_problem) {
    const { code, params } = health.backup_problem;
    tell(`backup-failed-${code}`, "warn", t("backup-notice-failed", { what: t(`${messageKey(code)}.what`, params) }), ["back-up", "backups"]);
  }
  if (health.room === "no_attachments") tell("room-no-attachments", "warn", t("backup-notice-room-no-attachments", { free }), ["look"]);
  if (health.room === "low") tell("room-low", "warn", t("backup-notice-room-low", { free }), ["look"]);
  if (health.clock) {
    const { kind, behind } = health.clock;
    const moment = kind === "before_program" ? date(behind) : dateTime(behind);
    tell(`clock-${kind}`, "warn", t(`backup-notice-clock-${kind.replaceAll("_", "-")}`, { behind: moment }), ["look"]);
  }
  if (health.key_copy_differs) tell("key-copies", "warn", t("backup-notice-key-copies"), ["passphrase"]);
  const place = health.place;
  if (place && !place.reachable) tell(`place-missing-${place.folder}`, "note", t("backup-notice-place-missing", { folder: place.folder }), ["look", "backups"]);
  else if (place?.overdue) tell(`place-overdue-${place.folder}`, "warn", t("backup-notice-place-overdue", { folder: place.folder }), ["back-up", "backups"]);
}
