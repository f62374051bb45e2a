// The scenario table's state: what the application holds, with what is written and on its way laid over it.
import { SvelteMap } from "svelte/reactivity";

import { asUiError, ipc, type ScenarioInput, type ScenarioSaved, type ScenarioView, type UiError, type UndoHint, type Work, type WorksheetView } from "../../ipc";
import { disk } from "../../state/disk.svelte";
import { saving } from "../../state/save.svelte";
import { session } from "../../state/session.svelte";
import { SaveQueue } from "../assessment/save-queue";
import { BLANK, confirmedNow, inputOf, type TextColumn } from "./scenarios";

export type Row = {
  /** Stays the same from the first letter on, before and after the application knows the row. */
  key: string;
  /** Not there while nothing of the row is saved. */
  view: ScenarioView | null;
};

type Change = Partial<ScenarioInput>;

export class WorksheetState {
  readonly assessment: string;
  #work = $state.raw(undefined as unknown as Work);
  readonly #pending = new SvelteMap<string, Change>();
  /** A new row, or one whose asset was taken out: kept here until it has a name again. */
  readonly #held = new SvelteMap<string, Change>();
  readonly #drafts = new SvelteMap<string, string>();
  /** Keys of rows that were begun here, by the id the application gave them. */
  readonly #keys = new SvelteMap<string, string>();
  #begun = $state.raw<string | null>(null);
  #count = 0;
  /** Key of the row that is open. */
  open = $state<string | null>(null);
  readonly #queue: SaveQueue<Change, ScenarioSaved>;

