// Which statements of the facility's profile an item depends on, and how each stands.
import type { Choice, FacilityView, ItemView } from "../../ipc";

type TagState = { tag: string; label: string; absent: boolean; why: string };

/** In the order of the profile. A tag that is not declared applies (product.md), as one that is present. */
export function tagsOf(item: Pick<ItemView, "applies_to">, facility: Pick<FacilityView, "profile">, tags: readonly Choice[]): TagState[] {
  return tags
    .filter(({ id }) => item.applies_to.includes(id))
    .map(({ id, label }) => {
      const said = facility.profile[id];
      return { tag: id, label, absent: said?.present === false, why: said?.why ?? "" };
    });
}
