// What marks are called, for the list, for screen readers and beside the picture.
import { number, t } from "../../i18n/index.svelte";
import type { Mark } from "../../ipc";
import { corners, type Size } from "./geometry";

export function markName(mark: Mark): string {
  const word = mark.text.trim();
  if (mark.kind === "text") return word === "" ? t("evidence-mark-text-empty") : t("evidence-mark-text", { word });
  return word === "" ? t(`evidence-mark-${mark.kind}`) : t(`evidence-mark-${mark.kind}-of`, { word });
}

/** With where it stands, in hundredths of the picture. */
export function markWords(mark: Mark, size: Size): string {
  const { left, top, width, height } = corners(mark);
  const share = (part: number, whole: number) => number(Math.round((part / whole) * 100));
  return t("evidence-mark-place", {
    name: markName(mark),
    left: share(left, size.width),
    top: share(top, size.height),
    width: share(width, size.width),
    height: share(height, size.height),
  });
}

/** "4c1e 90b7 …": read aloud and compared in groups. */
export function grouped(hash: string): string {
  return hash.replace(/(.{4})(?=.)/g, "$1 ");
}

export function sizeWords(bytes: number): string {
  if (bytes < 1024 * 1024) return t("evidence-size-kb", { size: number(Math.max(1, Math.round(bytes / 1024))) });
  return t("evidence-size-mb", { size: number(bytes / 1024 / 1024, 1) });
}
