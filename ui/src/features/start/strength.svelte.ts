// How strong the passphrase in a field is, asked a moment after the last key. Answers to older text are dropped.
import { ipc, type PassphraseStrength } from "../../ipc";

const CHECK_AFTER = 250;

export class Strength {
  #now = $state.raw<PassphraseStrength | null>(null);
  #asked = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  get now(): PassphraseStrength | null {
    return this.#now;
  }

  async check(passphrase: string): Promise<void> {
    this.stop();
    const mine = ++this.#asked;
    if (passphrase === "") {
      this.#now = null;
      return;
    }
    // Only a hint: when it cannot be had, what takes the passphrase applies the same rule.
    const answer = await ipc.call("passphrase_check", { passphrase }).catch(() => null);
    if (mine === this.#asked) this.#now = answer;
  }

  /** `read` is asked when the pause is over. */
  soon(read: () => string): void {
    this.stop();
    this.#pause = setTimeout(() => void this.check(read()), CHECK_AFTER);
  }

  stop(): void {
    clearTimeout(this.#pause);
  }
}
