# Signing a report as a file, verifying one, and writing a record in other formats.

dialog-verify-report = Choose the report to verify
dialog-verify-signature = Choose the signature of the report

error-signature-missing =
    .what = No signature lies beside the report: { $path }
    .kept = Nothing was verified.
    .do = Ask for the file that ends in .sig, put it beside the report, and verify again.
error-signature-unreadable =
    .what = This file is no signature of a report: { $path }
    .kept = Nothing was verified.
    .do = Choose the file that was saved together with the report. If a newer version wrote it, verify it with that version.
error-key-own =
    .what = This is the key of somebody in this vault, who is known by name already.
    .kept = The keys were not changed.
    .do = Look at the people in the settings to see whose key it is.

history-op-report-signed = Report saved and signed
history-op-record-exported = Record saved in another format
history-op-key-trusted = Key of somebody elsewhere taken up
history-op-key-forgotten = Key of somebody elsewhere let go
history-thing-trusted-key = Key of somebody elsewhere

report-verify-valid = This report is as it was signed.
report-verify-changed-file = This report is not the one that was signed: the file was changed or exchanged.
report-verify-changed-signature = The report is as the signature names it, but the signature itself was changed or is not by this key.
report-verify-unknown-key = This report is as it was signed, but nobody here knows the key.
report-verify-retired-key = This report is as it was signed, but with a key that was no longer in use then.
report-verify-newer-revision = This report is as it was signed, but revision { $revision }, finalised on { $date }, has taken its place.
report-verify-signed = Signed by { $who }, { $at }
report-verify-of = { $reference }, revision { $revision }, { $state }
report-verify-fingerprint = Fingerprint of the key: { $fingerprint }
report-verify-known-as = Known here as { $name }
report-verify-went-on = The record has been worked on since this report was made.
report-verify-do-valid = Nothing needs to be done.
report-verify-do-changed = Do not rely on it. Ask the signer for the report again.
report-verify-do-unknown-key = Ask the signer to read out the fingerprint, on the telephone for instance. If it is the same, take the key up under the signer’s name.
report-verify-do-newer-revision = Ask for the report of the later revision.

report-stage-reading = Reading the record …
report-stage-laying-out = Laying out the pages …
report-stage-section = Laying out section { $number } of { $of }: { $section }
report-stage-writing = Making the file …
report-stage-picture = Making the file: photo { $number } of { $of }
report-stage-saving = Saving …

cli-export = Write a record as a text document, spreadsheet, table or JSON
cli-export-format = docx, xlsx, csv or json
cli-export-table = Which table a CSV file holds: items, findings or actions
cli-export-lang = Language of what people read
cli-export-date = Date of the file; today if not given
cli-export-marking = Sensitivity marking of a text document
cli-export-schema = Write the schema of the JSON beside it
cli-export-out = File to write
cli-value-format = FORMAT
cli-value-table = TABLE
cli-said-exported = Written: { $file }

cli-report-sign = Sign it: writes FILE.sig beside it
cli-said-signed = Signature: { $file }
cli-verify = Tell whether a report is as it was signed, and by whom (0 valid, 10 changed, 11 unknown key, 12 a newer revision exists)
cli-verify-file = The report
cli-verify-signature = Its signature; FILE.sig if not given
cli-key = Keys of people elsewhere
cli-key-list = List the keys that were taken up
cli-key-trust = Take up a key whose fingerprint you compared
cli-key-trust-key = The public key, as verify shows it
cli-key-trust-name = Whose key it is
cli-key-forget = Let a key go
cli-value-key = KEY
cli-value-name = NAME
cli-said-key = { $name }: { $fingerprint }
