### Following findings to their closure, sampling sheets, last time. Errors: what happened, what was not changed, what to do.

error-unknown-action =
    .what = Finding { $number } has no action { $action }.
    .kept = Nothing was changed.
    .do = Name an action by its place in the list, from 1.
error-unknown-sample =
    .what = There is no sampling sheet { $id } in this assessment.
    .kept = Nothing was changed.
    .do = Look at the list of sampling sheets.
error-finding-ambiguous =
    .what = Several findings of this vault have the number { $number }.
    .kept = Nothing was changed.
    .do = Name the finding by its id; the list of findings shows it.
error-finding-closed =
    .what = Finding { $number } is closed.
    .kept = It stays closed, and so do its actions.
    .do = Reopen it with a reason if what was done did not last.
error-finding-not-closed =
    .what = Finding { $number } is open; there is nothing to reopen.
    .kept = Nothing was changed.
    .do = Go on with its actions.
error-finding-verify-instead =
    .what = Nobody sets an action to verified or closed by editing it.
    .kept = Nothing was changed.
    .do = Set it to done; then somebody who owns no action of the finding verifies it, and closes the finding.
error-finding-action-verified =
    .what = A verified action is not changed or taken away.
    .kept = Nothing was changed; the verification stands.
    .do = Set the action back to in progress first. It then has to be verified again.
error-finding-nothing-done =
    .what = No action of finding { $number } is waiting to be verified.
    .kept = Nothing was changed.
    .do = Its owner sets an action to done first.
error-finding-owner-verifies =
    .what = Whoever owns an action of finding { $number } neither verifies nor closes it.
    .kept = The finding stays open.
    .do = Let somebody verify and close it who owns none of its actions, by name or by post.
error-finding-closes-with-action =
    .what = A finding of this grade is closed by a corrective action, and { $number } has none.
    .kept = The finding stays open.
    .do = Add the action, let it be done and verified.
error-finding-actions-open =
    .what = Not every action of finding { $number } is verified.
    .kept = The finding stays open.
    .do = Let the others be done, then verify them.
error-finding-no-evidence =
    .what = Finding { $number } has no evidence that it is settled.
    .kept = The finding stays open.
    .do = Attach a photo, a document or a note, or write down what you saw.
error-finding-reason-missing =
    .what = Reopening a finding needs a reason.
    .kept = The finding stays closed.
    .do = Write what shows that it is not settled.
error-due-days-range =
    .what = Due days run from 1 to { $limit }.
    .kept = The settings were not changed.
    .do = Give a number of days, or leave it empty for no default.
error-sample-numbers =
    .what = At least one is checked, { $limit } at most, and no more can fail than were checked.
    .kept = The sheet was not changed.
    .do = Count again.

sample-kind-passes = Passes
sample-kind-access-logs = Access logs
sample-kind-declarations-of-security = Declarations of Security
sample-kind-patrol-logs = Patrol logs
sample-kind-equipment-tests = Equipment tests
sampling-sentence-passes =
    { $checked ->
        [one] One pass was checked
       *[other] { $checked } passes were checked
    }; { $failed ->
        [0] none failed.
        [one] one failed.
       *[other] { $failed } failed.
    }
sampling-sentence-access-logs =
    { $checked ->
        [one] One access log entry was checked
       *[other] { $checked } access log entries were checked
    }; { $failed ->
        [0] none failed.
        [one] one failed.
       *[other] { $failed } failed.
    }
sampling-sentence-declarations-of-security =
    { $checked ->
        [one] One Declaration of Security was checked
       *[other] { $checked } Declarations of Security were checked
    }; { $failed ->
        [0] none failed.
        [one] one failed.
       *[other] { $failed } failed.
    }
sampling-sentence-patrol-logs =
    { $checked ->
        [one] One patrol log was checked
       *[other] { $checked } patrol logs were checked
    }; { $failed ->
        [0] none failed.
        [one] one failed.
       *[other] { $failed } failed.
    }
sampling-sentence-equipment-tests =
    { $checked ->
        [one] One piece of equipment was tested
       *[other] { $checked } pieces of equipment were tested
    }; { $failed ->
        [0] none failed.
        [one] one failed.
       *[other] { $failed } failed.
    }

fate-repeated = Found again
fate-still-open = Still open
fate-closed = Closed since
fate-new = New
trend-better = Better
trend-worse = Worse
trend-same = Same verdict
trend-other = Not comparable

# What is missing before a finding can be closed.
closing-gap-action-missing = It has no corrective action.
closing-gap-actions-open = Not every action is verified.
closing-gap-evidence = There is no evidence yet, and nobody wrote down what was seen.
closing-gap-closer-owns = You own one of its actions; somebody else closes it.
closing-gap-verifier-owns = Whoever verified an action owns one of them; somebody else verifies it.

finding-act-finding-saved = Raised or changed
finding-act-action-saved = Action changed
finding-act-findings-changed = Changed together with others
finding-act-finding-verified = Verified
finding-act-finding-closed = Closed
finding-act-finding-reopened = Reopened
finding-act-undo = Taken back
finding-act-redo = Brought back
finding-act-other = Changed

# Report.
print-progress = Progress since last time
print-progress-text = Compared with { $reference }. Verdicts are not carried from one assessment to the next; each was given anew.
print-progress-items =
    { $changed ->
        [0] No verdict changed.
        [one] One verdict changed: { $better } better, { $worse } worse.
       *[other] { $changed } verdicts changed: { $better } better, { $worse } worse.
    }
print-progress-comments =
    { $comments ->
        [0] No comment changed where the verdict is the same.
        [one] One item has the same verdict and another comment.
       *[other] { $comments } items have the same verdict and another comment.
    }
print-progress-unanswered =
    { $unanswered ->
        [0] Every item answered then is answered now.
        [one] One item answered then is not answered yet.
       *[other] { $unanswered } items answered then are not answered yet.
    }
print-progress-repeated =
    { $repeated ->
        [0] No item was No or Partly both times.
        [one] One of the items that changed was No or Partly both times.
       *[other] { $repeated } of the items that changed were No or Partly both times.
    }
print-progress-verdicts = Verdicts that changed
print-progress-was = Was
print-progress-is = Is
print-progress-trend = Change
print-progress-findings = Findings, then and now
print-progress-fate = What became of it
print-progress-then = Then
print-progress-now = Now
print-progress-none = –
print-progress-closed-on = Closed on { $date }
print-progress-state = { $number }, { $state }
print-sampling = Sampling sheets
print-sampling-text = What was taken as a sample, how many were checked and how many failed.
print-sampling-kind = Sample
print-sampling-about = About
print-sampling-day = Day
print-sampling-checked = Checked
print-sampling-failed = Failed
print-finding-samples = Samples
print-finding-also = Also about items
print-finding-closed-on = Closed on
print-finding-closed-by = { $date }, { $person }
print-finding-closing-note = Settled because
print-action-proof = Proof: { $proof }
print-action-verified = Verified { $date }, { $person }
