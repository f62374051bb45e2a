### Editions of the report: their names, their sections, letters, tear-out sheets, photos, what is withheld.
### Keys of what is printed begin with "print-".

## Editions

edition-full = Full report
edition-full-about = Everything: findings, actions, all items, annexes.
edition-executive-summary = Executive summary
edition-executive-summary-about = Two to four pages for the management, without places and facts of findings.
edition-action-plan = Corrective-action plan
edition-action-plan-about = All actions by date, and a sheet to tear out for each owner.
edition-attestation = Attestation
edition-attestation-about = One page that says the record exists, without anything that was found.
edition-authority-letter = Letter of the Designated Authority
edition-authority-letter-about = To the facility: what was found and what is expected until when.
edition-state-report = Report on a State
edition-state-report-about = The questionnaire of the Designated Authority, told item by item.

## Sections that can be left out

report-section-cover = Cover
report-section-masthead = Head
report-section-letter = Letter
report-section-control = Document control
report-section-contents = Contents
report-section-glance = Result at a glance
report-section-words = Summary, strengths and concerns
report-section-top-findings = Gravest findings
report-section-scope = Scope and method
report-section-facility = Profile
report-section-standing = Certificates and intervals
report-section-by-section = Results by section
report-section-scenarios = Risk worksheet
report-section-levels = Results by security level
report-section-findings = Findings
report-section-actions = Corrective actions
report-section-owner-sheets = A sheet for each owner
report-section-progress = Progress since last time
report-section-register = Register: drills, exercises, training, Declarations
report-section-sampling = Sampling sheets
report-section-items = Complete list of items
report-section-narrative = Answers item by item
report-section-left-out = Statement of applicability
report-section-photos = Photos
report-section-evidence = Evidence
report-section-cross-reference = Cross-reference
report-section-dropped = Answers to items no longer asked
report-section-glossary = Glossary
report-section-numbers = How the numbers are made
report-section-about = About this report

## What a redacted edition leaves out

redaction-names = Names
redaction-names-about = Of assessors, owners, signatories and verifiers, and all free text.
redaction-places = Places
redaction-places-about = Places inside the facility, and all free text.
redaction-photos = Photos
redaction-photos-about = Pictures, their captions, places and times.
redaction-vulnerabilities = Weaknesses
redaction-vulnerabilities-about = Facts, effects, causes, risks and scenarios, and all free text. Verdicts, grades and dates stay.
redaction-facility = Facility
redaction-facility-about = Whose record it is: name, number, port, operator, State, reference.

## On the page

print-withheld = [withheld]
print-withheld-owner = Owner { $number } { $withheld }
print-redacted-title = { $title } (redacted)
print-redacted-marking = { $marking } · Redacted: { $classes }
print-redacted-marking-short = { $marking } · Redacted
print-redacted-notice = Redacted edition. Left out: { $classes }. Each place from which something was taken is marked { $mark }. The record it was made from has the digest { $digest }; only the full edition shows all of it.
print-logo = Logo of the organisation
print-top-findings = Gravest open findings
print-top-findings-text =
    { $open ->
        [one] The open finding, by what is required. Place and fact stand in the full report.
       *[other]
            { $shown ->
                [one] One of { $open } open findings, by what is required. Place and fact stand in the full report.
               *[other] { $shown } of { $open } open findings, from the gravest, by what is required. Place and fact stand in the full report.
            }
    }
print-top-findings-required = Required
print-top-findings-free = A finding of its own, under no item
print-standing = Certificates and intervals
print-standing-text = As they stand on { $date }.
print-standing-how = Light
print-light-ok = In order
print-light-within-180 = Due within 180 days
print-light-within-90 = Due within 90 days
print-light-within-30 = Due within 30 days
print-light-overdue = Overdue
print-light-no-record = Nothing recorded
print-action-verification = Verified (date, initials)
print-evidence-size = { $kilobytes } kB

## Time lines

print-rhythm-drill = Drills
print-rhythm-exercise = Exercises
print-rhythm-drill-text =
    { $late ->
        [0] Drills are to be held at least every { $months } months (ISPS B/18.5). { $held } are recorded, none too far from the one before.
        [one] Drills are to be held at least every { $months } months (ISPS B/18.5). { $held } are recorded; one gap was too long.
       *[other] Drills are to be held at least every { $months } months (ISPS B/18.5). { $held } are recorded; { $late } gaps were too long.
    }
