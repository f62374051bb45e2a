// The register and the calendar of the pretended application: every list with its main fields, kept in memory.
import { uiError, type FakeApplication } from "./fake";
import type { CalendarView, IntervalView, RegisterEntry, RegisterField, RegisterFieldKind, RegisterList, RegisterListForm, RegisterView, Request, Response } from "./index";

type RegisterCommand =
  | "register_form"
  | "register_list"
  | "register_save"
  | "register_remove"
  | "register_undo"
  | "register_finding"
  | "register_export"
  | "register_import_preview"
  | "register_import"
  | "interval_save"
  | "calendar"
  | "calendar_export";
type RegisterHandlers = { [N in RegisterCommand]: (request: Request<N>) => Response<N> };

function field(key: string, label: string, kind: RegisterFieldKind, required = false, options: Record<string, string> = {}): RegisterField {
  return { key, label, kind, required, options: Object.entries(options).map(([id, said]) => ({ id, label: said })), min: kind === "whole" ? 0 : null, max: kind === "whole" ? 1_000_000 : null };
}

const LEVELS = { 1: "1", 2: "2", 3: "3" };
const STATUS = { held: "Held", planned: "Planned" };

function list(name: RegisterList, title: string, one: string, cited_by: string | null, fields: RegisterField[]): RegisterListForm {
  return { list: name, title, one, cited_by, single: name === "plan_picture", fields };
}

export function sampleRegisterForm(): RegisterListForm[] {
  return [
    list("contact", "Contacts", "Contact", null, [field("post", "Post", "line", true), field("phone", "Duty telephone", "line", true), field("note", "Note", "note")]),
    list("place", "Places", "Place", "code", [
      field("code", "Code", "line", true),
      field("place_kind", "Kind of place", "one_of", true, { berth: "Berth", gate: "Gate", restricted_area: "Restricted area", cctv_zone: "CCTV zone" }),
      field("name", "Name", "line", true),
      field("pin_x", "Pin, from the left (per mille)", "whole"),
      field("pin_y", "Pin, from the top (per mille)", "whole"),
    ]),
    list("plan_picture", "Plan picture", "Plan picture", null, [field("picture", "Picture", "picture", true), field("title", "Title", "line")]),
    list("pfsa", "Port facility security assessment (PFSA)", "Edition of the PFSA", "reference", [field("reference", "Reference", "line", true), field("approved_on", "Approved on", "date"), field("next_review_on", "Next review on", "date")]),
    list("pfsp", "Port facility security plan (PFSP)", "Edition of the PFSP", "reference", [field("reference", "Reference", "line", true), field("approved_on", "Approved on", "date"), field("next_review_on", "Next review on", "date")]),
    list("statement", "Statements of Compliance", "Statement of Compliance", "number", [field("number", "Number", "line", true), field("issued_on", "Issued on", "date", true), field("valid_until", "Valid until", "date", true)]),
    list("verification", "Verifications", "Verification", null, [field("on", "Date", "date", true), field("status", "Status", "one_of", true, STATUS), field("result", "Result", "note")]),
    list("drill", "Drills and exercises", "Drill or exercise", "number", [
      field("number", "Number", "line"),
      field("kind", "Drill or exercise", "one_of", true, { drill: "Drill", exercise: "Exercise" }),
      field("on", "Date", "date", true),
      field("status", "Status", "one_of", true, STATUS),
      field("scenario", "Scenario", "note", true),
      field("participants", "People who took part", "whole"),
      field("lessons", "Lessons", "note"),
      field("finding", "Finding", "finding"),
    ]),
    list("training", "Training and certificates", "Training or certificate", null, [field("role", "Role", "line", true), field("course", "Course or certificate", "line", true), field("valid_until", "Valid until", "date")]),
    list("declaration", "Declarations of Security", "Declaration of Security", "number", [
      field("number", "Number", "line", true),
      field("ship", "Ship", "line", true),
      field("imo_number", "IMO number", "imo_number"),
      field("valid_from", "Valid from", "moment", true),
      field("declared_until", "Valid until (date and time)", "moment", true),
      field("activities", "Activities covered", "several_of", false, { cargo: "Cargo handled", stores: "Ship’s stores delivered" }),
    ]),
    list("incident", "Security incidents", "Security incident", "number", [
      field("number", "Number", "line"),
      field("at", "Date and time", "moment", true),
      field("incident_kind", "Kind of incident", "one_of", true, { theft: "Theft", suspect_item: "Suspect item" }),
      field("what", "What happened", "note", true),
    ]),
    list("level_change", "Changes of security level", "Change of security level", "number", [
      field("number", "Number", "line"),
      field("from_level", "From level", "one_of", true, LEVELS),
      field("to_level", "To level", "one_of", true, LEVELS),
      field("set_at", "Set at", "moment", true),
      field("ended_at", "Ended at", "moment"),
    ]),
  ];
}

