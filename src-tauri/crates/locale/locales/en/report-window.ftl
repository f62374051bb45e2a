### The report screen: what is chosen of a report, the assessor's words, saving, other files, verifying.

## What is printed

report-window-sections = Sections
report-window-sections-now = { $on } of { $all }
report-window-sections-all = Print all sections
report-window-redact = Withheld
report-window-redact-none = Nothing
report-window-redact-now =
    { $count ->
        [one] One kind
       *[other] { $count } kinds
    }
report-window-redact-hint = For readers who may not see everything. Each place from which something was taken is marked, and the digest of the full record is named.
report-window-redacted = Redacted
report-window-print = Marking and date
report-window-print-photos = Marking, date, photos
report-window-today = Today
report-window-photos =
    { $count ->
        [one] The photo of this record
       *[other] The { $count } photos of this record
    }
report-window-photos-page = { $count } a page
report-window-logo = Logo of the organisation
report-window-logo-none = None
report-window-logo-there = Printed
report-window-logo-hint = A PNG or JPEG picture. It is kept in the vault and printed on every report.
report-window-logo-choose = Choose a picture…
report-window-logo-other = Another picture…
report-window-logo-remove = Remove
report-window-logo-unseen = The picture cannot be shown here; it is printed all the same.

## Characters without a font

report-window-glyphs =
    { $count ->
        [one] One character would print as an empty box: no font of the report has it.
       *[other] { $count } characters would print as empty boxes: no font of the report has them.
    }
report-window-glyphs-go = Go to page { $page }, where { $character } stands
report-window-glyphs-under = under “{ $heading }”
report-window-glyphs-all = Show all { $count }

## The assessor's words

report-window-words = Words of the assessor
report-window-words-hint = Summary, strengths and concerns, as they stand in the report.
report-window-words-elsewhere = Summary, strengths and concerns. This edition does not print them.
report-window-words-open = Write…
report-window-words-read = Read…
report-window-words-saves = Saved as you type
report-window-words-drop = Close without saving
report-window-words-final = The record is finalised; these words cannot be changed any more.
report-window-words-summary = Summary
report-window-words-summary-hint = What a reader with two minutes must know. A blank line begins a new paragraph.
report-window-words-strengths = Strengths
report-window-words-strengths-hint = What works well. Each paragraph becomes a point.
report-window-words-concerns = Concerns
report-window-words-concerns-hint = What worries you most. Each paragraph becomes a point.
report-window-tools = Form of the text: { $what }
report-window-bold = Bold (Ctrl+B)
report-window-bullets = Points
report-window-numbers = Numbered points
report-window-set = { $what } as it will be printed
report-window-set-head = As it will be printed
report-window-set-empty = Nothing is written yet.
report-window-done = Done

## Saving

report-window-sign = Sign it, with a file beside the PDF
report-window-sign-hint = It lets others verify that nobody changed the report.
report-window-signed = Signature: { $file }
report-window-where = Choose where the file goes…
report-window-progress = Progress of saving
report-window-cancelling = Cancelling…
report-window-cancelled = Saving was cancelled; nothing was written.
report-window-formats = Save as…
report-window-formats-title = Save in another format
report-window-formats-save = Save…
report-window-formats-whole = These files hold the record as it stands: nothing is withheld in them.
report-window-formats-redacted = The text document withholds what the report withholds.
report-window-format-closed = No file was saved; the dialog was closed.
report-window-format-docx = Text document (DOCX)
report-window-format-docx-about = The full report, to edit or to quote from in Word or Writer.
report-window-format-xlsx = Spreadsheet (XLSX)
report-window-format-xlsx-about = Items, findings and actions, each on a sheet with filters.
report-window-format-csv = Table (CSV)
report-window-format-csv-about = One plain table, for other programs and databases.
report-window-format-json = Whole record (JSON)
report-window-format-json-about = Everything recorded, for programs; with its schema on request.
report-window-table = Which table
report-window-table-items = Items
report-window-table-findings = Findings
report-window-table-actions = Corrective actions
report-window-schema = Save the schema beside it
report-window-schema-hint = The description of the JSON file, for those who write programs.

## Verifying

report-window-verify = Verify a report…
report-window-verify-title = Verify a report
report-window-verify-other = Another report…
report-window-verify-do-newer = Open it here and save its report.
report-window-verify-open = Open revision { $revision }
report-window-standing-valid = Valid
report-window-standing-changed = Changed
report-window-standing-unknown-key = Unknown key
report-window-standing-newer-revision = A newer revision exists
report-window-verify-file = File
report-window-verify-signer = Signed by
report-window-verify-claims = Signed by, so it claims
report-window-verify-person = { $name }, { $post }
report-window-verify-at = Signed at
report-window-verify-record = Record
report-window-verify-fingerprint = Fingerprint of the key
report-window-verify-digest = Digest of the record
report-window-trust = Take the key up
report-window-trust-compared = The signer read me this fingerprint, and it is the same
report-window-trust-compare-first = Compare the fingerprint with the signer first.
report-window-trust-name = Whose key it is
report-window-trust-name-missing = The name is missing.
report-window-keys = Keys of people elsewhere
report-window-keys-now =
    { $count ->
        [one] One key
       *[other] { $count } keys
    }
report-window-key-added = Compared by { $name }, { $at }
report-window-key-remove = Let go
report-window-key-remove-of = Let go the key of { $name }
