// Somebody is there: the application is told of keys and pointers, so that it does not lock the vault under their hands.
import { ipc } from "../ipc";

/** The shortest time for locking is a minute; telling more often would only make the computer work. */
const TELL_EVERY = 20_000;
const SIGNS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

/** Returns how to stop. */
export function watchActivity(target: EventTarget, now: () => number = Date.now): () => void {
  let told = -Infinity;
  const tell = () => {
    if (now() - told < TELL_EVERY) return;
    told = now();
    // Refused when the vault was locked meanwhile: then the gate is about to be shown.
    ipc.call("activity").catch(() => (told = -Infinity));
  };
  for (const sign of SIGNS) target.addEventListener(sign, tell, { passive: true, capture: true });
  return () => SIGNS.forEach((sign) => target.removeEventListener(sign, tell, { capture: true }));
}
