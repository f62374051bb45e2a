import { describe, expect, it } from "vitest";
import { Loading } from "./loading.svelte";
import { Submit } from "./submit.svelte";

describe("sending a form", () => {
  it("sends once, however often the button is pressed", async () => {
    const submit = new Submit();
    let sent = 0;
    let finish: () => void = () => undefined;
    const first = submit.run(() => new Promise<void>((resolve) => ((sent += 1), (finish = resolve))));
    await submit.run(async () => (sent += 1));
    expect([sent, submit.busy]).toEqual([1, true]);
    finish();
    await first;
    expect(submit.busy).toBe(false);
  });
  it("keeps the error until the next try", async () => {
    const submit = new Submit();
    await submit.run(() => Promise.reject({ code: "disk-full", params: {}, field: null }));
    expect(submit.error?.code).toBe("disk-full");
    expect(await submit.run(async () => 7)).toBe(7);
    expect(submit.error).toBeNull();
  });
});

describe("reading for a view", () => {
  it("drops an answer that comes after a newer question", async () => {
    const loading = new Loading<string>();
    let late: (value: string) => void = () => undefined;
    const first = loading.load(() => new Promise<string>((resolve) => (late = resolve)));
    await loading.load(async () => "new");
    late("old");
    await first;
    expect(loading.value).toBe("new");
  });
});
