/** Puts the cursor into the input of this name; for a group, into its chosen or its first member. */
export function focusField(name: string, root: ParentNode = document): boolean {
  const named = [...root.querySelectorAll<HTMLElement>("[name]")].filter((input) => input.getAttribute("name") === name);
  const chosen = named.find((input) => input instanceof HTMLInputElement && input.type === "radio" && input.checked);
  const target = chosen ?? named[0];
  target?.focus();
  target?.scrollIntoView({ block: "center" });
  return target !== undefined;
}
