### Question sets in the users' own hands: the list of sets, blank forms, an assessment by provision and by security
### level, moving to a newer version.

view-questionnaires = Questionnaires
view-provisions = By provision and level

## The list of sets

sets-title = Questionnaires
sets-column-set = Questionnaire
sets-column-items = Items
sets-column-languages = Languages
sets-column-origin = Origin
sets-column-used = In use
sets-version = version { $version }
sets-built-in = Built in
sets-imported = Imported
sets-overlay = Overlay
sets-overlay-of = { $title }, laid over it by { $authority }
sets-overlay-does =
    { $added ->
        [one] Overlay version { $version }: items reworded { $reworded }, { $added } item added
       *[other] Overlay version { $version }: items reworded { $reworded }, { $added } items added
    }
sets-subject = About
sets-subject-facility = One port facility
sets-subject-port = A whole port
sets-subject-state = A State and its Designated Authority
sets-size = Size
sets-size-words =
    { $items ->
        [one] { $items } item; sections: { $sections }
       *[other] { $items } items; sections: { $sections }
    }
sets-used =
    { $count ->
        [0] By no assessment of this vault
        [one] By { $count } assessment of this vault
       *[other] By { $count } assessments of this vault
    }
sets-hash = Hash of the text
sets-choose = Choose a questionnaire to see what it asks.
sets-none = No questionnaire is installed
sets-none-why = The built-in questionnaires come with Breakwater; without them nothing can be assessed.
sets-busy = One moment…

sets-start = Start an assessment with it…
sets-start-facility = Enter a facility first: an assessment belongs to one.
sets-print = Print a blank form…
sets-export = Save as spreadsheet…
sets-export-hint = With all its languages, to be changed in any spreadsheet program and brought in again.
sets-saved = Saved as { $file } in { $folder }
sets-bring-in = Bring in a set or overlay…
sets-bring-in-hint = A spreadsheet saved here and changed, or the overlay file of an authority. Assessments under way keep the text they began with.
sets-brought-in = { $title } is brought in
sets-remove = Remove
sets-remove-title = Remove this set
sets-remove-what = “{ $title }”, version { $version }, leaves the list of this vault. To have it again, bring in its file again.
sets-removed = { $title } is removed
sets-kept-built-in = Built in; it stays.
sets-kept-used =
    { $count ->
        [one] { $count } assessment uses it; it stays.
       *[other] { $count } assessments use it; it stays.
    }

sets-problems-title = { $file } was not brought in
sets-problems-none-kept =
    { $count ->
        [0] The file holds no set that can be used. Nothing was kept.
        [one] One place must be mended. Until then nothing of the file is kept.
       *[other] { $count } places must be mended. Until then nothing of the file is kept.
    }
sets-problems-list = What must be mended
sets-problems-place = Place
sets-problems-problem = Problem
sets-problems-again = Choose the mended file…

## The blank form

paper-title = Print a blank form
paper-of =
    { $items ->
        [one] { $title }: { $items } item with room to write, as a PDF.
       *[other] { $title }: { $items } items with room to write, as a PDF.
    }
paper-language = Language of the form
paper-paper = Paper
paper-facility = Facility
paper-facility-none = None: leave the head blank
paper-facility-hint = Prints its name and what is known of it at the head.
paper-hints = With what to look at and whom to ask
paper-hints-hint = The form grows longer, and nobody needs the guidance beside it.
paper-save = Save as PDF…

## By provision and by security level

provisions-title = { $reference } by provision and level
provisions-tabs = Look at the assessment
provisions-tab-provision = By provision
provisions-tab-level = By security level
provisions-search = Provision, item number or words
provisions-hint = Open a provision to see the items that cite it. A press on an item opens it.
provisions-found =
    { $count ->
        [0] Nothing found
        [one] { $count } provision found
       *[other] { $count } provisions found
    }
