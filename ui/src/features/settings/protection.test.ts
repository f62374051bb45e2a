// Protection, people with their keys and passphrases, with the pretended application behind.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend } from "../../ipc";
import { FakeApplication } from "../../ipc/fake";
import { session } from "../../state/session.svelte";
import PeoplePanel from "./PeoplePanel.svelte";
import ProtectionPanel from "./ProtectionPanel.svelte";

let fake: FakeApplication;
beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  Element.prototype.scrollIntoView = () => undefined;
});

const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const row = async (name: string) => (await screen.findByText(name, { selector: "b" })).closest("li")!;

describe("protection", () => {
  it("sets after how many minutes the vault locks, within its limits", async () => {
    render(ProtectionPanel);
    const minutes = await screen.findByLabelText("Lock by itself after");
    await type(minutes, "90");
    await fireEvent.blur(minutes);
    expect(screen.getByText("A whole number from 1 to 60")).toBeTruthy();
    await type(minutes, "5");
    await fireEvent.blur(minutes);
    await waitFor(() => expect(fake.called("protection_save")).toEqual([{ auto_lock_minutes: 5 }]));
  });

  it("asks for a second signature with one press", async () => {
    render(ProtectionPanel);
    await fireEvent.click(await screen.findByRole("switch", { name: "A second person signs" }));
    await waitFor(() => expect(screen.getByRole("switch").getAttribute("aria-checked")).toBe("true"));
    expect(fake.signOff.protection.four_eyes).toBe(true);
  });

  it("shows what the organisation fixed as fixed and does not try to change it", async () => {
    fake.signOff.protection = { ...fake.signOff.protection, auto_lock_fixed: true, four_eyes: true, four_eyes_fixed: true, allowed_exports: ["report"], policy: { file: "policy.json", problem: null } };
    render(ProtectionPanel);
    expect(((await screen.findByLabelText("Lock by itself after")) as HTMLInputElement).readOnly).toBe(true);
    await fireEvent.click(screen.getByRole("switch"));
    expect(fake.called("protection_save")).toEqual([]);
    expect(screen.getByText(/Only: reports\./)).toBeTruthy();
    expect(screen.getAllByText("Fixed by your organisation.")).toHaveLength(3);
  });

  it("tells what is wrong with a policy that cannot be used", async () => {
    fake.signOff.protection.policy = { file: "policy.json", problem: "The policy file cannot be read." };
    render(ProtectionPanel);
    expect((await screen.findByRole("alert")).textContent).toBe("The policy file cannot be read.");
  });
});

describe("people", () => {
  it("shows the fingerprint of a key, and that there is none yet", async () => {
    fake.signOff.people = fake.signOff.people.map((one) => (one.person === "p2" ? { ...one, fingerprint: ["0a1b", "2c3d"] } : one));
    render(PeoplePanel);
    expect(within(await row("Terminal manager")).getByText("0a1b 2c3d")).toBeTruthy();
    expect(within(await row("Port facility security officer")).getByText(/No key yet/)).toBeTruthy();
  });

  it("gives somebody a passphrase of their own; then nobody is let act for them", async () => {
    render(PeoplePanel);
    await fireEvent.click(within(await row("Terminal manager")).getByRole("button", { name: "Own passphrase for Terminal manager" }));
    await type(screen.getByLabelText("New passphrase"), "grey heron counts bollards");
    await type(screen.getByLabelText("New passphrase, once more"), "grey heron");
    await fireEvent.submit(screen.getByLabelText("New passphrase").closest("form")!);
    expect(screen.getByText("Differs from the passphrase above")).toBeTruthy();
    await type(screen.getByLabelText("New passphrase, once more"), "grey heron counts bollards");
    await fireEvent.submit(screen.getByLabelText("New passphrase").closest("form")!);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const manager = within(await row("Terminal manager"));
    expect(manager.getByText(/Nobody else can act as this person/)).toBeTruthy();
    expect(manager.queryByRole("button", { name: /Let Terminal manager act/ })).toBeNull();
  });

  it("asks for the old passphrase before it changes one", async () => {
    fake.signOff.people = fake.signOff.people.map((one) => ({ ...one, own_passphrase: one.person === "p2" }));
    render(PeoplePanel);
    await fireEvent.click(within(await row("Terminal manager")).getByRole("button", { name: "Change the passphrase of Terminal manager" }));
    await type(screen.getByLabelText("Old passphrase"), "not the one");
    for (const label of ["New passphrase", "New passphrase, once more"]) await type(screen.getByLabelText(label), "grey heron counts bollards");
    await fireEvent.submit(screen.getByLabelText("New passphrase").closest("form")!);
    await waitFor(() => expect(screen.getByLabelText("Old passphrase").getAttribute("aria-invalid")).toBe("true"));
  });

  it("takes a passphrase away only after asking", async () => {
    fake.signOff.people = fake.signOff.people.map((one) => ({ ...one, own_passphrase: one.person === "p2" }));
    render(PeoplePanel);
    await fireEvent.click(within(await row("Terminal manager")).getByRole("button", { name: "Take away the passphrase of Terminal manager" }));
    expect(fake.called("own_passphrase_take")).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Take away" }));
    await waitFor(() => expect(fake.called("own_passphrase_take")).toEqual([{ person: "p2" }]));
  });

  it("erases a name only when it was typed", async () => {
    render(PeoplePanel);
    await fireEvent.click(within(await row("Terminal manager")).getByRole("button", { name: "Erase the name of Terminal manager" }));
    const typed = screen.getByLabelText("To confirm, type: Terminal manager");
    await fireEvent.submit(typed.closest("form")!);
    expect(fake.called("person_erase")).toEqual([]);
    await type(typed, "Terminal manager");
    await fireEvent.submit(typed.closest("form")!);
    expect(await screen.findByText("Erased person 2", { selector: "b" })).toBeTruthy();
  });
});
