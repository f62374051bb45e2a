### Le registre d’une installation, ses intervalles, le calendrier, les listes importées et exportées.
### « Drill » est un exercice, « exercise » un entraînement : ce sont les termes du Code ISPS.

## Listes : la liste, et une inscription

register-list-contact = Contacts
register-one-contact = Contact
register-list-place = Lieux
register-one-place = Lieu
register-list-plan-picture = Image du plan
register-one-plan-picture = Image du plan
register-list-pfsa = Évaluation de la sûreté de l’installation portuaire
register-one-pfsa = Édition de l’évaluation de la sûreté
register-list-pfsp = Plan de sûreté de l’installation portuaire (PSIP)
register-one-pfsp = Édition du PSIP
register-list-statement = Déclarations de conformité
register-one-statement = Déclaration de conformité
register-list-verification = Vérifications
register-one-verification = Vérification
register-list-drill = Exercices et entraînements
register-one-drill = Exercice ou entraînement
register-list-training = Formation et certificats
register-one-training = Formation ou certificat
register-list-declaration = Déclarations de sûreté
register-one-declaration = Déclaration de sûreté
register-list-incident = Incidents de sûreté
register-one-incident = Incident de sûreté
register-list-level-change = Changements de niveau de sûreté
register-one-level-change = Changement de niveau de sûreté

register-level-step = Du niveau { $from } au niveau { $to }

## Champs

register-field-post = Fonction
register-field-person = Personne
register-field-phone = Téléphone de service
register-field-phone-2 = Second téléphone
register-field-email = Courriel
register-field-designated-on = Désigné le
register-field-note = Remarque
register-field-code = Code
register-field-place-kind = Type de lieu
register-field-name = Nom
register-field-pin-x = Repère, depuis la gauche (pour mille)
register-field-pin-y = Repère, depuis le haut (pour mille)
register-field-picture = Image
register-field-title = Titre
register-field-drawn-on = Dessiné le
register-field-reference = Référence
register-field-author = Établi par
register-field-done-on = Réalisé le
register-field-approved-on = Approuvé le
register-field-first-approved-on = Première approbation le
register-field-last-amendment-on = Dernière modification approuvée le
register-field-last-review-on = Dernière révision le
register-field-last-periodic-review-on = Dernière révision périodique le
register-field-next-review-on = Prochaine révision le
register-field-number = Numéro
register-field-issued-by = Délivrée par
register-field-issued-on = Délivrée le
register-field-place-of-issue = Lieu de délivrance
register-field-signed-by = Signée par
register-field-valid-until = Valable jusqu’au
register-field-ship-types = Opérations ou types de navires
register-field-verification-months = Vérification tous les … mois
register-field-statement = Numéro de la déclaration
register-field-on = Date
register-field-status = État
register-field-verified-by = Vérifié par
register-field-verified-at = Vérifié à (lieu)
register-field-result = Résultat
register-field-kind = Exercice ou entraînement
register-field-form = Forme
register-field-scenario = Scénario
register-field-participants = Participants
register-field-lessons = Enseignements
register-field-finding = Constatation
register-field-role = Rôle
register-field-course = Cours ou certificat
register-field-people = Personnes dans ce rôle
register-field-people-with-valid-certificate = Avec un certificat valable
register-field-last-on = Dernière session le
register-field-ship = Navire
register-field-ship-type = Type de navire
register-field-imo-number = Numéro OMI
register-field-port-of-registry = Port d’immatriculation
register-field-valid-from = Valable à partir du
register-field-declared-until = Valable jusqu’au (date et heure)
register-field-ship-level = Niveau de sûreté du navire
register-field-facility-level = Niveau de sûreté de l’installation
register-field-requested-by = Demandée par
register-field-reason = Motif
register-field-activities = Activités couvertes
register-field-signed-for-facility = Signée pour l’installation
register-field-signed-for-ship = Signée pour le navire
register-field-keep-until = À conserver jusqu’au
register-field-at = Date et heure
register-field-incident-kind = Type d’incident
register-field-place = Où
register-field-what = Ce qui s’est passé
register-field-reported-to = Signalé à
register-field-pfsp-reviewed-on = PSIP révisé le
register-field-from-level = Du niveau
register-field-to-level = Au niveau
register-field-set-at = Fixé le
register-field-in-place-at = Mesures en place le
register-field-ended-at = Terminé le
register-field-ordered-by = Ordonné par

