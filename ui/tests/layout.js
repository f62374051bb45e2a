// What is wrong with the layout of the page as it stands now: cut or covered text, controls out of reach, sideways
// scrolling, letters too small to read. Plain ES without imports, so that a WebDriver session can run it in the real
// window (without the word "export": `layoutFaults()` answers with a list) and a browser test in its own.

/** Smallest size of letters, in pixels. */
const SMALLEST = 11;
const CONTROLS = "button, a[href], input, select, textarea, summary, [role=button], [role=tab], [role=radio], [role=switch], [role=menuitem]";

/** Every fault as { selector, what }: where it is, and what in words. An empty list: nothing found. */
export function layoutFaults() {
  const faults = [];
  const seen = new Set();
  const wide = document.documentElement.clientWidth;
  const high = document.documentElement.clientHeight;
  const open = [...document.querySelectorAll("dialog[open], [role=dialog][aria-modal=true]")].at(-1);
  const scope = open ?? document.body;

  const place = (element) => {
    const steps = [];
    for (let at = element; at && at !== document.body && steps.length < 4; at = at.parentElement) {
      const name = at.tagName.toLowerCase();
      if (at.id) {
        steps.unshift(`${name}#${at.id}`);
        break;
      }
      const classes = typeof at.className === "string" ? at.className.trim().split(/\s+/).filter(Boolean).slice(0, 2) : [];
      steps.unshift([name, ...classes].join("."));
    }
    return steps.join(" > ");
  };
  const words = (text) => `“${text.trim().replace(/\s+/g, " ").slice(0, 70)}”`;
  const say = (element, what) => {
    const selector = place(element);
    const key = `${selector} ${what}`;
    if (!seen.has(key)) faults.push({ selector, what });
    seen.add(key);
  };

  const style = (element) => getComputedStyle(element);
  const hides = (value) => value === "hidden" || value === "clip";
  const scrolls = (value) => value === "auto" || value === "scroll";
  /** Seen by people: not hidden, not for screen readers alone. */
  const isShown = (element) =>
    element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true, opacityProperty: true }) &&
    !element.closest(".visually-hidden, .skip, [aria-hidden=true] > svg, script, style, title, [inert]") &&
    !isTiny(element);
  const isTiny = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      if (box.width <= 1 && box.height <= 1 && hides(style(at).overflowX)) return true;
      if (style(at).clipPath === "inset(50%)") return true;
    }
    return false;
  };
  /** Told in full elsewhere: a tooltip, a name, or the end cut on purpose with the whole at hand. */
  const isToldInFull = (element) => element.closest("[title], [data-tip]") !== null;
  /** The nearest box that lies over the others: what is in different ones may cover each other. */
  const layer = (element) => {
    for (let at = element; at && at !== document.body; at = at.parentElement) {
      if (["sticky", "fixed", "absolute"].includes(style(at).position)) return at;
    }
    return null;
  };
  /** The part of a box that can be seen now, through everything around it that cuts or scrolls. */
  const seenPart = (element, box) => {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY } = style(at);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const around = at.getBoundingClientRect();
      if (overflowX !== "visible") [left, right] = [Math.max(left, around.left), Math.min(right, around.right)];
      if (overflowY !== "visible") [top, bottom] = [Math.max(top, around.top), Math.min(bottom, around.bottom)];
    }
    [left, top, right, bottom] = [Math.max(left, 0), Math.max(top, 0), Math.min(right, wide), Math.min(bottom, high)];
    return right - left > 2 && bottom - top > 2 ? { left, top, right, bottom } : null;
  };

  // The page and its areas ---------------------------------------------------------------------------------------------
  const page = document.scrollingElement ?? document.documentElement;
  if (page.scrollWidth > wide + 1) faults.push({ selector: "html", what: `the page scrolls sideways: ${page.scrollWidth} > ${wide}` });
  for (const area of scope.querySelectorAll("main, .content, [role=dialog], dialog, aside, nav")) {
    if (isShown(area) && scrolls(style(area).overflowX) && area.scrollWidth > area.clientWidth + 1) say(area, `scrolls sideways: ${area.scrollWidth} > ${area.clientWidth}`);
  }

  // Text ----------------------------------------------------------------------------------------------------------------
  const lines = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (node.data.trim() === "" || !holder || holder.closest("svg, option, textarea") || !isShown(holder)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0.5);
    if (boxes.length === 0) continue;
    const box = range.getBoundingClientRect();
    if (parseFloat(style(holder).fontSize) < SMALLEST) say(holder, `letters of ${style(holder).fontSize}: ${words(node.data)}`);

    let reachable = false;
    for (let at = holder; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, textOverflow, position, webkitLineClamp } = style(at);
      const around = at.getBoundingClientRect();
      if (hides(overflowX) && !reachable && (box.right > around.right + 1 || box.left < around.left - 1)) {
        if (!isToldInFull(at === holder ? at : holder)) say(holder, `${textOverflow === "ellipsis" ? "shortened" : "cut"} sideways: ${words(node.data)}`);
        reachable = true;
      }
      if (hides(overflowY) && !reachable && boxes.some((one) => one.bottom > around.bottom + one.height * 0.4 || one.top < around.top - one.height * 0.4)) {
        if (!(webkitLineClamp && webkitLineClamp !== "none" && isToldInFull(at))) say(holder, `cut in height: ${words(node.data)}`);
        reachable = true;
      }
      if (scrolls(overflowX) || scrolls(overflowY)) reachable = true;
      if (position === "fixed") break;
    }
    if (!reachable && (box.right > wide + 1 || box.left < -1)) say(holder, `out of the window: ${words(node.data)}`);

    const control = holder.closest("button, .button, .tag, th, td");
    if (control) {
      const around = control.getBoundingClientRect();
      if (!hides(style(control).overflowX) && !hides(style(holder).overflowX) && (box.right > around.right + 1 || box.left < around.left - 1)) say(control, `text runs out of its box: ${words(node.data)}`);
    }
    const parts = boxes.map((one) => seenPart(holder, one)).filter((one) => one !== null);
    if (parts.length > 0) lines.push({ holder, parts, layer: layer(holder), text: node.data });
  }
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.layer !== other.layer) continue;
      for (const a of one.parts) {
        for (const b of other.parts) {
          const [across, down] = [Math.min(a.right, b.right) - Math.max(a.left, b.left), Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)];
          if (across > 3 && down > Math.min(a.bottom - a.top, b.bottom - b.top) * 0.4) say(one.holder, `${words(one.text)} lies over ${words(other.text)}`);
        }
      }
    }
  }

  // Controls --------------------------------------------------------------------------------------------------------------
  const controls = [];
  const canvas = document.createElement("canvas").getContext("2d");
  const width = (element, text) => {
    if (!canvas) return 0;
    canvas.font = style(element).font;
    return canvas.measureText(text).width;
  };
  for (const control of scope.querySelectorAll(CONTROLS)) {
    if (!isShown(control) || control.type === "hidden") continue;
    const box = control.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) continue;
    const name = words(control.getAttribute("aria-label") || control.textContent || control.getAttribute("name") || control.type || "");
    let reachable = false;
    for (let at = control.parentElement; at && at !== document.documentElement; at = at.parentElement) {
      const { overflowX, overflowY, position } = style(at);
      const around = at.getBoundingClientRect();
      if (scrolls(overflowX) || scrolls(overflowY)) reachable = true;
      if (!reachable && ((hides(overflowX) && (box.right > around.right + 1 || box.left < around.left - 1)) || (hides(overflowY) && (box.bottom > around.bottom + 1 || box.top < around.top - 1)))) {
        say(control, `control cut off: ${name}`);
        reachable = true;
      }
      if (position === "fixed") break;
    }
    if (!reachable && (box.left < -1 || box.right > wide + 1 || box.top < -1 || box.bottom > Math.max(high, page.scrollHeight) + 1)) say(control, `control out of the window: ${name}`);
    const inside = style(control);
    const room = control.clientWidth - parseFloat(inside.paddingLeft) - parseFloat(inside.paddingRight) + 1;
    if (control.tagName === "SELECT") {
      const chosen = control.selectedOptions[0]?.text ?? "";
      if (width(control, chosen) > room && !control.title) say(control, `choice shortened: ${words(chosen)}`);
    } else if (control.tagName === "INPUT" && control.placeholder && control.value === "") {
      if (width(control, control.placeholder) > room && !control.title) say(control, `placeholder shortened: ${words(control.placeholder)}`);
    }
    const part = seenPart(control, box);
    if (part) controls.push({ control, part, layer: layer(control), name });
  }
  for (const [index, one] of controls.entries()) {
    for (const other of controls.slice(index + 1)) {
      if (one.layer !== other.layer || one.control.contains(other.control) || other.control.contains(one.control)) continue;
      if (one.control.closest("label") !== null && one.control.closest("label") === other.control.closest("label")) continue;
      const across = Math.min(one.part.right, other.part.right) - Math.max(one.part.left, other.part.left);
      const down = Math.min(one.part.bottom, other.part.bottom) - Math.max(one.part.top, other.part.top);
      if (across > 3 && down > 3) say(one.control, `control ${one.name} lies over ${other.name}`);
    }
  }
  return faults;
}
