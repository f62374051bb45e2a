// The finding form and what goes to the application. The form keeps text as typed; trimming,
// nulls and the owner's two shapes happen here.

import type { ActionInput, ActionStatus, EarlierFinding, FindingInput, FindingItem, FindingSettings, FindingView, Grade, OwnerView, PersonView } from "../../ipc";
import { t } from "../../i18n/index.svelte";
import { addDays } from "../date/date";
import { kept } from "../form/lines";

export interface ActionForm {
  /** Stays while the dialog is open; the list is keyed by it. */
  key: number;
  id: string | null;
  what: string;
  /** A person's id, or empty: the owner is a post in words. */
  person: string;
  post: string;
  due: string;
  status: ActionStatus;
}

export interface FindingForm {
  item: string | null;
  grade: Grade | null;
  place: string;
  fact: string;
  objectiveEvidence: string;
  effect: string;
  immediateMeasure: string;
  rootCause: string;
  likelihood: number | null;
  consequence: number | null;
  foundOn: string;
  actions: ActionForm[];
  alsoItems: FindingItem[];
  moreProvisions: string[];
  /** Id or number of the earlier finding it repeats, empty: none; nothing was said: as recognised, or as it was. */
  repeats: string | null;
}

/** What a person may say of an action; the rest are acts. */
export const STATUSES: readonly ActionStatus[] = ["planned", "in_progress", "done"];

let nextKey = 1;

export function emptyAction(): ActionForm {
  return { key: nextKey++, id: null, what: "", person: "", post: "", due: "", status: "planned" };
}

export function emptyForm(item: string | null, today: string): FindingForm {
  return {
    item,
    grade: null,
    place: "",
    fact: "",
    objectiveEvidence: "",
    effect: "",
    immediateMeasure: "",
    rootCause: "",
    likelihood: null,
    consequence: null,
    foundOn: today,
    actions: [],
    alsoItems: [],
    moreProvisions: [],
    repeats: null,
  };
}

export function formOf(finding: FindingView): FindingForm {
  return {
    item: finding.item,
    grade: finding.grade,
    place: finding.place,
    fact: finding.fact,
    objectiveEvidence: finding.objective_evidence,
    effect: finding.effect,
    immediateMeasure: finding.immediate_measure,
    rootCause: finding.root_cause,
    likelihood: finding.likelihood,
    consequence: finding.consequence,
    foundOn: finding.found_on,
    actions: finding.actions.map((action) => ({
      key: nextKey++,
      id: action.id,
      what: action.what,
      person: action.owner?.person ?? "",
      post: action.owner && !action.owner.person ? action.owner.label : "",
      due: action.due_on ?? "",
      status: action.status,
    })),
    alsoItems: [...finding.also_items],
    moreProvisions: [...finding.more_provisions],
    repeats: null,
  };
}

/** An action nobody filled in is not sent. */
export function isBlank(action: ActionForm): boolean {
  return action.id === null && [action.what, action.person, action.post, action.due].every((text) => text.trim() === "");
}

/** Decision 8: owner and due date are optional for the three grades that ask for nothing. */
export function needsOwnerAndDate(grade: Grade | null): boolean {
  return grade === "major_non_conformity" || grade === "non_conformity" || grade === "deficiency";
}

interface FieldProblem {
  /** The id of the input, so that the summary can link to it. */
  field: string;
  key: string;
  /** Number of the action it is about. */
  action?: number;
}

/** Said beside the fields before anything is sent; the application checks the same again. */
export function problems(form: FindingForm): FieldProblem[] {
  const found: FieldProblem[] = [];
  if (form.grade === null) found.push({ field: "finding-grade", key: "finding-missing-grade" });
  if (form.fact.trim() === "") found.push({ field: "finding-fact", key: "finding-missing-fact" });
  if ((form.likelihood === null) !== (form.consequence === null)) {
    found.push({ field: "finding-risk", key: "finding-missing-risk" });
  }
  form.actions.forEach((action, index) => {
    if (isBlank(action)) return;
    const number = index + 1;
    if (action.what.trim() === "") found.push({ field: `action-${action.key}-what`, key: "finding-missing-what", action: number });
    if (!needsOwnerAndDate(form.grade)) return;
    if (action.person === "" && action.post.trim() === "") {
      found.push({ field: `action-${action.key}-owner`, key: "finding-missing-owner", action: number });
    }
    if (action.due === "") found.push({ field: `action-${action.key}-due`, key: "finding-missing-due", action: number });
  });
  return found;
}

