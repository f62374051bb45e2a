### The printed report and the recovery sheet.
### Keys begin with "print-". Official terms: SOLAS XI-2 and the ISPS Code.

## Cover and running matter

print-title-self-assessment = Port facility security self{"\u2011"}assessment
print-title-internal-audit = Internal audit of the port facility security plan
print-title-da-verification = Port facility security verification
print-file-title = { $title }, { $facility }, { $reference }
print-cover-practice = Practice record · { $kind }
print-cover-code = QR code of the record digest
print-cover-digest = Record digest (SHA-256): { $digest }
print-cover-compare = The code holds the same digest. Compare it with the record in Breakwater to see whether this report shows the record as it stands.
print-marking = Security-sensitive: protect as the PFSP
print-running = { $reference }, revision { $revision } · { $state }
print-foot = Record { $digest } · event { $seq }, { $hash } · { $date }
print-page = Page { $page } of { $pages }
print-across-draft = DRAFT
print-across-practice = PRACTICE
print-across-superseded = SUPERSEDED
print-link = Go to this place
print-contents = Contents

## Document control

print-control = Document control
print-record-kind = Kind of record
print-reference = Reference
print-state = Revision and state
print-revision-state = Revision { $revision } · { $state }
print-revision-finalised = Revision { $revision } · { $state } on { $date }
print-started = Begun on
print-report-date = Date of this report
print-period = Period of the assessment
print-period-value = { $from } to { $to }
print-period-since = From { $from }
print-period-until = Until { $to }
print-lead = Lead assessor
print-questionnaire = Questionnaire
print-questionnaire-value = { $title }, version { $version } (hash { $hash })
print-digest = Record digest
print-last-event = Last event of the record
print-last-event-value =
    Event { $seq }
    { $hash }
print-software = Software
print-revisions = Revisions of the record
print-revision = Revision
print-revision-by = By
print-revision-why = Reason
print-revision-final = Finalised
print-revision-first = First revision
print-revision-later-set = Moved to a later version of the questionnaire
print-revision-no-reason = No reason is recorded.
print-revision-open = Not yet
print-software-value = Breakwater { $version }
print-protection = Protection and distribution
print-protection-text = This report shows where the port facility is weak. Like the port facility security plan it is to be protected from unauthorized access and disclosure (ISPS A/16.7), also in electronic form, where deletion, destruction and amendment must be guarded against (ISPS A/16.8).
print-distribution-text = Give it only to those who need it to act: the PFSO, the management of the facility and the Designated Authority. Keep a list of the copies, store them with the plan and destroy what is no longer needed.
print-signatures = Signatures
print-signature-role = Role
print-signature-name = Name and post
print-signature-date = Date
print-signature = Signature
print-signer-lead = Lead assessor
print-signer-review = Reviewer
print-signer-manager = Manager of the facility

## Result at a glance

print-glance = Result at a glance
print-result-nothing = No item has been answered yet and no finding has been recorded.
print-result-verdicts =
    { $no ->
        [0]
            { $partly ->
                [0] No measure was found missing.
                [one] No measure was missing; one was in place only in part.
               *[other] No measure was missing; { $partly } were in place only in part.
            }
        [one]
            { $partly ->
                [0] One measure was not in place.
                [one] One measure was not in place and one was in place only in part.
               *[other] One measure was not in place and { $partly } were in place only in part.
            }
       *[other]
            { $partly ->
                [0] { $no } measures were not in place.
                [one] { $no } measures were not in place and one was in place only in part.
               *[other] { $no } measures were not in place and { $partly } were in place only in part.
            }
    }
print-result-findings =
    { $open ->
        [0] No finding is open.
        [one]
            { $major ->
                [0] One finding is open; it is not major.
               *[other] One finding is open; it is major.
            }
       *[other]
            { $major ->
                [0] { $open } findings are open; none of them is major.
                [one] { $open } findings are open; one of them is major.
               *[other] { $open } findings are open; { $major } of them are major.
            }
    }
