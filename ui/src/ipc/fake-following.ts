// Following findings, last time and sampling sheets in the pretended application: enough for screens and their tests.
import { uiError, type FakeApplication } from "./fake";
import type { AgeBand, ChangeList, ClosingGap, EarlierFinding, FindingEvent, FindingView, Request, Response, SampleView, Sampling, StatusChange, Task } from "./index";

type FollowingCommand =
  | "finding_get"
  | "finding_earlier"
  | "finding_summary"
  | "finding_history"
  | "action_save"
  | "finding_verify"
  | "finding_close"
  | "finding_reopen"
  | "finding_bulk_save"
  | "finding_bulk_undo"
  | "finding_settings"
  | "finding_settings_save"
  | "change_list"
  | "sampling_list"
  | "sample_save"
  | "sample_remove";
type FollowingHandlers = { [N in FollowingCommand]: (request: Request<N>) => Response<N> };
type Actions = FindingView["actions"];

export class FakeFollowing {
  sheets: SampleView[] = [];
  dueDays: Record<string, number | null> = { major_non_conformity: 30, non_conformity: 90, deficiency: 60, observation: 180, recommendation: 365, good_practice: null };
  /** What "since last time" answers; nothing: it was started from none. */
  changes: ChangeList = { previous: null, items: [], unchanged: 0, not_answered_yet: 0, findings: [] };
  /** What was done about each finding, newest first. */
  events = new Map<string, FindingEvent[]>();
  /** Of the assessments before this one. */
  earlier: EarlierFinding[] = [
    { id: "e1", number: "7-01", grade: "non_conformity", state: "open", fact: "The night shift was one guard short on many nights." },
    { id: "e2", number: "7-05", grade: "observation", state: "closed", fact: "The call list named a post that no longer exists." },
  ];
  #before: FindingView[] = [];
  #seq = 40;

  /** What stands in the way of closing, as the application works it out for the acting person. */
  static gaps(finding: FindingView): ClosingGap[] {
    if (finding.state === "closed") return [];
    const gaps: ClosingGap[] = [];
    if (finding.actions.length === 0 && ["major_non_conformity", "non_conformity", "deficiency"].includes(finding.grade)) gaps.push("action_missing");
    if (finding.actions.some((one) => one.status !== "verified" && one.status !== "closed")) gaps.push("actions_open");
    if (finding.evidence === undefined && finding.actions.every((one) => one.proof === "") && finding.grade !== "good_practice") gaps.push("evidence");
    if (finding.mine) gaps.push("closer_owns");
    return gaps;
  }

  /** What findings ask for, as the home screen lists it. */
  static tasks(findings: readonly FindingView[]): Task[] {
    return findings
      .filter((finding) => finding.state === "open")
      .flatMap((finding) => {
        const about = { facility: finding.facility, facility_name: finding.facility_name, assessment: finding.assessment, finding: finding.id, number: finding.number, grade: finding.grade };
        const waits = { urgency: "waiting" as const, who: null, mine: !finding.mine, due_on: null, days_left: null, ...about };
        const tasks: Task[] = finding.actions.flatMap((action): Task[] => {
          if (action.status === "done") return [{ kind: "verification", what: action.what, ...waits }];
          if (action.status !== "planned" && action.status !== "in_progress") return [];
          const days = action.days_left;
          const urgency = days === null ? "waiting" : days < 0 ? "overdue" : days <= 30 ? "soon" : "later";
          return [{ kind: "action", urgency, what: action.what, who: action.owner?.label ?? null, mine: finding.mine, due_on: action.due_on, days_left: days, ...about }];
        });
        return finding.actions.length > 0 && finding.actions.every((one) => one.status === "verified") ? [...tasks, { kind: "closing" as const, what: finding.fact, ...waits }] : tasks;
      });
  }

