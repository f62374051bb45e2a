// The save indicator. "Saved 14:32:05" is said only after the application confirmed it; "Saving…" only when that takes
// longer than 300 ms; a failure stays until it is settled. Screen readers hear of it at most every ten seconds (F4).
import type { UiError } from "../ipc";

type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; at: string }
  | { kind: "failed"; error: UiError };

const SAVING_AFTER = 300;
const ANNOUNCE_EVERY = 10_000;

export class SaveIndicator {
  #state = $state.raw<SaveState>({ kind: "idle" });
  #announced = $state.raw<string | null>(null);
  #running = 0;
  #slow: ReturnType<typeof setTimeout> | undefined;
  #lastAnnounced = -Infinity;
  #later: ReturnType<typeof setTimeout> | undefined;
  #retry: (() => unknown) | null = null;

  get state(): SaveState {
    return this.#state;
  }

  /** The time last told to a screen reader. */
  get announced(): string | null {
    return this.#announced;
  }

  begin(): void {
    this.#running += 1;
    if (this.#running > 1) return;
    this.#slow = setTimeout(() => {
      if (this.#state.kind !== "failed") this.#state = { kind: "saving" };
    }, SAVING_AFTER);
  }

  /** `at`: the time the application gave, after the commit returned. */
  saved(at: string): void {
    this.#end();
    if (this.#retry === null) this.#state = { kind: "saved", at };
    this.#announce(at);
  }

  /** `retry` is behind the banner's button. The failure stays until `settle`. */
  failed(error: UiError, retry: () => unknown): void {
    this.#end();
    this.#retry = retry;
    this.#state = { kind: "failed", error };
  }

  /** What had failed is saved now, or was given up on purpose. */
  settle(): void {
    this.#retry = null;
    if (this.#state.kind === "failed") this.#state = { kind: "idle" };
  }

  retry(): void {
    this.#retry?.();
  }

  reset(): void {
    this.#end();
    this.#running = 0;
    clearTimeout(this.#later);
    this.#retry = null;
    this.#state = { kind: "idle" };
    this.#announced = null;
    this.#lastAnnounced = -Infinity;
  }

  #end(): void {
    this.#running = Math.max(0, this.#running - 1);
    if (this.#running === 0) clearTimeout(this.#slow);
  }

  #announce(at: string): void {
    const wait = this.#lastAnnounced + ANNOUNCE_EVERY - Date.now();
    clearTimeout(this.#later);
    const tell = () => {
      this.#lastAnnounced = Date.now();
      this.#announced = at;
    };
    if (wait <= 0) tell();
    else this.#later = setTimeout(tell, wait);
  }
}

export const saving = new SaveIndicator();
