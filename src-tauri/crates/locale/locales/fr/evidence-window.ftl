### Les éléments de preuve dans la fenêtre : la bande du point et de la constatation, la galerie, la visionneuse et ses outils.

view-evidence = Éléments de preuve
keys-evidence = Ajouter des photos ou des documents au point
keys-paste = Joindre l’image ou le fichier copié
# A letter on the keyboard, of its own in each language; see key-yes.
key-evidence = e

evidence-title = Éléments de preuve
evidence-count =
    { $count ->
        [one] { $count } élément de preuve
       *[other] { $count } éléments de preuve
    }
evidence-place-item = point { $number }
evidence-place-finding = constatation { $number }
evidence-add = Ajouter des photos ou documents…
evidence-add-short = Ajouter
evidence-how = ou collez, ou déposez des fichiers ici
evidence-note-new = Note
evidence-note = Note
evidence-note-hint = Ce qui a été vu, lu ou entendu, et par qui
evidence-note-add = Ajouter la note
evidence-note-needed = Une note a besoin d’un texte.
evidence-open = { $kind } : { $name }
evidence-open-redacted = { $kind }, caviardé : { $name }
evidence-redacted = Caviardé : ce qui est sous le noir n’est dans aucune image
evidence-drop-here = Déposez pour joindre : { $name }
evidence-taking = Ajout des fichiers…
evidence-taking-of = Ajout du fichier { $done } sur { $total }…
evidence-added =
    { $count ->
        [one] { $name } : { $count } élément de preuve ajouté.
       *[other] { $name } : { $count } éléments de preuve ajoutés.
    }
evidence-refused =
    { $count ->
        [one] Un fichier n’a pas été ajouté. Les autres ne sont pas concernés.
       *[other] { $count } fichiers n’ont pas été ajoutés. Les autres ne sont pas concernés.
    }
evidence-refused-away = Masquer : { $file }
evidence-positions-kept = Les positions des photos sont conservées.

## Galerie

evidence-gallery-open = Tous les éléments de preuve de cette évaluation
evidence-gallery-title = Éléments de preuve de { $reference }
evidence-filter = Filtrer
evidence-filter-all = Tous
evidence-filter-photo = Photos
evidence-filter-document = Documents
evidence-filter-note = Notes
evidence-filter-unlinked = Non liés
evidence-filter-removed = Retirés
evidence-filter-everywhere = Tous les lieux
evidence-search = Rechercher
evidence-unlinked = Lié à aucun point ni constatation
evidence-keep-positions = Conserver la position écrite par l’appareil dans les photos ajoutées désormais
evidence-keep-positions-hint = Désactivé : la position et toutes les autres données de l’appareil ne sont pas conservées. De nouveau désactivé au prochain démarrage.
evidence-shown =
    { $count ->
        [0] Rien n’est affiché
        [one] { $count } élément affiché
       *[other] { $count } éléments affichés
    }
evidence-restore = Rétablir
evidence-empty-title = Aucun élément de preuve
evidence-empty-why = Ajoutez des photos, des documents ou des notes ici ou à un point. Vous pouvez aussi coller, ou déposer des fichiers sur la fenêtre.
evidence-none-fits = Aucun élément ne correspond à ces filtres
evidence-none-fits-why = Les autres sont toujours là.
evidence-show-all = Tout afficher
evidence-trash-empty = Rien n’a été retiré
evidence-trash-empty-why = Ce qui est retiré d’une évaluation peut être rétabli d’ici.

## Visionneuse