  readonly sheet: WorksheetView = $derived(this.#sheetOf(this.#work));
  readonly rows: Row[] = $derived([
    ...this.sheet.scenarios.map((view) => ({ key: this.#keys.get(view.id) ?? view.id, view })),
    ...(this.#begun === null ? [] : [{ key: this.#begun, view: null }]),
  ]);

  constructor(work: Work) {
    this.assessment = work.assessment.id;
    this.#work = work;
    this.#queue = new SaveQueue<Change, ScenarioSaved>({
      send: (key, change) => this.#send(key, change),
      began: () => saving.begin(),
      saved: (key, result) => this.#saved(key, result),
      failed: (key, thrown) => void this.#failed(key, asUiError(thrown)),
      pending: (key, change) => {
        if (change) this.#pending.set(key, change);
        else this.#pending.delete(key);
      },
    });
  }

  #sheetOf(work: Work): WorksheetView {
    if (!work.worksheet) throw new Error("BUG: the set has no scenario table");
    return work.worksheet;
  }

  get work(): Work {
    return this.#work;
  }

  get final(): boolean {
    return this.#work.assessment.state === "finalised" || this.#work.assessment.state === "superseded";
  }

  /** Final, or in a folder that is write-protected. */
  get readOnly(): boolean {
    return this.final || session.now.health?.read_only === true;
  }

  get undoable(): UndoHint | null {
    return this.#work.undo;
  }

  get unsaved(): boolean {
    return this.#queue.unsaved;
  }

  #idOf(key: string): string | undefined {
    return this.rows.find((row) => row.key === key)?.view?.id;
  }

  /** The row as it stands on the screen, computed columns left out. */
  row(key: string): ScenarioInput {
    const view = this.rows.find((row) => row.key === key)?.view;
    return { ...BLANK, ...(view ? inputOf(view) : {}), ...this.#held.get(key), ...this.#pending.get(key) };
  }

  /** What stands in a text field: untouched from outside while it is written. */
  shown(key: string, column: TextColumn): string {
    return this.#drafts.get(`${key}/${column}`) ?? this.row(key)[column] ?? "";
  }

  /** The row cannot be saved: what it is about is not said. */
  lacksAsset(key: string): boolean {
    return this.#held.has(key) && (this.#held.get(key)?.asset ?? "").trim() === "";
  }

  add(): string {
    if (this.#begun === null) {
      this.#count += 1;
      this.#begun = `new-${this.#count}`;
    }
    this.open = this.#begun;
    return this.#begun;
  }

  write(key: string, column: TextColumn, text: string): void {
    if (this.readOnly) return;
    this.#drafts.set(`${key}/${column}`, text);
    this.change(key, { [column]: text }, "pause");
  }

  change(key: string, change: Change, when: "now" | "pause" = "now"): void {
    if (this.readOnly) return;
    const held = { ...this.#held.get(key), ...change };
    const asset = held.asset ?? this.row(key).asset;
    if (asset.trim() === "") {
      // The application refuses a row without an asset: what is saved stays as it was until one is named.
      this.#queue.withdraw(key, ["asset"]);
      this.#held.set(key, { ...held, asset: "" });
      return;
    }
    this.#held.delete(key);
    this.#queue.put(key, held, when);
  }

  async leaveField(key: string, column: TextColumn): Promise<void> {
    await this.#queue.flush(key);
    if (!this.#pending.has(key) && !this.#held.has(key)) this.#drafts.delete(`${key}/${column}`);
  }

  async #send(key: string, change: Change): Promise<ScenarioSaved> {
    const row = this.rows.find((one) => one.key === key);
    const before = row?.view ? inputOf(row.view) : BLANK;
    const id = row?.view?.id;
    return ipc.call("scenario_save", { assessment: this.assessment, ...(id === undefined ? {} : { id }), scenario: { ...before, ...change } });
  }

  #saved(key: string, result: ScenarioSaved): void {
    if (key === this.#begun) {
      this.#keys.set(result.id, key);
      this.#begun = null;
    }
    this.#work = result.work;
    if (!this.#queue.hasFailed) saving.settle();
    saving.saved(result.saved_at);
  }

  async #failed(key: string, error: UiError): Promise<void> {
    saving.failed(error, () => void this.#queue.flush());
    if (error.code !== "disk-failed" || error.params["saved"] !== "yes") return;
    // A row begun here has its id only now; sending it again would make a second one.
    await this.reread().catch(() => undefined);
    this.#queue.settle(key);
    if (!this.#queue.hasFailed) saving.settle();
    disk.tell("last-change-saved");
  }

  /** After a failure of the disk: what is there. What is typed and what waits stay as they are. */
  reread = async (): Promise<void> => {
    const known = this.sheet.scenarios.map((row) => row.id);
    const work = await ipc.call("assessment_open", { id: this.assessment });
    const added = work.worksheet?.scenarios.find((row) => !known.includes(row.id));
    if (this.#begun !== null && added) {
      this.#keys.set(added.id, this.#begun);
      this.#begun = null;
    }
    this.#work = work;
  };

  /** Up or down by one place. */
  async move(key: string, step: 1 | -1): Promise<boolean> {
    await this.#queue.flush(key);
    const id = this.#idOf(key);
    const at = this.sheet.scenarios.findIndex((row) => row.id === id);
    const to = at + step;
    const view = this.sheet.scenarios[at];
    if (!view || this.readOnly || to < 0 || to >= this.sheet.scenarios.length) return false;
    return this.#does(async () => {
      const { work, saved_at } = await ipc.call("scenario_save", { assessment: this.assessment, id: view.id, position: to, scenario: inputOf(view) });
      this.#work = work;
      return saved_at;
    });
  }

  /** True: it is gone, and can be taken back. A row that was never saved only disappears. */
  async remove(key: string): Promise<boolean> {
    await this.#queue.flush(key);
    const id = this.#idOf(key);
    const close = () => {
      if (this.open === key) this.open = null;
      this.#forget(key);
    };
    if (id === undefined) {
      this.#begun = null;
      close();
      return false;
    }
    return this.#does(async () => {
      this.#work = await ipc.call("scenario_remove", { assessment: this.assessment, id });
      close();
      return confirmedNow();
    });
  }

  #forget(key: string): void {
    this.#held.delete(key);
    for (const draft of [...this.#drafts.keys()]) if (draft.startsWith(`${key}/`)) this.#drafts.delete(draft);
  }

  async step(direction: "undo" | "redo"): Promise<UndoHint | null> {
    await this.#queue.flush();
    if (this.#queue.unsaved || (direction === "undo" ? this.#work.undo : this.#work.redo) === null) return null;
    let told: UndoHint | null = null;
    await this.#does(async () => {
      const { done, work, saved_at } = await ipc.call(direction, { assessment: this.assessment });
      this.#work = work;
      this.#drafts.clear();
      if (this.open !== null && !this.rows.some((row) => row.key === this.open)) this.open = null;
      told = done;
      return saved_at;
    });
    return told;
  }

  async #does(act: () => Promise<string>): Promise<boolean> {
    saving.begin();
    try {
      saving.saved(await act());
      return true;
    } catch (thrown) {
      saving.failed(asUiError(thrown), () => saving.settle());
      return false;
    }
  }

  flush = (): Promise<void> => this.#queue.flush();
}
