// Saving a report with progress, its signature, keys from elsewhere, and other files of a record, pretended.
import { uiError, type FakeApplication } from "./fake";
import type { ReportProgressView, ReportVerified, Request, Response, TrustedKeyView } from "./index";

type FileCommand =
  | "report_write"
  | "report_progress"
  | "report_cancel"
  | "report_verify"
  | "trusted_key_list"
  | "trusted_key_save"
  | "trusted_key_remove"
  | "record_export";
export type ReportFileHandlers = { [N in FileCommand]: (request: Request<N>) => Response<N> | Promise<Response<N>> };

const KEY = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
const FINGERPRINT = ["21fe", "31df", "a154", "a261", "626b", "f854", "046f", "d227"];

function verified(): ReportVerified {
  return {
    standing: "unknown_key",
    file_name: "Report ZZPRA-0001 SA-8 2026-11-22.pdf",
    file_unchanged: true,
    name: "P. Officer",
    post: "PFSO",
    known_as: null,
    retired_on: null,
    signed_at: "2026-11-22T09:00:00+01:00",
    reference: "SA-8",
    revision: 1,
    state: "finalised",
    record_digest: "9e02".repeat(16),
    fingerprint: FINGERPRINT,
    public_key: KEY,
    newer: null,
    record_went_on: false,
  };
}

export class FakeReportFiles {
  keys: TrustedKeyView[] = [];
  /** What the next verification comes to; null: the dialog is cancelled. */
  verified: ReportVerified | null = verified();
  /** What is being saved; set it to see the progress. */
  progress: ReportProgressView | null = null;
  /** Waits before a report is written, as a large one takes time. */
  hold: Promise<void> | null = null;
  #cancelled = false;

  handlers(app: FakeApplication): ReportFileHandlers {
    return {
      report_write: async ({ report, sign }) => {
        this.#cancelled = false;
        this.progress ??= { stage: "reading", section: "", sections: 0 };
        await this.hold;
        this.progress = null;
        if (this.#cancelled) return null;
        app.report.remember(report.options);
        const file = { file_name: "Report ZZPRA-0001 SA-8 2026-11-22.pdf", folder: "Documents", bytes: 812_000, sha256: "00" };
        return { file, signature: sign ? { ...file, file_name: `${file.file_name}.sig`, bytes: 900 } : null };
      },
      report_progress: () => this.progress,
      report_cancel: () => {
        this.#cancelled = true;
        return {};
      },
      report_verify: () => this.#known(),
      trusted_key_list: () => this.keys,
      trusted_key_save: ({ public_key, name }) => {
        if (name.trim() === "") throw uiError("bad-request", { detail: "name" }, "name");
        const added_by = app.session.acting?.name ?? "";
        const key = { public_key, fingerprint: FINGERPRINT, name: name.trim(), added_at: "2026-11-22T09:00:00+01:00", added_by };
        this.keys = [...this.keys.filter((one) => one.public_key !== public_key), key];
        return this.keys;
      },
      trusted_key_remove: ({ public_key }) => (this.keys = this.keys.filter((one) => one.public_key !== public_key)),
      record_export: ({ format, table }) => ({
        file_name: `${format === "docx" ? "Report" : format === "csv" ? (table ?? "items") : "Record"} ZZPRA-0001 SA-8 2026-11-22.${format}`,
        folder: "Documents",
        bytes: 64_000,
        sha256: "00",
      }),
    };
  }

  #known(): ReportVerified | null {
    const found = this.verified;
    const key = this.keys.find((one) => one.public_key === found?.public_key);
    return found && key && found.standing === "unknown_key" ? { ...found, standing: "valid", known_as: key.name } : found;
  }
}