export function inputOf(form: FindingForm, people: readonly PersonView[]): FindingInput {
  if (form.grade === null) throw new Error("BUG: a finding without a grade was not stopped by problems()");
  return {
    item: form.item,
    grade: form.grade,
    place: form.place.trim(),
    fact: form.fact.trim(),
    objective_evidence: form.objectiveEvidence.trim(),
    effect: form.effect.trim(),
    immediate_measure: form.immediateMeasure.trim(),
    root_cause: form.rootCause.trim(),
    likelihood: form.likelihood,
    consequence: form.consequence,
    found_on: form.foundOn === "" ? null : form.foundOn,
    actions: form.actions.filter((action) => !isBlank(action)).map((action) => actionOf(action, people)),
    also_items: form.alsoItems.map((also) => also.item),
    more_provisions: kept(form.moreProvisions),
    repeats: form.repeats,
  };
}

/** Stands for "nothing was said" among the choices of what a new finding repeats. */
export const RECOGNISED = "recognised";

/** What a finding of now may repeat: for a new one what is recognised comes first, for another what it repeats already. */
export function repeatChoices(finding: Pick<FindingView, "repeats" | "repeats_id"> | undefined, earlier: readonly EarlierFinding[]): { id: string; label: string }[] {
  const choices = [
    { id: "", label: t("finding-repeats-none") },
    ...earlier.map(({ id, number, fact }) => ({ id, label: t("finding-repeats-one", { number, fact: begin(fact) }) })),
  ];
  if (!finding) return [{ id: RECOGNISED, label: t("finding-repeats-recognised") }, ...choices];
  const now = repeatsNow(finding);
  return choices.some((choice) => choice.id === now) ? choices : [...choices, { id: now, label: t("findings-repeat-of", { number: finding.repeats ?? "" }) }];
}

/** As much of a fact as tells it from others in one line. */
const begin = (fact: string) => (fact.length <= 80 ? fact : `${fact.slice(0, 80).replace(/\s+\S*$/, "")} …`);

/** The choice that says nothing new. */
export function repeatsNow(finding: Pick<FindingView, "repeats" | "repeats_id"> | undefined): string {
  return finding ? (finding.repeats_id ?? finding.repeats ?? "") : RECOGNISED;
}

/** A person of the vault by id and by words, a post by words alone; nobody where neither was given. */
export function ownerOf(owner: Pick<ActionForm, "person" | "post">, people: readonly PersonView[]): OwnerView | null {
  const person = people.find((candidate) => candidate.id === owner.person);
  const label = person ? personLabel(person) : owner.post.trim();
  return label === "" ? null : { person: person?.id ?? null, label };
}

/** The day the settings of this vault propose for a grade; nothing where they propose none. */
export function defaultDue(settings: FindingSettings | null, grade: Grade | null, foundOn: string): string | null {
  const days = grade === null ? null : (settings?.due_days[grade] ?? null);
  return days === null || foundOn === "" ? null : addDays(foundOn, days);
}

/** A sentence after what stands there, on its own line; what stands there is never touched. */
export function appended(text: string, sentence: string): string {
  return text.trim() === "" ? sentence : `${text.trimEnd()}\n${sentence}`;
}

function actionOf(action: ActionForm, people: readonly PersonView[]): ActionInput {
  return {
    id: action.id,
    what: action.what.trim(),
    owner: ownerOf(action, people),
    due_on: action.due === "" ? null : action.due,
    status: action.status,
  };
}

/** Name and post, or the one there is. */
export function personLabel(person: Pick<PersonView, "name" | "post">): string {
  return person.post === "" ? person.name : `${person.name}, ${person.post}`;
}
