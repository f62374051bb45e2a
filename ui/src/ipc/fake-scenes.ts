// Fuller pictures for design work in a browser: `?scene=full`, `?scene=no-facility`, `?scene=no-assessment`, and what a
// screen does when something fails: `?scene=wrong`, `held`, `damaged`, `finalised`, `reason`. Never shipped.
import type { ActionView, Choice, FacilityForm, FieldKind, FindingView, Grade, PersonView } from "./index";
import { uiError, type FakeApplication } from "./fake";
import { FakeFollowing } from "./fake-following";
import { fillFollowing } from "./fake-following-scene";
import { agendaOfScene, fillRegister } from "./fake-register-scene";
import { refusedSet } from "./fake-sets";
import { sampleScenario, sampleSheet } from "./fake-worksheet";
import { sampleFacility, sampleFinding, sampleForm } from "./fake-sample";

const PEOPLE: PersonView[] = [
  { id: "p1", name: "Internal auditor", post: "Group audit office" },
  { id: "p2", name: "Deputy PFSO", post: "" },
  { id: "p3", name: "Terminal manager", post: "" },
];

function action(what: string, owner: string, due_on: string, status: ActionView["status"], days_left: number): ActionView {
  return { id: `${what}${due_on}`, what, owner: { person: null, label: owner }, due_on, status, days_left, overdue: days_left < 0 && (status === "planned" || status === "in_progress"), done_on: null, verified_on: null, verified_by: null, closed_on: null, proof: "" };
}

function finding(number: string, grade: Grade, place: string, fact: string, actions: ActionView[], more: Partial<FindingView> = {}): FindingView {
  const next = actions.filter((one) => one.status === "planned" || one.status === "in_progress").sort((a, b) => (a.due_on ?? "").localeCompare(b.due_on ?? ""))[0];
  return { ...sampleFinding(), id: `f-${number}`, number, grade, place, fact, actions, due_on: next?.due_on ?? null, days_left: next?.days_left ?? null, ...more };
}

const FINDINGS: FindingView[] = [
  finding(
    "8-02",
    "major_non_conformity",
    "Pilot steps",
    "An unauthorized person can reach a ship at 7C from the public breakwater at night. The gate and camera decided last year are not built.",
    [
      action("Close the steps with a fence panel and inspect it on every round", "Shift supervisor", "2026-11-06", "done", -10),
      action("Fit the gate and the camera; test them with the control room", "Maintenance supervisor", "2026-11-12", "in_progress", -4),
      action("Send the PFSP amendment to the Designated Authority", "PFSO", "2026-12-04", "planned", 18),
    ],
    { likelihood: 4, consequence: 4, repeats: "7-02", age_days: 11, root_cause: "The gate was ordered without the foundation that it needs; nobody followed the order." },
  ),
  finding("8-01", "non_conformity", "RA1", "The night shift is still one guard short on many nights.", [action("Report each night below six to the terminal manager before 08:00", "Contract manager of the guard contractor", "2026-11-20", "in_progress", 4), action("Add a reserve of two trained guards and a penalty clause to the contract", "Terminal manager", "2027-01-15", "planned", 60)], { repeats: "7-01", age_days: 11 }),
  finding("8-03", "non_conformity", "RA8", "Ship's stores for two ships came in without a comparison with the ship's order.", [action("Write into the gate order: no order, no entry", "Deputy PFSO", "2026-12-18", "planned", 32)], { age_days: 6 }),
  finding("8-04", "deficiency", "Gate 5", "Passes of people who left stay live again, most of them people of contractors.", [action("Give contractors' passes an end date of 90 days at most", "Deputy PFSO", "2026-12-31", "planned", 45)], { age_days: 13 }),
  finding("8-05", "deficiency", "Cargo yard", "Footage of the cargo and dangerous goods yards is kept for 19 days instead of 31.", [action("Replace the disk and send recorder alarms to the control room", "Maintenance supervisor", "2026-12-11", "planned", 25)]),
  finding("8-07", "observation", "RA5", "Armed Harbour Police patrol beside dangerous goods; the PFSP gives no guidance on firearms there.", [action("Agree a short rule with the Harbour Police", "PFSO", "2027-02-26", "planned", 102)]),
  finding("8-08", "recommendation", "7C", "No sign at the foot of ramp 2 tells drivers that they step into a restricted area.", [], {}),
  finding("8-09", "good_practice", "Gate 3", "Gate 3 measures the queue time of every truck and shows it to the shift.", [], {}),
  finding("7-04", "deficiency", "Control room", "Power for the recorders had no battery.", [action("Fit a battery", "Maintenance supervisor", "2026-02-01", "closed", -288)], { state: "closed", due_on: null, days_left: null, age_days: 360 }),
];

