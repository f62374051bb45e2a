// Short notices that leave by themselves; one with an action stays longer and waits while it has the focus.
import { messageKey } from "../errors/table";
import { t } from "../i18n/index.svelte";
import { asUiError } from "../ipc";

type Toast = { id: number; text: string; action?: { label: string; run: () => unknown } };

const STAYS = 6_000;
const STAYS_WITH_ACTION = 12_000;

class Toasts {
  #list = $state.raw<Toast[]>([]);
  #next = 1;
  #timers = new Map<number, ReturnType<typeof setTimeout>>();

  get list(): Toast[] {
    return this.#list;
  }

  show(text: string, action?: Toast["action"]): number {
    const id = this.#next++;
    this.#list = [...this.#list.slice(-2), { id, text, ...(action ? { action } : {}) }];
    this.release(id);
    return id;
  }

  /** What did not happen, in one sentence; where there is no place of its own to say it. */
  refused(thrown: unknown, action?: Toast["action"]): void {
    const { code, params } = asUiError(thrown);
    this.show(t(`${messageKey(code)}.what`, params), action);
  }

  /** Under the pointer or the focus: does not leave. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
  }

  release(id: number): void {
    this.hold(id);
    const toast = this.#list.find((one) => one.id === id);
    this.#timers.set(id, setTimeout(() => this.dismiss(id), toast?.action ? STAYS_WITH_ACTION : STAYS));
  }

  dismiss(id: number): void {
    this.hold(id);
    this.#timers.delete(id);
    this.#list = this.#list.filter((one) => one.id !== id);
  }
}

export const toasts = new Toasts();
