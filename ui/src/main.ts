// First: it fixes the order of the cascade layers.
import "./styles/index.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { inTauri, onClosing, onLocking } from "./ipc";
import { saveEverything } from "./state/leave";
import { watchDisk } from "./state/disk.svelte";

// Only for design work in a browser; the condition is constant in a build, so none of it is shipped.
if (import.meta.env.DEV && !inTauri()) {
  const { startFake } = await import("./ipc/fake-window");
  startFake(new URLSearchParams(location.search));
}

watchDisk();
onClosing(saveEverything);
onLocking(saveEverything);

const target = document.getElementById("app");
if (!target) throw new Error("BUG: index.html has no #app");
mount(App, { target });
