// Moving through the pages of the preview.

export const ZOOMS = [50, 75, 100, 125, 150, 200] as const;

export function largerZoom(zoom: number): number {
  return ZOOMS.find((step) => step > zoom) ?? zoom;
}

export function smallerZoom(zoom: number): number {
  return [...ZOOMS].reverse().find((step) => step < zoom) ?? zoom;
}

/** The zoom at which the page is as wide as there is room, at most its real size. */
export function fittingZoom(pagePoints: number, room: number): number {
  const pixels = (pagePoints * 96) / 72;
  return room <= 0 || pixels <= 0 ? 100 : Math.max(25, Math.min(100, Math.floor((room / pixels) * 100)));
}

export function clampPage(page: number, pages: number): number {
  return Math.min(Math.max(1, page), Math.max(1, pages));
}

/** The heading a page belongs to: the last one that stands on it or before it. */
export function headingOf(page: number, headings: readonly { title: string; page: number }[]): string | null {
  return headings.filter((heading) => heading.page <= page).at(-1)?.title ?? null;
}

export function fileSize(bytes: number, language: string): { unit: "kilobyte" | "megabyte"; text: string } {
  const unit = bytes >= 1_000_000 ? "megabyte" : "kilobyte";
  const value = unit === "megabyte" ? bytes / 1_000_000 : bytes / 1000;
  const format = new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: unit === "megabyte" ? 1 : 0 });
  return { unit, text: format.format(value) };
}
