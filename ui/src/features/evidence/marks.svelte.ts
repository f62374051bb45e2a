// The marks of one photo while they are drawn. What the application confirmed is in the picture itself; what is not yet
// there is laid over it. One save at a time, the newest wins.
import { asUiError, type EvidenceView, type Mark, type UiError } from "../../ipc";
import { saving } from "../../state/save.svelte";
import { savedNow } from "./details";
import { isWhole, type Size } from "./geometry";

type Placed = { key: number; mark: Mark };

const PAUSE = 500;
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

export class MarksEditor {
  readonly size: Size;
  #marks = $state.raw<Placed[]>([]);
  selected = $state<number | null>(null);
  error = $state.raw<UiError | null>(null);
  /** The picture that is shown, and the marks that are in it. */
  #shown = $state.raw<{ hash: string | null; marks: Mark[] }>({ hash: null, marks: [] });
  #past = $state.raw<Placed[][]>([]);
  #next = 1;
  #confirmed: Mark[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  readonly #send: (marks: Mark[]) => Promise<EvidenceView>;
  readonly #loaded: (hash: string) => Promise<void>;

  constructor(piece: EvidenceView, send: (marks: Mark[]) => Promise<EvidenceView>, loaded: (hash: string) => Promise<void>) {
    this.size = { width: piece.width ?? 1, height: piece.height ?? 1 };
    this.#send = send;
    this.#loaded = loaded;
    this.#confirmed = piece.marks;
    this.#marks = piece.marks.map((mark) => ({ key: this.#next++, mark }));
    this.#shown = { hash: piece.picture, marks: piece.marks };
  }

  get list(): Placed[] {
    return this.#marks;
  }

  get picture(): string | null {
    return this.#shown.hash;
  }

  get chosen(): Placed | null {
    return this.#marks.find((one) => one.key === this.selected) ?? null;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Stands in the picture already and is not drawn twice. */
  inPicture(mark: Mark): boolean {
    return this.#shown.marks.some((one) => same(one, mark));
  }

  add(mark: Mark): number {
    const key = this.#next++;
    this.#keep();
    this.#marks = [...this.#marks, { key, mark }];
    this.selected = key;
    return key;
  }

  /** Before something is dragged, once: what undo goes back to. */
  hold(): void {
    this.#keep();
  }

  /** While it is dragged: nothing is sent. */
  drag(key: number, mark: Mark): void {
    this.#marks = this.#marks.map((one) => (one.key === key ? { key, mark } : one));
  }

  change(key: number, mark: Mark, when: "now" | "pause" = "pause"): void {
    const old = this.#marks.find((one) => one.key === key);
    if (!old || same(old.mark, mark)) return;
    this.#keep();
    this.drag(key, mark);
    this.save(when);
  }

  remove(key: number): void {
    this.#keep();
    this.#marks = this.#marks.filter((one) => one.key !== key);
    if (this.selected === key) this.selected = null;
    this.save("now");
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#marks = before;
    if (!before.some((one) => one.key === this.selected)) this.selected = null;
    this.save("now");
  }

  save(when: "now" | "pause"): void {
    clearTimeout(this.#timer);
    if (when === "now") void this.flush();
    else this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  /** Everything that is whole is with the application, or the error says why not. */
  flush = async (): Promise<void> => {
    clearTimeout(this.#timer);
    while (this.#sending) await this.#sending;
    const marks = this.#whole();
    if (same(marks, this.#confirmed)) return;
    this.#sending = this.#put(marks);
    await this.#sending;
    this.#sending = null;
  };

  #whole(): Mark[] {
    return this.#marks.map((one) => one.mark).filter(isWhole);
  }

  async #put(marks: Mark[]): Promise<void> {
    saving.begin();
    try {
      const view = await this.#send(marks);
      this.#confirmed = marks;
      this.error = null;
      saving.settle();
      saving.saved(savedNow());
      // The new picture is put in place of the old one when it is there, not before: no flicker.
      if (view.picture) await this.#loaded(view.picture);
      this.#shown = { hash: view.picture, marks };
    } catch (thrown) {
      this.error = asUiError(thrown);
      saving.failed(this.error, () => this.flush());
    }
  }

  #keep(): void {
    this.#past = [...this.#past.slice(-49), this.#marks];
  }
}
