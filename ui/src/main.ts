// First: it fixes the order of the cascade layers.
import "./styles/index.css";

import { mount } from "svelte";

import App from "./App.svelte";
import { SOURCE_LANGUAGE, loadLanguage } from "./i18n/catalogues";
import { setLanguage } from "./i18n/index.svelte";
import { inTauri, onClosing, onLocking } from "./ipc";
import { watchDisk } from "./state/disk.svelte";
import { saveEverything } from "./state/leave";
import { session } from "./state/session.svelte";
import { ownTooltips } from "./state/tooltip";
import { fetchAhead } from "./views";

/** Nothing is painted before there are words for it: those of the user's language, English if nobody can tell which it is. */
async function findWords() {
  try {
    await session.load();
  } catch {
    // The window asks again, and shows what is wrong.
    await loadLanguage(SOURCE_LANGUAGE);
    setLanguage(SOURCE_LANGUAGE);
  }
}

async function start() {
  // Only for design work in a browser; the condition is constant in a build, so none of it is shipped.
  if (import.meta.env.DEV && !inTauri()) {
    await loadLanguage(SOURCE_LANGUAGE);
    const { startFake } = await import("./ipc/fake-window");
    startFake(new URLSearchParams(location.search));
  }
  await findWords();

  watchDisk();
  ownTooltips();
  onClosing(saveEverything);
  onLocking(saveEverything);

  const target = document.getElementById("app");
  if (!target) throw new Error("BUG: index.html has no #app");
  mount(App, { target, props: { asked: session.loaded } });
  fetchAhead();
}

void start();
