// The entries of the rail: only what exists.
import Anchor from "@lucide/svelte/icons/anchor";
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import CircleQuestionMark from "@lucide/svelte/icons/circle-question-mark";
import FileText from "@lucide/svelte/icons/file-text";
import House from "@lucide/svelte/icons/house";
import Library from "@lucide/svelte/icons/library";
import ListChecks from "@lucide/svelte/icons/list-checks";
import SlidersHorizontal from "@lucide/svelte/icons/sliders-horizontal";
import TriangleAlert from "@lucide/svelte/icons/triangle-alert";
import type { IconComponent } from "../components/icon";
import type { View } from "../state/router.svelte";

export type PlaceEntry = { view: View; key: string; icon: IconComponent; also: View[] };

/** `also`: views that belong to this entry and mark it as the current one. */
export const PLACES: PlaceEntry[] = [
  { view: "home", key: "view-home", icon: House, also: [] },
  { view: "facilities", key: "view-facilities", icon: Anchor, also: ["facility"] },
  { view: "assessments", key: "view-assessments", icon: ListChecks, also: ["before", "work", "sign-off", "sampling", "changes", "provisions", "worksheet", "evidence"] },
  { view: "questionnaires", key: "view-questionnaires", icon: Library, also: [] },
  { view: "findings", key: "view-findings", icon: TriangleAlert, also: [] },
  { view: "calendar", key: "view-calendar", icon: CalendarDays, also: [] },
  { view: "report", key: "view-reports", icon: FileText, also: [] },
];

export const SETTINGS: PlaceEntry = { view: "settings", key: "view-settings", icon: SlidersHorizontal, also: ["history", "backups", "hands"] };
export const HELP: PlaceEntry = { view: "help", key: "view-help", icon: CircleQuestionMark, also: [] };

export function isCurrent(entry: PlaceEntry, view: View): boolean {
  return entry.view === view || entry.also.includes(view);
}
