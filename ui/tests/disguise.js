// Two languages that nobody speaks, made from the English words: one with accents and 40 % more room, one written from
// right to left. Plain ES without imports: the catalogues of the layout tests are made with it, and a WebDriver session
// can put it over the real window (without the word "export") and call disguisePage("pseudo") or disguisePage("rtl").

const ACCENTS = { a: "á", e: "ê", i: "î", o: "ö", u: "ü", y: "ý", c: "ç", n: "ñ", s: "š", z: "ž", A: "Á", E: "Ê", I: "Î", O: "Ö", U: "Ü", C: "Ç", N: "Ñ", S: "Š" };
const VOWEL = /[aeiouyAEIOUY]/;
const ARABIC = {
  a: "ا", b: "ب", c: "ك", d: "د", e: "ي", f: "ف", g: "غ", h: "ه", i: "ي", j: "ج", k: "ك", l: "ل", m: "م",
  n: "ن", o: "و", p: "ب", q: "ق", r: "ر", s: "س", t: "ت", u: "و", v: "ف", w: "و", x: "خ", y: "ى", z: "ز",
};
/** Short names that stand in every language: PFSO, A/14.2, Ctrl, N. */
const KEPT = /^(?:[^a-z]*|Ctrl|Esc|Enter|Shift|Tab)$/;

/** Word by word; white space, figures and short names in capitals stay. */
function eachWord(text, change) {
  return text.replace(/[A-Za-z][A-Za-z'’]*/g, (word, at) => {
    const before = text[at - 1] ?? " ";
    return KEPT.test(word) || /[\d/]/.test(before) ? word : change(word);
  });
}

/** Accents, and at least 40 % longer: within the words, as German or Finnish are. */
export function pseudo(text) {
  let owed = 0;
  const long = eachWord(text, (word) => {
    owed += (word.length + 1) * 0.4;
    let out = "";
    for (const letter of word) {
      const said = ACCENTS[letter] ?? letter;
      out += said;
      if (VOWEL.test(letter) && owed > 0) {
        const more = owed > 2 ? 2 : 1;
        out += said.toLowerCase().repeat(more);
        owed -= more;
      }
    }
    return out;
  });
  const rest = Math.ceil(owed);
  return rest > 1 ? long + (/\s$/.test(long) ? "" : " ") + "øö".repeat(Math.ceil(rest / 2)) + (/\s$/.test(long) ? " " : "") : long;
}

/** The same length in Arabic letters: no words, but drawn, joined and ordered as such. */
export function rightToLeft(text) {
  return eachWord(text, (word) => [...word].map((letter) => ARABIC[letter.toLowerCase()] ?? letter).join(""));
}

/** Puts every word of the page, now and later, into the disguise: what people wrote and item texts as well. */
export function disguisePage(how) {
  const change = how === "rtl" ? rightToLeft : pseudo;
  const root = document.documentElement;
  if (how === "rtl") root.dir = "rtl";
  const done = new WeakMap();
  const text = (node) => {
    if (done.get(node) === node.data || node.data.trim() === "" || node.parentElement?.closest("kbd, script, style, textarea, [data-kept]")) return;
    const said = change(node.data);
    done.set(node, said);
    if (said !== node.data) node.data = said;
  };
  const placeholder = (element) => {
    const said = element.getAttribute("placeholder");
    if (said === null || said === "" || done.get(element) === said) return;
    done.set(element, change(said));
    element.setAttribute("placeholder", change(said));
  };
  const all = (node) => {
    if (node.nodeType === Node.TEXT_NODE) text(node);
    else if (node.nodeType === Node.ELEMENT_NODE) {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      for (let next = walker.nextNode(); next; next = walker.nextNode()) text(next);
      for (const field of [node, ...node.querySelectorAll("[placeholder]")]) placeholder(field);
    }
  };
  all(document.body);
  new MutationObserver((changes) => {
    for (const one of changes) {
      if (one.type === "characterData") text(one.target);
      else if (one.type === "attributes") placeholder(one.target);
      else one.addedNodes.forEach(all);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["placeholder"] });
}
