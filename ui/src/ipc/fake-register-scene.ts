// The register of the practice facility as the application would tell it, for design work in a browser: every list with
// all its fields, the calendar with its lines. Never shipped.
import { has, t } from "../i18n/index.svelte";
import type { FakeApplication } from "./fake";
import { uiError } from "./fake";
import type { CalendarEntry, DueKind, RegisterEntry, RegisterField, RegisterFieldKind, RegisterList, RegisterListForm, RhythmView, Urgency } from "./index";

const SHIPS = "passenger_ship passenger_high_speed_craft cargo_high_speed_craft bulk_carrier oil_tanker chemical_tanker gas_carrier mobile_offshore_drilling_unit other_cargo_ship";
const ACTS = "all_security_duties restricted_areas access_to_facility access_to_ship monitoring_facility_side monitoring_ship_side cargo stores unaccompanied_baggage persons_boarding communication";
const LEVELS = "1 2 3";

/** `key!` is needed; `key:kind`, `key:one_of:ids`. */
const FIELDS: Record<RegisterList, string[]> = {
  contact: ["post!", "person", "phone!", "phone_2", "email", "designated_on:date", "note:note"],
  place: ["code!", "place_kind!:one_of:berth anchorage gate restricted_area cctv_zone perimeter water_access building other_place", "name!", "note:note", "pin_x:whole", "pin_y:whole"],
  plan_picture: ["picture!:picture", "title", "drawn_on:date"],
  pfsa: ["reference!", "author", "done_on:date", "approved_on:date", "last_review_on:date", "next_review_on:date", "note:note"],
  pfsp: ["reference!", "first_approved_on:date", "approved_on:date", "last_amendment_on:date", "last_review_on:date", "last_periodic_review_on:date", "next_review_on:date", "note:note"],
  statement: ["number!", "issued_by", "issued_on!:date", "place_of_issue", "signed_by", "valid_until!:date", `ship_types:several_of:${SHIPS}`, "verification_months:whole", "note:note"],
  verification: ["statement", "on!:date", "status!:one_of:held planned", "verified_by", "verified_at", "result:note"],
  drill: ["number", "kind!:one_of:drill exercise", "on!:date", "status!:one_of:held planned", "form:one_of:full_scale tabletop combined", "scenario!:note", "participants:whole", "result:note", "lessons:note", "finding:finding"],
  training: ["role!", "person", "course!", "people:whole", "people_with_valid_certificate:whole", "last_on:date", "valid_until:date", "note:note"],
  declaration: ["number!", "ship!", `ship_type:one_of:${SHIPS} other`, "imo_number:imo_number", "port_of_registry", "valid_from!:moment", "declared_until!:moment", `ship_level:one_of:${LEVELS}`, `facility_level:one_of:${LEVELS}`, "requested_by:one_of:ship facility authority", "reason:note", `activities:several_of:${ACTS}`, "signed_for_facility", "signed_for_ship", "keep_until:date", "note:note"],
  incident: ["number", "at!:moment", "incident_kind!:one_of:unauthorized_access suspect_item theft unmanned_aircraft", "place", "what!:note", "reported_to:note", "pfsp_reviewed_on:date", "lessons:note", "finding:finding"],
  level_change: ["number", `from_level!:one_of:${LEVELS}`, `to_level!:one_of:${LEVELS}`, "set_at!:moment", "in_place_at:moment", "ended_at:moment", "ordered_by", "reason:note"],
};
const CITED: Partial<Record<RegisterList, string>> = { place: "code", pfsa: "reference", pfsp: "reference", statement: "number", drill: "number", declaration: "number", incident: "number", level_change: "number" };

const hyphens = (key: string) => key.replaceAll("_", "-");
const word = (key: string) => (has(key) ? t(key) : key);

function field(told: string): RegisterField {
  const [named = "", kind = "line", ids = ""] = told.split(":");
  const key = named.replace("!", "");
  return {
    key,
    label: word(`register-field-${hyphens(key)}`),
    kind: kind as RegisterFieldKind,
    required: named.endsWith("!"),
    options: ids.split(" ").filter(Boolean).map((id) => ({ id, label: word(`register-option-${hyphens(id)}`) })),
    min: kind === "whole" ? 0 : null,
    max: kind === "whole" ? 1000 : null,
  };
}

