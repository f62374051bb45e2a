import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { SaveIndicator } from "./save.svelte";

const full = { code: "disk-full", params: {}, field: null } as const;

describe("the save indicator", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is silent while saving is quick, and says Saving… after 300 ms", () => {
    const saving = new SaveIndicator();
    saving.begin();
    vi.advanceTimersByTime(299);
    expect(saving.state.kind).toBe("idle");
    vi.advanceTimersByTime(1);
    expect(saving.state.kind).toBe("saving");
    saving.saved("2026-11-16T14:32:05+01:00");
    expect(saving.state).toEqual({ kind: "saved", at: "2026-11-16T14:32:05+01:00" });
  });

  it("does not say Saving… once it was quick", () => {
    const saving = new SaveIndicator();
    saving.begin();
    saving.saved("2026-11-16T14:32:05+01:00");
    vi.advanceTimersByTime(1000);
    expect(saving.state.kind).toBe("saved");
  });

  it("keeps a failure in view until it is settled, and offers the retry", () => {
    const saving = new SaveIndicator();
    const retry = vi.fn();
    saving.begin();
    saving.failed(full, retry);
    saving.begin();
    saving.saved("2026-11-16T14:32:06+01:00");
    expect(saving.state.kind).toBe("failed");
    saving.retry();
    expect(retry).toHaveBeenCalledOnce();
    saving.settle();
    saving.saved("2026-11-16T14:32:07+01:00");
    expect(saving.state.kind).toBe("saved");
  });

  it("tells a screen reader at most every ten seconds, and the last time in the end", () => {
    const saving = new SaveIndicator();
    const told: (string | null)[] = [];
    for (let second = 0; second < 12; second += 1) {
      saving.saved(`at ${second}`);
      if (told.at(-1) !== saving.announced) told.push(saving.announced);
      vi.advanceTimersByTime(1000);
    }
    vi.advanceTimersByTime(10_000);
    if (told.at(-1) !== saving.announced) told.push(saving.announced);
    expect(told.length).toBeLessThanOrEqual(3);
    expect(told[0]).toBe("at 0");
    expect(told.at(-1)).toBe("at 11");
  });
});
