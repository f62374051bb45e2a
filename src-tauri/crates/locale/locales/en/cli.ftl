### The command line: its help, its questions, its answers.

cli-about = Breakwater without a window: vaults, facilities, assessments, findings and reports.
cli-help-usage = Usage:
cli-help-commands = Commands
cli-help-options = Options
cli-help-arguments = Arguments

cli-option-vault = The vault folder
cli-option-passphrase-file = Read the passphrase from this file; a newline at its end is dropped
cli-option-passphrase-fd = Read the passphrase from this file descriptor
cli-option-as = Who acts: name, post or id of a person of the vault; the first one if not given
cli-option-json = Answer in JSON; errors too
cli-option-language = Language of questions, answers and errors
cli-option-help = Show this help
cli-option-version = Show the versions of Breakwater, SQLite and SQLCipher
cli-value-folder = FOLDER
cli-value-file = FILE
cli-value-number = N
cli-value-person = PERSON
cli-value-language = LANGUAGE
cli-value-id = ID
cli-value-kind = KIND
cli-value-date = YYYY-MM-DD
cli-value-paper = PAPER
cli-value-path = PATH
cli-value-text = TEXT

cli-vault = Create or check a vault
cli-vault-create = Create an encrypted vault and show its recovery key, once
cli-vault-check = Check every page, the event chain, the key slots and the media of a vault
cli-facility = The register: port facilities, ports, Designated Authorities
cli-facility-add = Add a facility, a port or an authority from a JSON file
cli-facility-add-file = The entry as JSON, its “kind” port_facility, port or authority; “-” reads standard input
cli-facility-list = List the register
cli-facility-show = Show an entry of the register
cli-facility-id = Id, IMO port facility number, UN/LOCODE or code of the State
cli-questionnaire = Question sets; needs no vault
cli-questionnaire-list = List the built-in question sets
cli-questionnaire-show = Show a question set with all its items
cli-questionnaire-id = Id of a question set, for example port-facility; or a folder, a spreadsheet or an overlay
cli-questionnaire-validate = Check question sets in files or folders, and tell every mistake
cli-questionnaire-paths = Files and folders of question sets
cli-questionnaire-export = Write a question set as a spreadsheet
cli-questionnaire-export-overlay = Write this overlay instead, once it fits the question set
cli-questionnaire-import = Turn a spreadsheet back into the files of a question set or an overlay, and tell every mistake with sheet, row and column
cli-questionnaire-import-file = The spreadsheet
cli-questionnaire-import-out = Folder to write to
cli-questionnaire-form = Write the blank paper form of a question set
cli-questionnaire-form-plain = Without the lines of guidance below the questions
cli-questionnaire-provisions = List the provisions a question set cites, with the items that cite them
cli-file-out = File to write
cli-assessment = Assessments and their answers
cli-assessment-start = Start an assessment
cli-assessment-start-facility = The port facility assessed: id or number
cli-assessment-start-authority = The Designated Authority assessed, by its entry of the register
cli-assessment-start-port = The port assessed, by its entry of the register
cli-assessment-start-questionnaire = The question set to work through
cli-assessment-start-kind = self-assessment, internal-audit or da-verification
cli-assessment-start-from = Start from this earlier assessment
cli-assessment-start-reference = What people will call it; kind and year if not given
cli-assessment-start-overlay = Lay this overlay over the question set
cli-assessment-upgrade = Move an assessment to another version of its question set, in a new revision
cli-assessment-upgrade-to = Id or hash of a set, or a spreadsheet, folder or overlay to bring in first
cli-assessment-upgrade-preview = Only show what would happen
cli-assessment-list = List the assessments
cli-assessment-show = Show an assessment with every answer, its findings and its scores
cli-assessment-answer = Record answers, one JSON object a line; each is durable when acknowledged
cli-assessment-id = Id of an assessment
cli-from = File to read; “-” reads standard input
cli-finding = Findings and corrective actions
cli-finding-add = Raise a finding from a JSON file
cli-finding-list = List the findings of an assessment
cli-report = Write the PDF report of an assessment
cli-report-lang = Language of the report
cli-report-paper = a4 or letter
cli-report-date = Date of the report; today if not given
cli-report-marking = Sensitivity marking on every page
cli-report-out = File to write
cli-practice = Write the practice vault and its report into a folder
cli-practice-out = Folder to write to
cli-practice-today = Move all dates by whole weeks so that the practice day is this day
cli-practice-lang = Language of the practice records

