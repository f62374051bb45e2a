### Following findings in the window, the list of many, sampling sheets, what changed since last time, what is due on the home screen.

view-sampling = Sampling sheets
view-changes = Since last time

# A form in a dialog that is left.
form-leave = Close without saving?
form-leave-why = What you typed is not saved yet.
form-leave-yes = Throw it away
form-leave-no = Keep writing

# Single letters of the list of findings.
follow-key-done = d
follow-key-verify = v
follow-key-close = c
follow-key-reopen = r
follow-key-pick = s
follow-key-together = t
keys-group-findings = Findings
follow-keys-action = Add an action
follow-keys-edit = Change the finding
follow-keys-done = Mark the next action as done
follow-keys-verify = Verify
follow-keys-close = Close
follow-keys-reopen = Reopen
follow-keys-pick = Select for changing together
follow-keys-together = Change what is selected

# Acts about a finding.
follow-done = Mark as done…
follow-done-title = Finding { $number }: action done
follow-done-text = Say what shows that it was done. Somebody who owns no action of this finding verifies it then.
follow-done-field = Proof
follow-done-hint = What was done, when, and where it can be seen
follow-done-save = Mark as done
follow-done-said = The action of finding { $number } is done and waits to be verified.
follow-done-nothing = Every action of this finding is done.
follow-done-line = Done { $date }
follow-verify = Verify…
follow-verify-all =
    { $count ->
        [one] Verify…
       *[other] Verify all { $count }…
    }
follow-verify-title = Finding { $number }: verify
follow-verify-text = You confirm that you saw yourself that what was done is in place and works.
follow-verify-field = What you saw
follow-verify-hint = Added to what the owner wrote
follow-verify-save = Verify
follow-verify-said = Finding { $number } is verified.
follow-verify-owner = You own an action of this finding; somebody else verifies it.
follow-verify-nothing = No action is done yet; there is nothing to verify.
follow-verified-line = Verified { $date } by { $person }
follow-close = Close the finding…
follow-close-title = Close finding { $number }
follow-close-text = The finding and its actions are closed with your name and today’s date. It can be reopened with a reason.
follow-close-field = Note
follow-close-hint = What shows that it is settled
follow-close-hint-needed = No evidence is attached: attach some, or write what you saw
follow-close-note-missing = Write what you saw, or attach evidence.
follow-close-save = Close the finding
follow-close-said = Finding { $number } is closed.
follow-closed-line = Closed { $date } by { $person }
follow-closed = This finding is closed. Reopen it first.
follow-reopen = Reopen…
follow-reopen-title = Reopen finding { $number }
follow-reopen-text = Its actions go back to done and have to be verified again.
follow-reopen-field = Reason
follow-reopen-hint = What shows that it is not settled
follow-reopen-save = Reopen the finding
follow-reopen-said = Finding { $number } is open again.
follow-before-closing = Before this can be closed
follow-nothing-missing = Nothing is missing. You can close it.
follow-note-needed = There is no evidence yet; a note with the closing can stand for it.
follow-proof = Proof: { $proof }
follow-reason = Reason: { $reason }
follow-fixed-frozen = { $reference } is finalised: what was found stands. Actions, verification and closing go on.
follow-fixed-closed = This finding is closed: what was found stands.
follow-item-gone = The questionnaire no longer asks it.

# One action of a finding.
follow-action-new = Finding { $number }: new action
follow-action-edit = Finding { $number }: change an action
follow-action-save = Save the action
follow-action-said = The action of finding { $number } is saved.
follow-evidence-action = Evidence of this action
follow-evidence-finding = Evidence of finding { $number }
follow-missing-what = Write what is to be done.
follow-missing-owner = Name the owner.
follow-missing-due = Give the due date.
follow-back-hint = Back in progress, it has to be verified again.
follow-due-default = By default { $date }

# What was done about a finding.
follow-history = History
follow-history-none = Nothing was done about it yet.
follow-history-more =
    { $count ->
        [one] One more
       *[other] { $count } more
    }
follow-the-finding = The finding
follow-status-first = { $about }: { $status }
follow-status-moved = { $about }: { $old } → { $new }
follow-status-gone = { $about }: taken away

# The list of findings.
findings-filter-mine = Mine
findings-filter-waiting = To verify
findings-more-filters = More filters
findings-section = Section
findings-all-sections = All sections
findings-place = Place
findings-all-places = All places
findings-order = Order
findings-order-grade = Worst first
findings-order-number = By number
findings-order-due = By due date
findings-order-age = Oldest first
findings-order-place = By place
ageing-title = How long findings have been open
ageing-band = { $from }–{ $to } days
ageing-older = { $days } days and more

# Several at once.
bulk-select = Select finding { $number }
bulk-select-all = Select all that are listed
bulk-region = Selected findings
bulk-picked =
    { $count ->
        [one] One finding selected
       *[other] { $count } findings selected
    }
bulk-open = Change together…
bulk-clear = Select none
bulk-title =
    { $count ->
        [one] Change one finding
       *[other] Change { $count } findings
    }
bulk-text =
    { $count ->
        [0] None of them has an open action.
        [one] One open action is changed. What is done, verified or closed stays as it is.
       *[other] { $count } open actions are changed. What is done, verified or closed stays as it is.
    }
