// Written from the Rust types by `BREAKWATER_WRITE_TYPES=1 cargo test -p breakwater-app --test window_types`.
// Do not edit: a check fails when it is not what src-tauri/crates/app/src/api says.

export type ActionInput = { 
/**
 * Absent: a new action.
 */
id: string | null, what: string, owner: OwnerView | null, 
/**
 * A date, or `default`: found on + the days of the grade.
 */
due_on: string | null, 
/**
 * Not `verified` or `closed`: these come from verifying and closing.
 */
status: ActionStatus | null, };

/**
 * Follows an action, also of a finalised assessment. A key that is absent keeps what is there; `null` clears it.
 */
export type ActionSave = { 
/**
 * Id or number.
 */
finding: string, 
/**
 * Id, or its place in the list from 1. Absent: a new action.
 */
action?: string, what?: string, owner?: OwnerView | null, due_on?: string | null, status?: ActionStatus, proof?: string, };

export type ActionStatus = "planned" | "in_progress" | "done" | "verified" | "closed";

export type ActionView = { id: string, what: string, owner: OwnerView | null, due_on: string | null, status: ActionStatus, days_left: number | null, overdue: boolean, done_on: string | null, verified_on: string | null, 
/**
 * Name and post.
 */
verified_by: string | null, closed_on: string | null, 
/**
 * What shows that it was done.
 */
proof: string, };

export type AgeBand = { from_days: number, 
/**
 * Absent: and older.
 */
to_days: number | null, open: number, 
/**
 * By key of the grade.
 */
by_grade: { [key in string]: number }, };

/**
 * A key that is absent keeps what is there; `null` clears it (decision 27).
 */
export type AnswerChange = { verdict?: Verdict | null, levels?: { [key in number]: Verdict } | null, reason?: string | null, comment?: string | null, text?: string | null, equivalent?: string | null, methods?: Array<Method> | null, review?: boolean | null, };

export type AnswerKind = "verdict" | "narrative";

export type AnswerSave = { assessment: string, item: string, change: AnswerChange, };

/**
 * Sent after the commit returned: what is in here is on the disk.
 */
export type AnswerSaved = { answer: AnswerView, section: SectionProgress, counts: Counts, scores: Array<ScoreView>, seq: number, 
/**
 * With zone, RFC 3339.
 */
saved_at: string, undo: UndoHint | null, redo: UndoHint | null, };

export type AnswerView = { item: string, 
/**
 * The effective verdict: the one given, the worst of the levels, or the profile's.
 */
verdict: Verdict | null, levels: { [key in number]: Verdict }, reason: string, comment: string, text: string, equivalent: string, methods: Array<Method>, review: boolean, answered: boolean, 
/**
 * The table of scenarios says it.
 */
in_table: boolean, 
/**
 * No or Partly, as last time.
 */
repeated: boolean, };

export type AnswersKeep = { assessment: string, };

/**
 * The acting person signs. With that the record is finalised, unless a second person has to sign.
 */
export type AssessmentFinalise = { assessment: string, 
/**
 * Independent of the measures assessed (ISPS A/16.4).
 */
independent: boolean, 
/**
 * Required of who is not.
 */
reason: string, };

export type AssessmentList = { facility: string | null, };

export type AssessmentOpen = { id: string, };

export type AssessmentPlace = { assessment: string, item: string, };

export type AssessmentReopen = { assessment: string, reason: string, };

export type AssessmentRow = { id: string, facility: string, facility_name: string, 
/**
 * What the entry of the register is.
 */
subject: RegisterKind, reference: string, kind: Kind, state: State, revision: number, questionnaire: string, questionnaire_title: string, started_at: string, finalised_on: string | null, items: number, 
/**
 * By a person; what the profile settles is counted apart.
 */
answered: number, 
/**
 * Not applicable by the profile alone: nothing is left to be done there either.
 */
by_profile: number, counts: Counts, scores: Array<ScoreView>, open_findings: number, };

export type AssessmentStart = { 
/**
 * The entry of the register it is about: a facility, a port, an authority.
 */
facility: string, 
/**
 * Id of a set, or the hash of the one that is meant.
 */
questionnaire: string, kind: Kind, 
/**
 * What people will call it; empty: kind and year.
 */
reference: string, 
/**
 * Start from this earlier one.
 */
from: string | null, };

export type BackupPlace = { 
/**
 * For the eye only; never sent back.
 */
folder: string, 
/**
 * The folder is there now.
 */
reachable: boolean, last_copied_at: string | null, 
/**
 * Seven days without a copy.
 */
overdue: boolean, };

export type BackupPlaceSave = { 
/**
 * `true`: ask for a folder with the native dialog. `false`: no second place any more.
 */
choose: boolean, };

export type BackupView = { 
/**
 * Names it in the calls.
 */
id: string, number: number, made_at: string, 
/**
 * `timed`, `closed`, `asked`, `before-restore` …; words: `backup-why-…`.
 */
why: string, events: number, 
/**
 * On the disk, without the pictures and documents, which all backups share.
 */
bytes: number, };

export type Backups = { 
/**
 * Newest first.
 */
backups: Array<BackupView>, place: BackupPlace | null, };

export type BandView = { id: string, label: string, from: number, to: number, action: string, };

export type BrokenEvent = { seq: number, 
/**
 * In English, as in the report of the vault's check.
 */
what: string, };

/**
 * What an entry of the calendar leads to.
 */
export type CalendarAbout = { "what": "register", list: RegisterList, entry: string | null, } | { "what": "assessment", id: string | null, } | { "what": "finding", id: string, assessment: string, };

export type CalendarEntry = { 
/**
 * Stable: the same thing has the same id on the next day, and in the exported calendar.
 */
id: string, kind: DueKind, due_on: string | null, 
/**
 * Negative: that many days late.
 */
days_left: number | null, urgency: Urgency, facility: string, facility_name: string, 
/**
 * In words: "Next drill".
 */
title: string, 
/**
 * In words: which rule, whose certificate, what is planned; may be empty.
 */
detail: string, about: CalendarAbout, };

export type CalendarRequest = { 
/**
 * `None`: all facilities.
 */
facility: string | null, };

/**
 * Everything that is due. List and month are two looks at the same entries.
 */
export type CalendarView = { today: string, overdue: number, 
/**
 * By date; those without one (`no_record`) first.
 */
entries: Array<CalendarEntry>, 
/**
 * Drills and exercises of each facility asked for.
 */
rhythms: Array<RhythmView>, 
/**
 * Statement, PFSA, PFSP and self-assessment of each facility asked for.
 */
papers: Array<PaperView>, };

export type ChainView = { ok: boolean, events: number, 
/**
 * Lower-case hex.
 */
head: string, checked_at: string, 
/**
 * The first event that does not hold; everything before it does.
 */
broken: BrokenEvent | null, };

/**
 * Was and is, against the assessment this one was started from.
 */
export type ChangeList = { 
/**
 * Absent: it was started from none, and the lists are empty.
 */
previous: PreviousView | null, 
/**
 * Items whose verdict or comment changed, in the order of the set.
 */
items: Array<ItemChangeView>, 
/**
 * Answered both times, and the same.
 */
unchanged: number, 
/**
 * Answered last time, not yet this time: nothing is carried over.
 */
not_answered_yet: number, findings: Array<FindingChangeView>, };

export type ChangeListRequest = { assessment: string, };

/**
 * One change of one field, old and new in plain form (verdict keys, text).
 */
export type ChangeView = { seq: number, at: string, person: string, field: string, old: string | null, new: string | null, undo: boolean, 
/**
 * How many saves of the same text in a row this entry shows as one; the events themselves all stand.
 */
edits: number, 
/**
 * When the first of them was; `at` is the last.
 */
started_at: string, };

export type Choice = { id: string, label: string, };

/**
 * The computer's clock cannot be right.
 */
export type ClockNotice = { kind: ClockProblem, 
/**
 * What the clock is behind of.
 */
behind: string, };

export type ClockProblem = "before_last_change" | "before_program";

/**
 * What is missing before somebody may close a finding.
 */
export type ClosingGap = "action_missing" | "actions_open" | "evidence" | "closer_owns" | "verifier_owns";

/**
 * Items by verdict; they add up to the number of items.
 */
export type Counts = { yes: number, no: number, partly: number, not_applicable: number, not_observed: number, 
/**
 * Answered in words, no verdict.
 */
text: number, unanswered: number, review: number, 
/**
 * Those of `not_applicable` that the profile alone makes so.
 */
by_profile: number, };

export type Density = "desk" | "roomy";

/**
 * A text of an answer.
 */
export type DraftAnswer = { assessment: string, item: string, field: DraftField, };

export type DraftField = "reason" | "comment" | "text" | "equivalent";

/**
 * One text, and where it belongs.
 */
export type DraftPiece = { 
/**
 * What it was written for, in words: "Item 8.23, comment".
 */
place: string, text: string, 
/**
 * Set where it can be put back by itself.
 */
answer: DraftAnswer | null, };

export type DraftSave = { pieces: Array<DraftPiece>, };

/**
 * What a draft held.
 */
export type DraftView = { saved_at: string, pieces: Array<DraftPiece>, };

export type DueAction = { finding: string, number: string, assessment: string, facility: string, what: string, owner: string | null, due_on: string, 
/**
 * Negative: that many days late.
 */
days_left: number, };

export type DueKind = "drill" | "exercise" | "planned_drill" | "planned_exercise" | "statement" | "verification" | "pfsa_review" | "pfsp_review" | "certificate" | "self_assessment" | "action";