print-result-unanswered =
    { $unanswered ->
        [one] One of the { $items } items is not answered yet.
       *[other] { $unanswered } of the { $items } items are not answered yet.
    }
print-figure-part = { $part } conformity
print-eu-binding = Part B, of which binding in the EU
print-score-n = n = { $n }, { $points } points
print-score-apart = { $observed } not observed, { $applicable } not applicable, { $unanswered } not answered
print-score-then = { $reference }: { $percent }, n = { $n }, { $observed } not observed
print-score-none = nothing counted yet
print-figure-findings =
    { $count ->
        [one] open finding
       *[other] open findings
    }
print-figure-findings-of =
    { $repeats ->
        [0] { $major } major, no repeat
        [one] { $major } major, one repeat
       *[other] { $major } major, { $repeats } repeats
    }
print-figure-unanswered =
    { $count ->
        [one] item not answered
       *[other] items not answered
    }
print-figure-of = of { $items }
print-figure-in-words =
    { $count ->
        [one] item answered in words
       *[other] items answered in words
    }
print-glance-late = { $count } overdue
print-glance-closed = { $count } closed
print-all-items = All items by verdict
print-section = Section
print-total = All sections
print-col-yes = Yes
print-col-no = No
print-col-partly = Partly
print-col-not-observed = N/O
print-col-not-applicable = N/A
print-col-in-words = Words
print-col-open = Open
print-open-findings = Findings by grade
print-grade = Grade
print-summary = Summary of the assessor
print-strengths = Strengths
print-concerns = Main concerns

## Scope and method

print-scope = Scope and method
print-scope-basis = The assessment asks whether the security duties and measures of SOLAS chapter XI-2 and of the ISPS Code are carried out at the port facility, following the method of MSC.1/Circ.1192. Each item names the provision behind it; the questions are in Breakwater's own words.
print-level-in-force = Security level in force
print-team = Assessment team
print-team-none = The record names no assessor.
print-team-who = Name and post
print-team-role = Part
print-team-lead = Lead
print-team-member = Member
print-team-independent = Independence
print-independent = Independent of the measures assessed
print-not-independent = Not independent of the measures assessed
print-independence-rule = Who audits security activities is to be independent of them unless the size and nature of the facility make that impracticable (ISPS A/16.4).
print-places-visited = Places visited
print-places-visited-none = The record names no place that was visited.
print-places-not-visited = Places not visited
print-documents = Documents examined
print-documents-none = The record names no document that was examined.
print-interviews = People interviewed
print-interviews-none = The record names nobody who was interviewed.
print-methods = Methods behind the answers
print-methods-count =
    { $count ->
        [0] No item
        [one] One item
       *[other] { $count } items
    }
print-methods-none = No answer says yet by which method it was found.
print-limits = Limits
print-limits-text = The assessment shows what was seen, read and said in the period named, at the security level then in force. Measures that could not be seen, most of them for level 3, are marked not observed and are left out of the numbers. What was not looked at is not thereby in order.

## Facility

print-facility = Facility profile
print-facility-name = Port facility
print-facility-number = IMO port facility number
print-facility-port = Port
print-facility-state = State
print-facility-operator = Operator
print-profile = What the facility handles
print-profile-text = What is declared absent makes its items not applicable. What is not declared leaves its items in force.
print-profile-tag = Characteristic
print-profile-declared = Declared
print-profile-present = Present
print-profile-absent = Absent
print-profile-not-declared = Not declared; its items apply
print-eu-profile = Regulation (EC) No 725/2004 applies: the paragraphs of ISPS Part B listed in its Article 3(5) are binding here.

## Results by section

print-sections = Results by section
print-sections-text = Each section with its verdicts, its numbers, and every item that was not in place, in place only in part, or not observed.
print-section-score = { $part }: { $percent }, n = { $n }, { $observed } not observed, { $applicable } not applicable, { $unanswered } not answered
print-section-untouched =
    { $items ->
        [one] The one item of this section is not answered yet.
       *[other] None of the { $items } items of this section is answered yet.
    }
