// Raw colours live in the tokens alone, so that three themes hold everywhere.
import { describe, expect, it } from "vitest";

const styles = import.meta.glob<string>(["../src/**/*.css", "../src/**/*.svelte"], { query: "?raw", import: "default", eager: true });

/** Paper is white in every theme: the report's page looks as it prints. */
const PAPER = "../src/features/report/report.css";

describe("styles", () => {
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
