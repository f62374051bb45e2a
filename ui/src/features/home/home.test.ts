// The home screen: what must be done now, and each line leads to it.
import axe from "axe-core";
import { fireEvent, render, screen, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend, type CalendarEntry } from "../../ipc";
import { FakeApplication } from "../../ipc/fake";
import { sampleFinding } from "../../ipc/fake-sample";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import Home from "../../views/Home.svelte";

let fake: FakeApplication;

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  router.reset("home");
  Element.prototype.scrollIntoView = () => undefined;
  const [action] = sampleFinding().actions;
  fake.findings = [
    { ...sampleFinding(), id: "n1", number: "8-01", grade: "major_non_conformity", mine: true, actions: [{ ...action!, days_left: -4, due_on: "2026-11-12" }] },
    { ...sampleFinding(), id: "n2", number: "8-02", actions: [{ ...action!, status: "done" }] },
    { ...sampleFinding(), id: "n3", number: "8-03", fact: "Passes stay live.", actions: [{ ...action!, status: "verified" }] },
  ];
});

async function open(agenda: CalendarEntry[] = []) {
  const home = await fake.backend("home", {});
  fake.overrides = { home: () => ({ ...home, agenda }) };
  render(Home);
  await screen.findByRole("heading", { name: "What is due" });
}
const group = (name: RegExp) => within(screen.getByRole("heading", { level: 3, name }).nextElementSibling as HTMLElement);
const STATEMENT: CalendarEntry = { id: "s", kind: "statement", due_on: "2027-03-13", days_left: 117, urgency: "within180", facility: "f1", facility_name: "Quay 7", title: "Statement of Compliance ends", detail: "ZMA-SOC-0042", about: { what: "register", list: "statement", entry: "e3" } };

describe("what must be done now", () => {
  it("stands in one line at the top: late, grave, waiting, and the statement that runs out", async () => {
    await open([STATEMENT]);
    const line = within(screen.getByRole("list", { name: "What must be done now" }));
    expect(line.getAllByRole("button").map((one) => one.textContent?.trim())).toEqual(["1 overdue", "One open major", "2 waiting", "Statement of Compliance ends in 117 days"]);
    await fireEvent.click(line.getByRole("button", { name: "1 overdue" }));
    expect(document.activeElement?.id).toBe("due-overdue");
    await fireEvent.click(line.getByRole("button", { name: /^Statement/ }));
    expect([router.view, router.params.list, router.params.entry]).toEqual(["facility", "statement", "e3"]);
    expect((await axe.run(document.body, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  });

  it("lists whose turn it is: the owner's action, then what somebody else verifies and closes", async () => {
    await open();
    const late = group(/^Overdue/);
    expect(late.getByText("4 days late")).toBeTruthy();
    expect(late.getByText("Yours")).toBeTruthy();
    const waiting = group(/^Waiting for somebody/);
    expect(waiting.getByRole("link", { name: "Verify: Write the call list by post, not by name" })).toBeTruthy();
    expect(waiting.getByText("8-02, you can")).toBeTruthy();
    await fireEvent.click(waiting.getByRole("link", { name: "Close: Passes stay live." }));
    expect([router.view, router.params.assessment, router.params.finding]).toEqual(["findings", "a1", "n3"]);
  });

  it("does not drown what is pressing in what has time", async () => {
    const later = Array.from({ length: 9 }, (_, at): CalendarEntry => ({ ...STATEMENT, id: `c${at}`, kind: "certificate", due_on: `2027-01-1${at}`, days_left: 56 + at, title: `Certificate ${at}` }));
    await open(later);
    expect(group(/^Later/).getAllByRole("link").map((one) => one.textContent)).toEqual(["Certificate 0", "Certificate 1", "Certificate 2", "Certificate 3", "Certificate 4", "4 more in the calendar"]);
  });

  it("says so when nothing is due", async () => {
    fake.findings = [];
    await open();
    expect(screen.getByText("Nothing is overdue.")).toBeTruthy();
    expect(screen.getByText("Nothing is due.")).toBeTruthy();
  });
});
