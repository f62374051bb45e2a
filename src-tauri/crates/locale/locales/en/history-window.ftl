### History: every event of the vault, the check of its chain, comparing a head.

view-history = History
history-open = Open the history
history-lead = Who changed what, when and why. Entries are added, never changed.
history-filter = Part of the history
history-kind-all = All
history-kind-record = Record
history-kind-sign-off = Sign-off
history-kind-people-and-keys = People and keys
history-kind-register = Register
history-kind-in-and-out = In and out
history-kind-settings = Settings
history-person = Person
history-everybody = Everybody
history-assessment = Assessment
history-everything = The whole vault
history-assessment-option = { $reference }, revision { $revision }, { $facility }
history-count =
    { $count ->
        [one] { $shown } of one event
       *[other] { $shown } of { $count } events
    }
history-older = Show older
history-when = When
history-who = Who
history-what = Change and reason
history-event = Event
history-item = { $reference }, item { $number }
history-undoes = Takes back event { $event }
history-reason = Reason: { $reason }
history-changes =
    { $count ->
        [one] One change
       *[other] { $count } changes
    }
history-erased = What stood here was erased; that there was a change is still known.
history-came = added
history-went = removed
history-nothing = nothing
history-became = became
history-chain = Chain of events
history-chain-whole =
    { $count ->
        [one] One event, and it holds
       *[other] All { $count } events follow from one another
    }
history-chain-broken = The chain breaks at event { $event }
history-chain-broken-do = Everything before it holds. Stop working in this vault, keep a copy of its folder as it is, and compare it with a backup.
history-checked = Checked { $at }
history-head = Head, at event { $event }
history-check = Check now
history-checking = Checking…
history-compare = Compare a head
history-compare-hint = A chain cut at its end shows against a head held elsewhere, for example printed in a report.
history-compare-event = Number of the event
history-compare-event-wrong = Type the number of the event
history-compare-hash = Head
history-compare-hash-wrong = At least eight characters, 0 to 9 and a to f
history-compare-do = Compare
history-standing-same = The same: nothing was added since.
history-standing-continues = This history goes on from that head.
history-standing-short = This history ends before that event: something is missing at its end.
history-standing-differs = Another history: at that event this one has a different head.

history-op-answer-saved = Answer saved
history-op-answers-kept = Unchanged answers kept
history-op-undo = Undone
history-op-redo = Redone
history-op-finding-saved = Finding saved
history-op-scope-saved = Scope saved
history-op-scenario-saved = Scenario saved
history-op-scenario-removed = Scenario removed
history-op-assessment-started = Assessment started
history-op-assessment-upgraded = Moved to another version of its questions
history-op-review-requested = Review asked for
history-op-review-returned = Given back to the author
history-op-assessment-signed = Signed
history-op-assessment-finalised = Signed and finalised
history-op-assessment-reopened = Taken up again in a new revision
history-op-person-added = Person added
history-op-person-erased = Name erased
history-op-values-erased = Values erased from the history
history-op-own-passphrase-given = Own passphrase given
history-op-own-passphrase-changed = Own passphrase changed
history-op-own-passphrase-taken = Own passphrase taken away
history-op-signing-key-made = Signing key made
history-op-passphrase-changed = Passphrase changed
history-op-recovery-key-replaced = Recovery key replaced
history-op-vault-created = Vault created
history-op-practice-made = Practice facility made
history-op-facility-saved = Facility saved
history-op-facility-deleted = Facility moved to the trash
history-op-facility-restored = Facility taken back from the trash
history-op-facility-removed = Facility removed for good
history-op-register-saved = Register entry saved
history-op-register-removed = Register entry removed
history-op-register-imported = Register entries received from a file
history-op-register-taken-back = Register change taken back
history-op-evidence-added = Evidence added
history-op-evidence-saved = Evidence described
history-op-evidence-marked = Evidence marked
history-op-evidence-linked = Evidence linked
history-op-evidence-unlinked = Evidence unlinked
history-op-evidence-removed = Evidence removed
history-op-evidence-restored = Evidence restored
history-op-set-imported = Question set received
history-op-set-removed = Question set removed
history-op-report-saved = Report saved
history-op-protection-saved = Protection changed
history-op-interval-set = Interval set
history-op-other = Changed

history-thing-vault = Vault
history-thing-person = Person
history-thing-questionnaire = Question set
history-thing-facility = Facility
history-thing-assessment = Assessment
history-thing-answer = Answer
history-thing-finding = Finding
history-thing-action = Action
history-thing-export = Saved file
history-thing-setting = Setting
history-thing-seal = Seal
history-thing-signature = Signature
history-thing-signing-key = Signing key
history-thing-trash = Trash
history-thing-scenario = Scenario
history-thing-register-entry = Register entry
history-thing-evidence = Evidence
history-thing-evidence-link = Link of evidence
history-thing-other = Other
