// The scenario table: what scores amount to, and what a person does with the rows.
import axe from "axe-core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend } from "../../ipc";
import { FakeApplication, uiError } from "../../ipc/fake";
import { sampleScenario, sampleSheet } from "../../ipc/fake-worksheet";
import { saveEverything } from "../../state/leave";
import { router } from "../../state/router.svelte";
import { saving } from "../../state/save.svelte";
import { session } from "../../state/session.svelte";
import { toasts } from "../../state/toasts.svelte";
import Worksheet from "../../views/Worksheet.svelte";
import { bandOf, inputOf, matrixOf, product, worst } from "./scenarios";

describe("scores", () => {
  const sheet = { ...sampleSheet(), scenarios: [] };

  it("are the product of the three, and nothing while one is open", () => {
    const row = sampleScenario({ id: "s1" });
    expect([product(row, "today"), product(row, "after")]).toEqual([36, 18]);
    expect(product({ ...row, impact: null }, "today")).toBeNull();
  });

  it("fall into the band of the set", () => {
    expect([1, 8, 9, 18, 19, 35, 36, 64].map((score) => bandOf(sheet.bands, score)?.step)).toEqual([1, 1, 2, 2, 3, 3, 4, 4]);
    expect(bandOf(sheet.bands, null)).toBeNull();
    expect(bandOf(sheet.bands, 999)).toBeNull();
  });

  it("stand in a matrix that has every product of the scales once", () => {
    const { likelihoods, lines } = matrixOf(sheet, "today");
    expect(likelihoods).toEqual([1, 2, 3, 4, 6, 8, 9, 12, 16]);
    expect(lines.map((line) => line.impact)).toEqual([4, 3, 2, 1]);
    expect(lines[0]?.cells.map((cell) => cell.score)).toEqual([4, 8, 12, 16, 24, 32, 36, 48, 64]);
  });

  it("send the columns of a row and nothing that was computed", () => {
    const fake = new FakeApplication();
    fake.worksheet.sheet = sampleSheet();
    fake.worksheet.rows = [sampleScenario({ id: "s1" })];
    const view = fake.worksheet.view()!;
    expect(Object.keys(inputOf(view.scenarios[0]!))).toHaveLength(15);
    expect(worst(view)?.rows.map((row) => row.number)).toEqual([1]);
  });
});

