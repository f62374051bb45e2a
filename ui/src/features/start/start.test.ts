import { describe, expect, it } from "vitest";
import { secondsLeft, startWait } from "./countdown";
import { bars, firstMissing, strengthWord } from "./passphrase";
import { groupsLeft, normaliseGroup, sameGroup, splitKey } from "./recovery";

describe("the recovery key", () => {
  it("reads a group as people type it", () => {
    expect(normaliseGroup(" k7q-d2 ")).toBe("K7QD2");
    expect(sameGroup("os96l", "0S961")).toBe(true);
    expect(sameGroup("0S97", "0S96")).toBe(false);
    expect(sameGroup("", "")).toBe(false);
  });
  it("takes the whole key from one paste", () => {
    expect(splitKey("AAAA1-BBBB2-CCCC3-DDDD4\nEEEE5-FFFF6-GGGG7-HHHH8")).toEqual([
      "AAAA1", "BBBB2", "CCCC3", "DDDD4", "EEEE5", "FFFF6", "GGGG7", "HHHH8",
    ]);
    expect(splitKey("AAAA1 BBBB2")).toBeNull();
  });
  it("counts what is left", () => expect(groupsLeft(["K7QD2", "", " ", "HW3N6"])).toBe(6));
});

describe("the form for a new vault", () => {
  const strong = { score: 3, long_enough: true, acceptable: true };
  const complete = { name: "Quay 7", personName: "A", personPost: "", passphrase: "grey heron", again: "grey heron" };

  it("names the first thing that is missing", () => {
    expect(firstMissing({ ...complete, name: " " }, strong)).toBe("name");
    expect(firstMissing({ ...complete, personName: "" }, strong)).toBe("person");
    expect(firstMissing({ ...complete, passphrase: "" }, null)).toBe("passphrase");
    expect(firstMissing(complete, { score: 1, long_enough: true, acceptable: false })).toBe("weak");
    expect(firstMissing({ ...complete, again: "" }, strong)).toBe("again");
    expect(firstMissing({ ...complete, again: "grey" }, strong)).toBe("differs");
    expect(firstMissing(complete, strong)).toBeNull();
  });
  it("shows no strength before something is typed", () => {
    expect(bars("", strong)).toBe(0);
    expect(bars("a", { score: 0, long_enough: false, acceptable: false })).toBe(1);
  });
  it("says short before weak, so that the next step is clear", () => {
    expect(strengthWord({ score: 4, long_enough: false, acceptable: false })).toBe("short");
    expect(strengthWord({ score: 1, long_enough: true, acceptable: false })).toBe("weak");
    expect(strengthWord({ score: 2, long_enough: true, acceptable: false })).toBe("fair");
    expect(strengthWord(strong)).toBe("strong");
  });
});

describe("the wait after a wrong passphrase", () => {
  it("counts down to nothing and stays there", () => {
    const wait = startWait(8, 1_000);
    expect(secondsLeft(wait, 1_000)).toBe(8);
    expect(secondsLeft(wait, 1_001)).toBe(8);
    expect(secondsLeft(wait, 8_500)).toBe(1);
    expect(secondsLeft(wait, 9_000)).toBe(0);
    expect(secondsLeft(wait, 60_000)).toBe(0);
  });
  it("is none when the application asks for none", () => expect(startWait(0, 5)).toBeNull());
});
