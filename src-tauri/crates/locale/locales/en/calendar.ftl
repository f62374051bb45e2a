### The calendar: what is due, the rhythm of drills and exercises, papers and their time, intervals in the settings.

view-calendar = Calendar
cal-rail-overdue = { $count ->
    [one] Calendar, one thing overdue
   *[other] Calendar, { $count } things overdue
}
cal-sentence-nothing = Nothing is overdue.
cal-sentence-overdue = { $count ->
    [one] One thing is overdue.
   *[other] { $count } things are overdue.
}
cal-export = Export .ics…
cal-empty = Nothing to watch over yet
cal-empty-why = The calendar follows the drills, papers and certificates of your facilities. Enter a facility first.
cal-empty-button = To the facilities
cal-none = Nothing here is due.
cal-today = today

## Filters and looks

cal-filters = What is shown
cal-filter-facility = Facility
cal-filter-kind = Kind
cal-filter-state = Standing
cal-all-facilities = All facilities
cal-all-kinds = All kinds
cal-all-states = Everything
cal-look = Look
cal-look-list = List
cal-look-month = Month
# The letter of the key that changes between list and month.
cal-key-month = m
cal-in-order = In order of date
cal-shown = { $shown } of { $all }

cal-state-overdue = Overdue
cal-state-no-record = No record yet
cal-state-within30 = Within 30 days
cal-state-within90 = Within 90 days
cal-state-within180 = Within 180 days
cal-state-ok = Later

## Month

cal-month-back = Month before
cal-month-ahead = Month after
cal-month-today = Today
cal-month-count = { $count ->
    [0] nothing due
    [one] one thing due
   *[other] { $count } things due
}
cal-month-keys = Page up and page down turn the months.
cal-month-undated = { $count ->
    [one] One thing without a date stands in the list.
   *[other] { $count } things without a date stand in the list.
}

## Drills and exercises

cal-drills = Drills
cal-exercises = Exercises
cal-drills-rule = { $months ->
    [one] at least every month, ISPS B/18.5
   *[other] at least every { $months } months, ISPS B/18.5
}
cal-exercises-rule = { $months ->
    [one] in each calendar year, and at most one month apart, ISPS B/18.6
   *[other] in each calendar year, and at most { $months } months apart, ISPS B/18.6
}
cal-until = by { $date }
cal-line = Held: { $held }. Planned: { $planned }. Last day allowed: { $limit }.
cal-planned-on = { $date }, planned
cal-longest = Longest gap { $days } days, { $from } to { $to }
cal-held-12 = Held in the last 12 months: { $count }
cal-year-held = Calendar year { $year }: held
cal-year-open = Calendar year { $year }: not yet held
cal-distance = { $months ->
    [one] One month: until { $date }
   *[other] { $months } months: until { $date }
}
cal-years-without = None held in { $years }
cal-gap-late = { $days ->
    [one] One day too late: { $from } to { $to }
   *[other] { $days } days too late: { $from } to { $to }
}
cal-log = Open the log

## Papers

cal-papers = Statements and reviews
cal-papers-what = What
cal-papers-reference = Reference
cal-papers-from = From
cal-papers-until = Until
cal-papers-used = Time used
cal-papers-left = Left
cal-papers-share = { $share } % of the time is used
cal-papers-shortened = sooner than the paper says
cal-paper-statement = Statement of Compliance
cal-paper-pfsa-review = PFSA review
cal-paper-pfsp-review = PFSP review
cal-paper-self-assessment = Self-assessment

## Intervals in the settings

cal-intervals = Intervals
cal-intervals-note = How often something is due, for all facilities of this vault. An interval may be tightened, never stretched.
cal-intervals-none = Enter a port facility first.
cal-intervals-facility = Values in force at
cal-interval-months = months
cal-interval-years = years
cal-interval-limit-months = { $longest ->
    [one] At most one month.
   *[other] At most { $longest } months.
}
cal-interval-limit-years = { $longest ->
    [one] At most one year.
   *[other] At most { $longest } years.
}
cal-interval-overlay-months = { $value ->
    [one] “{ $title }” asks for one month.
   *[other] “{ $title }” asks for { $value } months.
}
cal-interval-overlay-years = { $value ->
    [one] “{ $title }” asks for one year.
   *[other] “{ $title }” asks for { $value } years.
}
cal-interval-in-force-months = { $value ->
    [one] In force: one month.
   *[other] In force: { $value } months.
}
cal-interval-in-force-years = { $value ->
    [one] In force: one year.
   *[other] In force: { $value } years.
}
cal-interval-range = A whole number from 1 to { $longest }: an interval may be tightened, not stretched.
cal-interval-reset = Longest allowed
cal-interval-reset-of = { $interval }: as long as allowed
