// Written from the Rust types by `BREAKWATER_WRITE_TYPES=1 cargo test -p breakwater-app --test window_types`.
// Do not edit: a check fails when it is not what src-tauri/crates/app/src/api says.

export type ActionInput = { 
/**
 * Absent: a new action.
 */
id: string | null, what: string, owner: OwnerView | null, due_on: string | null, status: ActionStatus | null, };

export type ActionStatus = "planned" | "in_progress" | "done" | "verified" | "closed";

export type ActionView = { id: string, what: string, owner: OwnerView | null, due_on: string | null, status: ActionStatus, days_left: number | null, };

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
in_table: boolean, };

export type AnswersKeep = { assessment: string, };

export type AssessmentList = { facility: string | null, };

export type AssessmentOpen = { id: string, };

export type AssessmentPlace = { assessment: string, item: string, };

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

export type BandView = { id: string, label: string, from: number, to: number, action: string, };

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
why: string, events: number, };

export type Backups = { 
/**
 * Newest first.
 */
backups: Array<BackupView>, place: BackupPlace | null, };

/**
 * One change of one field, old and new in plain form (verdict keys, text).
 */
export type ChangeView = { seq: number, at: string, person: string, field: string, old: string | null, new: string | null, undo: boolean, };

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

export type DueAction = { finding: string, number: string, assessment: string, facility: string, what: string, owner: string | null, due_on: string, 
/**
 * Negative: that many days late.
 */
days_left: number, };

export type DueKind = "drill" | "exercise" | "planned_drill" | "planned_exercise" | "statement" | "verification" | "pfsa_review" | "pfsp_review" | "certificate" | "self_assessment" | "action";

export type Edition = "full";

/**
 * Add a code only when somebody reacts to it.
 */
export type ErrorCode = "unexpected" | "bad-request" | "no-vault-open" | "vault-locked" | "vault-exists" | "vault-not-found" | "wrong-passphrase" | "wrong-recovery-key" | "recovery-group-mistyped" | "weak-passphrase" | "too-many-tries" | "vault-in-use" | "vault-plain" | "vault-newer" | "vault-truncated" | "vault-damaged" | "vault-foreign" | "key-slots-damaged" | "disk-full" | "read-only" | "file-unreadable" | "file-unwritable" | "file-exists" | "unknown-facility" | "unknown-assessment" | "unknown-finding" | "unknown-person" | "unknown-item" | "unknown-questionnaire" | "questionnaire-invalid" | "set-built-in" | "set-in-use" | "set-other" | "set-other-subject" | "record-other-subject" | "subject-other-kind" | "set-not-exportable" | "facility-name-missing" | "facility-number-malformed" | "facility-number-taken" | "facility-state" | "facility-number-of-other-state" | "facility-field" | "facility-unknown-field" | "facility-unknown-tag" | "reason-missing" | "level-not-of-item" | "text-too-long" | "finding-fact-missing" | "finding-action-missing" | "finding-owner-missing" | "finding-due-missing" | "finding-risk" | "no-worksheet" | "unknown-scenario" | "scenario-asset-missing" | "nothing-to-undo" | "nothing-to-redo" | "finalised";
export type ErrorCode = "unexpected" | "bad-request" | "no-vault-open" | "vault-locked" | "vault-exists" | "vault-not-found" | "wrong-passphrase" | "wrong-recovery-key" | "recovery-group-mistyped" | "weak-passphrase" | "too-many-tries" | "vault-in-use" | "vault-plain" | "vault-newer" | "vault-truncated" | "vault-damaged" | "vault-foreign" | "key-slots-damaged" | "disk-full" | "read-only" | "file-unreadable" | "file-unwritable" | "file-exists" | "unknown-facility" | "unknown-assessment" | "unknown-finding" | "unknown-person" | "unknown-item" | "unknown-questionnaire" | "questionnaire-invalid" | "set-built-in" | "set-in-use" | "set-other" | "set-not-exportable" | "facility-name-missing" | "facility-number-malformed" | "facility-number-taken" | "facility-state" | "facility-number-of-other-state" | "facility-field" | "facility-unknown-field" | "facility-unknown-tag" | "reason-missing" | "narrative-verdict-only" | "level-not-of-item" | "text-too-long" | "finding-fact-missing" | "finding-action-missing" | "finding-owner-missing" | "finding-due-missing" | "finding-risk" | "unknown-entry" | "register-entry" | "register-number-taken" | "register-single" | "register-file-kind" | "register-import-stale" | "interval-out-of-range" | "nothing-to-undo" | "nothing-to-redo" | "finalised" | "missing-glyphs";
export type ErrorCode = "unexpected" | "bad-request" | "no-vault-open" | "vault-locked" | "vault-exists" | "vault-not-found" | "wrong-passphrase" | "wrong-recovery-key" | "recovery-group-mistyped" | "weak-passphrase" | "too-many-tries" | "vault-in-use" | "vault-plain" | "vault-newer" | "vault-truncated" | "vault-damaged" | "vault-foreign" | "key-slots-damaged" | "disk-full" | "no-room-for-attachments" | "disk-failed" | "disk-failed-closed" | "unknown-backup" | "backup-damaged" | "read-only" | "file-unreadable" | "file-unwritable" | "file-exists" | "unknown-facility" | "unknown-assessment" | "unknown-finding" | "unknown-person" | "unknown-item" | "unknown-questionnaire" | "questionnaire-invalid" | "set-built-in" | "set-in-use" | "set-other" | "set-not-exportable" | "facility-name-missing" | "facility-number-malformed" | "facility-number-taken" | "facility-state" | "facility-number-of-other-state" | "facility-field" | "facility-unknown-field" | "facility-unknown-tag" | "reason-missing" | "narrative-verdict-only" | "level-not-of-item" | "text-too-long" | "finding-fact-missing" | "finding-action-missing" | "finding-owner-missing" | "finding-due-missing" | "finding-risk" | "nothing-to-undo" | "nothing-to-redo" | "finalised" | "missing-glyphs";

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

