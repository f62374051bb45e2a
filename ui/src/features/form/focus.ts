/** Puts the cursor into the input of this name; for a group, into its chosen or its first member. */
export function focusField(name: string, root: ParentNode = document): boolean {
  const named = [...root.querySelectorAll<HTMLElement>("[name]")].filter((input) => input.getAttribute("name") === name);
  const chosen = named.find((input) => input instanceof HTMLInputElement && input.type === "radio" && input.checked);
  const target = chosen ?? named[0];
  target?.focus();
  target?.scrollIntoView({ block: "center" });
  return target !== undefined;
}

/** As `focusField`, once the input is there: what holds it may still be on its way. Returns how to give up. */
export function focusSoon(name: string, root: Element = document.body): () => void {
  const GIVE_UP_AFTER = 3_000;
  // Panels above it may still grow; it is brought into view again as long as the user has not gone elsewhere.
  let at: Element | null = null;
  const look = () => {
    if (at !== null && document.activeElement !== at) return stop();
    if (focusField(name, root)) at = document.activeElement;
  };
  const watch = new MutationObserver(look);
  const timer = setTimeout(() => stop(), GIVE_UP_AFTER);
  function stop(): void {
    watch.disconnect();
    clearTimeout(timer);
  }
  watch.observe(root, { childList: true, subtree: true });
  look();
  return stop;
}
