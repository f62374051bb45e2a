// Question sets of the pretended application: enough to look at every state of their screens.
import { uiError, type FakeApplication } from "./fake";
import { emptyAnswer } from "./fake-answer";
import { sampleFacility, sampleForm } from "./fake-sample";
import type { Choice, Counts, FacilityView, LevelsView, MeasureView, ProvisionItem, ProvisionView, Request, Response, ScoreView, SetImported, SetView, UpgradeItem, UpgradePreview } from "./index";

type SetCommand =
  | "set_list"
  | "set_export"
  | "set_import"
  | "set_remove"
  | "paper_form_save"
  | "provision_list"
  | "level_list"
  | "profile_tag_save"
  | "set_versions"
  | "answers_keep_unchanged"
  | "upgrade_preview"
  | "upgrade_apply";
type SetHandlers = { [N in SetCommand]: (request: Request<N>) => Response<N> };

const NOTE = "A voluntary check of one port facility's plan and measures, with the SOLAS or ISPS provision behind each item. It is not a control document.";

function set(more: Partial<SetView>): SetView {
  return {
    hash: "5d1c0a7be2f94c3391d0",
    id: "port-facility",
    version: 1,
    title: "Port facility self-assessment",
    note: NOTE,
    subject: "facility",
    items: 278,
    sections: 23,
    languages: ["en", "fr", "es"],
    built_in: true,
    overlay: null,
    assessments: 1,
    fits: more.subject === "state" ? "authority" : more.subject === "port" ? "port" : "port_facility",
    parts: [
      { id: "pf1", number: "1", title: "Performance of security duties", items: 26 },
      { id: "pf2", number: "2", title: "Control of access to the port facility", items: 39 },
      { id: "pf3", number: "3", title: "Monitoring of the port facility, its anchorages and its ship berthing areas", items: 17 },
    ],
    ...more,
  };
}

export function sampleSets(): SetView[] {
  return [
    set({}),
    set({ hash: "77aa10cc44ee21d90b3f", version: 2, built_in: false, assessments: 0 }),
    set({
      hash: "c0ffee10ab54d2e1f003",
      built_in: false,
      assessments: 0,
      items: 280,
      overlay: { id: "zelmara", version: 3, title: "National additions", authority: "Port Security Authority of Zelmara", reworded: 5, added: 2 },
    }),
    set({ hash: "0b9e33d1a0227c5f9e01", id: "designated-authority", title: "Self-assessment of the Designated Authority", subject: "state", items: 73, sections: 8, assessments: 0 }),
    set({ hash: "19ab3c77e5f00d12b8aa", id: "cyber", title: "Cyber risk", items: 61, sections: 7, assessments: 0 }),
    set({ hash: "2f41d7708bc3ae55d610", id: "port-wide", title: "Port-wide security", subject: "port", items: 44, sections: 6, assessments: 0 }),
  ];
}

function citing(fake: FakeApplication, id: string): ProvisionItem {
  const item = fake.items().find((one) => one.id === id);
  if (!item) throw new Error(`BUG: no item ${id}`);
  return { id, number: item.number, prompt: item.prompt, part: item.part, verdict: fake.work().answers[id]?.verdict ?? null };
}

function provisions(fake: FakeApplication): ProvisionView[] {
  const by = new Map<string, string[]>();
  for (const item of fake.items()) for (const cited of item.references) by.set(cited, [...(by.get(cited) ?? []), item.id]);
  const order = new Intl.Collator("en", { numeric: true });
  const source = (cited: string) => ["SOLAS", "ISPS A", "ISPS B"].findIndex((one) => cited.startsWith(one));
  return [...by]
    .sort(([a], [b]) => (source(a) + 4) % 4 - ((source(b) + 4) % 4) || order.compare(a, b))
    .map(([cited, ids]) => ({ cited, depth: cited.split(".").length - 1, items: ids.map((id) => citing(fake, id)) }));
}

function levels(fake: FakeApplication): LevelsView {
  const answers = fake.work().answers;
  return {
    levels: [1, 2, 3].map((level) => {
      const items = fake.items().filter((item) => item.levels.includes(level));
      const counts: Counts = { ...fake.row().counts };
      for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] = 0;
      for (const item of items) counts[answers[item.id]?.verdict ?? "unanswered"] += 1;
      const scores = (["A", "B"] as const).map((part): ScoreView => {
        const n = (verdict: string) => items.filter((item) => item.part === part && answers[item.id]?.verdict === verdict).length;
        const unanswered = items.filter((item) => item.part === part && !answers[item.id]?.verdict).length;
        return { part, points: n("yes") + n("partly") / 2, counted: n("yes") + n("no") + n("partly"), not_observed: n("not_observed"), not_applicable: n("not_applicable"), unanswered };
      });
      return { level, items: items.length, counts, scores };
    }),
    measures: fake
      .items()
      .slice(0, 2)
      .map((item, index): MeasureView => {
        const items: MeasureView["items"] = { 1: [citing(fake, item.id)], 2: [citing(fake, fake.items()[index + 2]?.id ?? item.id)] };
        if (index === 0) items[3] = [citing(fake, item.id)];
        return { name: ["access-points", "gate-drill"][index] ?? item.id, items };
      }),
  };
}

