### The screens around the work screen: first start, unlocking, home, register, assessments,
### before answering, findings, report, settings, help.

## Dates

# Year, month, day in figures, as it may be typed.
date-placeholder = YYYY-MM-DD
date-unclear = This is not a date. Write it like 16.11.2026 or 2026-11-16.
date-no-such-day = The calendar has no such day.
date-late =
    { $days ->
        [one] { $days } day late
       *[other] { $days } days late
    }
date-left =
    { $days ->
        [0] today
        [one] { $days } day
       *[other] { $days } days
    }
date-due-in =
    { $days ->
        [0] Due today
        [one] Due in { $days } day
       *[other] Due in { $days } days
    }

## Shared by the forms

form-optional = optional
form-required = required
form-unclear = not yet clear
form-save = Save
form-cancel = Cancel
form-problems =
    { $count ->
        [one] One thing is missing
       *[other] { $count } things are missing
    }
form-problems-kept = Nothing was saved yet. What you typed is still here.
form-remove = Remove { $what }
form-line = { $list }, line { $number }
picker-found =
    { $count ->
        [0] Nothing found
        [one] { $count } found
       *[other] { $count } found
    }
picker-none = Nothing found for “{ $query }”.
form-choose = Choose
form-not-said = Not said
form-yes = Yes
form-no = No
form-saving = Saving…

# The letter of the key that begins something new on these screens.
screens-key-new = n
# Add an action to the finding, change it.
screens-key-action = a
screens-key-edit = e

## First start

start-title = First start
start-lead = Port facility security self-assessment, from the first answer to the closed finding.
start-offline = Works without any connection. What you write stays on this computer.
start-step-done = Step { $number }, done
start-step = Step { $number }
start-language = Language
start-language-of-window = Language of the window
start-protect = Protect the vault
start-protect-hint = Your records are kept in one encrypted folder, the vault. Two things open it: your passphrase and the recovery sheet.
start-vault-name = Name of the vault
start-vault-name-hint = usually the facility, for example Quay 7
start-person-name = Your name
start-person-post = Your post
start-person-post-hint = for example PFSO
start-passphrase = Passphrase
start-passphrase-again = Passphrase, once more
start-passphrase-show = Show passphrase
start-passphrase-hide = Hide passphrase
start-passphrase-words = Five words or more are easy to type with gloves.
start-strength = Strength of the passphrase
start-strength-short = Too short: at least 12 characters
start-strength-weak = Easy to guess
start-strength-fair = Not yet strong enough
start-strength-strong = Strong
start-strength-very-strong = Very strong
start-strength-of = { $bars } of 5
start-again-differs = The two are not the same yet.
start-no-reset = Nobody can reset a passphrase. If both it and the recovery sheet are lost, the records are lost.
start-sheet = Recovery sheet
start-sheet-later = Made when the vault is made: a key of eight groups, to print and put into the safe with the PFSP. It opens the vault when the passphrase is forgotten.
start-create = Create the vault
start-creating = Creating the vault…
start-missing-name = The vault has no name yet
start-missing-person = Your name is missing
start-missing-passphrase = The passphrase is missing
start-missing-weak = The passphrase is too weak
start-missing-again = Type the passphrase once more
start-missing-differs = The two passphrases differ
start-sheet-key = Breakwater recovery key
start-sheet-one = 1 of 1
start-sheet-vault = Vault { $vault }, made on { $date }. Keep it in the safe with the PFSP.
start-sheet-once = The key is shown this once. Save the sheet, print it, and do not leave the file on this computer.
start-sheet-save = Save PDF…
start-sheet-saved = Saved as { $file } in { $folder }
start-sheet-not-saved = The sheet was not saved. It is still shown here.
start-sheet-group = Group { $number }: { $group }
start-sheet-last = Type the last group of the sheet
start-sheet-last-hint = From the paper or the saved file, not from the screen
start-sheet-checked = Sheet checked
start-sheet-wrong = Not the last group of this sheet
start-sheet-unchecked = First the last group of the sheet
start-vault-ready = { $vault } is made and open.
start-go = Start
start-own = My facility
start-own-hint = Enter its name and IMO port facility number, and answer the first item.
start-own-button = Enter my facility
start-own-waits = After step 2
start-practice = Practice facility
start-practice-hint = An invented terminal with a draft about 70 % answered. Marked as practice on every page; can be reset at any time.
start-practice-button = Practise first
start-another = Open a vault that exists…

