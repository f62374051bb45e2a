// What a view reads from the application: the value, or the error to show, and how to try again. An answer
// that comes after a newer question is dropped.
import { asUiError, type UiError } from "../../ipc";

export class Loading<T> {
  #value = $state.raw<T | null>(null);
  #error = $state.raw<UiError | null>(null);
  #asked = 0;

  get value(): T | null {
    return this.#value;
  }

  get error(): UiError | null {
    return this.#error;
  }

  async load(ask: () => Promise<T>): Promise<T | null> {
    const mine = ++this.#asked;
    try {
      const value = await ask();
      if (mine !== this.#asked) return null;
      this.#value = value;
      this.#error = null;
      return value;
    } catch (thrown) {
      if (mine === this.#asked) this.#error = asUiError(thrown);
      return null;
    }
  }

  set(value: T): void {
    this.#asked += 1;
    this.#value = value;
    this.#error = null;
  }
}
