import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { LONGEST_WAIT, PAUSE, SaveQueue } from "./save-queue";

type Change = { verdict?: string; comment?: string; reason?: string };

function rig() {
  const sent: [string, Change][] = [];
  const saved: string[] = [];
  const failed: string[] = [];
  const pending = new Map<string, Change>();
  let held: ((error?: unknown) => void) | null = null;
  const disk = { slow: false, full: false };
  const queue = new SaveQueue<Change, string>({
    send: async (item, change) => {
      sent.push([item, change]);
      if (disk.slow) await new Promise<void>((resolve, reject) => (held = (error) => (error ? reject(error) : resolve())));
      if (disk.full) throw { code: "disk-full" };
      return `${item} kept`;
    },
    began: () => undefined,
    saved: (item) => saved.push(item),
    failed: (item) => failed.push(item),
    pending: (item, change) => (change ? pending.set(item, change) : pending.delete(item)),
  });
  return { queue, sent, saved, failed, pending, disk, release: (error?: unknown) => held?.(error) };
}

describe("the save queue", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("sends a verdict at once", async () => {
    const { queue, sent, saved } = rig();
    queue.put("a", { verdict: "yes" }, "now");
    await queue.flush();
    expect(sent).toEqual([["a", { verdict: "yes" }]]);
    expect(saved).toEqual(["a"]);
  });

  it("sends text 300 ms after the last key", async () => {
    const { queue, sent } = rig();
    queue.put("a", { comment: "g" }, "pause");
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    queue.put("a", { comment: "ga" }, "pause");
    await vi.advanceTimersByTimeAsync(PAUSE - 1);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([["a", { comment: "ga" }]]);
  });

  it("sends text at the latest two seconds after the first key, however fast one writes", async () => {
    const { queue, sent } = rig();
    for (let written = 0; written <= LONGEST_WAIT; written += 100) {
      queue.put("a", { comment: "x".repeat(written / 100 + 1) }, "pause");
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(sent.length).toBeGreaterThanOrEqual(1);
  });

  it("takes waiting text along with a verdict, in one change", async () => {
    const { queue, sent } = rig();
    queue.put("a", { comment: "gate" }, "pause");
    queue.put("a", { verdict: "no" }, "now");
    await queue.flush();
    expect(sent).toEqual([["a", { comment: "gate", verdict: "no" }]]);
  });

  it("never lets a later change of an item overtake an earlier one", async () => {
    const { queue, sent, disk, release, pending } = rig();
    disk.slow = true;
    queue.put("a", { verdict: "yes" }, "now");
    await vi.advanceTimersByTimeAsync(0);
    queue.put("a", { verdict: "no" }, "now");
    queue.put("a", { verdict: "partly" }, "now");
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([["a", { verdict: "yes" }]]);
    expect(pending.get("a")).toEqual({ verdict: "partly" });
    release();
    await vi.advanceTimersByTimeAsync(0);
    release();
    await queue.flush();
    expect(sent).toEqual([
      ["a", { verdict: "yes" }],
      ["a", { verdict: "partly" }],
    ]);
    expect(queue.unsaved).toBe(false);
  });

  it("keeps what failed, under what was written since, and sends both on retry", async () => {
    const { queue, sent, failed, disk, pending, saved } = rig();
    disk.full = true;
    queue.put("a", { verdict: "no", comment: "first" }, "now");
    await queue.flush();
    expect(failed).toEqual(["a"]);
    expect(pending.get("a")).toEqual({ verdict: "no", comment: "first" });
    queue.put("a", { comment: "second" }, "pause");
    disk.full = false;
    await queue.flush();
    expect(sent.at(-1)).toEqual(["a", { verdict: "no", comment: "second" }]);
    expect(saved).toEqual(["a"]);
    expect(queue.hasFailed).toBe(false);
    expect(pending.size).toBe(0);
  });

  it("does not let one failing item hold the others back", async () => {
    const { queue, saved, disk } = rig();
    disk.full = true;
    queue.put("a", { verdict: "yes" }, "now");
    await vi.advanceTimersByTimeAsync(0);
    disk.full = false;
    queue.put("b", { verdict: "yes" }, "now");
    await vi.advanceTimersByTimeAsync(0);
    expect(saved).toEqual(["b"]);
    expect(queue.unsaved).toBe(true);
  });

  it("does not send again what a failed save kept all the same, only what was written since", async () => {
    const { queue, sent, disk, pending } = rig();
    disk.full = true;
    queue.put("a", { verdict: "no", comment: "first" }, "now");
    await queue.flush();
    queue.put("a", { comment: "second" }, "pause");
    disk.full = false;
    queue.settle("a");
    await queue.flush();
    expect(sent.slice(1)).toEqual([["a", { comment: "second" }]]);
    expect([queue.unsaved, queue.hasFailed, pending.size]).toEqual([false, false, 0]);
  });

  it("withdraws a part and sends the rest", async () => {
    const { queue, sent, pending } = rig();
    queue.put("a", { comment: "stays", verdict: "not_applicable", reason: "n" }, "pause");
    queue.withdraw("a", ["verdict", "reason"]);
    expect(pending.get("a")).toEqual({ comment: "stays" });
    await queue.flush();
    expect(sent).toEqual([["a", { comment: "stays" }]]);
  });
});
