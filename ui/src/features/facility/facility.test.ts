import { describe, expect, it } from "vitest";
import type { FacilityForm, FacilityView, GeneralField } from "../../ipc";
import { asKind, entriesOf, inputOf, isNumber, normalNumber, problems, stateOfNumber } from "./form";
import { degrees, entryOf, grouped, problemOf, shown, valueOf, whole } from "./general";

const field = (id: string, type: GeneralField["type"], options: GeneralField["options"] = []): GeneralField => ({
  id,
  type,
  options,
  label: id,
  hint: "",
  unit: "",
});

const form: FacilityForm = {
  fields: [
    field("address", "text"),
    field("coordinates", "geo"),
    field("solas_ships_year", "integer"),
    field("cargo_types", "multi", [{ id: "roro", label: "Ro-ro" }]),
    field("pfsp_date", "date"),
    field("drills", "dates"),
    field("independence", "bool"),
    field("level", "enum", [{ id: "1", label: "Level 1" }]),
    field("incidents", "table"),
    field("made_up_by_a_later_set", "text"),
  ],
  tags: [
    { id: "passengers", label: "Passengers" },
    { id: "tankers", label: "Tankers" },
    { id: "rail", label: "Rail" },
  ],
  others: [
    { kind: "port", fields: [field("officer", "text")], tags: [] },
    { kind: "authority", fields: [field("contact", "text")], tags: [{ id: "rso", label: "Delegates to recognized security organizations" }] },
  ],
  states: [
    { id: "TN", label: "Tunisia" },
    { id: "ZZ", label: "Practice State" },
  ],
};

const facility: FacilityView = {
  id: "f",
  kind: "port_facility",
  name: "Quay 7",
  imo_port_facility_number: "ZZPRA-0001",
  operator: "Alder Terminals",
  port: "Port Alder",
  state: "ZZ",
  general: {
    address: "Harbour Road 70",
    coordinates: "30.2067, -41.54",
    solas_ships_year: 742,
    cargo_types: ["roro"],
    pfsp_date: "2022-02-28",
    drills: ["2026-02-24", "2026-05-21"],
    independence: false,
    level: "1",
    incidents: [{ type: "Stowaway", number: 2 }],
    not_in_this_form: "kept",
  },
  profile: { passengers: { present: true, why: "" }, tankers: { present: false, why: "No tanker berth." } },
  eu_profile: false,
};

