// What can be chosen of a report, in the pretended application: editions and their sections, the logo, the words of the
// assessor. The table of sections is the domain's in short; the real one comes with the real application.
import { uiError, type FakeApplication } from "./fake";
import type { Edition, EditionView, LogoView, ProseBlock, ProseRun, ReportLast, ReportOptions, ReportSection, ReportWords, Request, Response, WordsView } from "./index";

type ReportCommand = "report_choices" | "report_words" | "report_words_save" | "report_logo_choose" | "report_logo_remove" | "report_save";
export type ReportHandlers = { [N in ReportCommand]: (request: Request<N>) => Response<N> };

/** A section with a mark of interrogation may be left out. */
const SECTIONS: Partial<Record<Edition, string>> = {
  full: "cover control contents? glance words? scope facility? standing? by_section? levels? scenarios? findings actions? progress? register? sampling? items? left_out? photos? evidence? cross_reference? dropped? glossary? numbers about?",
  executive_summary: "masthead glance words? top_findings? standing?",
  action_plan: "masthead actions about? owner_sheets?",
  attestation: "letter",
};

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
  const point = (ordered: boolean, words: ProseRun[], open: boolean): void => {
    const last = made.at(-1);
    if (open && last?.kind === "list" && last.ordered === ordered) last.points.push(words);
    else made.push({ kind: "list", ordered, points: [words] });
  };
  for (const part of text.split(/\n\s*\n/)) {
    const lines = part.split("\n").filter((line) => line.trim() !== "");
    let plain: string[] = [];
    const flush = (): void => {
      if (plain.length === 0) return;
      if (plainIsPoint) point(false, runs(plain.join("\n")), true);
      else made.push({ kind: "paragraph", runs: runs(plain.join("\n")) });
      plain = [];
    };
    lines.forEach((line) => {
      const bullet = /^\s*[-*•] +(.+)$/.exec(line);
      const number = /^\s*\d{1,2}[.)] +(.+)$/.exec(line);
      const found = bullet ?? number;
      if (!found) plain.push(line);
      else {
        flush();
        point(!bullet, runs(found[1] ?? ""), true);
      }
    });
    flush();
  }
  return made;
}

export class FakeReport {
  last: ReportLast = { edition: "full", paper: "a4", without: [], redact: [], photos_per_page: 4 };
  logo: LogoView | null = null;
  texts = {
    summary: "The facility works to its plan in most places.\n\nTwo things **must not wait**:\n- a person can reach a ship at 7C by the pilot steps\n- the night shift is one guard short",
    strengths: "Weekly meeting with the authorities\n\nSearches done and written down",
    concerns: "Pilot steps open to the public side",
  };

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

  remember({ edition, paper, without, redact, photos_per_page }: ReportOptions): void {
    this.last = { edition, paper, without, redact, photos_per_page };
  }

  handlers(fake: FakeApplication): ReportHandlers {
    return {
      report_choices: () => ({ editions: editions(), last: this.last, photos: 14, logo: this.logo }),
      report_words: () => this.words(fake),
      report_words_save: ({ summary, strengths, concerns }) => {
        if (!this.words(fake).may_change) throw uiError("finalised");
        this.texts = { summary: summary ?? this.texts.summary, strengths: strengths ?? this.texts.strengths, concerns: concerns ?? this.texts.concerns };
        return this.words(fake);
      },
      report_logo_choose: () => (this.logo = { picture: "00".repeat(32), width: 640, height: 200 }),
      report_logo_remove: () => (this.logo = null),
      report_save: ({ options }) => {
        this.remember(options);
        return { file_name: `ZZPRA-0001-2026-${options.edition}-${options.language}.pdf`, folder: "Documents", bytes: 812_000, sha256: "00" };
      },
    };
  }
}
