// Theme and density stand on the root element, where the tokens look for them.
import type { Preferences, Theme } from "../ipc";

export const THEMES: Theme[] = ["system", "day", "night", "contrast"];

const asks = (query: string) => typeof matchMedia === "function" && matchMedia(query).matches;

/** What "as the system" means now. */
function effectiveTheme(theme: Theme): Exclude<Theme, "system"> {
  if (theme !== "system") return theme;
  if (asks("(prefers-contrast: more)")) return "contrast";
  return asks("(prefers-color-scheme: dark)") ? "night" : "day";
}

let last: Preferences | null = null;

export function applyAppearance(preferences: Preferences): void {
  last = preferences;
  document.documentElement.dataset["theme"] = effectiveTheme(preferences.theme);
  document.documentElement.dataset["density"] = preferences.density;
}

/** Follows the system while the preference says so. */
export function followSystem(): () => void {
  if (typeof matchMedia !== "function") return () => undefined;
  const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map((query) => matchMedia(query));
  const again = () => last && applyAppearance(last);
  for (const query of queries) query.addEventListener("change", again);
  return () => queries.forEach((query) => query.removeEventListener("change", again));
}
