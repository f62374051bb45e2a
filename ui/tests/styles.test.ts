// Raw colours live in the tokens alone, so that three themes hold everywhere.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";

// Read from the disk: what vitest imports of a style sheet is empty, and every rule would seem to hold.
const src = join(import.meta.dirname, "../src");
const read = (ending: RegExp) =>
  Object.fromEntries(
    readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((file) => ending.test(file) && !file.endsWith(".test.ts"))
      .map((file) => [file.replaceAll("\\", "/"), readFileSync(join(src, file), "utf8")]),
  );
const styles: Record<string, string> = read(/\.(css|svelte)$/);
const sources: Record<string, string> = read(/\.(ts|svelte)$/);

/** Paper is white in every theme: the report's page looks as it prints. */
const PAPER = "features/report/report.css";

const sheets = Object.entries(styles).filter(([path]) => path.endsWith(".css"));

/** Where a sheet belongs: the folder of its feature, or what all share. */
const homeOf = (path: string) => /features\/([^/]+)/.exec(path)?.[1] ?? "shared";
const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "");
/** The selectors of a sheet, one by one; a comma within brackets parts nothing. */
const selectors = (text: string) =>
  [...bare(text).matchAll(/([^{};]+)\{/g)]
    .map((match) => match[1]!.trim())
    .filter((selector) => !/^(@|from\b|to\b|\d)/.test(selector))
    .flatMap((list) => list.split(/,(?![^()]*\))/).map((one) => one.trim()));
const classes = (selector: string) => [...selector.matchAll(/\.([A-Za-z_][\w-]*)/g)].map((match) => match[1]!);
const styled = new Map<string, Set<string>>();
for (const [path, text] of sheets) for (const name of selectors(text).flatMap(classes)) styled.set(name, (styled.get(name) ?? new Set()).add(path));

/** What the template of a component names in its classes; of one that is put together, the part that is fixed. */
function named(source: string): string[] {
  const template = source.replace(/<script[\s\S]*?<\/script>/g, "");
  return [...template.matchAll(/class=(?:"([^"]*)"|\{((?:[^{}]|\{[^{}]*\})*)\})/g)].flatMap(([, plain, code = ""]) => {
    const words = plain ?? [...code.matchAll(/["`]([^"`]*)["`]|([\w-]+)\s*:/g)].map((match) => match[1] ?? match[2]).join(" ");
    return words.replace(/\$?\{[^}]*\}/g, "").split(/\s+/).filter(Boolean);
  });
}

/** A file and all that comes with it at once. */
function withImports(path: string, found = new Set<string>()): Set<string> {
  const text = sources[path] ?? styles[path];
  if (found.has(path) || text === undefined) return found;
  found.add(path);
  if (path.endsWith(".css")) return found;
  for (const match of text.matchAll(/(?:from|import)\s+"(\.[^"]+)"/g)) {
    const to = posix.join(posix.dirname(path), match[1]!);
    for (const file of [to, `${to}.ts`, `${to}.svelte.ts`, `${to}/index.ts`]) withImports(file, found);
  }
  return found;
}

describe("styles", () => {
  it("are read at all", () => {
    expect(sheets.length).toBeGreaterThan(20);
    expect(sheets.every(([, text]) => text.length > 0)).toBe(true);
  });

  it("begin with a class of their own feature, so that no two screens style the same thing", () => {
    const first = new Map<string, Set<string>>();
    for (const [path, text] of sheets) {
      for (const selector of selectors(text)) {
        const name = classes(selector)[0];
        if (name !== undefined) first.set(name, (first.get(name) ?? new Set()).add(homeOf(path)));
      }
    }
    expect([...first].filter(([, homes]) => homes.size > 1).map(([name, homes]) => `.${name}: ${[...homes].join(", ")}`)).toEqual([]);
  });

  it("come with every screen that needs them, whatever was opened before", () => {
    const always = withImports("main.ts");
    const missing = Object.keys(sources)
      .filter((path) => path.startsWith("views/") && path.endsWith(".svelte"))
      .flatMap((view) => {
        const there = withImports(view);
        return [...there]
          .filter((path) => path.endsWith(".svelte"))
          .flatMap((path) => named(sources[path] ?? "").map((name) => ({ path, name })))
          .filter(({ name }) => styled.has(name) && ![...(styled.get(name) ?? [])].some((sheet) => there.has(sheet) || always.has(sheet) || homeOf(sheet) === "shared"))
          .map(({ path, name }) => `${view}: .${name} in ${path}`);
      });
    expect([...new Set(missing)]).toEqual([]);
  });

  it("are all of use", () => {
    // A class stands in a short text of a component or of what it asks; of one that is put together, its beginning.
    const said = Object.values(sources).flatMap((text) => [...text.matchAll(/"([\w -]*)"|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? ""));
    const words = new Set([...said.filter((text) => text.length < 60).flatMap((text) => text.match(/[A-Za-z_][\w-]*/g) ?? []), ...Object.values(sources).flatMap(named)]);
    const begun = Object.values(sources).flatMap((text) => [...text.matchAll(/([A-Za-z][\w-]*-)\$?\{/g)].map((match) => match[1]!));
    const idle = [...styled.keys()].filter((name) => !words.has(name) && !begun.some((start) => name.startsWith(start)));
    expect(idle.filter((name) => !name.startsWith("lucide-")).sort(), "those of the library of icons apart").toEqual([]);
  });

  it("take every colour from a token", () => {
    const raw = Object.entries(styles)
      .filter(([path]) => !path.endsWith("tokens.css") && path !== PAPER)
      .flatMap(([path, text]) => [...text.matchAll(/:\s*[^;{}]*(#[0-9a-f]{3,8}\b|\brgba?\()/gi)].map((match) => `${path}: ${match[0].trim()}`))
      .filter((found) => !/href|url\(/.test(found));
    expect(raw).toEqual([]);
  });

  it("use logical properties, so that a right-to-left language needs no second file", () => {
    const physical = Object.entries(styles)
      .filter(([path]) => path.endsWith(".css"))
      .flatMap(([path, text]) => [...text.matchAll(/[\s;{](margin|padding|border)-(left|right)\b|[\s;{](left|right)\s*:/g)].map((match) => `${path}: ${match[0].trim()}`));
    expect(physical).toEqual([]);
  });
});
