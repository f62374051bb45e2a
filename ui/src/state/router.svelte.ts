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

class Router {
  #place = $state.raw<Place>({ view: "home", params: {} });
  #past: Place[] = [];

  get view(): View {
    return this.#place.view;
  }

  get params(): Params {
    return this.#place.params;
  }

  /** Text still waiting is sent on its way first; a failed save does not hold the user here, it stays shown. */
  go(view: View, params: Params = {}): void {
    void saveEverything();
    this.#past.push(this.#place);
    this.#place = { view, params };
  }

  /** The same place, looking at another thing: `back` leaves it as if it had never been elsewhere. */
  replace(view: View, params: Params = {}): void {
    void saveEverything();
    this.#place = { view, params };
  }

  /** Where one came from, or home. */
  back(): void {
    void saveEverything();
    this.#place = this.#past.pop() ?? { view: "home", params: {} };
  }

  /** After locking or opening a vault nothing of before may be reached. */
  reset(view: View): void {
    this.#past = [];
    this.#place = { view, params: {} };
  }
}

export const router = new Router();
