### Words the application itself puts into records and dialogs.

new-reference-self-assessment = Self-assessment { $year }
new-reference-internal-audit = Internal audit { $year }
new-reference-da-verification = Verification { $year }

dialog-save-report = Save the report
dialog-save-recovery-sheet = Save the recovery sheet
dialog-choose-vault = Choose a vault folder

# File names: letters, digits, hyphens and spaces only.
file-name-report = Report { $number } { $reference } { $date }.pdf
file-name-recovery-sheet = Recovery key { $vault }.pdf

value-yes = Yes
value-no = No
# Degrees, as a chart gives them.
value-position = { $latitude }° { $north ->
        [yes] N
       *[no] S
    }, { $longitude }° { $east ->
        [yes] E
       *[no] W
    }
