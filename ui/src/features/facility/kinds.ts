// What an entry of the register is: a port facility, a port or a Designated Authority.
import type { Kind, RegisterKind } from "../../ipc";

/** Key of the word for it. */
export function kindKey(kind: RegisterKind): string {
  return `register-kind-${kind.replace("_", "-")}`;
}

/** Records that make sense for it: a port has no plan of a facility to audit, and nobody verifies a State. */
export function recordsOf(kind: RegisterKind): Kind[] {
  if (kind === "authority") return ["self-assessment"];
  return kind === "port" ? ["self-assessment", "da-verification"] : ["self-assessment", "internal-audit", "da-verification"];
}

/** In the order of the register: facilities, ports, authorities. */
export function countsByKind(rows: readonly { kind: RegisterKind }[]): { kind: RegisterKind; count: number }[] {
  const kinds: RegisterKind[] = ["port_facility", "port", "authority"];
  return kinds.map((kind) => ({ kind, count: rows.filter((row) => row.kind === kind).length })).filter(({ count }) => count > 0);
}
