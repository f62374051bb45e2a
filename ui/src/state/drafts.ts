// What was typed and is not saved: gathered from the screen, to be kept in a sealed file elsewhere while the vault cannot be written.
import { t } from "../i18n/index.svelte";
import { ipc, type DraftPiece, type FileSaved } from "../ipc";

type Source = () => DraftPiece[];

const sources = new Set<Source>();

/** A screen that knows better than its fields where its texts belong. Returns how to take it back. */
export function draftsFrom(source: Source): () => void {
  sources.add(source);
  return () => sources.delete(source);
}

const FIELDS = "textarea, input:not([type]), input[type=text]";
const HEADINGS = "legend, h1, h2, h3";

/** What a field is called by, and what it stands under. */
function placeOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  const label = field.labels?.[0]?.firstChild?.textContent ?? field.getAttribute("aria-label") ?? field.name;
  const around = field.closest("dialog, fieldset, section, article, main");
  const heading = around?.querySelector(HEADINGS)?.textContent ?? around?.getAttribute("aria-label") ?? "";
  return heading.trim() === "" ? label.trim() : t("draft-place-field", { where: heading.trim(), field: label.trim() });
}

/** Everything typed that stands on the screen, each text once: first what knows its place, then every other field. */
export function unsaved(): DraftPiece[] {
  const known = [...sources].flatMap((source) => source());
  const texts = new Set(known.map((piece) => piece.text));
  const others: DraftPiece[] = [];
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)) {
    const text = field.value.trim();
    if (text === "" || field.readOnly || field.disabled || texts.has(field.value)) continue;
    texts.add(field.value);
    others.push({ place: placeOf(field), text: field.value, answer: null });
  }
  return [...known, ...others];
}

/** Null: nothing was typed, or the dialog was cancelled. */
export async function saveElsewhere(): Promise<FileSaved | "nothing" | null> {
  const pieces = unsaved();
  return pieces.length === 0 ? "nothing" : ipc.call("draft_save", { pieces });
}
