// Due days by grade, in the settings.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";

import { useBackend } from "../../ipc";
import { FakeApplication } from "../../ipc/fake";
import { session } from "../../state/session.svelte";
import FindingsPanel from "./FindingsPanel.svelte";

let fake: FakeApplication;

beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
  session.set(fake.session);
});

async function leave(grade: string, value: string) {
  const input = await screen.findByLabelText(grade);
  await fireEvent.input(input, { target: { value } });
  await fireEvent.blur(input);
  return input as HTMLInputElement;
}

describe("the due days of a grade", () => {
  it("are saved when the field is left, and taken away when it is empty", async () => {
    render(FindingsPanel);
    await leave("Non-conformity", "45");
    await waitFor(() => expect(fake.called("finding_settings_save")).toEqual([{ due_days: { non_conformity: 45 } }]));
    await leave("Observation", "");
    await waitFor(() => expect(fake.called("finding_settings_save")[1]).toEqual({ due_days: { observation: null } }));
    expect((await leave("Non-conformity", "45")).getAttribute("aria-invalid")).toBeNull();
    expect(fake.called("finding_settings_save")).toHaveLength(2);
  });

  it("are refused at the field when they are none", async () => {
    render(FindingsPanel);
    expect((await leave("Deficiency", "0")).getAttribute("aria-invalid")).toBe("true");
    expect(screen.getByRole("alert").textContent).toContain("Due days run from 1 to");
    await leave("Deficiency", "9999");
    expect(fake.called("finding_settings_save")).toEqual([]);
  });
});
