// Was and is, against the assessment before.
import axe from "axe-core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, expect, it } from "vitest";

import App from "../../App.svelte";
import { useBackend, type FindingBrief, type ItemChangeView } from "../../ipc";
import { FakeApplication } from "../../ipc/fake";
import { sampleFinding } from "../../ipc/fake-sample";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import Changes from "../../views/Changes.svelte";
import { counts, listed } from "./changes";

let fake: FakeApplication;
const changed = (number: string, more: Partial<ItemChangeView>): ItemChangeView => ({ item: `pf-${number}`, number, prompt: `Is ${number} so?`, section: "1", was: "yes", is: "yes", comment_was: "", comment_is: "", verdict_changed: true, comment_changed: false, trend: "same", repeated: false, ...more });
const brief = (number: string, more: Partial<FindingBrief> = {}): FindingBrief => ({ id: `f-${number}`, assessment: "a0", number, grade: "deficiency", state: "open", item_number: "1.1", fact: `Fact ${number}`, closed_on: null, ...more });
const ITEMS = [
  changed("1.1", { was: "partly", trend: "better" }),
  changed("1.2", { is: "no", trend: "worse", comment_is: "The gate stood open." }),
  changed("2.1", { was: "no", is: "partly", trend: "better", repeated: true }),
  changed("2.2", { verdict_changed: false, comment_changed: true, comment_was: "By day", comment_is: "By day and night" }),
];

beforeEach(async () => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  router.reset("changes");
  router.go("changes", { assessment: "a1" });
  await waitFor(() => expect([router.view, router.params.assessment]).toEqual(["changes", "a1"]));
  Element.prototype.scrollIntoView = () => undefined;
  fake.following.changes = {
    previous: { id: "a0", reference: "SA-7", state: "finalised", finalised_on: "2025-11-28" },
    items: ITEMS,
    unchanged: 171,
    not_answered_yet: 64,
    findings: [
      { fate: "closed", was: brief("7-04", { state: "closed", closed_on: "2026-02-03" }), is: null },
      { fate: "repeated", was: brief("7-01"), is: brief("8-01", { id: "n1", assessment: "a1" }) },
    ],
  };
});

it("tells what became of verdicts and findings, what asks for something first", async () => {
  render(Changes);
  await screen.findByText(/Self-assessment 2026 against SA-7, finalised 28 November 2025/);
  const fates = [...document.querySelectorAll("[data-fate]")].map((row) => row.getAttribute("data-fate"));
  expect(fates).toEqual(["repeated", "closed"]);
  expect(screen.getByText("Closed 3 February 2026")).toBeTruthy();
  const row = screen.getByRole("link", { name: "Is 1.2 so?" }).closest("tr")!;
  expect(within(row).getByText("Worse")).toBeTruthy();
  expect(within(row).getByText("The gate stood open.")).toBeTruthy();
  await fireEvent.click(screen.getByRole("button", { name: /^Only the comment ?1/ }));
  expect(screen.getByText("By day and night")).toBeTruthy();
  expect(screen.queryByRole("link", { name: "Is 1.2 so?" })).toBeNull();
  expect((await axe.run(document.body, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  await fireEvent.click(screen.getByRole("link", { name: "Finding 8-01" }));
  await waitFor(() => expect([router.view, router.params.finding]).toEqual(["findings", "n1"]));
});

it("says so when there is no last time", async () => {
  fake.following.changes = { previous: null, items: [], unchanged: 0, not_answered_yet: 0, findings: [] };
  render(Changes);
  expect(await screen.findByText("There is no last time")).toBeTruthy();
});

it("counts a change under each thing it is", () => {
  expect(counts(ITEMS)).toEqual({ verdicts: 3, better: 2, worse: 1, repeated: 1, comments: 1 });
  expect(listed(ITEMS, "repeated").map((item) => item.number)).toEqual(["2.1"]);
});

it("brings open findings of before to the item they are about, and marks what is as last time", async () => {
  fake.carried = [{ ...sampleFinding(), id: "f-7-02", number: "7-02", assessment: "a0", assessment_reference: "SA-7", item: "pf-01-01", frozen: true }];
  fake.change("pf-01-01", { verdict: "no", comment: "Still open" });
  fake.answers.get("pf-01-01")!.repeated = true;
  router.reset("unlock");
  render(App);
  await waitFor(() => expect(router.view).toBe("home"));
  router.go("work", { assessment: "a1", item: "pf-01-01" });
  const strip = within(await screen.findByRole("region", { name: "Still open from earlier" }));
  expect(strip.getByText("7-02")).toBeTruthy();
  expect(screen.getByText("As last time")).toBeTruthy();
  expect(screen.getByText("One finding of the last assessment is still open.")).toBeTruthy();
  await fireEvent.click(strip.getByRole("button"));
  await waitFor(() => expect([router.view, router.params.assessment, router.params.finding]).toEqual(["findings", "a0", "f-7-02"]));
});
