// A finding from raised to closed, the list it stands in, and many of them at once; by keyboard as by mouse.
import axe from "axe-core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { bundles } from "../../i18n/catalogues";
import { useBackend, type ActionView, type FindingView } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { FakeFollowing } from "../../ipc/fake-following";
import { sampleFinding } from "../../ipc/fake-sample";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import Findings from "../../views/Findings.svelte";
import { counts, filtered, placesOf, sectionsOf, START } from "./filters";
import { nextAct } from "./follow";
import { appended, defaultDue } from "./input";
import { Selection } from "./selection.svelte";

let fake: FakeApplication;

const action = (change: Partial<ActionView> = {}): ActionView => ({ ...sampleFinding().actions[0]!, ...change });
function finding(change: Partial<FindingView> = {}): FindingView {
  const made = { ...sampleFinding(), ...change };
  return { ...made, closing_gaps: FakeFollowing.gaps(made) };
}

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  for (const { id } of toasts.list) toasts.dismiss(id);
  router.reset("findings");
  Element.prototype.scrollIntoView = () => undefined;
});

async function open(...findings: FindingView[]) {
  fake.findings = findings;
  render(Findings);
  await screen.findByRole("table");
}
const key = (name: string) => fireEvent.keyDown(document.body, { key: name, bubbles: true });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const dialog = () => within(screen.getByRole("dialog"));
const type = (label: string | RegExp, value: string) => fireEvent.input(dialog().getByLabelText(label), { target: { value } });
const send = () => fireEvent.submit(screen.getByRole("dialog").querySelector("form")!);
const said = () => toasts.list.map((toast) => toast.text);
const noViolations = async () => expect((await axe.run(document.body, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);

describe("following a finding", () => {
  it("goes from raised to closed by the keyboard alone, each act with what was seen", async () => {
    await open(finding());
    await key("d");
    await waitFor(() => expect(document.activeElement).toBe(dialog().getByLabelText(/^Proof/)));
    await type(/^Proof/, "Call list of 10 November, by post");
    await send();
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(fake.called("action_save")[0]).toEqual({ finding: "n1", action: "x1", status: "done", proof: "Call list of 10 November, by post" });
    await key("v");
    await type(/^What you saw/, "Called the west gate at night");
    await send();
    await waitFor(() => expect(fake.called("finding_verify")[0]).toEqual({ finding: "n1", action: "x1", proof: "Called the west gate at night" }));
    await screen.findByText("Nothing is missing. You can close it.");
    await key("c");
    await type(/^Note/, "Level changes reach every post");
    await send();
    await screen.findByText(/^Closed 16 November 2026 by Port facility security officer/);
    expect(fake.called("finding_close")[0]).toEqual({ finding: "n1", note: "Level changes reach every post" });
    expect(said()).toContain("Finding 8-01 is closed.");
    // It stays in view, and its history tells all three.
    const history = within(screen.getByRole("heading", { name: "History" }).closest("section")!);
    await waitFor(() => expect(history.getAllByRole("listitem")).toHaveLength(3));
  });

  it("names a provision once that its item and the finding itself cite", async () => {
    const [cited] = sampleFinding().provisions;
    await open(finding({ more_provisions: [cited!, "ISPS B/16.10"] }));
    expect(await screen.findAllByText(cited!)).toHaveLength(1);
    screen.getByText("ISPS B/16.10");
  });
  it("tells why it cannot be closed yet, and does not try", async () => {
    await open(finding());
    expect(screen.getByText("Not every action is verified.")).toBeTruthy();
    const close = screen.getByRole("button", { name: /^Close the finding/ });
    expect(close.getAttribute("aria-disabled")).toBe("true");
    expect(document.getElementById(close.getAttribute("aria-describedby")!)?.textContent).toContain("Not every action is verified.");
    await fireEvent.click(close);
    await key("c");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(said()).toEqual(["Not every action is verified."]);
  });

  it("refuses the owner of an action in words, for verifying and for closing", async () => {
    await open(finding({ mine: true, actions: [action({ status: "done" })] }));
    expect(screen.getByText("You own an action of this finding; somebody else verifies it.")).toBeTruthy();
    expect(screen.getByText("You own one of its actions; somebody else closes it.")).toBeTruthy();
    await key("v");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(fake.called("finding_verify")).toEqual([]);
  });

  it("takes a note in place of evidence, and says at the field that one is needed", async () => {
    await open(finding({ actions: [action({ status: "verified" })] }));
    expect(screen.getByText(/a note with the closing can stand for it/)).toBeTruthy();
    await press(/^Close the finding/);
    await send();
    expect(await screen.findByText("Write what you saw, or attach evidence.")).toBeTruthy();
    const note = dialog().getByLabelText(/^Note/);
    expect([note.getAttribute("aria-invalid"), document.activeElement]).toEqual(["true", note]);
    expect(fake.called("finding_close")).toEqual([]);
    await type(/^Note/, "Seen on 16 November");
    await send();
    await waitFor(() => expect(fake.findings[0]?.state).toBe("closed"));
  });

  it("no longer asks for a note once evidence is attached where it is closed", async () => {
    const verified = finding({ actions: [action({ status: "verified" })] });
    await open(verified);
    await key("c");
    await screen.findByText("No evidence is attached: attach some, or write what you saw");
    await fireEvent.click(dialog().getByRole("button", { name: "Note" }));
    await fireEvent.input(document.querySelector(".note-form textarea")!, { target: { value: "Walked by on Tuesday" } });
    fake.findings = [finding({ ...verified, evidence: { count: 1, thumbnails: [] } })];
    await fireEvent.click(dialog().getByRole("button", { name: "Add the note" }));
    await waitFor(() => expect(screen.queryByText("No evidence is attached: attach some, or write what you saw")).toBeNull());
    await send();
    await waitFor(() => expect(fake.called("finding_close")).toEqual([{ finding: "n1", note: "" }]));
  });

  it("says what somebody else may do as soon as they act", async () => {
    const done = [action({ status: "done" })];
    await open(finding({ mine: true, actions: done }));
    expect(screen.getByText("You own an action of this finding; somebody else verifies it.")).toBeTruthy();
    fake.findings = [finding({ mine: false, actions: done })];
    session.set({ ...session.now, acting: { id: "p2", name: "M. Duarte", post: "Deputy PFSO" } });
    await waitFor(() => expect(screen.queryByText("You own an action of this finding; somebody else verifies it.")).toBeNull());
  });

  it("says what the application refused, at its field or as a notice, and keeps what was typed", async () => {
    await open(finding({ actions: [action({ status: "done" })] }));
    fake.failing.set("finding_verify", uiError("finding-owner-verifies", { number: "8-01" }));
    await key("v");
    await type(/^What you saw/, "The gate is shut");
    await send();
    expect(await screen.findByText("Code FINDING-OWNER-VERIFIES")).toBeTruthy();
    expect((dialog().getByLabelText(/^What you saw/) as HTMLTextAreaElement).value).toBe("The gate is shut");
    await fireEvent.click(dialog().getByRole("button", { name: "Cancel" }));
    expect(screen.getByText("Close without saving?")).toBeTruthy();
  });

  it("reopens only with a reason, and the reason is told in the history", async () => {
    router.go("findings", { tab: "closed" });
    await open(finding({ state: "closed", closed_on: "2026-11-10", closed_by: "Internal auditor", closing_note: "Seen", actions: [action({ status: "closed" })] }));
    await key("r");
    await send();
    expect(await screen.findByText("Reopening a finding needs a reason.")).toBeTruthy();
    await type(/^Reason/, "It stood open again on 12 November");
    await send();
    await screen.findByText("Reason: It stood open again on 12 November");
    expect(screen.getByText("The finding: Closed → Open")).toBeTruthy();
    expect(fake.called("finding_reopen")).toEqual([{ finding: "n1", reason: "It stood open again on 12 November" }]);
  });

  it("keeps what was found of a finalised assessment as it is, while its actions go on", async () => {
    await open(finding({ frozen: true }));
    expect(screen.getByText(/is finalised: what was found stands/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Change… ?E$/ })).toBeNull();
    await key("e");
    expect(screen.queryByRole("dialog")).toBeNull();
    await key("a");
    await type("What is to be done", "Test the call list each month");
    await send();
    expect(dialog().getByText("Name the owner.")).toBeTruthy();
    await type(/^Post of the owner/, "Deputy PFSO");
    // The day the settings propose: found on 2 November, 90 days for a non-conformity.
    await fireEvent.click(await dialog().findByRole("button", { name: "By default 31 January 2027" }));
    await send();
    await waitFor(() => expect(fake.called("action_save")[0]).toMatchObject({ finding: "n1", what: "Test the call list each month", owner: { person: null, label: "Deputy PFSO" }, due_on: "2027-01-31", status: "planned" }));
    expect(await screen.findByText("Test the call list each month", { selector: ".action p" })).toBeTruthy();
  });

  it("offers of a verified action only the way back to work", async () => {
    await open(finding({ actions: [action({ status: "verified" })] }));
    await press("Change… Write the call list by post, not by name");
    expect([...dialog().getByLabelText("Status").querySelectorAll("option")].map((one) => one.textContent)).toEqual(["Verified", "In progress"]);
    expect(dialog().getByText("Back in progress, it has to be verified again.")).toBeTruthy();
    await type(/^Proof/, "Also by day");
    await send();
    await waitFor(() => expect(fake.called("action_save")[0]).not.toHaveProperty("status"));
  });

  it("has a letter of its own for each act, in every language", () => {
    const keys = ["screens-key-new", "screens-key-action", "screens-key-edit", "follow-key-done", "follow-key-verify", "follow-key-close", "follow-key-reopen", "follow-key-pick", "follow-key-together"];
    for (const [language, bundle] of bundles) {
      const letters = [...keys.map((key) => bundle.formatPattern(bundle.getMessage(key)?.value ?? "")), "j", "k"];
      expect(new Set(letters).size, `${language}: ${letters.join(" ")}`).toBe(letters.length);
    }
  });

  it("knows the next act", () => {
    expect(nextAct(finding())).toBe("done");
    expect(nextAct(finding({ actions: [action({ status: "done" }), action()] }))).toBe("verify");
    expect(nextAct(finding({ actions: [action({ status: "verified" })] }))).toBe("close");
    expect(nextAct(finding({ state: "closed" }))).toBeNull();
  });

  it("has nothing axe would call a barrier, with a dialog and without", async () => {
    await open(finding({ actions: [action({ status: "done", proof: "Photo" }), action({ id: "x2" })] }));
    await noViolations();
    await press(/^Verify… Write the call list/);
    await noViolations();
  });
});

describe("the list of findings", () => {
  const LIST = [
    finding({ id: "n1", number: "8-01", mine: true, section: "pf2", section_number: "2", section_title: "Control of access", place: "West gate" }),
    finding({ id: "n2", number: "8-02", grade: "major_non_conformity", section: "pf10", section_number: "10", section_title: "Stores", place: "Gate 5", actions: [action({ id: "x2", status: "done" })] }),
    finding({ id: "n3", number: "8-03", grade: "observation", section: "pf2", section_number: "2", section_title: "Control of access", place: "", overdue: true, days_left: -3 }),
  ];

  it("narrows to what is mine, waits to be verified or is late, and counts each", async () => {
    await open(...LIST);
    const numbers = () => [...document.querySelectorAll("[data-finding]")].map((row) => row.getAttribute("data-finding"));
    await press(/^Mine ?1/);
    expect(numbers()).toEqual(["8-01"]);
    await press(/^To verify ?1/);
    expect(numbers()).toEqual(["8-02"]);
    await press(/^Overdue ?1/);
    expect(numbers()).toEqual(["8-03"]);
    await press(/^All ?3/);
    await press("More filters");
    await fireEvent.change(screen.getByLabelText("Section"), { target: { value: "pf2" } });
    expect(numbers()).toEqual(["8-01", "8-03"]);
    await fireEvent.change(screen.getByLabelText("Place"), { target: { value: "West gate" } });
    expect(numbers()).toEqual(["8-01"]);
  });

  it("orders sections by their number and places by name, and puts what has no place last", () => {
    expect(sectionsOf(LIST, "en").map((one) => one.label)).toEqual(["2 Control of access", "10 Stores"]);
    expect(placesOf(LIST, "en")).toEqual(["Gate 5", "West gate"]);
    expect(filtered(LIST, { ...START, order: "place" }, "en").map((one) => one.number)).toEqual(["8-02", "8-01", "8-03"]);
    expect(counts(LIST)).toMatchObject({ open: 3, mine: 1, waiting: 1, overdue: 1 });
  });

  it("says how old what is open is", async () => {
    await open(...LIST);
    const bands = within(await screen.findByRole("group", { name: "How long findings have been open" }));
    expect(bands.getByText("0–30 days").closest("div")?.querySelector("dd")?.textContent).toBe("3");
  });

  it("changes the owner and the date of several by the keyboard, and takes it back by the notice", async () => {
    await open(...LIST);
    await key("s");
    await key("j");
    await key("s");
    expect(await screen.findByText("2 findings selected")).toBeTruthy();
    await key("t");
    expect(dialog().getByText(/^One open action is changed/)).toBeTruthy();
    await send();
    expect(await dialog().findByText("Change the owner, the due date or the status.")).toBeTruthy();
    await fireEvent.change(dialog().getByLabelText("Owner"), { target: { value: "" } });
    await type(/^Post of the owner/, "Deputy PFSO");
    await type(/^Due/, "2027-02-01");
    await send();
    await waitFor(() => expect(fake.called("finding_bulk_save")).toEqual([{ findings: ["n2", "n1"], owner: { person: null, label: "Deputy PFSO" }, due_on: "2027-02-01" }]));
    await waitFor(() => expect(screen.queryByText(/findings? selected/)).toBeNull());
    await toasts.list.at(-1)?.action?.run();
    await waitFor(() => expect(fake.called("finding_bulk_undo")).toEqual([{ seq: 1 }]));
    await waitFor(() => expect(said()).toContain("The findings are as they were."));
  });

  it("selects a range with Shift and everything with the box in the head", async () => {
    await open(...LIST);
    await fireEvent.click(screen.getByLabelText("Select finding 8-02"));
    await fireEvent.click(screen.getByLabelText("Select finding 8-03"), { shiftKey: true });
    expect(screen.getByText("3 findings selected")).toBeTruthy();
    await press("Select none");
    await fireEvent.click(screen.getByLabelText("Select all that are listed"));
    expect(screen.getByText("3 findings selected")).toBeTruthy();
    await press(/^Mine/);
    // What a filter hides is not changed unseen.
    await waitFor(() => expect(screen.getByText("One finding selected")).toBeTruthy());
    await noViolations();
  });

  it("keeps a range in the order of the list", () => {
    const selection = new Selection();
    selection.turn("c", ["a", "b", "c", "d"]);
    selection.turn("a", ["a", "b", "c", "d"], true);
    expect(selection.of(["a", "b", "c", "d"])).toEqual(["a", "b", "c"]);
    selection.keepOnly(["b"]);
    expect(selection.size).toBe(1);
  });
});

describe("what a finding is filled with", () => {
  it("adds an offered sentence after what was written, never over it", () => {
    expect(appended("", "Three failed.")).toBe("Three failed.");
    expect(appended("Log of 9 November\n", "Three failed.")).toBe("Log of 9 November\nThree failed.");
  });
  it("proposes the due day of the grade from the day it was found", () => {
    expect(defaultDue({ due_days: { deficiency: 60, good_practice: null } }, "deficiency", "2026-11-02")).toBe("2027-01-01");
    expect(defaultDue({ due_days: { good_practice: null } }, "good_practice", "2026-11-02")).toBeNull();
  });
});

describe("what a finding is about", () => {
  it("takes further items, provisions and the finding it repeats, by the keyboard", async () => {
    await open(finding({ also_items: [{ item: "pf-01-02", number: "1.2", prompt: "Asked too" }], more_provisions: ["PFSP 4.2"] }));
    await key("e");
    const group = within(dialog().getByRole("group", { name: "Further items" }));
    expect(group.getByText("Asked too")).toBeTruthy();
    await fireEvent.click(group.getByRole("button", { name: "Choose items" }));
    const search = await group.findByRole("searchbox");
    await waitFor(() => expect(document.activeElement).toBe(search));
    const wanted = fake.items()[4]!;
    await fireEvent.input(search, { target: { value: wanted.prompt.slice(0, 20) } });
    await fireEvent.click(group.getByRole("checkbox", { name: `${wanted.number} ${wanted.prompt}`.replace(" ", "") }));
    await fireEvent.click(group.getByRole("button", { name: "Remove 1.2" }));
    await waitFor(() => expect(group.getByRole("button", { name: `Remove ${wanted.number}` })).toBe(document.activeElement));
    await type("Further provisions, line 1", "ISPS B/16.10");
    await fireEvent.keyDown(dialog().getByLabelText("Further provisions, line 1"), { key: "Enter" });
    await type("Further provisions, line 2", "PFSP 4.2");
    await waitFor(() => expect(dialog().getByRole("option", { name: /^7-05/ })).toBeTruthy());
    await fireEvent.change(dialog().getByLabelText(/^Repeats an earlier/), { target: { value: "e2" } });
    expect((await axe.run(screen.getByRole("dialog"), { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
    await send();
    await waitFor(() => expect(fake.called("finding_save")).toHaveLength(1));
    expect(fake.called("finding_save")[0]?.finding).toMatchObject({ also_items: [wanted.id], more_provisions: ["ISPS B/16.10", "PFSP 4.2"], repeats: "e2" });
    await waitFor(() => expect(screen.getAllByText("Repeats 7-05").length).toBeGreaterThan(0));
  });
  it("asks nothing of what is not known yet: Enter in the search takes the one item that is left", async () => {
    await open(finding());
    await key("e");
    const group = within(dialog().getByRole("group", { name: "Further items" }));
    await fireEvent.click(group.getByRole("button", { name: "Choose items" }));
    const search = await group.findByRole("searchbox");
    const last = fake.items().at(-1)!;
    await fireEvent.input(search, { target: { value: `${last.number} ${last.prompt}` } });
    await fireEvent.keyDown(search, { key: "Enter" });
    await group.findByRole("button", { name: `Remove ${last.number}` });
  });
});
