// Taking evidence in: files one after the other, each for itself, so that one that is refused does not keep the others
// out, and the window can say how far it is.
import { asUiError, ipc, type EvidenceSource, type EvidenceTarget, type EvidenceView, type FileRefused, type UiError } from "../../ipc";
import { base64Of, LARGEST_MEGABYTES } from "./files";

export type Place = { assessment: string | null; target: EvidenceTarget };

class Positions {
  /** Where photos were taken is kept with them. Off until somebody asks for it, and off again with the next start. */
  keep = $state(false);
}

export const positions = new Positions();

export class Intake {
  refused = $state.raw<FileRefused[]>([]);
  /** Why nothing at all could be added. */
  error = $state.raw<UiError | null>(null);
  #done = $state(0);
  #total = $state(0);
  #asking = $state(false);
  readonly #place: () => Place;
  readonly #added: (pieces: EvidenceView[], place: Place) => void;
  #waiting: { file: File; place: Place }[] = [];
  #running = false;

  constructor(place: () => Place, added: (pieces: EvidenceView[], place: Place) => void) {
    this.#place = place;
    this.#added = added;
  }

  /** How far it is, while it is under way. */
  get progress(): { done: number; total: number } | null {
    return this.#total > 0 ? { done: this.#done, total: this.#total } : null;
  }

  get busy(): boolean {
    return this.#total > 0 || this.#asking;
  }

  putAway(refusal: FileRefused): void {
    this.refused = this.refused.filter((one) => one !== refusal);
  }

  async files(files: File[]): Promise<void> {
    if (!this.#running) this.#begin();
    const place = this.#place();
    this.#waiting.push(...files.map((file) => ({ file, place })));
    this.#total += files.length;
    if (this.#running) return;
    this.#running = true;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      await this.#take(next.file, next.place);
      this.#done += 1;
    }
    this.#running = false;
    this.#done = 0;
    this.#total = 0;
  }

  choose(): Promise<boolean> {
    return this.#once({ from: "choose" });
  }

  offered(offer: string): Promise<boolean> {
    return this.#once({ from: "offered", offer });
  }

  note(text: string): Promise<boolean> {
    return this.#once({ from: "note", text });
  }

  #begin(): void {
    this.refused = [];
    this.error = null;
  }

  async #take(file: File, place: Place): Promise<void> {
    const refuse = (error: UiError) => (this.refused = [...this.refused, { file_name: file.name, error }]);
    if (file.size > LARGEST_MEGABYTES * 1024 * 1024) {
      refuse({ code: "evidence-too-large", params: { limit: String(LARGEST_MEGABYTES) }, field: null });
      return;
    }
    let base64: string;
    try {
      base64 = await base64Of(file);
    } catch {
      refuse({ code: "file-unreadable", params: { file: file.name }, field: null });
      return;
    }
    try {
      await this.#send({ from: "bytes", file_name: file.name, base64 }, place);
    } catch (thrown) {
      refuse(asUiError(thrown));
    }
  }

  async #once(source: EvidenceSource): Promise<boolean> {
    if (this.#asking) return false;
    this.#begin();
    this.#asking = true;
    try {
      await this.#send(source, this.#place());
      return true;
    } catch (thrown) {
      this.error = asUiError(thrown);
      return false;
    } finally {
      this.#asking = false;
    }
  }

  async #send(source: EvidenceSource, place: Place): Promise<void> {
    const { added, refused } = await ipc.call("evidence_add", { assessment: place.assessment, targets: [place.target], source, keep_position: positions.keep });
    this.refused = [...this.refused, ...refused];
    if (added.length > 0) this.#added(added, place);
  }
}
