// How many things are overdue, for the entry of the calendar in the navigation. Asked again when a view is opened and
// after a change of the register.
import { ipc } from "../ipc";

class Overdue {
  #count = $state(0);

  get count(): number {
    return this.#count;
  }

  async refresh(): Promise<void> {
    try {
      this.#count = (await ipc.call("calendar", { facility: null })).overdue;
    } catch {
      // A figure beside a word in the navigation; the calendar itself says what went wrong.
      this.#count = 0;
    }
  }
}

export const overdue = new Overdue();