## Unlocking

unlock-title = Unlock { $vault }
unlock-folder = Vault folder { $folder }
unlock-passphrase = Passphrase
unlock-button = Unlock
unlock-opening = Opening…
unlock-wrong = This passphrase does not open the vault
unlock-wrong-kept = Nothing was opened or changed.
unlock-wrong-wait =
    { $seconds ->
        [one] The next try is possible in { $seconds } second; each failed try makes the wait longer.
       *[other] The next try is possible in { $seconds } seconds; each failed try makes the wait longer.
    }
unlock-wrong-now = You can try again now.
unlock-wrong-check = Check Caps Lock and the keyboard layout; show the passphrase to see what you type.
unlock-wait-meter =
    { $seconds ->
        [one] Wait, { $seconds } second left
       *[other] Wait, { $seconds } seconds left
    }
unlock-possible-in =
    { $seconds ->
        [one] possible in { $seconds } second
       *[other] possible in { $seconds } seconds
    }
unlock-passphrase-missing = type the passphrase first
unlock-use-recovery = Use the recovery key
unlock-another = Another vault…
unlock-practice = Practice facility
unlock-recovery-title = Open with the recovery key
unlock-recovery-hint = The key stands on the recovery sheet of { $vault }. It can be pasted whole into the first field.
unlock-recovery-groups = Eight groups, as on the sheet
unlock-recovery-group = Group { $number }
unlock-recovery-mistyped = Group { $number } is mistyped
unlock-recovery-compare = Compare it with the sheet; its last character checks the others.
unlock-recovery-open = Open
unlock-recovery-left =
    { $count ->
        [one] { $count } group left
       *[other] { $count } groups left
    }
unlock-recovery-back = Back to the passphrase
unlock-recovery-lost = If both the passphrase and the sheet are lost, the records are lost. Nobody can reset them.
unlock-not-opened = Not opened
unlock-held = Another program has this vault open
unlock-held-who = Who holds it
unlock-held-by = { $program } on { $host }
unlock-held-person = { $program } on { $host }, acting as { $person }
unlock-held-since = Since { $since }
unlock-held-unknown = The lock does not say who; another program on this computer or on another one.
unlock-held-kept = What was not changed
unlock-held-nothing = Nothing. This window has not touched the vault.
unlock-held-do = What to do
unlock-held-finish = Finish there, then try again. If that program is no longer running, the vault is freed at the next try.
unlock-again = Try again

## Home

home-sentence-nothing = Nothing is overdue.
home-unclean = Breakwater ended unexpectedly in the session begun on { $at }. Everything that was saved is kept.
home-unclean-item = Breakwater ended unexpectedly in the session begun on { $at }. Everything up to item { $item } was kept.
home-new-assessment = New assessment…
home-resume-where = { $reference }, { $facility }. You stopped at { $number }.
home-resume-where-when = { $reference }, { $facility }. You stopped at { $number }, { $when }.
home-continue = Continue
home-answered = <b>{ $answered }</b> of { $items } answered
home-number-no = <b>{ $count }</b> No
home-number-partly = <b>{ $count }</b> Partly
home-number-not-observed = <b>{ $count }</b> not observed
home-number-review = <b>{ $count }</b> to review
home-number-open =
    { $count ->
        [one] <b>{ $count }</b> open
       *[other] <b>{ $count }</b> open
    }
home-number-by-profile =
    { $count ->
        [one] <b>{ $count }</b> by profile
       *[other] <b>{ $count }</b> by profile
    }
home-report = Report
home-before = Before answering
home-majors = Open major non-conformities
home-majors-of =
    { $open ->
        [one] { $majors } of { $open } open finding
       *[other] { $majors } of { $open } open findings
    }
home-majors-none = None. Other findings are in the list.
home-all-findings = All findings
home-finding-age =
    { $days ->
        [one] Open { $days } day
       *[other] Open { $days } days
    }
