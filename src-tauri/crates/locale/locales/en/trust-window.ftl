### Window: notices of the shell, backups and the way back, a damaged vault, the passphrase, changes of hands.

view-backups = Backups
view-hands = Changes of hands

## What opens the vault, typed once more

trust-by = What opens the vault now
trust-by-passphrase = Passphrase
trust-by-key = Recovery key
trust-passphrase-title = Change the passphrase of the vault
trust-passphrase-text = A backup is made first. Nothing is encrypted anew: only the lock is changed, at once.
trust-passphrase-own = With the shared passphrase or the recovery key the shared one is changed; with a passphrase of your own, only yours.
trust-passphrase-now = Passphrase now
trust-passphrase-missing-passphrase = Type the passphrase
trust-passphrase-missing-groups = Fill in all eight groups
trust-passphrase-missing-new = Type the new passphrase
trust-passphrase-missing-weak = The new passphrase is too weak
trust-passphrase-missing-again = Differs from the new passphrase
trust-passphrase-changing = Changing the passphrase…
trust-passphrase-change = Change the passphrase
trust-passphrase-open = Change the passphrase…
trust-passphrase-practice = The practice facility opens without asking; its passphrase stays.
trust-passphrase-done = The passphrase is changed.
trust-passphrase-done-old = The old one opens neither the vault nor its backups. The recovery sheet goes on working.
trust-passphrase-done-place = The second place is not there now: { $folder }. Its backups take the old passphrase until it is plugged in and the next backup is made.
trust-passphrase-done-copies = Copies of the vault folder that were made by hand still open with the old passphrase. Collect or delete them.
trust-key-title = Make a new recovery key
trust-key-text = When the sheet is lost, or somebody may have copied it. A backup is made first; nothing is encrypted anew.
trust-key-shared = It takes the passphrase of the vault or the recovery key of today. A passphrase of your own is not enough.
trust-key-now = Passphrase of the vault
trust-key-making = Making the key…
trust-key-make = Make a new key
trust-key-open = Make a new recovery key…
trust-key-practice = The practice facility opens without asking; it needs no recovery key.
trust-key-old-holds = The old sheet still holds. Save and print the new one first.
trust-key-unchecked = Type the last group of the new sheet first.
trust-key-replacing = Replacing the key…
trust-key-replace = Replace the old key
trust-key-done = The new recovery key holds.
trust-key-done-old = The old one opens neither the vault nor its backups. Destroy the old sheet.
trust-key-done-place = The second place is not there now: { $folder }. Its backups take the old recovery key until it is plugged in and the next backup is made.
trust-key-done-copies = Copies of the vault folder that were made by hand, and sticks that are not plugged in, still open with the old recovery key. Collect or delete them.

## Notices of the shell

trust-notice-still-stopped = It could not be opened again yet.
trust-notice-reopened-less = The vault is open again, but less is there than was acknowledged before. Compare with the newest backup before you go on.
trust-notice-last-change-saved = The disk reported a failure. The vault was read again: the last change is saved, and everything before it.
trust-notice-disk-failed = { $what } { $kept } What you wrote is still on the screen.
trust-notices = Notices
trust-notices-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
trust-notice-away = Put this notice away
trust-size-unknown = not known how much
trust-act-open-again = Open again
trust-act-save-again = Save once more
trust-act-back-up = Back up now
trust-act-backups = Backups
trust-act-passphrase = Change the passphrase…
trust-act-look = Look again
trust-part-saved = What is saved

## Backups

trust-palette-backups = restore stick second place copy go back
trust-backups-lead = Complete copies of the vault, encrypted like it. Each was read back when it was made.
trust-backup-now = Back up now
trust-backup-making = Making and verifying the backup…
trust-backup-made = The backup is made and verified.
trust-backup-read-only = The folder is write-protected
trust-last-title = Last backup
trust-last-none = None yet
trust-last-verified = Read back and compared with the vault when it was made.
trust-list-title = All backups
trust-column-number = No.
trust-column-when = Made
trust-column-why = Why
trust-column-events = Events in it
trust-column-act = What would change
trust-newest = newest
trust-look = Compare…
trust-look-of = Compare with backup { $number } of { $at }
trust-none-title = No backup yet
trust-none-text = The first one is made by itself within half an hour of work, or when you lock the vault.
trust-none-practice = In the practice facility backups are made only when asked for.
trust-when-title = When backups are made
trust-when-timed = Every half hour in which something was changed.
trust-when-closed = When the vault is locked or the window closed after a change.
trust-when-risky = Before every step that is hard to take back: finalising, an import, a change of many things, another passphrase, going back to a backup.
trust-when-practice = In the practice facility only when you ask for one.
trust-kept-title = What is kept
trust-kept-days = Every backup of the last two days.
trust-kept-daily = Then one a day for twelve days.
trust-kept-weekly = Then one a week for ten weeks.
trust-kept-monthly = Then one a month for nine months.
trust-kept-least = Never fewer than three, however old they are.
trust-kept-room = Older ones go earlier when they take more than 2 GB or a tenth of the free disk.