/**
 * A finding of an assessment before, which one of this assessment may repeat. The latest assessment first.
 */
export type EarlierFinding = { id: string, number: string, grade: Grade, state: FindingState, fact: string, };

export type Edition = "full" | "executive_summary" | "action_plan" | "attestation" | "authority_letter" | "state_report";

export type EditionView = { edition: Edition, 
/**
 * In the order of print. Words: `report-section-<key>`.
 */
sections: Array<SectionSwitch>, };

/**
 * Add a code only when somebody reacts to it.
 */
export type ErrorCode = "unexpected" | "bad-request" | "no-vault-open" | "vault-locked" | "vault-exists" | "vault-not-found" | "wrong-passphrase" | "wrong-recovery-key" | "recovery-group-mistyped" | "own-passphrase-not-enough" | "no-fresh-key" | "weak-passphrase" | "too-many-tries" | "vault-in-use" | "vault-plain" | "vault-newer" | "vault-truncated" | "vault-damaged" | "vault-foreign" | "key-slots-damaged" | "disk-full" | "no-room-for-attachments" | "disk-failed" | "disk-failed-closed" | "unknown-backup" | "backup-damaged" | "draft-unreadable" | "read-only" | "file-unreadable" | "file-unwritable" | "file-exists" | "unknown-facility" | "unknown-assessment" | "unknown-finding" | "unknown-person" | "unknown-item" | "unknown-questionnaire" | "questionnaire-invalid" | "set-built-in" | "set-in-use" | "set-other" | "set-other-subject" | "edition-other" | "logo-no-picture" | "record-other-subject" | "subject-other-kind" | "set-not-exportable" | "facility-name-missing" | "facility-number-malformed" | "facility-number-taken" | "facility-state" | "facility-number-of-other-state" | "facility-field" | "facility-unknown-field" | "facility-unknown-tag" | "reason-missing" | "level-not-of-item" | "text-too-long" | "finding-fact-missing" | "finding-action-missing" | "finding-owner-missing" | "finding-due-missing" | "finding-risk" | "no-worksheet" | "unknown-scenario" | "scenario-asset-missing" | "unknown-action" | "unknown-sample" | "finding-ambiguous" | "finding-closed" | "finding-not-closed" | "finding-verify-instead" | "finding-action-verified" | "finding-nothing-done" | "finding-owner-verifies" | "finding-closes-with-action" | "finding-actions-open" | "finding-no-evidence" | "finding-reason-missing" | "due-days-range" | "sample-numbers" | "unknown-entry" | "register-entry" | "register-number-taken" | "register-single" | "register-file-kind" | "register-import-stale" | "interval-out-of-range" | "unknown-evidence" | "evidence-empty" | "evidence-too-large" | "evidence-too-many-pixels" | "evidence-incomplete" | "evidence-damaged" | "evidence-svg" | "evidence-heic" | "evidence-animated" | "evidence-other-picture" | "evidence-unknown-kind" | "evidence-too-many" | "evidence-too-many-in-all" | "evidence-note-empty" | "evidence-undrawable" | "nothing-to-undo" | "nothing-to-redo" | "not-ready" | "wrong-state" | "independence-reason-missing" | "reopen-reason-missing" | "revision-exists" | "second-signer-needed" | "signing-key-closed" | "person-has-passphrase" | "policy-forbids" | "policy-fixes" | "confirmation-differs" | "facility-in-trash" | "finalised" | "signature-missing" | "signature-unreadable" | "key-own";

/**
 * One field of one thing, old and new in plain form.
 */
export type EventChange = { 
/**
 * `answer`, `finding`, `person` …
 */
entity: string, id: string, 
/**
 * Absent: the thing as a whole came or went.
 */
field: string | null, old: string | null, new: string | null, 
/**
 * What was written was erased; that there was a change is still known.
 */
erased: boolean, };

export type EventView = { seq: number, 
/**
 * RFC 3339 with the zone it was made in.
 */
at: string, person: string, 
/**
 * `answer_saved`, `assessment_finalised` …: key of a word.
 */
operation: string, reason: string | null, assessment: string | null, assessment_reference: string | null, item: string | null, item_number: string | null, 
/**
 * It takes back, or brings back, what this event did.
 */
undoes: number | null, changes: Array<EventChange>, };

export type EvidenceAdd = { 
/**
 * Whose undo takes it back; absent: of no assessment (the register).
 */
assessment: string | null, 
/**
 * At least one.
 */
targets: Array<EvidenceTarget>, source: EvidenceSource, 
/**
 * Where a photo was taken is kept as text; off unless somebody asks for it.
 */
keep_position: boolean, };

/**
 * Each file stands alone: one that is refused does not keep the others out.
 */
export type EvidenceAdded = { added: Array<EvidenceView>, refused: Array<FileRefused>, };

/**
 * What an item or a finding shows of its evidence.
 */
export type EvidenceBrief = { count: number, 
/**
 * Hashes of the small pictures of its photos, in the order they were added; documents and notes have none.
 */
thumbnails: Array<string>, };

export type EvidenceChoice = { id: string, assessment: string | null, };

export type EvidenceExport = { id: string, };

export type EvidenceKind = "photo" | "document" | "note";

export type EvidenceLink = { id: string, assessment: string | null, target: EvidenceTarget, };

export type EvidenceList = { 
/**
 * Everything of an assessment, each piece once; or
 */
assessment: string | null, 
/**
 * what serves exactly this.
 */
target: EvidenceTarget | null, 
/**
 * What is in the trash instead.
 */
removed: boolean, };

/**
 * All marks of the photo, as they shall be; none: as it was taken in.
 */
export type EvidenceMark = { id: string, assessment: string | null, marks: Array<Mark>, };

export type EvidenceSave = { id: string, assessment: string | null, caption: string, place: string, 
/**
 * `2026-11-06T07:42` or with seconds; empty: not known.
 */
taken_at: string | null, 
/**
 * `-03:00`; empty: not known.
 */
taken_zone: string | null, 
/**
 * Of a note.
 */
text: string | null, forget_position: boolean, };

export type EvidenceSource = { "from": "choose" } | { "from": "offered", offer: string, } | { "from": "bytes", file_name: string, base64: string, } | { "from": "note", text: string, };

/**
 * What a piece of evidence serves. An item is named by its id and the assessment it is answered in.
 */
export type EvidenceTarget = { "kind": "assessment", assessment: string, } | { "kind": "item", assessment: string, item: string, } | { "kind": "finding", finding: string, } | { "kind": "action", action: string, } | { "kind": "register", record: string, };

/**
 * A target with what it is called: an item's number and prompt, a finding's number and fact.
 */
export type EvidenceTargetView = { target: EvidenceTarget, number: string, title: string, };

export type EvidenceView = { id: string, kind: EvidenceKind, caption: string, place: string, 
/**
 * By the camera's clock: `2026-11-06T07:42:00`.
 */
taken_at: string | null, 
/**
 * `-03:00`, when the camera knew it.
 */
taken_zone: string | null, 
/**
 * Degrees; only when it was kept on purpose.
 */
position: PositionView | null, 
/**
 * Of a note.
 */
text: string, file_name: string, media_type: string | null, size: number | null, 
/**
 * Of the sealed original.
 */
sha256: string | null, 
/**
 * Of the camera's own file, which is not kept.
 */
camera_sha256: string | null, width: number | null, height: number | null, 
/**
 * In pixels of the picture.
 */
marks: Array<Mark>, redacted: boolean, 
/**
 * Hash of the picture to show, for `evidence://localhost/<hash>`; never the original once something is drawn on it.
 */
picture: string | null, thumbnail: string | null, 
/**
 * With zone, RFC 3339.
 */
added_at: string, added_by: string, removed: boolean, targets: Array<EvidenceTargetView>, };

/**
 * What may leave the vault, by kind.
 */
export type ExportKind = "report" | "questionnaire" | "table" | "bundle" | "calendar" | "pictures";

export type FacilityDelete = { id: string, 
/**
 * The facility's name, typed.
 */
confirmation: string, reason: string, };

/**
 * What the form asks, in the window's language.
 */
export type FacilityForm = { 
/**
 * Of a port facility.
 */
fields: Array<GeneralField>, tags: Array<Choice>, states: Array<Choice>, 
/**
 * Of a port and of an authority.
 */
others: Array<KindForm>, };

export type FacilityGet = { id: string, };

export type FacilityInput = { 
/**
 * Absent: a port facility.
 */
kind?: RegisterKind, 
/**
 * Of an authority: its name.
 */
name: string, 
/**
 * By kind: IMO port facility number, UN/LOCODE, ISO 3166 code; empty for an authority: its State's.
 */
imo_port_facility_number: string, 
/**
 * Empty for an authority.
 */
operator: string, 
/**
 * The port a facility belongs to; empty for ports and authorities.
 */
port: string, 
/**
 * ISO 3166 alpha-2.
 */
state: string, 
/**
 * Fields of the general-information block, by id.
 */
general: Record<string, unknown>, 
/**
 * Tag → null (present) or the reason why it is absent. A tag not named is undeclared.
 */
profile: { [key in string]: ProfileTag }, eu_profile: boolean, };

export type FacilityRestore = { id: string, };

export type FacilityRow = { id: string, kind: RegisterKind, name: string, 
/**
 * By kind: IMO port facility number, UN/LOCODE, ISO 3166 code.
 */
imo_port_facility_number: string, port: string, state: string, open_findings: number, assessments: number, 
/**
 * Last finalised, with its two scores.
 */
last: AssessmentRow | null, statement_valid_until: string | null, };

