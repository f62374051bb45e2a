// What can be picked, and by which words it is found.
import type { ItemView, SectionView } from "../../ipc";

export interface PickerRow {
  key: string;
  number: string;
  title: string;
  /** Searched too, not shown. */
  more: string;
}

export interface PickerGroup<Row extends PickerRow> {
  title: string;
  rows: readonly Row[];
}

/** The items of an assessment, section by section; `make` adds what the caller wants to know of each. */
export function itemGroups<Row extends PickerRow>(sections: readonly SectionView[], make: (row: PickerRow, item: ItemView) => Row): PickerGroup<Row>[] {
  return sections.map((section) => ({
    title: `${section.number} ${section.title}`,
    rows: section.items.map((item) => make({ key: item.id, number: item.number, title: item.prompt, more: item.references.join(" ") }, item)),
  }));
}
