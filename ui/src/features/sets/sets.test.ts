import { describe, expect, it } from "vitest";

import type { MeasureView, ProvisionItem, ProvisionView } from "../../ipc";
import { sampleSets } from "../../ipc/fake-sets";
import { partsOf, sideBySide, told } from "./levels";
import { tagsOf } from "./profile";
import { searched, textOf, treeOf } from "./provisions";
import { findSet, inOrder, keptBecause, startable } from "./sets";

const item = (id: string, prompt = "Is it so?"): ProvisionItem => ({ id, number: id, prompt, part: "A", verdict: null });
const LIST: ProvisionView[] = [
  { cited: "SOLAS XI-2/10", depth: 0, items: [item("1")] },
  { cited: "ISPS A/14.2", depth: 1, items: [item("2")] },
  { cited: "ISPS A/14.2.1", depth: 2, items: [item("2"), item("3", "Passes at the gâte")] },
  { cited: "ISPS A/16", depth: 0, items: [] },
  { cited: "ISPS A/16.3", depth: 1, items: [item("4")] },
  { cited: "ISPS B/16.8", depth: 1, items: [item("5")] },
  { cited: "MSC.1/Circ.1341", depth: 0, items: [item("6")] },
];

describe("the list of sets", () => {
  it("puts the plain set before the one with an overlay, the newest version first", () => {
    const order = inOrder(sampleSets(), "en").filter((set) => set.id === "port-facility");
    expect(order.map((set) => [set.version, set.overlay?.id])).toEqual([[2, undefined], [1, undefined], [1, "zelmara"]]);
  });

  it("lets only an imported set go that no assessment uses", () => {
    const [used, newer] = sampleSets();
    expect(keptBecause(used!)).toBe("built-in");
    expect(keptBecause({ ...used!, built_in: false })).toBe("used");
    expect(keptBecause(newer!)).toBeNull();
  });

  it("finds a set by its hash before its id", () => {
    const all = sampleSets();
    expect(findSet(all, all[1]!.hash)?.version).toBe(2);
    expect(findSet(all, "cyber")?.id).toBe("cyber");
    expect(findSet(all, undefined)).toBeNull();
  });

  it("starts with the newest of each set and overlay, for this kind of entry only", () => {
    const names = (kind: "port_facility" | "authority") => startable(sampleSets(), kind, "en").map((set) => `${set.id} ${set.version}${set.overlay ? " overlay" : ""}`);
    expect(names("port_facility")).toEqual(["cyber 1", "port-facility 2", "port-facility 1 overlay"]);
    expect(names("authority")).toEqual(["designated-authority 1"]);
  });
});

describe("by provision", () => {
  it("knows which text is cited", () => {
    expect(["SOLAS XI-2/10.1", "ISPS A/14.2", "ISPS B/16.8.14", "MSC.1/Circ.1341", "National law"].map(textOf)).toEqual(["solas", "part-a", "part-b", "other", "other"]);
  });

  it("hangs each provision under the one it stands in, also where that one is not cited", () => {
    const partA = treeOf(LIST).find((one) => one.text === "part-a");
    expect(partA?.branches.map((branch) => [branch.cited, branch.below.map((below) => below.cited)])).toEqual([
      ["ISPS A/14.2", ["ISPS A/14.2.1"]],
      ["ISPS A/16", ["ISPS A/16.3"]],
    ]);
  });

  it("counts an item once, however many provisions cite it", () => {
    const partA = treeOf(LIST).find((one) => one.text === "part-a");
    expect([partA?.count, partA?.branches[0]?.count]).toEqual([3, 2]);
  });

  it("leaves a text out that nothing cites", () => {
    expect(treeOf(LIST.slice(0, 1)).map((one) => one.text)).toEqual(["solas"]);
  });

  it("finds by provision with all its items, and by words with those that have them, whatever the accents", () => {
    expect(searched(LIST, "a/14.2").map((one) => [one.cited, one.items.length])).toEqual([["ISPS A/14.2", 1], ["ISPS A/14.2.1", 2]]);
    expect(searched(LIST, "gate PASSES").map((one) => one.items.map((found) => found.id))).toEqual([["3"]]);
    expect(searched(LIST, "  ")).toHaveLength(LIST.length);
  });
});

describe("by level", () => {
  const counts = { yes: 3, no: 0, partly: 1, not_applicable: 0, not_observed: 0, text: 0, unanswered: 0, review: 2, by_profile: 0 };

  it("always says what is not answered, and nothing that never occurs", () => {
    expect(told(counts).map(({ mark, count }) => [mark, count])).toEqual([["yes", 3], ["partly", 1], ["unanswered", 0]]);
  });

  it("shows the scores of parts that have items at the level", () => {
    const none = { points: 0, counted: 0, not_observed: 0, not_applicable: 0, unanswered: 0 };
    expect(partsOf({ level: 1, items: 4, counts, scores: [{ part: "A", ...none, unanswered: 2 }, { part: "B", ...none }] })).toEqual(["A"]);
  });

  it("puts side by side what is asked at more than one level", () => {
    const measures: MeasureView[] = [{ name: "gates", items: { 1: [item("1")], 2: [item("2")] } }, { name: "patrols", items: { 3: [item("3")] } }];
    expect(sideBySide(measures).map((measure) => measure.name)).toEqual(["gates"]);
  });
});

describe("the profile from an item", () => {
  const facility = { profile: { rail: { present: false, why: "No track enters the facility." }, roro: { present: true, why: "" } } };
  const tags = [{ id: "rail", label: "Has rail traffic" }, { id: "roro", label: "Ro-ro traffic" }, { id: "bulk", label: "Handles dry bulk cargo" }];

  it("names what the item depends on, absent or not", () => {
    expect(tagsOf({ applies_to: ["rail"] }, facility, tags)).toEqual([{ tag: "rail", label: "Has rail traffic", absent: true, why: "No track enters the facility." }]);
    expect(tagsOf({ applies_to: ["bulk", "roro"] }, facility, tags).map(({ tag, absent }) => [tag, absent])).toEqual([["roro", false], ["bulk", false]]);
  });

  it("has nothing to ask at an item that concerns every facility", () => {
    expect(tagsOf({ applies_to: [] }, facility, tags)).toEqual([]);
  });
});
