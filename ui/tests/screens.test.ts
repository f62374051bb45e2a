// What a person does on the screens around the work screen, with the pretended application behind them.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import FindingDialog from "../src/features/finding/FindingDialog.svelte";
import StartAssessment from "../src/features/scope/StartAssessment.svelte";
import { useBackend, type FindingView } from "../src/ipc";
import { FakeApplication, uiError } from "../src/ipc/fake";
import { router } from "../src/state/router.svelte";
import { session } from "../src/state/session.svelte";
import { saveEverything } from "../src/state/leave";
import Before from "../src/views/Before.svelte";
import Facilities from "../src/views/Facilities.svelte";
import Facility from "../src/views/Facility.svelte";
import FirstStart from "../src/views/FirstStart.svelte";
import Home from "../src/views/Home.svelte";
import Report from "../src/views/Report.svelte";
import Unlock from "../src/views/Unlock.svelte";

let fake: FakeApplication;

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  router.reset("home");
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
});

const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));

describe("first start", () => {
  beforeEach(() => {
    fake.session = { ...fake.session, gate: "first_start", vault: null, acting: null };
    session.set(fake.session);
    router.reset("first-start");
  });

  async function makeVault() {
    render(FirstStart);
    await type("Your name", "A. Reader");
    await type(/^Name of the vault/, "Quay 7");
    await type("Passphrase", "grey heron counts nine bollards");
    await type("Passphrase, once more", "grey heron counts nine bollards");
    const button = screen.getByRole("button", { name: /Create the vault/ });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).toBeNull());
    await fireEvent.submit(button.closest("form")!);
    await screen.findByText("Quay 7 is made and open.");
  }

  it("lets people practise before any vault is made", async () => {
    render(FirstStart);
    await press("Practise first");
    await waitFor(() => expect(router.view).toBe("home"));
    expect(fake.called("vault_create")).toEqual([]);
  });

  it("says what is missing and makes nothing", async () => {
    render(FirstStart);
    expect(screen.getByText("Your name is missing")).toBeTruthy();
    await fireEvent.submit(screen.getByRole("button", { name: /Create the vault/ }).closest("form")!);
    expect(fake.called("vault_create")).toEqual([]);
  });

  it("goes on with Enter at once after typing, whatever an older check of the passphrase said", async () => {
    render(FirstStart);
    await type("Your name", "A. Reader");
    await type(/^Name of the vault/, "Quay 7");
    await type("Passphrase", "grey heron");
    await screen.findByText("The passphrase is too weak");
    await type("Passphrase", "grey heron counts nine bollards");
    await type("Passphrase, once more", "grey heron counts nine bollards");
    await fireEvent.keyDown(screen.getByLabelText("Passphrase, once more"), { key: "Enter" });
    await screen.findByText("Quay 7 is made and open.");
    expect(fake.called("passphrase_check").at(-1)?.passphrase).toBe("grey heron counts nine bollards");
  });

  it("goes on only after the last group of the sheet was typed", async () => {
    await makeVault();
    const own = screen.getByRole("button", { name: "Enter my facility" });
    await fireEvent.click(own);
    expect(router.view).toBe("first-start");
    await type("Type the last group of the sheet", "xy56y");
    expect(await screen.findByText("Not the last group of this sheet")).toBeTruthy();
    await type("Type the last group of the sheet", "xy56z");
    expect(await screen.findByText("Sheet checked")).toBeTruthy();
    await fireEvent.click(own);
    expect([router.view, session.now.gate]).toEqual(["facility", "open"]);
  });

  it("saves the sheet with the groups that are shown", async () => {
    await makeVault();
    await press("Save PDF…");
    expect(await screen.findByText(/Saved as recovery.pdf/)).toBeTruthy();
    expect(fake.called("recovery_sheet_save")[0]?.groups).toHaveLength(8);
  });
});