print-rhythm-exercise-text =
    { $late ->
        [0] Exercises are to be held at least once each calendar year with no more than { $months } months between them (ISPS B/18.6). { $held } are recorded, none too far from the one before.
        [one] Exercises are to be held at least once each calendar year with no more than { $months } months between them (ISPS B/18.6). { $held } are recorded; one gap was too long.
       *[other] Exercises are to be held at least once each calendar year with no more than { $months } months between them (ISPS B/18.6). { $held } are recorded; { $late } gaps were too long.
    }
print-rhythm-years-without = Calendar years without one: { $years }.
print-rhythm-due = The next is due on { $date }.
print-rhythm-picture = Time line: { $held } held, { $late } gaps too long. The table below it holds the dates.
print-rhythm-sign-held = held
print-rhythm-sign-planned = planned
print-rhythm-sign-within = gap within the limit
print-rhythm-sign-late = gap too long
print-rhythm-sign-due = next due
print-rhythm-from = From
print-rhythm-to = To
print-rhythm-days = Days between
print-rhythm-limit = Against the limit
print-rhythm-within = within the limit
print-rhythm-late =
    { $days ->
        [one] one day too long
       *[other] { $days } days too long
    }
print-rhythm-next = next due

## Photos

print-photos = Photos
print-photos-text =
    { $count ->
        [one] One photo, as it is kept in the record. What is covered was covered by the assessor; the original stays sealed.
       *[other] { $count } photos, as they are kept in the record. What is covered was covered by the assessor; the originals stay sealed.
    }
print-photos-withheld =
    { $count ->
        [one] One photo is withheld from this edition. The evidence index holds its fingerprint.
       *[other] { $count } photos are withheld from this edition. The evidence index holds their fingerprints.
    }
print-photo-number = Photo { $number }
print-photo-serves = for { $serves }

## Sheets for owners

print-owner-nobody = No owner named
print-owner-text =
    { $overdue ->
        [0]
            { $count ->
                [one] One action is yours to do. Write down when it was done and what shows it, sign, and return the sheet.
               *[other] { $count } actions are yours to do. Write down when each was done and what shows it, sign, and return the sheet.
            }
       *[other]
            { $count ->
                [one] One action is yours to do, and it is overdue. Write down when it was done and what shows it, sign, and return the sheet.
               *[other] { $count } actions are yours to do, { $overdue } of them overdue. Write down when each was done and what shows it, sign, and return the sheet.
            }
    }
print-owner-done = Done on
print-owner-proof = What shows it
print-owner-signature = Owner: date and signature
print-owner-verifier = Verified by somebody else: date and signature

## A State, told

print-narrative = Answers item by item
print-narrative-text = Each question with what the team wrote to it, and the verdict where one was given.

## Letters

print-attestation-done =
    { $dated ->
        [yes] This is to confirm that the port facility named above was assessed { $period }, as { $reference }, revision { $revision } ({ $kind }), with the questionnaire { $questionnaire }, version { $version }. It asks whether the duties and measures of SOLAS chapter XI-2 and of the ISPS Code are carried out, following MSC.1/Circ.1192.
       *[no] This is to confirm that the port facility named above was assessed as { $reference }, revision { $revision } ({ $kind }), with the questionnaire { $questionnaire }, version { $version }. It asks whether the duties and measures of SOLAS chapter XI-2 and of the ISPS Code are carried out, following MSC.1/Circ.1192.
    }
print-attestation-done-port =
    { $dated ->
        [yes] This is to confirm that the port named above was assessed { $period }, as { $reference }, revision { $revision } ({ $kind }), with the questionnaire { $questionnaire }, version { $version }.
       *[no] This is to confirm that the port named above was assessed as { $reference }, revision { $revision } ({ $kind }), with the questionnaire { $questionnaire }, version { $version }.
    }
print-attestation-done-state =
    { $dated ->
        [yes] This is to confirm that the duties of the Contracting Government and of its Designated Authority named above were assessed { $period }, as { $reference }, revision { $revision } ({ $kind }), with the questionnaire { $questionnaire }, version { $version }.
       *[no] This is to confirm that the duties of the Contracting Government and of its Designated Authority named above were assessed as { $reference }, revision { $revision } ({ $kind }), with the questionnaire { $questionnaire }, version { $version }.
    }
print-attestation-final =
    { $signatures ->
        [0] The record was finalised on { $date } and cannot be changed since.
        [one] The record was finalised on { $date }, carries one electronic signature and cannot be changed since.
       *[other] The record was finalised on { $date }, carries { $signatures } electronic signatures and cannot be changed since.
    }
print-attestation-draft = The assessment is under way: its record is a draft and may still change. This letter is a draft too.
print-attestation-items =
    { $open ->
        [0] All { $items } items of the questionnaire were worked through.
       *[other] Of the { $items } items of the questionnaire { $open } are not answered yet.
    }
