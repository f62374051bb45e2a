// What the window may weigh, checked at every build: nobody sees it grow otherwise.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Plugin, Rolldown } from "vite";

import { WORDS } from "./words-plugin.ts";

const KB = 1000;

/** Requirement G1: what is read before the first paint, scripts and styles as gzip. */
const MOST = { scripts: 150 * KB, styles: 30 * KB, fonts: 400 * KB };

/** An address outside the window, where a page asks for it by itself. */
const OUTSIDE = /(?:\s(?:src|href)="|url\(["']?|@import\s+["'])(?:https?:)?\/\//;

/** The chunks and everything they import before they run. */
function whole(chunks: Rolldown.OutputChunk[], bundle: Rolldown.OutputBundle): Set<string> {
  const found = new Set<string>();
  const waiting = chunks.map((chunk) => chunk.fileName);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    const chunk = bundle[file];
    if (found.has(file) || chunk?.type !== "chunk") continue;
    found.add(file);
    waiting.push(...chunk.imports);
  }
  return found;
}

export function sizes(): Plugin {
  return {
    name: "sizes",
    apply: "build",
    writeBundle({ dir = "dist" }, bundle) {
      const read = (file: string) => readFileSync(join(dir, file));
      const packed = (files: Iterable<string>) => [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
      const ending = (end: string) => Object.keys(bundle).filter((file) => file.endsWith(end));

      const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
      const page = ending(".html").map((file) => read(file).toString()).join();
      const entries = chunks.filter((chunk) => page.includes(chunk.fileName));
      const languages = chunks.filter((chunk) => chunk.facadeModuleId?.startsWith(WORDS));
      // Before the first paint the window needs its own code and the words of one language: the longest counts.
      const code = packed(whole(entries, bundle));
      const first = Math.max(...languages.map((chunk) => packed(whole([...entries, chunk], bundle))));

      const figures = [
        { what: `scripts before the first paint, gzip (code ${kB(code)}, words ${kB(first - code)})`, is: first, most: MOST.scripts },
        { what: "styles, gzip", is: packed(ending(".css")), most: MOST.styles },
        { what: "fonts, woff2", is: ending(".woff2").reduce((sum, file) => sum + read(file).length, 0), most: MOST.fonts },
      ];
      for (const { what, is, most } of figures) console.log(`${kB(is)} of ${kB(most)}  ${what}`);

      // Without entry or languages the figures would mean nothing.
      if (entries.length === 0 || languages.length === 0) this.error("the page names no chunk, or no chunk holds words");
      const heavy = figures.filter(({ is, most }) => is > most);
      if (heavy.length > 0) this.error(`too heavy: ${heavy.map(({ what, is, most }) => `${what}: ${kB(is)} of ${kB(most)}`).join("; ")}`);
      const asking = [...ending(".html"), ...ending(".css")].filter((file) => OUTSIDE.test(read(file).toString()));
      if (asking.length > 0) this.error(`asks for something outside the window: ${asking.join(", ")}`);
    },
  };
}

function kB(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