function wholeRegisterForm(): RegisterListForm[] {
  return (Object.keys(FIELDS) as RegisterList[]).map((list) => ({ list, title: word(`register-list-${hyphens(list)}`), one: word(`register-one-${hyphens(list)}`), cited_by: CITED[list] ?? null, single: list === "plan_picture", fields: FIELDS[list].map(field) }));
}

let made = 0;
function entry(list: RegisterList, label: string, content: Record<string, unknown>): RegisterEntry {
  made += 1;
  return { id: `r${made}`, list, label, content };
}
const drill = (number: string, kind: string, on: string, scenario: string, participants: number | null, more: Record<string, unknown> = {}) =>
  entry("drill", number, { number, kind, on, scenario, status: on > "2026-11-16" ? "planned" : "held", ...(participants === null ? {} : { participants }), ...more });

const ENTRIES: RegisterEntry[] = [
  entry("contact", "PFSO (24 hours)", { post: "PFSO (24 hours)", phone: "+999 70 555 0107", email: "pfso@example.org" }),
  entry("contact", "Security control room", { post: "Security control room", phone: "+999 70 555 0111", phone_2: "+999 70 555 0112", note: "VHF channel 73, call sign Quay Seven" }),
  entry("contact", "Guard contractor, duty manager", { post: "Guard contractor, duty manager", phone: "+999 70 555 0140", note: "Standby guards within two hours at level 2" }),
  entry("contact", "Designated Authority, 24-hour duty officer", { post: "Designated Authority, 24-hour duty officer", phone: "+999 70 555 0400" }),
  entry("place", "7A Berth 7A", { code: "7A", place_kind: "berth", name: "Berth 7A, ferry", note: "Ramp 1 and ramp 2.", pin_x: 220, pin_y: 300 }),
  entry("place", "7C Berth 7C", { code: "7C", place_kind: "berth", name: "Berth 7C, general cargo", pin_x: 760, pin_y: 280 }),
  entry("place", "G1 Main gate", { code: "G1", place_kind: "gate", name: "Main gate", note: "Guarded day and night.", pin_x: 480, pin_y: 860 }),
  entry("place", "RA5 Dangerous goods yard", { code: "RA5", place_kind: "restricted_area", name: "Dangerous goods yard", note: "12 bays inside RA4, own fence.", pin_x: 610, pin_y: 560 }),
  entry("pfsa", "PFSA ed. 5", { reference: "PFSA ed. 5", approved_on: "2022-02-11", last_review_on: "2026-01-30", next_review_on: "2027-01-30" }),
  entry("pfsp", "PFSP ed. 6 rev. 2", { reference: "PFSP ed. 6 rev. 2", approved_on: "2022-03-01", last_amendment_on: "2026-04-20", last_review_on: "2026-02-27", next_review_on: "2027-02-27" }),
  entry("statement", "ZMA-SOC-0042", { number: "ZMA-SOC-0042", issued_by: "Zelmara Maritime Administration", issued_on: "2022-03-14", valid_until: "2027-03-13", ship_types: ["passenger_ship", "other_cargo_ship"] }),
  entry("verification", "10 Mar 2026", { statement: "ZMA-SOC-0042", on: "2026-03-10", status: "held", verified_by: "Zelmara Maritime Administration", result: "Endorsed without remarks." }),
  entry("verification", "16 Feb 2027", { statement: "ZMA-SOC-0042", on: "2027-02-16", status: "planned", verified_by: "Zelmara Maritime Administration" }),
  drill("EX-4", "exercise", "2027-02-17", "Attack on a ferry at the berth, with coast guard and Harbour Police", null, { form: "full_scale", result: "Date agreed with coast guard and Harbour Police." }),
  drill("DR-7", "drill", "2026-08-20", "Loss of radio and telephone in the control room", 10, { result: "Messenger procedure worked; repeater battery lasted 22 minutes.", lessons: "The battery of the repeater does not last a night." }),
  drill("DR-6", "drill", "2026-05-21", "Bomb threat by telephone to the ferry desk", 19, { result: "Hall clear in 9 minutes; night shift did not take part.", finding: "f-8-01" }),
  drill("EX-3", "exercise", "2025-10-22", "Ship reports a suspect device before arrival, with ferry line and harbour master", 22, { form: "tabletop" }),
  drill("DR-2", "drill", "2025-05-28", "Unattended vehicle in ferry lane 6", 11, { result: "16 days late. Lane cleared in 16 minutes." }),
  entry("training", "Control room operators", { role: "Control room operators", course: "Surveillance operator", people: 6, people_with_valid_certificate: 6, valid_until: "2026-12-15", note: "Two of the six certificates expire on 15 December; course booked for 3 December." }),
  entry("training", "Screeners", { role: "Screeners (among the guards)", course: "X-ray and hand search", people: 8, people_with_valid_certificate: 7, valid_until: "2026-10-31" }),
  entry("declaration", "DoS-35", { number: "DoS-35", ship: "Grey Heron Bay", imo_number: "IMO 9074729", valid_from: "2026-08-30T05:30", declared_until: "2026-09-01T14:00", ship_level: "1", facility_level: "1", requested_by: "ship", reason: "First call, ship asked; steel coils for 7C", activities: ["cargo", "access_to_ship"] }),
  entry("incident", "IN-9", { number: "IN-9", at: "2026-09-14T02:40", incident_kind: "unmanned_aircraft", place: "RA5", what: "A small aircraft hovered above the dangerous goods yard for six minutes.", reported_to: "Harbour Police", lessons: "Nobody knew whom to call." }),
  entry("level_change", "LC-3", { number: "LC-3", from_level: "1", to_level: "2", set_at: "2026-07-09T06:00", in_place_at: "2026-07-09T07:05", ended_at: "2026-07-14T18:00", ordered_by: "Designated Authority", reason: "Warning for the ferry season" }),
];