## Choix

register-option-1 = 1
register-option-2 = 2
register-option-3 = 3
register-option-held = Tenu
register-option-planned = Prévu
register-option-drill = Exercice
register-option-exercise = Entraînement
register-option-full-scale = Grandeur réelle
register-option-tabletop = Simulation sur table ou séminaire
register-option-combined = Combiné avec d’autres entraînements
register-option-berth = Poste à quai
register-option-anchorage = Mouillage
register-option-gate = Porte
register-option-restricted-area = Zone d’accès restreint
register-option-cctv-zone = Zone de vidéosurveillance
register-option-perimeter = Périmètre
register-option-water-access = Accès par l’eau
register-option-building = Bâtiment
register-option-other-place = Autre lieu
register-option-passenger-ship = Navire à passagers
register-option-passenger-high-speed-craft = Engin à passagers à grande vitesse
register-option-cargo-high-speed-craft = Engin à cargaisons à grande vitesse
register-option-bulk-carrier = Vraquier
register-option-oil-tanker = Pétrolier
register-option-chemical-tanker = Navire-citerne pour produits chimiques
register-option-gas-carrier = Transporteur de gaz
register-option-mobile-offshore-drilling-unit = Unité mobile de forage au large
register-option-other-cargo-ship = Autre navire de charge
register-option-other = Autre
register-option-ship = Navire
register-option-facility = Installation
register-option-authority = Autorité désignée
register-option-all-security-duties = Exécution de toutes les tâches de sûreté
register-option-restricted-areas = Surveillance des zones d’accès restreint
register-option-access-to-facility = Contrôle de l’accès à l’installation
register-option-access-to-ship = Contrôle de l’accès au navire
register-option-monitoring-facility-side = Surveillance de l’installation, des postes et des eaux autour du navire
register-option-monitoring-ship-side = Surveillance du navire, des postes et des eaux qui l’entourent
register-option-cargo = Manutention de la cargaison
register-option-stores = Livraison des provisions de bord
register-option-unaccompanied-baggage = Manutention des bagages non accompagnés
register-option-persons-boarding = Contrôle de l’embarquement des personnes et de leurs effets
register-option-communication = Communications de sûreté prêtes entre le navire et l’installation
register-option-unauthorized-access = Accès non autorisé
register-option-stowaway-attempt = Tentative de passager clandestin
register-option-suspect-item = Objet suspect
register-option-bomb-threat = Alerte à la bombe
register-option-weapon-or-explosive = Arme ou explosif
register-option-sabotage-or-vandalism = Sabotage ou vandalisme
register-option-tampering = Altération de la cargaison, du matériel ou des provisions
register-option-theft = Vol
register-option-smuggling = Contrebande
register-option-unmanned-aircraft = Aéronef sans équipage à bord
register-option-suspicious-behaviour = Comportement suspect
register-option-waterside-approach = Approche par l’eau
register-option-cyber-incident = Incident cyber
register-option-blocked-access = Entrée, écluse ou accès bloqué
register-option-equipment-failure = Panne d’un matériel de sûreté
register-option-other-incident = Autre incident

## Ce qui ne va pas dans une inscription

register-problem-unknown-field = cette liste n’a pas de champ « { $field } »
register-problem-missing = ceci est nécessaire
register-problem-not-text = ceci doit être un texte
register-problem-not-a-list = ceci doit être une liste
register-problem-text-too-long = { $limit ->
    [one] le texte dépasse { $limit } caractère
   *[other] le texte dépasse { $limit } caractères
}
register-problem-not-a-date = « { $given } » n’est pas une date ; écrivez l’année, le mois et le jour comme 2026-11-16
register-problem-not-a-moment = « { $given } » n’est pas une date avec une heure ; écrivez 2026-11-16 14:30
register-problem-not-a-whole-number = « { $given } » n’est pas un nombre entier de { $min } à { $max }
register-problem-not-an-option = « { $given } » ne figure pas parmi : { $options }
register-problem-not-an-imo-number = « { $given } » n’est pas un numéro OMI de navire : sept chiffres, dont le dernier doit correspondre aux autres
register-problem-not-a-picture = ce coffre ne contient pas cette image
register-problem-not-a-finding = ce coffre ne contient pas cette constatation
register-problem-before = ceci est antérieur à « { $other } »
register-problem-in-the-future = ceci est dans l’avenir ; ce qui n’a pas encore eu lieu ne peut être que prévu
register-problem-more-than = ceci dépasse « { $other } »
register-problem-same-as = ceci est identique à « { $other } »
register-problem-alone = ceci est nécessaire parce que « { $other } » est donné

