import { describe, expect, it } from "vitest";

import type { Command } from "../state/commands.svelte";
import { found, grouped } from "./palette";

const command = (id: string, label: string, more: Partial<Command> = {}): Command => ({ id, group: "Do", label, run: () => undefined, ...more });
const all = [
  command("1", "Lock", { keys: ["Ctrl", "L"] }),
  command("2", "8.38 Are drills held at least every three months?", { group: "Items", note: "ISPS B/18.5", also: "ISPS A/18.3 ISPS B/18.5" }),
  command("3", "Drill log"),
];

describe("search or do", () => {
  it("offers what one can do before anything is typed", () => {
    expect(found(all, "").map((one) => one.id)).toEqual(["1", "3"]);
  });

  it("finds words and provisions, what starts with them first", () => {
    expect(found(all, "drill").map((one) => one.id)).toEqual(["3", "2"]);
    expect(found(all, "a/18.3").map((one) => one.id)).toEqual(["2"]);
    expect(found(all, "nothing like it")).toEqual([]);
  });

  it("groups in the order of the first hit", () => {
    expect(grouped(found(all, "drill")).map((group) => group.title)).toEqual(["Do", "Items"]);
  });
});
