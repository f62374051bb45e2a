// One table: how grave an error is and what the notice around it offers. The words are in errors.ftl: error-<code> with
// the attributes .what (happened), .kept (was not changed) and .do (to do); it has no value of its own.
import type { ErrorCode } from "../ipc";

/** `field`: said at the input. `notice`: said in place. `blocking`: the vault cannot be used until it is settled. */
export type Severity = "field" | "notice" | "blocking";

export const severities: Record<ErrorCode, Severity> = {
  unexpected: "notice",
  "bad-request": "notice",
  "no-vault-open": "blocking",
  "vault-locked": "blocking",
  "vault-exists": "field",
  "vault-not-found": "blocking",
  "wrong-passphrase": "field",
  "wrong-recovery-key": "field",
  "recovery-group-mistyped": "field",
  "weak-passphrase": "field",
  "too-many-tries": "notice",
  "vault-in-use": "blocking",
  "vault-plain": "blocking",
  "vault-newer": "blocking",
  "vault-truncated": "blocking",
  "vault-damaged": "blocking",
  "vault-foreign": "blocking",
  "key-slots-damaged": "blocking",
  "disk-full": "notice",
  "no-room-for-attachments": "notice",
  "disk-failed": "notice",
  "disk-failed-closed": "blocking",
  "unknown-backup": "notice",
  "backup-damaged": "notice",
  "read-only": "notice",
  "file-unreadable": "notice",
  "file-unwritable": "notice",
  "file-exists": "notice",
  "unknown-facility": "notice",
  "unknown-assessment": "notice",
  "unknown-finding": "notice",
  "unknown-person": "notice",
  "unknown-item": "notice",
  "unknown-questionnaire": "notice",
  "questionnaire-invalid": "notice",
  "set-built-in": "notice",
  "set-in-use": "notice",
  "set-other": "notice",
  "set-other-subject": "notice",
  "record-other-subject": "notice",
  "subject-other-kind": "notice",
  "set-not-exportable": "notice",
  "facility-name-missing": "field",
  "facility-number-malformed": "field",
  "facility-number-taken": "field",
  "facility-state": "field",
  "facility-number-of-other-state": "field",
  "facility-field": "field",
  "facility-unknown-field": "notice",
  "facility-unknown-tag": "notice",
  "reason-missing": "field",
  "level-not-of-item": "notice",
  "text-too-long": "field",
  "finding-fact-missing": "field",
  "finding-action-missing": "field",
  "finding-owner-missing": "field",
  "finding-due-missing": "field",
  "finding-risk": "field",
  "no-worksheet": "notice",
  "unknown-scenario": "notice",
  "scenario-asset-missing": "field",
  "unknown-entry": "notice",
  "register-entry": "field",
  "register-number-taken": "field",
  "register-single": "notice",
  "register-file-kind": "notice",
  "register-import-stale": "notice",
  "interval-out-of-range": "field",
  "nothing-to-undo": "notice",
  "nothing-to-redo": "notice",
  finalised: "notice",
};

export function severity(code: ErrorCode): Severity {
  return severities[code] ?? "notice";
}

export function messageKey(code: ErrorCode): string {
  return `error-${code}`;
}