type GeneralFile = { general: { id: string; label: string; type: string; hint?: string; unit?: string; options?: (string | Choice)[] }[] };
const KINDS: FieldKind[] = ["text", "integer", "date", "dates", "bool", "enum", "multi", "geo", "table"];

/** The real general-information block where the checklists folder has it. */
async function form(): Promise<FacilityForm> {
  const files = import.meta.glob<GeneralFile>("../../../checklists/port-facility/general.en.json", { import: "default" });
  const { general } = (await Object.values(files)[0]?.()) ?? { general: [] };
  const choice = (option: string | Choice): Choice =>
    typeof option === "string" ? { id: option.toLowerCase().replace(/[^a-z0-9]+/g, "_"), label: option } : option;
  const tags = ["Handles passengers", "Ro-ro traffic", "Containers", "Dry bulk", "Tankers", "Anchorage in the plan", "Rail", "Ship's stores", "Shore leave and visitors to ships"];
  return {
    fields: general.flatMap((field) => {
      const kind = KINDS.find((one) => one === field.type);
      if (!kind || ["pf_name", "operator", "port"].includes(field.id)) return [];
      return [{ id: field.id, label: field.label, hint: field.hint ?? "", unit: field.unit ?? "", type: kind, options: (field.options ?? []).map(choice) }];
    }),
    tags: tags.map(choice),
    others: sampleForm().others,
    states: [
      { id: "TN", label: "Tunisia" },
      { id: "ZZ", label: "Republic of Zelmara (practice)" },
    ],
  };
}

const FACILITY = {
  ...sampleFacility(),
  name: "Port Alder, Quay 7 multipurpose and ferry terminal",
  operator: "Alder Terminals Company",
  port: "Port Alder",
  general: {
    address: "Quay 7, Harbour Road 70, Port Alder, Zelmara",
    coordinates: "30.2067, -41.54",
    pfso: "PFSO",
    pfso_24h: "+999 70 555 0107",
    solas_ships_year: 742,
    cargo_types: ["container", "roro", "vehicles"],
    passengers_year: 412_000,
    pfsp_date: "2022-02-28",
    socpf_no: "ZMA-SOC-0042",
    socpf_expiry: "2027-03-13",
    drills: ["2026-02-24", "2026-05-21", "2026-08-20"],
    level: "1",
  },
  profile: {
    handles_passengers: { present: true, why: "" },
    ro_ro_traffic: { present: true, why: "" },
    containers: { present: true, why: "" },
    tankers: { present: false, why: "No tanker berth; ships bunker by road tanker." },
    rail: { present: false, why: "The old rail spur was lifted long ago." },
  },
};

