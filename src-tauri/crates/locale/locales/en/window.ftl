### The shell of the window and the work screen.

## Everywhere

close = Close
cancel = Cancel
try-again = Try again
undo = Undo
redo = Redo
date-and-time = { $date }, { $time }
error-part-kept = What was not changed
error-part-do = What to do
error-code = Code { $code }
toasts-label = Notices
toast-dismiss = Put the notice away
loading = Opening…

# The scale: progress as the graduated border of a chart.
scale-label =
    { $total ->
        [one] { $answered } of { $total } item answered
       *[other] { $answered } of { $total } items answered
    }
scale-section = { $title }: { $answered } of { $items } answered

# A percentage never stands without points and n; what is not in n is told with it.
score-of = { $points } of { $n }
score-apart = { $unseen } not observed, { $na } not applicable, { $open } not answered
score-none = not yet

save-saved = Saved { $time }
save-saving = Saving…
save-not-saved = Not saved
save-failed = Not saved. { $what } What you wrote is still on the screen.

## The shell

shell-skip = Skip to content
shell-main-navigation = Main
shell-you-are-here = You are here
shell-brand = { product }, home
shell-rail-fold = Fold the navigation
shell-rail-unfold = Unfold the navigation
shell-theme-next = Theme: { $theme }. Change it
shell-lock = Lock
shell-sensitive = Security-sensitive
shell-sensitive-note = Protect like the plan, ISPS A/16.7
shell-search-or-do = Search or do
shell-acting = Acting: { $name }, { $post }. Change
shell-acting-none = Nobody chosen. Choose who is acting
shell-acting-title = Who is acting
shell-acting-hint = What is recorded from now on carries this name.
shell-person-other = Someone else
shell-person-name = Name
shell-person-post = Post
shell-person-add = Add and act as this person
shell-person-needs-name = A name is needed.
shell-practice-note = Practice: nothing here is real
theme-system = As the system
theme-day = Day
theme-night = Night
theme-contrast = Contrast

view-first-start = First start
view-unlock = Unlock
view-home = Home
view-facilities = Facilities
view-facility = Facility
view-assessments = Assessments
view-before = Before answering
view-work = Work
view-findings = Findings
view-report = Report
view-reports = Reports
view-settings = Settings
view-help = Help

palette-title = Search or do
palette-placeholder = Type a word, a number or a provision
palette-results = Results
palette-nothing = Nothing found for “{ $query }”. Try fewer letters, or a provision such as A/16.4.
palette-count =
    { $count ->
        [0] Nothing found
        [one] { $count } result
       *[other] { $count } results
    }
palette-group-go = Go to
palette-group-do = Do
palette-group-items = Items
palette-group-sections = Sections

## Keys. The letters may differ in another language, several to one act if need be; each letter once.
## Digits are the same everywhere.

key-yes = y
key-no = x
key-partly = p
key-not-applicable = a
key-not-observed = o
key-next = j n
key-previous = k
key-unanswered = u
key-review = f
key-comment = c
key-guidance = h
key-section = g
key-level = l

keys-title = Keys
keys-note = Digits are the same in every language. Letters follow the language, can be switched off in Settings, and never act inside a text field. Esc leaves a text field, Ctrl+Enter goes on from it.
keys-off = Letter keys are switched off in Settings. Digits act while the focus is inside the item.
keys-group-answer = Answer
keys-group-move = Move
keys-group-evidence = Evidence
keys-group-screens = Other screens
keys-group-window = Window
keys-verdicts = Yes, No, Partly
keys-verdicts-excluded = Not applicable, Not observed
keys-verdict-letters = The same five, as letters
keys-methods = Seen by: document, interview, observation, test
keys-review = Mark for review
keys-comment = Comment
keys-undo = Undo the last answer
keys-redo = Redo
keys-next = Next item
keys-previous = Previous item
keys-unanswered = Next not answered
keys-section = Go to section
keys-search = Search items
keys-guidance = Guidance
keys-level = Next level
keys-finding-step = Next, previous finding
keys-piece-step = Next, previous piece
keys-draw = Draw an arrow, a box, a text
keys-redact = Cover a part
keys-select = Select what is drawn
keys-zoom = Larger, smaller, as large as fits
keys-new = Begin something new on this screen
keys-month = Calendar as a list or a month
keys-step = Check before sign-off: go to what is missing. Changes of hands: choose a path
keys-report = Save the PDF, on the report screen
keys-palette = Search or do
keys-lock = Lock
keys-rail = Fold or unfold the navigation
keys-help = Help
keys-sheet = This sheet
keycap-enter = Enter
keycap-ctrl = Ctrl
keycap-shift = Shift
keycap-esc = Esc

