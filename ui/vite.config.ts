import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

import { sizes } from "./size-plugin.ts";
import { words } from "./words-plugin.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [svelte(), words(here("../src-tauri/crates/locale/locales")), sizes()],
  clearScreen: false,
  server: {
    port: 5173,
    strictPort: true,
    // The words of window, report and command line are one set of files, kept with the locale crate.
    fs: { allow: [here("."), here("../src-tauri/crates/locale/locales"), here("../checklists"), here("../src-tauri/crates/report/fonts")] },
  },
  build: {
    target: "safari16",
    outDir: "dist",
    sourcemap: false,
    // The content security policy knows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One style sheet: which rule comes last does not depend on which view was opened first.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What the first screens need is one chunk, and what several later views share another.
            { name: "window", test: /src\/main\.ts$/, priority: 2 },
            { name: "shared", minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  resolve: process.env["VITEST"] ? { conditions: ["browser"] } : undefined,
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    // A test waits for things that must come (see setup.ts): a busy computer is no failure.
    testTimeout: 20_000,
  },
});