evidence-of = Élément de preuve { $at } sur { $total }
evidence-stage = Image : { $name }
evidence-stage-keys = Plus et moins agrandissent et réduisent l’image, 0 l’ajuste. Tab va à ce qui est dessiné ; les flèches le déplacent, Maj et flèches changent sa taille, Ctrl fait de petits pas, Suppr le retire.
evidence-stage-keys-read = Plus et moins agrandissent et réduisent l’image, 0 l’ajuste.
evidence-stage-put = Dessinez avec le pointeur, ou appuyez sur Entrée pour placer au milieu de ce qui est visible.
evidence-not-shown = L’image ne peut pas être affichée maintenant.
evidence-strip = Éléments de preuve : { $name }
evidence-tools = Annoter l’image
evidence-tool-select = Choisir
evidence-tool-arrow = Flèche
evidence-tool-box = Cadre
evidence-tool-text = Texte
evidence-tool-redact = Caviarder
evidence-tool-with-key = { $tool } ({ $key })
# Letters of the tools and of leafing, each once, none of key-evidence.
evidence-select-key = v
evidence-arrow-key = f
evidence-box-key = c
evidence-text-key = t
evidence-redact-key = n
evidence-next-key = j
evidence-previous-key = k
evidence-undo = Annuler le dernier dessin
evidence-smaller = Réduire
evidence-larger = Agrandir
evidence-size = Taille de l’image
evidence-fit = Ajuster
evidence-previous = Élément précédent
evidence-next = Élément suivant
evidence-about = À propos de cet élément de preuve
evidence-caption = Légende
evidence-caption-note = imprimée dessous
evidence-place = Lieu
evidence-taken = Moment de la prise
evidence-taken-on = Pris le
evidence-taken-at = À
evidence-taken-zone = Décalage UTC
evidence-taken-wrong = Pas encore enregistré : une date et une heure vont ensemble, par exemple 6 novembre 2026 et 07:42.
evidence-zone-wrong = Pas encore enregistré : le décalage UTC s’écrit +01:00 ou −03:00.
evidence-added-at = Ajouté
evidence-position = Position
evidence-position-forget = L’oublier
evidence-drawn = Dessiné dessus
evidence-drawn-none = Rien n’est dessiné.
evidence-mark-arrow = Flèche
evidence-mark-arrow-of = Flèche, { $word }
evidence-mark-box = Cadre
evidence-mark-box-of = Cadre, { $word }
evidence-mark-redact = Caviardé
evidence-mark-redact-of = Caviardé, { $word }
evidence-mark-text = « { $word } »
evidence-mark-text-empty = Texte, pas encore écrit
evidence-mark-place = { $name } : à { $left } % de la gauche, à { $top } % du haut, largeur { $width } %, hauteur { $height } %
evidence-mark-says = Texte sur l’image
evidence-mark-word = Mot pour la liste, non dessiné
evidence-mark-remove = Retirer de l’image : { $name }
evidence-remove-short = Retirer
evidence-redaction-note = Un caviardage est opaque : dans toute image, tout rapport et toute copie faits d’ici, les pixels dessous ont disparu. L’original reste scellé dans le coffre.
evidence-serves = Sert à
evidence-serves-count =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    }
evidence-serves-whole = L’évaluation dans son ensemble, { $reference }
evidence-unlink = Délier de { $name }
evidence-link = Lier à d’autres endroits…
evidence-link-title = Lier : { $name }
evidence-link-search = Rechercher des points et constatations
evidence-link-search-hint = Un mot, un numéro ou une disposition. Une coche lie aussitôt.
evidence-link-findings = Constatations
evidence-link-last = Un élément de preuve sert au moins à un endroit. Cochez-en d’abord un autre, ou retirez l’élément.
evidence-link-done = Terminé
evidence-original = Original
evidence-sealed-photo = Scellé : la photo reste telle qu’elle a été ajoutée. Tout dessin produit une image distincte.
evidence-sealed-document = Scellé : le document reste tel qu’il a été ajouté, octet pour octet.
evidence-kept = Conservé
evidence-kept-photo =
    { $position ->
        [kept] { $width } × { $height }, redressée, avec sa position à part
       *[none] { $width } × { $height }, redressée, sans position
    }
evidence-file = Fichier
evidence-digest = SHA-256
evidence-camera-digest = SHA-256 du fichier de l’appareil
evidence-size-kb = { $size } ko
evidence-size-mb = { $size } Mo
evidence-document-line = { $kind }, { $size }
evidence-document-how = Les documents ne s’ouvrent pas ici. Enregistrez une copie et lisez-la avec votre programme ; l’exemplaire scellé reste.
evidence-copy = Enregistrer une copie…
evidence-copied = Enregistré : { $file } dans { $folder }
evidence-remove = Retirer
evidence-removed-toast = Retiré : { $name }