export type FacilitySave = { 
/**
 * Absent: a new facility.
 */
id: string | null, facility: FacilityInput, };

export type FacilityView = { id: string, 
/**
 * Absent: a port facility.
 */
kind?: RegisterKind, 
/**
 * Of an authority: its name.
 */
name: string, 
/**
 * By kind: IMO port facility number, UN/LOCODE, ISO 3166 code; empty for an authority: its State's.
 */
imo_port_facility_number: string, 
/**
 * Empty for an authority.
 */
operator: string, 
/**
 * The port a facility belongs to; empty for ports and authorities.
 */
port: string, 
/**
 * ISO 3166 alpha-2.
 */
state: string, 
/**
 * Fields of the general-information block, by id.
 */
general: Record<string, unknown>, 
/**
 * Tag → null (present) or the reason why it is absent. A tag not named is undeclared.
 */
profile: { [key in string]: ProfileTag }, eu_profile: boolean, };

export type Fate = "lost" | "returns" | "reverts";

export type FieldKind = "text" | "integer" | "date" | "dates" | "bool" | "enum" | "multi" | "geo" | "table";

export type FileRefused = { file_name: string, error: UiError, };

/**
 * A file the user saved through the native dialog. `None` in its place: the dialog was cancelled.
 */
export type FileSaved = { file_name: string, folder: string, bytes: number, sha256: string, };

export type FindingBrief = { id: string, assessment: string, number: string, grade: Grade, state: FindingState, item_number: string | null, fact: string, closed_on: string | null, };

/**
 * The same change to every action that is still open (planned or in progress) of these findings, as one event.
 */
export type FindingBulk = { findings: Array<string>, owner?: OwnerView | null, due_on?: string | null, status?: ActionStatus | null, };

export type FindingBulkUndo = { seq: number, };

export type FindingChangeView = { fate: FindingFate, 
/**
 * The finding of last time; absent for a new one.
 */
was: FindingBrief | null, 
/**
 * The finding of this time; absent for one that was closed or is still open.
 */
is: FindingBrief | null, };

export type FindingClose = { finding: string, 
/**
 * What shows that the finding is settled, where no evidence is linked.
 */
note: string, };

export type FindingEarlier = { assessment: string, };

/**
 * One act about a finding, newest first.
 */
export type FindingEvent = { seq: number, at: string, person: string, 
/**
 * `finding_saved`, `finding_verified`, `finding_closed`, `finding_reopened` …: key of a word.
 */
operation: string, reason: string | null, 
/**
 * What became of it, for the acts that move a status: `planned`, `done` …
 */
statuses: Array<StatusChange>, };

/**
 * What became of a finding between two assessments.
 */
export type FindingFate = "repeated" | "still_open" | "closed" | "new";

/**
 * What is absent does not filter; what is given must hold together.
 */
export type FindingFilter = { state?: FindingState, 
/**
 * An open action is late.
 */
overdue?: boolean, 
/**
 * The acting person owns an action, by name or by post.
 */
mine?: boolean, 
/**
 * An action is done and waits for somebody to verify it.
 */
waiting?: boolean, repeated?: boolean, grades?: Array<Grade>, 
/**
 * Number or id of a section.
 */
section?: string, 
/**
 * Any part of the place's name.
 */
place?: string, sort?: FindingSort, };

export type FindingGet = { 
/**
 * Id; or the number, where only one finding of the vault has it.
 */
id: string, };

export type FindingInput = { item: string | null, grade: Grade, place: string, fact: string, objective_evidence: string, effect: string, immediate_measure: string, root_cause: string, likelihood: number | null, consequence: number | null, actions: Array<ActionInput>, 
/**
 * Absent: today.
 */
found_on: string | null, 
/**
 * Absent: as they were.
 */
also_items?: Array<string> | null, 
/**
 * Absent: as they were.
 */
more_provisions?: Array<string> | null, 
/**
 * Number or id of the earlier finding it repeats; empty: it repeats none. Absent: a new one is recognised
 * by its items, another stays as it was.
 */
repeats?: string | null, };

export type FindingItem = { item: string, 
/**
 * Absent: the set no longer asks it.
 */
number: string | null, prompt: string | null, };

/**
 * Of one assessment, or of all of the vault.
 */
export type FindingList = { assessment: string | null, filter?: FindingFilter | null, };

export type FindingReopen = { finding: string, reason: string, };

export type FindingSave = { assessment: string, 
/**
 * Absent: a new finding.
 */
id: string | null, finding: FindingInput, };

/**
 * Settings of the vault.
 */
export type FindingSettings = { 
/**
 * Days from the day it was found to the day its actions are due, by key of the grade; `null`: no default.
 */
due_days: { [key in string]: number | null }, };

export type FindingSort = "number" | "grade" | "due" | "age" | "place";

export type FindingState = "open" | "closed";

/**
 * How many, how late and how old, for the head of a list.
 */
export type FindingSummary = { open: number, overdue: number, mine: number, waiting: number, repeated: number, closed: number, 
/**
 * Open findings by age, youngest band first. Good practice does not age.
 */
ageing: Array<AgeBand>, };

/**
 * The acting person has seen that what was done works.
 */
export type FindingVerify = { finding: string, 
/**
 * Id, or its place in the list from 1. Absent: every action that is done.
 */
action?: string | null, 
/**
 * What was seen; added to what the owner wrote.
 */
proof: string, };

export type FindingView = { id: string, assessment: string, assessment_reference: string, facility: string, facility_name: string, 
/**
 * `8-01`
 */
number: string, state: FindingState, item: string | null, item_number: string | null, item_prompt: string | null, provisions: Array<string>, grade: Grade, place: string, found_on: string, fact: string, objective_evidence: string, effect: string, immediate_measure: string, root_cause: string, likelihood: number | null, consequence: number | null, repeats: string | null, actions: Array<ActionView>, 
/**
 * Days since found.
 */
age_days: number, 
/**
 * The next date among open actions.
 */
due_on: string | null, 
/**
 * Negative: that many days late.
 */
days_left: number | null, 
/**
 * Of the item's section.
 */
section: string | null, section_number: string | null, section_title: string | null, 
/**
 * Further items the same finding is about.
 */
also_items: Array<FindingItem>, 
/**
 * Provisions beyond those of the items, as they were typed.
 */
more_provisions: Array<string>, 
/**
 * Id of the finding it repeats; absent when that one is not in this vault.
 */
repeats_id: string | null, overdue: boolean, 
/**
 * The acting person owns an action.
 */
mine: boolean, 
/**
 * Its own and that of its actions. Absent: none, and it cannot be closed.
 */
evidence?: EvidenceBrief, 
/**
 * Its assessment is finalised: what was found stands; actions, verification and closing go on.
 */
frozen: boolean, 
/**
 * What is missing before the acting person may close it; empty: it can be closed now (or it is).
 */
closing_gaps: Array<ClosingGap>, closed_on: string | null, 
/**
 * Name and post.
 */
closed_by: string | null, closing_note: string, 
/**
 * Sentences its sampling sheets add up to, for its objective evidence: an offer, never written by itself.
 */
sampled: Array<string>, };

export type FindingsChanged = { findings: Array<FindingView>, 
/**
 * How many actions changed.
 */
actions: number, 
/**
 * What `finding_bulk_undo` takes back.
 */
seq: number, };

export type Gate = "first_start" | "locked" | "open";

export type GeneralField = { id: string, label: string, hint: string, unit: string, type: FieldKind, options: Array<Choice>, };

/**
 * From worst to best; lists are sorted by it.
 */
export type Grade = "major_non_conformity" | "non_conformity" | "deficiency" | "observation" | "recommendation" | "good_practice";

/**
 * What helps to answer an item, as lists of short lines.
 */
export type Guidance = { look: Array<string>, ask: Array<string>, evidence: Array<string>, failing: Array<string>, };

export type HeadCompare = { seq: number, 
/**
 * At least eight characters of it, as printed in a report.
 */
hash: string, };

export type HeadStandingView = "same" | "continues" | "short" | "differs";

/**
 * What somebody should know of the open vault before relying on it.
 */
export type Health = { 
/**
 * The folder may not be written to: everything can be looked at and nothing changed.
 */
read_only: boolean, room: RoomLeft, free_bytes: number | null, clock: ClockNotice | null, 
/**
 * The two copies of the key slots differ; changing the passphrase makes them one again.
 */
key_copy_differs: boolean, last_backup_at: string | null, 
/**
 * The last automatic backup did not succeed.
 */
backup_problem: UiError | null, place: BackupPlace | null, };

/**
 * Which part of the history.
 */
export type HistoryKind = "all" | "record" | "sign_off" | "people_and_keys" | "register" | "in_and_out" | "settings";

export type HistoryPageView = { 
/**
 * Newest first.
 */
events: Array<EventView>, total: number, 
/**
 * Of the next page; absent on the last.
 */
next: number | null, };

export type HistoryRequest = { assessment?: string, person?: string, kind: HistoryKind, 
/**
 * Only events before this one: the `next` of the page before.
 */
before: number, 
/**
 * At most 200; absent: 50.
 */
limit?: number, };

/**
 * "What must I do now."
 */
export type Home = { today: string, resume: Resume | null, 
/**
 * Open findings of the worst grade, oldest first.
 */
majors: Array<FindingView>, open_findings: number, 
/**
 * Actions not done yet, by due date.
 */
due: Array<DueAction>, 
/**
 * What findings ask of somebody now, the most urgent first: open actions, verifications and closings that wait.
 */
to_do: Array<Task>, overdue: number, due_soon: number, waiting: number, 
/**
 * What the registers make due: overdue, and the warnings at 180, 90 and 30 days.
 */
agenda: Array<CalendarEntry>, facilities: Array<FacilityRow>, };

