// What a person does with evidence, with the pretended application behind the screens.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";

import App from "../../App.svelte";
import { useBackend, type EvidenceView, type Mark } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { saveEverything } from "../../state/leave";
import { router } from "../../state/router.svelte";
import { saving } from "../../state/save.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import { clockOf, zoneOf } from "./details";
import { markAt, moved, pulled } from "./geometry";
import { positions } from "./intake.svelte";

const ITEM = { kind: "item", assessment: "a1", item: "pf-01-01" } as const;
const SIZE = { width: 1600, height: 1200 };
let fake: FakeApplication;

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  saving.reset();
  positions.keep = false;
  for (const { id } of toasts.list) toasts.dismiss(id);
  router.reset("unlock");
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
});

const press = (key: string, more: KeyboardEventInit = {}) => fireEvent.keyDown(document.activeElement ?? document.body, { key, bubbles: true, ...more });
const file = (name: string, bytes = "\u00ff\u00d8") => new File([bytes], name);

/** jsdom knows neither clipboard nor drag data. */
function carrying(type: string, name: "clipboardData" | "dataTransfer", files: File[], text = ""): Event {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const data = { files, items: [], types: ["Files"], getData: () => text, dropEffect: "none" };
  Object.defineProperty(event, name, { value: data });
  if (type === "dragleave") Object.defineProperty(event, "relatedTarget", { value: null });
  return event;
}

async function openWork(item = "pf-01-01") {
  render(App);
  await waitFor(() => expect(session.loaded).toBe(true));
  await waitFor(() => expect(router.view).toBe("home"));
  router.go("work", { assessment: "a1", item });
  await waitFor(() => expect(document.activeElement?.id).toBe("open-item"));
}

async function openPiece(piece: EvidenceView) {
  render(App);
  await waitFor(() => expect(session.loaded).toBe(true));
  await waitFor(() => expect(router.view).toBe("home"));
  router.go("evidence", { assessment: "a1", evidence: piece.id });
  await screen.findByRole("complementary", { name: "About this evidence" });
}

const photo = (more: Partial<EvidenceView> = {}) => fake.evidence.make("IMG_2041.jpg", [{ target: ITEM, number: "1.1", title: "Do staff carry out every security duty?" }], more);
const item = () => document.querySelector<HTMLElement>("#open-item")!;
const added = () => fake.called("evidence_add").map(({ source, targets }) => [source.from === "bytes" ? source.file_name : source.from, targets[0]]);
const marksSent = () => fake.called("evidence_mark").at(-1)?.marks;

