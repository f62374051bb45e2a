### The page “Check before sign-off”: what is left to settle, signing, review, a new revision.

view-sign-off = Check before sign-off
signing-title = Check before sign-off
signing-link = Sign-off
signing-open-of = Check { $reference } before sign-off
signing-checked = { $reference }, { $facility }. Checked { $at }.
signing-stops =
    { $count ->
        [one] One thing must be settled first
       *[other] { $count } things must be settled first
    }
signing-stops-hint = Nothing has been changed. Each line opens the place where it can be settled.
signing-clear = Nothing stands against signing
signing-clear-hint = Every point of the check is in order.
signing-clear-look = Some points below are worth a look. Signing is possible all the same.
signing-final = This record is: { $state }
signing-final-hint = Its answers, scope and findings never change. Actions on its findings can still be followed.
signing-must = Must be settled
signing-look = Worth a look
signing-look-count =
    { $count ->
        [one] 1, sign-off stays possible
       *[other] { $count }, sign-off stays possible
    }
signing-show-all = Show all { $count }
signing-open = Open { $what }
signing-place-scope = Before answering
signing-place-facility = Facility

signing-panel = Sign-off
signing-four-eyes = Four eyes: the author signs first, then a second person as reviewer. Only then the record is finalised.
signing-one-signature = One signature finalises this record. A second one can be made compulsory in the settings.
signing-does = What signing does
signing-does-sealed = The record is sealed and never changes again.
signing-does-reopen = Reopening makes revision { $revision } and asks for a reason.
signing-does-findings =
    { $count ->
        [one] One open finding stays open and can be followed.
       *[other] { $count } open findings stay open and can be followed.
    }
signing-after-points =
    { $count ->
        [one] Available when the point is settled.
       *[other] Available when the { $count } points are settled.
    }
signing-form = Signing
signing-as = You sign as { $name }. Role: { $role }.
signing-statement = Your statement (ISPS A/16.4)
signing-independent = I am independent of the measures assessed
signing-dependent = I am not independent of the measures assessed
signing-statement-missing = Choose the statement that is true of you
signing-dependent-reason = Why
signing-dependent-reason-hint = For example: the size of the facility allows nothing else. It is printed with the signature.
signing-dependent-reason-missing = Say why you are not independent
signing-sign = Sign and finalise
signing-sign-first = Sign as author
signing-done-finalised = Signed. The record is finalised.
signing-done-waiting = Signed. A second person has to sign before the record is finalised.
signing-second-needed = You have signed. Now a second person has to sign as reviewer.
signing-second-own = { $name } signs after unlocking the vault with a passphrase of their own.
signing-second-nobody = Nobody else is known in this vault. Add a person in the settings.

signing-review = Ask for review
signing-review-hint = The record is marked as in review. It can still be changed.
signing-return = Give back to the author
signing-return-text = The record becomes a draft again. Signatures on it stay visible.
signing-return-reason = Why it is given back
signing-done-review = Marked as in review.
signing-done-return = Given back to the author.

signing-sealed = State: { $state }. The signatures are over the record digest below.
signing-digest = Record digest
signing-newer = Open the newer revision
signing-reopen = Take up again in a new revision
signing-reopen-hint = Revision { $revision } begins as a copy of this one. This one stays valid until the new one is finalised.
signing-reopen-text = Revision { $revision } begins as a draft with every answer copied. This record does not change.
signing-reopen-reason = Why it is taken up again
signing-reason-least = At least { $least } characters. It stands in the history.
signing-reason-short =
    { $least ->
        [one] Write the reason
       *[other] Write at least { $least } characters
    }
signing-done-reopen = Revision { $revision } has begun.

signing-fingerprint = Fingerprint of the key
signing-stated-independent = States to be independent of the measures assessed
signing-stated-dependent = States not to be independent: { $reason }
signing-standing-valid = Verified
signing-standing-outdated = Outdated
signing-standing-broken = Does not verify
signing-standing-outdated-hint = The record was changed after this signature. It has to be signed again.
signing-standing-broken-hint = The record or the signature was changed after signing. Check the vault in the settings.
