// Changes on their way to the disk. Per item they are merged while they wait and sent one after the other, so that no
// save overtakes another; all items share one line, so that the order of events is the order of the acts. Text waits
// for a pause; a failed change is kept, merged under what is written since, and sent again on demand.

/** Text is sent this long after the last key, … */
export const PAUSE = 300;
/** … but at most this long after the first. */
export const LONGEST_WAIT = 2_000;

type Waiting<C> = { change: C; since: number; timer: ReturnType<typeof setTimeout> | undefined };

type Sender<C, R> = {
  send: (item: string, change: C) => Promise<R>;
  /** One attempt begins; `saved` or `failed` follows. */
  began: () => void;
  saved: (item: string, result: R, change: C) => void;
  failed: (item: string, error: unknown) => void;
  /** What waits or is on its way for an item, to be shown over what is confirmed; null: nothing. */
  pending: (item: string, change: C | null) => void;
};

export class SaveQueue<C extends object, R> {
  readonly #to: Sender<C, R>;
  readonly #waiting = new Map<string, Waiting<C>>();
  /** Per item, the change that was sent and failed. */
  readonly #failed = new Map<string, C>();
  readonly #queued = new Set<string>();
  #sending: { item: string; change: C } | null = null;
  #line: Promise<void> = Promise.resolve();

  constructor(to: Sender<C, R>) {
    this.#to = to;
  }

  /** `now`: a verdict, a mark. Otherwise text, which waits for a pause. Either takes along what waits for the item. */
  put(item: string, change: C, when: "now" | "pause"): void {
    const before = this.#waiting.get(item);
    clearTimeout(before?.timer);
    const waiting: Waiting<C> = {
      change: { ...before?.change, ...change },
      since: before?.since ?? Date.now(),
      timer: undefined,
    };
    this.#waiting.set(item, waiting);
    this.#show(item);
    if (when === "now") {
      void this.#enqueue(item);
      return;
    }
    const wait = Math.max(0, Math.min(PAUSE, waiting.since + LONGEST_WAIT - Date.now()));
    waiting.timer = setTimeout(() => void this.#enqueue(item), wait);
  }

  /** Sends what waits for one item, or for all, and returns when the line is empty. Never throws. */
  async flush(item?: string): Promise<void> {
    for (const waiting of item === undefined ? [...this.#waiting.keys()] : [item]) void this.#enqueue(waiting);
    await this.#line;
  }

  /** What is not on the disk yet. */
  get unsaved(): boolean {
    return this.#waiting.size > 0 || this.#sending !== null;
  }

  get hasFailed(): boolean {
    return this.#failed.size > 0;
  }

  /** Takes back parts of what waits for an item, before they are sent. */
  withdraw(item: string, parts: (keyof C)[]): void {
    const waiting = this.#waiting.get(item);
    if (!waiting) return;
    const left = { ...waiting.change };
    for (const part of parts) delete left[part];
    if (Object.keys(left).length > 0) {
      this.#waiting.set(item, { ...waiting, change: left });
    } else {
      clearTimeout(waiting.timer);
      this.#waiting.delete(item);
      this.#failed.delete(item);
    }
    this.#show(item);
  }

  /** The change that was reported as failed is on the disk after all; what was written since is still to be sent. */
  settle(item: string): void {
    const failed = this.#failed.get(item);
    const waiting = this.#waiting.get(item);
    this.#failed.delete(item);
    if (!failed || !waiting) return;
    const there = (Object.keys(failed) as (keyof C)[]).filter((part) => waiting.change[part] === failed[part]);
    this.withdraw(item, there);
    if (this.#waiting.has(item)) void this.#enqueue(item);
  }

  #show(item: string): void {
    const sending = this.#sending?.item === item ? this.#sending.change : undefined;
    const waiting = this.#waiting.get(item)?.change;
    this.#to.pending(item, sending || waiting ? ({ ...sending, ...waiting } as C) : null);
  }

  #enqueue(item: string): Promise<void> {
    if (!this.#queued.has(item)) {
      this.#queued.add(item);
      this.#line = this.#line.then(() => this.#sendOne(item));
    }
    return this.#line;
  }

  async #sendOne(item: string): Promise<void> {
    this.#queued.delete(item);
    const waiting = this.#waiting.get(item);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    this.#waiting.delete(item);
    this.#sending = { item, change: waiting.change };
    this.#to.began();
    try {
      const result = await this.#to.send(item, waiting.change);
      this.#sending = null;
      this.#failed.delete(item);
      this.#to.saved(item, result, waiting.change);
      this.#show(item);
    } catch (error) {
      this.#sending = null;
      const since = this.#waiting.get(item);
      // What was written meanwhile wins over what failed.
      this.#waiting.set(item, { change: { ...waiting.change, ...since?.change }, since: Date.now(), timer: since?.timer });
      this.#failed.set(item, waiting.change);
      this.#show(item);
      this.#to.failed(item, error);
    }
  }
}
