import { describe, expect, it } from "vitest";
import { edited, nextPoint, toggleBold, toggleList, type Edit } from "./markup";

/** `|` stands at both ends of the selection, or once for the cursor. */
function check(typed: string, act: (text: string, start: number, end: number) => Edit | null, expected: string): void {
  const start = typed.indexOf("|");
  const end = Math.max(start, typed.lastIndexOf("|") - 1);
  const text = typed.replaceAll("|", "");
  const edit = act(text, start, end);
  if (!edit) return expect("nothing").toBe(expected);
  const after = edited(text, edit);
  const marked = edit.start === edit.end ? `${after.slice(0, edit.start)}|${after.slice(edit.start)}` : `${after.slice(0, edit.start)}|${after.slice(edit.start, edit.end)}|${after.slice(edit.end)}`;
  expect(marked).toBe(expected);
}

const bullets = (text: string, start: number, end: number) => toggleList(text, start, end, false);
const numbers = (text: string, start: number, end: number) => toggleList(text, start, end, true);

describe("bold", () => {
  it("marks what is selected, and takes the marks off again", () => {
    check("Two |things| wait", toggleBold, "Two |**things**| wait");
    check("Two |**things**| wait", toggleBold, "Two |things| wait");
    check("Two **|things|** wait", toggleBold, "Two |things| wait");
  });
  it("leaves blanks at the ends outside, where the marks would mean nothing", () => check("Two |things |wait", toggleBold, "Two |**things** |wait"));
  it("begins between two marks where nothing is selected, and gives up there", () => {
    check("Two |", toggleBold, "Two **|**");
    check("Two **|**", toggleBold, "Two |");
  });
  it("marks each line of several, without their list marks", () => check("|- one\n- two|", toggleBold, "|- **one**\n- **two**|"));
});

describe("lists", () => {
  it("makes points of the lines that are touched, and plain lines of them again", () => {
    check("o|ne\ntwo", bullets, "- one|\ntwo");
    check("|one\ntwo|", bullets, "|- one\n- two|");
    check("|- one\n- two|", bullets, "|one\ntwo|");
  });
  it("numbers what were bullets", () => check("|- one\n\n- two|", numbers, "|1. one\n\n2. two|"));
  it("begins a list on an empty line", () => check("|", bullets, "- |"));
});

describe("Enter", () => {
  const enter = (text: string, at: number) => nextPoint(text, at);
  it("begins the next point", () => {
    check("- one|", enter, "- one\n- |");
    check("9. one|", enter, "9. one\n10. |");
  });
  it("ends the list on an empty point", () => check("- one\n- |", enter, "- one\n|"));
  it("is an ordinary new line elsewhere", () => {
    check("one|", enter, "nothing");
    check("|- one", enter, "nothing");
  });
});
