// Evidence of the pretended application: pieces without bytes, kept, linked and marked as the real one does.
import { uiError } from "./fake";
import type { EvidenceAdd, EvidenceTarget, EvidenceView, Request, Response } from "./index";

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
export type EvidenceHandlers = { [N in EvidenceCommand]: (request: Request<N>) => Response<N> };

const same = (one: EvidenceTarget, other: EvidenceTarget) => JSON.stringify(one) === JSON.stringify(other);
const named = (target: EvidenceTarget) => ({ target, number: "", title: "" });
/** 64 characters that look like a hash and differ from piece to piece. */
const hash = (seed: number) => seed.toString(16).padStart(64, "0");

export class FakeEvidence {
  all: EvidenceView[] = [];

  #piece(id: string): EvidenceView {
    const found = this.all.find((one) => one.id === id);
    if (!found) throw uiError("unknown-evidence");
    return found;
  }

  #keep(piece: EvidenceView): EvidenceView {
    this.all = [...this.all.filter((one) => one.id !== piece.id), piece];
    return piece;
  }

  #added(request: EvidenceAdd, fileName: string, text: string): EvidenceView {
    const number = this.all.length + 1;
    const photo = text === "" && /\.(jpe?g|png|webp)$/i.test(fileName);
    return this.#keep({
      id: `e${number}`,
      kind: text !== "" ? "note" : photo ? "photo" : "document",
      caption: "",
      place: "",
      taken_at: photo ? "2026-11-06T07:42:00" : null,
      taken_zone: photo ? "-03:00" : null,
      position: null,
      text,
      file_name: fileName,
      media_type: text !== "" ? null : photo ? "image/jpeg" : "application/pdf",
      size: text !== "" ? null : 640_000,
      sha256: text !== "" ? null : hash(number),
      camera_sha256: photo ? hash(number + 1000) : null,
      width: photo ? 2560 : null,
      height: photo ? 1920 : null,
      marks: [],
      redacted: false,
      picture: photo ? hash(number) : null,
      thumbnail: photo ? hash(number + 2000) : null,
      added_at: "2026-11-22T09:10:00+01:00",
      added_by: "Internal auditor",
      removed: false,
      targets: request.targets.map(named),
    });
  }

  handlers(): EvidenceHandlers {
    return {
      evidence_list: ({ assessment, target, removed }) =>
        this.all.filter((one) => {
          const serves = one.targets.map((each) => each.target);
          const meant = target
            ? serves.some((each) => same(each, target))
            : !assessment || serves.some((each) => !("assessment" in each) || each.assessment === assessment);
          return meant && one.removed === (removed ?? false);
        }),
      evidence_add: (request) => {
        const { source } = request;
        if (source.from === "note") return { added: [this.#added(request, "", source.text)], refused: [] };
        const fileName = source.from === "bytes" ? source.file_name : "steps.jpg";
        if (/\.svg$/i.test(fileName)) return { added: [], refused: [{ file_name: fileName, error: uiError("evidence-svg") }] };
        return { added: [this.#added(request, fileName, "")], refused: [] };
      },
      evidence_save: ({ id, caption, place, taken_at, taken_zone, text, forget_position }) => {
        const piece = this.#piece(id);
        return this.#keep({
          ...piece,
          caption,
          place,
          taken_at: taken_at || null,
          taken_zone: taken_zone || null,
          text: text ?? piece.text,
          position: forget_position ? null : piece.position,
        });
      },
      evidence_link: ({ id, target }) => {
        const piece = this.#piece(id);
        const linked = piece.targets.some((one) => same(one.target, target));
        return linked ? piece : this.#keep({ ...piece, targets: [...piece.targets, named(target)] });
      },
      evidence_unlink: ({ id, target }) => {
        const piece = this.#piece(id);
        const left = piece.targets.filter((one) => !same(one.target, target));
        return this.#keep(left.length > 0 ? { ...piece, targets: left } : { ...piece, removed: true });
      },
      evidence_mark: ({ id, marks }) => {
        const piece = this.#piece(id);
        const drawn = piece.picture && marks.length > 0;
        return this.#keep({
          ...piece,
          marks,
          redacted: marks.some((mark) => mark.kind === "redact"),
          picture: drawn ? hash(marks.length + 3000) : piece.sha256,
        });
      },
      evidence_export: ({ id }) => ({ file_name: this.#piece(id).file_name || `${id}.txt`, folder: "Documents", bytes: 640_000, sha256: "00" }),
      evidence_remove: ({ id }) => this.#keep({ ...this.#piece(id), removed: true }),
      evidence_restore: ({ id }) => this.#keep({ ...this.#piece(id), removed: false }),
    };
  }
}
