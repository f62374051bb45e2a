// Backups, going back, a damaged vault, the passphrase and changes of hands, with the pretended application behind.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import axe from "axe-core";
import { beforeEach, describe, expect, it, vi } from "vitest";

import { useBackend, type BackupPlace, type Backups, type RestorePreview } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import BackupsView from "../../views/Backups.svelte";
import Hands from "../../views/Hands.svelte";
import Unlock from "../../views/Unlock.svelte";
import PassphraseDialog from "./PassphraseDialog.svelte";
import RecoveryKeyDialog from "./RecoveryKeyDialog.svelte";

let fake: FakeApplication;
beforeEach(() => {
  fake = new FakeApplication();
  fake.session.vault = { name: "Quay 7", folder: "/vaults/Quay 7.vault", practice: false, wait: 0 };
  useBackend(fake.backend);
  session.set(fake.session);
  router.reset("backups");
  Element.prototype.scrollIntoView = () => undefined;
});

const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const send = (label: string | RegExp) => fireEvent.submit(screen.getByLabelText(label).closest("form")!);
// A view stands inside `main` in the window; here it stands alone.
const ALONE = { "color-contrast": { enabled: false }, region: { enabled: false }, "landmark-unique": { enabled: false }, "landmark-no-duplicate-banner": { enabled: false } };
const faults = async () => (await axe.run(document.body, { rules: ALONE })).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);

const STICK: BackupPlace = { folder: "/media/stick", reachable: true, last_copied_at: null, overdue: false };

describe("backups", () => {
  it("are listed with when, why and how much is in them, the newest first", async () => {
    render(BackupsView);
    const rows = (await screen.findAllByRole("row")).slice(1);
    expect(rows).toHaveLength(2);
    expect(rows[0]!.textContent).toMatch(/newest.*while working.*412/);
    expect(rows[1]!.textContent).toMatch(/when the vault was locked.*388/);
    expect(await faults()).toEqual([]);
  });

  it("are made when asked, and it is said", async () => {
    render(BackupsView);
    await press("Back up now");
    await waitFor(() => expect(fake.called("backup_now")).toHaveLength(1));
  });

  it("tell why one could not be made", async () => {
    fake.failing.set("backup_now", uiError("disk-full"));
    render(BackupsView);
    await press("Back up now");
    expect((await screen.findByRole("alert")).textContent).toContain("There is no room left on the disk.");
  });

  it("get a second place on a stick, and lose it only after asking", async () => {
    render(BackupsView);
    await press("Choose a folder…");
    expect(await screen.findByText("/media/stick")).toBeTruthy();
    await press("No second place");
    expect(fake.called("backup_place_save")).toEqual([{ choose: true }]);
    await press("Go on without");
    await waitFor(() => expect(fake.called("backup_place_save")).toEqual([{ choose: true }, { choose: false }]));
    expect(await screen.findByRole("button", { name: "Choose a folder…" })).toBeTruthy();
  });

  it("say that the second place is away or overdue", async () => {
    const list: Backups = { backups: [], place: { ...STICK, overdue: true } };
    fake.overrides.backup_list = () => list;
    const shown = render(BackupsView);
    expect(await screen.findByText("no copy for a week")).toBeTruthy();
    shown.unmount();
    fake.overrides.backup_list = () => ({ ...list, place: { ...STICK, reachable: false, overdue: true } });
    render(BackupsView);
    expect(await screen.findByText("not plugged in")).toBeTruthy();
  });

  it("leave the second place alone when the organisation says where it is", async () => {
    fake.overrides.backup_list = () => ({ backups: [], place: STICK });
    fake.signOff.protection = { ...fake.signOff.protection, backup_folder: STICK.folder };
    render(BackupsView);
    expect(await screen.findByText("Fixed by your organisation.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Another folder…" })).toBeNull();
  });

  it("say in the practice facility that they are made only when asked for", async () => {
    fake.session.vault = { ...fake.session.vault!, practice: true };
    session.set({ ...fake.session });
    render(BackupsView);
    expect(await screen.findByText("In the practice facility only when you ask for one.")).toBeTruthy();
  });
});

