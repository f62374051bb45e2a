// A pretended application, in memory: for tests and for design work in a browser. No part of the shipped window.
import {
  type AnswerChange,
  type AnswerView,
  type AssessmentRow,
  type Backend,
  type ChangeView,
  type CommandName,
  type Counts,
  type FacilityRow,
  type FindingView,
  type ItemView,
  type Part,
  type Request,
  type Response,
  type SectionProgress,
  type SectionView,
  type SessionState,
  type UiError,
  type UndoHint,
  type Work,
} from "./index";
import { emptyAnswer } from "./fake-answer";
import { FakeFollowing } from "./fake-following";
import { FakeRegister } from "./fake-register";
import { FakeEvidence } from "./fake-evidence";
import { FakeReport } from "./fake-report";
import { FakeSets } from "./fake-sets";
import { FakeSignOff } from "./fake-sign-off";
import { FakeWorksheet } from "./fake-worksheet";
import { trustCalls } from "./fake-trust";
import { sampleFacility, sampleFinding, sampleForm, sampleSections, sampleSession } from "./fake-sample";

export { emptyAnswer };

type Handlers = { [N in CommandName]: (request: Request<N>) => Response<N> | Promise<Response<N>> };
type Step = { item: string; before: AnswerView | undefined; after: AnswerView };

export function uiError(code: UiError["code"], params: Record<string, string> = {}, field: string | null = null): UiError {
  return { code, params, field };
}

export class FakeApplication {
  session: SessionState = sampleSession();
  sets = new FakeSets();
  worksheet = new FakeWorksheet();
  evidence = new FakeEvidence();
  /** How many answers "keep unchanged items" would take along. */
  keepable = 0;
  following = new FakeFollowing();
  register = new FakeRegister();
  signOff = new FakeSignOff();
  report = new FakeReport();
  sections: SectionView[] = sampleSections();
  answers = new Map<string, AnswerView>();
  findings: FindingView[] = [sampleFinding()];
  /** Open findings of earlier assessments. */
  carried: FindingView[] = [];
  history: ChangeView[] = [];
  place = "";
  /** Every call in order, for tests. */
  calls: { name: CommandName; request: unknown }[] = [];
  /** Set to make the next calls of a name fail. */
  failing = new Map<CommandName, UiError>();
  /** Set to hold back an answer: tests of slow disks. */
  before: (name: CommandName) => Promise<void> | void = () => undefined;
  /** Answers instead of the usual ones, for fuller scenes. */
  overrides: Partial<Record<CommandName, (request: never) => unknown>> = {};
  #undo: Step[] = [];
  #redo: Step[] = [];
  #clock = Date.parse("2026-11-16T14:32:05+01:00");

