import { expect, it } from "vitest";
import { pieces } from "./rich";

it("sets off what the translation marks, wherever it stands", () => {
  expect(pieces("<b>197</b> of 278")).toEqual([
    { mark: "strong", text: "197" },
    { mark: "plain", text: " of 278" },
  ]);
  expect(pieces("sur 278, <b>197</b>")).toEqual([
    { mark: "plain", text: "sur 278, " },
    { mark: "strong", text: "197" },
  ]);
});

it("leaves everything else as text", () => {
  expect(pieces("<img src=x> & <b>unclosed")).toEqual([{ mark: "plain", text: "<img src=x> & <b>unclosed" }]);
});