## Intervalles

register-interval-drill-months = Entre deux exercices
    .source = ISPS B/18.5 : au moins tous les trois mois
register-interval-exercise-months = Entre deux entraînements
    .source = ISPS B/18.6 : 18 mois au plus, et un par année civile
register-interval-socpf-years = Validité d’une déclaration de conformité
    .source = ISPS B/16.62 : cinq ans au plus
register-interval-self-assessment-months = Entre deux auto-évaluations
    .source = Usage : une fois par an
register-interval-pfsp-review-months = Entre deux révisions du PSIP
    .source = ISPS B/16.58 ne fixe pas d’intervalle ; cinq ans au plus ici
register-interval-pfsa-review-months = Entre deux révisions de l’évaluation de la sûreté
    .source = ISPS A/15.4 ne fixe pas d’intervalle ; règlement (CE) nº 725/2004, art. 3(6) : cinq ans au plus

## Calendrier

calendar-due-drill = Prochain exercice
calendar-due-exercise = Prochain entraînement
calendar-due-planned-drill = Exercice prévu
calendar-due-planned-exercise = Entraînement prévu
calendar-due-statement = Fin de la déclaration de conformité
calendar-due-verification = Vérification de la déclaration
calendar-due-pfsa-review = Révision de l’évaluation de la sûreté
calendar-due-pfsp-review = Révision du PSIP
calendar-due-certificate = Fin d’un certificat
calendar-due-self-assessment = Prochaine auto-évaluation
calendar-due-action = Mesure corrective

calendar-detail-no-record = Rien n’est encore inscrit.
calendar-detail-drill = { $months ->
    [one] Dernier le { $since } ; au moins un par mois.
   *[other] Dernier le { $since } ; au moins tous les { $months } mois.
}
calendar-detail-exercise = { $months ->
    [one] Dernier le { $since } ; un par année civile, un mois d’écart au plus.
   *[other] Dernier le { $since } ; un par année civile, { $months } mois d’écart au plus.
}
calendar-detail-shortened = { $years ->
    [one] { $label } ; comptée pour { $years } an, le maximum admis.
   *[other] { $label } ; comptée pour { $years } ans, le maximum admis.
}
calendar-detail-self-assessment = La dernière, { $reference }, finalisée le { $since }.
calendar-all-facilities = Toutes les installations

## Listes lues dans des fichiers

table-place-file = le fichier
table-place-row = ligne { $row }
table-place-cell = ligne { $row }, colonne { $column }
table-place-field = ligne { $row }, colonne { $column } ({ $field })

table-problem-empty = il ne contient pas de tableau ; la première ligne doit nommer les colonnes
table-problem-not-utf8 = le texte n’est pas en UTF-8 ; enregistrez-le comme « CSV UTF-8 » ou comme classeur Excel
table-problem-file-too-large = le fichier dépasse { $limit } Mio
table-problem-too-many-rows = il y a plus de { $limit } lignes
table-problem-too-many-columns = il y a plus de { $limit } colonnes
table-problem-unreadable = ceci ne peut pas être lu ; ouvrez le fichier dans un tableur et enregistrez-le de nouveau
table-problem-quote-open = un guillemet s’ouvre ici et ne se ferme jamais
table-problem-formula = il y a ici une formule ; écrivez la valeur elle-même
table-problem-error-value = le tableur affiche ici l’erreur { $shown }
table-problem-column-unknown = cette liste n’a pas cette colonne ; partez d’un export pour voir les colonnes
table-problem-column-twice = cette colonne figure deux fois
table-problem-column-missing = la colonne « { $field } » manque
table-problem-no-header = « { $given } » figure dans une colonne sans titre
table-problem-row-twice = ceci répète la ligne { $other }
table-problem-only-one = il ne peut y en avoir qu’une

## Fichiers et dialogues

dialog-save-register = Enregistrer la liste
dialog-open-register = Choisir une liste : CSV ou classeur Excel
dialog-save-calendar = Enregistrer le calendrier
file-name-register = { $number } { $list }.{ $extension }
file-name-calendar = Calendrier { $subject } { $date }.ics

