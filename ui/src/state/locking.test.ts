// What the shell says when nobody was there for a while, and what the window answers.
import { beforeEach, describe, expect, it, vi } from "vitest";

const heard = new Map<string, () => Promise<void>>();
const emitted: string[] = [];
vi.mock("@tauri-apps/api/core", () => ({ isTauri: () => true, invoke: () => Promise.reject(new Error("not called")), convertFileSrc: (path: string) => path }));
vi.mock("@tauri-apps/api/event", () => ({
  listen: (name: string, act: () => Promise<void>) => Promise.resolve(heard.set(name, act)),
  emit: (name: string) => Promise.resolve(emitted.push(name)),
}));

import { onLocking } from "../ipc";
import { beforeLeaving, saveEverything } from "./leave";

beforeEach(() => {
  heard.clear();
  emitted.length = 0;
});

describe("locking by itself", () => {
  it("saves what is being typed before the shell is told to go on", async () => {
    const order: string[] = [];
    const stop = beforeLeaving(async () => order.push(`saved, ${emitted.length} told`));
    onLocking(saveEverything);
    await heard.get("locking")?.();
    stop();
    expect([order, emitted]).toEqual([["saved, 0 told"], ["lock-ready"]]);
  });

  it("does not hold the shell up when saving fails", async () => {
    const stop = beforeLeaving(() => Promise.reject(new Error("disk full")));
    onLocking(saveEverything);
    await heard.get("locking")?.();
    stop();
    expect(emitted).toEqual(["lock-ready"]);
  });
});
