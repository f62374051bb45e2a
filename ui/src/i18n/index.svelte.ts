// t("key", { name }) in the language of the window. Reading it inside a component makes the component follow a change.
import type { FluentVariable } from "@fluent/bundle";

import { LANGUAGES, SOURCE_LANGUAGE, bundles, isRightToLeft, loadLanguage } from "./catalogues";
import { dateWords, decimal, percentage, timeWords } from "./format";

type Args = Record<string, FluentVariable>;

const current = $state({ language: SOURCE_LANGUAGE });

export function language(): string {
  return current.language;
}

let wished = SOURCE_LANGUAGE;

/**
 * Switches live; a language without a catalogue falls back to the source language. While the words are still on their way
 * the language of before stays: who can wait for them calls `loadLanguage` first.
 */
export function setLanguage(code: string): void {
  wished = code;
  if (!bundles.has(code) && LANGUAGES.includes(code)) {
    void loadLanguage(code).then(() => {
      if (wished === code) setLanguage(code);
    });
    return;
  }
  const known = bundles.has(code) ? code : SOURCE_LANGUAGE;
  current.language = known;
  document.documentElement.lang = known;
  document.documentElement.dir = isRightToLeft(known) ? "rtl" : "ltr";
}

function patternOf(code: string, key: string) {
  const [id = key, attribute] = key.split(".");
  const message = bundles.get(code)?.getMessage(id);
  return attribute === undefined ? message?.value : message?.attributes[attribute];
}

function lookUp(code: string, key: string, args?: Args): string | undefined {
  const bundle = bundles.get(code);
  const pattern = patternOf(code, key);
  if (!bundle || !pattern) return undefined;
  const errors: Error[] = [];
  const text = bundle.formatPattern(pattern, args, errors);
  if (errors.length > 0 && import.meta.env.MODE === "test") throw new Error(`${key}: ${errors.map(String).join("; ")}`);
  return text;
}

export function has(key: string): boolean {
  return Boolean(patternOf(current.language, key) ?? patternOf(SOURCE_LANGUAGE, key));
}

/** The words behind a key. `key.attribute` reads an attribute. A missing key throws in tests and shows itself in the window. */
export function t(key: string, args?: Args): string {
  const text = lookUp(current.language, key, args) ?? lookUp(SOURCE_LANGUAGE, key, args);
  if (text !== undefined) return text;
  if (import.meta.env.MODE === "test") throw new Error(`no words for ${key}`);
  return key;
}

/** "1,234.5" as the language writes it. */
export function number(value: number, digits?: number): string {
  return decimal(current.language, value, digits);
}

/** 0.85 → "85 %" as the language writes it. Never show it without its n. */
export function percent(share: number, digits = 0): string {
  return percentage(current.language, share, digits);
}

/** "2026-06-05" or a time with zone → "5 June 2026". */
export function date(iso: string): string {
  return dateWords(current.language, iso);
}

/** A time with zone → "14:32:05" (or "14:32"). */
export function time(iso: string, seconds = true): string {
  return timeWords(current.language, iso, seconds);
}

/** "5 June 2026, 14:32" */
export function dateTime(iso: string): string {
  return t("date-and-time", { date: date(iso), time: time(iso, false) });
}