cli-ask-passphrase = Passphrase of the vault:{" "}
cli-ask-new-passphrase = New passphrase:{" "}
cli-ask-passphrase-again = The same once more:{" "}
# The name of the first person when nobody is named.
cli-first-person = PFSO

cli-said-vault-created = The vault is ready: { $folder }
cli-said-recovery-key = Recovery key. Write it down now, it is not shown again:
cli-said-vault-sound =
    { $events ->
        [one] The vault is sound. One event; head { $head }
       *[other] The vault is sound. { $events } events; head { $head }
    }
cli-said-vault-problems =
    { $problems ->
        [one] The vault has a problem.
       *[other] The vault has { $problems } problems.
    }
cli-said-problem = { $place }: { $what } ({ $code })
cli-said-sets-sound =
    { $sets ->
        [one] One question set, no mistakes.
       *[other] { $sets } question sets, no mistakes.
    }
cli-said-overlays-sound =
    { $overlays ->
        [one] One overlay, no mistakes.
       *[other] { $overlays } overlays, no mistakes.
    }
cli-said-set-counts = { $set } { $version }: { $counts }
cli-said-overlay-counts = { $overlay } { $version } on { $set }: { $counts }
cli-said-set-count = { $language } { $items }
cli-said-imported =
    { $files ->
        [one] One file of { $id } { $version } written into { $folder }
       *[other] { $files } files of { $id } { $version } written into { $folder }
    }
cli-said-upgrade = From { $from } to { $to }: { $kept } kept, { $reworded } reworded, { $moved } moved, { $changed } changed, { $new } new, { $dropped } dropped
cli-said-upgrade-dropped-answers =
    { $answers ->
        [0] No answer is dropped.
        [one] One answer is kept for an annex, because its item is asked no more.
       *[other] { $answers } answers are kept for an annex, because their items are asked no more.
    }
cli-said-upgrade-item = { $what }: { $old } → { $new }
cli-upgrade-reworded = reworded
cli-upgrade-moved = moved
cli-upgrade-changed = changed
cli-upgrade-new = new
cli-upgrade-dropped = dropped
cli-said-upgraded = Revision { $revision } of { $reference }: { $id }
cli-said-added = Added: { $id }
cli-said-started = Started: { $reference }, { $id }
cli-said-finding = Finding { $number }: { $id }
cli-said-report = Written: { $file }
cli-said-practice = Written: { $vault } and { $report }. The passphrase is “practice”.
cli-said-score = { $part }: { $points } of { $counted }; not observed { $not_observed }, not applicable { $not_applicable }, unanswered { $unanswered }
cli-said-versions = Breakwater { $version }, SQLite { $sqlite }, SQLCipher { $sqlcipher }

cli-error-line = Error: { $what } { $kept }
cli-hint-line = { $hint }
cli-usage-error = The command line was not understood: { $detail }
cli-usage-hint = “{ $command } --help” shows what there is.
cli-usage-unknown-argument = there is no option { $argument }
cli-usage-unknown-command = there is no command { $argument }
cli-usage-missing-argument = { $argument } is missing
cli-usage-missing-command = a command is missing
cli-usage-invalid-value = { $value } is not possible for { $argument }
cli-usage-conflict = { $argument } cannot be given together with { $other }
cli-usage-other = one of the options is wrong
cli-usage-no-vault = No vault is named.
cli-usage-no-vault-hint = Name the vault folder with --vault.
cli-usage-no-passphrase = The passphrase is needed, and nobody is there to be asked.
cli-usage-no-passphrase-hint = Give it with --passphrase-file or --passphrase-fd. It is never an argument: other users of the computer could read it.
cli-usage-passphrases-differ = The two passphrases are not the same.
cli-usage-passphrases-differ-hint = Nothing was created. Try again.
cli-usage-no-json = { $source } does not hold what is expected: { $detail }
cli-usage-no-json-hint = Correct the file and try again. Nothing was changed.