function entry(id: string, name: RegisterList, label: string, content: Record<string, unknown>): RegisterEntry {
  return { id, list: name, label, content };
}

function interval(name: IntervalView["interval"], label: string, source: string, longest: number): IntervalView {
  return { interval: name, label, source, years: name === "socpf_years", value: longest, longest, setting: null, overlay: null };
}

export class FakeRegister {
  form = sampleRegisterForm();
  entries: RegisterEntry[] = [
    entry("e1", "contact", "PFSO (24 hours)", { post: "PFSO (24 hours)", phone: "+999 70 555 0107" }),
    entry("e2", "drill", "DR-7 · Loss of radio and telephone", { number: "DR-7", kind: "drill", on: "2026-08-20", status: "held", scenario: "Loss of radio and telephone", participants: 10 }),
    entry("e3", "statement", "ZMA-SOC-0042", { number: "ZMA-SOC-0042", issued_on: "2022-03-14", valid_until: "2027-03-13" }),
  ];
  intervals: IntervalView[] = [
    interval("drill_months", "Between two drills", "ISPS B/18.5: at least every three months", 3),
    interval("exercise_months", "Between two exercises", "ISPS B/18.6: at most 18 months, and one in each calendar year", 18),
    interval("socpf_years", "Validity of a Statement of Compliance", "ISPS B/16.62: at most five years", 5),
  ];
  calendar: CalendarView = {
    today: "2026-11-16",
    overdue: 0,
    entries: [
      {
        id: "drill-f1",
        kind: "drill",
        due_on: "2026-11-20",
        days_left: 4,
        urgency: "within30",
        facility: "f1",
        facility_name: "Port Alder, Quay 7",
        title: "Next drill",
        detail: "Last held on 20 August 2026; at least every 3 months.",
        about: { what: "register", list: "drill", entry: "e2" },
      },
    ],
    rhythms: [],
    papers: [],
  };
  /** What each change left, by its number. */
  #steps = new Map<number, RegisterEntry[]>();
  #seq = 100;

  #change(next: RegisterEntry[]): number {
    this.#seq += 1;
    this.#steps.set(this.#seq, this.entries);
    this.entries = next;
    return this.#seq;
  }

  #view(facility: string): RegisterView {
    return { facility, lists: this.form.map(({ list: name }) => ({ list: name, entries: this.entries.filter((one) => one.list === name) })), intervals: this.intervals, level: { level: 1, since: null } };
  }

  handlers(app: FakeApplication): RegisterHandlers {
    const saved = (file_name: string) => ({ file_name, folder: "Documents", bytes: 1200, sha256: "0".repeat(64) });
    return {
      register_form: () => this.form,
      register_list: ({ facility }) => this.#view(facility),
      register_save: ({ list: name, id, content }) => {
        const missing = this.form.find((one) => one.list === name)?.fields.find((one) => one.required && (content[one.key] ?? "") === "");
        if (missing) throw uiError("register-entry", { field: missing.label, problem: "this is needed" }, missing.key);
        const label = Object.values(content).find((value) => typeof value === "string") ?? "";
        const made = entry(id ?? `e${this.#seq + 1}`, name, label, content);
        const seq = this.#change(id === null ? [...this.entries, made] : this.entries.map((one) => (one.id === id ? made : one)));
        return { entry: made, seq };
      },
      register_remove: ({ id }) => ({ seq: this.#change(this.entries.filter((one) => one.id !== id)) }),
      register_undo: ({ seq }) => {
        const before = this.#steps.get(seq);
        if (!before) throw uiError("nothing-to-undo");
        return { seq: this.#change(before) };
      },
      register_finding: () => {
        const finding = app.findings[0];
        if (!finding) throw uiError("unknown-finding");
        return finding;
      },
      register_export: ({ list: name, format }) => saved(`${name}.${format}`),
      register_import_preview: () => null,
      register_import: () => {
        throw uiError("register-import-stale");
      },
      interval_save: ({ interval: name, value }) => {
        this.intervals = this.intervals.map((one) => (one.interval === name ? { ...one, setting: value, value: value ?? one.longest } : one));
        return {};
      },
      calendar: () => this.calendar,
      calendar_export: () => saved("Calendar 2026-11-16.ics"),
    };
  }
}
