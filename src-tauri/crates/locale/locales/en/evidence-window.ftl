### Evidence in the window: the item's and the finding's strip, the gallery, the viewer with its drawing tools.

view-evidence = Evidence
keys-evidence = Add photos or documents to the item
keys-paste = Attach the picture or file that was copied
# A letter on the keyboard, of its own in each language; see key-yes.
key-evidence = e

evidence-title = Evidence
evidence-count =
    { $count ->
        [one] { $count } piece of evidence
       *[other] { $count } pieces of evidence
    }
evidence-place-item = item { $number }
evidence-place-finding = finding { $number }
evidence-add = Add photos or documents…
evidence-add-short = Add
evidence-how = or paste, or drop files here
evidence-note-new = Note
evidence-note = Note
evidence-note-hint = What was seen, read or heard, and by whom
evidence-note-add = Add the note
evidence-note-needed = A note needs its words.
evidence-open = { $kind }: { $name }
evidence-open-redacted = { $kind }, redacted: { $name }
evidence-redacted = Redacted: what lies under the black is in no picture
evidence-drop-here = Drop to attach to { $name }
evidence-taking = Taking the files in…
evidence-taking-of = Taking in file { $done } of { $total }…
evidence-added =
    { $count ->
        [one] Added to { $name }: { $count } piece of evidence.
       *[other] Added to { $name }: { $count } pieces of evidence.
    }
evidence-refused =
    { $count ->
        [one] One file was not added. The others are not affected.
       *[other] { $count } files were not added. The others are not affected.
    }
evidence-refused-away = Put away: { $file }
evidence-positions-kept = Positions of photos are being kept.

## Gallery

evidence-gallery-open = All evidence of this assessment
evidence-gallery-title = Evidence of { $reference }
evidence-filter = Filter
evidence-filter-all = All
evidence-filter-photo = Photos
evidence-filter-document = Documents
evidence-filter-note = Notes
evidence-filter-unlinked = Not linked
evidence-filter-removed = Removed
evidence-filter-everywhere = Every place
evidence-search = Search evidence
evidence-unlinked = Not linked to an item or finding
evidence-keep-positions = Keep the position that the camera wrote into photos added from now on
evidence-keep-positions-hint = Off: position and all other data of the camera are left out of what is stored. It is off again after the next start.
evidence-shown =
    { $count ->
        [0] Nothing is shown
        [one] { $count } piece is shown
       *[other] { $count } pieces are shown
    }
evidence-restore = Bring back
evidence-empty-title = No evidence yet
evidence-empty-why = Add photos, documents or notes here or at an item. Pasting works too, and dropping files on the window.
evidence-none-fits = No evidence fits these filters
evidence-none-fits-why = The rest is still there.
evidence-show-all = Show all evidence
evidence-trash-empty = Nothing was removed
evidence-trash-empty-why = What is removed from an assessment can be brought back from here.

## Viewer

evidence-of = Evidence { $at } of { $total }
evidence-stage = Picture: { $name }
evidence-stage-keys = Plus and minus make the picture larger and smaller, 0 fits it in. Tab goes to what is drawn; arrows move it, Shift and arrows change its size, Ctrl makes small steps, Delete removes it.
evidence-stage-keys-read = Plus and minus make the picture larger and smaller, 0 fits it in.
evidence-stage-put = Draw with the pointer, or press Enter to put it in the middle of what is seen.
evidence-not-shown = The picture cannot be shown now.
evidence-strip = Evidence of { $name }
evidence-tools = Mark the picture
evidence-tool-select = Select
evidence-tool-arrow = Arrow
evidence-tool-box = Box
evidence-tool-text = Text
evidence-tool-redact = Redact
evidence-tool-with-key = { $tool } ({ $key })
# Letters of the tools and of leafing, each once, none of key-evidence.
evidence-select-key = v
evidence-arrow-key = a
evidence-box-key = b
evidence-text-key = t
evidence-redact-key = r
evidence-next-key = j
evidence-previous-key = k
evidence-undo = Take the last drawing back
evidence-smaller = Smaller
evidence-larger = Larger
evidence-size = Size of the picture
evidence-fit = Fit
evidence-previous = Previous evidence
evidence-next = Next evidence
evidence-about = About this evidence
evidence-caption = Caption
evidence-caption-note = printed under it
evidence-place = Place
evidence-taken = When it was taken
evidence-taken-on = Taken on
evidence-taken-at = At
evidence-taken-zone = UTC offset
evidence-taken-wrong = Not saved yet: a date and a time belong together, such as 6 November 2026 and 07:42.
evidence-zone-wrong = Not saved yet: the offset from UTC is written +01:00 or −03:00.
evidence-added-at = Added
evidence-position = Position
evidence-position-forget = Forget it
evidence-drawn = Drawn on top
evidence-drawn-none = Nothing is drawn on it.
evidence-mark-arrow = Arrow
evidence-mark-arrow-of = Arrow, { $word }
evidence-mark-box = Box
evidence-mark-box-of = Box, { $word }
evidence-mark-redact = Redacted
evidence-mark-redact-of = Redacted, { $word }
evidence-mark-text = “{ $word }”
evidence-mark-text-empty = Text, not written yet
evidence-mark-place = { $name }: { $left } % from the left, { $top } % from the top, { $width } % wide, { $height } % high
evidence-mark-says = Text on the picture
evidence-mark-word = Word for the list, not drawn
evidence-mark-remove = Remove from the picture: { $name }
evidence-remove-short = Remove
evidence-redaction-note = A redaction is solid: in every picture, report and copy made from here the pixels under it are gone. The original stays sealed in the vault.
evidence-serves = Serves
evidence-serves-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
evidence-serves-whole = The assessment as a whole, { $reference }
evidence-unlink = Unlink from { $name }
evidence-link = Link to items or findings…
evidence-link-title = Link: { $name }
evidence-link-search = Search items and findings
evidence-link-search-hint = A word, a number or a provision. A tick links at once.
evidence-link-findings = Findings
evidence-link-last = Evidence serves at least one place. Tick another first, or remove the piece.
evidence-link-done = Done
evidence-original = Original
evidence-sealed-photo = Sealed: the photo stays as it was taken in. Whatever is drawn makes a picture of its own.
evidence-sealed-document = Sealed: the document stays as it was taken in, byte for byte.
evidence-kept = Kept
evidence-kept-photo =
    { $position ->
        [kept] { $width } × { $height }, upright, its position beside it
       *[none] { $width } × { $height }, upright, without position data
    }
evidence-file = File
evidence-digest = SHA-256
evidence-camera-digest = SHA-256 of the camera’s file
evidence-size-kb = { $size } kB
evidence-size-mb = { $size } MB
evidence-document-line = { $kind }, { $size }
evidence-document-how = Documents are not opened here. Save a copy and read it with your own program; the sealed one stays.
evidence-copy = Save a copy…
evidence-copied = Saved: { $file } in { $folder }
evidence-remove = Remove
evidence-removed-toast = Removed: { $name }
