# Éléments de preuve : photos, documents et notes.


# Dialogs
dialog-open-evidence = Choisir des photos et des documents
dialog-save-evidence = Enregistrer une copie de l’élément de preuve
field-evidence = Élément de preuve

# Kinds
evidence-kind-photo = Photo
evidence-kind-document = Document
evidence-kind-note = Note

# Command line
cli-evidence = Photos, documents et notes
cli-evidence-add = Ajouter une photo ou un document à des points ou constatations d’une évaluation
cli-evidence-add-file = Photo (JPEG, PNG, WebP) ou document ; peut être répété
cli-evidence-add-item = Point concerné ; peut être répété
cli-evidence-add-finding = Constatation concernée, par identifiant ou numéro ; peut être répété
cli-evidence-add-caption = Ce qui est imprimé dessous
cli-evidence-add-place = Où c’était
cli-evidence-add-keep-position = Conserver comme texte la position écrite par l’appareil
cli-evidence-list = Lister les éléments de preuve d’une évaluation
cli-evidence-export = Écrire une copie : d’une photo, ce qui est montré, jamais ce qui est sous un caviardage
cli-evidence-id = Élément de preuve, par son identifiant
cli-said-evidence = Élément de preuve { $id } : { $file }
cli-said-evidence-file = Écrit : { $file }

# Errors
error-unknown-evidence =
    .what = Cet élément de preuve ne se trouve pas dans ce coffre.
    .kept = Rien n’a été modifié.
    .do = Rouvrez la liste : il a peut-être été retiré entre-temps.
error-evidence-empty =
    .what = Le fichier est vide : il ne contient aucun octet.
    .kept = Rien n’a été ajouté.
    .do = Copiez-le de nouveau depuis l’appareil ou demandez-le à l’expéditeur, puis ajoutez-le.
error-evidence-too-large =
    .what = Le fichier dépasse { $limit } Mo.
    .kept = Rien n’a été ajouté.
    .do = Enregistrez-le dans une taille plus petite ou divisez le document, puis ajoutez-le.
error-evidence-too-many-pixels =
    .what = L’image compte trop de pixels : elle annonce { $width } × { $height }.
    .kept = Rien n’a été ajouté.
    .do = Enregistrez-la avec au plus 12 000 pixels de côté et 64 millions au total. Venant d’un inconnu, une telle image peut être un piège.
error-evidence-incomplete =
    .what = L’image n’est pas complète : la fin manque.
    .kept = Rien n’a été ajouté.
    .do = Copiez-la de nouveau depuis l’appareil ou l’expéditeur ; la copie a sans doute été interrompue.
error-evidence-damaged =
    .what = L’image ne peut pas être lue : elle est endommagée.
    .kept = Rien n’a été ajouté.
    .do = Ouvrez-la dans un autre programme et enregistrez-la en JPEG ou PNG, ou demandez-la de nouveau.
error-evidence-svg =
    .what = C’est un dessin SVG. Ces fichiers peuvent contenir des programmes et ne sont pas acceptés.
    .kept = Rien n’a été ajouté.
    .do = Exportez le dessin en PNG ou en PDF et ajoutez ce fichier.
error-evidence-heic =
    .what = Cette photo est au format HEIC de certains téléphones, qui ne peut pas être lu ici.
    .kept = Rien n’a été ajouté.
    .do = Sur le téléphone, choisissez le format d’appareil photo « le plus compatible », ou envoyez-vous la photo en JPEG, et ajoutez celle-ci.
error-evidence-animated =
    .what = C’est une animation et non une photo.
    .kept = Rien n’a été ajouté.
    .do = Enregistrez en JPEG ou PNG l’image qui montre le fait et ajoutez-la.
error-evidence-other-picture =
    .what = Ce type d’image n’est pas accepté.
    .kept = Rien n’a été ajouté.
    .do = Enregistrez-la en JPEG, PNG ou WebP et ajoutez ce fichier.
error-evidence-unknown-kind =
    .what = Le fichier n’est ni une image ni un document d’un type connu.
    .kept = Rien n’a été ajouté.
    .do = Photos : JPEG, PNG, WebP. Documents : PDF, Word, Excel, PowerPoint, OpenDocument, texte, CSV. Enregistrez-le sous l’un de ces formats et ajoutez-le.
error-evidence-too-many =
    .what = Il y a déjà { $limit } éléments de preuve à cet endroit.
    .kept = Rien n’a été ajouté.
    .do = Retirez-en un qui montre la même chose, ou réunissez plusieurs pages dans un document.
error-evidence-too-many-in-all =
    .what = Cette évaluation compte déjà { $limit } éléments de preuve.
    .kept = Rien n’a été ajouté.
    .do = Retirez ceux qui montrent deux fois la même chose.
error-evidence-note-empty =
    .what = La note ne dit rien.
    .kept = Rien n’a été ajouté.
    .do = Écrivez ce qui a été vu, lu ou entendu.
error-evidence-undrawable =
    .what = Le texte à dessiner comporte des caractères qui ne peuvent pas l’être : { $characters }
    .kept = Rien n’a été modifié.
    .do = Écrivez-le en lettres latines, grecques ou cyrilliques, ou placez-le dans la légende.

# Rapport
print-evidence = Éléments de preuve
print-evidence-text = Photos, documents et notes sur lesquels repose ce dossier, numérotés comme ils sont cités auprès des points et des constatations. L’empreinte est le SHA-256 de ce qui est montré ; les originaux restent scellés dans le coffre.
print-evidence-number = N°
print-evidence-what = Ce qu’il montre
print-evidence-serves = Concerne
print-evidence-fingerprint = Empreinte
print-evidence-redacted = caviardé
print-evidence-numbers = Éléments de preuve { $numbers }
print-evidence-pieces = Éléments de preuve
print-evidence-line = { $number } { $name } ({ $hash })