trust-place-title = Second place
trust-place-none = None. A folder on a stick or another disk gets a copy of every backup, encrypted as well. When the laptop is lost, this is what you have.
trust-place-there = plugged in
trust-place-away = not plugged in
trust-place-overdue = no copy for a week
trust-place-last = Newest copy there: { $at }
trust-place-never = No copy there yet. It gets one with the next backup.
trust-place-plug-in = What it holds is seen when it is plugged in.
trust-place-choose = Choose a folder…
trust-place-change = Another folder…
trust-place-choosing = Choose the folder in the dialog
trust-place-remove = No second place
trust-place-remove-sure = Go on without a second place? The copies that are there stay there.
trust-place-remove-yes = Go on without

## Going back to a backup

trust-restore-title = Back to { $at }?
trust-restore-comparing = Comparing the backup with the vault…
trust-restore-same = The vault is as it was then. Going back would change nothing.
trust-restore-lead =
    { $count ->
        [0] Going back would change this:
        [one] One change was made since. Going back would change this:
       *[other] { $count } changes were made since. Going back would change this:
    }
trust-fate-lost =
    { $count ->
        [one] thing would be missing
       *[other] things would be missing
    }
trust-fate-reverts =
    { $count ->
        [one] thing would be as it was
       *[other] things would be as they were
    }
trust-fate-returns =
    { $count ->
        [one] thing would come back
       *[other] things would come back
    }
trust-changes = What would change
trust-changes-filter = Show only
trust-changes-all = All
trust-changes-what = What
trust-changes-now = Now
trust-changes-then = In the backup
trust-changes-first = The first { $shown } of { $count }
trust-there = there
trust-not-there = not there
trust-as-it-was = as it was
trust-restore-kept = The present state is kept: it becomes the newest backup, and you can come back to it in the same way.
trust-restore-do = Go back to this backup
trust-restore-running = Going back…
trust-restored-title = Result
trust-restored = The vault is as it was on { $at }.
trust-restored-kept = The state before is kept as backup { $number } of { $at }.
trust-restored-keys = The passphrase stays today’s, and the step stands in the history.
trust-go-home = Go to Home

## The disk failed, and the window was loaded anew

trust-stopped-title = The disk failed and the vault was closed
trust-stopped-text = Everything that was acknowledged is on the disk. Check the disk or plug the stick in, then open the vault again; the passphrase is not needed.

## A damaged vault

trust-rescue-open = Look for a way back…
trust-rescue-title = A way back for { $vault }
trust-rescue-lead = First it is only looked. Nothing is changed before you choose, and the damaged vault is kept whatever you choose.
trust-rescue-search = Look for ways back
trust-rescue-searching = Reading the backups and what can still be read of the vault…
trust-rescue-back = Back
trust-ways = Ways back
trust-way-better = loses least
trust-way-backup = The newest sound backup, of { $at }
trust-way-backup-nothing = Nothing that can still be read would be missing.
trust-way-backup-away =
    Of what can still be read: { $lost ->
        [one] one thing would be missing
       *[other] { $lost } things would be missing
    }, { $reverts ->
        [one] one would be as it was
       *[other] { $reverts } would be as they were
    }, { $returns ->
        [one] one would come back
       *[other] { $returns } would come back
    }.
trust-way-backup-none = There is no sound backup in the folder.
trust-way-readable = Take over what can still be read
trust-way-readable-count =
    { $readable ->
        [one] One thing can be read.
       *[other] { $readable } things can be read.
    }
trust-way-unreadable =
    { $count ->
        [0] Nothing is known to be missing.
        [one] One that was there cannot.
       *[other] { $count } that were there cannot.
    }
trust-way-readable-chain = The history begins anew; the old one stays readable in what is kept.
trust-way-readable-none = Nothing of the vault itself can be read.
trust-way-details = What the backup would change
trust-ways-none = There is neither a sound backup nor anything to read. Keep the folder as it is, and look for a copy on a stick or another computer.
trust-unsound =
    { $count ->
        [one] One backup is damaged itself: { $list }
       *[other] { $count } backups are damaged themselves: { $list }
    }
