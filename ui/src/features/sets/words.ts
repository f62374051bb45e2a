// What data says by a code, in words.
import { has, t } from "../../i18n/index.svelte";
import { session } from "../../state/session.svelte";

/** A language by its own name, as Settings lists it; one the window does not speak by its code. */
export function languageName(code: string): string {
  return session.now.languages.find((one) => one.code === code)?.name ?? code;
}

/** Measures have ids and no words of their own in a set; one of an authority's set is read as its id was written. */
export function measureName(id: string): string {
  return has(`measure-${id}`) ? t(`measure-${id}`) : id.replaceAll("-", " ");
}
