// A small port facility for tests and for design work in a browser. Names of places and posts are those of the practice facility.
import type { FacilityForm, FacilityView, FindingView, Guidance, ItemView, Part, SectionView, SessionState } from "./index";

const NO_GUIDANCE: Guidance = { look: [], ask: [], evidence: [], failing: [] };

function item(id: string, number: string, part: Part, levels: number[], prompt: string, more: Partial<ItemView> = {}): ItemView {
  return {
    id,
    number,
    prompt,
    references: part === "A" ? ["ISPS A/14.2.1", "ISPS B/16.8"] : ["ISPS B/16.17.7"],
    part,
    levels,
    answer: "verdict",
    guidance: NO_GUIDANCE,
    eu_mandatory: false,
    measure: null,
    applies_to: [],
    not_applicable_because: null,
    in_table: [],
    ...more,
  };
}

function section(id: string, number: string, title: string, items: ItemView[]): SectionView {
  return { id, number, title, intro: "", references: ["ISPS A/14.2"], items };
}

export function sampleSections(): SectionView[] {
  return [
    section("pf1", "1", "Performance of security duties", [
      item("pf-01-01", "1.1", "A", [1, 2], "Do staff carry out every security duty in the PFSP the way the PFSP describes it?", {
        guidance: {
          look: ["Guards at the posts, hours and numbers that the PFSP gives", "A shift handover"],
          ask: ["Guard on post: what are your orders here, and what changes at level 2?"],
          evidence: ["Duty rosters of one month", "Occurrence book entries of patrols"],
          failing: ["Guards work from habit and have not seen the current PFSP"],
        },
      }),
      item("pf-01-02", "1.2", "A", [1, 2, 3], "Does the facility act without delay on the security level that is set?", { eu_mandatory: true }),
      item("pf-01-03", "1.3", "B", [1], "Is the organization of security described with its duties and posts?"),
      item("pf-01-04", "1.4", "B", [1], "Describe how the duties are shared between the operator and the guard company.", { answer: "narrative" }),
    ]),
    section("pf2", "2", "Control of access", [
      item("pf-02-01", "2.1", "A", [1], "Are access points to the facility controlled at all times?"),
      item("pf-02-02", "2.2", "B", [1], "Are access points not in regular use identified, closed and locked?"),
      item("pf-02-03", "2.3", "B", [2, 3], "Is the frequency of searches increased at level 2?"),
    ]),
    section("pf3", "3", "Unaccompanied baggage", [
      item("pf-03-01", "3.1", "B", [1], "Is unaccompanied baggage screened before it is taken on board?", {
        applies_to: ["passengers"],
        not_applicable_because: "No passengers use this facility.",
      }),
      item("pf-03-02", "3.2", "B", [1], "Is screened baggage kept apart from baggage not yet screened?", {
        applies_to: ["passengers"],
        not_applicable_because: "No passengers use this facility.",
      }),
    ]),
  ];
}

export function sampleSession(): SessionState {
  return {
    gate: "open",
    vault: { name: "practice", folder: "practice.vault", practice: true, wait: 0 },
    acting: { id: "p1", name: "Port facility security officer", post: "PFSO" },
    unclean_end: null,
    stopped: false,
    health: {
      read_only: false,
      room: "plenty",
      free_bytes: 48_000_000_000,
      clock: null,
      key_copy_differs: false,
      last_backup_at: "2026-11-16T08:30:00+01:00",
      backup_problem: null,
      place: null,
    },
    preferences: { language: "en", theme: "system", density: "desk", single_keys: true },
    languages: [{ code: "en", name: "English", right_to_left: false }],
    today: "2026-11-16",
    version: "0.1.0",
  };
}

export function sampleFacility(): FacilityView {
  return {
    id: "f1",
    kind: "port_facility",
    name: "Sandhaven Multipurpose Terminal",
    imo_port_facility_number: "ZZPRA-0001",
    operator: "Sandhaven Port Operator",
    port: "Sandhaven",
    state: "ZZ",
    general: {},
    profile: { passengers: { present: false, why: "No passengers use this facility." } },
    eu_profile: false,
  };
}

export function sampleForm(): FacilityForm {
  return {
    fields: [
      { id: "address", label: "Address", hint: "", unit: "", type: "text", options: [] },
      { id: "berths", label: "Number of berths", hint: "", unit: "", type: "integer", options: [] },
      { id: "pfsa_approved", label: "PFSA approved on", hint: "", unit: "", type: "date", options: [] },
      { id: "night", label: "Works at night", hint: "", unit: "", type: "bool", options: [] },
    ],
    tags: [
      { id: "passengers", label: "Handles passengers" },
      { id: "roro", label: "Ro-ro traffic" },
      { id: "anchorage", label: "Includes an anchorage or waiting berths" },
    ],
    others: [
      { kind: "port", fields: [{ id: "port_security_officer", label: "Port security officer", hint: "", unit: "", type: "text", options: [] }], tags: [{ id: "passenger-terminals", label: "Passenger terminals" }] },
      { kind: "authority", fields: [{ id: "contact", label: "National contact point", hint: "", unit: "", type: "text", options: [] }], tags: [{ id: "uses-rso", label: "Delegates to recognized security organizations" }] },
    ],
    states: [
      { id: "TN", label: "Tunisia" },
      { id: "ZZ", label: "Practice State" },
    ],
  };
}

export function sampleFinding(): FindingView {
  return {
    id: "n1",
    assessment: "a1",
    assessment_reference: "Self-assessment 2026",
    facility: "f1",
    facility_name: "Sandhaven Multipurpose Terminal",
    number: "8-01",
    state: "open",
    item: "pf-01-02",
    item_number: "1.2",
    item_prompt: "Does the facility act without delay on the security level that is set?",
    provisions: ["ISPS A/14.1"],
    grade: "non_conformity",
    place: "West gate",
    found_on: "2026-11-02",
    fact: "Level 2 was set at 21:40. The west gate was told at 22:35.",
    objective_evidence: "Level change log",
    effect: "The west gate stood open at level 1 for 55 minutes.",
    immediate_measure: "Call list corrected on the spot.",
    root_cause: "",
    likelihood: 3,
    consequence: 4,
    repeats: null,
    actions: [
      {
        id: "x1",
        what: "Write the call list by post, not by name",
        owner: { person: null, label: "Terminal manager" },
        due_on: "2026-12-07",
        status: "planned",
        days_left: 21,
        overdue: false,
        done_on: null,
        verified_on: null,
        verified_by: null,
        closed_on: null,
        proof: "",
      },
    ],
    age_days: 14,
    due_on: "2026-12-07",
    days_left: 21,
    section: "s1",
    section_number: "1",
    section_title: "Security duties",
    also_items: [],
    more_provisions: [],
    repeats_id: null,
    overdue: false,
    mine: false,
    frozen: false,
    closing_gaps: ["actions_open", "evidence"],
    closed_on: null,
    closed_by: null,
    closing_note: "",
    sampled: [],
  };
}
