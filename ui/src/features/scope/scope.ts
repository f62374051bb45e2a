// What stands before the first item: what is still missing of it, and what is sent.

import type { ScopeView, TeamMemberView } from "../../ipc";
import { kept } from "../form/lines";

interface ScopeProblem {
  name: string;
  key: string;
  args: Record<string, string | number>;
}

/** A person of whom nothing is said yet. */
export function isBlank(member: TeamMemberView): boolean {
  return member.name.trim() === "" && member.post.trim() === "" && member.reason.trim() === "";
}

/** ISPS A/16.4: who is not independent of the measures says why. */
export function problems(scope: ScopeView): ScopeProblem[] {
  const found: ScopeProblem[] = [];
  scope.team.forEach((member, index) => {
    if (isBlank(member)) return;
    const number = index + 1;
    if (member.name.trim() === "") found.push({ name: `member-${index}-name`, key: "before-name-missing", args: { number } });
    else if (!member.independent && member.reason.trim() === "") {
      found.push({ name: `member-${index}-reason`, key: "before-reason-missing", args: { name: member.name.trim() } });
    }
  });
  if (scope.period_from && scope.period_to && scope.period_to < scope.period_from) {
    found.push({ name: "period-to", key: "before-period-wrong", args: {} });
  }
  return found;
}

export function toSave(scope: ScopeView): ScopeView {
  return {
    team: scope.team
      .filter((member) => !isBlank(member))
      .map((member) => ({ ...member, name: member.name.trim(), post: member.post.trim(), reason: member.independent ? "" : member.reason.trim() })),
    independence_statement: scope.independence_statement.trim(),
    places_visited: kept(scope.places_visited),
    places_not_visited: kept(scope.places_not_visited),
    documents_examined: kept(scope.documents_examined),
    people_interviewed: kept(scope.people_interviewed),
    security_level: scope.security_level,
    period_from: scope.period_from || null,
    period_to: scope.period_to || null,
    summary: kept(scope.summary),
    strengths: kept(scope.strengths),
    concerns: kept(scope.concerns),
  };
}

/** One lead: marking one takes it from the others. */
export function withLead(team: readonly TeamMemberView[], index: number, lead: boolean): TeamMemberView[] {
  return team.map((member, at) => ({ ...member, lead: at === index ? lead : lead ? false : member.lead }));
}

interface Ready {
  people: number;
  reasons: number;
  reasonsMissing: number;
  level: number | null;
  period: boolean;
  places: number;
}

export function ready(scope: ScopeView): Ready {
  const team = scope.team.filter((member) => member.name.trim() !== "");
  const dependent = team.filter((member) => !member.independent);
  const missing = dependent.filter((member) => member.reason.trim() === "").length;
  return {
    people: team.length,
    reasons: dependent.length - missing,
    reasonsMissing: missing,
    level: scope.security_level,
    period: Boolean(scope.period_from),
    places: kept(scope.places_visited).length + kept(scope.places_not_visited).length,
  };
}
