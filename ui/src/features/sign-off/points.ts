// What stands against signing, put together by kind, and where each point is settled.
import { t } from "../../i18n/index.svelte";
import type { PointKind, PointPlace, Severity, SignOffPoint } from "../../ipc";
import type { Params, View } from "../../state/router.svelte";
import { shortDate } from "../date/words";

export type Group = { kind: PointKind; points: SignOffPoint[] };

/** The application sends the points by kind in the order they are shown. */
export function groupsOf(points: readonly SignOffPoint[], severity: Severity): Group[] {
  const groups: Group[] = [];
  for (const point of points.filter((one) => one.severity === severity)) {
    const group = groups.find((one) => one.kind === point.kind);
    if (group) group.points.push(point);
    else groups.push({ kind: point.kind, points: [point] });
  }
  return groups;
}

export function headingOf({ kind, points }: Group): string {
  return t(`sign-off-point-${kind.replaceAll("_", "-")}`, { count: points.length });
}

/** Names of the inputs of "Before answering", by the application's names of the fields. */
const SCOPE_INPUTS: Record<string, string> = { period_from: "period-from", period_to: "period-to", places_visited: "visited", team: "team-add" };

export function leadsTo(place: PointPlace, assessment: string): { view: View; params: Params } {
  switch (place.kind) {
    case "item":
      return { view: "work", params: { assessment, item: place.item } };
    case "finding":
      return { view: "findings", params: { assessment, finding: place.finding } };
    case "facility":
      return { view: "facility", params: { facility: place.facility, field: place.field } };
    case "scope":
      return { view: "before", params: { assessment, field: place.member === null ? (SCOPE_INPUTS[place.field] ?? place.field) : `member-${place.member}-reason` } };
  }
}

/** What the link says, short: a number, or where one is led. */
export function linkOf(place: PointPlace): string {
  if (place.kind === "item" || place.kind === "finding") return place.number;
  return t(place.kind === "facility" ? "signing-place-facility" : "signing-place-scope");
}

export function textOf({ place, dates }: SignOffPoint): string {
  if (dates) return t("sign-off-dates", { first: dates.first, first_on: shortDate(dates.first_on), second: dates.second, second_on: shortDate(dates.second_on) });
  if (place.kind === "item") return place.prompt;
  if (place.kind === "facility") return place.label;
  return place.kind === "scope" ? (place.name ?? "") : "";
}