function upgrade(fake: FakeApplication, hash: string): UpgradePreview {
  const all = sampleSets();
  const from = all[0] as SetView;
  const change = (index: number, more: Partial<UpgradeItem>): UpgradeItem => {
    const item = fake.items()[index];
    return { id: item?.id ?? `new-${index}`, old_number: item?.number ?? null, new_number: item?.number ?? null, old_prompt: item?.prompt ?? null, new_prompt: item?.prompt ?? null, answered: index % 2 === 0, ...more };
  };
  return {
    from,
    to: all.find((one) => one.hash === hash) ?? from,
    kept: fake.items().length - 4,
    reworded: [change(0, { new_prompt: "Does the PFSO see to it that the PFSP is carried out and kept up to date?" })],
    moved: [change(1, { new_number: "2.5" })],
    changed: [],
    new: [change(2, { id: "pf-new-1", old_number: null, old_prompt: null, new_number: "1.9", new_prompt: "Are unmanned aircraft considered in the PFSA?", answered: false })],
    dropped: [change(2, { new_number: null, new_prompt: null, answered: true })],
    dropped_answers: 1,
  };
}

/** What is wrong with a workbook that was changed by hand. */
export function refusedSet(): SetImported {
  return {
    file_name: "Question set port-facility 2.xlsx",
    set: null,
    problems: [
      { place: "sheet Items, row 14, column F", problem: "“ISPS C/1” is not a provision: write it as ISPS A/14.2.1 or SOLAS XI-2/10.1" },
      { place: "sheet Items, row 20, column A", problem: "the id “pf-03-02” is there twice" },
      { place: "sheet Sections, row 3, column C", problem: "the text is empty" },
    ],
  };
}

export class FakeSets {
  all = sampleSets();
  facility: FacilityView = sampleFacility();
  /** The set's own profile tags. */
  tags: Choice[] = sampleForm().tags;

  handlers(fake: FakeApplication): SetHandlers {
    return {
      set_list: () => this.all,
      set_export: ({ hash }) => ({ file_name: `${this.all.find((one) => one.hash === hash)?.id ?? "set"}.xlsx`, folder: "Documents", bytes: 96_000, sha256: "00" }),
      set_import: () => {
        const brought = set({ hash: "9c9c10ab54d2e1f00311", version: 4, title: "Port facility self-assessment, own edition", built_in: false, assessments: 0 });
        this.all = [...this.all.filter((one) => one.hash !== brought.hash), brought];
        return { file_name: "own.xlsx", set: brought, problems: [] };
      },
      set_remove: ({ hash }) => (this.all = this.all.filter((one) => one.hash !== hash)),
      paper_form_save: ({ language }) => ({ file_name: `form-${language}.pdf`, folder: "Documents", bytes: 240_000, sha256: "00" }),
      provision_list: () => provisions(fake),
      level_list: () => levels(fake),
      profile_tag_save: ({ tag, state }) => {
        const profile = { ...this.facility.profile };
        if (state) profile[tag] = state.present || state.why !== "" ? state : { present: false, why: "The facility declares that it does not have this." };
        else delete profile[tag];
        this.facility = { ...this.facility, profile };
        const because = (tags: string[]) => tags.map((one) => (profile[one]?.present === false ? profile[one].why : "")).find((why) => why !== "") ?? null;
        fake.sections = fake.sections.map((section) => ({ ...section, items: section.items.map((item) => ({ ...item, not_applicable_because: because(item.applies_to) })) }));
        return fake.work();
      },
      set_versions: () => this.all.filter((one) => one.id === "port-facility" && (one.version > 1 || one.overlay !== null)),
      answers_keep_unchanged: () => {
        for (const item of fake.items()) {
          const before = item.last_time;
          if (before?.verdict && !fake.answers.get(item.id)?.verdict) fake.answers.set(item.id, { ...(fake.answers.get(item.id) ?? emptyAnswer(item.id)), verdict: before.verdict, reason: before.reason, answered: true });
        }
        fake.keepable = 0;
        return fake.work();
      },
      upgrade_preview: ({ hash }) => {
        if (hash === sampleSets()[0]?.hash) throw uiError("set-other");
        return upgrade(fake, hash);
      },
      upgrade_apply: () => ({ ...fake.row(), id: "a2", revision: 2 }),
    };
  }
}
