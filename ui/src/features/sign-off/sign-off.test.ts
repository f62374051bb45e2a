// Signing a record, as people do it, with the pretended application behind.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend } from "../../ipc";
import { FakeApplication } from "../../ipc/fake";
import { router } from "../../state/router.svelte";
import { session } from "../../state/session.svelte";
import SignOff from "../../views/SignOff.svelte";

let fake: FakeApplication;

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
  router.reset("home");
  router.go("sign-off", { assessment: "a1" });
  Element.prototype.scrollIntoView = () => undefined;
});

function answerEverything(): void {
  for (const item of fake.items()) {
    if (item.answer === "narrative") fake.change(item.id, { text: "Shared by the roster." });
    else if (item.not_applicable_because === null) fake.change(item.id, { verdict: "yes", methods: ["document"] });
  }
}

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));

async function sign(): Promise<void> {
  await fireEvent.click(await screen.findByLabelText("I am independent of the measures assessed"));
  await fireEvent.submit(screen.getByRole("form", { name: "Signing" }));
}

describe("check before sign-off", () => {
  it("keeps what must be settled apart from what is worth a look", async () => {
    answerEverything();
    fake.change("pf-01-01", { verdict: "no", comment: "", methods: [] });
    fake.change("pf-02-01", { review: true });
    render(SignOff);
    expect(await screen.findByText("One thing must be settled first")).toBeTruthy();
    expect(screen.getByRole("region", { name: "One No or Partly has neither comment nor finding" }).classList).toContain("check--stop");
    expect(screen.getByRole("region", { name: "One item is marked for review" }).classList).toContain("check--warn");
  });

  it("leads from each point to the item where it is settled", async () => {
    render(SignOff);
    await fireEvent.click(await screen.findByRole("link", { name: "2.1" }));
    expect([router.view, router.params.item]).toEqual(["work", "pf-02-01"]);
  });

  it("leads by a number key to the first point of a group", async () => {
    render(SignOff);
    await screen.findByRole("link", { name: "1.1" });
    await fireEvent.keyDown(window, { key: "1" });
    expect([router.view, router.params.item]).toEqual(["work", "pf-01-01"]);
  });

  it("leads from a missing team to the button that adds a person", async () => {
    answerEverything();
    fake.signOff.team = false;
    render(SignOff);
    await fireEvent.click((await screen.findAllByRole("button", { name: /Open Before answering/ }))[0]!);
    expect([router.view, router.params.field]).toEqual(["before", "team-add"]);
  });

  it("does not offer signing while something must be settled", async () => {
    render(SignOff);
    const button = await screen.findByRole("button", { name: /Sign and finalise/ });
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(screen.queryByRole("form")).toBeNull();
  });
});

describe("signing", () => {
  beforeEach(answerEverything);

  it("asks for the statement of independence and signs nothing without it", async () => {
    render(SignOff);
    await fireEvent.submit(await screen.findByRole("form", { name: "Signing" }));
    expect(screen.getByText("Choose the statement that is true of you")).toBeTruthy();
    expect(fake.called("assessment_finalise")).toEqual([]);
  });

  it("asks who is not independent for the reason", async () => {
    render(SignOff);
    await fireEvent.click(await screen.findByLabelText("I am not independent of the measures assessed"));
    await fireEvent.submit(screen.getByRole("form", { name: "Signing" }));
    expect(screen.getByText("Say why you are not independent")).toBeTruthy();
    await fireEvent.input(screen.getByLabelText("Why"), { target: { value: "The facility has four people." } });
    await fireEvent.submit(screen.getByRole("form", { name: "Signing" }));
    await screen.findByText("States not to be independent: The facility has four people.");
    expect(fake.called("assessment_finalise")).toEqual([{ assessment: "a1", independent: false, reason: "The facility has four people." }]);
  });

  it("finalises with one signature and shows it with the fingerprint of the key", async () => {
    render(SignOff);
    await sign();
    expect(await screen.findByText("This record is: Finalised")).toBeTruthy();
    expect(screen.getByText("Verified")).toBeTruthy();
    expect(screen.getByText(fake.signOff.signatures[0]!.fingerprint.join(" "))).toBeTruthy();
  });

  it("waits for a second person where four eyes are asked for", async () => {
    fake.signOff.protection.four_eyes = true;
    render(SignOff);
    await sign();
    expect(await screen.findByText("You have signed. Now a second person has to sign as reviewer.")).toBeTruthy();
    expect(fake.signOff.state).toBe("in_review");
    await press("Let Terminal manager act");
    await screen.findByText(/Role: Reviewer/);
    await sign();
    await waitFor(() => expect(fake.signOff.state).toBe("finalised"));
    expect(fake.signOff.signatures.map((one) => one.role)).toEqual(["author", "reviewer"]);
  });

  it("goes to review and back with a reason", async () => {
    render(SignOff);
    await press("Ask for review");
    await press("Give back to the author");
    await fireEvent.input(await screen.findByLabelText("Why it is given back"), { target: { value: "Section 2 is thin." } });
    await fireEvent.submit(screen.getByLabelText("Why it is given back").closest("form")!);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect([fake.signOff.state, fake.called("review_return")]).toEqual(["draft", [{ assessment: "a1", reason: "Section 2 is thin." }]]);
  });

  it("takes a finalised record up again in a new revision, with a reason that says something", async () => {
    render(SignOff);
    await sign();
    await press("Take up again in a new revision");
    const reason = await screen.findByLabelText("Why it is taken up again");
    await fireEvent.input(reason, { target: { value: "Error" } });
    await fireEvent.submit(reason.closest("form")!);
    expect(screen.getByText("Write at least 10 characters")).toBeTruthy();
    await fireEvent.input(reason, { target: { value: "The gate log was misread." } });
    await fireEvent.submit(reason.closest("form")!);
    await waitFor(() => expect([router.view, router.params.assessment]).toEqual(["work", "a2"]));
  });
});
