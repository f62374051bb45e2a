// The calendar: months and lines, and what a person does with what is due.
import axe from "axe-core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { ipc, useBackend, type CalendarEntry, type RhythmView } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import Rail from "../../shell/Rail.svelte";
import { overdue } from "../../state/overdue.svelte";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import Calendar from "../../views/Calendar.svelte";
import Home from "../../views/Home.svelte";
import Settings from "../../views/Settings.svelte";
import { addMonths, filtered, grouped, placeOf, stretchOf, used, weeksOf } from "./calendar";

const entry = (id: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  id,
  kind: "drill",
  due_on: "2026-11-20",
  days_left: 4,
  urgency: "within30",
  facility: "f1",
  facility_name: "Quay 7",
  title: "Next drill",
  detail: "",
  about: { what: "register", list: "drill", entry: "e2" },
  ...more,
});
const ENTRIES = [
  entry("missing", { kind: "pfsa_review", due_on: null, days_left: null, urgency: "no_record", title: "Review of the PFSA", about: { what: "register", list: "pfsa", entry: null } }),
  entry("late", { kind: "certificate", due_on: "2026-10-31", days_left: -16, urgency: "overdue", title: "Certificate ends", about: { what: "register", list: "training", entry: "t1" } }),
  entry("soon"),
  entry("action", { kind: "action", due_on: "2026-12-04", days_left: 18, title: "Corrective action", about: { what: "finding", id: "n1", assessment: "a1" } }),
  entry("other", { kind: "statement", facility: "f2", facility_name: "Grain quay", due_on: "2027-03-13", days_left: 117, urgency: "within180", title: "Statement of Compliance ends", about: { what: "register", list: "statement", entry: "s1" } }),
  entry("self", { kind: "self_assessment", due_on: "2027-11-28", days_left: 377, urgency: "ok", title: "Next self-assessment", about: { what: "assessment", id: "a1" } }),
];
const RHYTHM: RhythmView = {
  facility: "f1",
  kind: "drill",
  months: 3,
  held: [{ entry: "d1", on: "2026-08-20", label: "DR-7" }],
  planned: [],
  late: [{ from: "2025-11-26", to: "2026-03-10", limit: "2026-02-26", days: 104, days_late: 12 }],
  longest: { from: "2025-11-26", to: "2026-03-10", limit: "2026-02-26", days: 104, days_late: 12 },
  held_in_12_months: 4,
  due_on: "2026-11-20",
  urgency: "within30",
  by_year: null,
  by_distance: null,
  held_this_year: true,
  years_without: [],
};