## Erreurs

error-unknown-entry =
    .what = Le registre ne contient pas cette inscription.
    .kept = Rien n’a été modifié.
    .do = Regardez de nouveau la liste : elle a peut-être été retirée entre-temps.
error-register-entry =
    .what = « { $field } » : { $problem }.
    .kept = Le registre n’a pas été modifié.
    .do = Corrigez le champ et enregistrez de nouveau.
error-register-number-taken =
    .what = Une autre inscription de cette liste porte le numéro { $number }.
    .kept = Le registre n’a pas été modifié.
    .do = Ouvrez l’autre inscription, ou donnez un autre numéro à celle-ci.
error-register-single =
    .what = L’installation a déjà une image du plan.
    .kept = Elle n’a pas été modifiée.
    .do = Remplacez l’image dans l’inscription existante, ou retirez d’abord celle-ci.
error-register-file-kind =
    .what = { $file } n’est ni un fichier CSV ni un classeur Excel (.xlsx).
    .kept = Rien n’a été modifié.
    .do = Enregistrez la liste dans l’un de ces formats et choisissez-la de nouveau.
error-register-import-stale =
    .what = L’aperçu ne correspond plus à ce qui serait importé.
    .kept = Le registre n’a pas été modifié.
    .do = Choisissez de nouveau le fichier et regardez le nouvel aperçu.
error-interval-out-of-range =
    .what = Un intervalle doit être compris entre 1 et { $limit }.
    .kept = L’intervalle n’a pas été modifié.
    .do = Choisissez-en un plus court : il peut être resserré, pas allongé.

## Rapport

print-register = Registre
print-register-text = Ce que contient le registre de l’installation au { $date }. Les événements sont ceux des trois dernières années ; ce qui est prévu est indiqué.
print-register-due-what = Objet
print-register-due-on = Échéance
print-register-due-standing = Situation
print-register-overdue = { $days ->
    [one] en retard de { $shown } jour
   *[other] en retard de { $shown } jours
}
print-register-days-left = { $days ->
    [0] aujourd’hui
    [one] encore { $shown } jour
   *[other] encore { $shown } jours
}
print-register-no-record = rien d’inscrit

## Ligne de commande

cli-value-list = LISTE
cli-register = Ce que l’on conserve d’une installation : contacts, lieux, documents, exercices, formation, incidents
cli-register-facility = L’installation, par son identifiant ou son numéro OMI
cli-register-list-option = Une liste du registre
cli-register-list = Montrer les inscriptions d’une installation
cli-register-add = Ajouter des inscriptions d’un fichier JSON : un objet, ou une liste d’objets, par les clés des champs
cli-register-import = Importer une liste d’un fichier CSV ou d’un classeur Excel : tout, ou rien
cli-register-import-from = Le fichier, .csv ou .xlsx ; sa première ligne nomme les colonnes
cli-register-preview = Dire seulement ce qui serait importé
cli-register-export = Écrire une liste en fichier CSV ou en classeur Excel ; une liste vide donne un modèle
cli-register-export-out = Où l’écrire ; la terminaison, .csv ou .xlsx, est le format
cli-calendar = Montrer les échéances, par date
cli-calendar-facility = Seulement cette installation, par son identifiant ou son numéro OMI
cli-calendar-ics = Écrire plutôt un fichier iCalendar, pour d’autres calendriers
cli-usage-table-format = Le nom du fichier doit se terminer par .csv ou .xlsx.
cli-usage-table-format-hint = Donnez au fichier l’une de ces terminaisons.
cli-said-register-added = { $entries ->
    [one] { $entries } inscription ajoutée.
   *[other] { $entries } inscriptions ajoutées.
}
cli-said-register-problem = { $place } : { $problem }
cli-said-register-refused = { $problems ->
    [one] Rien n’a été importé : il y a { $problems } problème.
   *[other] Rien n’a été importé : il y a { $problems } problèmes.
}
cli-said-register-previewed = Seraient importées : { $new } nouvelles, { $changed } modifiées ; { $same } y sont déjà. Rien n’a été écrit.
cli-said-register-imported = Importées : { $new } nouvelles, { $changed } modifiées ; { $same } y étaient déjà.
cli-said-register-written = Écrit : { $file }
