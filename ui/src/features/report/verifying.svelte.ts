// Asking whether a report is as it was signed. The application lets people choose the file; closing that changes nothing.
import { asUiError, ipc, type ReportVerified, type UiError } from "../../ipc";

export class Verifying {
  #busy = $state(false);
  #view = $state.raw<ReportVerified | null>(null);
  #error = $state.raw<UiError | null>(null);

  get busy(): boolean {
    return this.#busy;
  }

  get view(): ReportVerified | null {
    return this.#view;
  }

  get error(): UiError | null {
    return this.#error;
  }

  async start(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      const view = await ipc.call("report_verify");
      if (view) {
        this.#view = view;
        this.#error = null;
      }
    } catch (thrown) {
      this.#view = null;
      this.#error = asUiError(thrown);
    } finally {
      this.#busy = false;
    }
  }

  clear(): void {
    this.#view = null;
    this.#error = null;
  }
}
