// Sampling sheets: counted, kept, and offered to the finding.
import axe from "axe-core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend, type SampleView } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import Sampling from "../../views/Sampling.svelte";
import FindingDialog from "../finding/FindingDialog.svelte";
import { byKind, countOf } from "./sheets";

let fake: FakeApplication;
const sheet = (change: Partial<SampleView> = {}): SampleView => ({ id: "s1", assessment: "a1", item: "pf-01-01", item_number: "1.1", finding: null, finding_number: null, kind: "passes", what: "Contractors’ passes", taken_on: "2026-11-10", checked: 40, failed: 3, note: "", ...change });

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  for (const { id } of toasts.list) toasts.dismiss(id);
  router.reset("sampling");
  router.go("sampling", { assessment: "a1" });
  Element.prototype.scrollIntoView = () => undefined;
});

const dialog = () => within(screen.getByRole("dialog"));
const type = (label: string | RegExp, value: string) => fireEvent.input(dialog().getByLabelText(label), { target: { value } });
const send = () => fireEvent.submit(document.getElementById("sample-form")!);

describe("the sampling sheets of an assessment", () => {
  it("are begun by the keyboard, counted, and changed", async () => {
    render(Sampling);
    await screen.findByText("No sampling sheet yet");
    await fireEvent.keyDown(document.body, { key: "n" });
    await fireEvent.change(dialog().getByLabelText("Sample of"), { target: { value: "patrol_logs" } });
    await type(/^Which/, "Night rounds");
    await type("Checked", "31");
    await type("Failed", "2");
    await send();
    expect(await screen.findByRole("button", { name: "Night rounds" })).toBeTruthy();
    expect(fake.called("sample_save")[0]).toMatchObject({ assessment: "a1", id: null, kind: "patrol_logs", what: "Night rounds", taken_on: "2026-11-16", checked: 31, failed: 2, item: null, finding: null });
    await fireEvent.click(screen.getByRole("button", { name: "Night rounds" }));
    await type("Failed", "4");
    await send();
    await waitFor(() => expect(fake.called("sample_save")[1]).toMatchObject({ id: "s1", failed: 4 }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect((await axe.run(document.body, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  });

  it("say at the field that more cannot fail than were checked, and send nothing", async () => {
    render(Sampling);
    await screen.findByText("No sampling sheet yet");
    await fireEvent.keyDown(document.body, { key: "n" });
    await type("Checked", "3");
    await type("Failed", "4");
    await send();
    expect(await dialog().findByText("No more can fail than were checked.")).toBeTruthy();
    expect(document.activeElement).toBe(dialog().getByLabelText("Failed"));
    await type("Checked", "");
    await send();
    expect(await dialog().findByText("Give a whole number, at least 1.")).toBeTruthy();
    expect(fake.called("sample_save")).toEqual([]);
    await type("Checked", "3");
    await type("Failed", "1");
    fake.failing.set("sample_save", uiError("sample-numbers", { limit: "1000000" }, "failed"));
    await send();
    expect(await dialog().findByText(/no more can fail than were checked/)).toBeTruthy();
  });

  it("are removed from within", async () => {
    fake.following.sheets = [sheet()];
    render(Sampling);
    await fireEvent.click(await screen.findByRole("button", { name: "Contractors’ passes" }));
    await fireEvent.click(dialog().getByRole("button", { name: "Remove the sheet" }));
    await screen.findByText("No sampling sheet yet");
    expect(fake.called("sample_remove")).toEqual([{ assessment: "a1", id: "s1" }]);
  });

  it("are summed by kind", () => {
    expect(byKind([sheet(), sheet({ id: "s2", checked: 10, failed: 0 }), sheet({ id: "s3", kind: "equipment_tests", checked: 6, failed: 1 })])).toEqual([
      { kind: "passes", checked: 50, failed: 3, sheets: 2 },
      { kind: "equipment_tests", checked: 6, failed: 1, sheets: 1 },
    ]);
    expect([" 12 ", "-1", "1.5", "x", ""].map(countOf)).toEqual([12, null, null, null, null]);
  });
});

describe("what they add up to", () => {
  it("is offered beside the objective evidence and added to what stands there", async () => {
    fake.following.sheets = [sheet()];
    render(FindingDialog, { assessment: "a1", item: fake.items()[0]!, onsaved: () => undefined, onclose: () => undefined });
    await fireEvent.input(screen.getByLabelText(/^Objective evidence/), { target: { value: "Pass list of 9 November" } });
    await fireEvent.click(await screen.findByRole("button", { name: "Add to the objective evidence: 40 passes were checked; 3 failed." }));
    expect((screen.getByLabelText(/^Objective evidence/) as HTMLTextAreaElement).value).toBe("Pass list of 9 November\n40 passes were checked; 3 failed.");
    // Once is enough.
    expect(screen.queryByRole("button", { name: /^Add to the objective evidence/ })).toBeNull();
  });
});
