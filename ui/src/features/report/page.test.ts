import { expect, it } from "vitest";
import { clampPage, fileSize, fittingZoom, headingOf, largerZoom, smallerZoom } from "./page";

it("zooms in steps and stops at the ends", () => {
  expect(largerZoom(100)).toBe(125);
  expect(largerZoom(200)).toBe(200);
  expect(smallerZoom(50)).toBe(50);
  expect(smallerZoom(90)).toBe(75);
});

it("starts with the whole width of the page, never larger than paper", () => {
  expect(fittingZoom(595, 686)).toBe(86);
  expect(fittingZoom(595, 2000)).toBe(100);
  expect(fittingZoom(595, 0)).toBe(100);
});

it("stays within the report when it gets shorter", () => {
  expect(clampPage(40, 38)).toBe(38);
  expect(clampPage(0, 38)).toBe(1);
  expect(clampPage(3, 0)).toBe(1);
});

it("knows which part a page belongs to", () => {
  const headings = [
    { title: "Document control", page: 2 },
    { title: "Result at a glance", page: 3 },
  ];
  expect(headingOf(1, headings)).toBeNull();
  expect(headingOf(7, headings)).toBe("Result at a glance");
});

it("writes sizes in the window's language", () => {
  expect(fileSize(412_345, "en").text).toBe("412 kB");
  expect(fileSize(2_140_000, "fr").text.replace(/\s/g, " ")).toBe("2,1 Mo");
});
