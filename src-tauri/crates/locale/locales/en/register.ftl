### The register of a facility, its intervals, the calendar, lists in and out.

## Lists: the list, and one entry of it

register-list-contact = Contacts
register-one-contact = Contact
register-list-place = Places
register-one-place = Place
register-list-plan-picture = Plan picture
register-one-plan-picture = Plan picture
register-list-pfsa = Port facility security assessment (PFSA)
register-one-pfsa = Edition of the PFSA
register-list-pfsp = Port facility security plan (PFSP)
register-one-pfsp = Edition of the PFSP
register-list-statement = Statements of Compliance
register-one-statement = Statement of Compliance
register-list-verification = Verifications
register-one-verification = Verification
register-list-drill = Drills and exercises
register-one-drill = Drill or exercise
register-list-training = Training and certificates
register-one-training = Training or certificate
register-list-declaration = Declarations of Security
register-one-declaration = Declaration of Security
register-list-incident = Security incidents
register-one-incident = Security incident
register-list-level-change = Changes of security level
register-one-level-change = Change of security level

register-level-step = Level { $from } to { $to }

## Fields

register-field-post = Post
register-field-person = Person
register-field-phone = Duty telephone
register-field-phone-2 = Second telephone
register-field-email = E-mail
register-field-designated-on = Designated on
register-field-note = Note
register-field-code = Code
register-field-place-kind = Kind of place
register-field-name = Name
register-field-pin-x = Pin, from the left (per mille)
register-field-pin-y = Pin, from the top (per mille)
register-field-picture = Picture
register-field-title = Title
register-field-drawn-on = Drawn on
register-field-reference = Reference
register-field-author = Made by
register-field-done-on = Carried out on
register-field-approved-on = Approved on
register-field-first-approved-on = First approved on
register-field-last-amendment-on = Last amendment approved on
register-field-last-review-on = Last review on
register-field-last-periodic-review-on = Last periodic review on
register-field-next-review-on = Next review on
register-field-number = Number
register-field-issued-by = Issued by
register-field-issued-on = Issued on
register-field-place-of-issue = Place of issue
register-field-signed-by = Signed by
register-field-valid-until = Valid until
register-field-ship-types = Operations or types of ship
register-field-verification-months = Verification every … months
register-field-statement = Statement number
register-field-on = Date
register-field-status = Status
register-field-verified-by = Verified by
register-field-verified-at = Verified at (place)
register-field-result = Result
register-field-kind = Drill or exercise
register-field-form = Form
register-field-scenario = Scenario
register-field-participants = People who took part
register-field-lessons = Lessons
register-field-finding = Finding
register-field-role = Role
register-field-course = Course or certificate
register-field-people = People in the role
register-field-people-with-valid-certificate = With a valid certificate
register-field-last-on = Last held on
register-field-ship = Ship
register-field-ship-type = Type of ship
register-field-imo-number = IMO number
register-field-port-of-registry = Port of registry
register-field-valid-from = Valid from
register-field-declared-until = Valid until (date and time)
register-field-ship-level = Security level of the ship
register-field-facility-level = Security level of the facility
register-field-requested-by = Requested by
register-field-reason = Reason
register-field-activities = Activities covered
register-field-signed-for-facility = Signed for the facility
register-field-signed-for-ship = Signed for the ship
register-field-keep-until = Keep until
register-field-at = Date and time
register-field-incident-kind = Kind of incident
register-field-place = Where
register-field-what = What happened
register-field-reported-to = Reported to
register-field-pfsp-reviewed-on = PFSP reviewed on
register-field-from-level = From level
register-field-to-level = To level
register-field-set-at = Set at
register-field-in-place-at = Measures in place at
register-field-ended-at = Ended at
register-field-ordered-by = Ordered by

## Options

