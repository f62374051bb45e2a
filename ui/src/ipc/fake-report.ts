// The report in the pretended application: what can be chosen, the assessor's words, pages, saving that can be watched and
// cancelled, other files, and verifying. The table of sections and the marks are the domain's in short; the real ones
// come with the real application.
import { uiError, type FakeApplication } from "./fake";
import type {
  Edition,
  EditionView,
  FileSaved,
  LogoView,
  MissingCharacterView,
  PageMark,
  ProseBlock,
  ProseRun,
  ReportLast,
  ReportOptions,
  ReportPage,
  ReportPreview,
  ReportProgressView,
  ReportSection,
  ReportStanding,
  ReportVerified,
  ReportWords,
  ReportWritten,
  Request,
  Response,
  TrustedKeyView,
  WordsView,
} from "./index";

type ReportCommand =
  | "report_choices"
  | "report_words"
  | "report_words_save"
  | "report_logo_choose"
  | "report_logo_remove"
  | "report_preview"
  | "report_page"
  | "report_save"
  | "report_write"
  | "report_progress"
  | "report_cancel"
  | "report_verify"
  | "trusted_key_list"
  | "trusted_key_save"
  | "trusted_key_remove"
  | "record_export";
type ReportHandlers = { [N in ReportCommand]: (request: Request<N>) => Response<N> | Promise<Response<N>> };

/** A section with a mark of interrogation may be left out. */
const SECTIONS: Partial<Record<Edition, string>> = {
  full: "cover control contents? glance words? scope facility? standing? by_section? levels? scenarios? findings actions? progress? register? sampling? items? left_out? photos? evidence? cross_reference? dropped? glossary? numbers about?",
  executive_summary: "masthead glance words? top_findings? standing?",
  action_plan: "masthead actions about? owner_sheets?",
  attestation: "letter",
};
const PAGES: Partial<Record<Edition, number>> = { full: 2, executive_summary: 3, action_plan: 9, attestation: 1 };
const HEADINGS = ["Document control", "Result at a glance", "Scope and method", "Facility profile", "Results by section", "Findings", "All items", "Glossary"];
const KEY = "c4".repeat(32);
const FINGERPRINT = ["4f1c", "2b7a", "90de", "1183", "a6f0", "5c2e", "77b9", "03d4"];

function editions(): EditionView[] {
  return Object.entries(SECTIONS).map(([edition, sections]) => ({
    edition: edition as Edition,
    sections: sections.split(" ").map((section) => ({ section: section.replace("?", "") as ReportSection, optional: section.endsWith("?") })),
  }));
}

/** `**bold**` words of a line. */
function runs(line: string): ProseRun[] {
  return line.split("**").flatMap((text, index) => (text === "" ? [] : [{ text, bold: index % 2 === 1 }]));
}

function blocks(text: string, plainIsPoint: boolean): ProseBlock[] {
  const made: ProseBlock[] = [];
  const point = (ordered: boolean, words: ProseRun[]): void => {
    const last = made.at(-1);
    if (last?.kind === "list" && last.ordered === ordered) last.points.push(words);
    else made.push({ kind: "list", ordered, points: [words] });
  };
  for (const part of text.split(/\n\s*\n/)) {
    let plain: string[] = [];
    const flush = (): void => {
      const words = runs(plain.join("\n"));
      if (plain.length > 0 && plainIsPoint) point(false, words);
      else if (plain.length > 0) made.push({ kind: "paragraph", runs: words });
      plain = [];
    };
    for (const line of part.split("\n").filter((one) => one.trim() !== "")) {
      const bullet = /^\s*[-*•] +(.+)$/.exec(line);
      const found = bullet ?? /^\s*\d{1,2}[.)] +(.+)$/.exec(line);
      if (!found) plain.push(line);
      else {
        flush();
        point(!bullet, runs(found[1] ?? ""));
      }
    }
    flush();
  }
  return made;
}

