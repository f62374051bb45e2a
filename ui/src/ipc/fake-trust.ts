// Backups and the way back for tests and looks: one backup made while working, one on closing; restoring changes nothing.
import type { BackupView, Backups, Commands, DraftView, RestorePreview, SessionState } from "./generated/types";

const made: BackupView[] = [
  { id: "000002_20261116T073000Z_timed_412_4f1c2b7a.backup", number: 2, made_at: "2026-11-16T08:30:00+01:00", why: "timed", events: 412, bytes: 1_482_752 },
  { id: "000001_20261113T083000Z_closed_388_0b7a4f1c.backup", number: 1, made_at: "2026-11-13T09:30:00+01:00", why: "closed", events: 388, bytes: 901_120 },
];

const preview: RestorePreview = {
  backup: made[1]!,
  events_now: 415,
  events_then: 388,
  lost: 1,
  returns: 0,
  reverts: 1,
  changes: [
    { fate: "lost", kind: "finding", label: "8-02", assessment: "SA-8", now: "The spare key hangs at the gate.", then: null },
    { fate: "reverts", kind: "answer", label: "8.23", assessment: "SA-8", now: "partly", then: "yes" },
  ],
};

type TrustCalls =
  | "vault_reopen"
  | "passphrase_change"
  | "recovery_key_make"
  | "recovery_key_replace"
  | "backup_list"
  | "backup_now"
  | "backup_place_save"
  | "restore_preview"
  | "restore"
  | "draft_save"
  | "draft_open"
  | "rescue_preview"
  | "rescue_apply";

type Answers = { [Call in TrustCalls]: (request: Commands[Call]["request"]) => Commands[Call]["response"] };

/** Answers of these calls over a session that somebody else keeps. */
export function trustCalls(session: () => SessionState): Answers {
  let place: Backups["place"] = null;
  let draft: DraftView | null = null;
  const list = (): Backups => ({ backups: made, place });
  return {
    vault_reopen: () => ({
      session: session(),
      failed_change_saved: false,
      complete: true,
      events: 415,
      last_saved_at: "2026-11-16T14:32:05+01:00",
    }),
    passphrase_change: () => session(),
    recovery_key_make: () => ({ groups: ["AB12C", "DE34F", "GH56J", "KL78M", "NP90Q", "RS12T", "UV34W", "XY56Z"] }),
    recovery_key_replace: () => session(),
    backup_list: list,
    backup_now: list,
    backup_place_save: ({ choose }) => {
      place = choose
        ? { folder: "/media/stick", reachable: true, last_copied_at: "2026-11-16T08:30:00+01:00", overdue: false }
        : null;
      return list();
    },
    restore_preview: () => preview,
    restore: () => session(),
    draft_save: ({ pieces }) => {
      draft = { saved_at: "2026-11-16T14:32:05+01:00", pieces };
      return { file_name: "Draft 2026-11-16 14.32.breakwater-draft", folder: "/media/stick", bytes: 412, sha256: "0".repeat(64) };
    },
    draft_open: () => draft,
    rescue_preview: () => ({ newest: preview, unsound: [], readable: 402, unreadable: 0 }),
    rescue_apply: () => ({ session: session(), kept_as: "practice.damaged-1.vault", rows: 0, from_events: 0, lost: [] }),
  };
}
