// The history of the vault and its chain, with the pretended application behind.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend } from "../../ipc";
import { FakeApplication } from "../../ipc/fake";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import History from "../../views/History.svelte";

let fake: FakeApplication;
beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  router.reset("history");
  Element.prototype.scrollIntoView = () => undefined;
  for (let count = 0; count < 60; count += 1) {
    const change = { entity: "answer", id: "pf-01-01", field: "verdict", old: "partly", new: "no", erased: false };
    fake.signOff.log(fake, "answer_saved", { assessment: "a1", assessment_reference: "Self-assessment 2026", item: "pf-01-01", item_number: "1.1", changes: [change] });
  }
  fake.signOff.log(fake, "protection_saved", { reason: "Asked by the group." });
});

async function compare(event: string, head: string): Promise<void> {
  await fireEvent.input(screen.getByLabelText("Number of the event"), { target: { value: event } });
  await fireEvent.input(screen.getByLabelText("Head"), { target: { value: head } });
  await fireEvent.submit(screen.getByLabelText("Head").closest("form")!);
}

describe("history", () => {
  it("tells who changed what and why, newest first, in words", async () => {
    render(History);
    const rows = await screen.findAllByRole("row");
    expect(rows[1]!.textContent).toContain("Protection changed");
    expect(rows[1]!.textContent).toContain("Reason: Asked by the group.");
    expect(rows[2]!.textContent).toMatch(/Answer saved.*Partly.*No/s);
  });

  it("goes on to older events, page by page", async () => {
    render(History);
    expect(await screen.findByText("50 of 61 events")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Show older" }));
    expect(await screen.findByText("61 of 61 events")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Show older" })).toBeNull();
  });

  it("shows one part of it", async () => {
    render(History);
    await fireEvent.click(await screen.findByRole("button", { name: "Settings" }));
    expect(await screen.findByText("1 of one event")).toBeTruthy();
  });

  it("leads from an event to its item", async () => {
    render(History);
    await fireEvent.click((await screen.findAllByRole("link", { name: "Self-assessment 2026, item 1.1" }))[0]!);
    expect([router.view, router.params]).toEqual(["work", { assessment: "a1", item: "pf-01-01" }]);
  });

  it("names the first event that does not hold", async () => {
    fake.signOff.broken = { seq: 12, what: "the hash differs" };
    render(History);
    expect(await screen.findByText("The chain breaks at event 12")).toBeTruthy();
  });

  it("compares a head printed elsewhere, typed in groups, and says when the end is missing", async () => {
    render(History);
    await screen.findByText("All 61 events follow from one another");
    await compare("61", "9E02 C4D7");
    expect(await screen.findByText("The same: nothing was added since.")).toBeTruthy();
    await compare("70", "9e02c4d7");
    expect(await screen.findByText(/something is missing at its end/)).toBeTruthy();
    await compare("61", "9e02");
    expect(screen.getByText("At least eight characters, 0 to 9 and a to f")).toBeTruthy();
    await waitFor(() => expect(fake.called("head_compare")).toHaveLength(2));
  });
});
