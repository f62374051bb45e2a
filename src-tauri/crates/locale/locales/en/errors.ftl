### What people read when something did not work: what happened, what was not changed, what to do.
### One message for each error code, with the attributes what, kept and do.

error-unexpected =
    .what = Something went wrong inside Breakwater.
    .kept = Everything that was saved before is still saved.
    .do = Try once more. If it happens again, lock the vault, open it again, and tell whoever looks after Breakwater what you were doing.
error-bad-request =
    .what = The request could not be understood: { $detail }
    .kept = Nothing was changed.
    .do = Correct the input and try again.
error-no-vault-open =
    .what = No vault is open.
    .kept = Nothing was changed.
    .do = Open a vault first.
error-vault-locked =
    .what = The vault is locked.
    .kept = Everything that was saved before is still saved.
    .do = Unlock the vault with your passphrase and do it again.
error-vault-exists =
    .what = There is already something of this name: { $path }
    .kept = It was not touched.
    .do = Choose another name, or open the vault that is there.
error-vault-not-found =
    .what = There is no vault here: { $path }
    .kept = Nothing was changed.
    .do = Choose the folder whose name ends in “.vault” and that holds the file “keys.json”.
error-wrong-passphrase =
    .what = The passphrase does not open this vault.
    .kept = The vault was not changed.
    .do = Check the keyboard layout and Caps Lock and try again. If the passphrase is lost, use the printed recovery key.
error-wrong-recovery-key =
    .what = The recovery key does not open this vault.
    .kept = The vault was not changed.
    .do = Check that the sheet belongs to this vault, and type the eight groups again.
error-recovery-group-mistyped =
    .what = Group { $group } of the recovery key is mistyped.
    .kept = The vault was not changed.
    .do = Compare group { $group } with the printed sheet. The last character of each group checks the others.
error-own-passphrase-not-enough =
    .what = This passphrase is somebody’s own. A recovery key is made only with what everybody shares.
    .kept = The recovery key is the one it was.
    .do = Give the vault’s passphrase or the recovery key of today.
error-no-fresh-key =
    .what = No new recovery key waits to take the place of the old one.
    .kept = The recovery key is the one it was.
    .do = Make a new recovery key, print its sheet, and replace the old one then.
error-weak-passphrase =
    .what = The passphrase is too easy to guess.
    .kept = No vault was created.
    .do = Use at least twelve characters; four or more words that have nothing to do with each other are easy to remember and hard to guess.
error-too-many-tries =
    .what =
        { $seconds ->
            [one] After a wrong passphrase Breakwater waits. The next try is possible in one second.
           *[other] After several wrong passphrases Breakwater waits. The next try is possible in { $seconds } seconds.
        }
    .kept = The vault was not changed.
    .do = Wait, then try again. If the passphrase is lost, use the printed recovery key.
error-vault-in-use =
    .what = The vault is open in another program: { $program } on { $host }, { $person }, since { $since }.
    .kept = Nothing was changed.
    .do = Close or lock it there, then try again.
error-vault-plain =
    .what = The database in this folder is not encrypted, so it is none of Breakwater’s.
    .kept = The file was not touched.
    .do = Choose another folder. If this was your vault, somebody has replaced its file: use your last backup.
error-vault-newer =
    .what = This vault was written by a newer version of Breakwater.
    .kept = The vault was not changed.
    .do = Open it with that version, or install the newer version here.
error-vault-truncated =
    .what = A file of the vault is cut short: { $file }
    .kept = Nothing was opened and nothing was changed.
    .do = Copy the whole folder again from where it came from, or use your last backup. Keep this folder until then.
error-vault-damaged =
    .what = The vault is damaged at { $place }.
    .kept = Nothing was opened, changed or deleted.
    .do = Use your last backup. Keep this folder: part of it may still be readable.
error-vault-foreign =
    .what = The database in this folder belongs to another application.
    .kept = The file was not touched.
    .do = Choose another folder.
error-key-slots-damaged =
    .what = Both copies of the vault’s key file are unreadable.
    .kept = Nothing was opened, changed or deleted.
    .do = Copy “keys.json” from a backup of this vault into the folder and try again.
error-disk-full =
    .what = There is no room left on the disk.
    .kept = The last change was not saved. Everything before it is saved.
    .do = Free some space and try again.
error-read-only =
    .what = Breakwater may not write to this place.
    .kept = The last change was not saved. Everything before it is saved.
    .do = Remove the write protection, or copy the vault to a folder you may write to.
error-file-unreadable =
    .what = The file cannot be read: { $path }
    .kept = Nothing was changed.
    .do = Check the name and your rights to it, and try again.
error-file-unwritable =
    .what = The file cannot be written: { $path }
    .kept = No half file was left behind.
    .do = Choose another folder, or check that the disk is there and you may write to it.
error-file-exists =
    .what = There is already a file or folder of this name: { $path }
    .kept = It was not touched.
    .do = Choose another name.
error-unknown-facility =
    .what = There is no facility { $id } in this vault.
    .kept = Nothing was changed.
    .do = Look at the list of facilities.