  readonly backend: Backend = async (name, request) => {
    this.calls.push({ name, request: structuredClone(request) });
    await this.before(name);
    const failure = this.failing.get(name);
    if (failure) throw structuredClone(failure);
    return structuredClone(await ((this.overrides[name] ?? this.#handlers[name]) as (request: unknown) => unknown)(request)) as Response<typeof name>;
  };

  items(): ItemView[] {
    return this.sections.flatMap((section) => section.items);
  }

  called<N extends CommandName>(name: N): Request<N>[] {
    return this.calls.filter((call) => call.name === name).map((call) => call.request as Request<N>);
  }

  #view(item: ItemView): AnswerView | undefined {
    const given = this.answers.get(item.id);
    if (given?.verdict || given?.answered) return given;
    if (item.not_applicable_because === null) return given;
    return { ...(given ?? emptyAnswer(item.id)), verdict: "not_applicable", answered: true };
  }

  #byProfile(item: ItemView | undefined): boolean {
    const given = item && this.answers.get(item.id);
    return item !== undefined && item.not_applicable_because !== null && !given?.verdict && !given?.answered;
  }

  #progress(section: SectionView): SectionProgress {
    const views = section.items.map((item) => this.#view(item));
    return {
      id: section.id,
      items: section.items.length,
      answered: views.filter((view, index) => view?.answered && !this.#byProfile(section.items[index])).length,
      by_profile: section.items.filter((item) => this.#byProfile(item)).length,
      review: views.filter((view) => view?.review).length,
      no: views.filter((view) => view?.verdict === "no").length,
    };
  }

  #counts(): Counts {
    const counts: Counts = { yes: 0, no: 0, partly: 0, not_applicable: 0, not_observed: 0, text: 0, unanswered: 0, review: 0, by_profile: 0 };
    for (const item of this.items()) {
      const view = this.#view(item);
      if (!view?.answered) counts.unanswered += 1;
      else counts[view.verdict ?? "text"] += 1;
      if (this.#byProfile(item)) counts.by_profile += 1;
      if (view?.review) counts.review += 1;
    }
    return counts;
  }

  #scores(): Work["assessment"]["scores"] {
    return (["A", "B"] as Part[]).map((part) => {
      const views = this.items().filter((item) => item.part === part).map((item) => this.#view(item));
      const n = (verdict: string) => views.filter((view) => view?.verdict === verdict).length;
      return {
        part,
        points: n("yes") + (part === "B" ? n("partly") / 2 : 0),
        counted: n("yes") + n("no") + n("partly"),
        not_observed: n("not_observed"),
        not_applicable: n("not_applicable"),
        unanswered: views.filter((view) => !view?.answered).length,
      };
    });
  }

  row(): AssessmentRow {
    const counts = this.#counts();
    const items = this.items().length;
    return {
      id: "a1",
      facility: "f1",
      facility_name: sampleFacility().name,
      subject: "port_facility",
      reference: "Self-assessment 2026",
      kind: "self-assessment",
      ...this.signOff.standing(),
      questionnaire: "port-facility",
      questionnaire_title: "Port facility self-assessment",
      started_at: "2026-11-02T08:10:00+01:00",
      items,
      answered: items - counts.unanswered - counts.by_profile,
      by_profile: counts.by_profile,
      counts,
      scores: this.#scores(),
      open_findings: this.findings.filter((finding) => finding.state === "open").length,
    };
  }

  now(): string {
    return this.#now();
  }

  #hint(step: Step | undefined): UndoHint | null {
    if (!step) return null;
    return { operation: "answer_saved", item: step.item, number: this.items().find((item) => item.id === step.item)?.number ?? null };
  }

  work(): Work {
    const answers: Work["answers"] = {};
    for (const item of this.items()) {
      const view = this.#view(item);
      if (view) answers[item.id] = view;
    }
    const row = this.row();
    return {
      assessment: row,
      questionnaire: {
        id: "port-facility",
        version: 1,
        title: row.questionnaire_title,
        subject: "facility",
        fits: "port_facility",
        note: "",
        items: row.items,
        sections: this.sections.length,
        languages: ["en"],
      },
      sections: this.sections.map((section) => ({
        ...section,
        items: section.items.map((item) => {
          const evidence = this.evidence.brief({ kind: "item", assessment: "a1", item: item.id });
          return evidence ? { ...item, evidence } : item;
        }),
      })),
      progress: this.sections.map((section) => this.#progress(section)),
      answers,
      findings: this.findings,
      carried: this.carried,
      previous: this.following.changes.previous,
      scope: {
        team: [],
        independence_statement: "",
        places_visited: [],
        places_not_visited: [],
        documents_examined: [],
        people_interviewed: [],
        security_level: 1,
        period_from: null,
        period_to: null,
        summary: [],
        strengths: [],
        concerns: [],
      },
      worksheet: this.worksheet.view(),
      keepable: this.keepable,
      tags: this.sets.tags,
      resume_at: this.place || (this.items()[0]?.id ?? ""),
      undo: this.worksheet.undoable ?? this.#hint(this.#undo.at(-1)),
      redo: this.#hint(this.#redo.at(-1)),
    };
  }

  #now(): string {
    this.#clock += 1000;
    return new Date(this.#clock).toISOString();
  }

  change(id: string, change: AnswerChange): AnswerView {
    const item = this.items().find((one) => one.id === id);
    if (!item) throw uiError("unknown-item", { item: id });
    const old = this.answers.get(id) ?? emptyAnswer(id);
    const next = { ...old } as AnswerView;
    for (const [field, value] of Object.entries(change)) {
      const blank = emptyAnswer(id)[field as keyof AnswerView];
      Object.assign(next, { [field]: value ?? blank });
      const told = (one: unknown) => (one === null || one === "" ? null : String(one));
      this.history.unshift({
        seq: this.history.length + 1,
        at: this.#now(),
        person: this.session.acting?.name ?? "",
        field,
        old: told(old[field as keyof AnswerView]),
        new: told(value),
        undo: false,
        edits: 1,
        started_at: new Date(this.#clock).toISOString(),
      });
    }
    if (next.verdict === "not_applicable" && next.reason.trim() === "") throw uiError("reason-missing", { item: item.number }, "reason");
    next.answered = next.verdict !== null || (item.answer === "narrative" && next.text.trim() !== "");
    this.answers.set(id, next);
    return next;
  }

  #restore(step: Step, to: AnswerView | undefined): void {
    if (to) this.answers.set(step.item, to);
    else this.answers.delete(step.item);
  }

  readonly #handlers: Handlers = {
    ...this.sets.handlers(this),
    ...this.worksheet.handlers(this),
    ...this.following.handlers(this),
    ...this.register.handlers(this),
    ...trustCalls(() => this.session),
    ...this.evidence.handlers(this),
    ...this.signOff.handlers(this),
    ...this.report.handlers(this),
    session_state: () => this.session,
    preferences_save: ({ preferences }) => (this.session = { ...this.session, preferences }),
    passphrase_check: ({ passphrase }) => {
      const long = passphrase.length >= 12;
      return { score: long ? 4 : 1, long_enough: long, acceptable: long };
    },
    vault_create: ({ name, person_name, person_post }) => {
      this.session = {
        ...this.session,
        gate: "open",
        vault: { name, folder: `${name}.vault`, practice: false, wait: 0 },
        acting: { id: "p1", name: person_name, post: person_post },
      };
      return { recovery_key: ["AB12C", "DE34F", "GH56J", "KL78M", "NP90Q", "RS12T", "UV34W", "XY56Z"], session: this.session };
    },
    vault_choose: () => this.session,
    vault_unlock: ({ passphrase }) => {
      if (passphrase === "wrong") throw uiError("wrong-passphrase", {}, "passphrase");
      return (this.session = { ...this.session, gate: "open" });
    },
    vault_unlock_recovery: () => (this.session = { ...this.session, gate: "open" }),
    vault_lock: () => (this.session = { ...this.session, gate: "locked" }),
    vault_verify: () => ({ ok: true, problems: [], events: this.history.length, head: "4f1c2b7a" }),
    recovery_sheet_save: () => ({ file_name: "recovery.pdf", folder: "Documents", bytes: 20_480, sha256: "00" }),
    practice_open: () => (this.session = { ...sampleSession(), preferences: this.session.preferences }),
    practice_reset: () => {
      this.answers.clear();
      return this.session;
    },
    person_list: () => this.signOff.persons(this),
    person_add: ({ name, post }) => this.signOff.add(this, name, post),
    person_act: ({ id }) => (this.session = { ...this.session, acting: this.signOff.actor(this, id) }),
    home: () => ({
      today: this.session.today,
      resume: {
        assessment: this.row(),
        item: this.work().resume_at,
        number: this.items().find((item) => item.id === this.work().resume_at)?.number ?? "",
        prompt: this.items().find((item) => item.id === this.work().resume_at)?.prompt ?? "",
        last_saved_at: this.history[0]?.at ?? null,
        sections: this.work().progress,
      },
      majors: this.findings.filter((finding) => finding.grade === "major_non_conformity"),
      open_findings: this.findings.length,
      due: this.findings.flatMap((finding) =>
        finding.actions.map((action) => ({
          finding: finding.id,
          number: finding.number,
          assessment: finding.assessment,
          facility: finding.facility_name,
          what: action.what,
          owner: action.owner?.label ?? null,
          due_on: action.due_on ?? this.session.today,
          days_left: action.days_left ?? 0,
        })),
      ),
      agenda: [],
      to_do: FakeFollowing.tasks(this.findings),
      overdue: 0,
      due_soon: 0,
      waiting: 0,
      facilities: this.#facilities(),
    }),
    facility_list: () => this.#facilities(),
    facility_get: () => this.sets.facility,
    facility_form: () => sampleForm(),
    facility_save: ({ id, facility }) => {
      if (facility.name.trim() === "") throw uiError("facility-name-missing", {}, "name");
      return { kind: "port_facility", id: id ?? "f2", ...facility };
    },
    questionnaire_list: () => [this.work().questionnaire],
    assessment_list: () => [...(this.signOff.newer ? [this.signOff.newer] : []), this.row()],
    assessment_start: () => this.row(),
    assessment_open: ({ id }) => (this.signOff.newer?.id === id ? { ...this.work(), assessment: this.signOff.newer } : this.work()),
    assessment_place: ({ item }) => {
      this.place = item;
      return {};
    },
    scope_save: ({ scope }) => scope,
    answer_save: ({ item, change }) => {
      const before = this.answers.get(item);
      const answer = this.change(item, change);
      this.#undo.push({ item, before, after: answer });
      this.#redo = [];
      const section = this.sections.find((one) => one.items.some((of) => of.id === item));
      if (!section) throw uiError("unknown-item", { item });
      return {
        answer,
        section: this.#progress(section),
        counts: this.#counts(),
        scores: this.#scores(),
        seq: this.calls.length,
        saved_at: this.#now(),
        undo: this.#hint(this.#undo.at(-1)),
        redo: null,
      };
    },
    item_history: () => this.history.slice(0, 20),
    undo: () => {
      const table = this.worksheet.undo();
      if (table) return { done: table, work: this.work(), saved_at: this.#now() };
      const step = this.#undo.pop();
      if (!step) throw uiError("nothing-to-undo");
      this.#restore(step, step.before);
      this.#redo.push(step);
      return { done: this.#hint(step) as UndoHint, work: this.work(), saved_at: this.#now() };
    },
    redo: () => {
      const step = this.#redo.pop();
      if (!step) throw uiError("nothing-to-redo");
      this.#restore(step, step.after);
      this.#undo.push(step);
      return { done: this.#hint(step) as UndoHint, work: this.work(), saved_at: this.#now() };
    },
    finding_list: () =>
      this.findings.map((finding) => {
        const evidence = this.evidence.brief({ kind: "finding", finding: finding.id });
        return evidence ? { ...finding, evidence } : finding;
      }),
    finding_save: ({ id, finding }) => {
      if (finding.fact.trim() === "") throw uiError("finding-fact-missing", {}, "fact");
      const base = this.findings.find((one) => one.id === id) ?? { ...sampleFinding(), id: `n${this.findings.length + 1}`, number: `8-0${this.findings.length + 1}` };
      const item = this.items().find((one) => one.id === finding.item);
      const saved: FindingView = {
        ...base,
        ...finding,
        also_items: (finding.also_items ?? []).map((id) => ({ item: id, number: this.items().find((one) => one.id === id)?.number ?? null, prompt: this.items().find((one) => one.id === id)?.prompt ?? null })),
        more_provisions: finding.more_provisions ?? base.more_provisions,
        repeats: finding.repeats == null ? base.repeats : (this.following.earlier.find((one) => one.id === finding.repeats)?.number ?? (finding.repeats || null)),
        repeats_id: finding.repeats == null ? base.repeats_id : finding.repeats || null,
        found_on: finding.found_on ?? this.session.today,
        item_number: item?.number ?? null,
        item_prompt: item?.prompt ?? null,
        provisions: item?.references ?? [],
        actions: finding.actions.map((action, index) => ({
          id: action.id ?? `x${index + 1}`,
          what: action.what,
          owner: action.owner,
          due_on: action.due_on,
          status: action.status ?? "planned",
          days_left: 21,
          overdue: false,
          done_on: null,
          verified_on: null,
          verified_by: null,
          closed_on: null,
          proof: "",
        })),
      };
      this.findings = [...this.findings.filter((one) => one.id !== saved.id), saved];
      return saved;
    },
  };

  #facilities(): FacilityRow[] {
    const facility = sampleFacility();
    return [
      {
        id: facility.id,
        kind: "port_facility",
        name: facility.name,
        imo_port_facility_number: facility.imo_port_facility_number,
        port: facility.port,
        state: facility.state,
        open_findings: this.findings.length,
        assessments: 1,
        last: null,
        statement_valid_until: "2028-03-31",
      },
    ];
  }
}
