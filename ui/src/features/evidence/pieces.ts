// What is said of a piece of evidence, and which of many are shown.
import { t } from "../../i18n/index.svelte";
import type { EvidenceBrief, EvidenceKind, EvidenceTarget, EvidenceView } from "../../ipc";
import { matches } from "../../state/text";

const LONGEST = 60;

/** Caption, or the name of its file, or what the note says. */
export function nameOf(piece: EvidenceView): string {
  const text = piece.text.replace(/\s+/g, " ").trim();
  const said = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
  return piece.caption || piece.file_name || said || t(`evidence-kind-${piece.kind}`);
}

/** "PDF", "DOCX": how a document's file name ends. */
export function endingOf(piece: EvidenceView): string {
  return /\.([a-z0-9]{1,5})$/i.exec(piece.file_name)?.[1]?.toUpperCase() ?? "";
}

export function targetKey(target: EvidenceTarget): string {
  return JSON.stringify(Object.entries(target).sort(([a], [b]) => a.localeCompare(b)));
}

export function serves(piece: EvidenceView, target: EvidenceTarget): boolean {
  const key = targetKey(target);
  return piece.targets.some((one) => targetKey(one.target) === key);
}

/** It serves the assessment as a whole and nothing in it. */
function isUnlinked(piece: EvidenceView): boolean {
  return piece.targets.every(({ target }) => target.kind === "assessment");
}

export function briefOf(pieces: readonly EvidenceView[]): EvidenceBrief {
  return { count: pieces.length, thumbnails: pieces.flatMap((piece) => piece.thumbnail ?? []) };
}

export type Which = "all" | EvidenceKind | "unlinked" | "removed";
export const WHICH: Which[] = ["all", "photo", "document", "note", "unlinked"];

export type Filter = { which: Which; place: string; query: string };

export function isOf(piece: EvidenceView, which: Which): boolean {
  if (which === "all" || which === "removed") return true;
  return which === "unlinked" ? isUnlinked(piece) : piece.kind === which;
}

export function filtered(pieces: readonly EvidenceView[], filter: Filter): EvidenceView[] {
  return pieces.filter(
    (piece) =>
      isOf(piece, filter.which) &&
      (filter.place === "" || piece.place === filter.place) &&
      matches([piece.caption, piece.file_name, piece.text, piece.place, ...piece.targets.flatMap(({ number, title }) => [number, title])].join(" "), filter.query),
  );
}

export function places(pieces: readonly EvidenceView[]): string[] {
  return [...new Set(pieces.map((piece) => piece.place).filter(Boolean))].sort((a, b) => a.localeCompare(b));
}