home-finding-no-date = No due date
home-due = What is due
home-due-overdue = Overdue
home-due-soon = Next 30 days
home-due-later = Later
home-due-line = { $number }, no owner
home-due-line-owner = { $number }, { $owner }
home-due-none = Nothing is due.
home-facilities = Facilities
home-no-facility = No facility yet
home-no-facility-why = Everything in Breakwater belongs to a facility: assessments, findings, reports. Its name and its IMO port facility number are enough to begin.
home-no-facility-button = Enter the first facility
home-no-assessment = No assessment yet
home-no-assessment-why = The questionnaire of MSC.1/Circ.1192 for port facilities waits to be answered, item by item, over as many days as it takes.
home-no-assessment-button = Start an assessment
home-resume-none = No assessment is open
home-resume-none-why = Every assessment in this vault is finalised.

## Facilities

facilities-title = Facilities
facilities-count =
    { $count ->
        [0] No facility yet
        [one] { $count } facility in the register
       *[other] { $count } facilities in the register
    }
facilities-new = New facility
facilities-column-name = Facility
facilities-column-port = Port
facilities-column-last = Last finalised
facilities-column-open = Open
facilities-column-assessments = Assessments
facilities-column-statement = Statement until
facilities-never = Never
facilities-statement-left =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
facilities-statement-ended = ended
facilities-none = –

## One facility

facility-change = Change…
facility-change-title = Change { $name }
facility-start = Start an assessment…
facility-saved = { $name } is saved.
facility-head = Name and number
facility-name = Name of the facility
facility-name-hint = As in the PFSP and in GISIS
facility-number = IMO port facility number
facility-number-hint = UN/LOCODE, hyphen, four digits, for example AABBB-0001
facility-number-malformed = Five letters or digits of the UN/LOCODE, a hyphen and four digits, for example AABBB-0001.
facility-number-other-state = The number begins with { $letters }, the State is { $state }.
facility-operator = Operator
facility-operator-hint = The company or authority that runs the facility
facility-port = Port
facility-port-hint = Leave empty if the facility does not lie in a port
facility-state = State
facility-state-hint = The State whose Designated Authority is responsible
facility-missing-name = The name of the facility is missing.
facility-missing-number = The IMO port facility number is missing.
facility-missing-state = Choose the State.
facility-general = General information
facility-general-note = Prefills every assessment; printed at the front of the report. Everything here is optional and can follow later.
facility-group-place = Place and contacts
facility-group-traffic = Ships, cargo and passengers
facility-group-staff = Staff and security services
facility-group-plan = PFSA and PFSP
facility-group-statement = Statement of Compliance and verification
facility-group-period = Levels, incidents, drills
facility-group-record = Last and this self-assessment
facility-group-other = Further information
facility-profile = What the facility handles
facility-profile-note = What is absent makes its items Not applicable, with the reason printed. What is not said applies.
facility-tag-present = Present
facility-tag-absent = Absent
facility-tag-why = Why it is absent
facility-tag-why-hint = Printed beside the items it makes Not applicable
facility-tag-why-missing = { $tag }: say why it is absent.
facility-profile-empty = Nothing said yet; every item applies.
facility-eu = EU profile
facility-eu-hint = Makes the Part B paragraphs listed in Regulation (EC) 725/2004 Art. 3(5) mandatory; printed in the report.
facility-eu-on = EU profile: the Part B paragraphs of Regulation (EC) 725/2004 Art. 3(5) are mandatory here.
facility-latitude = Latitude
facility-longitude = Longitude
facility-geo-wrong = Decimal degrees, for example { $example }.
facility-integer-wrong = A whole number without unit, for example 742.
facility-date-add = Add a date
facility-date-number = { $label }, date { $number }
facility-date-add-to = Add a date: { $label }
facility-table-add-to = Add a line: { $label }
facility-table-what = Type
facility-table-count = Number
facility-table-add = Add a line
facility-table-line-what = { $label }, line { $number }, type
facility-table-line-count = { $label }, line { $number }, number
facility-amount = { $amount } <n>{ $unit }</n>
facility-position = { $latitude }°, { $longitude }°
facility-table-line = { $what }: { $count }
facility-field-problem = { $label }: { $problem }
facility-assessments = Assessments
facility-no-assessments = No assessment of this facility yet
facility-no-assessments-why = The first one takes a few days at the desk and on the ground; every answer is saved at once.
facility-empty-general = No general information yet.
facility-unsaved = Not saved yet

## Assessments

