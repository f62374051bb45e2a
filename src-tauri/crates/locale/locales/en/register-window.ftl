### The register of a facility in the window: parts of the record, entries, lists in and out, pins on the plan.

reg-parts = Parts of the facility’s record
reg-part-record = Record
reg-part-contacts = Contacts
reg-part-places = Places
reg-part-papers = Plan and statement
reg-part-drills = Drills and exercises
reg-part-training = Training
reg-part-declarations = Declarations of Security
reg-part-events = Incidents and levels
reg-to-calendar = Calendar

## A list

reg-add = Add
reg-add-to = Add to: { $list }
reg-import = Import…
reg-import-of = Import a file into: { $list }
reg-export = Export…
reg-export-of = Export: { $list }
reg-busy = A file is being read…
reg-list-empty = Nothing is recorded yet. Add the first entry, or import a list: an export of the empty list is a template.
reg-level-now = Level { $level } in force
reg-column-acts = Actions
reg-remove-entry = Remove { $entry }
reg-finding-of = Open the finding from { $entry }
reg-named = { $name }: { $value }

## An entry

reg-add-title = Add: { $what }
reg-change-title = { $what }: { $entry }
reg-needed = needed
reg-save = Save
reg-remove = Remove
reg-missing = “{ $field }” is missing.
reg-date-wrong = “{ $field }” is not a date.
reg-moment-wrong = “{ $field }” is not a date with a time.
reg-moment-placeholder = YYYY-MM-DD HH:MM
reg-moment-unclear = This is not a date with a time. Write it like 16.11.2026 14:30 or 2026-11-16 14:30.
reg-whole-hint = A whole number from { $min } to { $max }
reg-added = Added: { $entry }
reg-saved = Saved: { $entry }
reg-removed = Removed: { $entry }
reg-undone = The change was taken back
reg-redone = The change was made again

## Lessons that become findings

reg-finding-raise = Raise a finding…
reg-finding-open = Open the finding
reg-save-first = Save the changes first
reg-finding-raised = Finding { $number } was raised from { $entry }
reg-finding-gone = The finding of this entry is not there any more.

## The plan

reg-plan = Plan with the pins of the places
reg-pin = Place on the plan
reg-pin-hint = Click on the plan, or go to it and use the arrow keys; with Shift in small steps. Figures count thousandths from the left and from the top.
reg-pin-at = Pin at { $x } from the left and { $y } from the top
reg-pin-none = No pin yet
reg-pin-clear = Take the pin off the plan

## Lists in and out

reg-import-title = Import: { $list }
reg-import-rows = { $count ->
    [one] one row
   *[other] { $count } rows
}
reg-import-refused = { $count ->
    [one] Nothing can be imported: there is one problem
   *[other] Nothing can be imported: there are { $count } problems
}
reg-import-refused-why = A list comes in whole or not at all. Correct the file and choose it again; the register was not changed.
reg-import-where = Where
reg-import-what = What is wrong
reg-import-counts = { $new } new, { $changed } changed; { $same } are there already.
reg-import-row = Row
reg-import-change = Change
reg-import-change-new = New
reg-import-change-changed = Changed
reg-import-change-same = Same
reg-import-more = { $count ->
    [one] One more row is not shown.
   *[other] { $count } more rows are not shown.
}
reg-import-again = Choose a file again…
reg-import-nothing = The register holds all of it already
reg-import-do = { $count ->
    [one] Import one row
   *[other] Import { $count } rows
}
reg-imported = Imported: { $new } new, { $changed } changed
reg-export-title = Export: { $list }
reg-export-what = { $count ->
    [0] The list is empty: the file is a template with its columns.
    [one] One entry, in the form that the import reads.
   *[other] { $count } entries, in the form that the import reads.
}
reg-export-format = Format
reg-export-xlsx = Excel workbook (.xlsx)
reg-export-csv = CSV file (.csv)
reg-export-open = The file is not encrypted. Keep it where the vault may be kept.
reg-export-do = Save…
