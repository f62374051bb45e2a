// What "Search or do" offers. The shell and each view add their own commands while they are shown.
import type { IconComponent } from "../components/icon";

export type Command = {
  id: string;
  /** Shown heading: words already. */
  group: string;
  label: string;
  /** Searched too, not shown. */
  also?: string;
  /** Shown at the end: "A/14.1". */
  note?: string;
  keys?: string[];
  icon?: IconComponent;
  run: () => void;
};

type Source = () => Command[];

class Commands {
  #sources = $state.raw<Source[]>([]);

  /** Use as `$effect(() => commands.add(() => […]))`. */
  add(source: Source): () => void {
    this.#sources = [...this.#sources, source];
    return () => {
      this.#sources = this.#sources.filter((one) => one !== source);
    };
  }

  all(): Command[] {
    return this.#sources.flatMap((source) => source());
  }
}

export const commands = new Commands();
