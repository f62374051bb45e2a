import { describe, expect, it } from "vitest";

import { matches, plain } from "./text";

describe("searching words", () => {
  it("takes accents and case away", () => {
    expect(plain("Saint-Éloi, ÑANDÚ")).toBe("saint-eloi, nandu");
  });

  it("wants every word, in any order", () => {
    expect(matches("Are access points closed and locked?", "LOCKED access")).toBe(true);
    expect(matches("Are access points closed and locked?", "locked gate")).toBe(false);
    expect(matches("anything", "  ")).toBe(true);
  });
});