register-option-1 = 1
register-option-2 = 2
register-option-3 = 3
register-option-held = Held
register-option-planned = Planned
register-option-drill = Drill
register-option-exercise = Exercise
register-option-full-scale = Full scale or live
register-option-tabletop = Tabletop simulation or seminar
register-option-combined = Combined with other exercises
register-option-berth = Berth
register-option-anchorage = Anchorage
register-option-gate = Gate
register-option-restricted-area = Restricted area
register-option-cctv-zone = CCTV zone
register-option-perimeter = Perimeter
register-option-water-access = Access from the water
register-option-building = Building
register-option-other-place = Other place
register-option-passenger-ship = Passenger ship
register-option-passenger-high-speed-craft = Passenger high-speed craft
register-option-cargo-high-speed-craft = Cargo high-speed craft
register-option-bulk-carrier = Bulk carrier
register-option-oil-tanker = Oil tanker
register-option-chemical-tanker = Chemical tanker
register-option-gas-carrier = Gas carrier
register-option-mobile-offshore-drilling-unit = Mobile offshore drilling unit
register-option-other-cargo-ship = Other cargo ship
register-option-other = Other
register-option-ship = Ship
register-option-facility = Facility
register-option-authority = Designated Authority
register-option-all-security-duties = All security duties performed
register-option-restricted-areas = Restricted areas watched
register-option-access-to-facility = Access to the facility controlled
register-option-access-to-ship = Access to the ship controlled
register-option-monitoring-facility-side = Facility, berths and waters around the ship monitored
register-option-monitoring-ship-side = Ship, berths and waters around it monitored
register-option-cargo = Cargo handled
register-option-stores = Ship’s stores delivered
register-option-unaccompanied-baggage = Unaccompanied baggage handled
register-option-persons-boarding = Boarding of persons and their effects controlled
register-option-communication = Security communication between ship and facility ready
register-option-unauthorized-access = Unauthorized access
register-option-stowaway-attempt = Stowaway attempt
register-option-suspect-item = Suspect item
register-option-bomb-threat = Bomb threat
register-option-weapon-or-explosive = Weapon or explosive
register-option-sabotage-or-vandalism = Sabotage or vandalism
register-option-tampering = Tampering with cargo, equipment or stores
register-option-theft = Theft
register-option-smuggling = Smuggling
register-option-unmanned-aircraft = Unmanned aircraft
register-option-suspicious-behaviour = Suspicious behaviour
register-option-waterside-approach = Approach from the water
register-option-cyber-incident = Cyber incident
register-option-blocked-access = Entrance, lock or approach blocked
register-option-equipment-failure = Failure of security equipment
register-option-other-incident = Other incident

## What is wrong with an entry

register-problem-unknown-field = this list has no field “{ $field }”
register-problem-missing = this is needed
register-problem-not-text = this must be a text
register-problem-not-a-list = this must be a list
register-problem-text-too-long = { $limit ->
    [one] the text is longer than one character
   *[other] the text is longer than { $limit } characters
}
register-problem-not-a-date = “{ $given }” is no date; write year, month and day as 2026-11-16
register-problem-not-a-moment = “{ $given }” is no date with a time; write 2026-11-16 14:30
register-problem-not-a-whole-number = “{ $given }” is no whole number from { $min } to { $max }
register-problem-not-an-option = “{ $given }” is none of: { $options }
register-problem-not-an-imo-number = “{ $given }” is no IMO ship number: seven digits, the last of which must fit the others
register-problem-not-a-picture = there is no such picture in this vault
register-problem-not-a-finding = there is no such finding in this vault
register-problem-before = this lies before “{ $other }”
register-problem-in-the-future = this lies in the future; what has not happened yet can only be planned
register-problem-more-than = this is more than “{ $other }”
register-problem-same-as = this is the same as “{ $other }”
register-problem-alone = this is needed because “{ $other }” is given

## Intervals

register-interval-drill-months = Between two drills
    .source = ISPS B/18.5: at least every three months
register-interval-exercise-months = Between two exercises
    .source = ISPS B/18.6: at most 18 months, and one in each calendar year
register-interval-socpf-years = Validity of a Statement of Compliance
    .source = ISPS B/16.62: at most five years
register-interval-self-assessment-months = Between two self-assessments
    .source = Custom: once a year
register-interval-pfsp-review-months = Between two reviews of the PFSP
    .source = ISPS B/16.58 names no interval; at most five years here
register-interval-pfsa-review-months = Between two reviews of the PFSA
    .source = ISPS A/15.4 names no interval; Regulation (EC) 725/2004, Art. 3(6): at most five years

## Calendar

calendar-due-drill = Next drill
calendar-due-exercise = Next exercise
calendar-due-planned-drill = Planned drill
calendar-due-planned-exercise = Planned exercise
calendar-due-statement = Statement of Compliance ends
calendar-due-verification = Verification of the Statement
calendar-due-pfsa-review = Review of the PFSA
calendar-due-pfsp-review = Review of the PFSP
calendar-due-certificate = Certificate ends
calendar-due-self-assessment = Next self-assessment
calendar-due-action = Corrective action

calendar-detail-no-record = Nothing is recorded yet.
calendar-detail-drill = { $months ->
    [one] Last held on { $since }; at least one every month.
   *[other] Last held on { $since }; at least every { $months } months.
}
calendar-detail-exercise = { $months ->
    [one] Last held on { $since }; one in each calendar year, at most one month apart.
   *[other] Last held on { $since }; one in each calendar year, at most { $months } months apart.
}
calendar-detail-shortened = { $years ->
    [one] { $label }; counted as one year, the longest allowed.
   *[other] { $label }; counted as { $years } years, the longest allowed.
}
calendar-detail-self-assessment = Last one, { $reference }, finalised on { $since }.
calendar-all-facilities = All facilities