describe("unlocking", () => {
  beforeEach(() => {
    fake.session = { ...fake.session, gate: "locked" };
    session.set(fake.session);
    router.reset("unlock");
  });

  async function tryPassphrase() {
    await type("Passphrase", "grey heron");
    await fireEvent.submit(screen.getByRole("button", { name: /^Unlock/ }).closest("form")!);
  }

  it("opens the vault and goes home", async () => {
    render(Unlock);
    await tryPassphrase();
    await waitFor(() => expect([router.view, session.now.gate]).toEqual(["home", "open"]));
  });

  it("says how long to wait after a wrong passphrase, and does not try before", async () => {
    fake.failing.set("vault_unlock", uiError("wrong-passphrase", {}, "passphrase"));
    fake.session = { ...fake.session, vault: { ...fake.session.vault!, wait: 8 } };
    render(Unlock);
    await tryPassphrase();
    expect(await screen.findByText("This passphrase does not open the vault")).toBeTruthy();
    expect(await screen.findByText("possible in 8 seconds")).toBeTruthy();
    await tryPassphrase();
    expect(fake.called("vault_unlock")).toHaveLength(1);
  });

  it("names the group of the recovery key that is mistyped", async () => {
    fake.failing.set("vault_unlock_recovery", uiError("recovery-group-mistyped", { group: "5" }));
    render(Unlock);
    await press("Use the recovery key");
    for (let group = 1; group <= 8; group += 1) await type(`Group ${group}`, "k7qd-2");
    await fireEvent.submit(screen.getByRole("button", { name: /^Open/ }).closest("form")!);
    expect(await screen.findByText("Group 5 is mistyped")).toBeTruthy();
    expect(fake.called("vault_unlock_recovery")[0]?.groups[0]).toBe("K7QD2");
    expect(screen.getByLabelText("Group 5").getAttribute("aria-invalid")).toBe("true");
  });

  it("says who holds the vault and tries again", async () => {
    fake.failing.set("vault_unlock", uiError("vault-in-use", { program: "breakwater-cli", host: "desk", person: "–", since: "–" }));
    render(Unlock);
    await tryPassphrase();
    expect(await screen.findByText("breakwater-cli on desk")).toBeTruthy();
    fake.failing.clear();
    await press("Try again");
    await waitFor(() => expect(router.view).toBe("home"));
  });

  it("shows a damaged vault as such, and offers another one", async () => {
    fake.failing.set("vault_unlock", uiError("vault-truncated", { file: "answers.db" }));
    render(Unlock);
    await tryPassphrase();
    expect(await screen.findByText("Code VAULT-TRUNCATED")).toBeTruthy();
    expect(screen.getAllByRole("button", { name: "Another vault…" })).toHaveLength(1);
  });
});

describe("home", () => {
  it("continues at the item with Enter", async () => {
    fake.place = "pf-01-02";
    render(Home);
    await screen.findByRole("button", { name: /Continue/ });
    await fireEvent.keyDown(document.body, { key: "Enter" });
    expect([router.view, router.params.item]).toEqual(["work", "pf-01-02"]);
  });

  it("tells of an unclean end once the vault is open, until the notice is put away", async () => {
    fake.session = { ...fake.session, unclean_end: { at: "2026-11-13T09:12:00+01:00", item: "5.2" } };
    session.set({ ...fake.session, gate: "locked" });
    const unlock = render(Unlock);
    expect(screen.queryByText(/ended unexpectedly/)).toBeNull();
    unlock.unmount();
    session.set(fake.session);
    const home = render(Home);
    expect(await screen.findByText(/ended unexpectedly.*up to item 5\.2 was kept/)).toBeTruthy();
    await press("Put the notice away");
    expect(screen.queryByText(/ended unexpectedly/)).toBeNull();
    home.unmount();
    session.set({ ...fake.session });
    render(Home);
    await screen.findByRole("button", { name: /Continue/ });
    expect(screen.queryByText(/ended unexpectedly/)).toBeNull();
  });

  it("shows where the draft stands: answered, open, by profile, and its scores with points and n", async () => {
    fake.change("pf-01-01", { verdict: "yes" });
    fake.change("pf-01-02", { verdict: "no" });
    render(Home);
    const card = within((await screen.findByRole("button", { name: /Continue/ })).closest("section")!);
    expect(card.getByText((_, element) => element?.textContent === "2 of 9 answered")).toBeTruthy();
    expect(card.getByText((_, element) => element?.textContent === "2 by profile")).toBeTruthy();
    expect(card.getByText("1 of 2")).toBeTruthy();
  });

  it("offers one button when there is no facility yet", async () => {
    fake.overrides = { home: () => ({ today: "2026-11-16", resume: null, majors: [], open_findings: 0, due: [], to_do: [], overdue: 0, due_soon: 0, waiting: 0, agenda: [], facilities: [] }) };
    render(Home);
    await fireEvent.click(await screen.findByRole("button", { name: /Enter the first facility/ }));
    expect(router.view).toBe("facility");
  });
});

