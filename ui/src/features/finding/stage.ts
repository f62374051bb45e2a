// Where a finding stands, from what its actions say. A finding itself is only open or closed
// (decision 8); the stage is that of its least advanced action.

import type { FindingView } from "../../ipc";

export const STAGES = ["raised", "planned", "in-progress", "verified", "closed"] as const;
export type Stage = (typeof STAGES)[number];

export function stage(finding: Pick<FindingView, "state" | "actions">): Stage {
  if (finding.state === "closed") return "closed";
  const statuses = finding.actions.map((action) => action.status);
  if (statuses.length === 0) return "raised";
  if (statuses.every((status) => status === "verified" || status === "closed")) return "verified";
  return statuses.every((status) => status === "planned") ? "planned" : "in-progress";
}
