### Question sets and overlays as spreadsheets. Names of sheets and columns are identifiers and are
### not translated.

## Where a mistake is

sheet-place-file = the whole file
sheet-place-sheet = sheet “{ $sheet }”
sheet-place-row = sheet “{ $sheet }”, row { $row }
sheet-place-cell = sheet “{ $sheet }”, cell { $column }{ $row }

## What is wrong with a workbook

sheet-problem-not-a-workbook = this is no spreadsheet in the format XLSX; save it as “Excel workbook (.xlsx)”, without a password
sheet-problem-file-too-large = the file is larger than { $limit } MiB
sheet-problem-unpacks-too-large = the file holds more than { $limit } MiB, unpacked
sheet-problem-too-many-cells = there are more cells than a question set can have ({ $limit }), or a cell stands far outside the table; delete what does not belong to it
sheet-problem-external-link = the workbook takes data from other files or data bases; remove these links and save it again
sheet-problem-macro = the workbook contains macros; save it as “Excel workbook (.xlsx)” without macros
sheet-problem-unreadable = this cannot be read; open the file in a spreadsheet program and save it again
sheet-problem-workbook-other = this is no workbook of the kind { $expected }; begin with an export, because the first sheet says what the workbook is
sheet-problem-too-many-problems = there are further mistakes; the first { $limit } are shown
sheet-problem-sheet-missing = the sheet is missing
sheet-problem-sheet-unknown = there is no sheet of this name in a question set or overlay; notes can stand in “Read me”
sheet-problem-column-missing = the column “{ $name }” is missing
sheet-problem-column-unknown = there is no column “{ $name }” in this sheet; a new language needs a column on the first sheet too
sheet-problem-column-twice = the column “{ $name }” stands here twice
sheet-problem-column-unnamed = something stands here in a column without a name in row 1
sheet-problem-formula = a formula stands here; only values are read, so replace it with its result
sheet-problem-cell-not-text =
    { $found ->
        [date] the spreadsheet program made a date of what was typed here; set the cell to the format “Text” and type it again
        [yes-no] the spreadsheet program made TRUE or FALSE of what was typed here; set the cell to the format “Text” and type it again
       *[number] the spreadsheet program made a number of what was typed here, in which 1.10 and 1.1 are the same; set the cell to the format “Text” and type it again
    }
sheet-problem-cell-error = the cell shows the error { $found }
sheet-problem-not-yes-no = “{ $found }” is neither yes nor no
sheet-problem-not-whole-number = “{ $found }” is no whole number
sheet-problem-not-number = “{ $found }” is no number
sheet-problem-not-one-of = “{ $found }” is not allowed here; allowed are { $allowed }
sheet-problem-key-unknown = there is no key “{ $key }”
sheet-problem-key-twice = “{ $key }” stands here twice
sheet-problem-id-missing = the row has no name in this column
sheet-problem-section-unknown = the sheet “Sections” has no section “{ $id }”
sheet-problem-field-unknown = the sheet “General” has no field of this name
sheet-problem-language-unknown = this is no language of the first sheet; it has { $allowed }
sheet-problem-path-malformed = “{ $found }” is no path such as columns/[2]/label
sheet-problem-path-twice = a value stands already at “{ $found }”, or above or below it
sheet-problem-path-gap = the places of a list are numbered without gaps; { $expected } is missing
sheet-problem-value-superfluous = nothing belongs in this cell

## The sheet “Read me”

sheet-read-me-set = A Breakwater question set
sheet-read-me-overlay = A Breakwater overlay
sheet-read-me-sheet = Sheet
sheet-read-me-column = Column
sheet-read-me-meaning = What stands there
sheet-rule-names = Do not rename, translate or remove sheets and columns. Their order does not matter, and neither does the look of the cells. This sheet is not read back: it is a place for notes.
sheet-rule-lists = A list stands in one cell, one entry per line (Alt+Enter in Excel, Ctrl+Enter in LibreOffice). Within an entry write a line break as \n and a backslash as \\.
sheet-rule-text = All cells have the format “Text”, so that 1.10 does not become 1.1 and no number becomes a date. Give new columns this format too. Formulas, macros and links to other files are refused.
sheet-rule-languages = A language has its columns on every sheet, named after it: prompt.fr. To add a language, add its column on the first sheet and its columns on the others; it is read when it is complete.
sheet-rule-import = An id is permanent: it means the same question for ever. Raise the version when a released text changes. On import, each mistake is shown with its sheet, row and column, and nothing is changed until there is none.