## The work screen

work-sections-open = Open the sections
work-answered-of = { $answered } of { $total } answered
work-open-count =
    { $count ->
        [one] { $count } open
       *[other] { $count } open
    }
work-by-profile-count =
    { $count ->
        [one] { $count } by profile
       *[other] { $count } by profile
    }
work-scores = Scores so far
work-section-state-none = not started
work-section-state-started = started
work-section-state-done = complete
work-section-flagged =
    { $count ->
        [one] { $count } marked for review
       *[other] { $count } marked for review
    }
work-section-count = { $answered }/{ $items }

work-items = Items
work-filter-items = Filter items
work-search = Search items
work-filter-unanswered = Not answered
work-filter-no = No
work-filter-partly = Partly
work-filter-not-applicable = Not applicable
work-filter-not-observed = Not observed
work-filter-review = To review
work-filter-commented = With comment
work-filter-no-method = Without method
work-filter-no-finding = No or Partly without finding
work-filter-part-a = Part A
work-filter-level-3 = Level 3
work-filter-more = More
work-filter-fewer = Fewer
work-filter-clear = Show all items
work-filter-result =
    { $count ->
        [0] No item matches
        [one] { $count } item matches
       *[other] { $count } items match
    }
work-nothing-title = No item matches
work-nothing-text = No item has everything that was asked for. Take a filter away, or search for another word.

work-levels-mark = L{ $levels }
work-levels-title = Security levels { $levels }
work-eu-short = EU
work-part = { $part } · { $nature }
work-flagged = Marked for review
work-review = Mark for review
work-verdict = Verdict
work-verdict-optional = Verdict, if one fits
work-verdict-level = Verdict at level { $level }
work-levels = Security level
work-level-next = Next level
work-methods = Seen by
work-comment = Comment
work-reason = Reason
work-needed-for = needed for { $verdict }
work-needed-before-finalising = needed for { $verdict }, or a finding
work-reason-pending = Not saved yet: { $verdict } is kept once its reason is given.
work-reason-welcome = welcome
work-reason-cancel = Keep the answer as it was
work-text = Answer in words
work-equivalent = Equivalent arrangement
work-equivalent-hint = Approved under SOLAS XI-2/12, or agreed under XI-2/11. It counts as Yes and needs its text: what was approved, by whom, when.
work-by-profile = Not applicable by the facility profile: { $reason }
work-by-profile-hint = To answer it anyway, choose a verdict.
work-clear = Clear the verdict
work-raise-finding = Raise a finding…
work-edit-finding = Open
work-finding-due = due { $date }
work-open-finding = Open finding { $number }
work-findings = Findings of this item
work-next = Next
work-next-item = Next, { $number }
work-previous-item = { $number }
work-all-answered = Every item is answered.
work-read-only = This record is { $state }. It never changes; reopening makes a new revision.

work-side = Guidance and history
work-guidance = Guidance
work-guidance-none = There is no guidance for this item.
work-look = Look for
work-ask = Ask
work-evidence-hints = Evidence
work-failing = Often failing
work-provisions = Provisions
work-provision-levels = Asked at security level { $levels }
work-changes = Changes to this answer
work-changes-none = Nothing was recorded yet.
work-change = { $field }: { $value }, { $person }
work-change-cleared = { $field } cleared, { $person }
work-change-undone = { $field } taken back, { $person }
work-side-close = Close the side pane
work-before = Scope and team
work-focus = One at a time
work-focus-close = Close
work-focus-all =
    { $count ->
        [one] All { $count } item
       *[other] All { $count } items
    }
work-focus-place = { $place } of { $total }
work-focus-first = This is the first item.
work-focus-last = This is the last item.
work-focus-side = How it was seen

field-verdict = Verdict
field-levels = Levels
field-reason = Reason
field-comment = Comment
field-text = Answer
field-equivalent = Equivalent arrangement
field-methods = Seen by
field-review = Mark for review
value-true = yes
value-false = no

work-undone =
    { $operation ->
        [finding] Taken back: finding of { $number }.
       *[answer] Taken back: answer to { $number }.
    }
work-redone =
    { $operation ->
        [finding] Done again: finding of { $number }.
       *[answer] Done again: answer to { $number }.
    }
work-undone-plain = Taken back.
work-redone-plain = Done again.

# One letter in dense rows; the whole word is its name.
work-part-short-a = A
work-part-short-b = B
work-part-short-solas = S
work-part-short-ext = –
work-split = Answer by level
work-unsplit = One verdict for all levels
work-split-hint = Half split is not answered: give each level its verdict.
work-equivalent-counts = Counts as Yes: an equivalent arrangement is in force.