/** Bars and lines where a page has text: enough to judge paper, margins and zoom. */
function pageMarks(page: number): PageMark[] {
  const mark = (d: string, fill: string): PageMark => ({ d, fill, stroke: null, width: 0, opacity: 1 });
  const width = (line: number) => 300 + ((line * 37 + page * 11) % 170);
  const lines = Array.from({ length: 26 }, (_, line) => mark(`M60 ${180 + line * 20}h${width(line)}v6h-${width(line)}z`, "#40515d"));
  const rule: PageMark = { d: "M60 150h475", fill: null, stroke: "#74838e", width: 0.75, opacity: 1 };
  return [mark("M190 40h215v8h-215z", "#8b1862"), mark("M60 90h260v20h-260z", "#10212e"), rule, ...lines, { ...mark("M150 620l60 -90h180l-60 90z", "#10212e"), opacity: 0.06 }];
}

export class FakeReport {
  last: ReportLast = { edition: "full", paper: "a4", without: [], redact: [], photos_per_page: 4 };
  logo: LogoView | null = null;
  photos = 14;
  texts = {
    summary: "The facility works to its plan in most places.\n\nTwo things **must not wait**:\n- a person can reach a ship at 7C by the pilot steps\n- the night shift is one guard short",
    strengths: "Weekly meeting with the authorities\n\nSearches done and written down",
    concerns: "Pilot steps open to the public side",
  };
  pages: Partial<Record<Edition, number>> = { ...PAGES };
  headings = [{ title: "Result at a glance", level: 1, page: 2 }];
  missing: MissingCharacterView[] = [];
  /** Pages with pictures of the record's photos. */
  withPictures = false;
  /** The steps of the next saving; it ends when there is none left, or never where `held`. */
  progress: ReportProgressView | null = null;
  held = false;
  cancelled = false;
  /** Where the dialog for a file is closed without a choice. */
  closed = false;
  standing: ReportStanding = "valid";
  trusted: TrustedKeyView[] = [];
  #release: (() => void) | null = null;

  words(fake: FakeApplication): ReportWords {
    const view = (text: string, plainIsPoint: boolean): WordsView => ({ text, blocks: blocks(text, plainIsPoint) });
    const { state } = fake.row();
    return {
      summary: view(this.texts.summary, false),
      strengths: view(this.texts.strengths, true),
      concerns: view(this.texts.concerns, true),
      may_change: state === "draft" || state === "in_review",
    };
  }

  /** Lets what is held come to its end. */
  release(): void {
    this.held = false;
    this.#release?.();
  }

  /** Fuller, for looking at screens. */
  scene(name: string): void {
    this.pages = { ...PAGES, full: 38 };
    this.headings = HEADINGS.map((title, index) => ({ title, level: index === 3 ? 2 : 1, page: index * 3 + 2 }));
    this.withPictures = true;
    if (name === "glyphs") this.missing = [..."水龍門"].map((character, index) => ({ character, page: 7 + index, heading: "Findings", line: `Notice on the gate reads 水龍門, seen from the street (${index + 1})` }));
    if (name === "saving") {
      this.held = true;
      this.progress = { stage: "laying_out", section: "Findings and corrective actions", number: 11, of: 25 };
    }
    const standing = /^verify-(changed|unknown|newer)$/.exec(name)?.[1];
    if (standing) this.standing = standing === "changed" ? "changed" : standing === "unknown" ? "unknown_key" : "newer_revision";
  }

