// A report that is being saved: asked for how far it is while it is made, until it is there or somebody cancels.
import { asUiError, ipc, type ReportProgressView, type UiError } from "../../ipc";

const EVERY = 200;

type Outcome<T> = { kind: "saved"; written: T } | { kind: "closed" } | { kind: "cancelled" } | { kind: "failed" };

export class Writing {
  #busy = $state(false);
  #cancelled = $state(false);
  #progress = $state.raw<ReportProgressView | null>(null);
  #error = $state.raw<UiError | null>(null);
  #timer: ReturnType<typeof setTimeout> | undefined;

  get busy(): boolean {
    return this.#busy;
  }

  get cancelling(): boolean {
    return this.#cancelled;
  }

  /** `null` while somebody chooses where the file goes. */
  get progress(): ReportProgressView | null {
    return this.#progress;
  }

  get error(): UiError | null {
    return this.#error;
  }

  /** `write` answers what it wrote, or `null` when nothing was. Nothing happens while one is being saved already. */
  async run<T>(write: () => Promise<T | null>): Promise<Outcome<T> | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    this.#cancelled = false;
    this.#error = null;
    this.#watch();
    try {
      const written = await write();
      if (written !== null) return { kind: "saved", written };
      return { kind: this.#cancelled ? "cancelled" : "closed" };
    } catch (thrown) {
      this.#error = asUiError(thrown);
      return { kind: "failed" };
    } finally {
      clearTimeout(this.#timer);
      this.#busy = false;
      this.#progress = null;
    }
  }

  async cancel(): Promise<void> {
    if (!this.#busy || this.#cancelled) return;
    this.#cancelled = true;
    try {
      await ipc.call("report_cancel");
    } catch (thrown) {
      this.#cancelled = false;
      this.#error = asUiError(thrown);
    }
  }

  #watch(): void {
    this.#timer = setTimeout(async () => {
      try {
        const progress = await ipc.call("report_progress");
        if (this.#busy) this.#progress = progress;
      } catch {
        // Only the saving itself has something to say about a failure.
      }
      if (this.#busy) this.#watch();
    }, EVERY);
  }
}
