// What cannot be saved is kept in a file elsewhere, and put back from there.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import axe from "axe-core";
import { beforeEach, describe, expect, it } from "vitest";

import ErrorNotice from "../../components/ErrorNotice.svelte";
import { useBackend, type DraftPiece } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import Notices from "../../shell/Notices.svelte";
import { draftsFrom, unsaved } from "../../state/drafts";
import { saving } from "../../state/save.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import DraftPanel from "./DraftPanel.svelte";

const COMMENT: DraftPiece = { place: "Item 1.1, Comment", text: "The gate stood open.", answer: { assessment: "a1", item: "pf-01-01", field: "comment" } };

let fake: FakeApplication;
beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  saving.reset();
  document.body.innerHTML = "";
});

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));

function field(html: string): void {
  document.body.insertAdjacentHTML("beforeend", html);
}

describe("what is typed and not saved", () => {
  it("is found on the screen, each text once, with what its field is called and stands under", () => {
    field(`<section><h2>Findings</h2><label for="f">Fact found</label><textarea id="f">A gap in the fence.</textarea></section>
      <textarea aria-label="Comment">The gate stood open.</textarea><textarea readonly>Old words.</textarea>
      <input type="password" value="secret" /><input type="search" value="fence" /><input type="text" value="  " />`);
    const stop = draftsFrom(() => [COMMENT]);
    expect(unsaved()).toEqual([COMMENT, { place: "Findings: Fact found", text: "A gap in the fence.", answer: null }]);
    stop();
    expect(unsaved()).toHaveLength(2);
  });

  it("is kept elsewhere from the notice that it could not be saved", async () => {
    const stop = draftsFrom(() => [COMMENT]);
    saving.failed(uiError("disk-full"), () => undefined);
    render(Notices);
    await press("Save elsewhere…");
    await waitFor(() => expect(fake.called("draft_save")).toEqual([{ pieces: [COMMENT] }]));
    expect(toasts.list.at(-1)?.text).toContain("only this vault opens it");
    stop();
  });

  it("is kept elsewhere while the vault is closed by a failure", async () => {
    const stop = draftsFrom(() => [COMMENT]);
    session.stop();
    render(Notices);
    await press("Save elsewhere…");
    await waitFor(() => expect(fake.called("draft_save")).toHaveLength(1));
    stop();
  });

  it("is told when there is nothing", async () => {
    saving.failed(uiError("disk-full"), () => undefined);
    render(Notices);
    await press("Save elsewhere…");
    await waitFor(() => expect(toasts.list.at(-1)?.text).toBe("Nothing that was typed waits to be saved."));
    expect(fake.called("draft_save")).toEqual([]);
  });

  it("is kept elsewhere from a dialog too, which covers that notice", async () => {
    const dialog = document.createElement("dialog");
    dialog.open = true;
    document.body.append(dialog);
    dialog.innerHTML = "<textarea aria-label='Fact found'>A gap in the fence.</textarea>";
    render(ErrorNotice, { target: dialog, props: { error: uiError("disk-full") } });
    await press("Save elsewhere…");
    await waitFor(() => expect(fake.called("draft_save")[0]?.pieces[0]?.text).toBe("A gap in the fence."));
  });

  it("is not offered where nothing is typed or the disk is not to blame", () => {
    render(ErrorNotice, { props: { error: uiError("disk-full") } });
    expect(screen.queryByRole("button", { name: "Save elsewhere…" })).toBeNull();
  });
});

describe("a draft", () => {
  const draft = { saved_at: "2026-11-16T14:32:05+01:00", pieces: [COMMENT, { place: "New finding: Fact found", text: "A gap in the fence.", answer: null }] };

  it("is shown text by text, and put back where it belongs", async () => {
    fake.overrides.draft_open = () => draft;
    render(DraftPanel);
    await press("Bring in a draft…");
    expect((await screen.findByLabelText<HTMLTextAreaElement>("Item 1.1, Comment")).value).toBe(COMMENT.text);
    expect(screen.getByLabelText<HTMLTextAreaElement>("New finding: Fact found").value).toBe("A gap in the fence.");
    await press("Put it back: Item 1.1, Comment");
    await waitFor(() => expect(fake.called("answer_save")).toEqual([{ assessment: "a1", item: "pf-01-01", change: { comment: COMMENT.text } }]));
    expect(await screen.findByText("put back")).toBeTruthy();
    expect((await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })).violations.map((one) => one.id)).toEqual([]);
  });

  it("stays shown when it could not be put back", async () => {
    fake.overrides.draft_open = () => draft;
    fake.failing.set("answer_save", uiError("disk-full"));
    render(DraftPanel);
    await press("Bring in a draft…");
    await press("Put it back: Item 1.1, Comment");
    expect((await screen.findByRole("alert")).textContent).toContain("There is no room left on the disk.");
    expect(screen.queryByText("put back")).toBeNull();
  });

  it("of another vault is refused", async () => {
    fake.failing.set("draft_open", uiError("draft-unreadable"));
    render(DraftPanel);
    await press("Bring in a draft…");
    expect((await screen.findByRole("alert")).textContent).toContain("holds no draft of this vault");
  });

  it("that was not chosen opens nothing", async () => {
    render(DraftPanel);
    await press("Bring in a draft…");
    await waitFor(() => expect(fake.called("draft_open")).toHaveLength(1));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});
