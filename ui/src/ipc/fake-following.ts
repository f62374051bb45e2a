// Following findings, last time and sampling sheets in the pretended application: enough for screens and their tests.
import { uiError, type FakeApplication } from "./fake";
import type { FindingView, Request, Response, SampleView } from "./index";

type FollowingCommand =
  | "finding_get"
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
  #before: FindingView[] = [];

  handlers(fake: FakeApplication): FollowingHandlers {
    const found = (id: string): FindingView => {
      const finding = fake.findings.find((one) => one.id === id || one.number === id);
      if (finding === undefined) throw uiError("unknown-finding", { id });
      return finding;
    };
    const kept = (finding: FindingView, change: Partial<FindingView>): FindingView => {
      const after = { ...finding, ...change };
      fake.findings = fake.findings.map((one) => (one.id === after.id ? after : one));
      return after;
    };
    const moved = (actions: Actions, from: string, change: Partial<Actions[number]>): Actions => actions.map((one) => (one.status === from ? { ...one, ...change } : one));
    const sampling = () => ({ sheets: this.sheets, totals: [] });
    return {
      finding_get: ({ id }) => found(id),
      finding_summary: () => ({
        open: fake.findings.filter((one) => one.state === "open").length,
        overdue: fake.findings.filter((one) => one.overdue).length,
        mine: fake.findings.filter((one) => one.mine).length,
        waiting: fake.findings.filter((one) => one.actions.some((action) => action.status === "done")).length,
        repeated: fake.findings.filter((one) => one.repeats !== null).length,
        closed: fake.findings.filter((one) => one.state === "closed").length,
        ageing: [],
      }),
      finding_history: () => [],
      action_save: ({ finding, action, status, proof }) => {
        const at = found(finding);
        const actions = at.actions.map((one, index) => (one.id === action || String(index + 1) === action ? { ...one, status: status ?? one.status, proof: proof ?? one.proof } : one));
        return kept(at, { actions });
      },
      finding_verify: ({ finding, proof }) => {
        const at = found(finding);
        if (at.mine) throw uiError("finding-owner-verifies", { number: at.number });
        const actions = moved(at.actions, "done", { status: "verified", proof, verified_on: fake.session.today, verified_by: fake.session.acting?.name ?? null });
        return kept(at, { actions, closing_gaps: ["evidence"] });
      },
      finding_close: ({ finding, note }) => {
        const at = found(finding);
        if (at.mine) throw uiError("finding-owner-verifies", { number: at.number });
        if (at.actions.some((one) => one.status !== "verified" && one.status !== "closed")) throw uiError("finding-actions-open", { number: at.number });
        if (note.trim() === "" && at.evidence === undefined) throw uiError("finding-no-evidence", { number: at.number });
        const actions = moved(at.actions, "verified", { status: "closed", closed_on: fake.session.today });
        return kept(at, { state: "closed", actions, closing_gaps: [], closing_note: note, closed_on: fake.session.today, closed_by: fake.session.acting?.name ?? null });
      },
      finding_reopen: ({ finding, reason }) => {
        const at = found(finding);
        if (reason.trim() === "") throw uiError("finding-reason-missing", { number: at.number }, "reason");
        const actions = moved(at.actions, "closed", { status: "done", closed_on: null, verified_on: null, verified_by: null });
        return kept(at, { state: "open", actions, closing_gaps: ["actions_open"], closing_note: "", closed_on: null, closed_by: null });
      },
      finding_bulk_save: ({ findings, owner, due_on, status }) => {
        this.#before = fake.findings;
        const changed = findings.map((id) => {
          const at = found(id);
          const actions = at.actions.map((one) => ({ ...one, owner: owner ?? one.owner, due_on: due_on ?? one.due_on, status: status ?? one.status }));
          return kept(at, { actions, due_on: due_on ?? at.due_on });
        });
        return { findings: changed, actions: changed.reduce((sum, one) => sum + one.actions.length, 0), seq: 1 };
      },
      finding_bulk_undo: () => {
        fake.findings = this.#before;
        return { findings: fake.findings, actions: fake.findings.length, seq: 2 };
      },
      finding_settings: () => ({ due_days: this.dueDays }),
      finding_settings_save: ({ due_days }) => ({ due_days: (this.dueDays = { ...this.dueDays, ...due_days } as Record<string, number | null>) }),
      change_list: () => ({ previous: null, items: [], unchanged: 0, not_answered_yet: 0, findings: [] }),
      sampling_list: sampling,
      sample_save: (sheet) => {
        if (sheet.checked < 1 || sheet.failed > sheet.checked) throw uiError("sample-numbers", { limit: "1000000" }, "failed");
        const id = sheet.id ?? `s${this.sheets.length + 1}`;
        const saved = { ...sheet, id, item_number: null, finding_number: null, taken_on: sheet.taken_on ?? fake.session.today };
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
