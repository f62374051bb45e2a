// Deleting a facility, taking it back, and records kept long enough, with the pretended application behind.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend } from "../../ipc";
import { FakeApplication } from "../../ipc/fake";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import Facility from "../../views/Facility.svelte";
import RetentionPanel from "./RetentionPanel.svelte";
import TrashPanel from "./TrashPanel.svelte";

let fake: FakeApplication;
beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  Element.prototype.scrollIntoView = () => undefined;
});

describe("leaving", () => {
  it("deletes a facility only with its name typed and a reason", async () => {
    router.reset("home");
    router.go("facility", { facility: "f1" });
    render(Facility);
    const { name } = fake.sets.facility;
    await fireEvent.click(await screen.findByRole("button", { name: `Delete ${name}` }));
    const typed = screen.getByLabelText(`To confirm, type: ${name}`);
    await fireEvent.input(typed, { target: { value: name } });
    await fireEvent.submit(typed.closest("form")!);
    expect(fake.called("facility_delete")).toEqual([]);
    await fireEvent.input(screen.getByLabelText("Why it is deleted"), { target: { value: "Closed." } });
    await fireEvent.submit(typed.closest("form")!);
    await waitFor(() => expect(router.view).toBe("facilities"));
    expect(fake.called("facility_delete")).toEqual([{ id: "f1", confirmation: name, reason: "Closed." }]);
  });

  it("takes a facility back from the trash", async () => {
    fake.signOff.trash = [{ facility: "f1", name: "Quay 7", imo_port_facility_number: "ZZPRA-0001", reason: "Closed.", since_on: "2026-11-01", until_on: "2026-12-01", assessments: 2 }];
    render(TrashPanel);
    await fireEvent.click(await screen.findByRole("button", { name: "Take Quay 7 back from the trash" }));
    expect(await screen.findByText("The trash is empty.")).toBeTruthy();
  });

  it("lists records past the time they are kept", async () => {
    fake.signOff.retention = [{ assessment: "a0", facility: "f1", facility_name: "Quay 7", reference: "Self-assessment 2019", revision: 1, finalised_on: "2019-11-01", years: 7 }];
    render(RetentionPanel);
    expect(await screen.findByText(/Kept for 7 years so far/)).toBeTruthy();
  });
});
