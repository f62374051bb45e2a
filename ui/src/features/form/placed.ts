// Where something stands in its box, in percent, from the data it shows. Set on the element: a style attribute would
// have to be allowed by the content security policy.
import type { Action } from "svelte/action";

type Placing = { "inset-inline-start"?: number; "inline-size"?: number; left?: number; top?: number };

export const placed: Action<HTMLElement, Placing> = (element, placing) => {
  const set = (now: Placing) => {
    for (const [property, share] of Object.entries(now)) element.style.setProperty(property, `${share}%`);
  };
  set(placing);
  return { update: set };
};