sheet-set = The set as a whole: one row for each key. Version 1 of a set has the version 1.
sheet-set-key = What the row is about. “workbook” says what this file is; leave it as it is. “general” says where the general information lies: “inside” the file of the language or “apart” in a file of its own; “indent” is how far the lines of the file are set in, “schema” its $schema.
sheet-set-value = The value of a key that has one for all languages: id, version, subject (facility, port or state).
sheet-tags = What a facility may have or not have. Items name these tags under applies_to.
sheet-tags-tag = The short name of the tag, for example ship-stores.
sheet-tags-label = What people read.
sheet-sections = The sections, in their order.
sheet-sections-id = Permanent id of the section. The sheet “Items” refers to it.
sheet-sections-number = The number people cite.
sheet-sections-references = The provisions behind the section, one per line.
sheet-sections-title = The title.
sheet-sections-intro = What the section is about.
sheet-items = The questions, one per row. Within a section they come in the order of their rows.
sheet-items-id = Permanent id of the item, for example pf-01-01. Never reuse one.
sheet-items-number = The number people cite; it is unique in the set.
sheet-items-section = The id of its section.
sheet-items-part = A (ISPS Code Part A), B (Part B), SOLAS (chapter XI-2) or EXT (anything else), as the first reference says.
sheet-items-levels = The security levels it is about: 1, 2, 3.
sheet-items-answer = verdict, or narrative for an answer in words.
sheet-items-references = The provisions behind it, one per line; the first decides the part.
sheet-items-applies-to = Tags, one per line. The item applies when the facility has any of them; empty means always.
sheet-items-measure = The same short name on items that ask one measure at different levels; otherwise empty.
sheet-items-eu-mandatory = yes when Regulation (EC) 725/2004 Art. 3(5) makes the provision binding in the EU, otherwise no.
sheet-items-provenance = seen or reconstructed: how sure the author is of the source. Never printed.
sheet-items-prompt = The question.
sheet-items-look = Guidance: what to look at, one line for each.
sheet-items-ask = Guidance: whom to ask what, one line for each.
sheet-items-evidence = Guidance: what good evidence is, one line for each.
sheet-items-failing = Guidance: how it commonly fails, one line for each. Each list has as many lines in every language.
sheet-general = What is asked about the facility before the first item.
sheet-general-id = Permanent id of the field.
sheet-general-type = text, integer, date, dates, bool, enum, multi, geo, table, pattern or iso3166.
sheet-general-label = The name of the field.
sheet-general-hint = What helps to fill it in; may be empty.
sheet-general-unit = The unit; may be empty.
sheet-options = What can be chosen in fields of type enum and multi, in their order.
sheet-options-field = The id of the field on the sheet “General”.
sheet-options-id = Permanent id of the option.
sheet-options-label = What people read.
sheet-blocks = Parts that single sets have, like the worksheet of the risk assessment: one row for each value in each language.
sheet-blocks-block = The name of the block.
sheet-blocks-language = The language of the value.
sheet-blocks-path = Where in the block the value stands: keys with / between them, places in a list in brackets from [1].
sheet-blocks-kind = text, lines (a list of texts), number, yes-no, null, empty-list or empty-object.
sheet-blocks-value = The value itself.

sheet-overlay = The overlay as a whole: one row for each key. The first language stands in where the set has a language that the overlay has not.
sheet-overlay-key = What the row is about. “workbook” says what this file is; leave it as it is. “questionnaire” and “questionnaire_version” are id and version of the set it was written for.
sheet-overlay-value = The value of a key that has one for all languages.
sheet-changes = What the authority says of items of the set, one per row.
sheet-changes-id = The id of the item in the set.
sheet-changes-official-number = The authority's number; the number of the set stays beside it.
sheet-changes-national-references = What is cited beside the references of the set, one per line.
sheet-changes-prompt = The authority's own wording, in all languages of the overlay or in none.
sheet-added = Items of the authority's own, one per row.
sheet-added-id = Permanent id; it begins with the id of the overlay.
sheet-added-section = The id of the section of the set in which it stands.
sheet-added-after = The id of the item it follows; empty for the end of the section.
sheet-added-number = The number people cite; the set has no item of this number.
sheet-added-official-number = The authority's number, if it has one.
sheet-added-levels = The security levels it is about: 1, 2, 3.
sheet-added-answer = verdict, or narrative for an answer in words.
sheet-added-references = The provisions behind it, one per line; the first decides the part.
sheet-added-national-references = What is cited besides, one per line.
sheet-added-applies-to = Tags of the set, one per line. Empty or - means always.
sheet-added-measure = The same short name on items that ask one measure at different levels. Empty or - means none.
sheet-added-prompt = The question.
sheet-added-look = Guidance: what to look at, one line for each.
sheet-added-ask = Guidance: whom to ask what, one line for each.
sheet-added-evidence = Guidance: what good evidence is, one line for each.
sheet-added-failing = Guidance: how it commonly fails, one line for each.
sheet-intervals = Intervals the authority shortens. None can be made longer.
sheet-intervals-interval = Which interval.
sheet-intervals-value = Its length, in months or years as its name says.
sheet-marks = Groups of items that an instrument makes binding.
sheet-marks-id = Permanent id of the mark.
sheet-marks-reference = The instrument.
sheet-marks-profile = eu when the items are mandatory for facilities with the EU profile, otherwise empty.
sheet-marks-items = The ids of the items, one per line.
sheet-marks-label = What people read.