/**
 * Somebody of the vault and the key they sign with.
 */
export type IdentityView = { person: string, name: string, post: string, 
/**
 * In groups; absent until the first signature.
 */
fingerprint: Array<string> | null, 
/**
 * Unlocks with a passphrase of their own; nobody else can act as them.
 */
own_passphrase: boolean, acting: boolean, 
/**
 * The vault was opened with this person's own passphrase.
 */
unlocked_by: boolean, };

/**
 * An interval by its key in overlays and settings.
 */
export type Interval = "drill_months" | "exercise_months" | "socpf_years" | "self_assessment_months" | "pfsp_review_months" | "pfsa_review_months";

export type IntervalOverlay = { title: string, value: number, };

export type IntervalSave = { interval: Interval, 
/**
 * `None`: as long as the Code allows.
 */
value: number | null, };

export type IntervalView = { interval: Interval, label: string, 
/**
 * The provision or the custom it comes from.
 */
source: string, 
/**
 * `false`: months.
 */
years: boolean, 
/**
 * In force: the shortest of the three.
 */
value: number, longest: number, 
/**
 * What the users set.
 */
setting: number | null, 
/**
 * What an authority's overlay asks.
 */
overlay: IntervalOverlay | null, };

export type ItemChangeView = { item: string, number: string, prompt: string, section: string, 
/**
 * Absent: not answered with a verdict.
 */
was: Verdict | null, is: Verdict | null, comment_was: string, comment_is: string, verdict_changed: boolean, comment_changed: boolean, trend: Trend, 
/**
 * No or Partly both times.
 */
repeated: boolean, };

export type ItemHistory = { assessment: string, item: string, };

export type ItemView = { id: string, number: string, prompt: string, references: Array<string>, part: Part, levels: Array<number>, answer: AnswerKind, guidance: Guidance, 
/**
 * Binding under Regulation (EC) 725/2004 Art. 3(5) at this facility: never without its EU profile.
 */
eu_mandatory: boolean, measure: string | null, 
/**
 * Tags of the facility's profile it depends on; none: it concerns every facility.
 */
applies_to: Array<string>, 
/**
 * Columns of the table of scenarios that answer it.
 */
in_table: Array<string>, 
/**
 * The profile makes it not applicable; the reason that is printed. An explicit answer wins.
 */
not_applicable_because: string | null, 
/**
 * What was answered in the assessment or revision this one began from.
 */
last_time?: LastTime, 
/**
 * Absent: none.
 */
evidence?: EvidenceBrief, };

/**
 * Different rules and wording (product.md, "An assessment").
 */
export type Kind = "self-assessment" | "internal-audit" | "da-verification";

export type KindForm = { kind: RegisterKind, fields: Array<GeneralField>, tags: Array<Choice>, };

export type LanguageView = { code: string, 
/**
 * In its own words: "Français".
 */
name: string, right_to_left: boolean, };

/**
 * An answer of the time before, to be looked at and given again or not (decision 15).
 */
export type LastTime = { 
/**
 * Of the assessment it was given in.
 */
reference: string, revision: number, verdict: Verdict | null, reason: string, comment: string, text: string, };

export type LevelList = { assessment: string, };

/**
 * The security level in force, by the changes that are recorded.
 */
export type LevelNow = { level: number, 
/**
 * `YYYY-MM-DDTHH:MM`
 */
since: string | null, };

export type LevelView = { level: number, items: number, counts: Counts, scores: Array<ScoreView>, };

export type LevelsView = { levels: Array<LevelView>, 
/**
 * Items that ask one measure at different levels, side by side.
 */
measures: Array<MeasureView>, };

/**
 * The organisation's logo, kept as a JPEG that was made anew.
 */
export type LogoView = { 
/**
 * Shown like the picture of a photo.
 */
picture: string, width: number, height: number, };

/**
 * Something drawn on a photo, in pixels of the sealed original. An arrow points from its first corner to its
 * second; a text stands with its upper left corner at the first.
 */
export type Mark = { kind: MarkKind, x1: number, y1: number, x2: number, y2: number, 
/**
 * What a text says; for the others a word for the list ("face"), which is not drawn.
 */
text: string, };

export type MarkKind = "arrow" | "box" | "text" | "redact";

export type MeasureView = { name: string, 
/**
 * By level, 1 to 3.
 */
items: { [key in number]: Array<ProvisionItem> }, };

/**
 * How the assessor came to know. Several at once are the rule, not the exception.
 */
export type Method = "document" | "interview" | "observation" | "test";

/**
 * A character no bundled font has.
 */
export type MissingCharacterView = { character: string, 
/**
 * The first page it stands on, from 1.
 */
page: number, 
/**
 * The heading above it; empty on a cover or a letter.
 */
heading: string, 
/**
 * The words it stands in.
 */
line: string, };

export type NewerRevision = { assessment: string, revision: number, 
/**
 * `YYYY-MM-DD`
 */
finalised_on: string, };

export type Nothing = Record<symbol, never>;

/**
 * What an authority laid over the set.
 */
export type OverlayView = { id: string, version: number, title: string, authority: string, reworded: number, added: number, };

export type OwnPassphraseChange = { person: string, old: string, new: string, };

export type OwnPassphraseGive = { person: string, passphrase: string, };

export type OwnPassphraseTake = { person: string, };

export type OwnerView = { 
/**
 * Set when the owner is a person of the vault.
 */
person: string | null, 
/**
 * Name and post, or the post alone.
 */
label: string, };

/**
 * A filled or stroked outline in SVG path syntax, top-left origin, points. Letters are outlines too.
 */
export type PageMark = { d: string, 
/**
 * `#rrggbb`
 */
fill: string | null, stroke: string | null, width: number, opacity: number, };

/**
 * A picture on a page, in points.
 */
export type PagePicture = { x: number, y: number, width: number, height: number, 
/**
 * Shown like the picture of a photo, by its hash.
 */
picture: string, };

export type Paper = "a4" | "letter";

export type PaperFormSave = { hash: string, language: string, paper: Paper, 
/**
 * Print this facility's head and what is known of it.
 */
facility: string | null, 
/**
 * Look and ask lines beside the items.
 */
hints: boolean, };

/**
 * A paper with its running time.
 */
export type PaperView = { facility: string, facility_name: string, kind: DueKind, reference: string, from: string | null, until: string | null, days_left: number | null, urgency: Urgency, 
/**
 * The paper says a later day than the rule allows.
 */
shortened: boolean, about: CalendarAbout, };

/**
 * The four scores an item can belong to. They are never blended (product.md, "Scores").
 */
export type Part = "A" | "B" | "SOLAS" | "EXT";

export type PassphraseChange = { 
/**
 * What opens the vault now: the passphrase or the groups of the recovery key.
 */
passphrase: string | null, groups: Array<string> | null, new: string, };

export type PassphraseCheck = { passphrase: string, };

export type PassphraseStrength = { 
/**
 * 0 to 4 (zxcvbn); 3 is enough.
 */
score: number, long_enough: boolean, acceptable: boolean, };

export type PersonAct = { id: string, };

export type PersonAdd = { name: string, post: string, };

export type PersonErase = { person: string, 
/**
 * The name, typed.
 */
confirmation: string, };

export type PersonErased = { people: Array<PersonView>, 
/**
 * Values that were erased from the history.
 */
values: number, 
/**
 * Signed records that go on naming the person: they never change.
 */
still_named_in: Array<string>, };

export type PersonView = { id: string, name: string, post: string, };

/**
 * What should come first comes after the other; labels in the window's language.
 */
export type PointDates = { first: string, first_on: string, second: string, second_on: string, };

/**
 * What a point is about.
 */
export type PointKind = "unanswered" | "no_grounds" | "reason_missing" | "dates_contradict" | "conflict_open" | "independence_missing" | "yes_unsupported" | "marked_for_review" | "team_missing" | "scope_empty";

/**
 * What a click on the point opens.
 */
export type PointPlace = { "kind": "item", item: string, number: string, prompt: string, } | { "kind": "scope", field: string, member: number | null, name: string | null, } | { "kind": "facility", facility: string, field: string, label: string, } | { "kind": "finding", finding: string, number: string, };

export type PointView = { value: number, label: string, description: string, };

export type PolicyFileView = { 
/**
 * For the eye only; never sent back.
 */
file: string, 
/**
 * It cannot be used: in words what is wrong with it. The strictest settings hold.
 */
problem: string | null, };

export type PositionView = { latitude: number, longitude: number, };

export type Preferences = { language: string, theme: Theme, density: Density, 
/**
 * Single-letter keys can be switched off (WCAG 2.1.4).
 */
single_keys: boolean, };

export type PreferencesSave = { preferences: Preferences, };

export type PreviewChange = "new" | "changed" | "same";

export type PreviewEntry = { row: number, change: PreviewChange, content: Record<string, unknown>, };

export type PreviousView = { id: string, reference: string, state: State, finalised_on: string | null, };

export type ProfileTag = { present: boolean, why: string, };

/**
 * One click from an item: the facility has this, or has not.
 */
export type ProfileTagSave = { assessment: string, tag: string, 
/**
 * Absent: undeclared again.
 */
state: ProfileTag | null, };

export type ProseBlock = { "kind": "paragraph", runs: Array<ProseRun>, } | { "kind": "list", ordered: boolean, points: Array<Array<ProseRun>>, };

/**
 * Words of one weight.
 */
export type ProseRun = { text: string, bold: boolean, };