bulk-keep = As it is
bulk-due-hint = Empty: as it is
bulk-missing = Change the owner, the due date or the status.
bulk-missing-post = Name the post of the owner.
bulk-save = Change them
bulk-done =
    { $actions ->
        [0] No action was open, nothing was changed.
        [one] One action was changed.
       *[other] { $actions } actions of { $findings } findings were changed.
    }
bulk-undone = The findings are as they were.

# Due days by grade, in the settings.
due-days-title = Due dates of actions
due-days-note = Days from the day a finding was found to the day its actions are due. Proposed with each action; nobody is bound by it. Empty: none is proposed.
due-days-unit = days
due-days-none = none

# Sampling sheets.
sampling-title = Sampling sheets
sampling-lead = What was taken as a sample, how many were checked and how many failed.
sampling-add = Add a sheet…
sampling-all = All sheets
sampling-add-here = Sampling sheet…
sampling-new = New sampling sheet
sampling-change = Sampling sheet
sampling-save = Save the sheet
sampling-saved = The sampling sheet is saved.
sampling-remove = Remove the sheet
sampling-removed = The sampling sheet is removed.
sampling-none = No sampling sheet yet
sampling-none-why = A sheet says how many passes, log entries, Declarations of Security or tests were looked at, and how many failed. Its totals are offered to the objective evidence of findings.
sampling-fixed = This assessment is finalised; its sampling sheets stand.
sampling-sheets = Sheets
sampling-totals = Totals by kind
sampling-total-checked = checked
sampling-total-failed =
    { $failed ->
        [0] none failed
        [one] one failed
       *[other] { $failed } failed
    }
sampling-kind = Sample of
sampling-day = Taken on
sampling-what = Which
sampling-what-hint = For example contractors’ passes, Gate 5
sampling-checked = Checked
sampling-failed = Failed
sampling-item = Item
sampling-item-none = No item
sampling-finding = Finding
sampling-finding-none = No finding
sampling-note = Note
sampling-note-hint = How the sample was chosen, what failed
sampling-checked-wrong = Give a whole number, at least 1.
sampling-failed-wrong = Give a whole number, or 0.
sampling-failed-more = No more can fail than were checked.
sampling-column-what = Sample
sampling-column-about = About
sampling-of-finding = Finding { $number }
sampling-of-assessment = The assessment
sampling-counts = { $checked } checked, { $failed } failed
sampling-offers = From the sampling sheets:
sampling-offer = Add to the objective evidence: { $sentence }

# Was and is.
changes-title = Since last time
changes-short = Since last time
changes-lead = { $reference } against { $previous }, finalised { $date }. No verdict was carried over; each was given anew.
changes-lead-open = { $reference } against { $previous }. No verdict was carried over; each was given anew.
changes-none = There is no last time
changes-none-why = This assessment was not started from an earlier one. When the next one is started, choose this one as its beginning.
changes-sum-repeated = No or Partly again
changes-sum-unchanged = Unchanged
changes-sum-unanswered = Not answered yet
changes-findings = Findings, then and now
changes-findings-none = There were no findings, then or now.
changes-items = Verdicts and comments
changes-items-none = Nothing of this kind.
changes-filter = Filter changes
changes-filter-verdicts = Verdict changed
changes-filter-better = Better
changes-filter-worse = Worse
changes-filter-repeated = No or Partly again
changes-filter-comments = Only the comment
changes-column-item = Item
changes-column-was = Was
changes-column-is = Is
changes-column-trend = Trend
changes-column-fate = What became of it
changes-column-then = Then
changes-column-now = Now
changes-finding = Finding { $number }
changes-closed-on = Closed { $date }
changes-repeated = Again
work-carried = Still open from earlier
work-carried-count =
    { $count ->
        [one] One finding of the last assessment is still open.
       *[other] { $count } findings of earlier assessments are still open.
    }
work-all-changes = Everything that changed since
work-follow-finding = Follow
work-follow-finding-of = Follow finding { $number }
work-repeated = As last time
work-repeated-why = No or Partly, as last time

# Home.
home-counts = What must be done now
home-count-overdue = { $count } overdue
home-count-majors =
    { $count ->
        [one] One open major
       *[other] { $count } open majors
    }
home-count-soon = { $count } in 30 days
home-count-waiting = { $count } waiting
home-count-statement =
    { $days ->
        [0] Statement of Compliance ends today
        [one] Statement of Compliance ends tomorrow
       *[other] Statement of Compliance ends in { $days } days
    }
home-count-statement-ended =
    { $days ->
        [one] Statement of Compliance ended yesterday
       *[other] Statement of Compliance ended { $days } days ago
    }
home-due-waiting = Waiting for somebody
home-due-more =
    { $count ->
        [one] One more in the calendar
       *[other] { $count } more in the calendar
    }
home-task-verification = Verify: { $what }
home-task-closing = Close: { $what }
home-task-you = { $number }, you can
home-task-another = { $number }, waits for somebody else
home-task-yours = Yours

# The plan picture of a facility.
reg-plan-choose = Choose a picture…
reg-plan-another = Another picture…
reg-plan-none = No picture yet. Choose, paste or drop a photo or a drawing of the facility; the pins of places stand on it.
reg-plan-chosen = The plan has its picture.
reg-plan-not-picture = A plan needs a picture: JPEG, PNG or WebP.