print-section-clear = Nothing in this section was answered No, Partly or Not observed.
print-item = Item
print-called-out = Question and provision
print-verdict = Verdict
print-finding = Finding
print-no-finding = No finding raised

## Findings and actions

print-findings = Findings
print-findings-none = No finding has been recorded.
print-findings-text = From the gravest to the mildest. Each names what was found and what proves it before it says what is to be done.
print-finding-title = { $number } · { $grade }
print-finding-item = Item { $number }
print-finding-repeats = Repeats finding { $number }
print-finding-provisions = Provisions
print-finding-place = Place
print-finding-found-on = Found on
print-finding-fact = What was found
print-finding-evidence = Objective evidence
print-finding-effect = Effect
print-finding-immediate = Immediate measure
print-finding-cause = Root cause
print-finding-risk = Risk
print-finding-risk-value = { $risk } of 25 (likelihood { $likelihood } × consequence { $consequence })
print-overdue = Overdue
print-actions = Corrective actions
print-actions-summary =
    { $overdue ->
        [0]
            { $count ->
                [one] One action, { $open } of them open, none overdue on the date of this report.
               *[other] { $count } actions, { $open } of them open, none overdue on the date of this report.
            }
       *[other]
            { $count ->
                [one] One action, { $open } of them open, { $overdue } overdue on the date of this report.
               *[other] { $count } actions, { $open } of them open, { $overdue } overdue on the date of this report.
            }
    }
print-actions-none = No corrective action has been decided yet.
print-actions-none-needed = No action is recorded, and this grade needs none.
print-action = Corrective action
print-action-owner = Owner
print-action-due = Due
print-action-status = Status
print-action-no-owner = Not named
print-action-no-date = No date
print-grades = What the grades mean

## All items

print-items = Complete list of items
print-items-text = Every item of the questionnaire in its order. Words behind a thin line were written by the assessor.
print-item-and-comment = Question, provision and comment
print-item-marks = Part
print-item-levels = { $count ->
    [one] Level
   *[other] Levels
 } { $levels }
print-item-finding = Finding { $number }, { $grade }
print-equivalent = Equivalent arrangement:
print-reason = Reason:
print-profile-reason = By the facility profile:
print-level-verdict = Level { $level }: { $verdict }
print-marked-for-review = Marked for review
print-left-out = What the numbers leave out
print-left-out-none = No item is marked not applicable or not observed.
print-left-out-text = Items that do not concern this facility and items that could not be seen do not count in any percentage. They are listed here with their reasons.
print-not-applicable-items = Not applicable ({ $count })
print-not-observed-items = Not observed ({ $count })
print-prompt = Question
print-why = Reason
print-why-profile = By the facility profile: { $why }
print-why-missing = No reason is recorded.

## Glossary

print-glossary = Glossary
print-term-part-a = Part A
print-term-part-a-meaning = The mandatory part of the ISPS Code.
print-term-part-b = Part B
print-term-part-b-meaning = The guidance of the ISPS Code on how Part A is met.
print-term-conformity = Conformity
print-term-conformity-meaning = The share of the items that count which are in place, for one part at a time.
print-term-da = Designated Authority (DA)
print-term-da-meaning = The body of the State that carries out the provisions of chapter XI-2 on port facilities.
print-term-dos = Declaration of Security (DoS)
print-term-dos-meaning = The agreement between a ship and the facility, or another ship, on the measures each takes.
print-term-drill = Drill
print-term-drill-meaning = A test of single elements of the plan, at least every three months (ISPS B/18.5).
print-term-exercise = Exercise
print-term-exercise-meaning = A test of communication, coordination, resources and response, once each calendar year and not more than 18 months apart (ISPS B/18.6).
print-term-isps = ISPS Code
print-term-isps-meaning = The International Ship and Port Facility Security Code.
print-term-level = Security level
print-term-level-meaning = 1, 2 or 3, set by the State: normal, heightened, and exceptional for as long as an incident is probable or imminent.
print-term-pf = Port facility
print-term-pf-meaning = The place, determined by the State, where ship and port meet.
print-term-pfsa = PFSA
print-term-pfsa-meaning = Port facility security assessment: the study of risk on which the plan rests.
print-term-pfso = PFSO
print-term-pfso-meaning = Port facility security officer: answers for the plan and works with ships and companies.
print-term-pfsp = PFSP
print-term-pfsp-meaning = Port facility security plan: the measures that protect facility, ships, people and cargo.
print-term-soc = Statement of Compliance (SoCPF)
print-term-soc-meaning = The State's statement that the facility meets chapter XI-2 and Part A; valid for at most five years.
print-term-solas = SOLAS XI-2
print-term-solas-meaning = The chapter on maritime security of the International Convention for the Safety of Life at Sea.

