// Catalogues of two languages that nobody speaks, written from the English ones: `en-XA` with accents and 40 % longer,
// `ar-XB` from right to left. They are files like any other: what reads them cannot tell. Tests and design work only.
import { FluentResource } from "@fluent/bundle";

import { pseudo, rightToLeft } from "../../tests/disguise.js";
import { SOURCE_LANGUAGE, addLanguage, catalogues } from "../i18n/catalogues";
import type { LanguageView } from "./index";

export const INVENTED: LanguageView[] = [
  { code: "en-XA", name: "Ëñglîîšh +40 %", right_to_left: false },
  { code: "ar-XB", name: "ينغليسه", right_to_left: true },
];

const change = (code: string) => (code === "ar-XB" ? rightToLeft : pseudo);

/** What stands in a catalogue for a machine: letters of keys, and patterns of dates and figures. */
const KEPT = /^(key-|keycap-|screens-key-)|-key$/;

type Resource = FluentResource["body"][number];
type Pattern = NonNullable<Resource["value"]>;
type Part = Exclude<Pattern, string>[number];
type Expression = Exclude<Part, string>;
type Argument = Expression | { type: "narg"; name: string; value: Expression };

/** Makes the window speak them too: their catalogues are read as those of any language are. */
export function addInvented(): void {
  for (const { code } of INVENTED) {
    const texts = Object.entries(catalogues.get(SOURCE_LANGUAGE) ?? {}).map(([path, text]) => [path.replace("en/", `${code}/`), invented(code, text)]);
    addLanguage(code, Object.fromEntries(texts) as Record<string, string>);
  }
}

/** A text of the set in the invented language, or as it is. */
export function said(code: string, text: string): string {
  return INVENTED.some((one) => one.code === code) ? change(code)(text) : text;
}

/** One catalogue in the invented language: same keys, same variables, same plurals, other words. */
export function invented(code: string, source: string): string {
  const say = change(code);
  const entries = new FluentResource(source).body.map((entry) => {
    const word = KEPT.test(entry.id) ? (text: string) => text : say;
    const value = entry.value === null ? "" : ` ${written(entry.value, word)}`;
    const attributes = Object.entries(entry.attributes).map(([name, pattern]) => `\n    .${name} = ${written(pattern, word)}`);
    return `${entry.id} =${value}${attributes.join("")}\n`;
  });
  return entries.join("");
}

function written(pattern: Pattern, say: (text: string) => string): string {
  const parts = typeof pattern === "string" ? [pattern] : pattern;
  return parts.map((part) => (typeof part === "string" ? literal(say(part)) : `{ ${expression(part, say)} }`)).join("");
}

/** As string literals: then no letter can be taken for syntax. */
function literal(text: string): string {
  return `{ "${text.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\u000A")}" }`;
}

function expression(part: Argument, say: (text: string) => string): string {
  switch (part.type) {
    case "str":
      return `"${part.value.replace(/[\\"]/g, "\\$&")}"`;
    case "num":
      return part.value.toFixed(part.precision);
    case "var":
      return `$${part.name}`;
    case "mesg":
      return part.attr === null ? part.name : `${part.name}.${part.attr}`;
    case "term":
      return `-${part.name}${part.attr === null ? "" : `.${part.attr}`}`;
    case "func":
      return `${part.name}(${part.args.map((one) => expression(one, say)).join(", ")})`;
    case "narg":
      return `${part.name}: ${expression(part.value, say)}`;
    case "select": {
      const variants = part.variants.map(({ key, value }, index) => `\n    ${index === part.star ? "*" : ""}[${key.type === "num" ? String(key.value) : key.value}] ${written(value, say)}`);
      return `${expression(part.selector, say)} ->${variants.join("")}\n    `;
    }
  }
}
