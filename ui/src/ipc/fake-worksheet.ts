// The scenario table of the pretended application: the real one's scales where the checklists folder has them.
import type { FakeApplication } from "./fake";
import type { Request, Response, ScenarioInput, ScenarioView, UndoHint, WorksheetView } from "./index";

type Command = "scenario_save" | "scenario_remove";
type Handlers = { [N in Command]: (request: Request<N>) => Response<N> };

const COLUMNS: [id: string, group: string, label: string, limit: number | null][] = [
  ["asset", "Scenario", "Asset", 120],
  ["threat_type", "Scenario", "Threat", null],
  ["scenario", "Scenario", "Scenario", 600],
  ["existing_measures", "Today", "Existing measures", 1000],
  ["threat", "Today", "Threat score", null],
  ["vulnerability", "Today", "Vulnerability score", null],
  ["impact", "Today", "Impact score", null],
  ["reasons", "Today", "Reasons and sources", 1000],
  ["initial_score", "Today", "Initial score", null],
  ["proposed_measures", "Measures", "Proposed measures", 1000],
  ["residual_threat", "After the proposed measures", "Residual threat", null],
  ["residual_vulnerability", "After the proposed measures", "Residual vulnerability", null],
  ["residual_impact", "After the proposed measures", "Residual impact", null],
  ["residual_score", "After the proposed measures", "Residual score", null],
  ["owner", "Decision", "Owner", 120],
  ["review_date", "Decision", "Review date", null],
  ["accepted_by", "Decision", "Accepted by", 120],
];

const points = (labels: string[], told: string[]) => labels.map((label, index) => ({ value: index + 1, label, description: told[index] ?? "" }));
const LEVELS = ["Low", "Moderate", "High", "Very high"];

export function sampleSheet(): WorksheetView {
  return {
    title: "Scenario table",
    intro: "One row for each asset and threat scenario. Score first with the measures that work today; then decide on new measures and score again as if they were in place.",
    note: "Scales and bands are proposals. An authority may set others.",
    columns: COLUMNS.map(([id, group, label, limit]) => ({ id, group: group.toLowerCase(), group_label: group, label, help: "", required: true, limit })),
    scales: [
      { id: "threat", label: "Threat", question: "How likely is it that somebody tries this?", points: points(LEVELS, ["No known intent or capability.", "Intent or capability is possible.", "Intent and capability are known in the region, or there were cases at similar facilities.", "Credible information about this facility."]) },
      { id: "vulnerability", label: "Vulnerability", question: "How easily would it succeed with the measures that work today?", points: points(LEVELS, ["Several tested measures deter, detect and stop it.", "Good measures with small gaps.", "Few measures or known gaps.", "No measure works: the target is open, not watched and easily harmed."]) },
      { id: "impact", label: "Impact", question: "How bad is it if it succeeds?", points: points(["Minor", "Serious", "Major", "Catastrophic"], ["No injury.", "Injuries.", "Loss of life. Work stops for weeks.", "Many dead."]) },
    ],
    threats: [
      { id: "unauthorized-access", label: "Entry, presence or use without permission", examples: "Intruders, stowaways, a borrowed pass" },
      { id: "damage", label: "Damage or destruction of the facility or a ship", examples: "Explosive device, fire, sabotage" },
      { id: "smuggling", label: "Smuggling of weapons or dangerous equipment", examples: "Weapons in vehicles, stores or containers" },
    ],
    bands: [
      { id: "low", label: "Low", from: 1, to: 8, action: "May be accepted. Look again on the review date." },
      { id: "medium", label: "Medium", from: 9, to: 18, action: "Reduce where cost and effort are reasonable." },
      { id: "high", label: "High", from: 19, to: 35, action: "Plan measures with owner and date." },
      { id: "very-high", label: "Very high", from: 36, to: 64, action: "Take an interim measure now and tell management and the Designated Authority." },
    ],
    scenarios: [],
  };
}

type Row = ScenarioInput & { id: string };

export class FakeWorksheet {
  /** Set: the questionnaire has a scenario table. */
  sheet: WorksheetView | null = null;
  rows: Row[] = [];
  #past: { rows: Row[]; operation: string }[] = [];

  get undoable(): UndoHint | null {
    const last = this.#past.at(-1);
    return last ? { operation: last.operation, item: null, number: null } : null;
  }

  undo(): UndoHint | null {
    const hint = this.undoable;
    const last = this.#past.pop();
    if (last) this.rows = last.rows;
    return hint;
  }

  view(): WorksheetView | null {
    if (!this.sheet) return null;
    const { bands } = this.sheet;
    const scored = (...values: (number | null)[]) => (values.every((value) => value !== null) ? values.reduce<number>((all, value) => all * (value ?? 1), 1) : null);
    const band = (score: number | null) => bands.find((one) => score !== null && score >= one.from && score <= one.to)?.id ?? null;
    const scenarios = this.rows.map((row, index): ScenarioView => {
      const initial = scored(row.threat, row.vulnerability, row.impact);
      const residual = scored(row.residual_threat, row.residual_vulnerability, row.residual_impact);
      const missing = Object.entries(row).filter(([, value]) => value === null || value === "").map(([column]) => column);
      const remarks = row.owner !== "" && row.owner === row.accepted_by ? [{ rule: "owner-not-acceptor", text: "The owner does not accept his or her own risk." }] : [];
      return { ...row, number: index + 1, initial_score: initial, initial_band: band(initial), residual_score: residual, residual_band: band(residual), missing, remarks };
    });
    return { ...this.sheet, scenarios };
  }

  handlers(fake: FakeApplication): Handlers {
    const keep = (operation: string) => this.#past.push({ rows: [...this.rows], operation });
    return {
      scenario_save: ({ id, position, scenario }) => {
        keep("scenario_saved");
        const saved = { ...(scenario as ScenarioInput), id: id ?? `s${this.rows.length + 1}` };
        const at = this.rows.findIndex((row) => row.id === saved.id);
        const rest = this.rows.filter((row) => row.id !== saved.id);
        rest.splice(position ?? (at < 0 ? rest.length : at), 0, saved);
        this.rows = rest;
        return { id: saved.id, work: fake.work(), saved_at: fake.now() };
      },
      scenario_remove: ({ id }) => {
        keep("scenario_removed");
        this.rows = this.rows.filter((row) => row.id !== id);
        return fake.work();
      },
    };
  }
}

export function sampleScenario(more: Partial<ScenarioInput> & { id: string }): Row {
  return {
    asset: "Ship at 7C, pilot steps",
    threat_type: "unauthorized-access",
    scenario: "A person comes up the pilot steps from the public breakwater at night and boards the ship alongside.",
    existing_measures: "Fence panel across the steps since 6 November; guard on each round.",
    threat: 3,
    vulnerability: 4,
    impact: 3,
    reasons: "Entry test 5 November: eleven minutes, no challenge.",
    proposed_measures: "Lockable gate 2.4 m high and one camera, 5 December. PFSP amendment, 4 December.",
    residual_threat: 3,
    residual_vulnerability: 2,
    residual_impact: 3,
    owner: "Maintenance supervisor",
    review_date: "2027-01-15",
    accepted_by: "Terminal manager",
    ...more,
  };
}
