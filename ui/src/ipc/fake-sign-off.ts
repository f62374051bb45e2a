// Signing off, people and their keys, protection, history and leaving in the pretended application: kept in memory, with
// the rules of the real one.
import { uiError, type FakeApplication } from "./fake";
import type {
  AssessmentRow,
  ChainView,
  EventView,
  FacilityView,
  HistoryKind,
  IdentityView,
  PersonView,
  PointKind,
  ProtectionView,
  Request,
  Response,
  RetentionRow,
  Role,
  SignatureView,
  SignOffPoint,
  SignOffView,
  State,
  TrashRow,
} from "./index";

type SignOffCommand =
  | "sign_off"
  | "review_request"
  | "review_return"
  | "assessment_finalise"
  | "assessment_reopen"
  | "identity_list"
  | "activity"
  | "protection"
  | "protection_save"
  | "own_passphrase_give"
  | "own_passphrase_change"
  | "own_passphrase_take"
  | "history"
  | "chain_check"
  | "head_compare"
  | "person_erase"
  | "retention_list"
  | "facility_delete"
  | "facility_restore"
  | "trash_list";
type SignOffHandlers = { [N in SignOffCommand]: (request: Request<N>) => Response<N> };

const ORDER: PointKind[] = ["unanswered", "no_grounds", "reason_missing", "dates_contradict", "conflict_open", "team_missing", "independence_missing", "yes_unsupported", "marked_for_review", "scope_empty"];
const LOOK: PointKind[] = ["yes_unsupported", "marked_for_review", "scope_empty"];
const KINDS: Record<string, HistoryKind> = {
  answer_saved: "record",
  finding_saved: "record",
  review_requested: "sign_off",
  review_returned: "sign_off",
  assessment_signed: "sign_off",
  assessment_finalised: "sign_off",
  assessment_reopened: "sign_off",
  person_added: "people_and_keys",
  own_passphrase_given: "people_and_keys",
  person_erased: "people_and_keys",
  facility_deleted: "register",
  facility_restored: "register",
  report_saved: "in_and_out",
  report_signed: "in_and_out",
  record_exported: "in_and_out",
  key_trusted: "people_and_keys",
  key_forgotten: "people_and_keys",
  protection_saved: "settings",
};
const HEAD = "9e02c4d751ab38f69e02c4d751ab38f69e02c4d751ab38f69e02c4d751ab38f6";
const SHORTEST_REASON = 10;
const SHORTEST_PASSPHRASE = 12;

function fingerprint(person: string): string[] {
  const seed = [...person].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
  return Array.from({ length: 8 }, (_, group) => ((seed * (group + 3) * 257) % 65_536).toString(16).padStart(4, "0"));
}

function identity(person: string, name: string, post: string): IdentityView {
  return { person, name, post, fingerprint: null, own_passphrase: false, acting: false, unlocked_by: false };
}

export class FakeSignOff {
  state: State = "draft";
  revision = 1;
  finalisedOn: string | null = null;
  newer: AssessmentRow | null = null;
  signatures: SignatureView[] = [];
  people: IdentityView[] = [identity("p1", "Port facility security officer", "PFSO"), identity("p2", "Terminal manager", "TM")];
  team = true;
  protection: ProtectionView = {
    auto_lock_minutes: 10,
    auto_lock_fixed: false,
    four_eyes: false,
    four_eyes_fixed: false,
    retention_years: 5,
    classification: null,
    backup_folder: null,
    allowed_exports: null,
    policy: null,
  };
  /** Set to let the chain break at an event. */
  broken: ChainView["broken"] = null;
  retention: RetentionRow[] = [];
  trash: TrashRow[] = [];
  events: EventView[] = [];
  #passphrases = new Map<string, string>();

  /** What the row of the one assessment says of its standing. */
  standing(): Pick<AssessmentRow, "state" | "revision" | "finalised_on"> {
    return { state: this.state, revision: this.revision, finalised_on: this.finalisedOn };
  }

