### Backups and the way back, what the disk allows, the passphrase, a damaged vault.

backup-dialog-place = Choose a folder for a second copy of every backup

backup-why-timed = while working
backup-why-closed = when the vault was locked
backup-why-asked = asked for
backup-why-before-restore = before going back to a backup
backup-why-before-passphrase = before the passphrase or the recovery key was changed
backup-why-before-finalising = before finalising
backup-why-before-import = before an import
backup-why-before-bulk = before a change of many things

backup-kind-vault = Vault
backup-kind-person = Person
backup-kind-questionnaire = Question set
backup-kind-facility = Facility
backup-kind-assessment = Assessment
backup-kind-answer = Answer
backup-kind-finding = Finding
backup-kind-action = Corrective action
backup-kind-export = Saved report
backup-kind-setting = Setting
backup-kind-scenario = Scenario
backup-kind-register-entry = Register entry
backup-kind-sample = Sample
backup-kind-evidence = Evidence
backup-kind-evidence-link = Link of evidence
backup-kind-seal = Seal
backup-kind-signature = Signature
backup-kind-signing-key = Signing key
backup-kind-trusted-key = Key of somebody elsewhere
backup-kind-trash = Trash

backup-fate-lost = would be missing
backup-fate-returns = would come back
backup-fate-reverts = would be as it was

backup-notice-read-only = This folder is write-protected. You can look at everything and save reports elsewhere; nothing can be changed.
backup-notice-room-low = Little room is left on the disk: { $free }.
backup-notice-room-no-attachments = Too little room is left for photos and documents: { $free }. Answers are still saved.
backup-notice-room-exhausted = There is no room left on the disk. Nothing can be saved until some space is free.
backup-notice-clock-before-last-change = The clock of this computer is behind the last change in the vault ({ $behind }). Check date and time: they are printed in reports.
backup-notice-clock-before-program = The clock of this computer is before the day this program was made ({ $behind }). Check date and time: they are printed in reports.
backup-notice-key-copies = The two copies of the key file differ. Change the passphrase once to make them the same again.
backup-notice-place-missing = The second place for backups is not there: { $folder }. Plug the stick in to copy the newest backup.
backup-notice-place-overdue = The second place for backups has had no copy for more than a week: { $folder }.
backup-notice-failed = The last automatic backup could not be made. { $what }
backup-notice-stopped = The disk failed and the vault was closed. What you were writing is still here. Check the disk or plug the stick in, then open it again.
backup-notice-reopened = The vault is open again. Everything up to the last acknowledged change is there.

error-no-room-for-attachments =
    .what = Too little room is left on the disk for photos and documents.
    .kept = The attachment was not saved. Answers are still saved.
    .do = Free at least 200 MB and try again.
error-disk-failed =
    .what = The disk reported a failure.
    .kept =
        { $saved ->
            [yes] The vault was read again: the last change is saved, and everything before it.
            [no] The vault was read again: the last change is not saved. Everything before it is.
           *[unknown] Whether the last change was saved is not certain. Everything that was acknowledged before is saved.
        }
    .do = Look at what stands before going on, and save once more what is missing. If it happens again, copy the vault to another disk.
error-disk-failed-closed =
    .what = The disk failed and the vault could not be opened again.
    .kept = Everything that was acknowledged before is on the disk. What you were writing is still in the window.
    .do = Check the disk or plug the stick in, then open the vault again. If that does not help, copy your text elsewhere and use the newest backup.
error-unknown-backup =
    .what = There is no backup { $id }.
    .kept = Nothing was changed.
    .do = Look at the list of backups.
error-backup-damaged =
    .what = Backup { $id } is damaged.
    .kept = The vault was not changed.
    .do = Choose an older backup, or one of the second place.

cli-vault-backup = Make a verified backup now
cli-vault-backups = List the backups, newest first
cli-vault-restore = Go back to a backup; the present state is kept
cli-vault-restore-id = Number or name of the backup
cli-vault-restore-preview = Only show what would change
cli-vault-salvage = Take what can still be read of a damaged vault over into a new one; the damaged one is kept
cli-vault-salvage-preview = Only say what can still be read
cli-vault-passphrase = Change the passphrase
cli-vault-passphrase-new = File with the new passphrase
cli-vault-passphrase-recovery = File with the recovery key, in place of the passphrase
cli-vault-recovery-key = Make a new recovery key; the old one becomes worthless
cli-vault-recovery-key-out = Write the sheet to print into this file (PDF)
cli-vault-place = Copy every backup to a second place, a stick for example
cli-vault-place-folder = The folder
cli-vault-place-none = No second place any more
cli-said-backup-line = { $number }  { $at }  { $why }
cli-said-backup-made = Backup { $number } is made and verified.
cli-said-backup-place = Second place: { $folder }
cli-said-backup-place-missing = Second place, not there now: { $folder }
cli-said-restore-counts =
    { $changes ->
        [0] Going back to backup { $number } would change nothing.
        [one] Going back to backup { $number } would change one thing.
       *[other] Going back to backup { $number } would change { $changes } things.
    }
cli-said-restore-line = { $fate }: { $kind } { $label }
cli-said-restored = The vault is as it was in backup { $number }. The state of before is kept as a backup.
cli-said-rescued = Backup { $number } is in place. The damaged vault is kept as { $kept }.
cli-said-salvage-counts =
    { $unreadable ->
        [0] { $readable } things can be read, and nothing is known to be missing.
       *[other] { $readable } things can be read, { $unreadable } that were there cannot.
    }
cli-said-salvaged = { $rows } things are in the new vault, { $events } of them from the history. The damaged vault is kept as { $kept }.
cli-said-salvage-lost = Could not be taken over: { $what }
cli-said-passphrase-changed = The passphrase is changed. The old one opens neither the vault nor its backups.
cli-said-recovery-sheet = The sheet to print: { $file }
cli-said-recovery-key-replaced = This recovery key holds from now on. The old one opens neither the vault nor its backups; copies of the folder made earlier still open with it.
cli-said-backup-failed = The automatic backup could not be made. { $what }

history-op-backup-place-saved = Second place for backups set
history-op-backup-restored = Gone back to a backup
history-op-vault-salvaged = Taken over from a damaged vault

# Words that could not be saved, kept in a file elsewhere.
draft-file = Draft
draft-dialog-save = Keep a draft elsewhere
draft-dialog-open = Bring in a draft
error-draft-unreadable =
    .what = This file holds no draft of this vault, or it is damaged.
    .kept = The vault was not changed.
    .do = Choose a file that was kept from this vault with “Save elsewhere”.
