// Views come when they are first asked for: what a user sees until then, and when one does not come.
import { beforeEach, expect, it } from "vitest";

import { beforeLeaving } from "./leave";
import { router, type View } from "./router.svelte";

let coming: { view: View; arrive: () => void; fail: (thrown: Error) => void }[];
let failures: { thrown: unknown; again: () => void }[];

beforeEach(() => {
  coming = [];
  failures = [];
  router.waitFor({
    ready: (view) => (view === "home" || view === "unlock" ? null : new Promise((arrive, fail) => coming.push({ view, arrive, fail }))),
    failed: (thrown, again) => failures.push({ thrown, again }),
  });
  router.reset("home");
});

const settled = () => Promise.resolve().then(() => undefined);

it("stays where it is until the view is here, then goes there with what was asked", async () => {
  router.go("findings", { finding: "n1" });
  expect([router.view, router.params]).toEqual(["home", {}]);
  coming[0]!.arrive();
  await settled();
  expect([router.view, router.params.finding]).toEqual(["findings", "n1"]);
  router.back();
  expect(router.view).toBe("home");
});

it("goes to what was asked for last, whatever comes later", async () => {
  router.go("findings");
  router.go("report");
  coming[1]!.arrive();
  coming[0]!.arrive();
  await settled();
  expect(router.view).toBe("report");
  router.back();
  expect(router.view).toBe("home");
});

it("does not leave the lock for a view that was asked for before it", async () => {
  router.go("findings");
  router.reset("unlock");
  coming[0]!.arrive();
  await settled();
  expect(router.view).toBe("unlock");
});

it("saves what is typed while the view is on its way", async () => {
  let text = "half";
  const saved: string[] = [];
  const end = beforeLeaving(() => Promise.resolve(saved.push(text)));
  router.go("findings");
  text = "whole";
  coming[0]!.arrive();
  await settled();
  end();
  expect(saved).toEqual(["half", "whole"]);
});

it("stays and tells when the view does not come, and goes there on trying again", async () => {
  router.go("findings", { finding: "n1" });
  coming[0]!.fail(new Error("no such file"));
  await settled();
  expect([router.view, failures.length]).toEqual(["home", 1]);
  failures[0]!.again();
  coming[1]!.arrive();
  await settled();
  expect([router.view, router.params.finding]).toEqual(["findings", "n1"]);
});
