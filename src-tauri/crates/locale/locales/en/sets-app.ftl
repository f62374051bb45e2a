### Question sets in the users' own hands: dialogs, file names, mistakes, records.

dialog-save-set = Save the question set as a spreadsheet
dialog-open-set = Choose a question set or an overlay
dialog-save-form = Save the paper form

# File names: letters, digits, hyphens and spaces only.
file-name-set = Question set { $set } { $version }.xlsx
file-name-overlay = Overlay { $overlay } { $version }.xlsx
file-name-form = Paper form { $set } { $version } { $language }.pdf

# Printed beside every item of the tag when nobody gives another reason.
profile-tag-absent = The facility declares that it does not have this: { $tag }.

# The reason noted with the event; versions may carry the name of an overlay.
upgrade-reason = Question set { $set }: from version { $from } to version { $to }, as revision { $revision }.

## What only a whole file can have wrong with it

set-problem-version-taken = there is already another text of “{ $id }” as version { $version }; raise the version and import it again
set-problem-no-overlay = this is a whole question set, an overlay is expected

## What can be wrong with an overlay; said after file and item

questionnaire-problem-overlay-other-set = the overlay was written for the question set “{ $found }”, this is “{ $expected }”
questionnaire-problem-overlay-other-version = the overlay was written for version { $found } of the question set, this is version { $expected }
questionnaire-problem-overlay-twice = the question set already carries the overlay “{ $other }”, and it carries one at a time
questionnaire-problem-overlay-id-taken = ids of the question set begin with “{ $prefix }” too: the overlay needs another id
questionnaire-problem-id-not-of-overlay = the id “{ $id }” of an added item must begin with “{ $prefix }”
questionnaire-problem-item-unknown = the question set has no item “{ $id }”
questionnaire-problem-section-unknown = the question set has no section “{ $id }”
questionnaire-problem-item-not-of-section = the item “{ $id }” does not stand in section “{ $section }” before this one
questionnaire-problem-language-not-of-set = the question set has no texts in “{ $language }”
questionnaire-problem-language-missing = the text in “{ $language }” is missing
questionnaire-problem-language-undeclared = “{ $language }” is not among the languages of the overlay
questionnaire-problem-guidance-length = the list has another length ({ $found }) than in the first language ({ $expected })
questionnaire-problem-interval-loosened = { $found } is longer than { $limit }: an overlay may only tighten
