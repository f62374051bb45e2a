// The marks of the assessor's words, as they are typed: `**bold**`, `- ` and `1. ` before a point. What is set of them is
// the application's to say; here only a selection is marked and unmarked.

/** What is put in the place of `from`–`to`, and what is selected afterwards. */
export interface Edit {
  from: number;
  to: number;
  insert: string;
  start: number;
  end: number;
}

const BOLD = "**";
const MARK = /^(\s*)(?:[-*•]|(\d{1,2})[.)])(?: +|$)/;

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** A line without its mark of a list and without blanks around: where its words begin and end. */
function words(line: string): { head: string; body: string; tail: string } {
  const head = /^\s*(?:(?:[-*•]|\d{1,2}[.)]) +)?/.exec(line)?.[0] ?? "";
  const rest = line.slice(head.length);
  const body = rest.trimEnd();
  return { head, body, tail: rest.slice(body.length) };
}

const isBold = (body: string) => body.length > 2 * BOLD.length && body.startsWith(BOLD) && body.endsWith(BOLD);

/** Bold ends with its line, so several lines are marked one by one. */
export function toggleBold(text: string, start: number, end: number): Edit {
  const around = text.slice(Math.max(0, start - 2), start) === BOLD && text.slice(end, end + 2) === BOLD;
  const chosen = text.slice(start, end);
  if (around) return { from: start - 2, to: end + 2, insert: chosen, start: start - 2, end: end - 2 };
  if (chosen.trim() === "") return { from: start, to: start, insert: BOLD + BOLD, start: start + 2, end: start + 2 };
  const lines = chosen.split("\n").map(words);
  const off = lines.every(({ body }) => body === "" || isBold(body));
  const insert = lines.map(({ head, body, tail }) => head + (body === "" ? "" : off ? body.slice(2, -2) : isBold(body) ? body : BOLD + body + BOLD) + tail).join("\n");
  return { from: start, to: end, insert, start, end: start + insert.length };
}

/** Makes points of the lines that are touched; makes plain lines of them when all are such points already. */
export function toggleList(text: string, start: number, end: number, ordered: boolean): Edit {
  const [from, to] = [lineStart(text, start), lineEnd(text, Math.max(start, end))];
  const lines = text.slice(from, to).split("\n");
  const marked = (line: string) => {
    const mark = MARK.exec(line);
    return mark !== null && (mark[2] !== undefined) === ordered;
  };
  const said = lines.filter((line) => line.trim() !== "");
  const off = said.length > 0 && said.every(marked);
  let number = 0;
  const insert = lines
    .map((line) => {
      if (line.trim() === "" && said.length > 0) return line;
      const bare = line.replace(MARK, "").trimStart();
      number += 1;
      return off ? bare : `${ordered ? `${number}.` : "-"} ${bare}`;
    })
    .join("\n");
  const whole = start !== end;
  const at = from + insert.length;
  return { from, to, insert, start: whole ? from : at, end: at };
}

/** What Enter does inside a point: the next one begins; on an empty one the list ends. `null`: an ordinary new line. */
export function nextPoint(text: string, at: number): Edit | null {
  const from = lineStart(text, at);
  const line = text.slice(from, lineEnd(text, at));
  const mark = MARK.exec(line);
  if (!mark || at < from + mark[0].length) return null;
  if (line.slice(mark[0].length).trim() === "") return { from, to: lineEnd(text, at), insert: "", start: from, end: from };
  const sign = mark[2] === undefined ? "-" : `${Math.min(99, Number(mark[2]) + 1)}.`;
  const insert = `\n${mark[1]}${sign} `;
  return { from: at, to: at, insert, start: at + insert.length, end: at + insert.length };
}

/** The edit on the text itself. */
export function edited(text: string, edit: Edit): string {
  return text.slice(0, edit.from) + edit.insert + text.slice(edit.to);
}