assessments-title = Assessments
assessments-count =
    { $count ->
        [0] No assessment yet
        [one] { $count } assessment
       *[other] { $count } assessments
    }
assessments-none-why = An assessment works through one questionnaire for one facility. Start it when the team is named; it can wait and go on at any time.
assessments-needs-facility = An assessment belongs to a facility; there is none yet.
assessments-start = Start an assessment…
assessments-column-reference = Assessment
assessments-column-facility = Facility
assessments-column-state = State
assessments-column-progress = Answered
assessments-column-findings = Open findings
assessments-column-do = Go to
assessments-revision = revision { $number }
assessments-begun = begun { $date }
assessments-finalised-on = finalised { $date }
assessments-progress = { $answered } of { $items }
assessments-progress-label = { $reference }: { $answered } of { $items } items answered
assessments-continue = Continue { $reference }
assessments-open = Open { $reference }
assessments-before = Before answering, { $reference }
assessments-report = Report of { $reference }
assessments-filter-facility = Show
assessments-all-facilities = All facilities

assess-title = Start an assessment
assess-facility = Facility
assess-facility-option = { $name }, { $number }
assess-questionnaire = Questionnaire
assess-questionnaire-size =
    { $sections ->
        [one] { $items } items in { $sections } section, version { $version }
       *[other] { $items } items in { $sections } sections, version { $version }
    }
assess-kind = Kind of record
assess-kind-fixed = cannot change later
assess-kind-self-assessment-hint = Internal. Not a control document; says so on every page.
assess-kind-internal-audit-hint = A/16.4 asks for auditors independent of the measures.
assess-kind-da-verification-hint = By officials; ends in endorsement or findings.
assess-reference = What people will call it
assess-reference-hint = For example SA-8. Empty: kind and year.
assess-from = Start from an earlier one
assess-from-none = No, start with a blank record
assess-from-hint = Shows last time’s verdict beside each item. Verdicts are not carried over, open findings are.
assess-start = Start
assess-starting = Starting…
assess-no-questionnaire = No questionnaire for facilities is installed.

## Before answering

before-title = Before answering
before-lead = { $reference }, { $facility }. Printed at the front of the report; can be completed until signing.
before-kind = Kind of record
before-kind-set = set when the record was started
before-team = Team
before-team-count =
    { $count ->
        [0] nobody named yet
        [one] { $count } person
       *[other] { $count } people
    }
before-team-dependent =
    { $count ->
        [one] { $count } not independent
       *[other] { $count } not independent
    }
before-team-add = Add a person
before-team-me = Add me
before-team-empty = Who assesses, and whether each is independent of the measures (ISPS A/16.4).
before-column-part = Part in this record
before-column-independent = Independent of the measures
before-person = Person { $number }
before-person-name = Name
before-person-post = Post
before-lead-assessor = Lead assessor
before-assessor = Assessor
before-independent = Independent
before-dependent = Not independent
before-independence-of = Is { $name } independent of the measures?
before-reason = Reason
before-reason-tag = Reason missing
before-reason-required = required, ISPS A/16.4
before-reason-missing = Say why { $name } is not independent.
before-name-missing = Person { $number } has no name.
before-statement = Independence statement
before-statement-hint = printed as it stands here
before-places = Places
before-places-count = { $visited } visited, { $not } not visited
before-visited = Visited
before-visited-hint = One place a line, with the day if it matters
before-not-visited = Not visited
before-not-visited-hint = Each with its reason
before-sources = Documents and interviews
before-documents = Documents examined
before-documents-hint = Title and edition, as the report will print it
before-people = People interviewed, by role
before-people-hint = Roles, no names: for example 9 guards on post
before-add-place = Add a place
before-add-not-visited = Add a place not visited
before-level-panel = Level, period and independence
before-ready-done = settled
before-ready-open = open
before-add-document = Add a document
before-add-role = Add a role
before-add-paragraph = Add a paragraph
before-add-strength = Add a strength
before-add-concern = Add a concern
before-level = Security level in force during the assessment
before-level-hint = Measures of the other levels are judged from records, or are Not observed.
before-level-name = Level { $level }
before-from = First day
before-to = Last day
before-period-wrong = The last day is before the first.
before-summary-title = The auditor’s own summary
before-summary-note = Can be written at the end; stands on the first pages of the report.
before-summary = Summary, one paragraph a field
before-strengths = Strengths
before-concerns = Concerns
before-ready = Ready to answer
before-ready-team = Team and independence
before-ready-team-none = nobody named yet
before-ready-reasons =
    { $count ->
        [one] { $count } reason given
       *[other] { $count } reasons given
    }
