// The views, and when they are brought into the window. What stands first on the screen comes with the window itself; every
// other view is a chunk of its own. The router goes to a view once it is here: until then the one of before stays, whole.
import type { Component } from "svelte";

import { SOURCE_LANGUAGE, loadLanguage } from "../i18n/catalogues";
import { t } from "../i18n/index.svelte";
import { router, type View } from "../state/router.svelte";
import { toasts } from "../state/toasts.svelte";
import FirstStart from "./FirstStart.svelte";
import Home from "./Home.svelte";
import Unlock from "./Unlock.svelte";

type First = "home" | "first-start" | "unlock";

/** In the order in which they are fetched ahead. */
const later: Record<Exclude<View, First>, () => Promise<{ default: Component }>> = {
  work: () => import("./Work.svelte"),
  assessments: () => import("./Assessments.svelte"),
  before: () => import("./Before.svelte"),
  facilities: () => import("./Facilities.svelte"),
  facility: () => import("./Facility.svelte"),
  findings: () => import("./Findings.svelte"),
  report: () => import("./Report.svelte"),
  evidence: () => import("./Evidence.svelte"),
  calendar: () => import("./Calendar.svelte"),
  "sign-off": () => import("./SignOff.svelte"),
  sampling: () => import("./Sampling.svelte"),
  worksheet: () => import("./Worksheet.svelte"),
  changes: () => import("./Changes.svelte"),
  questionnaires: () => import("./Questionnaires.svelte"),
  provisions: () => import("./Provisions.svelte"),
  history: () => import("./History.svelte"),
  backups: () => import("./Backups.svelte"),
  hands: () => import("./Hands.svelte"),
  settings: () => import("./Settings.svelte"),
  help: () => import("./Help.svelte"),
};

const here = new Map<View, Component>([
  ["home", Home],
  ["first-start", FirstStart],
  ["unlock", Unlock],
]);

async function bring(view: Exclude<View, First>): Promise<void> {
  here.set(view, (await later[view]()).default);
}

router.waitFor({
  ready: (view) => (here.has(view) ? null : bring(view as Exclude<View, First>)),
  failed: (thrown, again) => toasts.refused(thrown, { label: t("try-again"), run: again }),
});

/** The router shows no view that is not here. */
export function viewOf(view: View): Component {
  const found = here.get(view);
  if (!found) throw new Error(`BUG: the view ${view} is shown before it was brought`);
  return found;
}

// Not every web view can tell when it is idle; then a pause leaves room for what the user does.
const whenIdle = (act: () => void) => (typeof requestIdleCallback === "function" ? requestIdleCallback(act) : setTimeout(act, 100));

/**
 * Brings the other views one after the other while nothing else happens, so that going to one takes no time; and the source
 * language, which speaks where another has no word.
 */
export function fetchAhead(): void {
  const coming = [() => loadLanguage(SOURCE_LANGUAGE), ...(Object.keys(later) as (keyof typeof later)[]).map((view) => () => bring(view))];
  const next = () => {
    // One that does not come is asked for again, and the failure told, when somebody goes there.
    const fetch = coming.shift();
    if (fetch) whenIdle(() => void fetch().then(next, next));
  };
  next();
}