/**
 * What is absent stays as it is.
 */
export type ProtectionSave = { auto_lock_minutes?: number, four_eyes?: boolean, retention_years?: number, };

export type ProtectionView = { 
/**
 * 1 to 60; absent: never, which only a policy may say.
 */
auto_lock_minutes: number | null, 
/**
 * The organisation fixes it.
 */
auto_lock_fixed: boolean, four_eyes: boolean, four_eyes_fixed: boolean, 
/**
 * Records finalised longer ago than this are listed for removal.
 */
retention_years: number, 
/**
 * The organisation's marking on every page; absent: the built-in one.
 */
classification: string | null, 
/**
 * Where the organisation wants backups to be copied to.
 */
backup_folder: string | null, 
/**
 * What may leave the vault; absent: everything.
 */
allowed_exports: Array<ExportKind> | null, 
/**
 * The organisation's policy file, where there is one.
 */
policy: PolicyFileView | null, };

export type ProvisionItem = { id: string, number: string, prompt: string, part: Part, verdict: Verdict | null, };

export type ProvisionList = { assessment: string, };

/**
 * A provision and the items that cite it, in the order of the texts.
 */
export type ProvisionView = { cited: string, 
/**
 * How deep it lies: A/14 is 0, A/14.2 is 1, A/14.2.1 is 2.
 */
depth: number, items: Array<ProvisionItem>, };

export type QuestionnaireRow = { id: string, version: number, title: string, subject: Subject, 
/**
 * Entries of the register it can be started for.
 */
fits: RegisterKind, note: string, items: number, sections: number, languages: Array<string>, };

export type RecordExport = { assessment: string, format: RecordFormat, 
/**
 * Which table a CSV file holds; absent: the items.
 */
table: RecordTable | null, 
/**
 * Of what people read; the keys of JSON are the same in every language.
 */
language: string, 
/**
 * What a text document leaves out, as the report does. Of tables and JSON, which hold the record as it stands, it
 * cannot be asked.
 */
redact: Array<Redaction>, 
/**
 * Of a text document, as the next two.
 */
paper: Paper, photos_per_page: 2 | 4 | 6, 
/**
 * Sensitivity marking of a text document; empty: the catalogue's words.
 */
marking: string, 
/**
 * `YYYY-MM-DD`: what is overdue depends on it. Absent: today.
 */
date: string | null, 
/**
 * Writes the schema of the JSON beside it.
 */
schema: boolean, };

export type RecordFormat = "docx" | "xlsx" | "csv" | "json";

export type RecordTable = "items" | "findings" | "actions";

export type RecoveryKeyMade = { 
/**
 * Eight groups, to print; not in force before `recovery_key_replace`.
 */
groups: Array<string>, };

/**
 * One of the two that everybody shares: the vault's passphrase, or the groups of the recovery key of today.
 */
export type RecoveryKeyMake = { passphrase: string | null, groups: Array<string> | null, };

export type RecoverySheetSave = { groups: Array<string>, };

/**
 * What a redacted edition leaves out.
 */
export type Redaction = "names" | "places" | "photos" | "vulnerabilities" | "facility";

export type RegisterChanged = { seq: number, };

export type RegisterEntries = { list: RegisterList, 
/**
 * Dated lists with the newest first, the others in the order they were made.
 */
entries: Array<RegisterEntry>, };

export type RegisterEntry = { id: string, list: RegisterList, 
/**
 * Values by key of the field; what was not given is not there.
 */
content: Record<string, unknown>, 
/**
 * What to call it in one line: "DR-7", "7A Berth 7A", "PFSO course".
 */
label: string, };

export type RegisterExport = { facility: string, list: RegisterList, format: TableFormat, };

export type RegisterField = { key: string, label: string, kind: RegisterFieldKind, required: boolean, 
/**
 * Of `one_of` and `several_of`.
 */
options: Array<Choice>, 
/**
 * Of `whole`.
 */
min: number | null, max: number | null, };

export type RegisterFieldKind = "line" | "note" | "date" | "moment" | "whole" | "one_of" | "several_of" | "imo_number" | "picture" | "finding";

/**
 * Raises a finding from the lessons of a drill, an exercise or an incident, and notes it there.
 */
export type RegisterFinding = { entry: string, finding: FindingSave, };

export type RegisterGet = { facility: string, };

/**
 * Writes what was previewed last, in one step.
 */
export type RegisterImport = { token: string, };

/**
 * Asks for a CSV or XLSX file and reads it; nothing is written yet.
 */
export type RegisterImportPreview = { facility: string, list: RegisterList, };

export type RegisterImported = { new: number, changed: number, same: number, 
/**
 * For `register_undo`.
 */
seq: number, };

/**
 * What an entry of the register is.
 */
export type RegisterKind = "port_facility" | "port" | "authority";

/**
 * A list of the register, in the order it is shown.
 */
export type RegisterList = "contact" | "place" | "plan_picture" | "pfsa" | "pfsp" | "statement" | "verification" | "drill" | "training" | "declaration" | "incident" | "level_change";

/**
 * How one list is filled in, in the words of the language.
 */
export type RegisterListForm = { list: RegisterList, 
/**
 * "Drills and exercises"
 */
title: string, 
/**
 * "Drill or exercise"
 */
one: string, 
/**
 * The field by which people cite an entry; two entries never share its value.
 */
cited_by: string | null, 
/**
 * At most one entry.
 */
single: boolean, fields: Array<RegisterField>, };

export type RegisterPreview = { file_name: string, 
/**
 * Names what was read, for `register_import`.
 */
token: string, 
/**
 * Rows with something in them, without the header.
 */
rows: number, new: number, 
/**
 * Rows whose number, code or reference is known already and whose content differs.
 */
changed: number, 
/**
 * Rows that are in the register as they stand.
 */
same: number, 
/**
 * While there is one, nothing can be imported.
 */
problems: Array<TableProblem>, 
/**
 * What would be written, in the order of the file; at most 200.
 */
entries: Array<PreviewEntry>, };

export type RegisterRemove = { id: string, 
/**
 * Why, for the record; may be empty.
 */
reason: string, };

export type RegisterSave = { facility: string, list: RegisterList, 
/**
 * `None`: a new entry.
 */
id: string | null, content: Record<string, unknown>, };

export type RegisterSaved = { entry: RegisterEntry, 
/**
 * For `register_undo`.
 */
seq: number, };

/**
 * Takes back a save, a removal or an import by its `seq`; its own `seq` does it again.
 */
export type RegisterUndo = { seq: number, };

/**
 * Everything that is kept of a facility.
 */
export type RegisterView = { facility: string, 
/**
 * All lists, the empty ones too, in the order of the form.
 */
lists: Array<RegisterEntries>, intervals: Array<IntervalView>, 
/**
 * The last entry of the level changes: `1` where none is recorded.
 */
level: LevelNow, };

/**
 * After a failure of the disk: what was read after opening again.
 */
export type Reopened = { session: SessionState, 
/**
 * The change that was reported as failed is there all the same.
 */
failed_change_saved: boolean, 
/**
 * Everything that was acknowledged before is there.
 */
complete: boolean, events: number, last_saved_at: string | null, };

/**
 * What can be chosen of the report of a record, and what was chosen last.
 */
export type ReportChoices = { 
/**
 * Those that fit the record. Words: `edition-<key>` and `edition-<key>-about`, hyphens for underscores.
 */
editions: Array<EditionView>, last: ReportLast, 
/**
 * Photos the record holds.
 */
photos: number, logo: LogoView | null, };

export type ReportHeading = { title: string, level: number, page: number, };

/**
 * Kept with the vault when a report is saved.
 */
export type ReportLast = { edition: Edition, paper: Paper, without: Array<ReportSection>, redact: Array<Redaction>, photos_per_page: 2 | 4 | 6, };

export type ReportOf = { assessment: string, };

export type ReportOptions = { edition: Edition, language: string, paper: Paper, 
/**
 * Sensitivity marking on every page; empty: the catalogue's words.
 */
marking: string, 
/**
 * `YYYY-MM-DD`: an input, so that the same record gives the same bytes. Absent: today.
 */
date: string | null, 
/**
 * Sections that are switched off.
 */
without: Array<ReportSection>, 
/**
 * What is withheld; nothing: the record as it stands.
 */
redact: Array<Redaction>, photos_per_page: 2 | 4 | 6, };

/**
 * One page as the window draws it: the same display list the PDF is written from.
 */
export type ReportPage = { width: number, height: number, 
/**
 * Below the marks.
 */
pictures: Array<PagePicture>, marks: Array<PageMark>, 
/**
 * The text in reading order, for those who do not see the page.
 */
text: Array<string>, };

export type ReportPageRequest = { assessment: string, options: ReportOptions, 
/**
 * From 1.
 */
page: number, };

export type ReportPreview = { pages: number, 
/**
 * Points.
 */
width: number, height: number, 
/**
 * Headings and the page each stands on, for the list beside the pages.
 */
headings: Array<ReportHeading>, 
/**
 * Characters no bundled font has; they would print as boxes, so they are named.
 */
missing_characters: string, 
/**
 * Each of them with the first place it stands at.
 */
missing: Array<MissingCharacterView>, };

/**
 * How far the report is that is being saved.
 */
export type ReportProgressView = { stage: ReportStage, 
/**
 * The section being laid out, as its heading reads; empty elsewhere.
 */
section: string, 
/**
 * Which of them it is at, from 1: sections while pages are laid out, photos while the file is made.
 */
number: number, 
/**
 * How many there are; 0: nothing is counted now.
 */
of: number, };

