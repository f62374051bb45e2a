// One tip for everything that has a `title`, in the window's own colours instead of the toolkit's. While it is shown the
// attribute is kept aside, or the toolkit would show its own over it; what has its name from it is given that name.

/** As long as a pointer rests before anything is told. */
const REST = 500;
const GAP = 8;
const EDGE = 6;

const NAMED = "[aria-label], [aria-labelledby]";

/** Returns how to stop. */
export function ownTooltips(within: Document = document): () => void {
  const tip = within.createElement("div");
  tip.className = "tooltip";
  // Its words are the title or the label of what it belongs to: said once.
  tip.setAttribute("aria-hidden", "true");
  tip.setAttribute("popover", "manual");
  within.body.append(tip);

  let of: HTMLElement | null = null;
  let words = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  function hide(): void {
    clearTimeout(timer);
    if (!of) return;
    // Set anew meanwhile, the newer words stay.
    if (!of.hasAttribute("title")) of.setAttribute("title", words);
    if (of.dataset["tipNamed"] !== undefined) {
      of.removeAttribute("aria-label");
      delete of.dataset["tipNamed"];
    }
    of = null;
    tip.classList.remove("tooltip--shown");
    if (tip.matches("[popover]") && typeof tip.hidePopover === "function") tip.hidePopover();
  }

  function place(): void {
    if (!of?.isConnected) return hide();
    tip.textContent = words;
    // Above a dialog too, which is above everything else.
    if (typeof tip.showPopover === "function") tip.showPopover();
    tip.classList.add("tooltip--shown");
    const { left, right, top, bottom } = of.getBoundingClientRect();
    const { offsetWidth: wide, offsetHeight: high } = tip;
    const most = within.documentElement;
    const x = Math.min(Math.max((left + right - wide) / 2, EDGE), most.clientWidth - wide - EDGE);
    const below = bottom + GAP;
    const y = below + high + EDGE > most.clientHeight ? top - GAP - high : below;
    tip.style.setProperty("left", `${Math.round(x)}px`);
    tip.style.setProperty("top", `${Math.round(Math.max(y, EDGE))}px`);
  }

  function begin(found: HTMLElement, wait: number): void {
    if (found === of) return;
    hide();
    words = found.title;
    if (words === "") return;
    of = found;
    if (!found.matches(NAMED) && (found.textContent ?? "").trim() === "") {
      found.setAttribute("aria-label", words);
      found.dataset["tipNamed"] = "";
    }
    found.removeAttribute("title");
    timer = setTimeout(place, wait);
  }

  const titled = (target: EventTarget | null): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>("[title]:not([title=''])") : null);
  const over = (event: Event): void => {
    const target = event.target;
    if (target instanceof Node && of?.contains(target)) return;
    const found = titled(target);
    if (found) begin(found, REST);
    else hide();
  };
  const focused = (event: Event): void => {
    const found = titled(event.target);
    // By pointer it is seen anyway what was meant.
    if (found?.matches(":focus-visible")) begin(found, REST);
    else if (!found) hide();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key === "Escape" || event.key.length === 1) hide();
  };

  within.addEventListener("pointerover", over);
  within.addEventListener("pointerdown", hide);
  within.documentElement.addEventListener("pointerleave", hide);
  within.addEventListener("focusin", focused);
  within.addEventListener("keydown", escape, true);
  within.addEventListener("scroll", hide, true);
  return () => {
    hide();
    tip.remove();
    within.removeEventListener("pointerover", over);
    within.removeEventListener("pointerdown", hide);
    within.documentElement.removeEventListener("pointerleave", hide);
    within.removeEventListener("focusin", focused);
    within.removeEventListener("keydown", escape, true);
    within.removeEventListener("scroll", hide, true);
  };
}