before-ready-reasons-missing =
    { $count ->
        [one] { $count } reason missing, needed before finalising (ISPS A/16.4)
       *[other] { $count } reasons missing, needed before finalising (ISPS A/16.4)
    }
before-ready-level = Security level in force: { $level }
before-ready-level-none = Security level in force
before-ready-period = Period
before-ready-period-none = not said yet
before-ready-places = Places
before-ready-later = before signing, not before answering
before-go = Go to the items
before-continues = { $answered } of { $items } answered.
before-saved = Saved { $time }
before-not-saved = Not saved yet
before-saving = Saving…
before-finalised = This record is finalised. It can be read, not changed.

## Findings

findings-title = Findings
findings-of = Findings of { $reference }
findings-new = New finding…
findings-new-needs = A finding belongs to an assessment; there is none yet.
findings-filter = Filter findings
findings-filter-open = Open
findings-filter-overdue = Overdue
findings-filter-repeats = Repeats
findings-filter-closed = Closed
findings-filter-all = All
findings-grades = Grade
findings-all-grades = All grades
findings-grade-count = { $grade }: { $count }
findings-all-assessments = All assessments
findings-column-grade = Grade
findings-column-finding = Finding
findings-column-due = Due
findings-column-age = Open
findings-sort = Sort by { $column }
findings-age =
    { $days ->
        [one] { $days } d
       *[other] { $days } d
    }
findings-age-words =
    { $days ->
        [one] open for { $days } day
       *[other] open for { $days } days
    }
findings-none = –
findings-repeat = Repeat
findings-repeat-of = Repeats { $number }
findings-empty = No findings yet
findings-empty-why = A finding is raised from an item answered No or Partly, or here, directly after a walk round.
findings-empty-filter = No finding fits these filters
findings-empty-filter-why = The others are still there.
findings-show-all = Show all findings
findings-list = Findings, { $count }
findings-item = Item { $number }
findings-no-item = Not tied to an item
findings-stage = Stage
findings-stage-raised = Raised
findings-stage-planned = Planned
findings-stage-in-progress = In progress
findings-stage-verified = Verified
findings-stage-closed = Closed
findings-evidence = Evidence seen
findings-effect = Effect
findings-measure = Done at once
findings-cause = Root cause
findings-risk = Risk
findings-risk-words = Likelihood { $likelihood } × consequence { $consequence } = { $risk } of 25
findings-actions = Corrective actions
findings-no-actions = No action yet.
findings-add-action = Add action…
findings-edit = Change…
findings-action-line = { $owner }. { $status }
findings-no-owner = No owner
findings-choose = Choose a finding from the list.

