// Comparing words the way people search: without accents, without case.

/** "Saint-Éloi" → "saint-eloi" */
export function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Every word of `query` stands somewhere in `text`. */
export function matches(text: string, query: string): boolean {
  const searched = plain(text);
  return plain(query)
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => searched.includes(word));
}
