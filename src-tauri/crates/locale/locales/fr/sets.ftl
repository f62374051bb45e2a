### Les questionnaires aux mains de ceux qui s'en servent : la liste, les formulaires vierges, une évaluation par
### disposition et par niveau de sûreté, le passage à une version plus récente.

view-questionnaires = Questionnaires
view-provisions = Par disposition et par niveau

## La liste des questionnaires

sets-title = Questionnaires
sets-column-set = Questionnaire
sets-column-items = Points
sets-column-languages = Langues
sets-column-origin = Origine
sets-column-used = Utilisé
sets-version = version { $version }
sets-built-in = Intégré
sets-imported = Importé
sets-overlay = Adaptation
sets-overlay-of = { $title }, ajoutée par { $authority }
sets-overlay-does =
    { $added ->
        [one] Adaptation version { $version } : points reformulés { $reworded }, { $added } point ajouté
       *[other] Adaptation version { $version } : points reformulés { $reworded }, { $added } points ajoutés
    }
sets-subject = Porte sur
sets-subject-facility = Une installation portuaire
sets-subject-port = Un port entier
sets-subject-state = Un État et son autorité désignée
sets-size = Étendue
sets-size-words =
    { $items ->
        [one] { $items } point ; sections : { $sections }
       *[other] { $items } points ; sections : { $sections }
    }
sets-used =
    { $count ->
        [0] Par aucune évaluation de ce coffre
        [one] Par { $count } évaluation de ce coffre
       *[other] Par { $count } évaluations de ce coffre
    }
sets-hash = Empreinte du texte
sets-choose = Choisissez un questionnaire pour voir ce qu’il demande.
sets-none = Aucun questionnaire n’est installé
sets-none-why = Les questionnaires intégrés sont livrés avec Breakwater ; sans eux, rien ne peut être évalué.
sets-busy = Un instant…

sets-start = Commencer une évaluation…
sets-start-facility = Saisissez d’abord une installation : une évaluation en concerne une.
sets-print = Imprimer un formulaire vierge…
sets-export = Enregistrer comme feuille de calcul…
sets-export-hint = Avec toutes ses langues, à modifier dans n’importe quel tableur puis à importer de nouveau.
sets-saved = Enregistré sous { $file } dans { $folder }
sets-bring-in = Importer…
sets-bring-in-hint = Un questionnaire enregistré ici comme feuille de calcul puis modifié, ou la adaptation d’une autorité. Les évaluations en cours gardent le texte de leur début.
sets-brought-in = { $title } est importé
sets-remove = Retirer
sets-remove-title = Retirer ce questionnaire
sets-remove-what = « { $title } », version { $version }, quitte la liste de ce coffre. Pour l’avoir de nouveau, importez de nouveau son fichier.
sets-removed = { $title } est retiré
sets-kept-built-in = Intégré ; il reste.
sets-kept-used =
    { $count ->
        [one] { $count } évaluation l’utilise ; il reste.
       *[other] { $count } évaluations l’utilisent ; il reste.
    }

sets-problems-title = { $file } n’a pas été importé
sets-problems-none-kept =
    { $count ->
        [0] Le fichier ne contient aucun questionnaire utilisable. Rien n’a été gardé.
        [one] Un endroit est à corriger. D’ici là, rien du fichier n’est gardé.
       *[other] { $count } endroits sont à corriger. D’ici là, rien du fichier n’est gardé.
    }
sets-problems-list = Ce qui est à corriger
sets-problems-place = Endroit
sets-problems-problem = Problème
sets-problems-again = Choisir le fichier corrigé…

## Le formulaire vierge

paper-title = Imprimer un formulaire vierge
paper-of =
    { $items ->
        [one] { $title } : { $items } point avec la place d’écrire, en PDF.
       *[other] { $title } : { $items } points avec la place d’écrire, en PDF.
    }
paper-language = Langue du formulaire
paper-paper = Papier
paper-facility = Installation
paper-facility-none = Aucune : laisser l’en-tête vierge
paper-facility-hint = Imprime en tête son nom et ce que l’on sait d’elle.
paper-hints = Avec ce qu’il faut regarder et à qui demander
paper-hints-hint = Le formulaire s’allonge, et personne n’a besoin des conseils à côté.
paper-save = Enregistrer en PDF…

## Par disposition et par niveau de sûreté

provisions-title = { $reference } par disposition et par niveau
provisions-tabs = Voir l’évaluation
provisions-tab-provision = Par disposition
provisions-tab-level = Par niveau de sûreté
provisions-search = Disposition, numéro de point ou mots
provisions-hint = Ouvrez une disposition pour voir les points qui la citent. Un clic sur un point l’ouvre.
provisions-found =
    { $count ->
        [0] Rien trouvé
        [one] { $count } disposition trouvée
       *[other] { $count } dispositions trouvées
    }
