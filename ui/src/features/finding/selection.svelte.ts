// Which findings are picked for a change together. With Shift everything from the last one picked.
import { SvelteSet } from "svelte/reactivity";

export class Selection {
  readonly #ids = new SvelteSet<string>();
  #last: string | null = null;

  get size(): number {
    return this.#ids.size;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** In the order they are listed. */
  of(listed: readonly string[]): string[] {
    return listed.filter((id) => this.#ids.has(id));
  }

  turn(id: string, listed: readonly string[], from = false): void {
    const on = !this.#ids.has(id);
    const start = from && this.#last !== null ? listed.indexOf(this.#last) : -1;
    const at = listed.indexOf(id);
    const range = start < 0 ? [id] : listed.slice(Math.min(start, at), Math.max(start, at) + 1);
    this.all(range, on);
    this.#last = id;
  }

  all(ids: readonly string[], on: boolean): void {
    for (const id of ids) {
      if (on) this.#ids.add(id);
      else this.#ids.delete(id);
    }
  }

  /** What a filter hides is not changed unseen. */
  keepOnly(listed: readonly string[]): void {
    for (const id of [...this.#ids]) if (!listed.includes(id)) this.#ids.delete(id);
  }

  clear(): void {
    this.#ids.clear();
    this.#last = null;
  }
}
