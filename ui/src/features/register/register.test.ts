// The register of a facility: entries, imports, lessons, taking back; and what fields become.
import axe from "axe-core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend, type RegisterPreview } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { sampleRegisterForm } from "../../ipc/fake-register";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import Evidence from "../../views/Evidence.svelte";
import Facility from "../../views/Facility.svelte";
import { parseMoment } from "../date/moment";
import { moved, pinsOf, pointAt } from "./plan";
import { contentOf, draftOf, partOf, sentence, shown } from "./register";

const formOf = (list: string) => sampleRegisterForm().find((form) => form.list === list)!;

describe("an entry", () => {
  it("loses the fields that were emptied and keeps what the form does not ask", () => {
    const form = formOf("drill");
    const before = { number: "DR-7", kind: "drill", on: "2026-08-20", status: "held", scenario: "Radio", participants: 10, other: "kept" };
    const draft = { ...draftOf(form, before), number: "  ", participants: "12" };
    expect(contentOf(form, draft, before)).toEqual({ kind: "drill", on: "2026-08-20", status: "held", scenario: "Radio", participants: 12, other: "kept" });
  });

  it("sends what is no number as it was typed, so that the refusal can quote it", () => {
    expect(contentOf(formOf("drill"), { participants: "a dozen" }, {})).toEqual({ participants: "a dozen" });
  });

  it("is shown in words: options by their label, days and times as people write them", () => {
    const field = (list: string, key: string) => formOf(list).fields.find((one) => one.key === key)!;
    expect(shown(field("drill", "kind"), "exercise")).toBe("Exercise");
    expect(shown(field("drill", "on"), "2026-08-20")).toBe("20 Aug 2026");
    expect(shown(field("declaration", "valid_from"), "2026-08-30T05:30")).toBe("30 Aug 2026 05:30");
    expect(shown(field("declaration", "activities"), ["cargo", "stores"])).toBe("Cargo handled, Ship’s stores delivered");
    expect(shown(field("drill", "on"), undefined)).toBe("");
    expect(sentence("this is needed")).toBe("This is needed.");
  });

  it("takes a day with a time in the ways they are written, and nothing that only looks like it", () => {
    expect(["16.11.2026 14:30", "2026-11-16T4.05", "16 November 2026, 9h00"].map((text) => parseMoment(text, "en"))).toEqual([
      { kind: "moment", iso: "2026-11-16T14:30" },
      { kind: "moment", iso: "2026-11-16T04:05" },
      { kind: "moment", iso: "2026-11-16T09:00" },
    ]);
    expect(["2026-11-16", "2026-11-16 25:00", "31.6.2026 10:00", ""].map((text) => parseMoment(text, "en").kind)).toEqual(["unclear", "unclear", "no-such-day", "empty"]);
  });
});

describe("pins", () => {
  it("count thousandths of the plan and never leave it", () => {
    const box = { left: 100, top: 50, width: 400, height: 200 };
    expect(pointAt(box, 200, 150)).toEqual({ x: 250, y: 500 });
    expect(pointAt(box, 900, 0)).toEqual({ x: 1000, y: 0 });
    expect(moved(null, "ArrowLeft", false)).toEqual({ x: 500, y: 500 });
    expect(moved({ x: 5, y: 995 }, "ArrowLeft", false)).toEqual({ x: 0, y: 995 });
    expect(moved({ x: 5, y: 500 }, "ArrowDown", true)).toEqual({ x: 5, y: 501 });
    expect(moved({ x: 5, y: 5 }, "Enter", false)).toBeNull();
  });

  it("are those of places with both coordinates", () => {
    const place = (content: Record<string, unknown>) => ({ id: "p", list: "place" as const, label: "7A", content });
    expect(pinsOf([place({ code: "7A", pin_x: 10, pin_y: 20 }), place({ code: "7B", pin_x: 10 })]).map((pin) => pin.code)).toEqual(["7A"]);
  });
});