provisions-items =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
provisions-solas = SOLAS XI-2
provisions-part-a = Code ISPS, partie A
provisions-part-b = Code ISPS, partie B
provisions-other = Autres sources
provisions-empty = Aucun point ne cite de disposition
provisions-empty-why = Ce questionnaire ne nomme pas de source derrière ses points.
provisions-nothing = Rien trouvé
provisions-nothing-why = Essayez moins de lettres, ou une disposition comme A/16.4.
provisions-open = Par disposition et par niveau
provisions-open-of = Par disposition et par niveau, { $reference }

levels-hint = Un point qui porte sur plusieurs niveaux compte à chacun d’eux. Les scores sont séparés par partie, chacun avec son n.
levels-measures = Une mesure à ses niveaux
levels-measures-count =
    { $count ->
        [one] { $count } mesure
       *[other] { $count } mesures
    }
levels-measure = Mesure
levels-not-asked = pas demandé
levels-no-measures = Aucune mesure n’est demandée à plus d’un niveau
levels-no-measures-why = Les points qui demandent une même mesure à différents niveaux de sûreté seraient ici côte à côte.

## Passer à une version plus récente

upgrade-open = Changer de version…
upgrade-title = Changer la version de { $reference }
upgrade-to = Vers
upgrade-target = { $title }, version { $version }
upgrade-target-overlay = { $title }, version { $version }, avec { $overlay }
upgrade-looking = Comparaison des versions…
upgrade-from-to = De { $from } à { $to } :
upgrade-kept = Gardés tels quels, avec leurs réponses
upgrade-reworded = Reformulés : vérifier que la réponse vaut encore
upgrade-moved = Déplacés ou renumérotés
upgrade-changed = Changés : dispositions, niveaux ou type de réponse
upgrade-new = Nouveaux, sans réponse
upgrade-dropped = Supprimés
upgrade-numbers = { $old } → { $new }
upgrade-answered = Répondu
upgrade-before = Avant :
upgrade-now = Maintenant :
upgrade-dropped-answers =
    { $count ->
        [0] Aucun point supprimé n’a de réponse.
        [one] La réponse à { $count } point supprimé est gardée et imprimée dans une annexe.
       *[other] Les réponses à { $count } points supprimés sont gardées et imprimées dans une annexe.
    }
upgrade-revision = Une nouvelle révision commence. L’actuelle reste telle qu’elle est, avec son texte et ses réponses.
upgrade-move = Passer à la version { $version }
upgrade-moved-to = { $reference } continue comme révision { $revision }

## Le profil de l'installation, depuis le point

profile-click-title = Profil de l’installation
profile-click-hint = Dit une fois dans le profil de l’installation ; tous les points qui en dépendent suivent.
profile-click-absent = Pas dans cette installation : { $tag }
profile-click-present = Présent malgré tout : { $tag }
profile-click-now-absent = Pas dans cette installation : { $tag }. Les points qui en dépendent sont sans objet.
profile-click-now-present = Présent : { $tag }. Les points qui en dépendent s’appliquent de nouveau.

# Noms des mesures du questionnaire de l'installation portuaire ; celle d'un autre questionnaire garde son identifiant.
measure-access-points = Points d’accès
measure-baggage-screening = Contrôle des bagages non accompagnés
measure-barriers = Barrières autour des zones d’accès restreint
measure-cargo-checks = Vérification de la cargaison
measure-cargo-detection = Scanners, détecteurs et chiens pour la cargaison
measure-cargo-documents = Documents de la cargaison
measure-cargo-examination = Examen visuel et physique de la cargaison
measure-cargo-vehicle-search = Fouille des véhicules de cargaison
measure-extra-restricted-areas = Zones d’accès restreint supplémentaires
measure-lighting = Éclairage et surveillance près des navires
measure-movement-inside = Mouvements dans l’installation
measure-patrols = Rondes
measure-persons-admitted = Personnes admises
measure-plan-measures = Mesures additionnelles du PSIP
measure-restricted-area-access-points = Points d’accès des zones d’accès restreint
measure-restricted-area-patrols = Gardes et rondes des zones d’accès restreint
measure-seals = Scellés
measure-search-rate = Fréquence des fouilles
measure-stores-check = Vérification des provisions de bord
measure-stores-equipment = Scanners, détecteurs et chiens pour les provisions de bord
measure-stores-escort = Escorte des véhicules de provisions
measure-stores-order = Commande des provisions de bord
measure-stores-restriction = Restriction des provisions de bord
measure-stores-vehicle-search = Fouille des véhicules de provisions
measure-surveillance = Matériel de surveillance
measure-vessel-movements = Mouvements des navires