describe("days and months", () => {
  it("group what is due: late, without a record, then month by month", () => {
    expect(grouped(ENTRIES).map((group) => [group.key, group.entries.map((one) => one.id)])).toEqual([
      ["overdue", ["late"]],
      ["no_record", ["missing"]],
      ["2026-11", ["soon"]],
      ["2026-12", ["action"]],
      ["2027-03", ["other"]],
      ["2027-11", ["self"]],
    ]);
  });

  it("filter by facility, kind and standing together", () => {
    expect(filtered(ENTRIES, { facility: "f1", kind: "", urgency: "within30" }).map((one) => one.id)).toEqual(["soon", "action"]);
    expect(filtered(ENTRIES, { facility: "f2", kind: "drill", urgency: "" })).toEqual([]);
  });

  it("make weeks from Monday to Sunday that cover the month, leap day and turn of the year included", () => {
    const weeks = weeksOf("2028-02");
    expect(weeks[0]?.[0]).toBe("2028-01-31");
    expect(weeks.flat().filter((day) => day.startsWith("2028-02"))).toHaveLength(29);
    expect(weeksOf("2026-12").at(-1)).toContain("2026-12-31");
    expect(weeksOf("2026-02")).toHaveLength(5);
    expect([addMonths("2026-12", 1), addMonths("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
  });

  it("lie on the line between its ends", () => {
    const stretch = stretchOf(RHYTHM, "2026-11-16");
    expect([stretch.from, stretch.to]).toEqual(["2025-11-01", "2027-04-01"]);
    expect(placeOf(stretch, "2025-11-01")).toBe(0);
    expect(placeOf(stretch, "2027-04-01")).toBe(100);
    expect(placeOf(stretch, "2024-01-01")).toBeNull();
  });

  it("say how much of a paper’s time is used, and nothing without both days", () => {
    expect([used("2022-01-01", "2026-01-01", "2024-01-01"), used("2022-01-01", "2023-01-01", "2026-01-01"), used(null, "2023-01-01", "2026-01-01")]).toEqual([50, 100, null]);
  });
});

describe("the calendar", () => {
  let fake: FakeApplication;

  beforeEach(() => {
    fake = new FakeApplication();
    fake.register.calendar = { today: "2026-11-16", overdue: 1, entries: ENTRIES, rhythms: [RHYTHM], papers: [{ facility: "f1", facility_name: "Quay 7", kind: "statement", reference: "ZMA-SOC-0042", from: "2022-03-14", until: "2027-03-13", days_left: 117, urgency: "within180", shortened: false, about: { what: "register", list: "statement", entry: "s1" } }] };
    useBackend(fake.backend);
    session.set(fake.session);
    router.reset("calendar");
    Element.prototype.scrollIntoView = () => undefined;
  });

  async function open() {
    render(Calendar);
    await screen.findByRole("heading", { level: 1, name: "Calendar" });
  }
  const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const listed = () => [...document.querySelectorAll("[data-due]")].map((one) => one.getAttribute("data-due"));

  it("says in words what is late, missing and near, and passes the checks for accessibility", async () => {
    await open();
    expect(screen.getByText("One thing is overdue.")).toBeTruthy();
    const late = within(document.querySelector<HTMLElement>('[data-due="late"]')!);
    expect(late.getByText("16 days late")).toBeTruthy();
    expect(late.getByTitle("Overdue").querySelector("svg")).toBeTruthy();
    expect(within(document.querySelector<HTMLElement>('[data-due="missing"]')!).getByText("No record yet")).toBeTruthy();
    expect((await axe.run(document.body, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  });

  it("leads from each entry to what it is about", async () => {
    await open();
    await fireEvent.click(screen.getByRole("link", { name: "Next drill" }));
    expect([router.view, router.params]).toEqual(["facility", { facility: "f1", list: "drill", entry: "e2" }]);
    await fireEvent.click(screen.getByRole("link", { name: "Corrective action" }));
    expect([router.view, router.params]).toEqual(["findings", { assessment: "a1", finding: "n1" }]);
    await fireEvent.click(screen.getByRole("link", { name: "Next self-assessment" }));
    expect([router.view, router.params]).toEqual(["before", { assessment: "a1" }]);
    await fireEvent.click(screen.getByRole("link", { name: "Review of the PFSA" }));
    expect([router.view, router.params]).toEqual(["facility", { facility: "f1", list: "pfsa" }]);
  });

  it("shows what the filters leave, and how much of all that is", async () => {
    await open();
    await choose("Facility", "f2");
    expect(listed()).toEqual(["other"]);
    expect(screen.getByText("1 of 6")).toBeTruthy();
    await choose("Facility", "");
    await choose("Kind", "certificate");
    expect(listed()).toEqual(["late"]);
    await choose("Kind", "");
    await choose("Standing", "no_record");
    expect(listed()).toEqual(["missing"]);
  });

  it("turns the months by button and by key", async () => {
    await open();
    await fireEvent.keyDown(window, { key: "m" });
    expect(screen.getByRole("heading", { name: "November 2026" })).toBeTruthy();
    expect(within(document.querySelector<HTMLElement>('[data-day="2026-11-20"]')!).getByRole("link", { name: "Next drill" })).toBeTruthy();
    expect(document.querySelector('[data-day="2026-11-16"]')?.getAttribute("aria-current")).toBe("date");
    expect(screen.getByText(/One thing without a date stands in the list/)).toBeTruthy();
    await fireEvent.keyDown(screen.getByRole("table"), { key: "PageDown" });
    expect(screen.getByRole("heading", { name: "December 2026" })).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Month before" }));
    await fireEvent.click(screen.getByRole("button", { name: "Month before" }));
    expect(within(document.querySelector<HTMLElement>('[data-day="2026-10-31"]')!).getByText("16 days late")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "Today" }));
    expect(screen.getByRole("heading", { name: "November 2026" })).toBeTruthy();
  });

  it("tells the line of the drills in words too", async () => {
    await open();
    expect(screen.getByRole("img", { name: "Held: 20 August 2026. Planned: –. Last day allowed: 20 November 2026." })).toBeTruthy();
    expect(screen.getByText("12 days too late: 26 Nov 2025 to 10 Mar 2026", { selector: ".test" })).toBeTruthy();
  });

  it("exports what is chosen as .ics", async () => {
    await open();
    await choose("Facility", "f1");
    await fireEvent.click(screen.getByRole("button", { name: "Export .ics…" }));
    await waitFor(() => expect(fake.called("calendar_export")).toEqual([{ facility: "f1" }]));
    await waitFor(() => expect(toasts.list.at(-1)?.text).toContain(".ics"));
  });

  it("counts what is overdue in the navigation", async () => {
    render(Rail, { folded: false, onfold: () => undefined, onlock: () => undefined });
    await overdue.refresh();
    expect(await screen.findByRole("button", { name: "Calendar, one thing overdue" })).toBeTruthy();
  });

  it("puts what is due into the agenda of the home screen", async () => {
    const home = await ipc.call("home");
    Object.assign(fake.overrides, { home: () => ({ ...home, due: [], agenda: ENTRIES.slice(1, 3) }) });
    router.reset("home");
    render(Home);
    await fireEvent.click(await screen.findByRole("link", { name: "Certificate ends" }));
    expect([router.view, router.params.entry]).toEqual(["facility", "t1"]);
  });
});

describe("intervals in the settings", () => {
  let fake: FakeApplication;

  beforeEach(() => {
    fake = new FakeApplication();
    fake.register.intervals = fake.register.intervals.map((one) => (one.interval === "exercise_months" ? { ...one, value: 12, overlay: { title: "Zelmara supplement", value: 12 } } : one));
    useBackend(fake.backend);
    session.set(fake.session);
  });
  const field = () => screen.findByLabelText("Between two drills");

  it("say the limit, what an overlay asks and what is in force", async () => {
    render(Settings);
    await field();
    const exercise = within(document.querySelector<HTMLElement>('[data-interval="exercise_months"]')!);
    expect(exercise.getByText(/At most 18 months\./)).toBeTruthy();
    expect(exercise.getByText("“Zelmara supplement” asks for 12 months.")).toBeTruthy();
    expect(exercise.getByText("In force: 12 months.")).toBeTruthy();
  });

  it("can be tightened and set free again, never stretched", async () => {
    render(Settings);
    const input = await field();
    await fireEvent.input(input, { target: { value: "4" } });
    await fireEvent.keyDown(input, { key: "Enter" });
    expect(await screen.findByText("A whole number from 1 to 3: an interval may be tightened, not stretched.")).toBeTruthy();
    expect(fake.called("interval_save")).toEqual([]);
    await fireEvent.input(input, { target: { value: "2" } });
    await fireEvent.keyDown(input, { key: "Enter" });
    await waitFor(() => expect(fake.called("interval_save")).toEqual([{ interval: "drill_months", value: 2 }]));
    await fireEvent.click(await screen.findByRole("button", { name: "Between two drills: as long as allowed" }));
    await waitFor(() => expect(fake.called("interval_save").at(-1)).toEqual({ interval: "drill_months", value: null }));
  });

  it("say why the application refused", async () => {
    fake.failing.set("interval_save", uiError("interval-out-of-range", { limit: "3" }, "value"));
    render(Settings);
    const input = await field();
    await fireEvent.input(input, { target: { value: "1" } });
    await fireEvent.blur(input);
    expect(await screen.findByText("An interval must be between 1 and 3.")).toBeTruthy();
  });
});
