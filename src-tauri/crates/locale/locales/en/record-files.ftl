# Other files of a record beside the PDF, and the signature of a report.

dialog-save-record = Save the file
file-name-record =
    { $redacted ->
        [yes] { $what } { $number } { $reference } { $date } redacted.{ $extension }
       *[no] { $what } { $number } { $reference } { $date }.{ $extension }
    }

record-file-items = Items
record-file-findings = Findings
record-file-actions = Actions
record-file-record = Record
record-file-report = Report
record-file-editable = Editable copy. What counts is the PDF with the same digest.

record-col-number = No.
record-col-section = Section
record-col-question = Question
record-col-part = Part
record-col-provisions = Provisions
record-col-levels = Levels
record-col-verdict = Answer
record-col-level-verdicts = Answers by level
record-col-reason = Reason
record-col-comment = Comment
record-col-text = Text
record-col-equivalent = Equivalent arrangement
record-col-methods = Methods
record-col-review = For review
record-col-findings = Findings
record-col-evidence = Evidence
record-col-item-id = Id of the item
record-col-grade = Grade
record-col-state = State
record-col-item = Item
record-col-also = Also about items
record-col-place = Place
record-col-found-on = Found on
record-col-fact = What was found
record-col-objective-evidence = Objective evidence
record-col-samples = Samples
record-col-effect = Effect
record-col-immediate = Immediate measure
record-col-cause = Root cause
record-col-likelihood = Likelihood
record-col-consequence = Consequence
record-col-risk = Risk
record-col-repeats = Repeats finding
record-col-actions = Actions
record-col-closed-on = Closed on
record-col-closed-by = Closed by
record-col-closing-note = Settled because
record-col-finding = Finding
record-col-action-number = Action
record-col-what = Corrective action
record-col-owner = Owner
record-col-due = Due
record-col-status = Status
record-col-overdue = Overdue
record-col-proof = Proof
record-col-verified = Verified on
