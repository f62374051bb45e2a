// What the disk, the backups and a damaged vault look like, steered by the address: `?health=low,clock,place-missing,…`
// (`stopped`, `failed`, `disk-failed`, `read-only`, `exhausted`, `no-attachments`, `keys`, `backup`, `overdue`),
// `?error=vault-damaged` at the gate, `?own` for a vault that is no practice. Never shipped.
import { uiError, type FakeApplication } from "./fake";
import type { BackupView, ErrorCode, RestoreChange, RestorePreview } from "./index";

const WHY = ["timed", "timed", "before-finalising", "closed", "timed", "asked", "closed", "before-passphrase", "closed", "closed", "before-import", "closed", "before-bulk", "before-restore"];

function backups(): BackupView[] {
  return WHY.map((why, index) => {
    const day = new Date(Date.parse("2026-11-16T14:30:00+01:00") - index * index * 9 * 3_600_000);
    return { id: `${142 - index}.backup`, number: 142 - index, made_at: day.toISOString(), why, events: 4_150 - index * 61, bytes: 3_211_264 - index * 49_152 };
  });
}

function preview(backup: BackupView): RestorePreview {
  const changes: RestoreChange[] = [
    { fate: "lost", kind: "finding", label: "8-02", assessment: "SA-8", now: "An unauthorized person can reach a ship at 7C from the public breakwater at night. The gate and camera decided last year are not built.", then: null },
    { fate: "lost", kind: "action", label: "Fit the gate and the camera; test them with the control room", assessment: "SA-8", now: "in_progress", then: null },
    ...Array.from({ length: 9 }, (_, index): RestoreChange => ({ fate: "reverts", kind: "answer", label: `5.${index + 3}`, assessment: "SA-8", now: index % 3 ? "yes" : "partly", then: index % 2 ? "no" : "yes" })),
    { fate: "reverts", kind: "assessment", label: "SA-8", assessment: null, now: "in_review", then: "draft" },
    { fate: "lost", kind: "answer", label: "7.1", assessment: "SA-8", now: "not_observed", then: null },
    { fate: "reverts", kind: "register_entry", label: "Drill of 20 August 2026", assessment: null, now: null, then: null },
    { fate: "returns", kind: "person", label: "Deputy PFSO", assessment: null, now: null, then: "Deputy PFSO" },
  ];
  return { backup, events_now: 4_150, events_then: backup.events, lost: 3, returns: 1, reverts: 11, changes };
}

export function applyTrustScene(fake: FakeApplication, asked: URLSearchParams): void {
  const all = backups();
  const place = { folder: "SECURE-STICK/breakwater", reachable: true, last_copied_at: "2026-11-16T08:30:00+01:00", overdue: false };
  const session = fake.session;
  const health = session.health;
  if (!health) return;
  if (asked.has("own")) session.vault = { name: "Quay 7", folder: "Documents/Quay 7.vault", practice: false, wait: 0 };
  const signs = (asked.get("health") ?? "").split(",");
  for (const sign of signs) {
    if (sign === "stopped") session.stopped = true;
    if (sign === "read-only") health.read_only = true;
    if (sign === "low") Object.assign(health, { room: "low", free_bytes: 412_000_000 });
    if (sign === "no-attachments") Object.assign(health, { room: "no_attachments", free_bytes: 148_000_000 });
    if (sign === "exhausted") Object.assign(health, { room: "exhausted", free_bytes: 9_000_000 });
    if (sign === "clock") health.clock = { kind: "before_last_change", behind: "2026-11-17T09:12:00+01:00" };
    if (sign === "keys") health.key_copy_differs = true;
    if (sign === "backup") health.backup_problem = uiError("disk-full");
    if (sign === "place-missing") health.place = { ...place, reachable: false, last_copied_at: null, overdue: true };
    if (sign === "overdue") health.place = { ...place, overdue: true, last_copied_at: "2026-11-05T08:30:00+01:00" };
    if (sign === "failed") fake.failing.set("answer_save", uiError("disk-full"));
    if (sign === "disk-failed") fake.failing.set("answer_save", uiError("disk-failed", { saved: "no" }));
  }
  const kept = { backups: asked.has("none") ? [] : all, place: asked.has("none") ? null : (health.place ?? place) };
  Object.assign(fake.overrides, {
    backup_list: () => kept,
    backup_now: () => kept,
    restore_preview: ({ backup }: { backup: string }) => preview(all.find((one) => one.id === backup) ?? all[0]!),
    rescue_preview: () => ({ newest: preview(all[1]!), unsound: [all[0]!], readable: 4_102, unreadable: 3 }),
    rescue_apply: () => {
      fake.session = { ...fake.session, gate: "open" };
      return { session: fake.session, kept_as: "Quay 7.damaged-1.vault", rows: 4_102, from_events: 12, lost: ["answer 019a6c1e-77d2-7c1b-9a4e-52f1c0de0001", "answer 019a6c1e-77d2-7c1b-9a4e-52f1c0de0002", "finding 019a6c1e-8001-7c1b-9a4e-52f1c0de0003"] };
    },
  });
  const acts: [string, string | null, string | null, string | null][] = [
    ["answer_saved", "verdict", "partly", "no"],
    ["answer_saved", "comment", null, "The west gate was told at 22:35, because the call list still named the former shift leader. Level 2 was set on 3 March at 21:40."],
    ["finding_saved", "fact", null, "An unauthorized person can reach a ship at 7C from the public breakwater at night."],
    ["protection_saved", null, null, null],
    ["report_saved", null, null, null],
    ["person_added", "name", null, "Deputy PFSO"],
  ];
  for (let count = 0; count < 30; count += 1) {
    const [operation, field, old, fresh] = acts[count % acts.length]!;
    const at = operation === "answer_saved" ? { item: "pf-01-01", item_number: `${1 + (count % 9)}.${1 + count}` } : {};
    fake.signOff.log(fake, operation, {
      assessment: "a1",
      assessment_reference: "SA-8",
      ...at,
      changes: field === null ? [] : [{ entity: operation.split("_")[0]!, id: "x", field, old, new: fresh, erased: operation === "person_added" }],
      reason: count % 7 === 3 ? "Asked by the group audit office." : null,
    });
  }
  fake.signOff.people = fake.signOff.people.map((one, index) => (index ? { ...one, own_passphrase: true } : { ...one, fingerprint: ["0a1b", "2c3d", "4e5f", "6071", "8293", "a4b5", "c6d7", "e8f9"] }));
  fake.signOff.trash = [{ facility: "f9", name: "Old grain quay", imo_port_facility_number: "ZZPRA-0009", reason: "Closed and handed back to the port.", since_on: "2026-11-01", until_on: "2026-12-01", assessments: 2 }];
  fake.signOff.retention = [{ assessment: "a0", facility: "f1", facility_name: "Port Alder, Quay 7", reference: "SA-1", revision: 1, finalised_on: "2019-11-01", years: 7 }];
  const error = asked.get("error");
  if (error) fake.failing.set("vault_unlock", uiError(error as ErrorCode, { place: "page 214 of answers.db", file: "media.db" }));
}