describe("going back to a backup", () => {
  async function open() {
    render(BackupsView);
    await press(/Compare with backup 1/);
    return within(await screen.findByRole("dialog"));
  }

  it("shows what would be missing and what would be as it was, in words", async () => {
    const dialog = await open();
    expect(await dialog.findByText("thing would be missing")).toBeTruthy();
    const row = dialog.getByRole("row", { name: /Answer 8\.23/ });
    expect(row.textContent).toMatch(/Partly.*Yes/);
    expect(dialog.getByRole("row", { name: /Finding 8-02/ }).textContent).toMatch(/The spare key hangs at the gate\..*not there/);
    expect(await faults()).toEqual([]);
  });

  it("shows one kind of change alone", async () => {
    const dialog = await open();
    await fireEvent.click(await dialog.findByRole("button", { name: /would be missing/ }));
    expect(dialog.queryByRole("row", { name: /Answer 8\.23/ })).toBeNull();
  });

  it("goes back only once the name of the vault was typed, and names the backup that keeps the present state", async () => {
    const dialog = await open();
    await dialog.findByText("thing would be missing");
    await send("To confirm, type: Quay 7");
    expect(fake.called("restore")).toEqual([]);
    expect(dialog.getByText("Type the name exactly as it is shown")).toBeTruthy();
    fake.overrides.backup_list = () => ({ backups: [{ id: "3", number: 3, made_at: "2026-11-16T15:00:00+01:00", why: "before-restore", events: 415, bytes: 1_490_944 }], place: null });
    await type("To confirm, type: Quay 7", "Quay 7");
    await send("To confirm, type: Quay 7");
    expect(await screen.findByText(/The vault is as it was on 13 November 2026/)).toBeTruthy();
    expect(await screen.findByText(/is kept as backup 3/)).toBeTruthy();
    expect(fake.called("restore")).toEqual([{ backup: fake.called("restore_preview")[0]!.backup }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("offers nothing when nothing would change", async () => {
    const preview = { backup: { id: "1", number: 1, made_at: "2026-11-13T09:30:00+01:00", why: "closed", events: 388, bytes: 901_120 }, events_now: 388, events_then: 388, lost: 0, returns: 0, reverts: 0, changes: [] } satisfies RestorePreview;
    fake.overrides.restore_preview = () => preview;
    const dialog = await open();
    expect(await dialog.findByText(/Going back would change nothing/)).toBeTruthy();
    expect(dialog.queryByRole("button", { name: "Go back to this backup" })).toBeNull();
  });

  it("says when the backup is damaged, and changes nothing", async () => {
    fake.failing.set("restore_preview", uiError("backup-damaged", { id: "1" }));
    const dialog = await open();
    expect((await dialog.findByRole("alert")).textContent).toContain("Backup 1 is damaged.");
  });
});

describe("the passphrase of the vault", () => {
  const FRESH = "nine bollards count grey herons";

  async function fill(now = "grey heron counts nine bollards", again = FRESH) {
    await type("Passphrase now", now);
    await type("New passphrase", FRESH);
    await type("New passphrase, once more", again);
    await send("New passphrase");
  }

  it("is changed with the old one", async () => {
    render(PassphraseDialog, { onclose: vi.fn() });
    expect(await faults()).toEqual([]);
    await fill();
    expect(await screen.findByText("The passphrase is changed.")).toBeTruthy();
    expect(fake.called("passphrase_change")).toEqual([{ passphrase: "grey heron counts nine bollards", groups: null, new: FRESH }]);
  });

  it("is changed with the recovery key, pasted whole", async () => {
    render(PassphraseDialog, { onclose: vi.fn() });
    await press("Recovery key");
    await fireEvent.paste(screen.getByLabelText("Group 1"), { clipboardData: { getData: () => "AB12C-DE34F-GH56J-KL78M-NP90Q-RS12T-UV34W-XY56Z" } });
    await type("New passphrase", FRESH);
    await type("New passphrase, once more", FRESH);
    await send("New passphrase");
    await screen.findByText("The passphrase is changed.");
    expect(fake.called("passphrase_change")[0]?.groups?.[7]).toBe("XY56Z");
  });

  it("stays when the two new ones differ, or the new one is weak", async () => {
    render(PassphraseDialog, { onclose: vi.fn() });
    await fill(undefined, "other");
    expect(await screen.findByText("Differs from the new passphrase")).toBeTruthy();
    await type("New passphrase", "short");
    await send("New passphrase");
    expect(await screen.findByText("The new passphrase is too weak")).toBeTruthy();
    expect(fake.called("passphrase_change")).toEqual([]);
  });

  it("tells how long to wait after a wrong one, and does not try before", async () => {
    fake.failing.set("passphrase_change", uiError("wrong-passphrase", {}, "passphrase"));
    fake.session = { ...fake.session, vault: { ...fake.session.vault!, wait: 4 } };
    render(PassphraseDialog, { onclose: vi.fn() });
    await fill();
    expect(await screen.findByText("The passphrase does not open this vault.")).toBeTruthy();
    expect(await screen.findByText("possible in 4 seconds")).toBeTruthy();
    await send("New passphrase");
    expect(fake.called("passphrase_change")).toHaveLength(1);
  });

  it("tells what to do while the second place is away", async () => {
    fake.session.health = { ...fake.session.health!, place: { ...STICK, reachable: false } };
    render(PassphraseDialog, { onclose: vi.fn() });
    await fill();
    expect(await screen.findByText(/The second place is not there now: \/media\/stick/)).toBeTruthy();
  });
});

describe("a new recovery key", () => {
  async function make() {
    await type("Passphrase of the vault", "grey heron counts nine bollards");
    await send("Passphrase of the vault");
    await screen.findByText("The old sheet still holds. Save and print the new one first.");
  }

  it("takes the place of the old one only after its sheet was checked", async () => {
    const onchanged = vi.fn();
    render(RecoveryKeyDialog, { onclose: vi.fn(), onchanged });
    expect(await faults()).toEqual([]);
    await make();
    expect(fake.called("recovery_key_make")).toEqual([{ passphrase: "grey heron counts nine bollards", groups: null }]);
    expect(screen.getByLabelText("Group 8: XY56Z")).toBeTruthy();
    expect(await faults()).toEqual([]);
    await press(/Replace the old key/);
    expect(fake.called("recovery_key_replace")).toEqual([]);
    await fireEvent.input(document.querySelector<HTMLInputElement>("[name=last-group]")!, { target: { value: "xy56z" } });
    await press(/Replace the old key/);
    expect(await screen.findByText("The new recovery key holds.")).toBeTruthy();
    expect(screen.getByText(/sticks that are not plugged in, still open with the old recovery key/)).toBeTruthy();
    expect(screen.queryByText("XY56Z")).toBeNull();
    expect(fake.called("recovery_key_replace")).toHaveLength(1);
    expect(onchanged).toHaveBeenCalledOnce();
  });

  it("is given up without a loss while the old one holds", async () => {
    const onclose = vi.fn();
    render(RecoveryKeyDialog, { onclose });
    await make();
    await press("Cancel");
    expect(onclose).toHaveBeenCalledOnce();
    expect(fake.called("recovery_key_replace")).toEqual([]);
  });

  it("is not made for a passphrase of one's own, nor without any", async () => {
    render(RecoveryKeyDialog, { onclose: vi.fn() });
    await send("Passphrase of the vault");
    expect(await screen.findByText("Type the passphrase")).toBeTruthy();
    expect(fake.called("recovery_key_make")).toEqual([]);
    fake.failing.set("recovery_key_make", uiError("own-passphrase-not-enough", {}, "passphrase"));
    await type("Passphrase of the vault", "my own one");
    await send("Passphrase of the vault");
    expect((await screen.findByRole("alert")).textContent).toContain("This passphrase is somebody’s own.");
  });

  it("keeps the sheet on the screen when the key could not be put in place", async () => {
    fake.failing.set("recovery_key_replace", uiError("disk-full"));
    render(RecoveryKeyDialog, { onclose: vi.fn() });
    await make();
    await fireEvent.input(document.querySelector<HTMLInputElement>("[name=last-group]")!, { target: { value: "XY56Z" } });
    await press(/Replace the old key/);
    expect((await screen.findByRole("alert")).textContent).toContain("There is no room left on the disk.");
    expect(screen.getByLabelText("Group 8: XY56Z")).toBeTruthy();
  });
});

describe("a damaged vault", () => {
  beforeEach(() => {
    fake.session = { ...fake.session, gate: "locked" };
    fake.failing.set("vault_unlock", uiError("vault-damaged", { place: "page 214" }));
    session.set(fake.session);
    router.reset("unlock");
  });

  async function look() {
    render(Unlock);
    await type("Passphrase", "grey heron");
    await send("Passphrase");
    await press(/Look for a way back/);
  }

  it("is looked at with what was typed to unlock, and both ways are shown", async () => {
    await look();
    expect(await screen.findByRole("radio", { name: /The newest sound backup/ })).toBeTruthy();
    expect(screen.getByText(/402 things can be read\. Nothing is known to be missing\./)).toBeTruthy();
    expect(fake.called("rescue_preview")).toEqual([{ passphrase: "grey heron", groups: null }]);
    expect((screen.getByRole("radio", { name: /Take over what can still be read/ }) as HTMLInputElement).checked).toBe(true);
    expect(await faults()).toEqual([]);
  });

  it("is given a backup in its place, and what is kept is named", async () => {
    await look();
    await fireEvent.click(await screen.findByRole("radio", { name: /The newest sound backup/ }));
    fake.overrides.rescue_apply = () => ({ session: { ...fake.session, gate: "open" }, kept_as: "Quay 7.damaged-1.vault", rows: 0, from_events: 0, lost: [] });
    await press(/Put the backup in its place/);
    expect(await screen.findByText("Quay 7.damaged-1.vault")).toBeTruthy();
    expect(fake.called("rescue_apply")[0]?.backup).toMatch(/backup$/);
    await press("Go on working");
    expect(router.view).toBe("home");
  });

  it("is read as far as it goes, with a report of what was saved and lost", async () => {
    await look();
    fake.overrides.rescue_apply = () => ({ session: { ...fake.session, gate: "open" }, kept_as: "Quay 7.damaged-1.vault", rows: 402, from_events: 2, lost: ["answer 0190"] });
    await press(/Take over what can be read/);
    expect(await screen.findByText(/402 things were taken over\. 2 of them were left in the history only\./)).toBeTruthy();
    expect(screen.getByText("Answer 0190")).toBeTruthy();
    expect(fake.called("rescue_apply")).toEqual([{ passphrase: "grey heron", groups: null, backup: null }]);
  });

  it("asks again when what was typed does not open it", async () => {
    fake.failing.set("rescue_preview", uiError("wrong-passphrase", { seconds: "2" }, "passphrase"));
    await look();
    expect(await screen.findByText("The passphrase does not open this vault.")).toBeTruthy();
    expect(await screen.findByText("possible in 2 seconds")).toBeTruthy();
  });

  it("says so when there is no way back", async () => {
    fake.overrides.rescue_preview = () => ({ newest: null, unsound: [], readable: 0, unreadable: 0 });
    await look();
    expect(await screen.findByText(/neither a sound backup nor anything to read/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /Put the backup|Take over/ })).toBeNull();
    await press("Back");
    expect(await screen.findByText("The vault is damaged at page 214.")).toBeTruthy();
  });

  it("is opened again without a passphrase when only its disk had failed", async () => {
    fake.session = { ...fake.session, stopped: true };
    session.set(fake.session);
    fake.overrides.vault_reopen = () => ({ session: { ...fake.session, gate: "open", stopped: false }, failed_change_saved: true, complete: true, events: 3, last_saved_at: null });
    render(Unlock);
    await press(/Open again/);
    await waitFor(() => expect([router.view, session.now.gate]).toEqual(["home", "open"]));
  });
});

describe("changes of hands", () => {
  it("leads each path by its steps to the place that does them", async () => {
    router.reset("hands");
    render(Hands);
    expect(await screen.findByRole("heading", { name: "A PFSO leaves" })).toBeTruthy();
    expect(await faults()).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: /Retention periods/ }));
    expect(router.params.tab).toBe("retention");
    expect(await screen.findByText("No finalised record is older than the settings say.")).toBeTruthy();
    await press("Open Settings");
    expect([router.view, router.params.field]).toEqual(["settings", "retention"]);
  });

  it("goes to a path with its number", async () => {
    router.reset("hands");
    render(Hands);
    await fireEvent.keyDown(window, { key: "5" });
    await waitFor(() => expect(screen.getByRole("heading", { name: "A laptop is lost" })).toBeTruthy());
    expect(screen.getByText("What the finder has")).toBeTruthy();
  });

  it("has words for every path and step, and tells folder and events where they matter", async () => {
    router.reset("hands");
    render(Hands);
    for (const name of ["Handing the vault over", "Several people on one laptop", "Moving to a new computer", "Deleting a facility", "Erasing a person’s name"]) {
      await fireEvent.click(screen.getByRole("button", { name: new RegExp(name) }));
      expect(await screen.findByRole("heading", { name, level: 2 })).toBeTruthy();
      if (name.startsWith("Moving")) expect(screen.getByText("/vaults/Quay 7.vault")).toBeTruthy();
    }
  });

  it("changes the passphrase in place, but not in the practice facility", async () => {
    router.reset("hands");
    const shown = render(Hands);
    await press(/Change the passphrase…/);
    expect(await screen.findByRole("dialog")).toBeTruthy();
    shown.unmount();
    session.set({ ...fake.session, vault: { ...fake.session.vault!, practice: true } });
    render(Hands);
    await press(/Change the passphrase…/);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