print-attestation-findings = What was found is no part of this letter. It stands in the report of the same record, which is to be protected from unauthorized access and disclosure like the port facility security plan (ISPS A/16.7).
print-attestation-findings-state = What was found is no part of this letter. It stands in the report of the same record, which is to be protected from unauthorized access and disclosure.
print-letter-period =
    { $ends ->
        [both] from { $from } to { $to }
        [until] until { $to }
       *[since] since { $from }
    }
print-letter-authority = The Designated Authority
print-letter-title = Verification of { $facility }
print-letter-done =
    { $dated ->
        [yes] Officials of the Designated Authority verified { $period } how the facility carries out SOLAS chapter XI-2 and the ISPS Code ({ $reference }, revision { $revision }). They worked with the questionnaire { $questionnaire }, version { $version }.
       *[no] Officials of the Designated Authority verified how the facility carries out SOLAS chapter XI-2 and the ISPS Code ({ $reference }, revision { $revision }). They worked with the questionnaire { $questionnaire }, version { $version }.
    }
print-letter-draft = The record of this verification is not finalised. This letter is a draft and binds nobody.
print-letter-findings =
    { $count ->
        [one] One finding is open:
       *[other] { $count } findings are open, from the gravest:
    }
print-letter-found = What was found
print-letter-action = What is to be done
print-letter-until = until { $date }
print-letter-nothing-open = No finding is open. Nothing is asked of the facility.
print-letter-asked =
    { $unplanned ->
        [0]
            { $dated ->
                [yes] Please report each action when it is done, with what shows it; the first is due on { $date }. Actions are closed when somebody other than their owner has seen that they work.
               *[no] Please report each action when it is done, with what shows it. Actions are closed when somebody other than their owner has seen that they work.
            }
        [one]
            { $dated ->
                [yes] Please name an action, an owner and a date for the one finding that has none yet, and report each action when it is done, with what shows it; the first is due on { $date }. Actions are closed when somebody other than their owner has seen that they work.
               *[no] Please name an action, an owner and a date for the one finding that has none yet, and report each action when it is done, with what shows it. Actions are closed when somebody other than their owner has seen that they work.
            }
       *[other]
            { $dated ->
                [yes] Please name an action, an owner and a date for each of the { $unplanned } findings that have none yet, and report each action when it is done, with what shows it; the first is due on { $date }. Actions are closed when somebody other than their owner has seen that they work.
               *[no] Please name an action, an owner and a date for each of the { $unplanned } findings that have none yet, and report each action when it is done, with what shows it. Actions are closed when somebody other than their owner has seen that they work.
            }
    }
print-letter-good =
    { $count ->
        [one] The team also noted a good practice; it stands in the report.
       *[other] The team also noted { $count } good practices; they stand in the report.
    }
print-letter-protect = This letter shows where the facility is weak. Protect it like the port facility security plan (ISPS A/16.7).
print-letter-signer = For the Designated Authority
print-letter-signed = Signed electronically on { $date }, key { $key }
print-letter-seal = The code holds the same digest. It identifies the record this letter was made from.

## Files, dialogs, refusals

file-name-report-edition =
    { $redacted ->
        [yes] { $edition } { $number } { $reference } { $date } redacted.pdf
       *[no] { $edition } { $number } { $reference } { $date }.pdf
    }
dialog-choose-logo = Choose the logo of the organisation
error-edition-other =
    .what = This edition cannot be made of this record.
    .kept = Nothing was written.
    .do = Choose another edition: the letter of the Designated Authority is made of its verifications, the report on a State of its own questionnaire.
error-logo-no-picture =
    .what = The file is no picture.
    .kept = The logo is as it was.
    .do = Choose a PNG or JPEG file.

## Command line

cli-value-edition = EDITION
cli-value-section = SECTION
cli-value-class = CLASS
cli-report-edition = Which edition: full, executive-summary, action-plan, attestation, authority-letter, state-report
cli-report-without = Section to leave out; may be given several times
cli-report-redact = What to withhold: names, places, photos, vulnerabilities, facility or all; may be given several times
cli-report-photos = Photos on a page of the photo annex: 2, 4 or 6
cli-report-missing = Warning: no bundled font has “{ $character }” ({ $code }). It prints as an empty box, first on page { $page } under “{ $heading }”, in: { $line }

## Short papers

print-standing-rest =
    { $count ->
        [one] One more date lies further ahead than 30 days.
       *[other] { $count } more dates lie further ahead than 30 days.
    }
print-marking-attestation = Contains no findings
print-sections-list = All items stand in the complete list further on.
