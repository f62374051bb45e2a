// What a person does with question sets, with the pretended application behind the window.
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import Provisions from "../../views/Provisions.svelte";
import Questionnaires from "../../views/Questionnaires.svelte";
import ProfileClick from "./ProfileClick.svelte";

let fake: FakeApplication;

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  router.reset("home");
  Element.prototype.scrollIntoView = () => undefined;
});

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const asked = (name: string) => fake.calls.filter((call) => call.name === name).map((call) => call.request);
const answer = (name: string, with_: () => unknown) => Object.assign(fake.overrides, { [name]: with_ });
const dialog = () => within(screen.getByRole("dialog"));

/** A view alone has no `main` around it: rules about landmarks are judged in the whole window. */
const NOT_HERE = ["color-contrast", "region", "landmark-unique", "landmark-no-duplicate-banner"];

async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, { rules: Object.fromEntries(NOT_HERE.map((rule) => [rule, { enabled: false }])) });
  return found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 120)).join(" | ")}`);
}

describe("questionnaires", () => {
  async function open() {
    render(Questionnaires);
    await screen.findByRole("table", { name: "Questionnaires" });
  }

  it("names the authority of an overlay, and what it does", async () => {
    await open();
    await fireEvent.click(within(screen.getByText(/laid over it by Port Security Authority of Zelmara/).closest("tr")!).getByRole("link"));
    expect(screen.getByText("Overlay version 3: items reworded 5, 2 items added")).toBeTruthy();
  });

  it("says beside Remove why a built-in set stays, and removes an imported one only after a question", async () => {
    await open();
    await fireEvent.click(screen.getByRole("link", { name: "Cyber risk" }));
    expect(screen.getByRole("button", { name: "Remove" }).getAttribute("aria-disabled")).toBe("true");
    expect(screen.getByText("Built in; it stays.")).toBeTruthy();
    await fireEvent.click(screen.getAllByRole("link", { name: "Port facility self-assessment" })[0]!);
    await press("Remove");
    expect(asked("set_remove")).toEqual([]);
    await fireEvent.click(dialog().getByRole("button", { name: "Remove" }));
    await waitFor(() => expect(asked("set_remove")).toEqual([{ hash: "77aa10cc44ee21d90b3f" }]));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("saves the chosen set as a spreadsheet and says where", async () => {
    await open();
    await fireEvent.click(screen.getByRole("link", { name: "Cyber risk" }));
    await press("Save as spreadsheet…");
    await waitFor(() => expect(asked("set_export")).toEqual([{ hash: "19ab3c77e5f00d12b8aa" }]));
    await waitFor(() => expect(toasts.list.at(-1)?.text).toBe("Saved as cyber.xlsx in Documents"));
  });

  it("selects a set that was brought in", async () => {
    await open();
    await press("Bring in a set or overlay…");
    expect(await screen.findByRole("heading", { level: 2, name: "Port facility self-assessment, own edition" })).toBeTruthy();
  });

  it("lists every place with its problem when the file is refused, and keeps the list as it was", async () => {
    answer("set_import", () => ({
      file_name: "broken.xlsx",
      set: null,
      problems: [
        { place: "sheet Items, row 14, column F", problem: "the reference is not known" },
        { place: "sheet Items, row 20, column A", problem: "the id is there twice" },
      ],
    }));
    await open();
    await press("Bring in a set or overlay…");
    await screen.findByText("2 places must be mended. Until then nothing of the file is kept.");
    expect(dialog().getByRole("rowheader", { name: "sheet Items, row 14, column F" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("does nothing when the file dialog was cancelled", async () => {
    answer("set_import", () => null);
    await open();
    await press("Bring in a set or overlay…");
    await waitFor(() => expect(asked("set_import")).toHaveLength(1));
    expect([screen.queryByRole("dialog"), asked("set_list").length]).toEqual([null, 1]);
  });

  it("prints a blank form in a language of its own, for a facility or for none", async () => {
    await open();
    await press("Print a blank form…");
    await fireEvent.change(dialog().getByLabelText("Language of the form"), { target: { value: "fr" } });
    await fireEvent.change(dialog().getByLabelText(/^Facility/), { target: { value: "f1" } });
    await fireEvent.click(dialog().getByLabelText(/^With what to look at/));
    expect(await violations()).toEqual([]);
    await fireEvent.submit(screen.getByRole("button", { name: "Save as PDF…" }).closest("dialog")!.querySelector("form")!);
    await waitFor(() => expect(asked("paper_form_save")).toEqual([{ hash: "77aa10cc44ee21d90b3f", language: "fr", paper: "a4", facility: "f1", hints: false }]));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("starts an assessment with this very set", async () => {
    await open();
    await press("Start an assessment with it…");
    await fireEvent.submit((await screen.findByRole("button", { name: "Start" })).closest("dialog")!.querySelector("form")!);
    await waitFor(() => expect(asked("assessment_start")).toMatchObject([{ questionnaire: "77aa10cc44ee21d90b3f" }]));
  });

  it("does not start one with a set about a State, and says why", async () => {
    await open();
    await fireEvent.click(screen.getByRole("link", { name: "Self-assessment of the Designated Authority" }));
    expect(screen.getByText(/^Enter the Designated Authority first/)).toBeTruthy();
  });

  it("lists the sections of a set with their numbers of items", async () => {
    await open();
    await fireEvent.click(screen.getByText("3 sections"));
    const row = screen.getByText("Control of access to the port facility").closest("li");
    expect(row?.textContent?.replace(/\s+/g, " ")).toMatch(/^2 ?Control of access to the port facility ?39$/);
  });

  it("has no faults that axe finds", async () => {
    await open();
    expect(await violations()).toEqual([]);
  });
});

describe("by provision and by level", () => {
  async function open(tab?: string) {
    router.go("provisions", { assessment: "a1", ...(tab ? { tab } : {}) });
    render(Provisions);
    await screen.findByRole("heading", { level: 1, name: "Self-assessment 2026 by provision and level" });
  }

  it("opens a provision to its items, and an item in the work screen", async () => {
    await open();
    const partA = await screen.findByRole("region", { name: /Part A/ });
    const first = within(partA).getAllByRole("button")[0]!;
    const prompt = first.querySelector(".cites__prompt")!.textContent!;
    await fireEvent.click(first);
    expect(router.view).toBe("work");
    expect(fake.items().find((item) => item.id === router.params.item)?.prompt).toBe(prompt);
  });

  it("finds by what is typed and says how many", async () => {
    await open();
    await fireEvent.input(await screen.findByRole("searchbox"), { target: { value: "no such words" } });
    expect(screen.getAllByText("Nothing found").length).toBeGreaterThan(0);
  });

  it("turns to the levels with the arrow keys", async () => {
    await open();
    const tab = screen.getByRole("tab", { name: "By provision" });
    tab.focus();
    await fireEvent.keyDown(tab, { key: "ArrowRight" });
    await waitFor(() => expect(document.activeElement?.textContent).toBe("By security level"));
    expect(await screen.findByRole("heading", { level: 2, name: "Security level 3" })).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: "Access points" })).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: "gate drill" })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it("shows what a newer version would do, and moves only when told to", async () => {
    await open();
    await press("Move to another version…");
    await screen.findByText("The answer to 1 dropped item is kept and printed in an annex.");
    await fireEvent.click(dialog().getByText("Reworded: look whether the answer still holds"));
    expect(dialog().getByText("Does the PFSO see to it that the PFSP is carried out and kept up to date?")).toBeTruthy();
    expect(await violations()).toEqual([]);
    expect(asked("upgrade_apply")).toEqual([]);
    await fireEvent.click(dialog().getByRole("button", { name: "Move to version 2" }));
    await waitFor(() => expect([router.view, router.params.assessment]).toEqual(["work", "a2"]));
    expect(asked("upgrade_apply")).toEqual([{ assessment: "a1", hash: "77aa10cc44ee21d90b3f" }]);
  });

  it("offers the versions that the application names, overlays by their name", async () => {
    await open();
    await press("Move to another version…");
    const to = await screen.findByLabelText("To");
    expect([...to.querySelectorAll("option")].map((one) => one.textContent)).toEqual([
      "Port facility self-assessment, version 2",
      "Port facility self-assessment, version 1, with National additions",
    ]);
    expect(asked("set_versions")).toEqual([{ assessment: "a1" }]);
  });

  it("says so when there is nothing newer", async () => {
    answer("set_versions", () => []);
    await open();
    await press("Move to another version…");
    expect(await screen.findByText(/^There is no newer version/)).toBeTruthy();
    expect(dialog().queryByRole("button", { name: /^Move to version/ })).toBeNull();
  });

  it("shows what went wrong and tries again", async () => {
    fake.failing.set("provision_list", uiError("unknown-assessment", { id: "a1" }));
    await open();
    fake.failing.clear();
    await press("Try again");
    expect(await screen.findByRole("region", { name: /Part A/ })).toBeTruthy();
    expect(await violations()).toEqual([]);
  });
});

describe("the profile from an item", () => {
  const RAIL = { applies_to: ["t1"] };

  it("changes the facility with one press, and takes it back", async () => {
    answer("facility_get", () => ({ id: "f1", kind: "port_facility", name: "", imo_port_facility_number: "", operator: "", port: "", state: "ZZ", general: {}, profile: { t1: { present: false, why: "The facility has no rail traffic." } }, eu_profile: false }));
    const loaded: unknown[] = [];
    let flushed = 0;
    render(ProfileClick, { assessment: "a1", facility: "f1", tags: [{ id: "t1", label: "Has rail traffic" }], item: RAIL, before: () => Promise.resolve(void (flushed += 1)), onsaved: (work: unknown) => loaded.push(work) });
    await fireEvent.click(await screen.findByRole("button", { name: "Present after all: Has rail traffic" }));
    await waitFor(() => expect([loaded.length, flushed]).toEqual([1, 1]));
    toasts.list.at(-1)?.action?.run();
    await waitFor(() => expect(loaded).toHaveLength(2));
    expect(asked("profile_tag_save")).toEqual([
      { assessment: "a1", tag: "t1", state: { present: true, why: "" } },
      { assessment: "a1", tag: "t1", state: { present: false, why: "The facility has no rail traffic." } },
    ]);
  });
});
