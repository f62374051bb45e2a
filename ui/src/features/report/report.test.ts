// The report screen as people use it: what is chosen, the assessor's words, the logo, saving, other files, verifying.
import axe from "axe-core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend, type ReportOptions } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { saveEverything } from "../../state/leave";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import Report from "../../views/Report.svelte";
import { codePoint, share, verdictKey } from "./choices";

let fake: FakeApplication;

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  router.reset("report");
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
});

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole("button", { name }));
const tick = (name: string | RegExp) => fireEvent.click(screen.getByRole("checkbox", { name }));
const asked = (): ReportOptions | undefined => fake.called("report_preview").at(-1)?.options;
const violations = async () =>
  (await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);

async function open(): Promise<void> {
  render(Report);
  await screen.findByText(/^Page 1 of/);
  await waitFor(() => expect(document.querySelector(".preview__page")?.getAttribute("aria-busy")).toBe("false"));
}

describe("what is printed", () => {
  it("offers the editions that fit, each with what it is for and how long it is", async () => {
    await open();
    expect(screen.getAllByRole("radio", { name: /./ }).filter((radio) => radio.getAttribute("name") === "edition").map((radio) => radio.getAttribute("value"))).toEqual(["full", "executive_summary", "action_plan", "attestation"]);
    expect(screen.getByText(/Two to four pages/)).toBeTruthy();
    await waitFor(() => expect([...document.querySelectorAll(".edition .pages")].map((one) => one.textContent)).toEqual(["2 pages", "3 pages", "9 pages", "1 page"]));
    expect(asked()?.edition, "the shown edition is laid out last, so that its pages turn at once").toBe("full");
  });

  it("lays the chosen edition out and forgets no page that is there", async () => {
    await open();
    await fireEvent.click(screen.getByRole("radio", { name: /^Attestation/ }));
    await screen.findByText("Page 1 of 1");
    expect(asked()).toMatchObject({ edition: "attestation", without: [] });
    expect(screen.queryByText("Sections"), "a letter has nothing to leave out").toBeNull();
  });

  it("begins with what was chosen last", async () => {
    fake.report.last = { edition: "action_plan", paper: "letter", without: ["owner_sheets"], redact: ["names"], photos_per_page: 6 };
    await open();
    expect(fake.called("report_preview")[0]?.options).toMatchObject({ edition: "action_plan", paper: "letter", without: ["owner_sheets"], redact: ["names"], photos_per_page: 6 });
    expect(screen.getByText("3 of 4")).toBeTruthy();
    expect(screen.getByText("One kind")).toBeTruthy();
  });

  it("leaves out only sections the edition can do without, and prints all again", async () => {
    await open();
    expect(screen.queryByRole("checkbox", { name: "Document control" }), "not to be switched off").toBeNull();
    await tick("Glossary");
    await tick("Contents");
    await waitFor(() => expect(asked()?.without).toEqual(["contents", "glossary"]));
    await press("Print all sections");
    await waitFor(() => expect(asked()?.without).toEqual([]));
  });

  it("says what each class of a redacted edition takes away, and asks for it", async () => {
    await open();
    const names = screen.getByRole("checkbox", { name: /^Names/ });
    expect(document.getElementById(names.getAttribute("aria-describedby") ?? "")?.textContent).toMatch(/assessors/);
    await tick(/^Weaknesses/);
    await fireEvent.click(names);
    await waitFor(() => expect(asked()?.redact).toEqual(["names", "vulnerabilities"]));
    expect(screen.getByText("Redacted")).toBeTruthy();
  });

  it("asks how many photos stand on a page only where photos are printed", async () => {
    await open();
    await fireEvent.click(screen.getByRole("radio", { name: "6 a page" }));
    await waitFor(() => expect(asked()?.photos_per_page).toBe(6));
    await tick("Photos");
    expect(screen.queryByRole("radio", { name: "6 a page" })).toBeNull();
  });

  it("draws pictures below the marks of the page", async () => {
    fake.overrides = { report_page: () => ({ width: 595, height: 842, pictures: [{ x: 60, y: 100, width: 200, height: 150, picture: "ab".repeat(32) }], marks: [{ d: "M0 0h10", fill: "#000000", stroke: null, width: 0, opacity: 1 }], text: [] }) };
    await open();
    const page = document.querySelector(".sheet-page svg")!;
    expect([...page.children].map((one) => one.tagName)).toEqual(["rect", "image", "path"]);
    expect(page.querySelector("image")?.getAttribute("href")).toContain("ab".repeat(32));
  });

  it("shows the logo, another one, none, and lays the pages out anew each time", async () => {
    await open();
    const before = () => fake.called("report_preview").length;
    let count = before();
    await press("Choose a picture…");
    expect(await screen.findByRole("img", { name: "Logo of the organisation" })).toBeTruthy();
    await waitFor(() => expect(before()).toBeGreaterThan(count));
    count = before();
    await press("Remove");
    await screen.findByRole("button", { name: "Choose a picture…" });
    await waitFor(() => expect(before()).toBeGreaterThan(count));
    fake.failing.set("report_logo_choose", uiError("logo-no-picture"));
    await press("Choose a picture…");
    expect(await screen.findByText("The file is no picture.")).toBeTruthy();
  });

  it("says why nothing can be chosen, and tries again", async () => {
    fake.failing.set("report_choices", uiError("vault-locked"));
    render(Report);
    const again = await screen.findByRole("button", { name: "Try again" });
    fake.failing.clear();
    await fireEvent.click(again);
    await screen.findByText(/^Page 1 of/);
  });
});

