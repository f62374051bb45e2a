// Evidence of the pretended application: pictures are drawn here, files are refused by their names as the real one
// refuses them by their bytes.
import { arrowPath, corners } from "../features/evidence/geometry";
import { uiError, type FakeApplication } from "./fake";
import type { EvidenceBrief, EvidenceTarget, EvidenceTargetView, EvidenceView, FileRefused, Mark, Request, Response, UiError } from "./index";

type EvidenceCommand =
  | "evidence_list"
  | "evidence_add"
  | "evidence_save"
  | "evidence_link"
  | "evidence_unlink"
  | "evidence_mark"
  | "evidence_export"
  | "evidence_remove"
  | "evidence_restore";
type EvidenceHandlers = { [N in EvidenceCommand]: (request: Request<N>) => Response<N> };

const SIZE = { width: 1600, height: 1200 };
const REFUSED: [RegExp, UiError][] = [
  [/\.svg$/i, uiErrorOf("evidence-svg")],
  [/\.hei[cf]$/i, uiErrorOf("evidence-heic")],
  [/\.gif$/i, uiErrorOf("evidence-animated")],
  [/\.(exe|zip|bin)$/i, uiErrorOf("evidence-unknown-kind")],
  [/damaged/i, uiErrorOf("evidence-damaged")],
];

function uiErrorOf(code: UiError["code"]): UiError {
  return { code, params: {}, field: null };
}

const same = (a: EvidenceTarget, b: EvidenceTarget) => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