export type ReportRequest = { assessment: string, options: ReportOptions, };

export type ReportSection = "cover" | "masthead" | "letter" | "control" | "contents" | "glance" | "words" | "top_findings" | "scope" | "facility" | "standing" | "by_section" | "scenarios" | "levels" | "findings" | "actions" | "owner_sheets" | "progress" | "register" | "sampling" | "items" | "narrative" | "left_out" | "photos" | "evidence" | "cross_reference" | "dropped" | "glossary" | "numbers" | "about";

export type ReportStage = "reading" | "laying_out" | "writing" | "saving";

/**
 * What comes of verifying a report.
 */
export type ReportStanding = "valid" | "changed" | "unknown_key" | "newer_revision";

export type ReportVerified = { standing: ReportStanding, file_name: string, 
/**
 * The report itself is as signed; when it is and the standing is `changed`, the signature was.
 */
file_unchanged: boolean, 
/**
 * As the signature says; not to be believed when it does not hold.
 */
name: string, post: string, 
/**
 * The name this vault has for the key; absent: it does not know it.
 */
known_as: string | null, 
/**
 * `YYYY-MM-DD`: from this day on the key is no longer signed with.
 */
retired_on: string | null, 
/**
 * With the zone of this computer.
 */
signed_at: string, reference: string, revision: number, state: State, record_digest: string, 
/**
 * To be compared with what the signer reads out.
 */
fingerprint: Array<string>, public_key: string, 
/**
 * The revision that took its place.
 */
newer: NewerRevision | null, 
/**
 * The record is in this vault and has gone on since.
 */
record_went_on: boolean, };

/**
 * The words of the assessor, as they are edited and as they are set.
 *
 * A blank line ends a paragraph; lines that begin with `- ` or `1. ` are points of a list; `**` on both sides makes
 * words bold. In strengths and concerns a plain paragraph is a point.
 */
export type ReportWords = { summary: WordsView, strengths: WordsView, concerns: WordsView, 
/**
 * `false`: the record is finalised.
 */
may_change: boolean, };

/**
 * What is absent stays as it is.
 */
export type ReportWordsSave = { assessment: string, summary: string | null, strengths: string | null, concerns: string | null, };

export type ReportWrite = { report: ReportRequest, 
/**
 * Writes a signature of the acting person beside it, `….pdf.sig`.
 */
sign: boolean, };

export type ReportWritten = { file: FileSaved, signature: FileSaved | null, };

/**
 * The ways back for a vault that cannot be opened.
 */
export type Rescue = { 
/**
 * The newest sound backup, and what would be missing of what can still be read.
 */
newest: RestorePreview | null, 
/**
 * Backups that are damaged themselves.
 */
unsound: Array<BackupView>, 
/**
 * Things that can still be read from the damaged vault.
 */
readable: number, 
/**
 * Things known to have been there that cannot be read.
 */
unreadable: number, };

export type RescueApply = { passphrase: string | null, groups: Array<string> | null, 
/**
 * The backup to take; `null`: take over what can still be read.
 */
backup: string | null, };

/**
 * One of the two: the passphrase, or the groups of the recovery key.
 */
export type RescueRequest = { passphrase: string | null, groups: Array<string> | null, };

export type Rescued = { session: SessionState, 
/**
 * Name of the folder the damaged vault is kept in.
 */
kept_as: string, 
/**
 * Things taken over; zero when a backup was taken.
 */
rows: number, 
/**
 * Of these, the ones only the history still had.
 */
from_events: number, 
/**
 * Things that could not be taken over, as `kind id`.
 */
lost: Array<string>, };

export type RestoreChange = { fate: Fate, 
/**
 * `answer`, `finding`, `facility` …; words: `backup-kind-…`.
 */
kind: string, 
/**
 * What people call it: an item's number, a finding's number, a name.
 */
label: string, 
/**
 * The reference of its assessment.
 */
assessment: string | null, 
/**
 * The most telling column, as it is stored: a verdict's key, a state's, a sentence.
 */
now: string | null, then: string | null, };

/**
 * What going back to a backup would change.
 */
export type RestorePreview = { backup: BackupView, events_now: number, events_then: number, 
/**
 * There now and not then.
 */
lost: number, 
/**
 * There then and not now.
 */
returns: number, 
/**
 * Another one then.
 */
reverts: number, 
/**
 * The first five hundred of these, in the order of the questionnaire where they have one.
 */
changes: Array<RestoreChange>, };

export type RestoreRequest = { backup: string, };

export type Resume = { assessment: AssessmentRow, item: string, number: string, prompt: string, last_saved_at: string | null, 
/**
 * For the scale: one entry a section.
 */
sections: Array<SectionProgress>, };

export type RetentionRow = { assessment: string, facility: string, facility_name: string, reference: string, revision: number, finalised_on: string, years: number, };

export type ReviewReturn = { assessment: string, reason: string, };

export type RhythmDay = { entry: string, on: string, label: string, };

export type RhythmGap = { from: string, to: string, limit: string, days: number, days_late: number, };

/**
 * Drills or exercises against their rule, for the time line.
 */
export type RhythmView = { facility: string, 
/**
 * `drill` or `exercise`.
 */
kind: DueKind, months: number, held: Array<RhythmDay>, planned: Array<RhythmDay>, 
/**
 * Gaps that were longer than allowed, oldest first.
 */
late: Array<RhythmGap>, longest: RhythmGap | null, held_in_12_months: number, due_on: string | null, urgency: Urgency, 
/**
 * Of exercises: the last days of the two tests, and the calendar years without one.
 */
by_year: string | null, by_distance: string | null, held_this_year: boolean, years_without: Array<number>, };

/**
 * As what somebody signs.
 */
export type Role = "author" | "reviewer";

export type RoomLeft = "plenty" | "low" | "no_attachments" | "exhausted";

export type RuleView = { rule: string, text: string, };

/**
 * What was sampled.
 */
export type SampleKind = "passes" | "access_logs" | "declarations_of_security" | "patrol_logs" | "equipment_tests";

export type SampleRemove = { assessment: string, id: string, };

export type SampleSave = { assessment: string, 
/**
 * Absent: a new sheet.
 */
id?: string | null, item: string | null, finding: string | null, kind: SampleKind, what: string, 
/**
 * Absent: today.
 */
taken_on?: string | null, checked: number, failed: number, note: string, };

export type SampleTotal = { item: string | null, finding: string | null, kind: SampleKind, checked: number, failed: number, 
/**
 * In the window's language, ready to be put into the objective evidence by whoever wants to.
 */
sentence: string, };

export type SampleView = { id: string, assessment: string, item: string | null, item_number: string | null, finding: string | null, finding_number: string | null, kind: SampleKind, 
/**
 * What was sampled, in words: "contractors' passes, Gate 5".
 */
what: string, taken_on: string, checked: number, failed: number, 
/**
 * How the sample was chosen, what failed.
 */
note: string, };

export type Sampling = { sheets: Array<SampleView>, 
/**
 * For each item and finding with sheets: the sentences they add up to.
 */
totals: Array<SampleTotal>, };

export type SamplingList = { assessment: string, };

export type ScaleView = { id: string, label: string, question: string, points: Array<PointView>, };

/**
 * What a person writes in a row; only the asset is needed.
 */
export type ScenarioInput = { asset: string, threat_type: string | null, scenario: string, existing_measures: string, threat: number | null, vulnerability: number | null, impact: number | null, reasons: string, proposed_measures: string, residual_threat: number | null, residual_vulnerability: number | null, residual_impact: number | null, owner: string, review_date: string | null, accepted_by: string, };

export type ScenarioRemove = { assessment: string, id: string, };

export type ScenarioSave = { assessment: string, 
/**
 * Absent: a new row.
 */
id?: string, 
/**
 * Its place in the table, from 0; absent: where it is, a new one at the end.
 */
position?: number, scenario: ScenarioInput, };

export type ScenarioSaved = { id: string, 
/**
 * The whole work again: the table answers items too.
 */
work: Work, saved_at: string, };

export type ScenarioView = { id: string, 
/**
 * Its place in the table, from 1.
 */
number: number, 
/**
 * Threat × vulnerability × impact.
 */
initial_score: number | null, initial_band: string | null, residual_score: number | null, residual_band: string | null, 
/**
 * Required columns that are still empty.
 */
missing: Array<string>, 
/**
 * Rules of the set it does not keep.
 */
remarks: Array<RuleView>, asset: string, threat_type: string | null, scenario: string, existing_measures: string, threat: number | null, vulnerability: number | null, impact: number | null, reasons: string, proposed_measures: string, residual_threat: number | null, residual_vulnerability: number | null, residual_impact: number | null, owner: string, review_date: string | null, accepted_by: string, };

export type ScopeSave = { assessment: string, scope: ScopeView, };

export type ScopeView = { team: Array<TeamMemberView>, independence_statement: string, places_visited: Array<string>, places_not_visited: Array<string>, documents_examined: Array<string>, people_interviewed: Array<string>, security_level: number | null, period_from: string | null, period_to: string | null, summary: Array<string>, strengths: Array<string>, concerns: Array<string>, };

/**
 * One score, never without what it is worth.
 */
export type ScoreView = { part: Part, 
/**
 * Multiples of ½.
 */
points: number, 
/**
 * n: answered items that count.
 */
counted: number, not_observed: number, not_applicable: number, unanswered: number, };

export type SectionProgress = { id: string, items: number, 
/**
 * By a person. The section is complete when this and `by_profile` make up `items`.
 */
answered: number, by_profile: number, review: number, no: number, };