const TODAY = "2026-11-16";
function due(id: string, kind: DueKind, due_on: string | null, urgency: Urgency, detail: string, about: CalendarEntry["about"], facility = "f1"): CalendarEntry {
  const days_left = due_on === null ? null : Math.round((Date.parse(due_on) - Date.parse(TODAY)) / 86_400_000);
  return { id, kind, due_on, days_left, urgency, facility, facility_name: facility === "f1" ? "Port Alder, Quay 7 multipurpose and ferry terminal" : "Grain quay", title: word(`calendar-due-${hyphens(kind)}`), detail, about };
}
const of = (label: string) => ENTRIES.find((one) => one.label === label)?.id ?? null;
const inList = (list: RegisterList, label: string | null = null): CalendarEntry["about"] => ({ what: "register", list, entry: label === null ? null : of(label) });

function entries(): CalendarEntry[] {
  return [
    due("drill-f3", "drill", null, "no_record", word("calendar-detail-no-record"), inList("drill"), "f3"),
    due("certificate-1", "certificate", "2026-10-31", "overdue", "Screeners (among the guards): X-ray and hand search", inList("training", "Screeners")),
    due("action-1", "action", "2026-11-12", "overdue", "8-02: Fit the gate and the camera; test them with the control room", { what: "finding", id: "f-8-02", assessment: "a1" }),
    due("drill-f1", "drill", "2026-11-20", "within30", "Last held on 20 August 2026; at least every 3 months.", inList("drill", "DR-7")),
    due("certificate-2", "certificate", "2026-12-15", "within30", "Control room operators: Surveillance operator", inList("training", "Control room operators")),
    due("exercise-f1", "exercise", "2026-12-31", "within90", "Last held on 22 October 2025; one in each calendar year, at most 18 months apart.", inList("drill", "EX-3")),
    due("pfsa-f1", "pfsa_review", "2027-01-30", "within90", "PFSA ed. 5", inList("pfsa", "PFSA ed. 5")),
    due("planned-ex4", "planned_exercise", "2027-02-17", "within180", "EX-4", inList("drill", "EX-4")),
    due("statement-f1", "statement", "2027-03-13", "within180", "ZMA-SOC-0042", inList("statement", "ZMA-SOC-0042")),
    due("self-f1", "self_assessment", "2027-11-28", "ok", "SA-7", { what: "assessment", id: "a1" }),
  ];
}