describe("evidence at an item", () => {
  it("is added with the button or its letter, and shown with its number", async () => {
    await openWork();
    fake.evidence.chosen = ["IMG_1.jpg", "log.pdf"];
    await press("e");
    const block = within(await screen.findByRole("region", { name: /^Evidence/ }));
    await block.findByRole("button", { name: "Photo: IMG_1.jpg" });
    await block.findByRole("button", { name: "Document: log.pdf" });
    expect(block.getByRole("heading").textContent).toMatch(/Evidence\s*2/);
    expect(added()).toEqual([["choose", ITEM]]);
    expect(fake.called("evidence_add")[0]?.keep_position).toBe(false);
    await screen.findByText("Added to 1.1: 2 pieces of evidence.");
  });

  it("is pasted anywhere on the item, several files one after the other", async () => {
    await openWork();
    item().dispatchEvent(carrying("paste", "clipboardData", [file("a.png"), file("b.png")]));
    await screen.findByRole("button", { name: "Photo: b.png" });
    expect(added()).toEqual([["a.png", ITEM], ["b.png", ITEM]]);
    expect(fake.called("evidence_add")[0]?.source).toMatchObject({ base64: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) });
  });

  it("leaves the text that is pasted into a text field alone", async () => {
    await openWork();
    const comment = screen.getByLabelText(/^Comment/);
    const event = carrying("paste", "clipboardData", [file("cells.png")], "West gate");
    comment.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(added()).toEqual([]);
  });

  it("shows where files that are held over the window would go, and takes them there", async () => {
    await openWork();
    item().dispatchEvent(carrying("dragover", "dataTransfer", []));
    expect((await screen.findByTestId("drop-target")).textContent).toBe("Drop to attach to item 1.1");
    item().dispatchEvent(carrying("dragleave", "dataTransfer", []));
    await waitFor(() => expect(screen.queryByTestId("drop-target")).toBeNull());
    item().dispatchEvent(carrying("drop", "dataTransfer", [file("gate.jpg")]));
    await screen.findByRole("button", { name: "Photo: gate.jpg" });
  });

  it("keeps the good files and says of each other one what was wrong and what to do", async () => {
    await openWork();
    const large = file("film.jpg");
    Object.defineProperty(large, "size", { value: 26 * 1024 * 1024 });
    item().dispatchEvent(carrying("drop", "dataTransfer", [file("plan.svg"), file("gate.jpg"), file("empty.jpg", ""), large]));
    const alert = await screen.findByText("3 files were not added. The others are not affected.");
    const refusals = within(alert.closest<HTMLElement>("[role=alert]")!);
    expect(refusals.getByText("plan.svg").parentElement?.textContent).toContain("SVG drawing");
    expect(refusals.getByText("Export the drawing as PNG or PDF and add that.")).toBeTruthy();
    expect(refusals.getByText("empty.jpg").parentElement?.textContent).toContain("no bytes");
    expect(refusals.getByText("film.jpg").parentElement?.textContent).toContain("25 MB");
    expect(screen.getByRole("button", { name: "Photo: gate.jpg" })).toBeTruthy();
    // What is too large is not even read.
    expect(added().map(([name]) => name)).toEqual(["plan.svg", "gate.jpg", "empty.jpg"]);
    await fireEvent.click(refusals.getByRole("button", { name: "Put away: plan.svg" }));
    expect(screen.queryByText("plan.svg")).toBeNull();
  });

  it("tells how far it is while files are taken in", async () => {
    let release = () => {};
    fake.before = (name) => (name === "evidence_add" ? new Promise((resolve) => (release = resolve)) : undefined);
    await openWork();
    item().dispatchEvent(carrying("paste", "clipboardData", [file("a.png"), file("b.png")]));
    await screen.findByText("Taking in file 1 of 2…");
    await waitFor(() => expect(fake.called("evidence_add")).toHaveLength(1));
    release();
    await screen.findByText("Taking in file 2 of 2…");
    await waitFor(() => expect(fake.called("evidence_add")).toHaveLength(2));
    release();
    await waitFor(() => expect(screen.queryByText(/Taking in file/)).toBeNull());
  });

  it("may be words alone", async () => {
    await openWork();
    const block = within(await screen.findByRole("region", { name: /^Evidence/ }));
    await fireEvent.click(block.getByRole("button", { name: "Note" }));
    await fireEvent.input(block.getByLabelText("Note"), { target: { value: "The guard said so." } });
    await fireEvent.click(block.getByRole("button", { name: "Add the note" }));
    await block.findByRole("button", { name: "Note: The guard said so." });
  });

  it("can be taken back like an answer", async () => {
    await openWork();
    await press("e");
    await screen.findByRole("button", { name: "Photo: IMG_2041.jpg" });
    item().focus();
    await press("z", { ctrlKey: true });
    await waitFor(() => expect(fake.called("undo")).toHaveLength(1));
  });

  it("is looked at among the pieces of the item, and Esc leads back to it", async () => {
    const piece = photo();
    await openWork("pf-01-02");
    await press("k");
    await fireEvent.click(await screen.findByRole("button", { name: "Photo: IMG_2041.jpg" }));
    await screen.findByRole("heading", { level: 1, name: "IMG_2041.jpg" });
    expect(router.params).toEqual({ assessment: "a1", item: "pf-01-01", evidence: piece.id });
    await press("Escape");
    await waitFor(() => expect(document.querySelector("#open-item .item__n")?.textContent).toBe("1.1"));
  });

  it("goes to a narrative item and a finding as well", async () => {
    await openWork("pf-01-04");
    await fireEvent.click(screen.getByRole("button", { name: "Evidence" , description: "" }));
    await waitFor(() => expect(added()).toEqual([["choose", { ...ITEM, item: "pf-01-04" }]]));
    router.go("findings");
    await screen.findByRole("heading", { level: 1, name: "Findings" });
    const block = within(await screen.findByRole("region", { name: /^Evidence/ }));
    await fireEvent.click(block.getByRole("button", { name: /Add photos/ }));
    await waitFor(() => expect(added().at(-1)).toEqual(["choose", { kind: "finding", finding: "n1" }]));
  });
});

