import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { useBackend } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { sampleSheet } from "../../ipc/fake-worksheet";
import { disk, watchDisk } from "../../state/disk.svelte";
import { saveEverything } from "../../state/leave";
import { router } from "../../state/router.svelte";
import { saving } from "../../state/save.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import App from "../../App.svelte";

let fake: FakeApplication;

async function openWork(item?: string) {
  render(App);
  await waitFor(() => expect(session.loaded).toBe(true));
  await waitFor(() => expect(router.view).toBe("home"));
  router.go("work", { assessment: "a1", ...(item ? { item } : {}) });
  await screen.findByRole("heading", { level: 1, name: /\?|\./ });
  await waitFor(() => expect(document.activeElement?.id).toBe("open-item"));
}

const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true, ...more });
const openNumber = () => document.querySelector("#open-item .item__n")?.textContent;
const radio = (name: string) => screen.getByRole("radio", { name: name });
const saves = () => fake.called("answer_save").map(({ item, change }) => [item, change]);

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  saving.reset();
  disk.reset();
  for (const { id } of toasts.list) toasts.dismiss(id);
  router.reset("unlock");
  Element.prototype.scrollIntoView = () => undefined;
});

describe("the work screen by keyboard", () => {
  it("answers with a digit, shows it at once and says when it is saved", async () => {
    await openWork();
    await press("1");
    await waitFor(() => expect(radio("Yes").getAttribute("aria-checked")).toBe("true"));
    await waitFor(() => expect(saves()).toEqual([["pf-01-01", { verdict: "yes" }]]));
    await waitFor(() => expect(screen.getByTestId("saved-at").textContent).toMatch(/^Saved \d\d:\d\d:\d\d$/));
  });

  it("tells what is answered, open and settled by the profile, and the scores, from the first press on", async () => {
    await openWork();
    const navigator = within(document.querySelector<HTMLElement>(".navigator")!);
    const sum = () => [...document.querySelectorAll(".navigator__sum span")].map((one) => one.textContent);
    expect(sum()).toEqual(["0 of 9 answered", "7 open", "2 by profile"]);
    const scores = within(navigator.getByRole("group", { name: "Scores so far" }));
    expect(scores.getAllByText(/^not yet/)).toHaveLength(2);
    await press("2");
    await scores.findByText("0 of 1");
    await press("1");
    await scores.findByText("1 of 1");
    expect(sum()).toEqual(["1 of 9 answered", "6 open", "2 by profile"]);
    await press("z", { ctrlKey: true });
    await scores.findByText("0 of 1");
  });

  it("does not say Saved before the application said so", async () => {
    let release = () => {};
    fake.before = (name) => (name === "answer_save" ? new Promise((resolve) => (release = resolve)) : undefined);
    await openWork();
    await press("2");
    await waitFor(() => expect(radio("No").getAttribute("aria-checked")).toBe("true"));
    expect(screen.queryByTestId("saved-at")).toBeNull();
    await waitFor(() => expect(fake.called("answer_save")).toHaveLength(1));
    release();
    await screen.findByTestId("saved-at");
  });

  it("goes on with Enter, arrows and letters, over the end of a section, and keeps the place", async () => {
    await openWork();
    for (const [key, number] of [["Enter", "1.2"], ["ArrowDown", "1.3"], ["n", "1.4"], ["j", "2.1"], ["k", "1.4"], ["ArrowUp", "1.3"]] as const) {
      await press(key);
      await waitFor(() => expect(openNumber()).toBe(number));
      await waitFor(() => expect(document.activeElement?.id).toBe("open-item"));
    }
    await waitFor(() => expect(fake.place).toBe("pf-01-03"));
  });

  it("asks for the reason of Not applicable first, saves nothing before, then both together", async () => {
    await openWork();
    await press("4");
    const reason = await screen.findByLabelText(/^Reason/);
    await waitFor(() => expect(document.activeElement).toBe(reason));
    expect(saves()).toEqual([]);
    expect(screen.getByText(/Not saved yet/)).toBeTruthy();
    await fireEvent.input(reason, { target: { value: "No anchorage here" } });
    await waitFor(() => expect(saves()).toEqual([["pf-01-01", { verdict: "not_applicable", reason: "No anchorage here" }]]));
    await waitFor(() => expect(screen.queryByText(/Not saved yet/)).toBeNull());
    expect(radio("Not applicable").getAttribute("aria-checked")).toBe("true");
  });

  it("lets Not applicable be given up with Esc, the answer as it was", async () => {
    await openWork();
    await press("1");
    await waitFor(() => expect(saves()).toHaveLength(1));
    await press("4");
    const reason = await screen.findByLabelText(/^Reason/);
    await fireEvent.keyDown(reason, { key: "Escape" });
    await waitFor(() => expect(screen.queryByLabelText(/^Reason/)).toBeNull());
    expect(radio("Yes").getAttribute("aria-checked")).toBe("true");
    expect(saves()).toHaveLength(1);
  });

  it("toggles methods and review, undoes and redoes", async () => {
    await openWork();
    await press("2");
    await press("6");
    await press("f");
    await waitFor(() => expect(saves().at(-1)).toEqual(["pf-01-01", expect.objectContaining({ review: true })]));
    expect(screen.getByRole("button", { name: /^Document/ }).getAttribute("aria-pressed")).toBe("true");
    await press("z", { ctrlKey: true });
    await screen.findByText("Taken back: answer to 1.1.");
    await press("z", { ctrlKey: true, shiftKey: true });
    await screen.findByText("Done again: answer to 1.1.");
  });

  it("finds the next one not answered and skips what the profile decided", async () => {
    await openWork("pf-02-03");
    await press("u");
    await waitFor(() => expect(openNumber()).toBe("1.1"));
  });

  it("jumps to a section with G and arrows", async () => {
    await openWork();
    await press("g");
    await waitFor(() => expect(document.activeElement?.getAttribute("data-section")).toBe("pf1"));
    await press("ArrowDown");
    expect(document.activeElement?.getAttribute("data-section")).toBe("pf2");
    await fireEvent.click(document.activeElement as Element);
    await waitFor(() => expect(openNumber()).toBe("2.1"));
  });

  it("writes digits and letters into the comment and answers nothing with them", async () => {
    await openWork();
    await press("c");
    const comment = await screen.findByLabelText(/^Comment/);
    await waitFor(() => expect(document.activeElement).toBe(comment));
    await press("1");
    await press("n");
    expect(saves()).toEqual([]);
    expect(openNumber()).toBe("1.1");
    await fireEvent.input(comment, { target: { value: "1 gate open" } });
    await fireEvent.blur(comment);
    await waitFor(() => expect(saves()).toEqual([["pf-01-01", { comment: "1 gate open" }]]));
  });

  it("leaves single letters alone when the preference is off", async () => {
    fake.session = { ...fake.session, preferences: { ...fake.session.preferences, single_keys: false } };
    await openWork();
    await press("n");
    await press("f");
    expect(openNumber()).toBe("1.1");
    expect(saves()).toEqual([]);
  });
});

