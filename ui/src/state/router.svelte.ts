// Which view is shown. No addresses: the window has no bar to type one into.
import { saveEverything } from "./leave";

export type View =
  | "first-start"
  | "unlock"
  | "home"
  | "facilities"
  | "facility"
  | "assessments"
  | "before"
  | "work"
  | "sign-off"
  | "findings"
  | "sampling"
  | "changes"
  | "questionnaires"
  | "provisions"
  | "worksheet"
  | "evidence"
  | "report"
  | "calendar"
  | "history"
  | "backups"
  | "hands"
  | "settings"
  | "help";

/** `field`: name of the input to begin at. */
export type Params = { facility?: string; assessment?: string; item?: string; finding?: string; evidence?: string; set?: string; tab?: string; list?: string; entry?: string; field?: string };

type Place = { view: View; params: Params };

/** `ready`: null when the view can be shown at once. `failed`: it did not come; `again` goes there once more. */
type Arrival = { ready: (view: View) => Promise<void> | null; failed: (thrown: unknown, again: () => void) => void };

class Router {
  #place = $state.raw<Place>({ view: "home", params: {} });
  #past: Place[] = [];
  #asked = 0;
  #arrival: Arrival = { ready: () => null, failed: () => undefined };

  get view(): View {
    return this.#place.view;
  }

  get params(): Params {
    return this.#place.params;
  }

  /** Text still waiting is sent on its way first; a failed save does not hold the user here, it stays shown. */
  go(view: View, params: Params = {}): void {
    this.#move({ view, params }, () => [...this.#past, this.#place]);
  }

  /** The same place, looking at another thing: `back` leaves it as if it had never been elsewhere. */
  replace(view: View, params: Params = {}): void {
    this.#move({ view, params }, () => this.#past);
  }

  /** Where one came from, or home. */
  back(): void {
    this.#move(this.#past.at(-1) ?? { view: "home", params: {} }, () => this.#past.slice(0, -1));
  }

  /** After locking or opening a vault nothing of before may be reached. */
  reset(view: View): void {
    this.#past = [];
    this.#arrive({ view, params: {} }, () => []);
  }

  /** From now on a view is waited for before it is gone to. */
  waitFor(arrival: Arrival): void {
    this.#arrival = arrival;
  }

  #move(place: Place, past: () => Place[]): void {
    void saveEverything();
    this.#arrive(place, past);
  }

  /** Where one is stays whole until the new view is there; who asks for another meanwhile goes only to that one. */
  #arrive(place: Place, past: () => Place[]): void {
    const asked = ++this.#asked;
    const land = () => {
      this.#past = past();
      this.#place = place;
    };
    const ready = this.#arrival.ready(place.view);
    if (ready === null) return land();
    ready.then(
      () => {
        if (asked !== this.#asked) return;
        // Also what was typed while waiting.
        void saveEverything();
        land();
      },
      (thrown: unknown) => {
        if (asked === this.#asked) this.#arrival.failed(thrown, () => this.#move(place, past));
      },
    );
  }
}

export const router = new Router();