trust-rescue-kept = The damaged vault is put aside under another name beside the new one. Passphrase and recovery sheet stay the same.
trust-rescue-do-backup = Put the backup in its place
trust-rescue-do-readable = Take over what can be read
trust-rescuing = Putting it in place and verifying…
trust-rescued = { $vault } opens again
trust-rescued-backup = It is as it was in the backup of { $at }.
trust-rescued-rows =
    { $count ->
        [one] One thing was taken over.
       *[other] { $count } things were taken over.
    }
trust-rescued-events =
    { $count ->
        [0] All of them from the records themselves.
        [one] One of them was left in the history only.
       *[other] { $count } of them were left in the history only.
    }
trust-rescued-chain = The history begins anew with this step.
trust-rescued-kept = The damaged vault is kept, unchanged, as
trust-rescued-lost =
    { $count ->
        [one] One thing could not be taken over
       *[other] { $count } things could not be taken over
    }
trust-rescued-nothing-lost = Nothing is known to be missing.
trust-lost-row = { $kind } { $id }
trust-rescued-go = Go on working

## Settings

trust-keep-title = Safekeeping
trust-keep-last = Last: { $at }
trust-keep-none = None yet.
trust-keep-backups = Open backups
trust-keep-passphrase = Passphrase of the vault
trust-keep-passphrase-hint = With the old one or the recovery key.
trust-keep-key = Recovery key
trust-keep-key-hint = A new sheet, when the old one is lost or may have been copied.
trust-keep-hands-hint = When somebody leaves, a laptop is lost or replaced, a facility or a name is to be removed.
trust-keep-hands = Open the paths

## Changes of hands

hands-lead = Short paths for the days when people, computers or records change. Each step leads to the place that does it.
hands-go = Open { $place }
hands-says-folder = The folder:
hands-says-events = Events in the history:

hands-leaves = A PFSO leaves
hands-leaves-lead = Afterwards the person who left opens neither the vault nor its backups, and nothing waits for somebody who is no longer there.
hands-leaves-actions = Give open actions to somebody else
hands-leaves-actions-text = Look for what waits for the person who leaves, and name another owner.
hands-leaves-own = Take the own passphrase away
hands-leaves-own-text = If the person has a passphrase of their own. Signatures stay verifiable. Add the successor there too.
hands-leaves-passphrase = Change the passphrase of the vault
hands-leaves-passphrase-text = Best on the last day, in the presence of the successor. Give the shared one or the recovery key as the old one. It takes a minute; nothing is encrypted anew.
hands-leaves-sheet = Make a new recovery key
hands-leaves-sheet-text = Its key stays the same when the passphrase changes, and a sheet can be copied. With a new key the old sheet opens neither the vault nor its backups. Put the new sheet into the safe with the PFSP and destroy the old one.
hands-leaves-copies = Collect copies
hands-leaves-copies-text = Copies of the vault folder on sticks or other computers still open with the old passphrase. Collect or delete them.
hands-leaves-backup = Make a backup with the new passphrase
hands-leaves-backup-text = Plug the stick of the second place in first, so that the old passphrase no longer opens the copies there.

hands-over = Handing the vault over
hands-over-lead = The vault goes to another person for good, with everything in it: answers, findings, evidence and history.
hands-over-finish = Finish or name what is open
hands-over-finish-text = Sign off what is ready. A draft may stay a draft; say so to the successor.
hands-over-report = Save a report of each record
hands-over-report-text = Its footer carries the digest of the record. You keep the paper and can prove later what you handed over.
hands-over-person = Add the successor
hands-over-person-text = From then on changes carry the new name; yours stay yours.
hands-over-check = Check the history together
hands-over-check-text = Both note the number of events and the head of the chain. Whoever holds them can tell later whether something of before was changed.
hands-over-sheet = Hand over the recovery sheet
hands-over-sheet-text = On paper, not as a file. Keep no copy.
hands-over-passphrase = The successor changes the passphrase
hands-over-passphrase-text = You type the old one, the successor the new one. From then on only the successor opens the vault.

hands-people = Several people on one laptop
hands-people-lead = Everybody works in the same vault; each change carries the name of who made it, and nobody signs for another.
hands-people-add = Add everybody
hands-people-add-text = Name and post. Who acts is chosen in the bar above, at any time.
hands-people-own = Give each an own passphrase
hands-people-own-text = Each types their own. From then on nobody else can act or sign as them.
hands-people-unlock = Unlock with the own passphrase
hands-people-unlock-text = Whoever unlocks with their own passphrase acts at once. Lock the vault when you pass the laptop on.
hands-people-eyes = Ask for a second signature
hands-people-eyes-text = With four eyes a record is finalised only after a second person has signed.