describe("the scenario table", () => {
  let fake: FakeApplication;
  const saved = () => fake.called("scenario_save");

  beforeEach(() => {
    fake = new FakeApplication();
    fake.worksheet.sheet = sampleSheet();
    fake.worksheet.rows = [sampleScenario({ id: "s1" }), sampleScenario({ id: "s2", asset: "Departure hall", threat: 2, vulnerability: 3, impact: 4, accepted_by: "" })];
    useBackend(fake.backend);
    session.set(fake.session);
    saving.reset();
    router.reset("home");
    router.go("worksheet", { assessment: "a1" });
    Element.prototype.scrollIntoView = () => undefined;
  });

  async function open() {
    render(Worksheet);
    await screen.findByRole("heading", { name: "Scenario table" });
  }
  const row = (name: string) => screen.getByRole("button", { name, expanded: false });
  const rows = () => [...document.querySelectorAll(".scenarios .what")].map((one) => one.textContent);

  it("shows each row with both scores in figure and word, and says what cannot wait", async () => {
    await open();
    const line = within(row("Ship at 7C, pilot steps").closest("tr")!);
    expect(line.getByText("36")).toBeTruthy();
    expect(line.getByText("Very high")).toBeTruthy();
    expect(line.getByText("18")).toBeTruthy();
    expect(screen.getByText(/^Scenario 1 is “Very high” today\. Take an interim measure now/)).toBeTruthy();
    expect(within(row("Departure hall").closest("tr")!).getByText("1 to fill in")).toBeTruthy();
  });

  it("keeps a new row only once it is named, and saves every later change by itself", async () => {
    await open();
    await fireEvent.keyDown(window, { key: "n" });
    await waitFor(() => expect(document.activeElement?.getAttribute("data-column")).toBe("asset"));
    await fireEvent.input(screen.getByLabelText("Owner"), { target: { value: "PFSO" } });
    await saveEverything();
    expect(saved()).toEqual([]);
    await fireEvent.input(screen.getByLabelText("Asset"), { target: { value: "Control room" } });
    await saveEverything();
    expect(saved().at(-1)).toMatchObject({ assessment: "a1", scenario: { asset: "Control room", owner: "PFSO" } });
    expect(saved().at(-1)).not.toHaveProperty("id");
    await fireEvent.input(screen.getByLabelText("Scenario"), { target: { value: "Somebody cuts the power." } });
    await saveEverything();
    expect(saved().at(-1)).toMatchObject({ id: "s3", scenario: { asset: "Control room", scenario: "Somebody cuts the power." } });
    expect(rows()).toEqual(["Ship at 7C, pilot steps", "Departure hall", "Control room"]);
  });

  it("does not send a row whose name was taken out, and says why", async () => {
    await open();
    await fireEvent.click(row("Departure hall"));
    await fireEvent.input(screen.getByLabelText("Asset"), { target: { value: " " } });
    await saveEverything();
    expect(saved()).toEqual([]);
    expect(screen.getByText(/^Name the asset/)).toBeTruthy();
    await fireEvent.input(screen.getByLabelText("Asset"), { target: { value: "Hall" } });
    await saveEverything();
    expect(saved()).toHaveLength(1);
  });

  it("rates by digits, shows the product at once, and copies today's scores", async () => {
    await open();
    await fireEvent.click(row("Departure hall"));
    const today = within(document.querySelectorAll<HTMLElement>(".editor > div")[1]!);
    await fireEvent.keyDown(today.getAllByRole("radio")[0]!, { key: "4" });
    await waitFor(() => expect(today.getByText("4 × 3 × 4 =")).toBeTruthy());
    expect(today.getByText("48")).toBeTruthy();
    await fireEvent.click(screen.getByRole("button", { name: "As today" }));
    await saveEverything();
    expect(saved().at(-1)?.scenario).toMatchObject({ threat: 4, residual_threat: 4, residual_vulnerability: 3, residual_impact: 4 });
  });

  it("moves a row with Alt and the arrows", async () => {
    await open();
    const name = row("Departure hall");
    name.focus();
    await fireEvent.keyDown(name, { key: "ArrowUp", altKey: true });
    await waitFor(() => expect(rows()).toEqual(["Departure hall", "Ship at 7C, pilot steps"]));
    expect(saved().at(-1)).toMatchObject({ id: "s2", position: 0 });
  });

  it("walks through the rows with the arrows", async () => {
    await open();
    row("Ship at 7C, pilot steps").focus();
    await fireEvent.keyDown(document.activeElement!, { key: "ArrowDown" });
    expect(document.activeElement?.textContent).toBe("Departure hall");
  });

  it("takes a removed row back", async () => {
    await open();
    await fireEvent.click(row("Departure hall"));
    await fireEvent.click(screen.getByRole("button", { name: "Remove" }));
    await waitFor(() => expect(rows()).toEqual(["Ship at 7C, pilot steps"]));
    await waitFor(() => expect(toasts.list.at(-1)?.text).toBe("Departure hall is removed."));
    toasts.list.at(-1)?.action?.run();
    await waitFor(() => expect(rows()).toEqual(["Ship at 7C, pilot steps", "Departure hall"]));
  });

  it("keeps what was written when it could not be saved", async () => {
    fake.failing.set("scenario_save", uiError("disk-full"));
    await open();
    await fireEvent.click(row("Departure hall"));
    await fireEvent.input(screen.getByLabelText("Owner"), { target: { value: "PFSO" } });
    await saveEverything();
    expect(saving.state.kind).toBe("failed");
    fake.failing.clear();
    saving.retry();
    await waitFor(() => expect(saving.state.kind).toBe("saved"));
    expect(saved().at(-1)?.scenario).toMatchObject({ owner: "PFSO" });
  });

  it("shows where each scenario stands, and opens its row from there", async () => {
    await open();
    const matrix = within(screen.getByRole("group", { name: "Where the scenarios stand" }));
    const mark = matrix.getByRole("button", { name: "Scenario 2, Departure hall" });
    expect(within(mark.closest("td")!).getByText("24")).toBeTruthy();
    await fireEvent.click(mark);
    expect(screen.getByRole("button", { name: "Departure hall", expanded: true })).toBeTruthy();
  });

  it("cannot be changed once the record is final", async () => {
    const work = fake.work();
    fake.overrides = { assessment_open: () => ({ ...work, assessment: { ...work.assessment, state: "finalised" } }) };
    await open();
    expect(screen.queryByRole("button", { name: /Add a scenario/ })).toBeNull();
    await fireEvent.click(row("Departure hall"));
    expect((screen.getByLabelText("Asset") as HTMLInputElement).readOnly).toBe(true);
    expect(screen.queryByRole("button", { name: "Remove" })).toBeNull();
  });

  it("has no faults that axe finds, closed and open", async () => {
    await open();
    const violations = async () => (await axe.run(document.body, { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } })).violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
    expect(await violations()).toEqual([]);
    await fireEvent.click(row("Departure hall"));
    expect(await violations()).toEqual([]);
  }, 20_000);
});
