import { beforeEach, describe, expect, it } from "vitest";
import { useBackend } from "../ipc";
import { FakeApplication } from "../ipc/fake";
import { watchActivity } from "./activity";

let fake: FakeApplication;
beforeEach(() => {
  fake = new FakeApplication();
  useBackend(fake.backend);
});

describe("somebody at the computer", () => {
  it("is told of at the first key or pointer, then at most every twenty seconds", () => {
    let now = 0;
    const target = new EventTarget();
    const stop = watchActivity(target, () => now);
    target.dispatchEvent(new Event("keydown"));
    target.dispatchEvent(new Event("pointermove"));
    now = 19_999;
    target.dispatchEvent(new Event("pointerdown"));
    expect(fake.called("activity")).toHaveLength(1);
    now = 20_000;
    target.dispatchEvent(new Event("wheel"));
    expect(fake.called("activity")).toHaveLength(2);
    stop();
    now = 60_000;
    target.dispatchEvent(new Event("keydown"));
    expect(fake.called("activity")).toHaveLength(2);
  });

  it("is nobody while nothing happens", () => {
    watchActivity(new EventTarget());
    expect(fake.called("activity")).toEqual([]);
  });
});