/**
 * A file the user saved through the native dialog. `None` in its place: the dialog was cancelled.
 */
export type FileSaved = { file_name: string, folder: string, bytes: number, sha256: string, };

export type FindingInput = { item: string | null, grade: Grade, place: string, fact: string, objective_evidence: string, effect: string, immediate_measure: string, root_cause: string, likelihood: number | null, consequence: number | null, actions: Array<ActionInput>, 
/**
 * Absent: today.
 */
found_on: string | null, };

export type FindingList = { assessment: string | null, };

export type FindingSave = { assessment: string, 
/**
 * Absent: a new finding.
 */
id: string | null, finding: FindingInput, };

export type FindingState = "open" | "closed";

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
days_left: number | null, };

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
 * What the registers make due: overdue, and the warnings at 180, 90 and 30 days.
 */
agenda: Array<CalendarEntry>, facilities: Array<FacilityRow>, };

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

export type ItemHistory = { assessment: string, item: string, };

export type ItemView = { id: string, number: string, prompt: string, references: Array<string>, part: Part, levels: Array<number>, answer: AnswerKind, guidance: Guidance, eu_mandatory: boolean, measure: string | null, 
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
last_time?: LastTime, };

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

export type MeasureView = { name: string, 
/**
 * By level, 1 to 3.
 */
items: { [key in number]: Array<ProvisionItem> }, };

/**
 * How the assessor came to know. Several at once are the rule, not the exception.
 */
export type Method = "document" | "interview" | "observation" | "test";

export type Nothing = Record<symbol, never>;

/**
 * What an authority laid over the set.
 */
export type OverlayView = { id: string, version: number, title: string, authority: string, reworded: number, added: number, };

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

export type PersonView = { id: string, name: string, post: string, };

export type PointView = { value: number, label: string, description: string, };

export type Preferences = { language: string, theme: Theme, density: Density, 
/**
 * Single-letter keys can be switched off (WCAG 2.1.4).
 */
single_keys: boolean, };

export type PreferencesSave = { preferences: Preferences, };

export type PreviewChange = "new" | "changed" | "same";

export type PreviewEntry = { row: number, change: PreviewChange, content: Record<string, unknown>, };

export type ProfileTag = { present: boolean, why: string, };

/**
 * One click from an item: the facility has this, or has not.
 */
export type ProfileTagSave = { assessment: string, tag: string, 
/**
 * Absent: undeclared again.
 */
state: ProfileTag | null, };

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

export type RecoverySheetSave = { groups: Array<string>, };

/**
 * What an entry of the register is.
 */
export type RegisterKind = "port_facility" | "port" | "authority";
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

export type ReportHeading = { title: string, level: number, page: number, };

export type ReportOptions = { edition: Edition, language: string, paper: Paper, 
/**
 * Sensitivity marking on every page; empty: the catalogue's words.
 */
marking: string, 
/**
 * `YYYY-MM-DD`: an input, so that the same record gives the same bytes. Absent: today.
 */
date: string | null, };

/**
 * One page as the window draws it: the same display list the PDF is written from.
 */
export type ReportPage = { width: number, height: number, marks: Array<PageMark>, 
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
missing_characters: string, };

export type ReportRequest = { assessment: string, options: ReportOptions, };

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

export type RuleView = { rule: string, text: string, };

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
export type RoomLeft = "plenty" | "low" | "no_attachments" | "exhausted";

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

/**
 * Draft → In review → Finalised → Superseded. A finalised record never changes.
 */
export type State = "draft" | "in_review" | "finalised" | "superseded";

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

export type TeamMemberView = { name: string, post: string, lead: boolean, independent: boolean, reason: string, };

export type Theme = "system" | "day" | "night" | "contrast";

export type ThreatView = { id: string, label: string, examples: string, };

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
answers: { [key in string]: AnswerView }, findings: Array<FindingView>, scope: ScopeView, resume_at: string, undo: UndoHint | null, redo: UndoHint | null, };

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
  backup_list: { request: Nothing; response: Backups };
  backup_now: { request: Nothing; response: Backups };
  backup_place_save: { request: BackupPlaceSave; response: Backups };
  restore_preview: { request: RestoreRequest; response: RestorePreview };
  restore: { request: RestoreRequest; response: SessionState };
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
  answers_keep_unchanged: { request: AnswersKeep; response: Work };
  scenario_save: { request: ScenarioSave; response: ScenarioSaved };
  scenario_remove: { request: ScenarioRemove; response: Work };
  item_history: { request: ItemHistory; response: Array<ChangeView> };
  undo: { request: UndoRequest; response: Undone };
  redo: { request: UndoRequest; response: Undone };
  finding_list: { request: FindingList; response: Array<FindingView> };
  finding_save: { request: FindingSave; response: FindingView };
  report_preview: { request: ReportRequest; response: ReportPreview };
  report_page: { request: ReportPageRequest; response: ReportPage };
  report_save: { request: ReportRequest; response: FileSaved | null };
}
