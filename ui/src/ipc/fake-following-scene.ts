// Something to follow, for looking at screens: a finding on its way, one that waits, what changed since last time, samples.
import type { FakeApplication } from "./fake";
import { FakeFollowing } from "./fake-following";
import type { FindingBrief, FindingView, ItemChangeView, SampleView } from "./index";

function brief(finding: FindingView): FindingBrief {
  const { id, assessment, number, grade, state, item_number, fact, closed_on } = finding;
  return { id, assessment, number, grade, state, item_number, fact, closed_on };
}

export function fillFollowing(fake: FakeApplication): void {
  const change = (number: string, more: Partial<FindingView>) => {
    fake.findings = fake.findings.map((one) => {
      const next = { ...one, ...more };
      return one.number === number ? { ...next, closing_gaps: FakeFollowing.gaps(next) } : one;
    });
  };
  const of = (number: string) => fake.findings.find((one) => one.number === number)!;
  const verified = { status: "verified" as const, done_on: "2026-11-08", verified_on: "2026-11-10", verified_by: "Internal auditor", proof: "Disk replaced on 8 November; footage of 31 days seen on 10 November." };
  change("8-01", { section: "pf1", section_number: "1", section_title: "Performance of security duties", mine: true, frozen: true });
  change("8-02", { section: "pf2", section_number: "2", section_title: "Control of access", overdue: true });
  change("8-05", { actions: of("8-05").actions.map((one) => ({ ...one, ...verified })), due_on: null, days_left: null, age_days: 47 });
  change("8-03", { actions: of("8-03").actions.map((one) => ({ ...one, status: "done" as const, done_on: "2026-11-12", proof: "Gate order, issue 4, section 6" })), age_days: 102 });
  change("7-04", { closed_on: "2026-02-03", closed_by: "Deputy PFSO", closing_note: "Battery tested for 40 minutes in the control room.", frozen: true });
  fake.following.events.set("f-8-02", [
    { seq: 41, at: "2026-11-13T16:05:00+01:00", person: "Maintenance supervisor", operation: "action_saved", reason: null, statuses: [{ action: "Fit the gate and the camera; test them with the control room", old: "planned", new: "in_progress" }] },
    { seq: 38, at: "2026-11-09T08:12:00+01:00", person: "Internal auditor", operation: "finding_reopened", reason: "The panel was open again on the night of 8 November.", statuses: [{ action: null, old: "closed", new: "open" }] },
    { seq: 20, at: "2026-11-05T22:40:00+01:00", person: "Internal auditor", operation: "finding_saved", reason: null, statuses: [{ action: "Close the steps with a fence panel and inspect it on every round", old: null, new: "planned" }] },
  ]);
  const items = fake.items();
  const changed = (at: number, was: ItemChangeView["was"], is: ItemChangeView["is"], trend: ItemChangeView["trend"], more: Partial<ItemChangeView> = {}): ItemChangeView => {
    const item = items[at]!;
    return { item: item.id, number: item.number, prompt: item.prompt, section: item.number.split(".")[0] ?? "", was, is, comment_was: "", comment_is: "", verdict_changed: was !== is, comment_changed: false, trend, repeated: false, ...more };
  };
  const earlier = { ...of("8-02"), id: "f-7-02", number: "7-02", assessment: "a0", assessment_reference: "SA-7", frozen: true };
  fake.carried = [{ ...earlier, item: fake.work().resume_at, age_days: 391 }];
  fake.following.changes = {
    previous: { id: "a0", reference: "SA-7", state: "finalised", finalised_on: "2025-11-28" },
    items: [
      changed(2, "partly", "yes", "better", { comment_was: "Two posts without a description.", comment_is: "All posts described in issue 6.", comment_changed: true }),
      changed(5, "yes", "no", "worse", { comment_is: "Gate 5 stood open on 6 November.", comment_changed: true }),
      changed(9, "no", "partly", "better", { repeated: true, comment_is: "The gate is ordered, its foundation is not." }),
      changed(14, "not_observed", "yes", "other"),
      changed(17, "yes", "yes", "same", { comment_was: "Seen by day.", comment_is: "Seen by day and by night.", comment_changed: true }),
    ],
    unchanged: 171,
    not_answered_yet: 64,
    findings: [
      { fate: "repeated", was: brief(earlier), is: brief(of("8-02")) },
      { fate: "still_open", was: brief({ ...of("8-01"), id: "f-7-01", number: "7-01", assessment: "a0" }), is: null },
      { fate: "new", was: null, is: brief(of("8-04")) },
      { fate: "closed", was: brief(of("7-04")), is: null },
    ],
  };
  const sheet = (id: string, more: Partial<SampleView>): SampleView => ({ id, assessment: "a1", item: null, item_number: null, finding: null, finding_number: null, kind: "passes", what: "", taken_on: "2026-11-10", checked: 40, failed: 0, note: "", ...more });
  const here = items.find((item) => item.id === fake.work().resume_at);
  fake.following.sheets = [
    sheet("s1", { item: here?.id ?? null, item_number: here?.number ?? null, what: "Contractors’ passes, Gate 5", failed: 3, note: "Every tenth pass of the list of 9 November; three belong to people who left." }),
    sheet("s2", { kind: "patrol_logs", what: "Night rounds, October", checked: 31, failed: 2, finding: "f-8-01", finding_number: "8-01" }),
    sheet("s3", { kind: "equipment_tests", what: "Cameras F1 to F6", checked: 6 }),
  ];
}
