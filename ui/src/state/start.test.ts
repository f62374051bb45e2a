import { render, screen } from "@testing-library/svelte";
import { beforeEach, describe, expect, it } from "vitest";
import App from "../App.svelte";
import { useBackend } from "../ipc";
import { FakeApplication } from "../ipc/fake";
import { router } from "./router.svelte";
import { session } from "./session.svelte";

describe("the start", () => {
  beforeEach(() => {
    const fake = new FakeApplication();
    useBackend(fake.backend);
    session.set(fake.session);
  });

  it("happens once: what the session tells later leaves the screen as it is", async () => {
    render(App, { props: { asked: true } });
    await screen.findByRole("main");
    router.go("settings");
    await screen.findByRole("heading", { level: 1, name: "Settings" });
    session.set({ ...session.now });
    await screen.findByRole("heading", { level: 1, name: "Settings" });
    await Promise.resolve();
    expect(router.view).toBe("settings");
  });
});
