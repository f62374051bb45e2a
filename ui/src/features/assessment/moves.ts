// Where the next key leads.
import type { ItemView } from "../../ipc";

/** The neighbour in the list; stays at its ends. An item that the list no longer holds counts from where it stood. */
export function neighbour(list: ItemView[], all: ItemView[], current: string, step: 1 | -1): ItemView | undefined {
  const at = list.findIndex((item) => item.id === current);
  if (at >= 0) return list[at + step];
  const stood = all.findIndex((item) => item.id === current);
  const order = new Map(all.map((item, index) => [item.id, index]));
  return step === 1
    ? list.find((item) => (order.get(item.id) ?? 0) > stood)
    : list.findLast((item) => (order.get(item.id) ?? 0) < stood);
}

/** The next one not answered after `current`, then from the beginning. */
export function nextUnanswered(all: ItemView[], current: string, answered: (item: ItemView) => boolean): ItemView | undefined {
  const at = all.findIndex((item) => item.id === current);
  return [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))].find((item) => !answered(item));
}