provisions-items =
    { $count ->
        [one] { $count } item
       *[other] { $count } items
    }
provisions-solas = SOLAS XI-2
provisions-part-a = ISPS Code, Part A
provisions-part-b = ISPS Code, Part B
provisions-other = Other sources
provisions-empty = No item cites a provision
provisions-empty-why = This questionnaire names no source behind its items.
provisions-nothing = Nothing found
provisions-nothing-why = Try fewer letters, or a provision such as A/16.4.
provisions-open = By provision and level
provisions-open-of = By provision and level, { $reference }

levels-hint = An item that asks several levels counts at each of them. Scores stand apart by part, each with its n.
levels-measures = One measure at its levels
levels-measures-count =
    { $count ->
        [one] { $count } measure
       *[other] { $count } measures
    }
levels-measure = Measure
levels-not-asked = not asked
levels-no-measures = No measure is asked at more than one level
levels-no-measures-why = Items that ask one measure at different security levels would stand side by side here.

## Moving to a newer version

upgrade-open = Move to another version…
upgrade-title = Move { $reference } to another version
upgrade-to = To
upgrade-target = { $title }, version { $version }
upgrade-target-overlay = { $title }, version { $version }, with { $overlay }
upgrade-looking = Comparing the versions…
upgrade-from-to = From { $from } to { $to }:
upgrade-kept = Kept as they are, with their answers
upgrade-reworded = Reworded: look whether the answer still holds
upgrade-moved = Moved or renumbered
upgrade-changed = Changed in provisions, levels or kind of answer
upgrade-new = New, not answered
upgrade-dropped = Dropped
upgrade-numbers = { $old } → { $new }
upgrade-answered = Answered
upgrade-before = Before:
upgrade-now = Now:
upgrade-dropped-answers =
    { $count ->
        [0] No dropped item has an answer.
        [one] The answer to { $count } dropped item is kept and printed in an annex.
       *[other] The answers to { $count } dropped items are kept and printed in an annex.
    }
upgrade-revision = A new revision begins. The present one stays as it is, with its text and its answers.
upgrade-move = Move to version { $version }
upgrade-moved-to = { $reference } goes on as revision { $revision }

## The facility's profile, from the item

profile-click-title = Profile of the facility
profile-click-hint = Said once in the facility's profile; every item that depends on it follows.
profile-click-absent = Not at this facility: { $tag }
profile-click-present = Present after all: { $tag }
profile-click-now-absent = Not at this facility: { $tag }. The items that depend on it are Not applicable.
profile-click-now-present = Present: { $tag }. The items that depend on it apply again.

# Names of the measures of the port facility set; one of another set stands by its id.
measure-access-points = Access points
measure-baggage-screening = Screening of unaccompanied baggage
measure-barriers = Barriers around restricted areas
measure-cargo-checks = Checks of cargo
measure-cargo-detection = Scanners, detection devices and dogs for cargo
measure-cargo-documents = Cargo documents
measure-cargo-examination = Visual and physical examination of cargo
measure-cargo-vehicle-search = Search of cargo vehicles
measure-extra-restricted-areas = Further restricted areas
measure-lighting = Lighting and watch beside ships
measure-movement-inside = Movement inside the facility
measure-patrols = Patrols
measure-persons-admitted = Persons admitted
measure-plan-measures = Additional measures of the PFSP
measure-restricted-area-access-points = Access points of restricted areas
measure-restricted-area-patrols = Guards and patrols of restricted areas
measure-seals = Seals
measure-search-rate = Rate of searches
measure-stores-check = Checks of ship's stores
measure-stores-equipment = Scanners, detection devices and dogs for ship's stores
measure-stores-escort = Escort of stores vehicles
measure-stores-order = Order for ship's stores
measure-stores-restriction = Restriction of ship's stores
measure-stores-vehicle-search = Search of stores vehicles
measure-surveillance = Surveillance equipment
measure-vessel-movements = Movements of vessels