const day = (label: string) => ({ entry: of(label) ?? label, on: String(ENTRIES.find((one) => one.label === label)?.content["on"] ?? ""), label });
function rhythms(): RhythmView[] {
  return [
    { facility: "f1", kind: "drill", months: 3, held: [day("DR-2"), { entry: "x1", on: "2025-08-27", label: "DR-3" }, { entry: "x2", on: "2025-11-26", label: "DR-4" }, { entry: "x3", on: "2026-03-10", label: "DR-5" }, day("DR-6"), day("DR-7")], planned: [], late: [{ from: "2025-11-26", to: "2026-03-10", limit: "2026-02-26", days: 104, days_late: 12 }], longest: { from: "2025-11-26", to: "2026-03-10", limit: "2026-02-26", days: 104, days_late: 12 }, held_in_12_months: 4, due_on: "2026-11-20", urgency: "within30", by_year: null, by_distance: null, held_this_year: true, years_without: [] },
    { facility: "f1", kind: "exercise", months: 18, held: [day("EX-3")], planned: [day("EX-4")], late: [], longest: null, held_in_12_months: 0, due_on: "2026-12-31", urgency: "within90", by_year: "2026-12-31", by_distance: "2027-04-22", held_this_year: false, years_without: [2022] },
  ];
}

/** A file with mistakes, then the same file mended. */
let looked = 0;
function preview(list: RegisterList) {
  looked += 1;
  const wrong = looked % 2 === 1;
  return {
    file_name: "contacts.xlsx",
    token: `t${looked}`,
    rows: 3,
    new: wrong ? 0 : 2,
    changed: wrong ? 0 : 1,
    same: 0,
    problems: wrong ? [{ row: 7, column: "C", field: "phone", code: "missing", place: "row 7, column C (Duty telephone)", problem: "this is needed" }, { row: 0, column: "", field: "", code: "column_missing", place: "the file", problem: "the column “Post” is missing" }] : [],
    entries: wrong || list !== "contact" ? [] : [2, 3, 4].map((row) => ({ row, change: row === 4 ? ("changed" as const) : ("new" as const), content: { post: `Post ${row}`, phone: "+999 70 555 0500" } })),
  };
}

export function fillRegister(fake: FakeApplication): void {
  fake.register.entries = ENTRIES;
  const calendar = (facility: string | null) => {
    const mine = entries().filter((one) => facility === null || one.facility === facility);
    return {
      today: TODAY,
      overdue: mine.filter((one) => one.urgency === "overdue").length,
      entries: mine,
      rhythms: rhythms(),
      papers: [
        { facility: "f1", facility_name: "Port Alder, Quay 7 multipurpose and ferry terminal", kind: "statement" as const, reference: "ZMA-SOC-0042", from: "2022-03-14", until: "2027-03-13", days_left: 117, urgency: "within180" as const, shortened: false, about: inList("statement", "ZMA-SOC-0042") },
        { facility: "f1", facility_name: "Port Alder, Quay 7 multipurpose and ferry terminal", kind: "pfsa_review" as const, reference: "PFSA ed. 5", from: "2026-01-30", until: "2027-01-30", days_left: 75, urgency: "within90" as const, shortened: false, about: inList("pfsa", "PFSA ed. 5") },
        { facility: "f3", facility_name: "Grain quay", kind: "self_assessment" as const, reference: "", from: null, until: null, days_left: null, urgency: "no_record" as const, shortened: false, about: { what: "assessment" as const, id: null } },
      ],
    };
  };
  Object.assign(fake.overrides, {
    register_form: wholeRegisterForm,
    calendar: ({ facility }: { facility: string | null }) => calendar(facility),
    register_import_preview: ({ list }: { list: RegisterList }) => preview(list),
    register_import: () => {
      if (fake.register.entries.length === 0) throw uiError("register-import-stale");
      return { new: 2, changed: 1, same: 0, seq: 101 };
    },
  });
  fake.register.intervals = fake.register.intervals.map((one) => (one.interval === "drill_months" ? { ...one, value: 2, overlay: { title: "Zelmara supplement 2026", value: 2 } } : one));
}

export const agendaOfScene = () => entries().filter((one) => one.kind !== "action" && one.due_on !== null && one.urgency !== "ok");