export function applyScene(fake: FakeApplication, scene: string): void {
  // The draft of the practice facility.
  const scores = [
    { part: "A" as const, points: 18, counted: 27, not_observed: 4, not_applicable: 0, unanswered: 8 },
    { part: "B" as const, points: 133.5, counted: 151, not_observed: 12, not_applicable: 7, unanswered: 69 },
  ];
  const row = () => ({ ...fake.row(), scores, facility_name: FACILITY.name, reference: "SA-8", open_findings: 8 });
  const last = { ...fake.row(), id: "a0", reference: "SA-7", facility_name: FACILITY.name, state: "finalised" as const, started_at: "2025-10-20T08:00:00Z", finalised_on: "2025-11-28", open_findings: 4 };
  last.scores = [
    { part: "A", points: 54, counted: 60, not_observed: 0, not_applicable: 1, unanswered: 0 },
    { part: "B", points: 147.5, counted: 182, not_observed: 20, not_applicable: 8, unanswered: 0 },
  ];
  last.items = 278;
  last.answered = 271;
  last.by_profile = 7;
  const register = [
    { id: "f1", kind: "port_facility" as const, name: FACILITY.name, imo_port_facility_number: "ZZPRA-0001", port: "Port Alder", state: "ZZ", open_findings: 8, assessments: 2, last, statement_valid_until: "2027-03-13" },
    { id: "f3", kind: "port_facility" as const, name: "Grain quay", imo_port_facility_number: "ZZPRA-0002", port: "Port Alder", state: "ZZ", open_findings: 0, assessments: 0, last: null, statement_valid_until: null },
    { id: "f4", kind: "port" as const, name: "Port Alder", imo_port_facility_number: "ZZPRA", port: "", state: "ZZ", open_findings: 0, assessments: 0, last: null, statement_valid_until: null },
    { id: "f5", kind: "authority" as const, name: "Zelmara Maritime Administration", imo_port_facility_number: "ZZ", port: "", state: "ZZ", open_findings: 0, assessments: 0, last: null, statement_valid_until: null },
  ];
  const facilities = scene === "no-facility" ? [] : scene === "no-assessment" ? register.map((one) => ({ ...one, assessments: 0, last: null, open_findings: 0 })) : register;
  const bare = scene === "no-facility" || scene === "no-assessment";
  const findings = bare ? [] : FINDINGS;

  fake.session.acting = PEOPLE[0] ?? null;
  fake.findings = findings.map((one) => ({ ...one, closing_gaps: FakeFollowing.gaps(one) }));
  if (!bare) fillFollowing(fake);
  Object.assign(fake.overrides, {
    home: () => ({
      today: fake.session.today,
      resume: bare ? null : { assessment: row(), item: fake.work().resume_at, number: "1.20", prompt: "Does the facility act without delay on the security level that the Government sets?", last_saved_at: "2026-11-13T14:32:05+01:00", sections: fake.work().progress },
      majors: findings.filter((one) => one.grade === "major_non_conformity"),
      open_findings: findings.filter((one) => one.state === "open").length,
      due: findings.flatMap((one) =>
        one.actions
          .filter((step) => step.status === "planned" || step.status === "in_progress")
          .map((step) => ({ finding: one.id, number: one.number, assessment: "a1", facility: FACILITY.name, what: step.what, owner: step.owner?.label ?? null, due_on: step.due_on ?? "", days_left: step.days_left ?? 0 })),
      ),
      agenda: bare ? [] : agendaOfScene(),
      to_do: FakeFollowing.tasks(findings),
      overdue: 0,
      due_soon: 0,
      waiting: 0,
      facilities,
    }),
    facility_list: () => facilities,
    facility_form: form,
    facility_get: ({ id }: { id: string }) => {
      const other = register.find((one) => one.id === id && one.kind !== "port_facility");
      return other ? { ...FACILITY, id, kind: other.kind, name: other.name, imo_port_facility_number: other.imo_port_facility_number, operator: "", port: "", general: {}, profile: {} } : { ...FACILITY, id };
    },
    assessment_list: () => (bare ? [] : [row(), last]),
    assessment_open: () => ({
      ...fake.work(),
      assessment: scene === "finalised" ? last : row(),
      scope: {
        ...fake.work().scope,
        team: [
          { name: "Internal auditor", post: "Group audit office", lead: true, independent: true, reason: "" },
          { name: "Deputy PFSO", post: "", lead: false, independent: false, reason: scene === "reason" ? "" : "Helps to run the measures of sections 5 and 6. He only brought out and explained their documents." },
        ],
        independence_statement: "The lead assessor has no security duty at Quay 7 and reports to the group audit office.",
        places_visited: ["G1 Main gate, 3 November", "Fence, F1 to F6", "Pilot steps, also at night"],
        places_not_visited: ["7B General cargo and cruise: no cruise call before April 2027"],
        documents_examined: ["PFSP ed. 6 rev. 2, copy 1, read in the PFSO office", "Guard rosters, October 2026"],
        people_interviewed: ["1 PFSO", "9 guards on post"],
        period_from: "2026-11-02",
        period_to: "2026-11-27",
      },
    }),
    person_list: () => PEOPLE,
    finding_list: () => fake.findings,
  });
  fake.report.scene(scene);
  if (!bare) fillRegister(fake);
  fake.worksheet.sheet = sampleSheet();
  fake.worksheet.rows = [
    sampleScenario({ id: "s1" }),
    sampleScenario({ id: "s2", asset: "Departure hall, RA3", threat_type: "damage", scenario: "A person leaves a bag with an explosive device at the X-ray exit while up to 900 people wait.", threat: 2, vulnerability: 3, impact: 4, proposed_measures: "Belt guard at the exit during boarding; drill to clear the hall each quarter.", residual_threat: 2, residual_vulnerability: 2, residual_impact: 4, owner: "PFSO", accepted_by: "" }),
    sampleScenario({ id: "s3", asset: "Ferry lanes, RA2", threat_type: "smuggling", scenario: "Weapons reach the car deck in a vehicle checked in during the evening peak.", threat: 2, vulnerability: 3, impact: 3, proposed_measures: "Second search bay from 18:45.", residual_threat: 2, residual_vulnerability: 2, residual_impact: 3, owner: "PFSO", accepted_by: "PFSO" }),
  ];
  if (scene === "wrong") fake.failing.set("vault_unlock", uiError("wrong-passphrase", { seconds: "8" }, "passphrase"));
  if (scene === "group") fake.failing.set("vault_unlock_recovery", uiError("recovery-group-mistyped", { group: "5" }));
  if (scene === "held") fake.failing.set("vault_unlock", uiError("vault-in-use", { program: "breakwater-cli", host: "this computer", person: "Deputy PFSO", since: "2026-11-16T10:17:00+01:00" }));
  if (scene === "damaged") fake.failing.set("vault_unlock", uiError("vault-damaged"));
  if (scene === "set-refused") Object.assign(fake.overrides, { set_import: refusedSet });
  if (scene === "taken") fake.failing.set("facility_save", uiError("facility-number-taken", { number: "ZZPRA-0001" }, "imo_port_facility_number"));
}
