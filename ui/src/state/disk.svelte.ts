// When the disk fails: the window keeps what stands in it, tells how much of it is saved, and reads the record again.
import { asUiError, ipc, onFailure, type Reopened, type UiError } from "../ipc";
import { saving } from "./save.svelte";
import { session } from "./session.svelte";

/** What is told once something went well again, until it is put away. */
export type Told = "reopened" | "reopened-less" | "last-change-saved";

type Reread = () => Promise<unknown>;

class Disk {
  #told = $state.raw<Told | null>(null);
  #opening = $state(false);
  #error = $state.raw<UiError | null>(null);
  readonly #rereads = new Set<Reread>();

  get told(): Told | null {
    return this.#told;
  }

  get opening(): boolean {
    return this.#opening;
  }

  /** Why opening again did not succeed. */
  get error(): UiError | null {
    return this.#error;
  }

  tell(told: Told | null): void {
    this.#told = told;
  }

  /** Each screen registers how it reads its record again without touching what is typed. Returns how to take it back. */
  onReread(reread: Reread): () => void {
    this.#rereads.add(reread);
    return () => this.#rereads.delete(reread);
  }

  async reread(): Promise<void> {
    await Promise.allSettled([...this.#rereads].map((reread) => reread()));
  }

  /** Tries once more to open the vault that was closed; then what is not saved yet is sent again. */
  async openAgain(): Promise<Reopened | null> {
    if (this.#opening) return null;
    this.#opening = true;
    this.#error = null;
    try {
      const reopened = await ipc.call("vault_reopen");
      session.set(reopened.session);
      this.#told = reopened.complete ? "reopened" : "reopened-less";
      await this.reread();
      saving.retry();
      return reopened;
    } catch (thrown) {
      this.#error = asUiError(thrown);
      return null;
    } finally {
      this.#opening = false;
    }
  }

  reset(): void {
    this.#told = null;
    this.#error = null;
  }
}

export const disk = new Disk();

const OF_THE_DISK = new Set<UiError["code"]>(["disk-failed", "disk-full", "no-room-for-attachments", "read-only"]);

/** Returns how to stop. */
export function watchDisk(): () => void {
  return onFailure(({ code }) => {
    if (code === "disk-failed-closed") session.stop();
    else if (OF_THE_DISK.has(code)) void session.look().catch(() => undefined);
    if (code === "disk-failed") void disk.reread();
  });
}