finding-title-new = New finding
finding-title-edit = Finding { $number }
finding-about = Item { $number }
finding-assessment = Assessment
finding-grade = Grade
finding-fact = Fact found
finding-fact-hint = What is so, and where; without judgement
finding-evidence = Objective evidence
finding-evidence-hint = What was seen, read or heard: dates, numbers, documents
finding-effect = Effect
finding-effect-hint = What can happen because of it
finding-place = Place
finding-place-hint = Gate, fence section, restricted area
finding-measure = Immediate measure
finding-measure-hint = What was done at once
finding-cause = Root cause
finding-cause-hint = Why it came to this
finding-found-on = Found on
finding-risk = Risk
finding-risk-hint = Likelihood and consequence, 1 low to 5 high
finding-likelihood = Likelihood
finding-consequence = Consequence
finding-risk-cell = Likelihood { $likelihood }, consequence { $consequence }, risk { $risk }
finding-risk-is = Risk { $risk } of 25, { $band }
finding-risk-none = Not rated
finding-risk-clear = Take the rating away
finding-band-low = low
finding-band-medium = medium
finding-band-high = high
finding-band-very-high = very high
finding-actions = Corrective actions
finding-actions-hint-needed = Each with an owner and a due date
finding-actions-hint-free = Owner and due date are optional for this grade
finding-action = Action { $number }
finding-action-what = What is to be done
finding-action-owner = Owner
finding-action-owner-post = A post, in words
finding-action-post = Post of the owner
finding-action-post-hint = For example Terminal manager
finding-action-due = Due
finding-action-status = Status
finding-action-add = Add an action
finding-action-remove = Remove action { $number }
finding-save = Save the finding
finding-missing-grade = Choose the grade.
finding-missing-fact = Write the fact that was found.
finding-missing-risk = Rate both, likelihood and consequence, or neither.
finding-missing-what = Action { $action }: write what is to be done.
finding-missing-owner = Action { $action }: name the owner.
finding-missing-due = Action { $action }: give the due date.
finding-missing-date = A date is not readable.
finding-saved = Finding { $number } is saved.
finding-details = More about it
finding-also-items = Further items
finding-also-items-hint = One finding can be about several items
finding-also-items-add = Choose items
finding-also-items-search = Search items
finding-also-items-search-hint = A word, a number or a provision
finding-provisions = Further provisions
finding-provisions-hint = Beyond those of the items, for example a paragraph of the PFSP
finding-provisions-add = Add a provision
finding-repeats = Repeats an earlier finding
finding-repeats-hint = Of the assessments before this one
finding-repeats-recognised = As recognised by its items
finding-repeats-none = Repeats none
finding-repeats-one = { $number } { $fact }

## Report

report-screen-title = Report
report-screen-none = No assessment to report on yet
report-screen-none-why = A report shows the answers and findings of one assessment.
report-screen-assessment = Assessment
report-screen-edition = Edition
report-screen-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
report-screen-language = Language of the report
report-screen-paper = Paper
report-screen-a4 = A4
report-screen-letter = Letter
report-screen-marking = Marking on every page
report-screen-marking-hint = Empty: the words of the report’s language
report-screen-date = Date of the report
report-screen-date-hint = The same record and date give the same file, byte for byte
report-screen-contents = Contents
report-screen-save = Save PDF…
report-screen-saving = Writing the PDF…
report-screen-saved = { $file } is saved, { $size }
report-screen-saved-where = In { $folder }
report-screen-not-saved = The PDF was not saved; the dialog was closed.
report-screen-date-wrong = The date is not readable
report-screen-preview = Preview
report-screen-page-of = Page { $page } of { $pages }
report-screen-previous = Previous page
report-screen-next = Next page
report-screen-smaller = Smaller
report-screen-larger = Larger
report-screen-zoom = { $percent } %
report-screen-drawing = Drawing the page…
report-screen-page-label = Page { $page }: { $heading }
report-screen-page-plain = Page { $page }
report-screen-draft = Draft mark on every page until the record is finalised
report-screen-glyphs-do = Change them in the answers or findings, or save as it is.

## Settings

settings-title = Settings
settings-window = Window
settings-language = Language
settings-language-hint = Of the window. A report has its own.
settings-theme = Appearance
settings-theme-hint = Contrast is made for bright sun.
settings-theme-system = As the computer
settings-theme-day = Day
settings-theme-night = Night
settings-theme-contrast = Contrast
settings-density = Density
settings-density-hint = Roomy has larger targets, for gloves and tablets.
settings-density-desk = Desk
settings-density-roomy = Roomy
settings-keys = Single keys
settings-keys-hint = Letters and figures that act at once. When off, letters rest and figures act only inside the open item. Keys with Ctrl keep working.
settings-people = People
settings-people-hint = Every change carries the name of who made it. The one who acts can be changed here and in the bar.
settings-people-acts = acts now
settings-people-let-act = Let { $name } act
settings-people-add = Add a person
settings-people-name = Name
settings-people-post = Post
settings-people-name-missing = The name is missing.
settings-people-added = { $name } is added.
settings-vault = Vault
settings-vault-name = Name
settings-vault-folder = Folder
settings-verify = Check the vault
settings-verify-hint = Reads every page of both databases and follows the chain of events from the first to the last.
settings-verifying = Checking the vault…
settings-verified =
    { $events ->
        [one] In order. { $events } event, the chain is verified up to the stored head.
       *[other] In order. { $events } events, the chain is verified up to the stored head.
    }
settings-verify-problems =
    { $count ->
        [one] One problem was found
       *[other] { $count } problems were found
    }
