// What keys, buttons and the palette do on the work screen. One place, so that all of them do the same.
import { tick } from "svelte";

import { t } from "../../i18n/index.svelte";
import type { FindingView, ItemView, Method, Verdict } from "../../ipc";
import { toasts } from "../../state/toasts.svelte";
import { isSplit } from "./answer";
import { neighbour, nextUnanswered } from "./moves";
import type { Act, LetterKey, Letters } from "./work-keys";
import type { WorkState } from "./work.svelte";

export type Screen = {
  /** The items as they are listed now: of the open section, or what filters and search left. */
  list: () => ItemView[];
  raise: (finding?: FindingView) => void;
  search: () => void;
  sections: () => void;
  guidance: () => void;
};

export class WorkActs {
  readonly #work: WorkState;
  readonly #screen: Screen;
  readonly #letters: () => Letters;

  constructor(work: WorkState, screen: Screen, letters: () => Letters) {
    this.#work = work;
    this.#screen = screen;
    this.#letters = letters;
  }

  /** The letter shown on a control: the first of the act. */
  letter(name: LetterKey): string {
    for (const [letter, of] of this.#letters()) if (of === name) return letter.toUpperCase();
    return "";
  }

  neighbour(step: 1 | -1): ItemView | undefined {
    return neighbour(this.#screen.list(), this.#work.items, this.#work.current.id, step);
  }

  move(step: 1 | -1): void {
    const to = this.neighbour(step);
    if (to) this.open(to.id);
  }

  open(item: string): void {
    this.#work.open(item);
    this.focusItem();
  }

  unanswered(): void {
    const list = this.#screen.list();
    const wider = nextUnanswered(list, this.#work.current.id, this.#work.answered) ?? nextUnanswered(this.#work.items, this.#work.current.id, this.#work.answered);
    if (wider) this.open(wider.id);
    else toasts.show(t("work-all-answered"));
  }

  choose(verdict: Verdict): void {
    const { current, level } = this.#work;
    if (this.#work.readOnly) return;
    const answer = this.#work.answer(current.id);
    const split = level > 0 || (answer !== undefined && isSplit(answer));
    const at = split ? level || (current.levels[0] ?? 0) : 0;
    if (this.#work.choose(current, verdict, at) === "reason-needed") void this.focusField("reason");
    else if (split) this.#afterLevel(at);
  }

  /** Going through the levels of a split item: the next one without a verdict. */
  #afterLevel(level: number): void {
    const levels = this.#work.answer(this.#work.current.id)?.levels ?? {};
    this.#work.level = this.#work.current.levels.find((one) => levels[one] === undefined) ?? level;
  }

  unsplit(): void {
    const { current } = this.#work;
    this.#work.level = 0;
    const answer = this.#work.answer(current.id);
    if (answer && isSplit(answer)) this.#work.clearVerdict(current.id);
  }

  nextLevel(): void {
    const { levels } = this.#work.current;
    if (levels.length < 2) return;
    const at = levels.indexOf(this.#work.level);
    this.#work.level = levels[(at + 1) % levels.length] ?? 0;
  }

  review(): void {
    this.#work.toggleReview(this.#work.current.id);
  }

  raise(finding?: FindingView): void {
    void this.#work.flush();
    this.#screen.raise(finding);
  }

  method(method: Method): void {
    this.#work.toggleMethod(this.#work.current.id, method);
  }

  async step(direction: "undo" | "redo"): Promise<void> {
    const done = await this.#work.step(direction);
    if (!done) return;
    const back = direction === "undo" ? "redo" : "undo";
    const operation = done.operation.startsWith("finding") ? "finding" : "answer";
    const words = direction === "undo" ? "work-undone" : "work-redone";
    // Of evidence there is no sentence with the item's number: it may serve many.
    const about = done.operation.startsWith("evidence") ? null : done.number;
    const text = about ? t(words, { operation, number: about }) : t(`${words}-plain`);
    toasts.show(text, { label: t(back), run: () => void this.step(back) });
    this.focusItem();
  }

  focusItem(): void {
    void tick().then(() => document.getElementById("open-item")?.focus({ preventScroll: true }));
  }

  async focusField(field: string): Promise<void> {
    await tick();
    const area = document.querySelector<HTMLTextAreaElement>(`#open-item [data-field="${field}"]`);
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }

  /** The open item asks for files itself: what its button does. */
  evidence(): void {
    document.querySelector<HTMLElement>("#open-item [data-evidence-add]")?.click();
  }

  run(act: Act): void {
    switch (act.act) {
      case "verdict":
        return this.choose(act.verdict);
      case "method":
        return this.method(act.method);
      case "next":
        return this.move(1);
      case "previous":
        return this.move(-1);
      case "unanswered":
        return this.unanswered();
      case "review":
        return this.review();
      case "comment":
        return void this.focusField(this.#work.current.answer === "narrative" ? "text" : "comment");
      case "evidence":
        return this.evidence();
      case "level":
        return this.nextLevel();
      case "undo":
      case "redo":
        return void this.step(act.act);
      case "guidance":
        return this.#screen.guidance();
      case "section":
        return this.#screen.sections();
      case "search":
        return this.#screen.search();
    }
  }
}
