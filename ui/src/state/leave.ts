// What must be on the disk before the window goes elsewhere: each editor with unsaved text registers how to save it.
type Flush = () => Promise<unknown>;

const flushes = new Set<Flush>();

/** Returns how to take it back. */
export function beforeLeaving(flush: Flush): () => void {
  flushes.add(flush);
  return () => flushes.delete(flush);
}

/** Saves everything that waits. Never throws: what could not be saved is kept and shown by the save indicator. */
export async function saveEverything(): Promise<void> {
  await Promise.allSettled([...flushes].map((flush) => flush()));
}