describe("the gallery", () => {
  it("shows everything of the assessment, by kind, by place and what serves nothing yet", async () => {
    photo({ place: "West gate" });
    fake.evidence.make("plan.pdf", [{ target: { kind: "assessment", assessment: "a1" }, number: "", title: "Self-assessment 2026" }]);
    render(App);
    await waitFor(() => expect(router.view).toBe("home"));
    router.go("evidence", { assessment: "a1" });
    await screen.findByRole("heading", { level: 1, name: "Evidence of Self-assessment 2026" });
    const shown = () => [...document.querySelectorAll(".gallery__piece .thumb__name")].map((one) => one.textContent);
    expect(shown()).toEqual(["IMG_2041.jpg", "plan.pdf"]);
    await fireEvent.click(screen.getByRole("button", { name: /^Not linked/ }));
    expect(shown()).toEqual(["plan.pdf"]);
    await fireEvent.click(screen.getByRole("button", { name: /^All/ }));
    await fireEvent.change(screen.getByLabelText("Place"), { target: { value: "West gate" } });
    expect(shown()).toEqual(["IMG_2041.jpg"]);
    const { violations } = await axe.run(document.querySelector("main")!, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map((one) => one.id)).toEqual([]);
  });

  it("brings back what was removed, and asks before positions are kept", async () => {
    photo({ removed: true });
    render(App);
    await waitFor(() => expect(router.view).toBe("home"));
    router.go("evidence", { assessment: "a1" });
    await fireEvent.click(await screen.findByRole("button", { name: "Removed" }));
    await fireEvent.click(await screen.findByRole("button", { name: "Bring back" }));
    await screen.findByText("Nothing was removed");
    await fireEvent.click(screen.getByLabelText(/^Keep the position/));
    await press("e");
    await waitFor(() => expect(fake.called("evidence_add").at(-1)?.keep_position).toBe(true));
  });
});

