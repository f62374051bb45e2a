// Errors of opening after which there may be a way back: a sound backup, or what can still be read.
import type { ErrorCode } from "../../ipc";

const RESCUABLE: ErrorCode[] = ["vault-damaged", "vault-truncated", "vault-plain", "vault-foreign", "key-slots-damaged"];

export function rescuable(code: ErrorCode): boolean {
  return RESCUABLE.includes(code);
}