error-unknown-assessment =
    .what = There is no assessment { $id } in this vault.
    .kept = Nothing was changed.
    .do = Look at the list of assessments.
error-unknown-finding =
    .what = There is no finding { $id } in this assessment.
    .kept = Nothing was changed.
    .do = Look at the list of findings.
error-unknown-person =
    .what = The vault knows nobody called { $id }.
    .kept = Nothing was changed.
    .do = Choose a person of the list, or add the person first.
error-unknown-item =
    .what = The questionnaire has no item { $item }.
    .kept = Nothing was changed.
    .do = Use an item id as “questionnaire show” lists it, for example pf-01-01.
error-unknown-questionnaire =
    .what = There is no questionnaire { $id }.
    .kept = Nothing was changed.
    .do = Look at the list of questionnaires.
error-questionnaire-invalid =
    .what =
        { $count ->
            [one] The questionnaire has a mistake. { $first }
           *[other] The questionnaire has { $count } mistakes. The first: { $first }
        }
    .kept = Nothing was changed.
    .do = Correct the files named and check again.
error-set-built-in =
    .what = This question set is part of Breakwater and stays.
    .kept = Nothing was changed.
    .do = Remove only sets that were imported into this vault.
error-set-in-use =
    .what =
        { $count ->
            [one] An assessment works through this question set.
           *[other] { $count } assessments work through this question set.
        }
    .kept = The question set was not removed.
    .do = Keep it: these records need its words.
error-set-other =
    .what = This is not another version of the question set the assessment works through.
    .kept = The assessment was not changed.
    .do = Choose another version of the same set, or the set with an overlay.
error-set-not-exportable =
    .what = A spreadsheet could not give this question set back unchanged: { $detail }
    .kept = No file was written.
    .do = Shorten the text named, or pass on the files of the set instead.
error-facility-name-missing =
    .what = The facility has no name.
    .kept = Nothing was changed.
    .do = Give the name as it stands in the PFSP.
error-facility-number-malformed =
    .what = “{ $number }” is not { $kind ->
        [port] the UN/LOCODE of a port
       *[port_facility] an IMO port facility number
    }.
    .kept = Nothing was changed.
    .do = { $kind ->
        [port] Write its five characters, for example AABBB.
       *[port_facility] Write the five characters of the UN/LOCODE, a hyphen and four digits, for example AABBB-0001.
    }
error-facility-number-taken =
    .what = Another facility of the register already has the number { $number }.
    .kept = Nothing was changed.
    .do = Check the number, or edit the facility that is there.
error-facility-state =
    .what = “{ $state }” is not the two-letter code of a State.
    .kept = Nothing was changed.
    .do = Use the code of ISO 3166, for example NO.
error-facility-number-of-other-state =
    .what = The number { $number } does not begin with the code of the State { $state }.
    .kept = Nothing was changed.
    .do = Correct the number or the State: both begin with the same two letters.
error-facility-field =
    .what = “{ $field }” does not hold a value that fits: { $expected } is expected.
    .kept = Nothing was changed.
    .do = Correct the field.
error-facility-unknown-field =
    .what = The general information has no field “{ $field }”.
    .kept = Nothing was changed.
    .do = Remove the field or correct its name.
error-facility-unknown-tag =
    .what = There is no profile tag “{ $tag }”.
    .kept = Nothing was changed.
    .do = Remove the tag or correct its name.
error-reason-missing =
    .what = “Not applicable” needs a reason.
    .kept = The answer was not changed.
    .do = Write why the item does not concern this facility, and save again.
error-level-not-of-item =
    .what = Item { $item } does not ask about security level { $level }.
    .kept = The answer was not changed.
    .do = Answer the levels that the item names.
error-text-too-long =
    .what =
        { $limit ->
            [one] The text is too long: one character is allowed.
           *[other] The text is too long: { $limit } characters are allowed.
        }
    .kept = Nothing was changed; your text is still in the field.
    .do = Shorten the text, or put the details into a document and name it.
error-finding-fact-missing =
    .what = The finding does not say what is so.
    .kept = Nothing was changed.
    .do = Write the fact in one or two sentences, without its cause.
error-finding-action-missing =
    .what = An action does not say what is to be done.
    .kept = Nothing was changed.
    .do = Describe the action, or remove it.
error-finding-owner-missing =
    .what = An action of this grade needs an owner.
    .kept = Nothing was changed.
    .do = Name a person or a post.
error-finding-due-missing =
    .what = An action of this grade needs a due date.
    .kept = Nothing was changed.
    .do = Give the day by which it is to be done.
error-finding-risk =
    .what = Likelihood and consequence run from 1 to 5.
    .kept = Nothing was changed.
    .do = Give both as 1 to 5, or leave both out.
error-nothing-to-undo =
    .what = There is nothing to undo.
    .kept = Nothing was changed.
    .do = Go on working.
error-nothing-to-redo =
    .what = There is nothing to redo.
    .kept = Nothing was changed.
    .do = Go on working.
error-finalised =
    .what = This record is finalised and never changes.
    .kept = Nothing was changed.
    .do = Start a new assessment from it.
