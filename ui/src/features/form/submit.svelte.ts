// One thing sent once: a second press while the first is under way does nothing, an error stays until the next try.
import { asUiError, type UiError } from "../../ipc";

export class Submit {
  #busy = $state(false);
  #error = $state.raw<UiError | null>(null);

  get busy(): boolean {
    return this.#busy;
  }

  get error(): UiError | null {
    return this.#error;
  }

  clear(): void {
    this.#error = null;
  }

  /** The answer, or nothing when it failed or something is under way already. */
  async run<T>(send: () => Promise<T>): Promise<T | undefined> {
    if (this.#busy) return undefined;
    this.#busy = true;
    this.#error = null;
    try {
      return await send();
    } catch (thrown) {
      this.#error = asUiError(thrown);
      return undefined;
    } finally {
      this.#busy = false;
    }
  }
}