describe("the work screen", () => {
  it("opens where one left off", async () => {
    fake.place = "pf-02-02";
    await openWork();
    expect(openNumber()).toBe("2.2");
  });

  it("keeps the text and says Not saved until a retry succeeds", async () => {
    await openWork();
    fake.failing.set("answer_save", uiError("disk-full"));
    const comment = screen.getByLabelText(/^Comment/);
    await fireEvent.input(comment, { target: { value: "The gate stood open" } });
    await fireEvent.blur(comment);
    const banner = await screen.findByRole("alert");
    expect(banner.textContent).toContain("Not saved");
    expect((comment as HTMLTextAreaElement).value).toBe("The gate stood open");
    fake.failing.clear();
    await fireEvent.click(within(banner).getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(fake.answers.get("pf-01-01")?.comment).toBe("The gate stood open");
  });

  it("keeps the text after a failure of the disk, reads the record again and offers to save once more", async () => {
    await openWork();
    const stop = watchDisk();
    fake.failing.set("answer_save", uiError("disk-failed", { saved: "no" }));
    const comment = screen.getByLabelText(/^Comment/);
    await fireEvent.input(comment, { target: { value: "The gate stood open" } });
    await fireEvent.blur(comment);
    const banner = await screen.findByRole("alert");
    expect(banner.textContent).toContain("the last change is not saved");
    await waitFor(() => expect(fake.called("assessment_open")).toHaveLength(2));
    expect((comment as HTMLTextAreaElement).value).toBe("The gate stood open");
    fake.failing.clear();
    await fireEvent.click(within(banner).getByRole("button", { name: "Save once more" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(fake.answers.get("pf-01-01")?.comment).toBe("The gate stood open");
    stop();
  });

  it("does not save twice what a failing disk kept all the same", async () => {
    await openWork();
    fake.failing.set("answer_save", uiError("disk-failed", { saved: "yes" }));
    await press("2");
    expect(await screen.findByText(/the last change is saved, and everything before it/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
    fake.failing.clear();
    await saveEverything();
    expect(saves()).toHaveLength(1);
  });

  it("saves what is being written before it locks", async () => {
    await openWork();
    await fireEvent.input(screen.getByLabelText(/^Comment/), { target: { value: "written last" } });
    await press("l", { ctrlKey: true });
    await waitFor(() => expect(fake.session.gate).toBe("locked"));
    expect(fake.answers.get("pf-01-01")?.comment).toBe("written last");
    const names = fake.calls.map((call) => call.name);
    expect(names.indexOf("answer_save")).toBeLessThan(names.indexOf("vault_lock"));
  });

  it("does not lock over text that could not be saved", async () => {
    await openWork();
    fake.failing.set("answer_save", uiError("disk-full"));
    await fireEvent.input(screen.getByLabelText(/^Comment/), { target: { value: "precious" } });
    await press("l", { ctrlKey: true });
    await screen.findByRole("alert");
    expect(fake.called("vault_lock")).toHaveLength(0);
  });

  it("prints why the profile made an item not applicable, and takes an answer all the same", async () => {
    await openWork("pf-03-01");
    expect(screen.getByText(/No passengers use this facility/)).toBeTruthy();
    expect(radio("Not applicable").getAttribute("aria-checked")).toBe("false");
    await press("1");
    await waitFor(() => expect(saves()).toEqual([["pf-03-01", { verdict: "yes" }]]));
    await waitFor(() => expect(screen.queryByText(/No passengers use this facility/)).toBeNull());
  });

  it("answers by level only after the assessor splits the item", async () => {
    await openWork("pf-01-02");
    await fireEvent.click(screen.getByRole("button", { name: "Answer by level" }));
    await press("1");
    await press("3");
    await press("5");
    await waitFor(() => expect(fake.answers.get("pf-01-02")?.levels).toEqual({ 1: "yes", 2: "partly", 3: "not_observed" }));
  });

  it("filters, searches and goes back to all items", async () => {
    await openWork();
    await press("/");
    const search = screen.getByRole("searchbox", { name: "Search items" });
    expect(document.activeElement).toBe(search);
    await fireEvent.input(search, { target: { value: "baggage" } });
    await screen.findByText("2 items match");
    await fireEvent.click(screen.getByRole("button", { name: "Show all items" }));
    await waitFor(() => expect(screen.queryByText(/items match/)).toBeNull());
  });

  it("shows one item at a time without the rail and comes back", async () => {
    await openWork();
    await fireEvent.click(screen.getByRole("button", { name: "One at a time" }));
    await screen.findByText("1 of 4");
    expect(screen.queryByRole("navigation", { name: "Main" })).toBeNull();
    await press("1");
    await waitFor(() => expect(saves()).toEqual([["pf-01-01", { verdict: "yes" }]]));
    await fireEvent.click(screen.getByRole("button", { name: /^Next/ }));
    await screen.findByText("2 of 4");
    await fireEvent.click(screen.getByRole("button", { name: "Close" }));
    await screen.findByRole("navigation", { name: "Main" });
  });

  it("has nothing serious against it from axe", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    await openWork();
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  });
});

describe("the time before", () => {
  beforeEach(() => {
    const before = { reference: "SA-7", revision: 1, reason: "", text: "" };
    fake.sections[0]!.items[0]!.last_time = { ...before, verdict: "partly", comment: "Two posts were empty at night." };
    fake.sections[0]!.items[1]!.last_time = { ...before, verdict: "yes", comment: "" };
    fake.keepable = 2;
  });

  it("stands beside the item and is not carried over by itself", async () => {
    await openWork();
    const last = within(screen.getByRole("heading", { level: 2, name: "Last time" }).closest("section")!);
    expect(last.getByText("SA-7, revision 1")).toBeTruthy();
    expect(last.getByText("Partly")).toBeTruthy();
    expect(last.getByText("Two posts were empty at night.")).toBeTruthy();
    expect(radio("Partly").getAttribute("aria-checked")).toBe("false");
    await press("ArrowDown");
    await press("ArrowDown");
    expect(await last.findByText("Not asked last time.")).toBeTruthy();
  });

  it("keeps unchanged items only after it was explained and told so", async () => {
    await openWork();
    await fireEvent.click(screen.getByRole("button", { name: "Keep unchanged items…" }));
    const dialog = within(screen.getByRole("dialog"));
    expect(dialog.getByText(/^2 items are word for word as they were/)).toBeTruthy();
    expect(fake.called("answers_keep_unchanged")).toEqual([]);
    await fireEvent.click(dialog.getByRole("button", { name: "Keep 2 verdicts" }));
    await waitFor(() => expect(radio("Partly").getAttribute("aria-checked")).toBe("true"));
    expect(fake.called("answers_keep_unchanged")).toEqual([{ assessment: "a1" }]);
    expect(screen.queryByRole("button", { name: "Keep unchanged items…" })).toBeNull();
    await waitFor(() => expect(toasts.list.at(-1)?.text).toBe("2 verdicts of last time are kept."));
  });
});

describe("an item answered in words", () => {
  it("gives its text the room, counts its words and asks no verdict", async () => {
    await openWork("pf-01-04");
    await press("c");
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset["field"]).toBe("text"));
    await fireEvent.input(document.activeElement!, { target: { value: "The operator posts the guards; the company trains them." } });
    expect(await screen.findByText("9 words")).toBeTruthy();
    expect(screen.getByText("optional; without one the item is in no score")).toBeTruthy();
    expect(document.querySelector('[data-field="comment"]')).toBeNull();
    await fireEvent.click(screen.getByRole("button", { name: "Comment" }));
    await waitFor(() => expect((document.activeElement as HTMLElement).dataset["field"]).toBe("comment"));
  });

  it("leads to the scenario table where that answers it", async () => {
    fake.worksheet.sheet = sampleSheet();
    fake.sections[0]!.items[3]!.in_table = ["asset"];
    await openWork("pf-01-04");
    expect(screen.getByText(/^The scenario table asks this row by row/)).toBeTruthy();
    await fireEvent.click(within(document.getElementById("open-item")!).getByRole("button", { name: "Open the scenario table" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Scenario table" })).toBeTruthy();
  });
});

describe("another version", () => {
  it("is offered from the work screen", async () => {
    await openWork();
    await fireEvent.click(screen.getByTitle("Move to another version…"));
    expect(await screen.findByRole("heading", { name: "Move Self-assessment 2026 to another version" })).toBeTruthy();
    expect(fake.called("set_versions")).toEqual([{ assessment: "a1" }]);
  });
});