describe("the facility form", () => {
  it("names everything that is missing and keeps what was typed", async () => {
    render(Facility);
    await screen.findByRole("heading", { name: "Name and number" });
    await type("Operator", "Alder Terminals");
    await fireEvent.submit((await screen.findByRole("button", { name: "Save" })).closest("form")!);
    const summary = await screen.findByRole("alert");
    expect(within(summary).getAllByRole("link")).toHaveLength(3);
    await fireEvent.click(within(summary).getByText("The name of the facility is missing."));
    expect(document.activeElement?.getAttribute("name")).toBe("name");
    expect((screen.getByLabelText("Operator") as HTMLInputElement).value).toBe("Alder Terminals");
    expect(fake.called("facility_save")).toEqual([]);
  });

  it("saves a new facility and shows it", async () => {
    render(Facility);
    await screen.findByRole("heading", { name: "Name and number" });
    await type("Name of the facility", "Quay 7");
    await type("IMO port facility number", "zzpra 0001");
    await fireEvent.blur(screen.getByLabelText("IMO port facility number"));
    await fireEvent.submit(screen.getByRole("button", { name: "Save" }).closest("form")!);
    await waitFor(() => expect(router.params.facility).toBe("f2"));
    expect(fake.called("facility_save")[0]?.facility).toMatchObject({ name: "Quay 7", imo_port_facility_number: "ZZPRA-0001", state: "ZZ" });
  });

  it("says at the field what the application refused", async () => {
    fake.failing.set("facility_save", uiError("facility-number-taken", { number: "ZZPRA-0001" }, "imo_port_facility_number"));
    render(Facility);
    await screen.findByRole("heading", { name: "Name and number" });
    await type("Name of the facility", "Quay 7");
    await type("IMO port facility number", "ZZPRA-0001");
    await fireEvent.blur(screen.getByLabelText("IMO port facility number"));
    await fireEvent.submit(screen.getByRole("button", { name: "Save" }).closest("form")!);
    await screen.findByText("Code FACILITY-NUMBER-TAKEN");
    expect(screen.getByLabelText("IMO port facility number").getAttribute("aria-invalid")).toBe("true");
  });
});

describe("the register beyond port facilities", () => {
  it("enters a port with what is asked of ports", async () => {
    render(Facility);
    await fireEvent.click(await screen.findByRole("radio", { name: /^Port ?The whole port/ }));
    await type("Name of the port", "Port Alder");
    await type("UN/LOCODE", "zzpra");
    await fireEvent.blur(screen.getByLabelText("UN/LOCODE"));
    expect(screen.queryByLabelText("Operator")).toBeNull();
    expect(screen.getByLabelText("Port security officer")).toBeTruthy();
    await fireEvent.submit(screen.getByRole("button", { name: "Save" }).closest("form")!);
    await waitFor(() => expect(fake.called("facility_save")[0]?.facility).toMatchObject({ kind: "port", name: "Port Alder", imo_port_facility_number: "ZZPRA", state: "ZZ", port: "" }));
  });

  it("names what is missing of an authority", async () => {
    render(Facility);
    await fireEvent.click(await screen.findByRole("radio", { name: /^Designated Authority/ }));
    await fireEvent.submit(screen.getByRole("button", { name: "Save" }).closest("form")!);
    expect(within(await screen.findByRole("alert")).getAllByRole("link").map((link) => link.textContent)).toEqual(["The name of the Designated Authority is missing.", "Choose the State."]);
    expect(fake.called("facility_save")).toEqual([]);
  });

  it("lists entries of all kinds and starts an authority's assessment with its own set", async () => {
    const row = { ...(await fake.backend("facility_list", {}))[0]!, id: "f9", kind: "authority" as const, name: "Maritime Administration", imo_port_facility_number: "ZZ" };
    const all = [...(await fake.backend("facility_list", {})), row];
    fake.overrides = { facility_list: () => all };
    const list = render(Facilities);
    await fireEvent.click(await screen.findByRole("button", { name: /^Authorities/ }));
    expect(screen.getByRole("link", { name: "Maritime Administration" })).toBeTruthy();
    expect(screen.queryByRole("link", { name: /Sandhaven/ })).toBeNull();
    list.unmount();
    render(StartAssessment, { facilities: all, facility: "f9", onstarted: () => undefined, onclose: () => undefined });
    const set = await screen.findByLabelText("Questionnaire");
    await waitFor(() => expect(set.querySelector("option")).toBeTruthy());
    expect([...set.querySelectorAll("option")].map((one) => one.textContent)).toEqual(["Self-assessment of the Designated Authority"]);
    expect(screen.getAllByRole("radio").map((one) => (one as HTMLInputElement).value)).toEqual(["self-assessment"]);
  });

  it("names the overlay of the set that is chosen", async () => {
    render(StartAssessment, { facilities: await fake.backend("facility_list", {}), onstarted: () => undefined, onclose: () => undefined });
    const set = await screen.findByLabelText("Questionnaire");
    await waitFor(() => expect(set.querySelector('[value="c0ffee10ab54d2e1f003"]')).toBeTruthy());
    await fireEvent.change(set, { target: { value: "c0ffee10ab54d2e1f003" } });
    expect(await screen.findByText("With National additions, version 3, of Port Security Authority of Zelmara")).toBeTruthy();
  });
});

