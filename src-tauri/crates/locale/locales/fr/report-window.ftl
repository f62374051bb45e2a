### L'écran du rapport : ce qui est choisi d'un rapport, les mots de l'évaluateur, l'enregistrement, la vérification.

## Ce qui est imprimé

report-window-sections = Sections
report-window-sections-now = { $on } sur { $all }
report-window-sections-all = Imprimer toutes les sections
report-window-redact = Omissions
report-window-redact-none = Aucune
report-window-redact-now =
    { $count ->
        [one] Une catégorie
       *[other] { $count } catégories
    }
report-window-redact-hint = Pour les lecteurs qui ne doivent pas tout voir. Chaque endroit d’où quelque chose a été retiré est marqué, et l’empreinte du dossier complet est indiquée.
report-window-redacted = Version expurgée
report-window-print = Mention et date
report-window-print-photos = Mention, date, photos
report-window-today = Aujourd’hui
report-window-photos =
    { $count ->
        [one] La photo de ce dossier
       *[other] Les { $count } photos de ce dossier
    }
report-window-photos-page = { $count } par page
report-window-logo = Logo de l’organisme
report-window-logo-none = Aucun
report-window-logo-there = Imprimé
report-window-logo-hint = Une image PNG ou JPEG. Elle est conservée dans le coffre et imprimée sur chaque rapport.
report-window-logo-choose = Choisir une image…
report-window-logo-other = Autre image…
report-window-logo-remove = Retirer
report-window-logo-unseen = L’image ne peut pas être affichée ici ; elle est tout de même imprimée.

## Caractères sans police

report-window-glyphs =
    { $count ->
        [one] Un caractère s’imprimerait comme une case vide : aucune police du rapport ne l’a.
       *[other] { $count } caractères s’imprimeraient comme des cases vides : aucune police du rapport ne les a.
    }
report-window-glyphs-go = Aller à la page { $page }, où se trouve { $character }
report-window-glyphs-under = sous « { $heading } »
report-window-glyphs-all = Afficher les { $count }

## Les mots de l'évaluateur

report-window-words = Mots de l’évaluateur
report-window-words-hint = Synthèse, points forts et préoccupations, tels qu’ils figurent dans le rapport.
report-window-words-elsewhere = Synthèse, points forts et préoccupations. Cette édition ne les imprime pas.
report-window-words-open = Écrire…
report-window-words-read = Lire…
report-window-words-saves = Enregistré au fil de la saisie
report-window-words-drop = Fermer sans enregistrer
report-window-words-final = Le dossier est finalisé ; ces mots ne peuvent plus être modifiés.
report-window-words-summary = Synthèse
report-window-words-summary-hint = Ce que doit savoir un lecteur qui a deux minutes. Une ligne vide commence un nouveau paragraphe.
report-window-words-strengths = Points forts
report-window-words-strengths-hint = Ce qui fonctionne bien. Chaque paragraphe devient un point de la liste.
report-window-words-concerns = Préoccupations
report-window-words-concerns-hint = Ce qui vous inquiète le plus. Chaque paragraphe devient un point de la liste.
report-window-tools = Forme du texte : { $what }
report-window-bold = Gras (Ctrl+B)
report-window-bullets = Liste à puces
report-window-numbers = Liste numérotée
report-window-set = { $what } à l’impression
report-window-set-head = À l’impression
report-window-set-empty = Rien n’est encore écrit.
report-window-done = Terminer

## Enregistrement

report-window-sign = Signer, avec un fichier à côté du PDF
report-window-sign-hint = Il permet à d’autres de vérifier que personne n’a modifié le rapport.
report-window-signed = Signature : { $file }
report-window-where = Choisissez où va le fichier…
report-window-progress = Avancement de l’enregistrement
report-window-cancelling = Annulation…
report-window-cancelled = L’enregistrement a été annulé ; rien n’a été écrit.
report-window-formats = Autre format…
report-window-formats-title = Enregistrer dans un autre format
report-window-formats-save = Enregistrer…
report-window-formats-whole = Ces fichiers contiennent le dossier tel qu’il est : rien n’y est omis.
report-window-formats-redacted = Le document texte omet ce que le rapport omet.
report-window-format-closed = Aucun fichier n’a été enregistré ; la boîte de dialogue a été fermée.
report-window-format-docx = Document texte (DOCX)
report-window-format-docx-about = Le rapport complet, à modifier ou à citer dans Word ou Writer.
report-window-format-xlsx = Classeur (XLSX)
report-window-format-xlsx-about = Points, constatations et mesures, chacun sur une feuille avec filtres.
report-window-format-csv = Tableau (CSV)
report-window-format-csv-about = Un seul tableau simple, pour d’autres programmes et bases de données.
report-window-format-json = Dossier complet (JSON)
report-window-format-json-about = Tout ce qui est enregistré, pour des programmes ; avec son schéma sur demande.
report-window-table = Quel tableau
report-window-table-items = Points
report-window-table-findings = Constatations
report-window-table-actions = Mesures correctives
report-window-schema = Enregistrer le schéma à côté
report-window-schema-hint = La description du fichier JSON, pour ceux qui écrivent des programmes.

## Vérification

report-window-verify = Vérifier un rapport…
report-window-verify-title = Vérifier un rapport
report-window-verify-other = Autre rapport…
report-window-verify-do-newer = Ouvrez-la ici et enregistrez son rapport.
report-window-verify-open = Ouvrir la révision { $revision }
report-window-standing-valid = Valide
report-window-standing-changed = Modifié
report-window-standing-unknown-key = Clé inconnue
report-window-standing-newer-revision = Une révision plus récente existe
report-window-verify-file = Fichier
report-window-verify-signer = Signé par
report-window-verify-claims = Se dit signé par
report-window-verify-person = { $name }, { $post }
report-window-verify-at = Signé le
report-window-verify-record = Dossier
report-window-verify-fingerprint = Empreinte de la clé
report-window-verify-digest = Empreinte du dossier
report-window-trust = Adopter la clé
report-window-trust-compared = Le signataire m’a lu cette empreinte, et elle est identique
report-window-trust-compare-first = Comparez d’abord l’empreinte avec le signataire.
report-window-trust-name = À qui est la clé
report-window-trust-name-missing = Le nom manque.
report-window-keys = Clés de personnes d’ailleurs
report-window-keys-now =
    { $count ->
        [one] Une clé
       *[other] { $count } clés
    }
report-window-key-added = Comparée par { $name }, { $at }
report-window-key-remove = Abandonner
report-window-key-remove-of = Abandonner la clé de { $name }