/** A quay, a ship and a fence, in colours that follow from the name. */
function scene(seed: number, marks: Mark[]): string {
  const hue = (seed * 47) % 360;
  const drawn = marks.map((mark) => {
    const { left, top, width, height } = corners(mark);
    if (mark.kind === "redact") return `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="#000"/>`;
    if (mark.kind === "text") return `<rect x="${left}" y="${top}" width="${mark.text.length * 24 + 40}" height="70" fill="#fff" stroke="#101820" stroke-width="5"/><text x="${left + 20}" y="${top + 50}" font-size="42" font-family="sans-serif" font-weight="600">${mark.text}</text>`;
    const path = mark.kind === "arrow" ? arrowPath(mark, SIZE) : `M${left} ${top}h${width}v${height}h${-width}z`;
    return `<path d="${path}" fill="none" stroke="#fff" stroke-width="16"/><path d="${path}" fill="none" stroke="#101820" stroke-width="10"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200" width="1600" height="1200"><path fill="hsl(${hue} 25% 82%)" d="M0 0h1600v480H0z"/><path fill="hsl(205 24% 42%)" d="M0 460h1600v740H0z"/><path fill="hsl(${(hue + 200) % 360} 30% 30%)" d="M1120 140h480v400h-400z"/><path fill="#e6e3da" d="M1280 40h180v100h-180z"/><path fill="#a8a397" d="M500 660l1100-136v676H660z"/><path fill="#8b867a" d="M500 696l160 504H240l140-400z"/><path d="M428 584h140v280H428z" fill="#9fb0ba" stroke="#4a5760" stroke-width="12"/><path d="M1192 592c0-28 52-28 52 0l12 132h-76z" fill="hsl(${hue} 70% 50%)"/><circle cx="1218" cy="544" r="30" fill="#b98f72"/><path d="M1380 660h116v80h-116z" fill="#f4f1e6" stroke="#39454d" stroke-width="6"/>${drawn.join("")}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

function digest(seed: number): string {
  let state = (seed * 2_654_435_761) >>> 0;
  return Array.from({ length: 64 }, () => ((state = (state * 1_664_525 + 1_013_904_223) >>> 0) >>> 28).toString(16)).join("");
}

export class FakeEvidence {
  pieces: EvidenceView[] = [];
  /** What the dialog of the system would hand back. */
  chosen: string[] = ["IMG_2041.jpg"];
  #next = 1;
  readonly #pictures = new Map<string, string>();
  #target: (target: EvidenceTarget) => EvidenceTargetView = (target) => ({ target, number: "", title: "" });

  /** For `usePictures`. */
  readonly picture = (hash: string): string => this.#pictures.get(hash) ?? `missing:${hash}`;

  brief(target: EvidenceTarget): EvidenceBrief | undefined {
    const found = this.pieces.filter((piece) => !piece.removed && piece.targets.some((one) => same(one.target, target)));
    return found.length > 0 ? { count: found.length, thumbnails: found.flatMap((piece) => piece.thumbnail ?? []) } : undefined;
  }

  #draw(seed: number, marks: Mark[]): string {
    const hash = digest(seed + marks.length * 7919 + JSON.stringify(marks).length);
    this.#pictures.set(hash, scene(seed, marks));
    return hash;
  }

  make(file_name: string, targets: EvidenceTargetView[], more: Partial<EvidenceView> = {}): EvidenceView {
    const seed = this.#next++;
    const kind = more.kind ?? (/\.(pdf|docx?|xlsx?|txt|csv)$/i.test(file_name) ? "document" : "photo");
    const photo = kind === "photo";
    const hash = photo ? this.#draw(seed, more.marks ?? []) : null;
    const piece: EvidenceView = {
      id: `e${seed}`,
      kind,
      caption: "",
      place: "",
      taken_at: photo ? "2026-11-06T07:42:19" : null,
      taken_zone: photo ? "-03:00" : null,
      position: null,
      text: "",
      file_name,
      media_type: photo ? "image/jpeg" : kind === "document" ? "application/pdf" : null,
      size: kind === "note" ? null : 482_113,
      sha256: kind === "note" ? null : digest(seed * 31),
      camera_sha256: photo ? digest(seed * 37) : null,
      width: photo ? SIZE.width : null,
      height: photo ? SIZE.height : null,
      marks: [],
      redacted: (more.marks ?? []).some((mark) => mark.kind === "redact"),
      picture: hash,
      thumbnail: hash,
      added_at: "2026-11-06T09:10:00+01:00",
      added_by: "Internal auditor",
      removed: false,
      targets,
      ...more,
    };
    this.pieces.push(piece);
    return piece;
  }

  #change(id: string, change: (piece: EvidenceView) => EvidenceView): EvidenceView {
    const piece = this.pieces.find((one) => one.id === id);
    if (!piece) throw uiError("unknown-evidence", { id });
    const changed = change(piece);
    this.pieces = this.pieces.map((one) => (one.id === id ? changed : one));
    return changed;
  }

  handlers(fake: FakeApplication): EvidenceHandlers {
    this.#target = (target) => {
      const item = target.kind === "item" ? fake.items().find((one) => one.id === target.item) : undefined;
      const finding = target.kind === "finding" ? fake.findings.find((one) => one.id === target.finding) : undefined;
      return { target, number: item?.number ?? finding?.number ?? "", title: item?.prompt ?? finding?.fact ?? (target.kind === "assessment" ? fake.row().reference : "") };
    };
    return {
      evidence_list: ({ assessment, target, removed }) =>
        this.pieces.filter((piece) => piece.removed === removed && (target ? piece.targets.some((one) => same(one.target, target)) : assessment === "a1" || assessment === null)),
      evidence_add: ({ targets, source }) => {
        const refused: FileRefused[] = [];
        const views = targets.map(this.#target);
        const take = (name: string): EvidenceView[] => {
          const error = REFUSED.find(([pattern]) => pattern.test(name))?.[1];
          if (!error) return [this.make(name, views)];
          refused.push({ file_name: name, error });
          return [];
        };
        if (source.from === "note") {
          if (source.text.trim() === "") throw uiError("evidence-note-empty", {}, "text");
          return { added: [this.make("", views, { kind: "note", text: source.text })], refused };
        }
        if (source.from === "bytes" && source.base64 === "") return { added: [], refused: [{ file_name: source.file_name, error: uiErrorOf("evidence-empty") }] };
        const names = source.from === "bytes" ? [source.file_name] : this.chosen;
        return { added: names.flatMap(take), refused };
      },
      evidence_save: ({ id, caption, place, taken_at, taken_zone, text, forget_position }) =>
        this.#change(id, (piece) => ({ ...piece, caption: caption.trim(), place: place.trim(), taken_at, taken_zone, text: text ?? piece.text, position: forget_position ? null : piece.position })),
      evidence_link: ({ id, target }) => this.#change(id, (piece) => ({ ...piece, targets: [...piece.targets.filter((one) => !same(one.target, target)), this.#target(target)] })),
      evidence_unlink: ({ id, target }) =>
        this.#change(id, (piece) => {
          const rest = piece.targets.filter((one) => !same(one.target, target));
          return rest.length > 0 ? { ...piece, targets: rest } : { ...piece, removed: true };
        }),
      evidence_mark: ({ id, marks }) =>
        this.#change(id, (piece) => {
          const hash = this.#draw(Number(id.slice(1)), marks);
          return { ...piece, marks, redacted: marks.some((mark) => mark.kind === "redact"), picture: hash, thumbnail: hash };
        }),
      evidence_export: ({ id }) => ({ file_name: this.pieces.find((piece) => piece.id === id)?.file_name ?? id, folder: "Documents", bytes: 482_113, sha256: "00" }),
      evidence_remove: ({ id }) => this.#change(id, (piece) => ({ ...piece, removed: true })),
      evidence_restore: ({ id }) => this.#change(id, (piece) => ({ ...piece, removed: false })),
    };
  }

  /** A record with pictures, for looking at screens. */
  fill(fake: FakeApplication): void {
    const item = this.#target({ kind: "item", assessment: "a1", item: fake.work().resume_at });
    const other = this.#target({ kind: "item", assessment: "a1", item: fake.items()[4]?.id ?? "" });
    const found = this.#target({ kind: "finding", finding: "n1" });
    const marks: Mark[] = [
      { kind: "box", x1: 408, y1: 560, x2: 588, y2: 890, text: "panel" },
      { kind: "arrow", x1: 810, y1: 940, x2: 610, y2: 800, text: "" },
      { kind: "text", x1: 800, y1: 940, x2: 800, y2: 940, text: "Panel bolted, 6 November" },
      { kind: "redact", x1: 1172, y1: 500, x2: 1264, y2: 588, text: "face" },
    ];
    this.make("IMG_2039.jpg", [item], { caption: "Level change log", place: "Control room", taken_at: "2026-11-05T21:50:02" });
    this.make("IMG_2041.jpg", [item, other, found], { caption: "Pilot steps closed with a fence panel, seen from 7C", place: "Pilot steps", marks });
    this.make("order-4471.pdf", [item], { caption: "Purchase order" });
    this.make("", [item, found], { kind: "note", text: "The duty officer says the west gate was told by radio at 22:35; nobody wrote it down.", place: "West gate" });
    this.make("IMG_2052.jpg", [this.#target({ kind: "assessment", assessment: "a1" })], { place: "West gate", position: { latitude: 36.80251, longitude: 10.17934 } });
    for (let more = 0; more < 9; more += 1) this.make(`IMG_21${more}0.jpg`, [other], { place: more % 2 ? "West gate" : "Pilot steps" });
  }
}