describe("before answering", () => {
  it("saves by itself, and marks the reason that A/16.4 asks instead of holding back", async () => {
    router.go("before", { assessment: "a1" });
    render(Before);
    await fireEvent.click(await screen.findByRole("button", { name: "Add a person" }));
    await type("Name", "Deputy PFSO");
    await fireEvent.click(screen.getByLabelText("Not independent"));
    await saveEverything();
    expect(fake.called("scope_save").at(-1)?.scope.team).toMatchObject([{ name: "Deputy PFSO", independent: false, reason: "" }]);
    expect(screen.getByText("Reason missing")).toBeTruthy();
    expect(screen.getByText("Say why Deputy PFSO is not independent.")).toBeTruthy();
    expect(screen.getByText(/^1 reason missing, needed before finalising/)).toBeTruthy();
    await type(/^Reason/, "Small facility, one deputy.");
    await saveEverything();
    expect(fake.called("scope_save").at(-1)?.scope.team).toMatchObject([{ name: "Deputy PFSO", independent: false, reason: "Small facility, one deputy." }]);
    expect(screen.queryByText("Reason missing")).toBeNull();
  });

  it("saves everything else while a date is half typed, and keeps the date that was there", async () => {
    const work = fake.work();
    fake.overrides = { assessment_open: () => ({ ...work, scope: { ...work.scope, period_from: "2026-11-02" } }) };
    router.go("before", { assessment: "a1" });
    render(Before);
    await type(await screen.findByText("First day").then(() => /^First day/), "2 Nov");
    await type(/^Independence statement/, "Nobody of the team has a duty here.");
    await saveEverything();
    expect(fake.called("scope_save").at(-1)?.scope).toMatchObject({ period_from: "2026-11-02", independence_statement: "Nobody of the team has a duty here." });
    expect(screen.getByText("Not saved yet")).toBeTruthy();
  });
});

describe("raising a finding", () => {
  it("asks for owner and date of a non-conformity, then saves it with its item", async () => {
    const saved: FindingView[] = [];
    const item = fake.items()[0]!;
    render(FindingDialog, { assessment: "a1", item, onsaved: (finding: FindingView) => saved.push(finding), onclose: () => undefined });
    await fireEvent.click(screen.getByLabelText("Non-conformity"));
    await type(/^Fact found/, "The west gate stood open.");
    await press("Add an action");
    await type("What is to be done", "Write the call list by post");
    const form = screen.getByLabelText(/^Fact found/).closest("form")!;
    await fireEvent.submit(form);
    expect(within(await screen.findByRole("alert")).getAllByRole("link").map((link) => link.textContent)).toEqual([
      "Action 1: name the owner.",
      "Action 1: give the due date.",
    ]);
    await type(/^Post of the owner/, "Terminal manager");
    await type(/^Due/, "7 December 2026");
    await fireEvent.submit(form);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(fake.called("finding_save")[0]).toMatchObject({
      assessment: "a1",
      finding: { item: item.id, grade: "non_conformity", actions: [{ owner: { person: null, label: "Terminal manager" }, due_on: "2026-12-07" }] },
    });
  });

  it("does not throw away what was typed without asking", async () => {
    let closed = 0;
    render(FindingDialog, { assessment: "a1", onsaved: () => undefined, onclose: () => (closed += 1) });
    await type(/^Fact found/, "The west gate stood open.");
    await press("Cancel");
    expect(closed).toBe(0);
    await press("Throw it away");
    expect(closed).toBe(1);
  });
});

describe("the report", () => {
  it("draws the page, turns it, and saves the PDF with Ctrl+P", async () => {
    render(Report);
    await screen.findByText("Page 1 of 2");
    await waitFor(() => expect(document.querySelector("[data-page='1'] path")).toBeTruthy());
    await press("Next page");
    await waitFor(() => expect(fake.called("report_page").at(-1)?.page).toBe(2));
    await fireEvent.keyDown(window, { key: "p", ctrlKey: true });
    await screen.findByText("In Documents");
    expect(fake.called("report_write")[0]).toMatchObject({ sign: false, report: { options: { edition: "full", paper: "a4", date: "2026-11-16" } } });
  });

  it("names the characters that would print as boxes, and the place where they stand", async () => {
    fake.report.missing = [{ character: "水", page: 2, heading: "Findings", line: "Gate 水" }];
    render(Report);
    await fireEvent.click(await screen.findByRole("link", { name: "Go to page 2, where 水 stands" }));
    await waitFor(() => expect(fake.called("report_page").at(-1)?.page).toBe(2));
  });
});
