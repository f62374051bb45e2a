// Where pasted and dropped files go. Every place that takes evidence registers while it is shown; a file goes to the
// place under the pointer, or to the one that is open.
import { onFiles } from "../../ipc";
import { isTyping } from "../../keys/keyboard";
import { filesOf, holdsFiles } from "./files";

export type Receiver = { zone: HTMLElement; files: (files: File[]) => void; offered: (offer: string) => void };

class Drops {
  #receivers: Receiver[] = [];
  #over = $state.raw<Receiver | null>(null);
  #stop: (() => void) | null = null;

  /** The place that files held over the window would go to. */
  get over(): Receiver | null {
    return this.#over;
  }

  /** Use as `$effect(() => drops.receive({ … }))`. */
  receive(receiver: Receiver): () => void {
    this.#receivers.push(receiver);
    this.#stop ??= this.#listen();
    return () => {
      this.#receivers = this.#receivers.filter((one) => one !== receiver);
      if (this.#over === receiver) this.#over = null;
      if (this.#receivers.length > 0) return;
      this.#stop?.();
      this.#stop = null;
    };
  }

  /** Under a dialog nothing receives. */
  #pick(target: EventTarget | null): Receiver | null {
    const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
    const able = this.#receivers.filter(({ zone }) => (dialog ? dialog.contains(zone) : true));
    const under = target instanceof Node ? able.findLast(({ zone }) => zone.contains(target)) : undefined;
    return under ?? able.at(-1) ?? null;
  }

  #listen(): () => void {
    const held = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      this.#over = this.#pick(event.target);
      if (event.dataTransfer) event.dataTransfer.dropEffect = this.#over ? "copy" : "none";
    };
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) this.#over = null;
    };
    const dropped = (event: DragEvent) => {
      if (!holdsFiles(event.dataTransfer)) return;
      event.preventDefault();
      this.#over = null;
      const files = filesOf(event.dataTransfer);
      if (files.length > 0) this.#pick(event.target)?.files(files);
    };
    const pasted = (event: ClipboardEvent) => {
      if (event.defaultPrevented) return;
      const files = filesOf(event.clipboardData);
      // Text copied from a document often brings its picture along: in a text field the text is meant.
      if (files.length === 0 || (isTyping(event.target) && event.clipboardData?.getData("text/plain"))) return;
      const receiver = this.#pick(event.target);
      if (!receiver) return;
      event.preventDefault();
      receiver.files(files);
    };
    // WebKit offers pasting outside of text fields only to a page that says it has a use for it.
    const beforePaste = (event: Event) => {
      if (!isTyping(event.target) && this.#pick(event.target)) event.preventDefault();
    };
    const stopFiles = onFiles(
      ({ offer, x, y }) => {
        this.#over = null;
        this.#pick(document.elementFromPoint(x, y))?.offered(offer);
      },
      (at) => (this.#over = at && this.#pick(document.elementFromPoint(at.x, at.y))),
    );
    window.addEventListener("dragenter", held);
    window.addEventListener("dragover", held);
    window.addEventListener("dragleave", left);
    window.addEventListener("drop", dropped);
    window.addEventListener("paste", pasted);
    window.addEventListener("beforepaste", beforePaste);
    return () => {
      window.removeEventListener("dragenter", held);
      window.removeEventListener("dragover", held);
      window.removeEventListener("dragleave", left);
      window.removeEventListener("drop", dropped);
      window.removeEventListener("paste", pasted);
      window.removeEventListener("beforepaste", beforePaste);
      stopFiles();
    };
  }
}

export const drops = new Drops();