  static ageing(findings: readonly FindingView[]): AgeBand[] {
    const open = findings.filter((finding) => finding.state === "open" && finding.grade !== "good_practice");
    const bands: [number, number | null][] = [[0, 30], [31, 90], [91, 180], [181, null]];
    return bands.map(([from_days, to_days]) => {
      const of = open.filter((finding) => finding.age_days >= from_days && (to_days === null || finding.age_days <= to_days));
      const by_grade: Record<string, number> = {};
      for (const { grade } of of) by_grade[grade] = (by_grade[grade] ?? 0) + 1;
      return { from_days, to_days, open: of.length, by_grade };
    });
  }

  handlers(fake: FakeApplication): FollowingHandlers {
    const found = (id: string): FindingView => {
      const finding = fake.findings.find((one) => one.id === id || one.number === id);
      if (finding === undefined) throw uiError("unknown-finding", { id });
      return finding;
    };
    const kept = (finding: FindingView, change: Partial<FindingView>, operation = "action_saved", reason: string | null = null): FindingView => {
      const next = { ...finding, ...change };
      const after = { ...next, closing_gaps: FakeFollowing.gaps(next) };
      fake.findings = fake.findings.map((one) => (one.id === after.id ? after : one));
      const statuses: StatusChange[] = after.actions.flatMap((action) => {
        const before = finding.actions.find((one) => one.id === action.id)?.status ?? null;
        return before === action.status ? [] : [{ action: action.what, old: before, new: action.status }];
      });
      if (finding.state !== after.state) statuses.unshift({ action: null, old: finding.state, new: after.state });
      this.#seq += 1;
      const event: FindingEvent = { seq: this.#seq, at: fake.now(), person: fake.session.acting?.name ?? "", operation, reason, statuses };
      this.events.set(after.id, [event, ...(this.events.get(after.id) ?? [])]);
      return after;
    };
    const moved = (actions: Actions, from: string, change: Partial<Actions[number]>): Actions => actions.map((one) => (one.status === from ? { ...one, ...change } : one));
    const sampling = (): Sampling => {
      const items = [...new Set(this.sheets.flatMap((sheet) => sheet.item ?? []))];
      const totals = items.flatMap((item) =>
        [...new Set(this.sheets.filter((sheet) => sheet.item === item).map((sheet) => sheet.kind))].map((kind) => {
          const of = this.sheets.filter((sheet) => sheet.item === item && sheet.kind === kind);
          const sum = (count: (sheet: SampleView) => number) => of.reduce((all, sheet) => all + count(sheet), 0);
          const [checked, failed] = [sum((one) => one.checked), sum((one) => one.failed)];
          return { item, finding: null, kind, checked, failed, sentence: `${checked} passes were checked; ${failed} failed.` };
        }),
      );
      return { sheets: this.sheets, totals };
    };
    return {
      finding_get: ({ id }) => found(id),
      finding_earlier: () => this.earlier,
      finding_summary: () => ({
        open: fake.findings.filter((one) => one.state === "open").length,
        overdue: fake.findings.filter((one) => one.overdue).length,
        mine: fake.findings.filter((one) => one.mine).length,
        waiting: fake.findings.filter((one) => one.actions.some((action) => action.status === "done")).length,
        repeated: fake.findings.filter((one) => one.repeats !== null).length,
        closed: fake.findings.filter((one) => one.state === "closed").length,
        ageing: FakeFollowing.ageing(fake.findings),
      }),
      finding_history: ({ id }) => this.events.get(found(id).id) ?? [],
      action_save: ({ finding, action, what, owner, due_on, status, proof }) => {
        const at = found(finding);
        const edited = (one: Actions[number]): Actions[number] => ({
          ...one,
          what: what ?? one.what,
          owner: owner === undefined ? one.owner : owner,
          due_on: due_on === undefined ? one.due_on : due_on,
          status: status ?? one.status,
          proof: proof ?? one.proof,
          done_on: status === "done" ? fake.session.today : one.done_on,
        });
        if (action === undefined) {
          const blank: Actions[number] = { id: `x${at.actions.length + 1}`, what: "", owner: null, due_on: null, status: "planned", days_left: null, overdue: false, done_on: null, verified_on: null, verified_by: null, closed_on: null, proof: "" };
          return kept(at, { actions: [...at.actions, edited(blank)] });
        }
        return kept(at, { actions: at.actions.map((one, index) => (one.id === action || String(index + 1) === action ? edited(one) : one)) });
      },
      finding_verify: ({ finding, action, proof }) => {
        const at = found(finding);
        if (at.mine) throw uiError("finding-owner-verifies", { number: at.number });
        const seen = { status: "verified" as const, verified_on: fake.session.today, verified_by: fake.session.acting?.name ?? null };
        const actions = at.actions.map((one) => (one.status === "done" && (!action || one.id === action) ? { ...one, ...seen, proof: [one.proof, proof].filter(Boolean).join("\n") } : one));
        return kept(at, { actions }, "finding_verified");
      },
      finding_close: ({ finding, note }) => {
        const at = found(finding);
        if (at.mine) throw uiError("finding-owner-verifies", { number: at.number });
        if (at.actions.some((one) => one.status !== "verified" && one.status !== "closed")) throw uiError("finding-actions-open", { number: at.number });
        if (note.trim() === "" && FakeFollowing.gaps(at).includes("evidence")) throw uiError("finding-no-evidence", { number: at.number });
        const actions = moved(at.actions, "verified", { status: "closed", closed_on: fake.session.today });
        return kept(at, { state: "closed", actions, closing_note: note, closed_on: fake.session.today, closed_by: fake.session.acting?.name ?? null }, "finding_closed");
      },
      finding_reopen: ({ finding, reason }) => {
        const at = found(finding);
        if (reason.trim() === "") throw uiError("finding-reason-missing", { number: at.number }, "reason");
        const actions = moved(at.actions, "closed", { status: "done", closed_on: null, verified_on: null, verified_by: null });
        return kept(at, { state: "open", actions, closing_note: "", closed_on: null, closed_by: null }, "finding_reopened", reason);
      },
      finding_bulk_save: ({ findings, owner, due_on, status }) => {
        this.#before = fake.findings;
        const changed = findings.map((id) => {
          const at = found(id);
          const open = (one: Actions[number]) => one.status === "planned" || one.status === "in_progress";
          const actions = at.actions.map((one) => (!open(one) ? one : { ...one, owner: owner ?? one.owner, due_on: due_on ?? one.due_on, status: status ?? one.status }));
          return kept(at, { actions, due_on: due_on ?? at.due_on }, "findings_changed");
        });
        return { findings: changed, actions: changed.reduce((sum, one) => sum + one.actions.length, 0), seq: 1 };
      },
      finding_bulk_undo: () => {
        fake.findings = this.#before;
        return { findings: fake.findings, actions: fake.findings.length, seq: 2 };
      },
      finding_settings: () => ({ due_days: this.dueDays }),
      finding_settings_save: ({ due_days }) => ({ due_days: (this.dueDays = { ...this.dueDays, ...due_days } as Record<string, number | null>) }),
      change_list: () => this.changes,
      sampling_list: sampling,
      sample_save: (sheet) => {
        if (sheet.checked < 1 || sheet.failed > sheet.checked) throw uiError("sample-numbers", { limit: "1000000" }, "failed");
        const id = sheet.id ?? `s${this.sheets.length + 1}`;
        const saved = { ...sheet, id, item_number: fake.items().find((item) => item.id === sheet.item)?.number ?? null, finding_number: fake.findings.find((one) => one.id === sheet.finding)?.number ?? null, taken_on: sheet.taken_on ?? fake.session.today };
        this.sheets = [...this.sheets.filter((one) => one.id !== id), saved];
        return sampling();
      },
      sample_remove: ({ id }) => {
        this.sheets = this.sheets.filter((one) => one.id !== id);
        return sampling();
      },
    };
  }
}