  log(app: FakeApplication, operation: string, more: Partial<EventView> = {}): void {
    this.events.unshift({
      seq: this.events.length + 1,
      at: app.now(),
      person: app.session.acting?.name ?? "",
      operation,
      reason: null,
      assessment: null,
      assessment_reference: null,
      item: null,
      item_number: null,
      undoes: null,
      changes: [],
      ...more,
    });
  }

  #points(app: FakeApplication): SignOffPoint[] {
    const work = app.work();
    const found: SignOffPoint[] = [];
    const add = (kind: PointKind, place: SignOffPoint["place"]) => found.push({ kind, severity: LOOK.includes(kind) ? "look" : "must", place, dates: null });
    for (const item of app.items()) {
      const answer = work.answers[item.id];
      const place = { kind: "item", item: item.id, number: item.number, prompt: item.prompt } as const;
      if (!answer?.answered) add("unanswered", place);
      else {
        const raised = app.findings.some((finding) => finding.item === item.id);
        if ((answer.verdict === "no" || answer.verdict === "partly") && answer.comment.trim() === "" && !raised) add("no_grounds", place);
        if (answer.verdict === "yes" && item.part === "A" && answer.methods.length === 0) add("yes_unsupported", place);
      }
      if (answer?.review) add("marked_for_review", place);
    }
    if (!this.team) add("team_missing", { kind: "scope", field: "team", member: null, name: null });
    if (work.scope.places_visited.length + work.scope.documents_examined.length === 0) add("scope_empty", { kind: "scope", field: "places_visited", member: null, name: null });
    return found.sort((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind));
  }

  #next(app: FakeApplication, must: number): Role | null {
    if (must > 0 || (this.state !== "draft" && this.state !== "in_review")) return null;
    const acting = app.session.acting?.id;
    const valid = this.signatures.filter((one) => one.standing === "valid");
    if (valid.some((one) => one.person === acting)) return null;
    return valid.length === 0 ? "author" : "reviewer";
  }

  view(app: FakeApplication): SignOffView {
    const open = this.state === "draft" || this.state === "in_review";
    const points = open ? this.#points(app) : [];
    const must = points.filter((point) => point.severity === "must").length;
    return {
      assessment: app.row(),
      checked_at: app.now(),
      must,
      look: points.length - must,
      points,
      four_eyes: this.protection.four_eyes,
      signatures: this.signatures,
      record_digest: "7f3a91c40be2".padEnd(64, "0"),
      may: { to_review: this.state === "draft" && must === 0, back: this.state === "in_review", sign: this.#next(app, must), reopen: this.state === "finalised" && this.newer === null },
      newer: this.newer?.id ?? null,
      reopen_reason_length: SHORTEST_REASON,
    };
  }

  #sign(app: FakeApplication, { independent, reason }: Request<"assessment_finalise">): SignOffView {
    const { must } = this.view(app);
    const acting = app.session.acting;
    if (this.state !== "draft" && this.state !== "in_review") throw uiError("wrong-state");
    if (must > 0) throw uiError("not-ready", { count: String(must) });
    if (!acting) throw uiError("unknown-person");
    if (!independent && reason.trim() === "") throw uiError("independence-reason-missing", {}, "reason");
    const role = this.#next(app, must);
    if (!role) throw uiError("second-signer-needed");
    const key = this.people.find((one) => one.person === acting.id);
    if (key?.own_passphrase && !key.unlocked_by) throw uiError("signing-key-closed");
    const groups = fingerprint(acting.id);
    this.people = this.people.map((one) => (one.person === acting.id ? { ...one, fingerprint: groups } : one));
    this.signatures = [
      ...this.signatures.filter((one) => one.standing === "valid"),
      { person: acting.id, name: acting.name, post: acting.post, role, fingerprint: groups, signed_at: app.now(), independent, reason, standing: "valid" },
    ];
    const whole = !this.protection.four_eyes || role === "reviewer";
    this.state = whole ? "finalised" : "in_review";
    if (whole) this.finalisedOn = app.session.today;
    this.log(app, whole ? "assessment_finalised" : "assessment_signed", { assessment: "a1", assessment_reference: app.row().reference });
    return this.view(app);
  }

  #step(app: FakeApplication, from: State, to: State, operation: string, reason: string | null): SignOffView {
    if (this.state !== from) throw uiError("wrong-state");
    this.state = to;
    this.log(app, operation, { reason, assessment: "a1", assessment_reference: app.row().reference });
    return this.view(app);
  }

  #reopen(app: FakeApplication, reason: string): AssessmentRow {
    if (this.newer) throw uiError("revision-exists", { revision: String(this.newer.revision) });
    if (this.state !== "finalised") throw uiError("wrong-state");
    if (reason.trim().length < SHORTEST_REASON) throw uiError("reopen-reason-missing", { limit: String(SHORTEST_REASON) }, "reason");
    this.newer = { ...app.row(), id: "a2", revision: this.revision + 1, state: "draft", finalised_on: null };
    this.log(app, "assessment_reopened", { reason, assessment: "a2", assessment_reference: this.newer.reference });
    return this.newer;
  }

  identities(app: FakeApplication): IdentityView[] {
    return this.people.map((one) => ({ ...one, name: app.session.acting?.id === one.person ? app.session.acting.name : one.name, acting: app.session.acting?.id === one.person }));
  }

  persons(app: FakeApplication): PersonView[] {
    return this.identities(app).map(({ person, name, post }) => ({ id: person, name, post }));
  }

  add(app: FakeApplication, name: string, post: string): PersonView[] {
    this.people = [...this.people, identity(`p${this.people.length + 1}`, name, post)];
    this.log(app, "person_added");
    return this.persons(app);
  }

  actor(app: FakeApplication, id: string): PersonView {
    const found = this.identities(app).find((one) => one.person === id);
    if (!found) throw uiError("unknown-person");
    if (found.own_passphrase && !found.unlocked_by) throw uiError("person-has-passphrase");
    return { id, name: found.name, post: found.post };
  }

  #own(app: FakeApplication, person: string, passphrase: string | null, field: string): IdentityView[] {
    if (!this.people.some((one) => one.person === person)) throw uiError("unknown-person");
    if (passphrase !== null && passphrase.length < SHORTEST_PASSPHRASE) throw uiError("weak-passphrase", {}, field);
    if (passphrase === null) this.#passphrases.delete(person);
    else this.#passphrases.set(person, passphrase);
    this.people = this.people.map((one) => (one.person === person ? { ...one, own_passphrase: passphrase !== null, fingerprint: passphrase === null ? one.fingerprint : fingerprint(person) } : one));
    this.log(app, passphrase === null ? "own_passphrase_taken" : "own_passphrase_given");
    return this.identities(app);
  }

  #page({ assessment, person, kind = "all", before, limit = 50 }: Request<"history">): Response<"history"> {
    const asked = this.events.filter((event) => (kind === "all" || KINDS[event.operation] === kind) && (!assessment || event.assessment === assessment) && (!person || event.person === this.#nameOf(person)));
    const left = asked.filter((event) => before === undefined || event.seq < before);
    const events = left.slice(0, Math.min(limit, 200));
    return { events, total: asked.length, next: left.length > events.length ? (events.at(-1)?.seq ?? null) : null };
  }

  #nameOf(person: string): string | undefined {
    return this.people.find((one) => one.person === person)?.name;
  }

  #erase(app: FakeApplication, { person, confirmation }: Request<"person_erase">): Response<"person_erase"> {
    const name = this.persons(app).find((one) => one.id === person)?.name;
    if (name === undefined) throw uiError("unknown-person");
    if (confirmation !== name) throw uiError("confirmation-differs", {}, "confirmation");
    const erased = `Erased person ${this.people.findIndex((one) => one.person === person) + 1}`;
    const values = this.events.filter((event) => event.person === name).length;
    this.events = this.events.map((event) => (event.person === name ? { ...event, person: erased } : event));
    this.people = this.people.map((one) => (one.person === person ? { ...one, name: erased, post: "" } : one));
    if (app.session.acting?.id === person) app.session = { ...app.session, acting: { id: person, name: erased, post: "" } };
    this.log(app, "person_erased");
    return { people: this.persons(app), values, still_named_in: this.signatures.some((one) => one.person === person) ? [app.row().reference] : [] };
  }

  #delete(app: FakeApplication, { id, confirmation, reason }: Request<"facility_delete">): TrashRow[] {
    const facility = app.sets.facility;
    if (facility.id !== id || this.trash.some((row) => row.facility === id)) throw uiError("unknown-facility");
    if (confirmation !== facility.name) throw uiError("confirmation-differs", {}, "confirmation");
    if (reason.trim() === "") throw uiError("reason-missing", {}, "reason");
    const until = new Date(`${app.session.today}T00:00:00Z`);
    until.setUTCDate(until.getUTCDate() + 30);
    this.trash = [...this.trash, { facility: id, name: facility.name, imo_port_facility_number: facility.imo_port_facility_number, reason, since_on: app.session.today, until_on: until.toISOString().slice(0, 10), assessments: 1 }];
    this.log(app, "facility_deleted", { reason });
    return this.trash;
  }

  #restore(app: FakeApplication, id: string): FacilityView {
    if (!this.trash.some((row) => row.facility === id)) throw uiError("unknown-facility");
    this.trash = this.trash.filter((row) => row.facility !== id);
    this.log(app, "facility_restored");
    return app.sets.facility;
  }

  handlers(app: FakeApplication): SignOffHandlers {
    return {
      sign_off: () => this.view(app),
      review_request: () => this.#step(app, "draft", "in_review", "review_requested", null),
      review_return: ({ reason }) => {
        if (reason.trim() === "") throw uiError("reason-missing", {}, "reason");
        return this.#step(app, "in_review", "draft", "review_returned", reason);
      },
      assessment_finalise: (request) => this.#sign(app, request),
      assessment_reopen: ({ reason }) => this.#reopen(app, reason),
      identity_list: () => this.identities(app),
      activity: () => ({}),
      protection: () => this.protection,
      protection_save: (change) => {
        if (change.auto_lock_minutes !== undefined && this.protection.auto_lock_fixed) throw uiError("policy-fixes", { what: "locking by itself" });
        if (change.four_eyes !== undefined && this.protection.four_eyes_fixed) throw uiError("policy-fixes", { what: "the second signature" });
        this.protection = { ...this.protection, ...change };
        this.log(app, "protection_saved");
        return this.protection;
      },
      own_passphrase_give: ({ person, passphrase }) => this.#own(app, person, passphrase, "passphrase"),
      own_passphrase_change: ({ person, old, new: fresh }) => {
        if (this.#passphrases.get(person) !== old) throw uiError("wrong-passphrase", {}, "old");
        return this.#own(app, person, fresh, "passphrase");
      },
      own_passphrase_take: ({ person }) => this.#own(app, person, null, "passphrase"),
      history: (request) => this.#page(request),
      chain_check: () => ({ ok: this.broken === null, events: this.events.length, head: HEAD, checked_at: app.now(), broken: this.broken }),
      head_compare: ({ seq, hash }) => {
        if (hash.length < 8) throw uiError("bad-request", {}, "hash");
        if (seq > this.events.length) return "short";
        if (!HEAD.startsWith(hash.toLowerCase())) return "differs";
        return seq === this.events.length ? "same" : "continues";
      },
      person_erase: (request) => this.#erase(app, request),
      retention_list: () => this.retention,
      facility_delete: (request) => this.#delete(app, request),
      facility_restore: ({ id }) => this.#restore(app, id),
      trash_list: () => this.trash,
    };
  }
}
