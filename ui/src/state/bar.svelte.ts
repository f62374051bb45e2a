// What the bar shows of the current view: where one is, tags, own buttons. A view sets it in an $effect.
import type { Snippet } from "svelte";

export type Crumb = { label: string; go?: () => void };

type BarContent = { crumbs: Crumb[]; tags?: string[]; actions?: Snippet };

class Bar {
  #content = $state.raw<BarContent>({ crumbs: [] });

  get content(): BarContent {
    return this.#content;
  }

  /** Returns how to take it back; use as `$effect(() => bar.show({ … }))`. */
  show(content: BarContent): () => void {
    this.#content = content;
    return () => {
      if (this.#content === content) this.#content = { crumbs: [] };
    };
  }
}

export const bar = new Bar();