describe("the facility form", () => {
  it("asks of a port its UN/LOCODE, and of an authority only its State", () => {
    const port = { ...entriesOf(null, form, "port"), name: "Port Alder", number: "zzpra-0001", state: "ZZ" };
    expect(problems(port, form).map((one) => one.key)).toEqual(["subject-locode-malformed"]);
    expect(problems({ ...port, number: "zzpra" }, form)).toEqual([]);
    expect(inputOf({ ...port, number: "zzpra" }, null)).toMatchObject({ kind: "port", imo_port_facility_number: "ZZPRA", port: "", eu_profile: false });
    const authority = entriesOf(null, form, "authority");
    expect(problems(authority, form).map((one) => one.key)).toEqual(["subject-missing-name-authority", "facility-missing-state"]);
    expect(Object.keys(authority.profile)).toEqual(["rso"]);
  });

  it("keeps name and State when the kind of entry changes", () => {
    const typed = { ...entriesOf(null, form), name: "Port Alder", state: "ZZ", operator: "Port of Alder", euProfile: true };
    expect(asKind(typed, form, "port")).toMatchObject({ kind: "port", name: "Port Alder", state: "ZZ", operator: "Port of Alder", euProfile: false });
    expect(asKind(typed, form, "authority")).toMatchObject({ kind: "authority", operator: "" });
  });

  it("gives back what it was given, also what it does not ask", () => {
    const { id, ...content } = facility;
    expect(inputOf(entriesOf(facility, form), facility)).toEqual(content);
    expect(id).toBe("f");
  });

  it("sends nothing for what is left empty", () => {
    const entries = entriesOf(null, form);
    entries.name = " Quay 7 ";
    expect(inputOf(entries, null)).toMatchObject({ name: "Quay 7", general: {}, profile: {}, eu_profile: false });
  });

  it("lets a tag become undeclared again", () => {
    const entries = entriesOf(facility, form);
    entries.profile["tankers"] = { said: "", why: "No tanker berth." };
    expect(inputOf(entries, facility).profile).toEqual({ passengers: { present: true, why: "" } });
  });

  it("names everything that is missing, each at its field", () => {
    const entries = entriesOf(null, form);
    entries.profile["rail"] = { said: "absent", why: " " };
    entries.general["solas_ships_year"] = { kind: "integer", text: "many" };
    expect(problems(entries, form).map((one) => [one.name, one.key])).toEqual([
      ["name", "facility-missing-name"],
      ["imo_port_facility_number", "facility-missing-number"],
      ["state", "facility-missing-state"],
      ["why-rail", "facility-tag-why-missing"],
      ["solas_ships_year", "facility-integer-wrong"],
    ]);
  });

  it("compares the number with the State", () => {
    const entries = { ...entriesOf(facility, form), state: "TN" };
    expect(problems(entries, form)).toEqual([
      { name: "imo_port_facility_number", key: "facility-number-other-state", args: { letters: "ZZ", state: "TN" } },
    ]);
    expect(stateOfNumber("tnsfa-0042", form)).toBe("TN");
    expect(stateOfNumber("XX", form)).toBeNull();
  });

  it("reads the number as people write it", () => {
    expect(normalNumber(" zzpra 0001 ")).toBe("ZZPRA-0001");
    expect(normalNumber("ZZPRA0001")).toBe("ZZPRA-0001");
    expect([isNumber("zzpra-0001"), isNumber("ZZPRA-001"), isNumber("ZPRA-0001")]).toEqual([true, false, false]);
  });
});

describe("general information", () => {
  it("puts fields into groups and loses none", () => {
    const groups = grouped(form.fields);
    expect(groups.flatMap((entry) => entry.fields)).toHaveLength(form.fields.length);
    expect(groups.at(-1)).toMatchObject({ group: "other", fields: [{ id: "made_up_by_a_later_set" }] });
  });

  it("reads whole numbers with and without thousands marks", () => {
    expect(["742", "412 000", "412,000", "1.234.567", "0"].map(whole)).toEqual([742, 412_000, 412_000, 1_234_567, 0]);
    expect(["12.5", "-3", "x", ""].map(whole)).toEqual([null, null, null, null]);
  });

  it("reads degrees with point or comma, within the globe", () => {
    expect(degrees("30,2067", 90)).toBe(30.2067);
    expect(degrees("-41.54°", 180)).toBe(-41.54);
    expect(degrees("91", 90)).toBeNull();
    expect(degrees("30°12'", 90)).toBeNull();
  });

  it("does not take half a position for none", () => {
    expect(problemOf({ kind: "geo", latitude: "30.2", longitude: "" })).toBe("facility-geo-wrong");
    expect(problemOf({ kind: "geo", latitude: "", longitude: "" })).toBeNull();
  });

  it("does not take an unreadable date for no date", () => {
    expect(problemOf({ kind: "date", text: "", unclear: true })).toBe("date-unclear");
    expect(problemOf({ kind: "dates", dates: [{ text: "", unclear: true }] })).toBe("date-unclear");
  });

  it("sorts dates and drops empty lines", () => {
    const dates = ["2026-05-21", "", "2026-02-24"].map((text) => ({ text, unclear: false }));
    expect(valueOf({ kind: "dates", dates })).toEqual(["2026-02-24", "2026-05-21"]);
    expect(valueOf({ kind: "table", rows: [{ what: " ", count: "3" }] })).toBeUndefined();
  });

  it("shows options in words and nothing where nothing was said", () => {
    expect(shown(form.fields[3] as GeneralField, ["roro"])?.list).toEqual(["Ro-ro"]);
    expect(shown(form.fields[4] as GeneralField, undefined)).toBeNull();
    expect(entryOf("bool", null)).toEqual({ kind: "bool", text: "" });
  });
});