describe("the assessor's words", () => {
  async function write(): Promise<HTMLTextAreaElement> {
    await open();
    await press(/^Write/);
    return (await screen.findByRole("textbox", { name: "Summary" })) as HTMLTextAreaElement;
  }

  it("are marked by keyboard and bar, saved as they are typed, and shown as they will be set", async () => {
    const area = await write();
    await fireEvent.input(area, { target: { value: "Gate 2 stands open" } });
    area.setSelectionRange(0, 6);
    await fireEvent.keyDown(area, { key: "b", ctrlKey: true });
    expect(area.value).toBe("**Gate 2** stands open");
    await press("Done");
    await waitFor(() => expect(fake.report.texts.summary).toBe("**Gate 2** stands open"));
    expect(fake.called("report_words_save")[0]).toMatchObject({ summary: "**Gate 2** stands open", strengths: null, concerns: null });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await press(/^Write/);
    await waitFor(() => expect(document.querySelector(".prose b")?.textContent).toBe("Gate 2"));
  });

  it("go on with the next point at Enter, and the bar is walked with the arrows", async () => {
    const area = await write();
    await fireEvent.input(area, { target: { value: "guards" } });
    area.setSelectionRange(3, 3);
    const tools = screen.getByRole("toolbar", { name: "Form of the text: Summary" });
    const [bold, points] = within(tools).getAllByRole("button");
    bold!.focus();
    await fireEvent.keyDown(bold!, { key: "ArrowRight" });
    expect(document.activeElement).toBe(points);
    await fireEvent.click(points!);
    expect(area.value).toBe("- guards");
    await fireEvent.keyDown(area, { key: "Enter" });
    expect(area.value).toBe("- guards\n- ");
    expect(within(tools).getAllByRole("button").map((one) => one.tabIndex)).toEqual([-1, 0, -1]);
  });

  it("are saved before the vault is locked", async () => {
    const area = await write();
    await fireEvent.input(area, { target: { value: "Typed a moment ago" } });
    await saveEverything();
    expect(fake.report.texts.summary).toBe("Typed a moment ago");
  });

  it("stay on the screen when they cannot be saved, until somebody gives them up", async () => {
    const area = await write();
    fake.failing.set("report_words_save", uiError("disk-full"));
    await fireEvent.input(area, { target: { value: "Too much" } });
    await press("Done");
    await screen.findByRole("button", { name: "Close without saving" });
    expect(area.value).toBe("Too much");
    await press("Close without saving");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("are read only once the record is finalised", async () => {
    fake.signOff.state = "finalised";
    await open();
    await press(/^Read/);
    expect(await screen.findByText(/finalised; these words/)).toBeTruthy();
    expect(screen.queryByRole("textbox", { name: "Summary" })).toBeNull();
    expect(screen.getByText("must not wait").tagName).toBe("B");
  });
});

describe("saving", () => {
  it("writes a signature beside the PDF where it is ticked", async () => {
    await open();
    await tick(/^Sign it/);
    await press(/^Save PDF/);
    expect(await screen.findByText(/^Signature: .*\.pdf\.sig$/)).toBeTruthy();
    expect(fake.called("report_write")[0]?.sign).toBe(true);
  });

  it("tells the section it is at, and is cancelled by keyboard", async () => {
    fake.report.held = true;
    fake.report.progress = { stage: "laying_out", section: "Findings", number: 5, of: 24 };
    await open();
    await fireEvent.keyDown(window, { key: "p", ctrlKey: true });
    expect(await screen.findByText("Laying out section 5 of 24: Findings")).toBeTruthy();
    expect(screen.getByRole("progressbar", { name: "Progress of saving" }).getAttribute("value")).toBe("5");
    await press("Cancel");
    await waitFor(() => expect(toasts.list.at(-1)?.text).toBe("Saving was cancelled; nothing was written."));
    expect(fake.called("report_cancel")).toHaveLength(1);
    expect(screen.queryByTestId("report-saved")).toBeNull();
  });

  it("cannot be cancelled any more once the file goes to the disk", async () => {
    fake.report.held = true;
    fake.report.progress = { stage: "saving", section: "", number: 0, of: 0 };
    await open();
    await press(/^Save PDF/);
    await screen.findByText(/^Saving/);
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    fake.report.release();
    await screen.findByTestId("report-saved");
  });

  it("writes one file however often it is asked for, and says what failed", async () => {
    fake.report.held = true;
    await open();
    await press(/^Save PDF/);
    await fireEvent.keyDown(window, { key: "p", ctrlKey: true });
    fake.report.release();
    await screen.findByTestId("report-saved");
    expect(fake.called("report_write")).toHaveLength(1);
    fake.failing.set("report_write", uiError("disk-full"));
    await press(/^Save PDF/);
    expect(await screen.findByRole("button", { name: "Try again" })).toBeTruthy();
  });

  it("counts sections, then photos, and never more than there are", async () => {
    expect(share({ stage: "reading", section: "", number: 0, of: 0 })).toEqual({ done: 0, of: 1 });
    expect(share({ stage: "laying_out", section: "Findings", number: 23, of: 20 })).toEqual({ done: 20, of: 20 });
    expect(share({ stage: "saving", section: "", number: 0, of: 0 })).toEqual({ done: 1, of: 1 });
    expect(share(null)).toBeNull();
    fake.report.held = true;
    fake.report.progress = { stage: "writing", section: "", number: 12, of: 60 };
    await open();
    await press(/^Save PDF/);
    expect(await screen.findByText("Making the file: photo 12 of 60")).toBeTruthy();
    fake.report.release();
    await screen.findByTestId("report-saved");
  });
});

describe("other files", () => {
  it("say what each is good for, and are written in the language of the report", async () => {
    await open();
    await press("Save as…");
    const dialog = screen.getByRole("dialog", { name: "Save in another format" });
    await fireEvent.click(within(dialog).getByRole("radio", { name: /^Table/ }));
    await fireEvent.change(within(dialog).getByLabelText("Which table"), { target: { value: "findings" } });
    await press("Save…");
    await waitFor(() => expect(fake.called("record_export")).toEqual([{ assessment: "a1", format: "csv", table: "findings", language: "en", marking: "", date: "2026-11-16", paper: "a4", redact: [], photos_per_page: 4, schema: false }]));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("hold everything but the text document, and say so where something is withheld in the PDF", async () => {
    fake.report.last = { ...fake.report.last, redact: ["names"] };
    await open();
    await press("Save as…");
    expect(screen.getByRole("note").textContent).toMatch(/withholds what the report withholds/);
    await fireEvent.click(screen.getByRole("radio", { name: /^Spreadsheet/ }));
    expect(screen.getByRole("note").textContent).toMatch(/nothing is withheld/);
    await fireEvent.click(screen.getByRole("radio", { name: /^Text document/ }));
    await press("Save…");
    await waitFor(() => expect(fake.called("record_export").at(-1)).toMatchObject({ format: "docx", redact: ["names"] }));
  });

  it("tell how far a text document is, and can be given up", async () => {
    fake.report.held = true;
    fake.report.progress = { stage: "writing", section: "", number: 3, of: 9 };
    await open();
    await press("Save as…");
    await press("Save…");
    expect(await screen.findByText("Making the file: photo 3 of 9")).toBeTruthy();
    await press("Cancel");
    expect(await screen.findByText("Saving was cancelled; nothing was written.")).toBeTruthy();
    expect(fake.called("report_cancel")).toHaveLength(1);
  });

  it("stay in front when the dialog for the file was closed", async () => {
    fake.report.closed = true;
    await open();
    await press("Save as…");
    await press("Save…");
    expect(await screen.findByText("No file was saved; the dialog was closed.")).toBeTruthy();
  });
});

describe("verifying", () => {
  async function verify(): Promise<HTMLElement> {
    await open();
    await press("Verify a report…");
    return screen.findByRole("dialog", { name: "Verify a report" });
  }

  it("says in words that a report is as it was signed, and by whom", async () => {
    const dialog = await verify();
    expect(within(dialog).getByText("Valid")).toBeTruthy();
    expect(within(dialog).getByText("Group auditor, Lead assessor")).toBeTruthy();
    expect(within(dialog).queryByRole("button", { name: "Take the key up" })).toBeNull();
  });

  it("says that a report was changed, and does not vouch for the name in it", async () => {
    fake.report.standing = "changed";
    const dialog = await verify();
    expect(within(dialog).getByText("Changed")).toBeTruthy();
    expect(within(dialog).getByText("Signed by, so it claims")).toBeTruthy();
  });

  it("takes an unknown key up only after its fingerprint was compared, and lets it go again", async () => {
    fake.report.standing = "unknown_key";
    const dialog = await verify();
    expect(within(dialog).getAllByText("4f1c").length).toBeGreaterThan(0);
    await press("Take the key up");
    expect(fake.called("trusted_key_save")).toEqual([]);
    await tick(/read me this fingerprint/);
    await fireEvent.input(within(dialog).getByLabelText("Whose key it is"), { target: { value: "Auditor of the group" } });
    await press("Take the key up");
    expect(await within(dialog).findByText("Valid")).toBeTruthy();
    expect(within(dialog).getByText("Known here as Auditor of the group")).toBeTruthy();
    await fireEvent.click(await within(dialog).findByRole("button", { name: "Let go the key of Auditor of the group" }));
    await waitFor(() => expect(fake.report.trusted).toEqual([]));
  });

  it("leads to the revision that took the report's place", async () => {
    fake.report.standing = "newer_revision";
    await verify();
    await press("Open revision 2");
    expect([router.view, router.params.assessment]).toEqual(["report", "a1"]);
  });

  it("tells what to do where no signature is found, and nothing where the dialog was closed", async () => {
    fake.failing.set("report_verify", uiError("signature-missing", { path: "report.pdf.sig" }));
    await verify();
    expect(screen.getByText(/No signature lies beside the report/)).toBeTruthy();
    await fireEvent.click(screen.getAllByRole("button", { name: "Close" })[0]!);
    fake.failing.clear();
    fake.report.closed = true;
    await press("Verify a report…");
    await waitFor(() => expect(fake.called("report_verify")).toHaveLength(2));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("is possible before anything is assessed", async () => {
    fake.overrides = { assessment_list: () => [] };
    render(Report);
    await fireEvent.click(await screen.findByRole("button", { name: "Verify a report…" }));
    expect(await screen.findByText("Valid")).toBeTruthy();
  });

  it("names the outcome by what is wrong", () => {
    const view = { standing: "changed", file_unchanged: true, retired_on: null } as Parameters<typeof verdictKey>[0];
    expect(verdictKey(view)).toBe("report-verify-changed-signature");
    expect(verdictKey({ ...view, file_unchanged: false })).toBe("report-verify-changed-file");
    expect(verdictKey({ ...view, standing: "unknown_key", retired_on: "2026-01-01" })).toBe("report-verify-retired-key");
    expect(codePoint("水")).toBe("U+6C34");
  });
});

describe("everybody", () => {
  it("can use it: axe finds nothing, with all opened and in each dialog", async () => {
    fake.report.missing = [{ character: "水", page: 2, heading: "Findings", line: "Gate 水" }];
    fake.report.standing = "unknown_key";
    await open();
    document.querySelectorAll("details").forEach((one) => (one.open = true));
    expect(await violations()).toEqual([]);
    await press(/^Write/);
    await screen.findByRole("textbox", { name: "Summary" });
    expect(await violations()).toEqual([]);
    await press("Done");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await press("Save as…");
    expect(await violations()).toEqual([]);
    await fireEvent.click(screen.getByRole("button", { name: "Close" }));
    await press("Verify a report…");
    await screen.findByRole("dialog", { name: "Verify a report" });
    expect(await violations()).toEqual([]);
  }, 30_000);
});