### What can be wrong with a question set; said after file and item.

questionnaire-problem-file-name = a question set has no file of this name; there are en.json, one file per further language, and general.<language>.json
questionnaire-problem-file-too-large = the file is larger than { $limit } bytes
questionnaire-problem-english-missing = en.json is missing: it holds the structure of the set
questionnaire-problem-general-of-no-language = the set has no file { $expected } to which this one could belong
questionnaire-problem-general-twice = the general information is both in { $other } and here
questionnaire-problem-syntax = this is no JSON: line { $line }, column { $column }: { $detail }
questionnaire-problem-duplicate-key = the key “{ $key }” stands here twice
questionnaire-problem-missing-key = the key “{ $key }” is missing
questionnaire-problem-unknown-key = there is no key “{ $key }” in this place
questionnaire-problem-wrong-type = this is of type { $found }, it must be { $expected }
questionnaire-problem-not-one-of = { $found } is not allowed here; allowed are { $allowed }
questionnaire-problem-text-too-long = the text has { $found } characters, { $limit } are allowed
questionnaire-problem-text-empty = the text is empty
questionnaire-problem-list-too-short = the list is too short: entries needed: { $limit }
questionnaire-problem-list-too-long = the list is too long: entries allowed: { $limit }
questionnaire-problem-not-unique = an entry stands in the list twice
questionnaire-problem-malformed = { $found } does not have the form { $pattern }
questionnaire-problem-out-of-range = { $found } is outside of what is allowed here ({ $limit })
questionnaire-problem-shape = { $detail }
questionnaire-problem-format-unknown = format { $found } is not known, this version reads format { $expected }
questionnaire-problem-language-not-of-file = the file is named for “{ $expected }” but says language “{ $found }”
questionnaire-problem-id-not-permanent = { $found } is no permanent id: small letters, digits and hyphens, beginning with a word, like pf-01-01
questionnaire-problem-duplicate-id = the id “{ $id }” is already used at { $other }
questionnaire-problem-duplicate-number = the number “{ $number }” is already used at { $other }
questionnaire-problem-too-many-items = the set has { $found } items, { $limit } are allowed
questionnaire-problem-reference-unknown = “{ $reference }” is no provision that could be looked up
questionnaire-problem-part-mismatch = the part is { $found }, but the first reference “{ $reference }” makes it { $expected }
questionnaire-problem-tag-unknown = the set declares no profile tag “{ $tag }”
questionnaire-problem-level-unknown = there is no security level { $found }; there are 1, 2 and 3
questionnaire-problem-level-twice = a security level stands here twice
questionnaire-problem-guidance-empty = the item has no guidance at all
questionnaire-problem-guidance-too-long = the guidance has { $found } characters, { $limit } are allowed
questionnaire-problem-options-missing = a field of type { $type } needs its options
questionnaire-problem-options-without-use = a field of type { $type } has no options
questionnaire-problem-translation-missing = the { $what } “{ $id }” is not translated
questionnaire-problem-translation-extra = the { $what } “{ $id }” is not in en.json
questionnaire-problem-translation-length = the list has another length ({ $found }) than in en.json ({ $expected })
questionnaire-problem-translation-other-version = this is version { $found }, en.json is version { $expected }
questionnaire-problem-translation-other-set = this belongs to “{ $found }”, en.json to “{ $expected }”
