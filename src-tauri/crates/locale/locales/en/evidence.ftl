# Evidence: photos, documents and notes.


# Dialogs
dialog-open-evidence = Choose photos and documents
dialog-save-evidence = Save a copy of the evidence
field-evidence = Evidence

# Kinds
evidence-kind-photo = Photo
evidence-kind-document = Document
evidence-kind-note = Note

# Command line
cli-evidence = Photos, documents and notes
cli-evidence-add = Add a photo or document to items or findings of an assessment
cli-evidence-add-file = Photo (JPEG, PNG, WebP) or document; may be given several times
cli-evidence-add-item = Item it shows; may be given several times
cli-evidence-add-finding = Finding it shows, by id or number; may be given several times
cli-evidence-add-caption = What is printed under it
cli-evidence-add-place = Where it was
cli-evidence-add-keep-position = Keep the position the camera wrote, as text
cli-evidence-list = List the evidence of an assessment
cli-evidence-export = Write a copy: of a photo what is shown, never what lies under a redaction
cli-evidence-id = Evidence, by its id
cli-said-evidence = Evidence { $id }: { $file }
cli-said-evidence-file = Written: { $file }

# Errors
error-unknown-evidence =
    .what = There is no such evidence in this vault.
    .kept = Nothing was changed.
    .do = Open the list again: it may have been taken back.
error-evidence-empty =
    .what = The file is empty: it has no bytes at all.
    .kept = Nothing was added.
    .do = Copy the file from the camera or the sender again, then add it.
error-evidence-too-large =
    .what = The file is larger than { $limit } MB.
    .kept = Nothing was added.
    .do = Save it smaller, or split the document, and add it again.
error-evidence-too-many-pixels =
    .what = The picture has too many pixels: it says { $width } × { $height }.
    .kept = Nothing was added.
    .do = Save it with at most 12,000 pixels on a side and 64 million in all. A picture from an unknown sender that says so may be a trap.
error-evidence-incomplete =
    .what = The picture is not complete: its last part is missing.
    .kept = Nothing was added.
    .do = Copy it from the camera or the sender again; it was probably interrupted.
error-evidence-damaged =
    .what = The picture cannot be read: it is damaged.
    .kept = Nothing was added.
    .do = Open it in another program and save it again as JPEG or PNG, or ask for it again.
error-evidence-svg =
    .what = This is an SVG drawing. Such files can hold programs and are not taken in.
    .kept = Nothing was added.
    .do = Export the drawing as PNG or PDF and add that.
error-evidence-heic =
    .what = This photo is in the HEIC format of some telephones, which cannot be read here.
    .kept = Nothing was added.
    .do = On the telephone, choose “Most compatible” as camera format, or send the photo to yourself as JPEG, and add that.
error-evidence-animated =
    .what = This is an animation, not a photo.
    .kept = Nothing was added.
    .do = Save the one picture that shows it as JPEG or PNG and add that.
error-evidence-other-picture =
    .what = Pictures of this kind are not taken in.
    .kept = Nothing was added.
    .do = Save it as JPEG, PNG or WebP and add that.
error-evidence-unknown-kind =
    .what = The file is neither a picture nor a document of a known kind.
    .kept = Nothing was added.
    .do = Photos: JPEG, PNG, WebP. Documents: PDF, Word, Excel, PowerPoint, OpenDocument, text, CSV. Save it as one of these and add that.
error-evidence-too-many =
    .what = There are { $limit } pieces of evidence here already.
    .kept = Nothing was added.
    .do = Remove one that shows the same, or put several pages into one document.
error-evidence-too-many-in-all =
    .what = This assessment has { $limit } pieces of evidence already.
    .kept = Nothing was added.
    .do = Remove what shows the same twice.
error-evidence-note-empty =
    .what = The note says nothing.
    .kept = Nothing was added.
    .do = Write what was seen, read or heard.
error-evidence-undrawable =
    .what = The words on the picture have characters that cannot be drawn: { $characters }
    .kept = Nothing was changed.
    .do = Write them in Latin, Greek or Cyrillic letters, or put them into the caption.

# Report
print-evidence = Evidence
print-evidence-text = Photos, documents and notes this record stands on, numbered as they are named beside items and findings. The fingerprint is the SHA-256 of what is shown; the originals stay sealed in the vault.
print-evidence-number = No.
print-evidence-what = What it shows
print-evidence-serves = Serves
print-evidence-fingerprint = Fingerprint
print-evidence-redacted = redacted
print-evidence-numbers = Evidence { $numbers }
print-evidence-pieces = Evidence
print-evidence-line = { $number } { $name } ({ $hash })