## Lists from files

table-place-file = the file
table-place-row = row { $row }
table-place-cell = row { $row }, column { $column }
table-place-field = row { $row }, column { $column } ({ $field })

table-problem-empty = there is no table in it; the first row must name the columns
table-problem-not-utf8 = the text is not in UTF-8; save it as “CSV UTF-8”, or as an Excel workbook
table-problem-file-too-large = the file is larger than { $limit } MiB
table-problem-too-many-rows = there are more than { $limit } rows
table-problem-too-many-columns = there are more than { $limit } columns
table-problem-unreadable = this cannot be read; open the file in a spreadsheet program and save it again
table-problem-quote-open = a quotation mark is opened here and never closed
table-problem-formula = there is a formula here; write the value itself
table-problem-error-value = the spreadsheet shows the error { $shown } here
table-problem-column-unknown = this list has no such column; begin with an export to see the columns
table-problem-column-twice = this column is there twice
table-problem-column-missing = the column “{ $field }” is missing
table-problem-no-header = “{ $given }” stands in a column without a heading
table-problem-row-twice = this repeats row { $other }
table-problem-only-one = there can be only one

## Files and dialogs

dialog-save-register = Save the list
dialog-open-register = Choose a list: CSV or Excel workbook
dialog-save-calendar = Save the calendar
file-name-register = { $number } { $list }.{ $extension }
file-name-calendar = Calendar { $subject } { $date }.ics

## Errors

error-unknown-entry =
    .what = There is no such entry in the register.
    .kept = Nothing was changed.
    .do = Look at the list again: it may have been removed meanwhile.
error-register-entry =
    .what = “{ $field }”: { $problem }.
    .kept = The register was not changed.
    .do = Correct the field and save again.
error-register-number-taken =
    .what = Another entry of this list has the number { $number }.
    .kept = The register was not changed.
    .do = Open the other entry, or give this one another number.
error-register-single =
    .what = The facility has a plan picture already.
    .kept = It was not changed.
    .do = Replace the picture in the entry that is there, or remove it first.
error-register-file-kind =
    .what = { $file } is neither a CSV file nor an Excel workbook (.xlsx).
    .kept = Nothing was changed.
    .do = Save the list in one of these formats and choose it again.
error-register-import-stale =
    .what = What was previewed can no longer be imported as it was shown.
    .kept = The register was not changed.
    .do = Choose the file again and look at the new preview.
error-interval-out-of-range =
    .what = An interval must be between 1 and { $limit }.
    .kept = The interval was not changed.
    .do = Choose a shorter one: it may be tightened, not stretched.

## Report

print-register = Register
print-register-text = What the register of the facility holds on { $date }. Events are those of the last three years; what is planned is marked.
print-register-due-what = What
print-register-due-on = Due
print-register-due-standing = Standing
print-register-overdue = { $days ->
    [one] overdue by one day
   *[other] overdue by { $shown } days
}
print-register-days-left = { $days ->
    [0] today
    [one] one day left
   *[other] { $shown } days left
}
print-register-no-record = nothing recorded

## Command line

cli-value-list = LIST
cli-register = What is kept of a facility: contacts, places, papers, drills, training, incidents
cli-register-facility = The facility, by id or IMO port facility number
cli-register-list-option = One list of the register
cli-register-list = Show the entries of a facility
cli-register-add = Add entries from a JSON file: one object, or a list of objects, by the keys of the fields
cli-register-import = Import a list from a CSV file or an Excel workbook: all of it, or nothing
cli-register-import-from = The file, .csv or .xlsx; its first row names the columns
cli-register-preview = Only say what would be imported
cli-register-export = Write a list as a CSV file or an Excel workbook; an empty list gives a template
cli-register-export-out = Where to write it; the ending, .csv or .xlsx, is the format
cli-calendar = Show what is due, by date
cli-calendar-facility = Only this facility, by id or IMO port facility number
cli-calendar-ics = Write an iCalendar file instead, for other calendar programs
cli-usage-table-format = The name of the file must end in .csv or .xlsx.
cli-usage-table-format-hint = Give the file one of these endings.
cli-said-register-added = { $entries ->
    [one] One entry was added.
   *[other] { $entries } entries were added.
}
cli-said-register-problem = { $place }: { $problem }
cli-said-register-refused = { $problems ->
    [one] Nothing was imported: there is one problem.
   *[other] Nothing was imported: there are { $problems } problems.
}
cli-said-register-previewed = Would be imported: { $new } new, { $changed } changed; { $same } are there already. Nothing was written.
cli-said-register-imported = Imported: { $new } new, { $changed } changed; { $same } were there already.
cli-said-register-written = Written: { $file }
