import { describe, expect, it, vi } from "vitest";
import type { ScopeView } from "../../ipc";
import { Autosave } from "./autosave.svelte";
import { kept, withPasted } from "../form/lines";
import { problems, ready, toSave, withLead } from "./scope";

const member = (name: string, independent = true, reason = "") => ({ name, post: "", lead: false, independent, reason });

const scope = (change: Partial<ScopeView> = {}): ScopeView => ({
  team: [],
  independence_statement: "",
  places_visited: [],
  places_not_visited: [],
  documents_examined: [],
  people_interviewed: [],
  security_level: null,
  period_from: null,
  period_to: null,
  summary: [],
  strengths: [],
  concerns: [],
  ...change,
});

describe("before answering", () => {
  it("asks a reason of everybody who is not independent (A/16.4)", () => {
    const team = [member("Deputy PFSO", false), member("Auditor"), member("Clerk", false, "Small facility")];
    expect(problems(scope({ team }))).toEqual([{ name: "member-0-reason", key: "before-reason-missing", args: { name: "Deputy PFSO" } }]);
    expect(ready(scope({ team }))).toMatchObject({ people: 3, reasons: 1, reasonsMissing: 1 });
  });
  it("does not mind a line that was only opened", () => {
    expect(problems(scope({ team: [member("")] }))).toEqual([]);
    expect(toSave(scope({ team: [member(""), member(" A ")] })).team.map((one) => one.name)).toEqual(["A"]);
  });
  it("forgets a reason that is needed no more", () => {
    expect(toSave(scope({ team: [member("A", true, "was needed")] })).team[0]?.reason).toBe("");
  });
  it("wants the last day not before the first", () => {
    expect(problems(scope({ period_from: "2026-11-27", period_to: "2026-11-02" })).map((one) => one.key)).toEqual(["before-period-wrong"]);
  });
  it("knows one lead", () => {
    const team = withLead([{ ...member("A"), lead: true }, member("B")], 1, true);
    expect(team.map((one) => one.lead)).toEqual([false, true]);
  });
});

describe("lists of lines", () => {
  it("keeps what says something", () => expect(kept([" Gate 1 ", "", "  "])).toEqual(["Gate 1"]));
  it("takes pasted text apart, without its list marks", () => {
    expect(withPasted(["PFSP", "", "last"], 1, "- PFSA ed. 5\n• Rosters\n2) Log book\n")).toEqual(["PFSP", "PFSA ed. 5", "Rosters", "Log book", "last"]);
    expect(withPasted(["PFSP"], 0, "one\ntwo")).toEqual(["PFSP", "one", "two"]);
  });
  it("leaves an ordinary paste alone", () => expect(withPasted([""], 0, "2.4 m fence")).toBeNull());
});

describe("saving without a button", () => {
  it("sends what changed during a save after it, once", async () => {
    let release: () => void = () => undefined;
    const save = vi.fn(() => new Promise<void>((resolve) => (release = resolve)));
    const autosave = new Autosave(save, () => true);
    autosave.changed();
    const done = autosave.flush();
    autosave.changed();
    autosave.changed();
    release();
    await vi.waitFor(() => expect(save).toHaveBeenCalledTimes(2));
    release();
    await done;
    expect([save.mock.calls.length, autosave.state]).toEqual([2, "clean"]);
  });
  it("holds back what may not be kept and sends it when it may", async () => {
    let may = false;
    const save = vi.fn(async () => undefined);
    const autosave = new Autosave(save, () => may);
    autosave.changed();
    await autosave.flush();
    expect([save.mock.calls.length, autosave.state]).toEqual([0, "waiting"]);
    may = true;
    await autosave.flush();
    expect([save.mock.calls.length, autosave.state]).toEqual([1, "clean"]);
  });
  it("keeps a failed save waiting", async () => {
    let fails = true;
    const autosave = new Autosave(async () => {
      if (fails) throw { code: "disk-full", params: {}, field: null };
    }, () => true);
    autosave.changed();
    await autosave.flush();
    expect([autosave.state, autosave.error?.code]).toEqual(["failed", "disk-full"]);
    fails = false;
    await autosave.flush();
    expect(autosave.state).toBe("clean");
  });
});
