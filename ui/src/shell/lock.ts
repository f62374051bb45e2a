// Locking: what waits is saved first, then nothing of the vault stays in the window.
import { asUiError, ipc, startAnew } from "../ipc";
import { disk } from "../state/disk.svelte";
import { saveEverything } from "../state/leave";
import { router } from "../state/router.svelte";
import { saving } from "../state/save.svelte";
import { session } from "../state/session.svelte";

export async function lockVault(): Promise<void> {
  await saveEverything();
  // Text that could not be saved would be lost by locking: the banner says what is wrong, the vault stays open.
  if (saving.state.kind === "failed") return;
  try {
    session.set(await ipc.call("vault_lock"));
    saving.reset();
    disk.reset();
    router.reset("unlock");
    startAnew();
  } catch (thrown) {
    saving.failed(asUiError(thrown), () => lockVault());
  }
}