export type SectionSwitch = { section: ReportSection, 
/**
 * `false`: the edition cannot do without it.
 */
optional: boolean, };

export type SectionView = { id: string, number: string, title: string, intro: string, references: Array<string>, items: Array<ItemView>, };

export type SessionState = { gate: Gate, 
/**
 * The vault to unlock, or the open one.
 */
vault: VaultView | null, acting: PersonView | null, 
/**
 * Set after an unclean end: the session that began `at` was not closed.
 */
unclean_end: UncleanEnd | null, 
/**
 * The disk failed and the vault could not be opened again yet: `vault_reopen` tries once more, without a passphrase.
 */
stopped: boolean, 
/**
 * Of the open vault.
 */
health: Health | null, preferences: Preferences, languages: Array<LanguageView>, 
/**
 * Today's date on this computer (practice: its reference day), `YYYY-MM-DD`.
 */
today: string, version: string, };

export type SetExport = { hash: string, };

/**
 * The file is chosen in a native dialog: a workbook of ours, an overlay (`.json`, `.xlsx`).
 */
export type SetImport = Record<symbol, never>;

/**
 * `None` in its place: the dialog was cancelled. Nothing is kept while there are problems.
 */
export type SetImported = { file_name: string, set: SetView | null, problems: Array<SetProblemView>, };

export type SetProblemView = { 
/**
 * In words: "sheet Items, row 14, column F".
 */
place: string, 
/**
 * In words: what is wrong.
 */
problem: string, };

export type SetRemove = { hash: string, };

export type SetSection = { id: string, number: string, title: string, items: number, };

export type SetVersions = { assessment: string, };

/**
 * A set a new assessment can start with.
 */
export type SetView = { 
/**
 * Names it in requests: the hash of its complete text.
 */
hash: string, id: string, version: number, 
/**
 * With the overlay's, where there is one.
 */
title: string, note: string, subject: Subject, 
/**
 * Entries of the register it can be started for.
 */
fits: RegisterKind, items: number, sections: number, 
/**
 * The sections, in their order.
 */
parts: Array<SetSection>, languages: Array<string>, 
/**
 * False: kept in this vault by [`SetImport`].
 */
built_in: boolean, overlay: OverlayView | null, 
/**
 * Assessments of this vault that pin it.
 */
assessments: number, };

export type Severity = "must" | "look";

/**
 * What the acting person may do next.
 */
export type SignOffMay = { to_review: boolean, back: boolean, 
/**
 * As what the signature would count; absent: nothing to sign, or by somebody else.
 */
sign: Role | null, reopen: boolean, };

/**
 * Something to settle or to look at, and where.
 */
export type SignOffPoint = { kind: PointKind, severity: Severity, place: PointPlace, dates: PointDates | null, };

export type SignOffRequest = { assessment: string, };

/**
 * How a record stands on its way to being signed.
 */
export type SignOffView = { assessment: AssessmentRow, checked_at: string, 
/**
 * Points that must be settled first.
 */
must: number, 
/**
 * Points worth a look; signing stays possible.
 */
look: number, 
/**
 * By kind, in the order they are shown. None once it is finalised.
 */
points: Array<SignOffPoint>, 
/**
 * A second person must sign too.
 */
four_eyes: boolean, signatures: Array<SignatureView>, 
/**
 * What signatures are over, lower-case hex.
 */
record_digest: string, may: SignOffMay, 
/**
 * The revision that takes this one's place.
 */
newer: string | null, 
/**
 * The shortest reason for reopening, in characters.
 */
reopen_reason_length: number, };

export type SignatureStanding = "valid" | "outdated" | "broken";

export type SignatureView = { person: string, name: string, post: string, role: Role, 
/**
 * Of the signing key, in groups.
 */
fingerprint: Array<string>, signed_at: string, independent: boolean, reason: string, standing: SignatureStanding, };

/**
 * Draft → In review → Finalised → Superseded. A finalised record never changes.
 */
export type State = "draft" | "in_review" | "finalised" | "superseded";

export type StatusChange = { 
/**
 * Text of the action; absent: the finding itself.
 */
action: string | null, old: string | null, new: string | null, };

/**
 * What a set is about.
 */
export type Subject = "facility" | "port" | "state";

export type TableFormat = "csv" | "xlsx";

export type TableProblem = { 
/**
 * As the spreadsheet program counts; 0: the file as a whole.
 */
row: number, 
/**
 * Letters of the column; empty: the row as a whole.
 */
column: string, 
/**
 * The header of the column, or the field it is about.
 */
field: string, 
/**
 * For scripts.
 */
code: string, 
/**
 * In words: "row 7, column D (Date)".
 */
place: string, 
/**
 * In words: what is wrong and what was expected.
 */
problem: string, };

/**
 * One thing a finding asks of somebody.
 */
export type Task = { kind: TaskKind, urgency: TaskUrgency, 
/**
 * What is to be done, in the words of the record or of the catalogue.
 */
what: string, 
/**
 * Whom it waits for, where somebody is named.
 */
who: string | null, mine: boolean, due_on: string | null, 
/**
 * Negative: that many days late.
 */
days_left: number | null, facility: string, facility_name: string, assessment: string | null, finding: string | null, 
/**
 * `8-01`
 */
number: string | null, grade: Grade | null, };

/**
 * What kind of thing is due.
 */
export type TaskKind = "action" | "verification" | "closing";

/**
 * How pressing it is, the most pressing first.
 */
export type TaskUrgency = "overdue" | "soon" | "waiting" | "later";

export type TeamMemberView = { name: string, post: string, lead: boolean, independent: boolean, reason: string, };

export type Theme = "system" | "day" | "night" | "contrast";

export type ThreatView = { id: string, label: string, examples: string, };

export type TrashRow = { facility: string, name: string, imo_port_facility_number: string, reason: string, since_on: string, 
/**
 * The day it is removed for good.
 */
until_on: string, assessments: number, };

/**
 * Which way a verdict went.
 */
export type Trend = "better" | "worse" | "same" | "other";

export type TrustedKeyRemove = { public_key: string, };

export type TrustedKeySave = { public_key: string, name: string, };

export type TrustedKeyView = { public_key: string, fingerprint: Array<string>, name: string, added_at: string, 
/**
 * Who compared it.
 */
added_by: string, };

/**
 * What the window gets instead of an answer.
 */
export type UiError = { code: ErrorCode, params: { [key in string]: string }, 
/**
 * Set when the error is about one input of a form.
 */
field: string | null, };

export type UncleanEnd = { at: string, 
/**
 * Number of the last item answered, if any: "5.2".
 */
item: string | null, };

/**
 * What undo or redo would touch.
 */
export type UndoHint = { 
/**
 * `answer_saved`, `finding_saved`: key of a word.
 */
operation: string, item: string | null, number: string | null, };

export type UndoRequest = { assessment: string, };

export type Undone = { done: UndoHint, 
/**
 * The whole work again: an undone change may touch anything.
 */
work: Work, saved_at: string, };

export type UpgradeItem = { id: string, old_number: string | null, new_number: string | null, old_prompt: string | null, new_prompt: string | null, answered: boolean, };

/**
 * What moving to another version would do. Nothing is changed by asking.
 */
export type UpgradePreview = { from: SetView, to: SetView, kept: number, reworded: Array<UpgradeItem>, moved: Array<UpgradeItem>, changed: Array<UpgradeItem>, new: Array<UpgradeItem>, dropped: Array<UpgradeItem>, 
/**
 * Answers to dropped items: kept and printed in an annex.
 */
dropped_answers: number, };

export type UpgradeRequest = { assessment: string, 
/**
 * The set to move to.
 */
hash: string, };

/**
 * How urgent a date is, seen from today: warnings at 180, 90 and 30 days.
 */
export type Urgency = "overdue" | "no_record" | "within30" | "within90" | "within180" | "ok";

export type VaultCreate = { 
/**
 * Becomes the folder `<name>.vault` in the data folder.
 */
name: string, passphrase: string, person_name: string, person_post: string, };

export type VaultCreated = { 
/**
 * Eight groups, each with its check character; shown once.
 */
recovery_key: Array<string>, session: SessionState, };

export type VaultProblem = { code: string, what: string, where: string, };

export type VaultUnlock = { passphrase: string, };

export type VaultUnlockRecovery = { groups: Array<string>, };

export type VaultVerified = { ok: boolean, problems: Array<VaultProblem>, events: number, head: string, };

export type VaultView = { 
/**
 * Folder name without `.vault`.
 */
name: string, 
/**
 * For the eye only; never sent back.
 */
folder: string, practice: boolean, 
/**
 * Seconds until the next try is possible.
 */
wait: number, };

/**
 * What was found. The order is the order of the keys 1 to 5.
 */
export type Verdict = "yes" | "no" | "partly" | "not_applicable" | "not_observed";

export type WordsView = { text: string, blocks: Array<ProseBlock>, };

/**
 * Everything the work screen needs, in the window's language.
 */
export type Work = { assessment: AssessmentRow, questionnaire: QuestionnaireRow, sections: Array<SectionView>, 
/**
 * Tags of this set's own profile.
 */
tags: Array<Choice>, 
/**
 * The table of scenarios, when the set has one.
 */
worksheet: WorksheetView | null, 
/**
 * Items that could be kept as in the revision before; see `answers_keep_unchanged`.
 */
keepable: number, progress: Array<SectionProgress>, 
/**
 * By item id; an item that is not in here is not answered.
 */
answers: { [key in string]: AnswerView }, findings: Array<FindingView>, 
/**
 * Findings of the assessments before that were open when this one began. They stay where they were raised,
 * with their number and age, and are followed from here too.
 */
carried: Array<FindingView>, 
/**
 * The assessment it was started from.
 */
previous: PreviousView | null, scope: ScopeView, resume_at: string, undo: UndoHint | null, redo: UndoHint | null, };

