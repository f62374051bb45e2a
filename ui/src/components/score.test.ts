import { render, screen } from "@testing-library/svelte";
import { afterEach, describe, expect, it } from "vitest";

import { setLanguage } from "../i18n/index.svelte";
import type { ScoreView } from "../ipc";
import Score from "./Score.svelte";
import ScoreLines from "./ScoreLines.svelte";
import { partsOf } from "./score";

const scores: ScoreView[] = [
  { part: "A", points: 18, counted: 27, not_observed: 4, not_applicable: 0, unanswered: 8 },
  { part: "B", points: 133.5, counted: 151, not_observed: 12, not_applicable: 7, unanswered: 69 },
];
const nothing: ScoreView = { part: "A", points: 0, counted: 0, not_observed: 3, not_applicable: 0, unanswered: 24 };

afterEach(() => setLanguage("en"));

describe("a score", () => {
  it.each([
    ["en", "67 %", "18 of 27", "133.5 of 151"],
    ["fr", "67 %", "18 sur 27", "133,5 sur 151"],
    ["es", "67 %", "18 de 27", "133,5 de 151"],
  ])("stands with its points and n as %s writes them", (language, percent, a, b) => {
    setLanguage(language);
    render(ScoreLines, { scores, label: "Scores" });
    for (const text of [percent, a, b]) expect(screen.getByText(text)).toBeTruthy();
  });

  it("reads out what is not in n", () => {
    render(Score, { scores, part: "B" });
    expect(document.body.textContent).toContain("12 not observed, 7 not applicable, 69 not answered");
  });

  it("shows no percentage while nothing counts", () => {
    render(Score, { scores: [nothing], part: "A" });
    expect(document.body.textContent).toContain("not yet");
    expect(document.body.textContent).not.toContain("%");
  });

  it("names only the parts the question set has", () => {
    expect(partsOf([nothing, { ...nothing, part: "SOLAS", not_observed: 0, unanswered: 0 }])).toEqual(["A"]);
  });
});
