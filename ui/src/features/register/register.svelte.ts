// The register of one facility while it is looked at: its lists, and taking back what was changed, step by step.
import { t } from "../../i18n/index.svelte";
import { ipc, type CalendarView, type RegisterEntry, type RegisterList, type RegisterListForm, type RegisterView } from "../../ipc";
import { overdue } from "../../state/overdue.svelte";
import { toasts } from "../../state/toasts.svelte";
import { Loading } from "../form/loading.svelte";

export class RegisterState {
  readonly forms = new Loading<RegisterListForm[]>();
  readonly view = new Loading<RegisterView>();
  readonly due = new Loading<CalendarView>();
  readonly facility: string;
  #done: number[] = [];
  #undone: number[] = [];
  /** Steps back and ahead go one after the other, however quickly the keys are pressed. */
  #steps: Promise<void> = Promise.resolve();

  constructor(facility: string) {
    this.facility = facility;
  }

  async load(): Promise<void> {
    await Promise.all([this.forms.load(() => ipc.call("register_form")), this.refresh()]);
  }

  async refresh(): Promise<void> {
    await Promise.all([
      this.view.load(() => ipc.call("register_list", { facility: this.facility })),
      this.due.load(() => ipc.call("calendar", { facility: this.facility })),
    ]);
  }

  form(list: RegisterList): RegisterListForm | undefined {
    return this.forms.value?.find((one) => one.list === list);
  }

  entries(list: RegisterList): RegisterEntry[] {
    return this.view.value?.lists.find((one) => one.list === list)?.entries ?? [];
  }

  count(lists: readonly RegisterList[]): number {
    return lists.reduce((sum, list) => sum + this.entries(list).length, 0);
  }

  /** A change that can be taken back, by the notice or by Ctrl+Z. */
  async changed(seq: number, said: string): Promise<void> {
    this.#done.push(seq);
    this.#undone.length = 0;
    toasts.show(said, { label: t("undo"), run: () => this.#step(() => seq, this.#done, this.#undone, "reg-undone") });
    await this.#fresh();
  }

  async remove(entry: RegisterEntry): Promise<void> {
    try {
      const { seq } = await ipc.call("register_remove", { id: entry.id, reason: "" });
      await this.changed(seq, t("reg-removed", { entry: entry.label }));
    } catch (thrown) {
      toasts.refused(thrown);
    }
  }

  undo(): Promise<void> {
    return this.#step(() => this.#done.at(-1), this.#done, this.#undone, "reg-undone");
  }

  redo(): Promise<void> {
    return this.#step(() => this.#undone.at(-1), this.#undone, this.#done, "reg-redone");
  }

  #step(which: () => number | undefined, from: number[], to: number[], said: "reg-undone" | "reg-redone"): Promise<void> {
    this.#steps = this.#steps.then(() => this.#take(which(), from, to, said));
    return this.#steps;
  }

  async #take(seq: number | undefined, from: number[], to: number[], said: "reg-undone" | "reg-redone"): Promise<void> {
    if (seq === undefined) return;
    try {
      const { seq: back } = await ipc.call("register_undo", { seq });
      const at = from.lastIndexOf(seq);
      if (at >= 0) from.splice(at, 1);
      to.push(back);
      toasts.show(t(said));
      await this.#fresh();
    } catch (thrown) {
      toasts.refused(thrown);
    }
  }

  async #fresh(): Promise<void> {
    void overdue.refresh();
    await this.refresh();
  }
}