hands-computer = Moving to a new computer
hands-computer-lead = A vault is a folder. Copied whole, it opens elsewhere with everything in it.
hands-computer-backup = Make a last backup
hands-computer-backup-text = It goes along in the folder.
hands-computer-lock = Lock the vault
hands-computer-lock-text = Then nobody changes it while it is copied. Come back to this page on the new computer.
hands-computer-copy = Copy the whole folder to a stick
hands-computer-copy-text = With everything in it. It is encrypted; whoever finds the stick can read nothing without the passphrase.
hands-computer-open = Open it on the new computer
hands-computer-open-text = Install Breakwater there, copy the folder from the stick to the disk, and choose “Open a vault that exists…” on the first screen.
hands-computer-check = Check it there
hands-computer-check-text = “Check the vault” reads every page, and the number of events must be the same. Choose the second place for backups anew.
hands-computer-clean = Then remove it from the old one
hands-computer-clean-text = Delete the folder there and on the stick. A deleted file can often be brought back: encrypt or wipe the disk before you give the computer away.

hands-lost = A laptop is lost
hands-lost-lead = What the finder has depends on whether the vault was open. What you have left is the second place, or a copy.
hands-lost-tell = Report it
hands-lost-tell-text = To the PFSO, the terminal manager, whoever looks after computers, and as your national rules say to the Designated Authority and the police. Note when it was last seen and whether the vault was locked.
hands-lost-judge = Judge what the finder can read
hands-lost-judge-text = Locked or switched off, and a strong passphrase that nobody else knows: nothing. Open, or the passphrase written beside it: everything. Then treat every open finding as known to outsiders.
hands-lost-back = Open the newest copy on another computer
hands-lost-back-text = A copy of the whole folder opens as it is. From a second place: make a folder NAME.vault, copy into it the three files of the newest folder that ends in .backup and the file media.db that lies beside it, and open that.
hands-lost-passphrase = Change the passphrase there
hands-lost-passphrase-text = It protects what you go on with. The lost copy still opens with the old passphrase.
hands-lost-plan = Close what has become known
hands-lost-plan-text = If it can have been read: put the open weaknesses first, take immediate measures, and consider a review of the PFSA and the PFSP (ISPS A/15.7, A/16.7).

hands-thief = What the finder has

hands-facility = Deleting a facility
hands-facility-lead = A facility goes with its assessments, findings and evidence. For 30 days it can be taken back; after that it is removed for good at the next unlocking.
hands-facility-keep = Save what must be kept
hands-facility-keep-text = Reports of its finalised records, as your rules on retention say.
hands-facility-delete = Move it to the trash
hands-facility-delete-text = Open the facility, then “Move to the trash”. Its name is typed to confirm, with a reason.
hands-facility-trash = Take it back, or let it go
hands-facility-trash-text = Below stands what is in the trash and until when. Older backups still hold it until they are thinned away.

hands-retention = Retention periods
hands-retention-lead = Finalised records are kept as long as your rules say. Older ones are listed; nothing is removed by itself.
hands-retention-years = Say for how many years
hands-retention-years-text = Under Protection in the settings. An organisation may fix it by policy.
hands-retention-look = Look at what is older
hands-retention-look-text = The list below. Save its report if the paper is to be kept longer.
hands-retention-remove = Remove
hands-retention-remove-text = A facility that is no longer yours goes into the trash with all its records. Records of a facility that stays remain part of its history.

hands-names = Erasing a person’s name
hands-names-lead = Name and post are replaced by a number, in records and in the history. The chain of events still verifies.
hands-names-wait = Wait until nothing needs the name
hands-names-wait-text = Open actions and reviews of this person are finished or given to somebody else.
hands-names-erase = Erase the name
hands-names-erase-text = Under People. The name is typed to confirm; it cannot be taken back.
hands-names-stays = Know what stays
hands-names-stays-text = Signed records never change and go on naming the person. So do reports that were printed or saved before.
hands-names-backups = Backups follow later
hands-names-backups-text = Backups made before still hold the name until they are thinned away, after about a year at most.

# A draft: what was typed and could not be saved.
trust-act-save-elsewhere = Save elsewhere…
draft-made = Kept as { $file }. The file is encrypted: only this vault opens it.
draft-none = Nothing that was typed waits to be saved.
draft-title = A draft kept elsewhere
draft-text = Words that could not be saved because the disk failed, kept in an encrypted file with “Save elsewhere”.
draft-bring = Bring in a draft…
draft-of = Draft of { $at }
draft-lead = Put each text back where it belongs, or copy what you need.
draft-put = Put it back
draft-put-of = Put it back: { $place }
draft-put-done = put back
draft-there-now = Stands there now: { $text }
draft-empty = The draft holds no text.
draft-place-field = { $where }: { $field }
draft-place-item = Item { $number }, { $field }
trust-column-size = Size
