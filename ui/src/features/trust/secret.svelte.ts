// What opens the vault, typed to prove it once more: the passphrase or the recovery key, and the wait after a wrong one.
import { ipc, type UiError } from "../../ipc";
import { session } from "../../state/session.svelte";
import { secondsLeft, startWait, type Wait } from "../start/countdown";
import { emptyGroups, groupsLeft, normaliseGroup } from "../start/recovery";

export type SecretRequest = { passphrase: string | null; groups: string[] | null };

const TICK = 250;

export class TypedSecret {
  byKey = $state(false);
  passphrase = $state("");
  groups: string[] = $state(emptyGroups());
  #wait = $state.raw<Wait | null>(null);
  #now = $state(Date.now());

  /** Seconds until the next try. */
  get left(): number {
    return secondsLeft(this.#wait, this.#now);
  }

  get wait(): Wait | null {
    return this.#wait;
  }

  get missing(): "passphrase" | "groups" | null {
    if (this.byKey) return groupsLeft(this.groups) > 0 ? "groups" : null;
    return this.passphrase === "" ? "passphrase" : null;
  }

  get request(): SecretRequest {
    return this.byKey ? { passphrase: null, groups: this.groups.map(normaliseGroup) } : { passphrase: this.passphrase, groups: null };
  }

  /** As it was typed already somewhere else. */
  take(typed: SecretRequest): void {
    this.byKey = typed.groups !== null;
    this.passphrase = typed.passphrase ?? "";
    if (typed.groups) this.groups = [...typed.groups];
  }

  /** After a refused try the application says how long to wait. */
  async refused(error: UiError): Promise<void> {
    let seconds = Number(error.params["seconds"] ?? 0);
    if (!seconds && (error.code === "wrong-passphrase" || error.code === "wrong-recovery-key")) {
      const state = await ipc.call("session_state").catch(() => null);
      seconds = state?.vault?.wait ?? session.now.vault?.wait ?? 0;
    }
    this.#now = Date.now();
    this.#wait = startWait(seconds, this.#now);
  }

  /** Keeps the seconds running; use it in an effect. */
  tick(): (() => void) | undefined {
    if (this.#wait === null) return undefined;
    const timer = setInterval(() => {
      this.#now = Date.now();
      if (secondsLeft(this.#wait, this.#now) === 0) this.#wait = null;
    }, TICK);
    return () => clearInterval(timer);
  }

  clear(): void {
    this.passphrase = "";
    this.groups = emptyGroups();
  }
}