describe("the viewer", () => {
  const marks: Mark[] = [{ kind: "redact", x1: 100, y1: 100, x2: 200, y2: 200, text: "face" }];

  it("puts a box in the middle, moves and resizes it with keys alone, and takes it back", async () => {
    await openPiece(photo());
    await press("b");
    await waitFor(() => expect(document.activeElement?.id).toBe("evidence-stage"));
    await press("Enter");
    await waitFor(() => expect(marksSent()).toEqual([{ kind: "box", x1: 686, y1: 520, x2: 914, y2: 680, text: "" }]));
    await waitFor(() => expect(document.activeElement?.getAttribute("data-kind")).toBe("box"));
    await press("ArrowRight");
    await press("ArrowDown", { shiftKey: true });
    await press("ArrowLeft", { ctrlKey: true });
    await waitFor(() => expect(marksSent()).toEqual([{ kind: "box", x1: 695, y1: 520, x2: 923, y2: 690, text: "" }]));
    await press("Delete");
    await waitFor(() => expect(marksSent()).toEqual([]));
    await press("z", { ctrlKey: true });
    await waitFor(() => expect(marksSent()).toEqual([{ kind: "box", x1: 695, y1: 520, x2: 923, y2: 690, text: "" }]));
  });

  it("sends words only once they are written", async () => {
    await openPiece(photo());
    await press("t");
    await press("Enter");
    const words = await screen.findByLabelText("Text on the picture");
    await waitFor(() => expect(document.activeElement).toBe(words));
    expect(fake.called("evidence_mark")).toEqual([]);
    await fireEvent.input(words, { target: { value: "Panel bolted" } });
    await fireEvent.keyDown(words, { key: "Enter" });
    await waitFor(() => expect(marksSent()).toEqual([{ kind: "text", x1: 800, y1: 600, x2: 800, y2: 600, text: "Panel bolted" }]));
  });

  it("says what is redacted, draws what is new over the picture, and shows the new picture when it is made", async () => {
    const piece = photo({ marks });
    await openPiece(piece);
    const picture = () => document.querySelector<HTMLImageElement>(".stage__picture")?.getAttribute("src") ?? "";
    const before = picture();
    expect(before).toContain(piece.picture);
    expect(document.querySelectorAll(".stage__marks .draw-solid")).toHaveLength(0);
    expect(screen.getByRole("option", { name: /^Redacted, face: 6 % from the left/ })).toBeTruthy();
    let release = () => {};
    fake.before = (name) => (name === "evidence_mark" ? new Promise((resolve) => (release = resolve)) : undefined);
    await press("r");
    await press("Enter");
    await waitFor(() => expect(document.querySelectorAll(".stage__marks .draw-solid")).toHaveLength(1));
    await waitFor(() => expect(fake.called("evidence_mark")).toHaveLength(1));
    expect(picture()).toBe(before);
    release();
    await waitFor(() => expect(picture()).not.toBe(before));
    expect(document.querySelectorAll(".stage__marks .draw-solid")).toHaveLength(0);
    expect(marksSent()?.map((mark) => mark.kind)).toEqual(["redact", "redact"]);
    expect(screen.getByText(/The original stays sealed in the vault/)).toBeTruthy();
  });

  it("keeps what was drawn on the screen when it cannot be saved, and says so", async () => {
    fake.failing.set("evidence_mark", uiError("disk-full"));
    await openPiece(photo());
    await press("a");
    await press("Enter");
    await waitFor(() => expect(saving.state.kind).toBe("failed"));
    expect(document.querySelector('[data-kind="arrow"] .draw-ink')).toBeTruthy();
    fake.failing.clear();
    saving.retry();
    await waitFor(() => expect(marksSent()).toHaveLength(1));
    await waitFor(() => expect(saving.state.kind).toBe("saved"));
  });

  it("saves caption, place and time while they are written; an unclear time is not sent", async () => {
    await openPiece(photo());
    await fireEvent.input(screen.getByLabelText(/^Caption/), { target: { value: "Panel fitted" } });
    await fireEvent.input(screen.getByLabelText("Place"), { target: { value: "Pilot steps" } });
    await saveEverything();
    expect(fake.called("evidence_save").at(-1)).toMatchObject({ caption: "Panel fitted", place: "Pilot steps", taken_at: "2026-11-06T07:42:19", taken_zone: "-03:00" });
    const sent = fake.called("evidence_save").length;
    await fireEvent.input(screen.getByLabelText("At"), { target: { value: "noon" } });
    await saveEverything();
    expect(fake.called("evidence_save")).toHaveLength(sent);
    expect(screen.getByText(/a date and a time belong together/)).toBeTruthy();
    await fireEvent.input(screen.getByLabelText("At"), { target: { value: "8:05" } });
    await saveEverything();
    expect(fake.called("evidence_save").at(-1)).toMatchObject({ taken_at: "2026-11-06T08:05" });
  });

  it("saves what was written about one piece for that piece, when another is gone to", async () => {
    const first = photo();
    const second = fake.evidence.make("second.jpg", first.targets);
    await openPiece(first);
    await fireEvent.input(screen.getByLabelText(/^Caption/), { target: { value: "The first" } });
    await fireEvent.click(screen.getByRole("button", { name: "Next evidence" }));
    await screen.findByRole("heading", { level: 1, name: "second.jpg" });
    await waitFor(() => expect(fake.called("evidence_save").map(({ id, caption }) => [id, caption])).toEqual([[first.id, "The first"]]));
    expect(second.caption).toBe("");
  });

  it("links one photo to three items and a finding, and lets go of one", async () => {
    await openPiece(photo());
    await fireEvent.click(screen.getByRole("button", { name: /Link to items or findings/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await fireEvent.input(dialog.getByLabelText("Search items and findings"), { target: { value: "access points" } });
    for (const row of await dialog.findAllByRole("checkbox")) await fireEvent.click(row);
    await fireEvent.input(dialog.getByLabelText("Search items and findings"), { target: { value: "8-01" } });
    await fireEvent.click(await dialog.findByRole("checkbox", { name: /^8-01/ }));
    await waitFor(() => expect(dialog.getByText("4 places")).toBeTruthy());
    expect(fake.called("evidence_link").map(({ target }) => ("item" in target ? target.item : target.kind))).toEqual(["pf-02-01", "pf-02-02", "finding"]);
    await fireEvent.click(dialog.getByRole("button", { name: "Done" }));
    await fireEvent.click(screen.getByRole("button", { name: "Unlink from 2.1" }));
    await screen.findByText("3 places");
    expect(fake.evidence.pieces[0]?.targets.map((one) => one.number)).toEqual(["1.1", "2.2", "8-01"]);
  });

  it("does not let a piece serve nothing unseen", async () => {
    await openPiece(photo());
    await fireEvent.click(screen.getByRole("button", { name: /Link to items or findings/ }));
    const dialog = within(await screen.findByRole("dialog"));
    await fireEvent.click(await dialog.findByRole("checkbox", { name: /^1\.1/ }));
    await dialog.findByText(/Evidence serves at least one place/);
    expect(fake.called("evidence_unlink")).toEqual([]);
    expect(dialog.getByRole<HTMLInputElement>("checkbox", { name: /^1\.1/ }).checked).toBe(true);
  });

  it("removes a piece, goes to its neighbour, and brings it back", async () => {
    const first = photo();
    fake.evidence.make("second.jpg", first.targets);
    await openPiece(first);
    await fireEvent.click(screen.getByRole("button", { name: "Remove" }));
    await screen.findByRole("heading", { level: 1, name: "second.jpg" });
    expect(fake.evidence.pieces[0]?.removed).toBe(true);
    await fireEvent.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(fake.evidence.pieces[0]?.removed).toBe(false));
    await screen.findByRole("button", { name: "Photo: IMG_2041.jpg" });
  });

  it("only shows what belongs to a finalised record", async () => {
    fake.overrides.assessment_list = () => [{ ...fake.row(), state: "finalised" }];
    await openPiece(photo({ marks }));
    expect(screen.queryByRole("toolbar", { name: "Mark the picture" })).toBeNull();
    expect(screen.queryByRole("button", { name: "Remove" })).toBeNull();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Caption/).readOnly).toBe(true);
    expect(screen.getByRole("button", { name: /Save a copy/ })).toBeTruthy();
  });

  it("is fit for screen readers, and shows nothing once the vault is locked", async () => {
    await openPiece(photo({ marks }));
    const { violations } = await axe.run(document.querySelector("main")!, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([]);
    await press("l", { ctrlKey: true });
    await waitFor(() => expect(router.view).toBe("unlock"));
    expect(document.querySelectorAll("img")).toHaveLength(0);
  });
});

describe("marks as numbers", () => {
  it("stay inside the picture whatever is done to them", () => {
    const box = markAt("box", { x: 1590, y: 1190 }, SIZE);
    expect([box.x2, box.y2]).toEqual([1600, 1200]);
    expect(moved(box, 500, -5000, SIZE)).toMatchObject({ x2: 1600, y1: 0 });
    expect(pulled(box, { x: "x2", y: "y2" }, { x: 99_999, y: 99_999 }, SIZE)).toMatchObject({ x2: 1600, y2: 1200 });
    // Pulled together to nothing it stays as it was.
    expect(pulled(box, { x: "x2", y: "y2" }, { x: box.x1, y: box.y1 }, SIZE)).toEqual(box);
  });
});

describe("times as they are written", () => {
  it("are read in the ways people write them", () => {
    expect(["7:42", "07.42", "19h05", "25:00", "noon"].map(clockOf)).toEqual(["07:42", "07:42", "19:05", null, null]);
    expect(["-3", "+5:30", "−03:00", "Z", "20", "+15"].map(zoneOf)).toEqual(["-03:00", "+05:30", "-03:00", "+00:00", null, null]);
  });
});