settings-verify-problem-where = { $what } ({ $where })
settings-verify-do = Nothing was changed by the check. Make a copy of the vault folder as it is before you go on.
settings-head = Head of the chain
settings-practice = Practice facility
settings-practice-hint = Back to how it was delivered. Everything you changed in it is lost; your own vault is not touched.
settings-practice-reset = Reset the practice facility…
settings-practice-sure = Reset the practice facility?
settings-practice-reset-yes = Reset it
settings-practice-reset-no = Keep it
settings-practice-reset-done = The practice facility is as delivered.
settings-about = About
settings-version = Breakwater { $version }
settings-offline = Opens no network connection, ever.

## Help

help-title = Help
help-lead = Works offline: everything here is part of the program.
help-contents = On this page
help-tour = Five minutes, from start to report
help-tour-1 = Facility
help-tour-1-text = Enter the facility once: name, IMO port facility number, what it handles. What is absent makes its items Not applicable by itself.
help-tour-2 = Assessment
help-tour-2-text = Start an assessment and say before answering who assesses, what was visited and which security level was in force.
help-tour-3 = Answers
help-tour-3-text = Press 1 to 5 for the verdict; the answer is on the disk before “Saved” is shown. Go on with U to the next item not answered. Close the window whenever you like: Home brings you back to the same item.
help-tour-4 = Findings
help-tour-4-text = Where something is missing, raise a finding from the item: the fact, its grade, and who does what by when.
help-tour-5 = Report
help-tour-5-text = The preview shows the very pages of the PDF. Save it where you want; it is the only thing Breakwater writes outside the vault.
help-keys = Keys
help-keys-hint = They never act inside a text field, and single letters can be switched off in the settings.
help-verdicts = Verdicts
help-verdict-counts-1 = counts 1
help-verdict-counts-half = counts ½ in Part B and other guidance, 0 in Part A and SOLAS XI-2
help-verdict-counts-0 = counts 0
help-verdict-counts-not = does not count
help-verdict-counts-apart = does not count; shown apart
help-equivalent = An equivalent arrangement approved under SOLAS XI-2/12, or agreed under XI-2/11, counts as Yes when its text is given.
help-grades = Grades of a finding
help-scores = Scores
help-scores-formula = Conformity is the sum of what the answers count, divided by n, the number of answered items that count.
help-scores-apart = Part A is mandatory and Part B is guidance. They are two numbers and never one; there is no overall percentage.
help-scores-n = A percentage never stands without its n, the items not observed, not applicable and not answered.
help-lost = Lost passphrase
help-lost-1 = The recovery key on the printed sheet opens the vault without the passphrase.
help-lost-2 = If both are lost, the records are lost. There is no back door; nobody can reset a passphrase, the makers of Breakwater included.
help-lost-3 = After a wrong try the next one must wait, up to half a minute. Waiting is all it takes; nothing is erased.
help-threats = What Breakwater protects, and what not
help-threats-intro = A completed self-assessment is to be protected like the plan (ISPS A/15.7, A/16.7, A/16.8).
help-threat = What happens
help-promise = We promise
help-no-promise = We do not promise
help-threat-stolen = A switched-off laptop or a stick is stolen
help-threat-stolen-promise = Contents, file names and facility names cannot be read without the passphrase or the recovery key. Every guess costs the thief time and memory.
help-threat-stolen-not = A weak passphrase. That is why weak ones are refused.
help-threat-locked = The laptop sleeps, Breakwater is locked
help-threat-locked-promise = The same for the vault; the key is gone from Breakwater’s memory.
help-threat-locked-not = What the operating system wrote to its swap or hibernation file. Encrypt the whole disk.
help-threat-running = Somebody uses the laptop while it is unlocked, or a hostile program runs in your name
help-threat-running-promise = Nothing. No program can.
help-threat-running-not = Lock with Ctrl L when you leave the desk.
help-threat-insider = Somebody who knows the passphrase changes the record
help-threat-insider-promise = Every change is an event with name and time in a chain; reports carry the digest of the record they were made from.
help-threat-insider-not = That a chain which nobody else holds a copy of was never written anew.
help-offline = Works offline
help-offline-text = Breakwater never opens a network connection: no update check, no cloud, no statistics. What leaves this computer leaves it as a file you saved.
