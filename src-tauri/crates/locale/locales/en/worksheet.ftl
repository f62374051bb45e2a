### The scenario table of a risk assessment; narrative items; the time before; moving to another version.

view-worksheet = Scenario table

worksheet-add = Add a scenario
worksheet-new = New scenario
worksheet-number = Number
worksheet-asset-threat = Asset and threat
worksheet-score = Score
worksheet-owner-decision = Owner, decision
worksheet-review = review { $date }
worksheet-accepted = accepted by { $name }
worksheet-count =
    { $count ->
        [0] No scenario yet
        [one] { $count } scenario
       *[other] { $count } scenarios
    }
worksheet-urgent =
    { $count ->
        [one] Scenario { $numbers } is “{ $band }” today. { $action }
       *[other] Scenarios { $numbers } are “{ $band }” today. { $action }
    }
worksheet-empty = No scenario yet
worksheet-empty-why = A row names what is to be protected and who could do what to it. Its score says which row comes first, not how big the danger is.
worksheet-asset-missing = Name the asset: without it the row is not saved.
worksheet-as-today = As today
worksheet-score-open = The score appears when all three are chosen.
worksheet-missing = Still to fill in: { $columns }
worksheet-missing-count = { $count } to fill in
worksheet-remarks =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
worksheet-up = Up
worksheet-down = Down
worksheet-first = It is the first row.
worksheet-last = It is the last row.
worksheet-remove = Remove
worksheet-removed = { $asset } is removed.
worksheet-questions = Questions on the method
worksheet-bands = Bands
worksheet-band = { $from }–{ $to }
worksheet-matrix = Where the scenarios stand
worksheet-matrix-note = numbers open their row
worksheet-matrix-when = Scores shown
worksheet-likelihood = { $threat } × { $vulnerability }
worksheet-open = Scenario { $number }, { $asset }

work-table-open = Open the scenario table
work-in-table = The scenario table asks this row by row. Answer there, or in words here.
work-in-table-now = Answered by the scenario table. Words here are printed with it.
work-in-words = In words
work-text-answered = answered as soon as it has text
work-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }
work-verdict-why-optional = optional; without one the item is in no score

work-last-time = Last time
work-last-none = Not asked last time.
work-last-where = { $reference }, revision { $revision }
work-last-unanswered = Not answered then.
work-keepable =
    { $count ->
        [one] { $count } item asks the same as last time and waits for its verdict.
       *[other] { $count } items ask the same as last time and wait for their verdicts.
    }
work-keep-open = Keep unchanged items…
work-keep-title = Keep unchanged items?
work-keep-what =
    { $count ->
        [one] { $count } item is word for word as it was and has no verdict yet. It gets the verdict of last time, with its reason.
       *[other] { $count } items are word for word as they were and have no verdict yet. They get the verdicts of last time, with their reasons.
    }
work-keep-not = Do so only where nothing has changed on the ground. Reworded and new items stay open; what is answered already is not touched. It can be taken back.
work-keep-do =
    { $count ->
        [one] Keep { $count } verdict
       *[other] Keep { $count } verdicts
    }
work-kept =
    { $count ->
        [one] { $count } verdict of last time is kept.
       *[other] { $count } verdicts of last time are kept.
    }

upgrade-link = Version…
upgrade-open-of = Move { $reference } to another version
upgrade-newest = There is no newer version of its questionnaire, and no overlay for it. Nothing needs to be done.
