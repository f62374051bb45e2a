### Signing off, signing keys, protection, history: what window, report and command line say in common.

## What the check finds, as a heading over its points

sign-off-point-unanswered =
    { $count ->
        [one] One item has no answer
       *[other] { $count } items have no answer
    }
sign-off-point-no-grounds =
    { $count ->
        [one] One No or Partly has neither comment nor finding
       *[other] { $count } No or Partly have neither comment nor finding
    }
sign-off-point-reason-missing =
    { $count ->
        [one] One Not applicable has no reason
       *[other] { $count } Not applicable have no reason
    }
sign-off-point-dates-contradict =
    { $count ->
        [one] One date contradicts another
       *[other] { $count } dates contradict others
    }
sign-off-point-conflict-open =
    { $count ->
        [one] One conflict of a merge is not decided
       *[other] { $count } conflicts of a merge are not decided
    }
sign-off-point-team-missing = Nobody is named who assessed
sign-off-point-independence-missing =
    { $count ->
        [one] One member of the team is not independent and does not say why
       *[other] { $count } members of the team are not independent and do not say why
    }
sign-off-point-yes-unsupported =
    { $count ->
        [one] One Yes in Part A has neither method nor evidence
       *[other] { $count } Yes in Part A have neither method nor evidence
    }
sign-off-point-marked-for-review =
    { $count ->
        [one] One item is marked for review
       *[other] { $count } items are marked for review
    }
sign-off-point-scope-empty = Neither a place visited nor a document examined is named
sign-off-dates = { $first } ({ $first_on }) is later than { $second } ({ $second_on })
sign-off-date-today = Today
sign-off-date-period-from = First day of the assessment
sign-off-date-period-to = Last day of the assessment
sign-off-date-found-on = Day of the finding
sign-off-date-action-due = Due date of an action
sign-off-role-author = Author
sign-off-role-reviewer = Reviewer

## The report

print-cover-final = { $kind } · FINAL
print-signed-role-author = Author, signed electronically
print-signed-role-reviewer = Reviewer, signed electronically
print-signed-key = Key { $fingerprint }
print-signed-independent = States to be independent of the measures assessed (ISPS A/16.4).
print-signed-not-independent = States not to be independent of the measures assessed (ISPS A/16.4), because: { $reason }
print-signed-broken = This signature does not verify. The record or the signature was changed after signing.
print-signed-outdated = The record was changed after this signature.
print-signed-what = Each signature is an Ed25519 signature over the record digest printed above. Compare the key with the one its owner shows you.

## Errors

error-not-ready =
    .what =
        { $count ->
            [one] One point must be settled before this record can be signed.
           *[other] { $count } points must be settled before this record can be signed.
        }
    .kept = Nothing was signed.
    .do = Open “Check before sign-off”; each line leads to the place where it can be settled.
error-wrong-state =
    .what = The record is not where this step begins.
    .kept = Nothing was changed.
    .do = Open the record again to see how far it is.
error-independence-reason-missing =
    .what = Who is not independent of the measures assessed has to say why.
    .kept = Nothing was signed.
    .do = Write the reason (ISPS A/16.4), for example that the size of the facility allows nothing else.
error-reopen-reason-missing =
    .what =
        { $limit ->
            [one] A finalised record is taken up again only with a reason of at least one character.
           *[other] A finalised record is taken up again only with a reason of at least { $limit } characters.
        }
    .kept = The record was not changed.
    .do = Say why a new revision is needed. The reason stands in the history.
error-revision-exists =
    .what = This record has been taken up again already: there is a revision { $revision }.
    .kept = Nothing was changed.
    .do = Go on working in that revision.
error-second-signer-needed =
    .what = You have signed already. A second person has to sign this record.
    .kept = Your signature stands; nothing else was changed.
    .do = Let the reviewer act and sign with a key of their own.
error-signing-key-closed =
    .what = This person signs with a passphrase of their own, and the vault was opened with another one.
    .kept = Nothing was signed.
    .do = Lock the vault and unlock it with that person’s own passphrase.
error-person-has-passphrase =
    .what = This person has a passphrase of their own. Nobody can act for them without it.
    .kept = Nothing was changed.
    .do = Lock the vault and unlock it with that person’s own passphrase.
error-policy-forbids =
    .what = Your organisation’s policy does not allow this: { $what }
    .kept = Nothing was written.
    .do = Ask whoever looks after the policy file of your organisation.
error-policy-fixes =
    .what = Your organisation’s policy fixes this setting: { $what }
    .kept = The setting was not changed.
    .do = Ask whoever looks after the policy file of your organisation.
error-confirmation-differs =
    .what = What you typed is not the name that was asked for.
    .kept = Nothing was deleted.
    .do = Type the name exactly as it is shown.
error-facility-in-trash =
    .what = This facility is in the trash.
    .kept = Nothing was changed.
    .do = Take it back from the trash first.

## The command line

cli-assessment-check = List what stands against signing an assessment
cli-assessment-review = Ask for the review of an assessment, or give it back
cli-assessment-review-return = Give it back to its author
cli-assessment-review-reason = Why it is given back
cli-assessment-finalise = Sign an assessment; with that it never changes again
cli-assessment-finalise-not-independent = State that you are not independent of the measures assessed
cli-assessment-finalise-reason = Why not (ISPS A/16.4)
cli-assessment-reopen = Take a finalised assessment up again in a new revision
cli-assessment-reopen-reason = Why it is taken up again
cli-said-second-signer = Signed. A second person has to sign before the record is finalised.
cli-said-reopened = Revision { $revision }: { $id }
cli-said-sign-off = { $reference }, revision { $revision }: { $state }
cli-said-points-must = Must be settled first:
cli-said-points-look = Worth a look:
cli-said-signature = { $role }: { $name }, { $at }, key { $fingerprint }, { $standing }
cli-signature-valid = verified
cli-signature-outdated = the record was changed since
cli-signature-broken = does not verify

## Protection and policy

protection-export-report = reports
protection-export-questionnaire = question sets
protection-export-table = spreadsheets and tables
protection-export-bundle = bundles
protection-export-calendar = calendars
protection-export-pictures = pictures
protection-setting-auto-lock-minutes = locking by itself
protection-setting-four-eyes = the second signature
protection-setting-backup-folder = the second place of backups
protection-policy-unreadable = The policy file cannot be read. Until it can, the strictest settings hold: locking after one minute, two signatures, nothing leaves the vault.
protection-policy-no-json = The policy file is not JSON (line { $place }). Until it is mended, the strictest settings hold: locking after one minute, two signatures, nothing leaves the vault.
protection-policy-invalid = The policy file says something that is not possible at “{ $place }”. Until it is mended, the strictest settings hold: locking after one minute, two signatures, nothing leaves the vault.
person-erased-name = Erased person { $number }
