// Saves a form that has no button: a pause after the last change, and at once on leaving. What changed while a save was
// under way is sent after it. Only what may be kept is sent; the rest stays on the screen and says so.
import { asUiError, type UiError } from "../../ipc";

const PAUSE = 700;

export class Autosave {
  #state = $state<"clean" | "waiting" | "saving" | "failed">("clean");
  #error = $state.raw<UiError | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;
  #again = false;
  #save: () => Promise<void>;
  #mayKeep: () => boolean;

  constructor(save: () => Promise<void>, mayKeep: () => boolean) {
    this.#save = save;
    this.#mayKeep = mayKeep;
  }

  get state(): "clean" | "waiting" | "saving" | "failed" {
    return this.#state;
  }

  get error(): UiError | null {
    return this.#error;
  }

  changed(): void {
    this.#again = true;
    if (this.#running === null) this.#state = "waiting";
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Resolves when nothing that may be kept waits any more. Never throws. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#running) return this.#running;
    this.#running = this.#run().finally(() => (this.#running = null));
    return this.#running;
  }

  async #run(): Promise<void> {
    while (this.#again && this.#mayKeep()) {
      this.#again = false;
      this.#state = "saving";
      try {
        await this.#save();
        this.#error = null;
        this.#state = this.#again ? "waiting" : "clean";
      } catch (thrown) {
        this.#again = true;
        this.#error = asUiError(thrown);
        this.#state = "failed";
        return;
      }
    }
  }
}
