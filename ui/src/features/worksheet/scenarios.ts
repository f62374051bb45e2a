// What a scenario's scores amount to, by the scales and bands that the set brings; no scale is taken for granted.
import type { BandView, ScaleView, ScenarioInput, ScenarioView, WorksheetView } from "../../ipc";

export const SCORES = ["threat", "vulnerability", "impact"] as const;
export type Score = (typeof SCORES)[number];
type ScoreColumn = Score | `residual_${Score}`;
export type When = "today" | "after";
export type TextColumn = "asset" | "scenario" | "existing_measures" | "reasons" | "proposed_measures" | "owner" | "accepted_by";

export const BLANK: ScenarioInput = {
  asset: "",
  threat_type: null,
  scenario: "",
  existing_measures: "",
  threat: null,
  vulnerability: null,
  impact: null,
  reasons: "",
  proposed_measures: "",
  residual_threat: null,
  residual_vulnerability: null,
  residual_impact: null,
  owner: "",
  review_date: null,
  accepted_by: "",
};

/** What is sent of a row: its columns, nothing that was computed. */
export function inputOf(view: ScenarioInput): ScenarioInput {
  const columns = Object.keys(BLANK) as (keyof ScenarioInput)[];
  return Object.fromEntries(columns.map((column) => [column, view[column]])) as unknown as ScenarioInput;
}

export function columnOf(score: Score, when: When): ScoreColumn {
  return when === "today" ? score : `residual_${score}`;
}

/** Threat × vulnerability × impact; nothing while one of them is open. */
export function product(row: ScenarioInput, when: When): number | null {
  const values = SCORES.map((score) => row[columnOf(score, when)]);
  return values.every((value) => typeof value === "number") ? values.reduce<number>((all, value) => all * (value ?? 1), 1) : null;
}

export type Band = { view: BandView; /** From 1, the mildest. */ step: number; steps: number };

export function bandOf(bands: readonly BandView[], score: number | null): Band | null {
  const at = score === null ? -1 : bands.findIndex((band) => score >= band.from && score <= band.to);
  const view = bands[at];
  return view ? { view, step: at + 1, steps: bands.length } : null;
}

/** Rows that stand in the worst band today: they cannot wait for their measures. */
export function worst(sheet: Pick<WorksheetView, "bands" | "scenarios">): { band: BandView; rows: ScenarioView[] } | null {
  const band = sheet.bands.at(-1);
  const rows = band ? sheet.scenarios.filter((row) => bandOf(sheet.bands, product(row, "today"))?.view.id === band.id) : [];
  return band && rows.length > 0 ? { band, rows } : null;
}

const points = (scales: readonly ScaleView[], id: Score) => scales.find((scale) => scale.id === id)?.points.map(({ value }) => value) ?? [];

type MatrixCell = { likelihood: number; impact: number; score: number; band: Band | null; rows: ScenarioView[] };

/** Impact upwards, threat × vulnerability to the side: every product of the scales once, and the scenarios that stand there. */
export function matrixOf(sheet: Pick<WorksheetView, "bands" | "scales" | "scenarios">, when: When): { likelihoods: number[]; lines: { impact: number; cells: MatrixCell[] }[] } {
  const likelihoods = [...new Set(points(sheet.scales, "threat").flatMap((threat) => points(sheet.scales, "vulnerability").map((open) => threat * open)))].sort((a, b) => a - b);
  const impacts = [...points(sheet.scales, "impact")].sort((a, b) => b - a);
  const place = (row: ScenarioView) => {
    const [threat, open, impact] = SCORES.map((score) => row[columnOf(score, when)] ?? null);
    return typeof threat === "number" && typeof open === "number" && typeof impact === "number" ? { likelihood: threat * open, impact } : null;
  };
  return {
    likelihoods,
    lines: impacts.map((impact) => ({
      impact,
      cells: likelihoods.map((likelihood) => ({
        likelihood,
        impact,
        score: likelihood * impact,
        band: bandOf(sheet.bands, likelihood * impact),
        rows: sheet.scenarios.filter((row) => place(row)?.likelihood === likelihood && place(row)?.impact === impact),
      })),
    })),
  };
}

/** When the application has just answered and gave no time of its own. */
export function confirmedNow(): string {
  return new Date().toISOString();
}
