### Settings: protection, people with their keys and passphrases, erasing a name.

protect-title = Protection
protect-saved = Protection saved.
protect-fixed = Fixed by your organisation.
protect-policy = A policy of your organisation is in force on this computer.
protect-policy-file = Policy file:
protect-lock = Lock by itself after
protect-lock-hint = When neither keyboard nor pointer is used. What you are typing is saved first.
protect-lock-never = The vault never locks by itself.
protect-minutes =
    { $count ->
        [one] minute
       *[other] minutes
    }
protect-years =
    { $count ->
        [one] year
       *[other] years
    }
protect-range = A whole number from { $least } to { $most }
protect-four-eyes = A second person signs
protect-four-eyes-hint = Four eyes: a record is finalised only after a second person has signed as reviewer.
protect-retention = Keep finalised records for
protect-retention-hint = Older ones are listed for removal. Nothing is removed by itself.
protect-exports = May leave the vault
protect-exports-only = Only: { $kinds }.
protect-exports-none = Nothing.
protect-marking = Marking on every page

people-key = Key:
people-no-key = No key yet; it is made with the first signature.
people-own = Unlocks with a passphrase of their own. Nobody else can act as this person.
people-own-unlocked = The vault is open with this person’s own passphrase.
own-give = Own passphrase
own-change = Change the passphrase
own-give-title = Own passphrase for { $name }
own-change-title = Change the passphrase of { $name }
own-give-text = It opens this vault and the key this person signs with. From then on nobody else can act or sign as them.
own-change-text = Only who knows the old passphrase can change it.
own-old = Old passphrase
own-new = New passphrase
own-new-hint = At least 12 characters; several unrelated words are best.
own-again = New passphrase, once more
own-missing-old = Type the old passphrase
own-missing-passphrase = Type a passphrase
own-missing-again = Differs from the passphrase above
own-save = Save the passphrase
own-saved = { $name } now unlocks with a passphrase of their own.
own-take = Take away the passphrase
own-take-of = Take away the passphrase of { $name }
own-take-sure = Only the vault’s passphrase then opens it for this person. Signatures stay verifiable.
own-take-yes = Take away
own-taken = { $name } has no passphrase of their own any more.
erase = Erase the name
erase-of = Erase the name of { $name }
erase-text = Name and post are replaced by a number, also in the history. The history stays complete and verifiable. This cannot be taken back.
erase-text-signed = Signed records never change: they go on naming the person.
erase-done =
    { $count ->
        [one] Name erased; one value of the history with it.
       *[other] Name erased; { $count } values of the history with it.
    }
erase-still-named =
    { $count ->
        [one] One signed record goes on naming the person: { $records }
       *[other] { $count } signed records go on naming the person: { $records }
    }
confirm-name = To confirm, type: { $name }
confirm-name-differs = Type the name exactly as it is shown
confirm-reason-missing = Write the reason

## Facilities in the trash, records past the time they are kept

leaving-trash = Trash
leaving-trash-empty = The trash is empty.
leaving-until = In the trash since { $since }; removed for good after { $until }.
leaving-with =
    { $count ->
        [0] Without assessments.
        [one] With one assessment.
       *[other] With { $count } assessments.
    }
leaving-reason = Reason: { $reason }
leaving-restore = Take back
leaving-restore-of = Take { $name } back from the trash
leaving-restored = { $name } is back.
leaving-open = Open
leaving-open-of = Open { $reference }
leaving-old = Records past the time they are kept
leaving-old-none = No finalised record is older than the settings say.
leaving-old-row = { $facility }, revision { $revision }, finalised { $on }. Kept for { $years ->
        [one] one year
       *[other] { $years } years
    } so far.
leaving-delete = Move to the trash
leaving-delete-of = Delete { $name }
leaving-delete-reason = Why it is deleted
leaving-delete-text =
    { $count ->
        [0] The facility goes into the trash.
        [one] The facility goes into the trash with its one assessment.
       *[other] The facility goes into the trash with its { $count } assessments.
    }
leaving-delete-hint = For 30 days it can be taken back: Settings, Changes of hands. After that it is removed for good at the next unlocking.
leaving-deleted = { $name } is in the trash.