## How the numbers are made

print-numbers = How the numbers are made
print-numbers-text = Every item has one verdict. Part A and Part B are two numbers and are never blended; items of SOLAS XI-2 itself and items without a provision behind them are numbers of their own. There is no overall percentage.
print-numbers-meaning = Meaning
print-numbers-mandatory = Part A, SOLAS
print-numbers-guidance = Part B, other
print-numbers-apart = left out
print-numbers-formula = Conformity of a part = points of its items ÷ n, where n is the number of its items answered Yes, No or Partly.
print-numbers-rules = An equivalent arrangement in force counts as Yes. An item split by security level counts as its worst observed level. Narrative answers without a verdict are in no number. Items not observed, not applicable and not answered are left out and counted beside each percentage.
print-example = The numbers of this report, worked out
print-example-none = No item counts yet, so there is nothing to work out.
print-example-value = { $part }: { $yes } × 1 + { $partly } × { $half } + { $no } × 0 = { $points } points. n = { $yes } + { $partly } + { $no } = { $n }. { $points } ÷ { $n } = { $percent }. Left out: { $observed } not observed, { $applicable } not applicable, { $unanswered } not answered.

## About this report

print-about = About this report
print-about-evident = The digest is computed over the record's data, not over this file. Every change of a record is an event, and each event carries the hash of the one before it, so that an entry altered or taken out afterwards is noticed. That makes the record tamper-evident, not tamper-proof: whoever compares needs a digest or an event hash from elsewhere, such as an earlier print of this report.
print-about-same = The same record, date, language and paper give the same file, byte for byte.
print-about-set = The questions are in Breakwater's own words with the SOLAS or ISPS provision behind each. They are not the text of the circular.
print-verify = How to verify this report
print-verify-file = If a signature came with it (a file of the same name ending in .sig): open "Verify a report…" in Breakwater, or run breakwater-cli verify with the file. It says whether a single byte was changed, by whose key it was signed and whether a newer revision exists.
print-verify-record = Compare the digest on the first page, or the code beside it, with the digest Breakwater shows for the record: when they are the same, the report shows the record as it stands.
print-verify-event = Compare the last event of the record with the history in Breakwater: it says whether the history still goes on from the one this report was made from.
print-about-practice = This is a practice record. The facility and everything found there are invented.

## Recovery sheet

print-recovery-title = Recovery key
print-recovery-file-title = Recovery key of { $vault }
print-recovery-of = Vault “{ $vault }” · { $date }
print-recovery-what = This key opens the vault when the passphrase is lost. Whoever holds it and a copy of the vault can read everything in it.
print-recovery-code = QR code of the recovery key
print-recovery-keep-title = Where it belongs
print-recovery-keep = In the safe, in a closed envelope, with the port facility security plan. Not with the computer, not photographed, not typed into another program.
print-recovery-use-title = How it is used
print-recovery-use = On the unlock screen choose the recovery key and type the groups in their order. Each group checks itself, so a mistyped one is named. Capital and small letters are the same. Set a new passphrase afterwards.
print-recovery-lost-title = If this sheet is lost
print-recovery-lost = Make a new recovery key in Settings and destroy this one. Without passphrase and recovery key nobody can open the vault, not even its makers.