export type WorksheetColumn = { id: string, group: string, group_label: string, label: string, help: string, required: boolean, 
/**
 * Characters it may hold.
 */
limit: number | null, };

/**
 * The table with its words, in the window's language.
 */
export type WorksheetView = { title: string, intro: string, note: string, columns: Array<WorksheetColumn>, scales: Array<ScaleView>, threats: Array<ThreatView>, bands: Array<BandView>, scenarios: Array<ScenarioView>, };

/** Every call the window may make. */
export interface Commands {
  session_state: { request: Nothing; response: SessionState };
  preferences_save: { request: PreferencesSave; response: SessionState };
  passphrase_check: { request: PassphraseCheck; response: PassphraseStrength };
  vault_create: { request: VaultCreate; response: VaultCreated };
  vault_choose: { request: Nothing; response: SessionState };
  vault_unlock: { request: VaultUnlock; response: SessionState };
  vault_unlock_recovery: { request: VaultUnlockRecovery; response: SessionState };
  vault_lock: { request: Nothing; response: SessionState };
  vault_verify: { request: Nothing; response: VaultVerified };
  vault_reopen: { request: Nothing; response: Reopened };
  passphrase_change: { request: PassphraseChange; response: SessionState };
  recovery_key_make: { request: RecoveryKeyMake; response: RecoveryKeyMade };
  recovery_key_replace: { request: Nothing; response: SessionState };
  backup_list: { request: Nothing; response: Backups };
  backup_now: { request: Nothing; response: Backups };
  backup_place_save: { request: BackupPlaceSave; response: Backups };
  restore_preview: { request: RestoreRequest; response: RestorePreview };
  restore: { request: RestoreRequest; response: SessionState };
  draft_save: { request: DraftSave; response: FileSaved | null };
  draft_open: { request: Nothing; response: DraftView | null };
  rescue_preview: { request: RescueRequest; response: Rescue };
  rescue_apply: { request: RescueApply; response: Rescued };
  recovery_sheet_save: { request: RecoverySheetSave; response: FileSaved | null };
  practice_open: { request: Nothing; response: SessionState };
  practice_reset: { request: Nothing; response: SessionState };
  person_list: { request: Nothing; response: Array<PersonView> };
  person_add: { request: PersonAdd; response: Array<PersonView> };
  person_act: { request: PersonAct; response: SessionState };
  home: { request: Nothing; response: Home };
  facility_list: { request: Nothing; response: Array<FacilityRow> };
  facility_get: { request: FacilityGet; response: FacilityView };
  facility_form: { request: Nothing; response: FacilityForm };
  facility_save: { request: FacilitySave; response: FacilityView };
  register_form: { request: Nothing; response: Array<RegisterListForm> };
  register_list: { request: RegisterGet; response: RegisterView };
  register_save: { request: RegisterSave; response: RegisterSaved };
  register_remove: { request: RegisterRemove; response: RegisterChanged };
  register_undo: { request: RegisterUndo; response: RegisterChanged };
  register_finding: { request: RegisterFinding; response: FindingView };
  register_export: { request: RegisterExport; response: FileSaved | null };
  register_import_preview: { request: RegisterImportPreview; response: RegisterPreview | null };
  register_import: { request: RegisterImport; response: RegisterImported };
  interval_save: { request: IntervalSave; response: Nothing };
  calendar: { request: CalendarRequest; response: CalendarView };
  calendar_export: { request: CalendarRequest; response: FileSaved | null };
  questionnaire_list: { request: Nothing; response: Array<QuestionnaireRow> };
  set_list: { request: Nothing; response: Array<SetView> };
  set_export: { request: SetExport; response: FileSaved | null };
  set_import: { request: SetImport; response: SetImported | null };
  set_remove: { request: SetRemove; response: Array<SetView> };
  paper_form_save: { request: PaperFormSave; response: FileSaved | null };
  assessment_list: { request: AssessmentList; response: Array<AssessmentRow> };
  assessment_start: { request: AssessmentStart; response: AssessmentRow };
  assessment_open: { request: AssessmentOpen; response: Work };
  assessment_place: { request: AssessmentPlace; response: Nothing };
  provision_list: { request: ProvisionList; response: Array<ProvisionView> };
  level_list: { request: LevelList; response: LevelsView };
  profile_tag_save: { request: ProfileTagSave; response: Work };
  set_versions: { request: SetVersions; response: Array<SetView> };
  upgrade_preview: { request: UpgradeRequest; response: UpgradePreview };
  upgrade_apply: { request: UpgradeRequest; response: AssessmentRow };
  scope_save: { request: ScopeSave; response: ScopeView };
  answer_save: { request: AnswerSave; response: AnswerSaved };
  sign_off: { request: SignOffRequest; response: SignOffView };
  review_request: { request: SignOffRequest; response: SignOffView };
  review_return: { request: ReviewReturn; response: SignOffView };
  assessment_finalise: { request: AssessmentFinalise; response: SignOffView };
  assessment_reopen: { request: AssessmentReopen; response: AssessmentRow };
  identity_list: { request: Nothing; response: Array<IdentityView> };
  activity: { request: Nothing; response: Nothing };
  protection: { request: Nothing; response: ProtectionView };
  protection_save: { request: ProtectionSave; response: ProtectionView };
  own_passphrase_give: { request: OwnPassphraseGive; response: Array<IdentityView> };
  own_passphrase_change: { request: OwnPassphraseChange; response: Array<IdentityView> };
  own_passphrase_take: { request: OwnPassphraseTake; response: Array<IdentityView> };
  history: { request: HistoryRequest; response: HistoryPageView };
  chain_check: { request: Nothing; response: ChainView };
  head_compare: { request: HeadCompare; response: HeadStandingView };
  person_erase: { request: PersonErase; response: PersonErased };
  retention_list: { request: Nothing; response: Array<RetentionRow> };
  facility_delete: { request: FacilityDelete; response: Array<TrashRow> };
  facility_restore: { request: FacilityRestore; response: FacilityView };
  trash_list: { request: Nothing; response: Array<TrashRow> };
  answers_keep_unchanged: { request: AnswersKeep; response: Work };
  scenario_save: { request: ScenarioSave; response: ScenarioSaved };
  scenario_remove: { request: ScenarioRemove; response: Work };
  item_history: { request: ItemHistory; response: Array<ChangeView> };
  undo: { request: UndoRequest; response: Undone };
  redo: { request: UndoRequest; response: Undone };
  finding_list: { request: FindingList; response: Array<FindingView> };
  finding_save: { request: FindingSave; response: FindingView };
  finding_get: { request: FindingGet; response: FindingView };
  finding_earlier: { request: FindingEarlier; response: Array<EarlierFinding> };
  finding_summary: { request: FindingList; response: FindingSummary };
  finding_history: { request: FindingGet; response: Array<FindingEvent> };
  action_save: { request: ActionSave; response: FindingView };
  finding_verify: { request: FindingVerify; response: FindingView };
  finding_close: { request: FindingClose; response: FindingView };
  finding_reopen: { request: FindingReopen; response: FindingView };
  finding_bulk_save: { request: FindingBulk; response: FindingsChanged };
  finding_bulk_undo: { request: FindingBulkUndo; response: FindingsChanged };
  finding_settings: { request: Nothing; response: FindingSettings };
  finding_settings_save: { request: FindingSettings; response: FindingSettings };
  change_list: { request: ChangeListRequest; response: ChangeList };
  sampling_list: { request: SamplingList; response: Sampling };
  sample_save: { request: SampleSave; response: Sampling };
  sample_remove: { request: SampleRemove; response: Sampling };
  evidence_list: { request: EvidenceList; response: Array<EvidenceView> };
  evidence_add: { request: EvidenceAdd; response: EvidenceAdded };
  evidence_save: { request: EvidenceSave; response: EvidenceView };
  evidence_link: { request: EvidenceLink; response: EvidenceView };
  evidence_unlink: { request: EvidenceLink; response: EvidenceView };
  evidence_mark: { request: EvidenceMark; response: EvidenceView };
  evidence_export: { request: EvidenceExport; response: FileSaved | null };
  evidence_remove: { request: EvidenceChoice; response: EvidenceView };
  evidence_restore: { request: EvidenceChoice; response: EvidenceView };
  report_choices: { request: ReportOf; response: ReportChoices };
  report_words: { request: ReportOf; response: ReportWords };
  report_words_save: { request: ReportWordsSave; response: ReportWords };
  report_logo_choose: { request: Nothing; response: LogoView | null };
  report_logo_remove: { request: Nothing; response: LogoView | null };
  report_preview: { request: ReportRequest; response: ReportPreview };
  report_page: { request: ReportPageRequest; response: ReportPage };
  report_save: { request: ReportRequest; response: FileSaved | null };
  report_write: { request: ReportWrite; response: ReportWritten | null };
  report_progress: { request: Nothing; response: ReportProgressView | null };
  report_cancel: { request: Nothing; response: Nothing };
  report_verify: { request: Nothing; response: ReportVerified | null };
  trusted_key_list: { request: Nothing; response: Array<TrustedKeyView> };
  trusted_key_save: { request: TrustedKeySave; response: Array<TrustedKeyView> };
  trusted_key_remove: { request: TrustedKeyRemove; response: Array<TrustedKeyView> };
  record_export: { request: RecordExport; response: FileSaved | null };
}
