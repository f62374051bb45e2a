// Marks on a photo, as numbers: in pixels of the picture, always inside it.
import type { Mark, MarkKind } from "../../ipc";

export type Size = { width: number; height: number };
export type Point = { x: number; y: number };
/** A corner that can be taken hold of: which of the mark's coordinates it carries. */
export type Handle = { x: "x1" | "x2"; y: "y1" | "y2" };

export const TOOLS: MarkKind[] = ["arrow", "box", "text", "redact"];

const within = (value: number, limit: number) => Math.round(Math.min(Math.max(value, 0), limit));

export function inside(point: Point, size: Size): Point {
  return { x: within(point.x, size.width), y: within(point.y, size.height) };
}

/** Of the longest side, so that marks and steps read the same whatever the camera. */
const longest = (size: Size) => Math.max(size.width, size.height);
export const penOf = (size: Size) => Math.max(longest(size) / 320, 1.5);
export const letterOf = (size: Size) => Math.max(longest(size) / 38, 14);
export const stepOf = (size: Size) => Math.max(1, Math.round(longest(size) / 160));

export function corners(mark: Mark): { left: number; top: number; width: number; height: number } {
  return { left: Math.min(mark.x1, mark.x2), top: Math.min(mark.y1, mark.y2), width: Math.abs(mark.x2 - mark.x1), height: Math.abs(mark.y2 - mark.y1) };
}

/** What is drawn and can be pressed: of words, their plate. */
export function outline(mark: Mark, size: Size): { left: number; top: number; width: number; height: number } {
  if (mark.kind !== "text") return corners(mark);
  const letter = letterOf(size);
  const edge = penOf(size);
  const width = Math.min(Math.max(mark.text.length, 3) * letter * 0.56 + letter * 0.9, size.width - edge * 2);
  const height = letter * 1.66;
  const place = (wanted: number, length: number, limit: number) => Math.max(Math.min(wanted, limit - length - edge), edge);
  return { left: place(mark.x1, width, size.width), top: place(mark.y1, height, size.height), width, height };
}

/** Whole, by as much of the step as there is room for. */
export function moved(mark: Mark, dx: number, dy: number, size: Size): Mark {
  const { left, top, width, height } = corners(mark);
  const x = Math.round(Math.min(Math.max(dx, -left), size.width - left - width));
  const y = Math.round(Math.min(Math.max(dy, -top), size.height - top - height));
  return { ...mark, x1: mark.x1 + x, x2: mark.x2 + x, y1: mark.y1 + y, y2: mark.y2 + y };
}

export function pulled(mark: Mark, handle: Handle, to: Point, size: Size): Mark {
  const { x, y } = inside(to, size);
  const next = { ...mark, [handle.x]: x, [handle.y]: y };
  return hasSize(next) ? next : mark;
}

export function handles(mark: Mark): Handle[] {
  if (mark.kind === "text") return [];
  if (mark.kind === "arrow") return [{ x: "x1", y: "y1" }, { x: "x2", y: "y2" }];
  return [{ x: "x1", y: "y1" }, { x: "x2", y: "y1" }, { x: "x1", y: "y2" }, { x: "x2", y: "y2" }];
}

/** An arrow needs a length, a box two sides. */
export function hasSize(mark: Mark): boolean {
  const { width, height } = corners(mark);
  if (mark.kind === "text") return true;
  return mark.kind === "arrow" ? width > 0 || height > 0 : width > 0 && height > 0;
}

/** May be kept: it has a size, and words where it is words. */
export function isWhole(mark: Mark): boolean {
  return hasSize(mark) && (mark.kind !== "text" || mark.text.trim() !== "");
}

/** One of ordinary size with its middle here: where the pointer only clicked, or a key put it. */
export function markAt(kind: MarkKind, middle: Point, size: Size): Mark {
  const half = longest(size) / 14;
  const blank = { kind, x1: 0, y1: 0, x2: 0, y2: 0, text: "" };
  if (kind === "text") {
    const { x, y } = inside(middle, size);
    return { ...blank, x1: x, y1: y, x2: x, y2: y };
  }
  const at = inside({ x: middle.x - half, y: middle.y - half * 0.7 }, size);
  const to = inside({ x: middle.x + half, y: middle.y + half * 0.7 }, size);
  return { ...blank, x1: at.x, y1: at.y, x2: to.x, y2: to.y };
}

/** The lines of an arrow: its shaft and the two sides of its head, 30° to either side. */
export function arrowPath(mark: Mark, size: Size): string {
  const { x1, y1, x2, y2 } = mark;
  const length = Math.max(Math.hypot(x2 - x1, y2 - y1), 1);
  const [dx, dy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = Math.min(penOf(size) * 7, length * 0.6);
  const [cos, sin] = [0.866 * head, 0.5 * head];
  return `M${x1} ${y1}L${x2} ${y2}M${x2} ${y2}L${x2 - dx * cos + dy * sin} ${y2 - dy * cos - dx * sin}M${x2} ${y2}L${x2 - dx * cos - dy * sin} ${y2 - dy * cos + dx * sin}`;
}
