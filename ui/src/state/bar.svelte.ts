// What the bar shows of the current view: where one is, tags, own buttons. A view sets it in an $effect.
import type { Snippet } from "svelte";

import type { AssessmentRow } from "../ipc";
import { router } from "./router.svelte";

type Crumb = { label: string; go?: () => void };

/** The way to something within an assessment: its facility, itself, then `rest`. */
export function within(row: Pick<AssessmentRow, "id" | "facility" | "facility_name" | "reference">, ...rest: Crumb[]): Crumb[] {
  return [
    { label: row.facility_name, go: () => router.go("facility", { facility: row.facility }) },
    { label: row.reference, go: () => router.go("work", { assessment: row.id }) },
    ...rest,
  ];
}

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
