// Who is here and which vault is open: a cache of what the application says.
import { ipc, type Preferences, type SessionState, type UncleanEnd } from "../ipc";
import { loadLanguage } from "../i18n/catalogues";
import { setLanguage } from "../i18n/index.svelte";
import { applyAppearance } from "./appearance";

class Session {
  #now = $state.raw<SessionState | null>(null);
  /** Moment of the unclean end whose notice was put away. */
  #putAway = $state("");

  /** Throws before the first `load`; the application shows nothing until then. */
  get now(): SessionState {
    if (!this.#now) throw new Error("BUG: the session is read before it was loaded");
    return this.#now;
  }

  get loaded(): boolean {
    return this.#now !== null;
  }

  get practice(): boolean {
    return this.#now?.gate === "open" && this.#now.vault?.practice === true;
  }

  /** What to tell about the last session, until the notice is put away. It is known only once the vault is open. */
  get uncleanEnd(): UncleanEnd | null {
    const end = this.#now?.gate === "open" ? this.#now.unclean_end : null;
    return end && end.at !== this.#putAway ? end : null;
  }

  putAwayUncleanEnd(): void {
    this.#putAway = this.#now?.unclean_end?.at ?? "";
  }

  /**
   * Every call that answers with a session state ends here. While the disk fails under an open vault the window goes on
   * showing what stands in it: texts that are not saved are nowhere else.
   */
  set(state: SessionState): void {
    const open = this.#now?.gate === "open" ? this.#now : null;
    this.#now = state.stopped && open ? { ...state, gate: "open", vault: open.vault, acting: open.acting, health: open.health } : state;
    setLanguage(state.preferences.language);
    applyAppearance(state.preferences);
  }

  /** With the words of its language: nothing is painted in another one first. */
  async load(): Promise<void> {
    const state = await ipc.call("session_state");
    await loadLanguage(state.preferences.language);
    this.set(state);
  }

  /** The vault was closed because its disk failed. */
  stop(): void {
    if (this.#now?.gate === "open" && !this.#now.stopped) this.#now = { ...this.#now, stopped: true };
  }

  /** How the vault and its disk are now. Asking counts as nobody being there. */
  async look(): Promise<void> {
    if (this.#now?.gate !== "open" || this.#now.stopped) return;
    const { gate, health, stopped } = await ipc.call("session_state");
    if (stopped) this.stop();
    else if (gate === "open" && this.#now?.gate === "open") this.#now = { ...this.#now, health };
  }

  async prefer(change: Partial<Preferences>): Promise<void> {
    if (change.language !== undefined) await loadLanguage(change.language);
    this.set(await ipc.call("preferences_save", { preferences: { ...this.now.preferences, ...change } }));
  }
}

export const session = new Session();
