// How many pages each edition has. The one that is shown tells it; the others are counted while nobody does anything,
// and only where laying out is quick. The application keeps one layout, so the shown one is laid out once more at the end.
import { SvelteMap } from "svelte/reactivity";

import { ipc, type Edition, type ReportChoices, type ReportOptions } from "../../ipc";
import { toSend } from "./choices";

const IDLE = 1_000;
const QUICK = 800;

export class PageCounts {
  #counts = new SvelteMap<string, number>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;

  of(assessment: string, options: ReportOptions, edition: Edition, choices: ReportChoices | null, edits: number): number | undefined {
    return choices ? this.#counts.get(key(assessment, as(options, edition, choices), choices, edits)) : undefined;
  }

  laidOut(assessment: string, options: ReportOptions, pages: number, choices: ReportChoices, edits: number, took: number): void {
    this.#counts.set(key(assessment, options, choices, edits), pages);
    this.stop();
    const run = this.#run;
    const others = choices.editions.map((one) => as(options, one.edition, choices)).filter((one) => !this.#counts.has(key(assessment, one, choices, edits)));
    if (others.length === 0 || took > QUICK) return;
    this.#timer = setTimeout(async () => {
      for (const other of [...others, options]) {
        if (run !== this.#run) return;
        try {
          const laid = await ipc.call("report_preview", { assessment, options: other });
          if (run === this.#run) this.#counts.set(key(assessment, other, choices, edits), laid.pages);
        } catch {
          // Nobody asked for this one; who chooses it hears what is wrong.
        }
      }
    }, IDLE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#run += 1;
  }
}

function as(options: ReportOptions, edition: Edition, choices: ReportChoices): ReportOptions {
  return toSend({ ...options, edition }, choices, options.date ?? "");
}

function key(assessment: string, options: ReportOptions, choices: ReportChoices, edits: number): string {
  const { edition, language, paper, marking, date, without, redact, photos_per_page } = options;
  return JSON.stringify([assessment, choices.logo?.picture ?? "", edits, edition, language, paper, marking, date, without, redact, photos_per_page]);
}