  #file(options: Pick<ReportOptions, "language"> & { edition?: string }, ending: string): FileSaved {
    return { file_name: `ZZPRA-0001-2026-${options.edition ?? "record"}-${options.language}.${ending}`, folder: "Documents", bytes: 812_000, sha256: "00" };
  }

  #preview({ edition }: ReportOptions): ReportPreview {
    return { pages: this.pages[edition] ?? 1, width: 595, height: 842, headings: this.headings, missing_characters: this.missing.map((one) => one.character).join(""), missing: this.missing };
  }

  #page(fake: FakeApplication, page: number): ReportPage {
    const photos = fake.evidence.pieces.flatMap((piece) => piece.picture ?? []).slice(0, 2);
    const shown = this.withPictures && page === 1 ? photos : [];
    return {
      width: 595,
      height: 842,
      pictures: shown.map((picture, index) => ({ x: 60 + index * 245, y: 690, width: 230, height: 110, picture })),
      marks: this.withPictures ? pageMarks(page) : [{ d: `M60 ${60 + page * 10}h300v12h-300z`, fill: "#0a4f78", stroke: null, width: 0, opacity: 1 }],
      text: ["Breakwater", "Port facility security self-assessment"],
    };
  }

  async #write(options: ReportOptions, sign: boolean): Promise<ReportWritten | null> {
    this.cancelled = false;
    if (this.held) await new Promise<void>((resolve) => (this.#release = resolve));
    this.#release = null;
    this.progress = null;
    if (this.cancelled || this.closed) return null;
    const { edition, paper, without, redact, photos_per_page } = options;
    this.last = { edition, paper, without, redact, photos_per_page };
    const file = this.#file(options, "pdf");
    return { file, signature: sign ? { ...file, file_name: `${file.file_name}.sig`, bytes: 1_240 } : null };
  }

  #verified(fake: FakeApplication): ReportVerified {
    const known = this.trusted.find((key) => key.public_key === KEY)?.name;
    const standing = this.standing === "unknown_key" && known ? "valid" : this.standing;
    return {
      standing,
      file_name: "ZZPRA-0001-2026-full-en.pdf",
      file_unchanged: standing !== "changed",
      name: "Group auditor",
      post: "Lead assessor",
      known_as: standing === "valid" || standing === "newer_revision" ? (known ?? "Group auditor") : null,
      retired_on: null,
      signed_at: "2026-11-14T16:20:00+01:00",
      reference: fake.row().reference,
      revision: 1,
      state: "finalised",
      record_digest: "7f3a91c40be2".padEnd(64, "0"),
      fingerprint: FINGERPRINT,
      public_key: KEY,
      newer: standing === "newer_revision" ? { assessment: "a1", revision: 2, finalised_on: "2026-11-15" } : null,
      record_went_on: standing === "newer_revision",
    };
  }

  handlers(fake: FakeApplication): ReportHandlers {
    return {
      report_choices: () => ({ editions: editions(), last: this.last, photos: this.photos, logo: this.logo }),
      report_words: () => this.words(fake),
      report_words_save: ({ summary, strengths, concerns }) => {
        if (!this.words(fake).may_change) throw uiError("finalised");
        this.texts = { summary: summary ?? this.texts.summary, strengths: strengths ?? this.texts.strengths, concerns: concerns ?? this.texts.concerns };
        return this.words(fake);
      },
      report_logo_choose: () => (this.logo = { picture: fake.evidence.pieces.find((piece) => piece.picture)?.picture ?? "00".repeat(32), width: 640, height: 400 }),
      report_logo_remove: () => (this.logo = null),
      report_preview: ({ options }) => this.#preview(options),
      report_page: ({ page }) => this.#page(fake, page),
      report_save: async ({ options }) => (await this.#write(options, false))?.file ?? null,
      report_write: ({ report, sign }) => this.#write(report.options, sign),
      report_progress: () => this.progress,
      report_cancel: () => {
        this.cancelled = true;
        this.release();
        return {};
      },
      report_verify: () => (this.closed ? null : this.#verified(fake)),
      trusted_key_list: () => this.trusted,
      trusted_key_save: ({ public_key, name }) => {
        this.trusted = [...this.trusted.filter((key) => key.public_key !== public_key), { public_key, name, fingerprint: FINGERPRINT, added_at: fake.now(), added_by: fake.session.acting?.name ?? "" }];
        return this.trusted;
      },
      trusted_key_remove: ({ public_key }) => (this.trusted = this.trusted.filter((key) => key.public_key !== public_key)),
      record_export: async (request) => {
        this.cancelled = false;
        if (this.held) await new Promise<void>((resolve) => (this.#release = resolve));
        this.#release = null;
        this.progress = null;
        return this.cancelled || this.closed ? null : this.#file(request, request.format);
      },
    };
  }
}
