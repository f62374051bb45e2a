// The one region above every view: what is most pressing, what to do about it, and that nothing typed is lost.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";

import { ipc, useBackend, type Health } from "../ipc";
import { FakeApplication, uiError } from "../ipc/fake";
import { disk, watchDisk } from "../state/disk.svelte";
import { router } from "../state/router.svelte";
import { saving } from "../state/save.svelte";
import { session } from "../state/session.svelte";
import Notices from "./Notices.svelte";

let fake: FakeApplication;
beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  saving.reset();
  disk.reset();
  router.reset("home");
  return watchDisk();
});

function healthy(change: Partial<Health>): void {
  fake.session = { ...fake.session, health: { ...fake.session.health!, ...change } };
  session.set(fake.session);
}
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const STICK = { folder: "/media/stick", reachable: false, last_copied_at: null, overdue: true };

describe("the notices of the shell", () => {
  it("are silent while all is well", () => {
    render(Notices);
    expect(screen.getByRole("status").textContent).toBe("");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("show the most pressing alone and the others on demand", async () => {
    healthy({ room: "low", free_bytes: 412_000_000, place: STICK, key_copy_differs: true });
    render(Notices);
    expect(screen.getByRole("status").textContent).toContain("Little room is left on the disk: 412 MB.");
    expect(screen.queryByText(/The two copies of the key file differ/)).toBeNull();
    await press("2 more");
    expect(screen.getByText(/The two copies of the key file differ/)).toBeTruthy();
    expect(screen.getByText(/The second place for backups is not there: \/media\/stick/)).toBeTruthy();
    expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  });

  it("can be put away, but not what stops the work", async () => {
    healthy({ room: "exhausted", free_bytes: 1, place: STICK });
    render(Notices);
    expect(screen.getByRole("alert").textContent).toContain("Nothing can be saved until some space is free.");
    expect(screen.queryByRole("button", { name: "Put this notice away" })).toBeNull();
    await press("One more");
    await press("Put this notice away");
    expect(screen.queryByText(/second place/)).toBeNull();
    expect(screen.getByRole("alert")).toBeTruthy();
  });

  it("look again at what only the computer knows", async () => {
    healthy({ room: "low", free_bytes: 412_000_000 });
    render(Notices);
    fake.session = { ...fake.session, health: { ...fake.session.health!, room: "plenty" } };
    await press("Look again");
    await waitFor(() => expect(screen.queryByText(/Little room/)).toBeNull());
  });

  it("make the backup that could not be made", async () => {
    healthy({ backup_problem: uiError("disk-full") });
    render(Notices);
    expect(screen.getByRole("status").textContent).toContain("The last automatic backup could not be made. There is no room left on the disk.");
    fake.session = { ...fake.session, health: { ...fake.session.health!, backup_problem: null } };
    await press("Back up now");
    await waitFor(() => expect(fake.called("backup_now")).toHaveLength(1));
    await waitFor(() => expect(screen.queryByText(/could not be made/)).toBeNull());
  });

  it("lead to the backups when the stick is away too long, and to the passphrase when key copies differ", async () => {
    healthy({ place: { ...STICK, reachable: true }, key_copy_differs: true });
    render(Notices);
    await press(/Change the passphrase/);
    expect(await screen.findByRole("dialog")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    await press("One more");
    await press("Backups");
    expect(router.view).toBe("backups");
  });

  it("say when the clock is behind, and that the folder is write-protected", async () => {
    healthy({ clock: { kind: "before_last_change", behind: "2026-11-17T09:12:00+01:00" }, read_only: true });
    render(Notices);
    expect(screen.getByRole("status").textContent).toContain("This folder is write-protected.");
    await press("One more");
    expect(screen.getByText(/behind the last change in the vault \(17 November 2026/)).toBeTruthy();
  });
});

describe("a failing disk", () => {
  it("closes the vault and keeps the window open; opening again sends what was not saved", async () => {
    render(Notices);
    let sent = 0;
    fake.failing.set("person_list", uiError("disk-failed-closed"));
    await ipc.call("person_list").catch(() => undefined);
    saving.failed(uiError("disk-failed-closed"), () => (sent += 1));
    expect([session.now.gate, session.now.stopped]).toEqual(["open", true]);
    expect((await screen.findByRole("alert")).textContent).toContain("What you were writing is still here.");
    fake.failing.set("vault_reopen", uiError("disk-failed-closed"));
    await press("Open again");
    expect(await screen.findByText(/It could not be opened again yet\./)).toBeTruthy();
    expect(sent).toBe(0);
    fake.failing.clear();
    await press("Open again");
    await waitFor(() => expect(session.now.stopped).toBe(false));
    await waitFor(() => expect(sent).toBe(1));
    saving.settle();
    expect(await screen.findByText(/The vault is open again/)).toBeTruthy();
    await press("Put this notice away");
    expect(screen.queryByText(/The vault is open again/)).toBeNull();
  });

  it("keeps the open view also when the application says that the vault is closed", () => {
    session.set({ ...fake.session, gate: "locked", stopped: true, acting: null });
    expect([session.now.gate, session.now.acting?.id]).toEqual(["open", "p1"]);
  });

  it("warns when less is there than was acknowledged", async () => {
    render(Notices);
    session.stop();
    fake.overrides.vault_reopen = () => ({ session: fake.session, failed_change_saved: false, complete: false, events: 9, last_saved_at: null });
    await press("Open again");
    expect((await screen.findByRole("alert")).textContent).toContain("less is there than was acknowledged before");
  });

  it("tells what became of the change, and offers to save it once more", async () => {
    render(Notices);
    let sent = 0;
    saving.failed(uiError("disk-failed", { saved: "unknown" }), () => (sent += 1));
    expect((await screen.findByRole("alert")).textContent).toContain("Whether the last change was saved is not certain.");
    await press("Save once more");
    expect(sent).toBe(1);
  });

  it("reads the record again on every screen that shows one", async () => {
    let reread = 0;
    const stop = disk.onReread(async () => (reread += 1));
    fake.failing.set("person_list", uiError("disk-failed", { saved: "no" }));
    await ipc.call("person_list").catch(() => undefined);
    expect(reread).toBe(1);
    stop();
  });
});