## Paper form

print-form-title = Paper form
print-form-file-title = Paper form: { $title }, version { $version }
print-form-code = Form code
# The set's id, its version and the beginning of its hash, e.g. "port-facility, version 1, 4b1d 09c3".
print-form-code-value = { $set }, version { $version }, { $hash }
print-form-code-overlay = { $code } + { $overlay }, version { $version }
print-form-items = Items
print-form-date = Date of this form
print-form-how = How to fill it in
print-form-how-cross = Cross one box per item. The number in the box is the key that gives the same verdict in Breakwater.
print-form-how-write = Write on the lines what you saw, read or heard, where and when. No and Partly need a comment or a finding; Not applicable needs a reason.
print-form-how-method = Cross the letter of each method you used.
print-form-how-level = Where the security levels of an item differ, cross no box: write the number of the verdict into the small box of each level.
print-form-how-words = Items that ask for words are answered on their lines; a verdict is optional there.
print-form-how-correct = To correct, fill the wrong box completely and cross the right one.
print-form-verdicts = Verdicts
print-form-methods = Methods
# One letter for each method, all four different in your language.
print-form-letter-document = D
print-form-letter-interview = I
print-form-letter-observation = O
print-form-letter-test = T
print-form-levels = Security levels
print-form-levels-text = The levels behind an item are those at which it asks for the measure. What belongs to a level that was not in force and was not exercised is Not observed.
print-form-eu-text = Regulation (EC) No 725/2004, Article 3(5), makes the item binding for port facilities in the European Union.
print-form-back = Typing it back
print-form-back-text = Open the assessment in Breakwater and compare the form code in the footer with the questionnaire shown there: set, version and hash must be the same. Go through the items in their order and press the key printed in each crossed box. Afterwards keep this form like the plan, or destroy it.
print-form-marking = When filled in: security-sensitive, protect as the PFSP
print-form-foot = Form { $code } · { $date }
print-form-general = General information
print-form-assessor = Assessor: name, post and organization
print-form-assessed-on = Date of the assessment
print-form-look = Look at:
print-form-ask = Ask:
# In front of small boxes, one for each security level.
print-form-by-level = By level
print-form-level-short = L{ $level }
print-form-in-words = answer in words, verdict optional

## Annexes

print-overlay = Overlay of the authority
print-overlay-value = { $title }, { $authority } ({ $id }, version { $version })
print-overlay-added = Item added by the authority
print-overlay-reworded = In the words of the authority
print-levels = Results by security level
print-levels-text = Each item counts at every level it asks about. An item judged level by level counts at each level with the verdict given there, any other item with its one verdict. The same item may stand at several levels, so the columns do not add up to the numbers of the whole.
print-levels-at = Security level
print-levels-all = Items that ask about the level
print-levels-measures = Measures side by side
print-levels-measures-text = Measures that the questionnaire asks about at more than one level in items of their own.
print-levels-split = Items judged level by level
print-levels-split-text = The assessor gave these items a verdict for each level. As a whole such an item counts as its worst observed level.
print-xref = Cross-reference
print-xref-text = Every provision the questionnaire cites, in the order of the law, with its items and what was found. A provision without an item of its own is not listed.
print-xref-solas = SOLAS chapter XI-2
print-xref-a = ISPS Code, Part A
print-xref-b = ISPS Code, Part B
print-xref-other = Circulars, codes of practice and national law
print-xref-national = References of the authority
print-xref-provision = Provision
print-xref-items = Items and verdicts
print-dropped = Answers to items no longer asked
print-dropped-text = These answers were given under an earlier version of the questionnaire to items that its present version does not have. They count in no number of this report and are kept here.
print-dropped-version = Version
