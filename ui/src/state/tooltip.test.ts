// One tip for everything that has a title; the title is there again when it goes.
import { fireEvent } from "@testing-library/svelte";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { ownTooltips } from "./tooltip";

let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<button title="Sign-off"><svg></svg></button><p title="All of it">All…</p><span>Nothing</span>`;
  stop = ownTooltips();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const tip = () => document.querySelector(".tooltip--shown")?.textContent ?? null;
const button = () => document.querySelector("button")!;

describe("the tip", () => {
  it("comes after a rest, in place of the toolkit's own, and gives the title back", async () => {
    await fireEvent.pointerOver(document.querySelector("svg")!);
    expect(tip()).toBeNull();
    vi.runAllTimers();
    expect(tip()).toBe("Sign-off");
    expect(button().hasAttribute("title")).toBe(false);
    // What has its name from the title keeps it.
    expect(button().getAttribute("aria-label")).toBe("Sign-off");
    await fireEvent.pointerOver(document.querySelector("span")!);
    expect(tip()).toBeNull();
    expect([button().title, button().hasAttribute("aria-label")]).toEqual(["Sign-off", false]);
  });

  it("goes with Escape, a press or a scroll", async () => {
    for (const end of [() => fireEvent.keyDown(document, { key: "Escape" }), () => fireEvent.pointerDown(document.body), () => fireEvent.scroll(document)]) {
      await fireEvent.pointerOver(document.querySelector("p")!);
      vi.runAllTimers();
      expect(tip()).toBe("All of it");
      await end();
      expect(tip()).toBeNull();
      expect(document.querySelector("p")!.title).toBe("All of it");
    }
  });

  it("leaves newer words alone", async () => {
    await fireEvent.pointerOver(button());
    button().title = "Signed";
    await fireEvent.pointerOver(document.querySelector("span")!);
    expect(button().title).toBe("Signed");
  });

  it("does not come for what went away meanwhile", async () => {
    await fireEvent.pointerOver(button());
    button().remove();
    vi.runAllTimers();
    expect(tip()).toBeNull();
  });
});
