// Changes of hands: what each is about, its steps in their order, and the place that does a step. The words are
// `hands-<path>`, `hands-<path>-lead`, `hands-<path>-<step>` and `hands-<path>-<step>-text`.
import Building2 from "@lucide/svelte/icons/building-2";
import Eraser from "@lucide/svelte/icons/eraser";
import Handshake from "@lucide/svelte/icons/handshake";
import Hourglass from "@lucide/svelte/icons/hourglass";
import LaptopMinimal from "@lucide/svelte/icons/laptop-minimal";
import MonitorUp from "@lucide/svelte/icons/monitor-up";
import UserRoundMinus from "@lucide/svelte/icons/user-round-minus";
import Users from "@lucide/svelte/icons/users";
import type { IconComponent } from "../../components/icon";
import type { Params, View } from "../../state/router.svelte";

/** Where a step is done: another view, or here. */
export type Does = { view: View; params?: Params } | "passphrase" | "recovery-key" | "back-up" | "lock";

/** What the path says of this vault at a step. */
type Says = "folder" | "events";

export type Step = { id: string; does?: Does; says?: Says };

export type PathId = "leaves" | "over" | "people" | "computer" | "lost" | "facility" | "retention" | "names";

type Path = { id: PathId; icon: IconComponent; steps: Step[] };

const PEOPLE: Does = { view: "settings", params: { field: "person-name" } };

export const PATHS: Path[] = [
  {
    id: "leaves",
    icon: UserRoundMinus,
    steps: [{ id: "actions", does: { view: "findings" } }, { id: "own", does: PEOPLE }, { id: "passphrase", does: "passphrase" }, { id: "sheet", does: "recovery-key" }, { id: "copies" }, { id: "backup", does: "back-up" }],
  },
  {
    id: "over",
    icon: Handshake,
    steps: [{ id: "finish", does: { view: "assessments" } }, { id: "report", does: { view: "report" } }, { id: "person", does: PEOPLE }, { id: "check", does: { view: "history" }, says: "events" }, { id: "sheet" }, { id: "passphrase", does: "passphrase" }],
  },
  { id: "people", icon: Users, steps: [{ id: "add", does: PEOPLE }, { id: "own", does: PEOPLE }, { id: "unlock" }, { id: "eyes", does: { view: "settings", params: { field: "four-eyes" } } }] },
  {
    id: "computer",
    icon: MonitorUp,
    steps: [{ id: "backup", does: "back-up" }, { id: "lock", does: "lock" }, { id: "copy", says: "folder" }, { id: "open" }, { id: "check", says: "events", does: { view: "settings", params: { field: "vault-check" } } }, { id: "clean" }],
  },
  { id: "lost", icon: LaptopMinimal, steps: [{ id: "tell" }, { id: "judge" }, { id: "back" }, { id: "passphrase", does: "passphrase" }, { id: "plan", does: { view: "findings" } }] },
  { id: "facility", icon: Building2, steps: [{ id: "keep", does: { view: "report" } }, { id: "delete", does: { view: "facilities" } }, { id: "trash" }] },
  { id: "retention", icon: Hourglass, steps: [{ id: "years", does: { view: "settings", params: { field: "retention" } } }, { id: "look" }, { id: "remove", does: { view: "facilities" } }] },
  { id: "names", icon: Eraser, steps: [{ id: "wait" }, { id: "erase", does: PEOPLE }, { id: "stays" }, { id: "backups", does: { view: "backups" } }] },
];
