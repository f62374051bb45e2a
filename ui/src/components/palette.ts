// Which commands fit what was typed: those whose label starts with it first, then the rest in their order.
import type { Command } from "../state/commands.svelte";
import { matches, plain } from "../state/text";

const MOST = 40;

export function found(all: Command[], query: string): Command[] {
  const asked = query.trim();
  if (asked === "") return all.filter((command) => command.keys || !command.note).slice(0, MOST);
  const fits = all.filter((command) => matches(`${command.label} ${command.note ?? ""} ${command.also ?? ""}`, asked));
  const first = (command: Command) => (plain(command.label).startsWith(plain(asked)) ? 0 : 1);
  return fits.toSorted((a, b) => first(a) - first(b)).slice(0, MOST);
}

type PaletteGroup = { title: string; commands: Command[] };

/** Groups in the order of their first command. */
export function grouped(list: Command[]): PaletteGroup[] {
  const groups: PaletteGroup[] = [];
  for (const command of list) {
    const group = groups.find((one) => one.title === command.group);
    if (group) group.commands.push(command);
    else groups.push({ title: command.group, commands: [command] });
  }
  return groups;
}
