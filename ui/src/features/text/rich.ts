// Words with one part set off: "<b>197</b> of 278 answered". The translation says which part and where it
// stands; the window only knows the two marks. No HTML is ever parsed.

type Piece = { mark: "plain" | "strong" | "note"; text: string };

const MARKED = /<(b|n)>(.*?)<\/\1>/g;

export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(MARKED)) {
    if (match.index > end) found.push({ mark: "plain", text: text.slice(end, match.index) });
    found.push({ mark: match[1] === "b" ? "strong" : "note", text: match[2] ?? "" });
    end = match.index + match[0].length;
  }
  if (end < text.length) found.push({ mark: "plain", text: text.slice(end) });
  return found;
}
