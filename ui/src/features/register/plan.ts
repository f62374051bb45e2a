// Pins on the plan, in thousandths of its width and height from the upper left corner. A plan is a picture of a place:
// its left stays left in every language.
import type { RegisterEntry } from "../../ipc";

export type Point = { x: number; y: number };
export type Pin = Point & { entry: RegisterEntry; code: string };

const EDGE = 1000;
const STEP = 10;

export function pinsOf(places: readonly RegisterEntry[]): Pin[] {
  return places.flatMap((entry) => {
    const { pin_x: x, pin_y: y, code } = entry.content;
    return typeof x === "number" && typeof y === "number" ? [{ x, y, entry, code: String(code ?? "") }] : [];
  });
}

const within = (value: number) => Math.round(Math.min(EDGE, Math.max(0, value)));

/** Where a pointer is within the box of the plan. */
export function pointAt(box: { left: number; top: number; width: number; height: number }, clientX: number, clientY: number): Point {
  return { x: within(((clientX - box.left) / (box.width || 1)) * EDGE), y: within(((clientY - box.top) / (box.height || 1)) * EDGE) };
}

/** An arrow key moves by a hundredth, with Shift by a thousandth; the first one begins in the middle. */
export function moved(from: Point | null, key: string, fine: boolean): Point | null {
  const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (!by) return null;
  if (!from) return { x: EDGE / 2, y: EDGE / 2 };
  const step = fine ? 1 : STEP;
  return { x: within(from.x + (by[0] ?? 0) * step), y: within(from.y + (by[1] ?? 0) * step) };
}
