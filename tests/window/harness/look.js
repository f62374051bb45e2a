// Finds things in the page as assistive technology does: by role and accessible name.
// Put in front of every script a test runs; leaves nothing behind in the page.
// French puts narrow spaces before some signs: one space is as good as another.
const plain = (text) => text.replace(/\s+/g, " ").trim();
const words = (node) => plain(node ? (node.innerText ?? node.textContent ?? "") : "");
const nameOf = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return by.split(/\s+/).map((id) => words(document.getElementById(id))).join(" ").trim();
  const own = element.getAttribute("aria-label");
  if (own) return own.trim();
  if (element.labels && element.labels.length > 0) return [...element.labels].map(words).join(" ");
  if (element.tagName === "DIALOG") return words(element.querySelector("h1, h2, h3"));
  return words(element) || element.getAttribute("title") || element.getAttribute("placeholder") || "";
};
const INPUTS = { checkbox: "checkbox", radio: "radio", button: "button", submit: "button", search: "searchbox", number: "spinbutton" };
const TAGS = { A: "link", BUTTON: "button", TEXTAREA: "textbox", SELECT: "combobox", DIALOG: "dialog", NAV: "navigation", MAIN: "main",
  H1: "heading", H2: "heading", H3: "heading", H4: "heading", TABLE: "table", TR: "row", UL: "list", OL: "list", LI: "listitem", SUMMARY: "button" };
const roleOf = (element) => element.getAttribute("role") ?? (element.tagName === "INPUT" ? (INPUTS[element.type] ?? "textbox") : TAGS[element.tagName]) ?? "";
const shown = (element) => element.getClientRects().length > 0 && getComputedStyle(element).visibility !== "hidden";
// An open dialog is all there is: the page behind it takes neither clicks nor keys.
const inFront = (element) => {
  const dialog = [...document.querySelectorAll("dialog[open]")].at(-1);
  return !dialog || dialog.contains(element);
};
const all = (role) => [...document.querySelectorAll("[role], a, button, input, textarea, select, dialog, nav, main, h1, h2, h3, h4, table, tr, ul, ol, li, summary")]
  .filter((element) => roleOf(element) === role && shown(element) && inFront(element));
// The exact name first, then a name that begins so, then one that contains it: keys and counts often follow a name.
const find = (role, name) => {
  const wanted = plain(name).toLowerCase();
  const candidates = all(role).map((element) => [element, plain(nameOf(element)).toLowerCase()]);
  for (const fits of [(n) => n === wanted, (n) => n.startsWith(wanted), (n) => n.includes(wanted)]) {
    const found = candidates.find(([, n]) => fits(n));
    if (found) return found[0];
  }
  return null;
};
const has = (text) => words(document.body).includes(plain(text));