describe("the register of a facility", () => {
  let fake: FakeApplication;

  beforeEach(() => {
    fake = new FakeApplication();
    useBackend(fake.backend);
    session.set(fake.session);
    for (const toast of toasts.list) toasts.dismiss(toast.id);
    router.reset("home");
    Element.prototype.scrollIntoView = () => undefined;
  });

  async function open(list: string, entry?: string) {
    router.go("facility", { facility: "f1", list, ...(entry ? { entry } : {}) });
    const rendered = render(Facility);
    await screen.findByRole("heading", { level: 2, name: formOf(list).title });
    return rendered;
  }
  const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
  const type = (label: RegExp | string, value: string) => fireEvent.input(within(screen.getByRole("dialog")).getByLabelText(label), { target: { value } });
  const save = () => fireEvent.submit(document.getElementById("entry-form")!);
  const opened = () => [...document.querySelectorAll(".entry-open")].map((one) => one.getAttribute("aria-label"));

  it("stands in parts beside the facility’s record, each with its count", async () => {
    await open("drill");
    const part = screen.getByRole("button", { name: /^Drills and exercises/ });
    expect(part.getAttribute("aria-current")).toBe("page");
    expect(part.textContent).toContain("1");
    await press(/^Contacts/);
    expect(router.params.list).toBe("contact");
    expect(await screen.findByText("+999 70 555 0107")).toBeTruthy();
    expect(partOf("level_change")?.id).toBe("events");
    expect((await axe.run(document.body, { rules: { region: { enabled: false }, "color-contrast": { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  });

  it("adds an entry by the keyboard and takes it back, and back again", async () => {
    await open("contact");
    await fireEvent.keyDown(window, { key: "n" });
    await type(/^Post/, "Harbour master");
    await type(/^Duty telephone/, "+999 70 555 0200");
    await save();
    await screen.findByRole("button", { name: "Harbour master" });
    expect(fake.called("register_save")[0]).toEqual({ facility: "f1", list: "contact", id: null, content: { post: "Harbour master", phone: "+999 70 555 0200" } });
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    await waitFor(() => expect(opened()).toEqual(["PFSO (24 hours)"]));
    await fireEvent.keyDown(window, { key: "Z", ctrlKey: true, shiftKey: true });
    await screen.findByRole("button", { name: "Harbour master" });
  });

  it("says everything that is missing at once, and sends nothing", async () => {
    await open("contact");
    await press(/^Add to: Contacts/);
    await save();
    expect(await screen.findByText("2 things are missing")).toBeTruthy();
    expect(within(screen.getByRole("dialog")).getByLabelText(/^Post/).getAttribute("aria-invalid")).toBe("true");
    expect(fake.called("register_save")).toEqual([]);
  });

  it("sets a refusal beside its field, in the words of the application", async () => {
    fake.failing.set("register_save", uiError("register-entry", { field: "Duty telephone", problem: "the text is longer than 80 characters" }, "phone"));
    await open("contact", "e1");
    await screen.findByRole("dialog", { name: "Contact: PFSO (24 hours)" });
    await type(/^Duty telephone/, "0".repeat(90));
    await save();
    const field = within(screen.getByRole("dialog")).getByLabelText(/^Duty telephone/);
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
    expect(screen.getAllByText("The text is longer than 80 characters.").length).toBeGreaterThan(0);
  });

  it("opens the picture of an entry, and comes back to the entry", async () => {
    const picture = fake.evidence.make("gate.jpg", [{ target: { kind: "register", record: "e1" }, number: "", title: "PFSO (24 hours)" }], { caption: "The duty desk" });
    const { unmount } = await open("contact", "e1");
    await fireEvent.click(await screen.findByRole("button", { name: /The duty desk/ }));
    expect([router.view, router.params]).toEqual(["evidence", { facility: "f1", list: "contact", entry: "e1", evidence: picture.id }]);
    unmount();
    const viewer = render(Evidence);
    await screen.findByRole("heading", { level: 1, name: "The duty desk" });
    expect(screen.queryByRole("button", { name: /^Link to/ }), "an assessment is not asked").toBeNull();
    await fireEvent.keyDown(window, { key: "Escape" });
    expect([router.view, router.params.entry]).toEqual(["facility", "e1"]);
    viewer.unmount();
    render(Facility);
    const entry = await screen.findByRole("dialog", { name: "Contact: PFSO (24 hours)" });
    await type(/^Post/, "PFSO");
    await fireEvent.click(await within(entry).findByRole("button", { name: /The duty desk/ }));
    expect(router.view, "what was typed is not lost").toBe("facility");
    expect(toasts.list.map((toast) => toast.text)).toContain("Save the changes first");
  });

  it("does not take an unclear date for no date", async () => {
    await open("drill", "e2");
    await screen.findByRole("dialog");
    await type(/^Date/, "soon");
    await save();
    expect((await screen.findAllByText("“Date” is not a date.")).length).toBeGreaterThan(0);
    expect(fake.called("register_save")).toEqual([]);
  });

  it("asks before it throws away what was typed", async () => {
    await open("contact", "e1");
    await screen.findByRole("dialog");
    await type(/^Note/, "Only at night");
    await press("Cancel");
    expect(screen.getByText("Close without saving?")).toBeTruthy();
    await press("Throw it away");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(fake.called("register_save")).toEqual([]);
  });

  it("removes an entry with a way back in the notice", async () => {
    await open("contact");
    await press("Remove PFSO (24 hours)");
    await waitFor(() => expect(opened()).toEqual([]));
    const notice = toasts.list.at(-1);
    expect([notice?.text, notice?.action?.label]).toEqual(["Removed: PFSO (24 hours)", "Undo"]);
    await notice?.action?.run();
    await waitFor(() => expect(opened()).toEqual(["PFSO (24 hours)"]));
  });

  it("shows what is wrong with a file by row and column, and imports nothing of it", async () => {
    const preview: RegisterPreview = { file_name: "contacts.csv", token: "t1", rows: 2, new: 0, changed: 0, same: 0, entries: [], problems: [{ row: 7, column: "D", field: "phone", code: "missing", place: "row 7, column D (Duty telephone)", problem: "this is needed" }] };
    Object.assign(fake.overrides, { register_import_preview: () => preview });
    await open("contact");
    await press("Import a file into: Contacts");
    const dialog = within(await screen.findByRole("dialog", { name: "Import: Contacts" }));
    expect(dialog.getByText("row 7, column D (Duty telephone)")).toBeTruthy();
    expect(dialog.getByText("This is needed.")).toBeTruthy();
    expect(dialog.queryByRole("button", { name: /^Import / })).toBeNull();
    expect(fake.called("register_import")).toEqual([]);
  });

  it("imports what was previewed, and only that", async () => {
    const preview: RegisterPreview = { file_name: "contacts.csv", token: "t7", rows: 1, new: 1, changed: 0, same: 0, entries: [{ row: 2, change: "new", content: { post: "Harbour master", phone: "1" } }], problems: [] };
    Object.assign(fake.overrides, { register_import_preview: () => preview, register_import: () => ({ new: 1, changed: 0, same: 0, seq: 9 }) });
    await open("contact");
    await press("Import a file into: Contacts");
    await fireEvent.click(await screen.findByRole("button", { name: "Import one row" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(fake.called("register_import")).toEqual([{ token: "t7" }]);
    expect(toasts.list.at(-1)?.text).toBe("Imported: 1 new, 0 changed");
  });

  it("exports a list in the format that was chosen", async () => {
    await open("contact");
    await press("Export: Contacts");
    await fireEvent.click(screen.getByLabelText("CSV file (.csv)"));
    await press("Save…");
    await waitFor(() => expect(fake.called("register_export")).toEqual([{ facility: "f1", list: "contact", format: "csv" }]));
  });

  it("raises a finding from the lessons of a drill", async () => {
    fake.register.entries = fake.register.entries.map((one) => (one.id === "e2" ? { ...one, content: { ...one.content, lessons: "The battery does not last a night." } } : one));
    await open("drill", "e2");
    await press("Raise a finding…");
    const fact = await screen.findByDisplayValue("The battery does not last a night.");
    await fireEvent.click(screen.getByRole("radio", { name: /^Observation/ }));
    await fireEvent.submit(fact.closest("form")!);
    await waitFor(() => expect(fake.called("register_finding")).toHaveLength(1));
    expect(fake.called("register_finding")[0]).toMatchObject({ entry: "e2", finding: { assessment: "a1", finding: { fact: "The battery does not last a night.", grade: "observation" } } });
    expect(fake.called("finding_save")).toEqual([]);
  });

  it("walks through the entries with the arrow keys", async () => {
    fake.register.entries = [...fake.register.entries, { id: "e9", list: "contact", label: "Harbour master", content: { post: "Harbour master", phone: "1" } }];
    await open("contact");
    const first = screen.getByRole("button", { name: "PFSO (24 hours)" });
    first.focus();
    await fireEvent.keyDown(first, { key: "ArrowDown" });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Harbour master");
  });

  it("sets a pin with the arrow keys and sends both coordinates", async () => {
    fake.register.entries = [...fake.register.entries, { id: "p1", list: "place", label: "7A Berth 7A", content: { code: "7A", place_kind: "berth", name: "Berth 7A" } }];
    await open("place", "p1");
    const plan = await screen.findByRole("button", { name: "No pin yet" });
    await fireEvent.keyDown(plan, { key: "ArrowRight" });
    await fireEvent.keyDown(plan, { key: "ArrowRight" });
    await save();
    await waitFor(() => expect(fake.called("register_save")[0]?.content).toMatchObject({ pin_x: 510, pin_y: 500 }));
  });

  it("takes a picture for the plan, shows it below the pins, and takes it back", async () => {
    fake.register.entries.push({ id: "p7", list: "place", label: "7A", content: { code: "7A", place_kind: "berth", name: "Berth 7A", pin_x: 250, pin_y: 400 } });
    await open("place");
    expect(document.querySelector(".plan__picture")).toBeNull();
    await press("Choose a picture…");
    await waitFor(() => expect(document.querySelector(".plan__picture")).toBeTruthy());
    const [piece] = fake.evidence.pieces;
    expect(fake.called("evidence_add")[0]).toMatchObject({ assessment: null, targets: [{ kind: "register", record: "f1" }], source: { from: "choose" }, keep_position: false });
    expect(fake.called("register_save").at(-1)).toEqual({ facility: "f1", list: "plan_picture", id: null, content: { picture: piece?.sha256 } });
    // What is drawn on it, or blackened, is what is shown.
    await waitFor(() => expect(document.querySelector(".plan__picture")?.getAttribute("src")).toContain(piece?.picture));
    expect(screen.getByRole("button", { name: "Another picture…" })).toBeTruthy();
    await fireEvent.keyDown(window, { key: "z", ctrlKey: true });
    await waitFor(() => expect(document.querySelector(".plan__picture")).toBeNull());
  });

  it("asks for a picture where a document was chosen for the plan", async () => {
    fake.evidence.chosen = ["plan.pdf"];
    await open("place");
    await press("Choose a picture…");
    await waitFor(() => expect(toasts.list.map((toast) => toast.text)).toEqual(["A plan needs a picture: JPEG, PNG or WebP."]));
    expect(fake.called("register_save")).toEqual([]);
  });

  it("keeps evidence with an entry, and shows what is there already", async () => {
    fake.evidence.make("certificate.pdf", [{ target: { kind: "register", record: "e3" }, number: "", title: "" }]);
    await open("statement");
    await press("ZMA-SOC-0042");
    const block = within(await within(screen.getByRole("dialog")).findByRole("region", { name: /^Evidence/ }));
    expect(await block.findByText("certificate.pdf")).toBeTruthy();
    await fireEvent.click(block.getByRole("button", { name: /^Add photos or documents|^Add/ }));
    await waitFor(() => expect(fake.called("evidence_add")[0]).toMatchObject({ assessment: null, targets: [{ kind: "register", record: "e3" }] }));
  });

  it("keeps the place of what is due next before it is known", async () => {
    let tell: () => void = () => undefined;
    const known = new Promise<void>((resolve) => (tell = resolve));
    fake.before = (name) => (name === "calendar" ? known : undefined);
    await open("contact");
    const line = document.querySelector(".due-line");
    expect([line !== null, line?.textContent?.trim()]).toEqual([true, ""]);
    tell();
    await waitFor(() => expect(document.querySelector(".due-line")).toBe(line));
    await waitFor(() => expect(line?.textContent).toContain("Next drill"));
  });
});
