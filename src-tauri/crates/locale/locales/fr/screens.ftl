### Les écrans autour de l’écran des réponses : premier démarrage, déverrouillage, accueil, registre, évaluations,
### avant de répondre, constatations, rapport, réglages, aide.

## Dates

# Année, mois, jour en chiffres, comme on peut les saisir.
date-placeholder = AAAA-MM-JJ
date-unclear = Ce n’est pas une date. Écrivez-la comme 16.11.2026 ou 2026-11-16.
date-no-such-day = Ce jour n’existe pas dans le calendrier.
date-late =
    { $days ->
        [one] { $days } jour de retard
       *[other] { $days } jours de retard
    }
date-left =
    { $days ->
        [0] aujourd’hui
        [one] { $days } jour
       *[other] { $days } jours
    }
date-due-in =
    { $days ->
        [0] Échéance aujourd’hui
        [one] Échéance dans { $days } jour
       *[other] Échéance dans { $days } jours
    }

## Commun aux formulaires

form-optional = facultatif
form-required = obligatoire
form-unclear = pas encore clair
form-save = Enregistrer
form-cancel = Annuler
form-problems =
    { $count ->
        [one] Il manque { $count } élément
       *[other] Il manque { $count } éléments
    }
form-problems-kept = Rien n’est encore enregistré. Votre saisie est toujours là.
form-remove = Retirer { $what }
form-line = { $list }, ligne { $number }
picker-found =
    { $count ->
        [0] Rien trouvé
        [one] { $count } trouvé
       *[other] { $count } trouvés
    }
picker-none = Rien trouvé pour « { $query } ».
form-choose = Choisir
form-not-said = Non indiqué
form-yes = Oui
form-no = Non
form-saving = Enregistrement…

# La lettre de la touche qui commence quelque chose de nouveau sur ces écrans.
screens-key-new = n
# Ajouter une mesure à la constatation, la modifier.
screens-key-action = a
screens-key-edit = m

## Premier démarrage

start-title = Premier démarrage
start-lead = Auto-évaluation de la sûreté des installations portuaires, de la première réponse à la constatation close.
start-offline = Fonctionne sans aucune connexion. Ce que vous écrivez reste sur cet ordinateur.
start-step-done = Étape { $number }, terminée
start-step = Étape { $number }
start-language = Langue
start-language-of-window = Langue de la fenêtre
start-protect = Protéger le coffre
start-protect-hint = Vos données sont gardées dans un dossier chiffré, le coffre. Deux choses l’ouvrent : votre phrase de passe et la fiche de récupération.
start-vault-name = Nom du coffre
start-vault-name-hint = souvent l’installation, par exemple Quai 7
start-person-name = Votre nom
start-person-post = Votre fonction
start-person-post-hint = par ex. ASIP
start-passphrase = Phrase de passe
start-passphrase-again = Phrase de passe, encore une fois
start-passphrase-show = Afficher la phrase de passe
start-passphrase-hide = Masquer la phrase de passe
start-passphrase-words = Cinq mots ou plus se tapent bien, même avec des gants.
start-strength = Force de la phrase de passe
start-strength-short = Trop courte : au moins 12 caractères
start-strength-weak = Facile à deviner
start-strength-fair = Pas encore assez forte
start-strength-strong = Forte
start-strength-very-strong = Très forte
start-strength-of = { $bars } sur 5
start-again-differs = Les deux ne sont pas encore identiques.
start-no-reset = Personne ne peut réinitialiser une phrase de passe. Si elle et la fiche de récupération sont perdues, les données sont perdues.
start-sheet = Fiche de récupération
# « Armoire forte » pour « safe » : « coffre » est le coffre chiffré (vault).
start-sheet-later = Créée avec le coffre : une clé de huit groupes, à imprimer et à ranger dans l’armoire forte avec le PSIP. Elle ouvre le coffre quand la phrase de passe est oubliée.
start-create = Créer le coffre
start-creating = Création du coffre…
start-missing-name = Le coffre n’a pas encore de nom
start-missing-person = Il manque votre nom
start-missing-passphrase = Il manque la phrase de passe
start-missing-weak = La phrase de passe est trop faible
start-missing-again = Saisissez encore une fois la phrase de passe
start-missing-differs = Les deux phrases de passe diffèrent
start-sheet-key = Clé de récupération Breakwater
start-sheet-one = 1 sur 1
start-sheet-vault = Coffre { $vault }, créé le { $date }. À garder dans l’armoire forte avec le PSIP.
start-sheet-once = La clé n’est montrée que cette fois. Enregistrez la fiche, imprimez-la et ne laissez pas le fichier sur cet ordinateur.
start-sheet-save = Enregistrer le PDF…
start-sheet-saved = Enregistrée sous { $file } dans { $folder }
start-sheet-not-saved = La fiche n’a pas été enregistrée. Elle est encore affichée ici.
start-sheet-group = Groupe { $number } : { $group }
start-sheet-last = Saisissez le dernier groupe de la fiche
start-sheet-last-hint = D’après le papier ou le fichier enregistré, pas d’après l’écran
start-sheet-checked = Fiche contrôlée
start-sheet-wrong = Ce n’est pas le dernier groupe de cette fiche
start-sheet-unchecked = D’abord le dernier groupe de la fiche
start-vault-ready = { $vault } est créé et ouvert.
start-go = Commencer
start-own = Mon installation
start-own-hint = Saisissez son nom et son numéro OMI d’installation portuaire, puis répondez au premier point.
start-own-button = Saisir mon installation
start-own-waits = Après l’étape 2
# « Fictive » pour « practice » : « exercice » et « entraînement » sont des termes du Code ISPS.
start-practice = Installation fictive
start-practice-hint = Un terminal inventé, avec un projet rempli à environ 70 %. Marqué fictif sur chaque page ; se remet à neuf à tout moment.
start-practice-button = Essayer d’abord
start-another = Ouvrir un coffre existant…

## Déverrouillage

unlock-title = Déverrouiller { $vault }
unlock-folder = Dossier du coffre : { $folder }
unlock-passphrase = Phrase de passe
unlock-button = Déverrouiller
unlock-opening = Ouverture…
unlock-wrong = Cette phrase de passe n’ouvre pas le coffre
unlock-wrong-kept = Rien n’a été ouvert ni modifié.
unlock-wrong-wait =
    { $seconds ->
        [one] Le prochain essai est possible dans { $seconds } seconde ; chaque échec allonge l’attente.
       *[other] Le prochain essai est possible dans { $seconds } secondes ; chaque échec allonge l’attente.
    }
unlock-wrong-now = Vous pouvez réessayer maintenant.
unlock-wrong-check = Vérifiez Verr. Maj et la disposition du clavier ; affichez la phrase de passe pour voir ce que vous tapez.
unlock-wait-meter =
    { $seconds ->
        [one] Attente, encore { $seconds } seconde
       *[other] Attente, encore { $seconds } secondes
    }
unlock-possible-in =
    { $seconds ->
        [one] possible dans { $seconds } seconde
       *[other] possible dans { $seconds } secondes
    }
unlock-passphrase-missing = saisissez d’abord la phrase de passe
unlock-use-recovery = Utiliser la clé de récupération
unlock-another = Autre coffre…
unlock-practice = Installation fictive
unlock-recovery-title = Ouvrir avec la clé de récupération
unlock-recovery-hint = La clé figure sur la fiche de récupération du coffre { $vault }. Elle peut être collée entière dans le premier champ.
unlock-recovery-groups = Huit groupes, comme sur la fiche
unlock-recovery-group = Groupe { $number }
unlock-recovery-mistyped = Faute de frappe dans le groupe { $number }
unlock-recovery-compare = Comparez-le avec la fiche ; son dernier caractère contrôle les autres.
unlock-recovery-open = Ouvrir
unlock-recovery-left =
    { $count ->
        [one] reste { $count } groupe
       *[other] restent { $count } groupes
    }
unlock-recovery-back = Revenir à la phrase de passe
unlock-recovery-lost = Si la phrase de passe et la fiche sont toutes deux perdues, les données sont perdues. Personne ne peut les réinitialiser.
unlock-not-opened = Non ouvert
unlock-held = Ce coffre est ouvert dans un autre programme
unlock-held-who = Qui le tient
unlock-held-by = { $program } sur { $host }
unlock-held-person = { $program } sur { $host }, au nom de { $person }
unlock-held-since = Depuis le { $since }
unlock-held-unknown = Le verrou ne le dit pas ; un autre programme, sur cet ordinateur ou un autre.
unlock-held-kept = Ce qui n’a pas changé
unlock-held-nothing = Tout. Cette fenêtre n’a pas touché au coffre.
unlock-held-do = Que faire
unlock-held-finish = Terminez là-bas, puis réessayez. Si ce programme ne tourne plus, le coffre est libéré au prochain essai.
unlock-again = Réessayer

## Accueil

home-sentence-nothing = Rien n’est en retard.
home-unclean = Breakwater s’est arrêté de façon inattendue pendant la session commencée le { $at }. Tout ce qui était enregistré est conservé.
home-unclean-item = Breakwater s’est arrêté de façon inattendue pendant la session commencée le { $at }. Tout est conservé jusqu’au point { $item }.
home-new-assessment = Nouvelle évaluation…
home-resume-where = { $reference }, { $facility }. Vous en étiez à { $number }.
home-resume-where-when = { $reference }, { $facility }. Vous en étiez à { $number }, { $when }.
home-continue = Continuer
home-answered = <b>{ $answered }</b> réponses sur { $items }
home-number-no = <b>{ $count }</b> Non
home-number-partly = <b>{ $count }</b> Partiellement
home-number-not-observed =
    { $count ->
        [one] <b>{ $count }</b> non observé
       *[other] <b>{ $count }</b> non observés
    }
home-number-review = <b>{ $count }</b> à revoir
home-number-open =
    { $count ->
        [one] <b>{ $count }</b> restant
       *[other] <b>{ $count }</b> restants
    }
home-number-by-profile =
    { $count ->
        [one] <b>{ $count }</b> selon le profil
       *[other] <b>{ $count }</b> selon le profil
    }
home-report = Rapport
home-before = Avant de répondre
home-majors = Non-conformités majeures ouvertes
home-majors-of =
    { $open ->
        [one] { $majors } sur { $open } constatation ouverte
       *[other] { $majors } sur { $open } constatations ouvertes
    }
home-majors-none = Aucune. Les autres constatations sont dans la liste.
home-all-findings = Toutes les constatations
home-finding-age =
    { $days ->
        [one] Ouverte depuis { $days } jour
       *[other] Ouverte depuis { $days } jours
    }
home-finding-no-date = Sans échéance
home-due = Échéances
home-due-overdue = En retard
home-due-soon = 30 prochains jours
home-due-later = Plus tard
home-due-line = { $number }, sans responsable
home-due-line-owner = { $number }, { $owner }
home-due-none = Aucune échéance.
home-facilities = Installations
home-no-facility = Pas encore d’installation
home-no-facility-why = Tout, dans Breakwater, appartient à une installation : évaluations, constatations, rapports. Son nom et son numéro OMI d’installation portuaire suffisent pour commencer.
home-no-facility-button = Saisir la première installation
home-no-assessment = Pas encore d’évaluation
home-no-assessment-why = Le questionnaire de MSC.1/Circ.1192 pour les installations portuaires attend vos réponses, point par point, sur autant de jours qu’il faut.
home-no-assessment-button = Commencer une évaluation
home-resume-none = Aucune évaluation n’est en cours
home-resume-none-why = Toutes les évaluations de ce coffre sont finalisées.

## Installations

facilities-title = Installations
facilities-count =
    { $count ->
        [0] Pas encore d’installation
        [one] { $count } installation au registre
       *[other] { $count } installations au registre
    }
facilities-new = Nouvelle installation
facilities-column-name = Installation
facilities-column-port = Port
facilities-column-last = Dernière finalisée
facilities-column-open = Ouvertes
facilities-column-assessments = Évaluations
facilities-column-statement = Déclaration jusqu’au
facilities-never = Jamais
facilities-statement-left =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
facilities-statement-ended = expirée
facilities-none = –

## Une installation

facility-change = Modifier…
facility-change-title = Modifier { $name }
facility-start = Commencer une évaluation…
facility-saved = { $name } : enregistré.
facility-head = Nom et numéro
facility-name = Nom de l’installation
facility-name-hint = Comme dans le PSIP et dans GISIS
facility-number = Numéro OMI de l’installation portuaire
facility-number-hint = UN/LOCODE, trait d’union, quatre chiffres, par exemple AABBB-0001
facility-number-malformed = Cinq lettres ou chiffres de l’UN/LOCODE, un trait d’union et quatre chiffres, par exemple AABBB-0001.
facility-number-other-state = Le numéro commence par { $letters }, l’État est { $state }.
facility-operator = Exploitant
facility-operator-hint = L’entreprise ou l’autorité qui exploite l’installation
facility-port = Port
facility-port-hint = Laissez vide si l’installation ne se trouve pas dans un port
facility-state = État
facility-state-hint = L’État dont l’autorité désignée est compétente
facility-missing-name = Il manque le nom de l’installation.
facility-missing-number = Il manque le numéro OMI de l’installation portuaire.
facility-missing-state = Choisissez l’État.
facility-general = Renseignements généraux
facility-general-note = Préremplissent chaque évaluation ; imprimés en tête du rapport. Tout est facultatif et peut venir plus tard.
facility-group-place = Lieu et contacts
facility-group-traffic = Navires, cargaison et passagers
facility-group-staff = Personnel et services de sûreté
facility-group-plan = ESIP et PSIP
facility-group-statement = Déclaration de conformité et vérification
facility-group-period = Niveaux, incidents, exercices
facility-group-record = Auto-évaluation précédente et celle-ci
facility-group-other = Autres renseignements
facility-profile = Ce que l’installation traite
facility-profile-note = Ce qui est absent rend ses points Sans objet, motif imprimé. Ce qui n’est pas indiqué s’applique.
facility-tag-present = Présent
facility-tag-absent = Absent
facility-tag-why = Pourquoi c’est absent
facility-tag-why-hint = Imprimé à côté des points rendus Sans objet
facility-tag-why-missing = { $tag } : dites pourquoi c’est absent.
facility-profile-empty = Rien d’indiqué pour l’instant ; tous les points s’appliquent.
facility-eu = Profil UE
facility-eu-hint = Rend obligatoires les paragraphes de la partie B énumérés à l’art. 3, par. 5, du règlement (CE) n° 725/2004 ; imprimé dans le rapport.
facility-eu-on = Profil UE : les paragraphes de la partie B énumérés à l’art. 3, par. 5, du règlement (CE) n° 725/2004 sont ici obligatoires.
facility-latitude = Latitude
facility-longitude = Longitude
facility-geo-wrong = En degrés décimaux, par exemple { $example }.
facility-integer-wrong = Un nombre entier sans unité, par exemple 742.
facility-date-add = Ajouter une date
facility-date-number = { $label }, date { $number }
facility-date-add-to = Ajouter une date : { $label }
facility-table-add-to = Ajouter une ligne : { $label }
facility-table-what = Type
facility-table-count = Nombre
facility-table-add = Ajouter une ligne
facility-table-line-what = { $label }, ligne { $number }, type
facility-table-line-count = { $label }, ligne { $number }, nombre
facility-amount = { $amount } <n>{ $unit }</n>
facility-position = { $latitude }°, { $longitude }°
facility-table-line = { $what } : { $count }
facility-field-problem = { $label } : { $problem }
facility-assessments = Évaluations
facility-no-assessments = Pas encore d’évaluation de cette installation
facility-no-assessments-why = La première prend quelques jours, au bureau et sur le terrain ; chaque réponse est enregistrée aussitôt.
facility-empty-general = Pas encore de renseignements généraux.
facility-unsaved = Pas encore enregistré

## Évaluations

assessments-title = Évaluations
assessments-count =
    { $count ->
        [0] Pas encore d’évaluation
        [one] { $count } évaluation
       *[other] { $count } évaluations
    }
assessments-none-why = Une évaluation suit un questionnaire pour une installation. Commencez-la quand l’équipe est désignée ; elle peut attendre et reprendre à tout moment.
assessments-needs-facility = Une évaluation appartient à une installation ; il n’y en a pas encore.
assessments-start = Commencer une évaluation…
assessments-column-reference = Évaluation
assessments-column-facility = Installation
assessments-column-state = État
assessments-column-progress = Réponses
assessments-column-findings = Constat. ouvertes
assessments-column-do = Aller à
assessments-revision = révision { $number }
assessments-begun = début : { $date }
assessments-finalised-on = finalisée le { $date }
assessments-progress = { $answered } sur { $items }
assessments-progress-label = { $reference } : { $answered } réponses sur { $items } points
assessments-continue = Continuer { $reference }
assessments-open = Ouvrir { $reference }
assessments-before = Avant de répondre, { $reference }
assessments-report = Rapport : { $reference }
assessments-filter-facility = Afficher
assessments-all-facilities = Toutes les installations

assess-title = Commencer une évaluation
assess-facility = Installation
assess-facility-option = { $name }, { $number }
assess-questionnaire = Questionnaire
assess-questionnaire-size =
    { $sections ->
        [one] { $items } points dans { $sections } section, version { $version }
       *[other] { $items } points dans { $sections } sections, version { $version }
    }
assess-kind = Nature de l’évaluation
assess-kind-fixed = ne change plus ensuite
assess-kind-self-assessment-hint = Interne. Pas un document de contrôle ; c’est dit sur chaque page.
assess-kind-internal-audit-hint = A/16.4 demande des auditeurs indépendants des mesures.
assess-kind-da-verification-hint = Par des agents de l’autorité ; aboutit à un visa ou à des constatations.
assess-reference = Son nom d’usage
assess-reference-hint = Par exemple SA-8. Vide : nature et année.
assess-from = Partir d’une évaluation antérieure
assess-from-none = Non, partir d’une évaluation vierge
assess-from-hint = Montre à chaque point le verdict de la dernière fois. Les verdicts ne sont pas repris, les constatations ouvertes le sont.
assess-start = Commencer
assess-starting = Ouverture…
assess-no-questionnaire = Aucun questionnaire pour installations n’est installé.

## Avant de répondre

before-title = Avant de répondre
before-lead = { $reference }, { $facility }. Imprimé en tête du rapport ; peut être complété jusqu’à la signature.
before-kind = Nature de l’évaluation
before-kind-set = fixée au début de l’évaluation
before-team = Équipe
before-team-count =
    { $count ->
        [0] personne n’est encore désigné
        [one] { $count } personne
       *[other] { $count } personnes
    }
before-team-dependent =
    { $count ->
        [one] { $count } non indépendante
       *[other] { $count } non indépendantes
    }
before-team-add = Ajouter une personne
before-team-me = M’ajouter
before-team-empty = Qui évalue, et si chacun est indépendant des mesures (ISPS A/16.4).
before-column-part = Rôle dans l’évaluation
before-column-independent = Indépendant des mesures
before-person = Personne { $number }
before-person-name = Nom
before-person-post = Fonction
before-lead-assessor = Évaluateur principal
before-assessor = Évaluateur
before-independent = Indépendant
before-dependent = Non indépendant
before-independence-of = { $name } est-il ou est-elle indépendant des mesures ?
before-reason = Motif
before-reason-tag = Motif manquant
before-reason-required = obligatoire, ISPS A/16.4
before-reason-missing = Dites pourquoi { $name } n’est pas indépendant des mesures.
before-name-missing = La personne { $number } n’a pas de nom.
before-statement = Déclaration d’indépendance
before-statement-hint = imprimée telle quelle
before-places = Lieux
before-places-count = visités : { $visited }, non visités : { $not }
before-visited = Visités
before-visited-hint = Un lieu par ligne, avec le jour s’il importe
before-not-visited = Non visités
before-not-visited-hint = Chacun avec son motif
before-sources = Documents et entretiens
before-documents = Documents examinés
before-documents-hint = Titre et édition, comme dans le rapport imprimé
before-people = Personnes entendues, par rôle
before-people-hint = Des rôles, pas de noms : par exemple 9 gardes en poste
before-add-place = Ajouter un lieu
before-add-not-visited = Ajouter un lieu non visité
before-level-panel = Niveau, période et indépendance
before-ready-done = réglé
before-ready-open = à compléter
before-add-document = Ajouter un document
before-add-role = Ajouter un rôle
before-add-paragraph = Ajouter un paragraphe
before-add-strength = Ajouter un point fort
before-add-concern = Ajouter une préoccupation
before-level = Niveau de sûreté en vigueur pendant l’évaluation
before-level-hint = Les mesures des autres niveaux se jugent sur les registres, ou sont Non observé.
before-level-name = Niveau { $level }
before-from = Premier jour
before-to = Dernier jour
before-period-wrong = Le dernier jour précède le premier.
before-summary-title = Synthèse de l’auditeur
before-summary-note = Peut s’écrire à la fin ; figure aux premières pages du rapport.
before-summary = Synthèse, un paragraphe par champ
before-strengths = Points forts
before-concerns = Préoccupations
before-ready = Prêt à répondre
before-ready-team = Équipe et indépendance
before-ready-team-none = personne pour l’instant
before-ready-reasons =
    { $count ->
        [one] { $count } motif donné
       *[other] { $count } motifs donnés
    }
before-ready-reasons-missing =
    { $count ->
        [one] { $count } motif manquant, requis avant de finaliser (ISPS A/16.4)
       *[other] { $count } motifs manquants, requis avant de finaliser (ISPS A/16.4)
    }
before-ready-level = Niveau de sûreté en vigueur : { $level }
before-ready-level-none = Niveau de sûreté en vigueur
before-ready-period = Période
before-ready-period-none = pas encore indiquée
before-ready-places = Lieux
before-ready-later = avant la signature, pas avant de répondre
before-go = Aller aux points
before-continues = { $answered } réponses sur { $items }.
before-saved = Enregistré { $time }
before-not-saved = Pas encore enregistré
before-saving = Enregistrement…
before-finalised = Cette évaluation est finalisée. Elle peut être lue, non modifiée.

## Constatations

findings-title = Constatations
findings-of = Constatations : { $reference }
findings-new = Nouvelle constatation…
findings-new-needs = Une constatation appartient à une évaluation ; il n’y en a pas encore.
findings-filter = Filtrer les constatations
findings-filter-open = Ouvertes
findings-filter-overdue = En retard
findings-filter-repeats = Récurrentes
findings-filter-closed = Closes
findings-filter-all = Toutes
findings-grades = Catégorie
findings-all-grades = Toutes catégories
findings-grade-count = { $grade } : { $count }
findings-all-assessments = Toutes les évaluations
findings-column-grade = Catégorie
findings-column-finding = Constatation
findings-column-due = Échéance
findings-column-age = Âge
findings-sort = Trier par { $column }
findings-age =
    { $days ->
        [one] { $days } j
       *[other] { $days } j
    }
findings-age-words =
    { $days ->
        [one] ouverte depuis { $days } jour
       *[other] ouverte depuis { $days } jours
    }
findings-none = –
findings-repeat = Récurrente
findings-repeat-of = Répète { $number }
findings-empty = Pas encore de constatation
findings-empty-why = Une constatation s’établit à partir d’un point dont la réponse est Non ou Partiellement, ou ici, juste après une visite du site.
findings-empty-filter = Aucune constatation ne passe ces filtres
findings-empty-filter-why = Les autres sont toujours là.
findings-show-all = Afficher toutes les constatations
findings-list = Constatations, { $count }
findings-item = Point { $number }
findings-no-item = Sans lien avec un point
findings-stage = Étape
# Les étapes d’une constatation, d’où le féminin.
findings-stage-raised = Établie
findings-stage-planned = Planifiée
findings-stage-in-progress = En cours
findings-stage-verified = Vérifiée
findings-stage-closed = Close
findings-evidence = Éléments de preuve
findings-effect = Effet
findings-measure = Fait aussitôt
findings-cause = Cause profonde
findings-risk = Risque
findings-risk-words = Probabilité { $likelihood } × conséquence { $consequence } = { $risk } sur 25
findings-actions = Mesures correctives
findings-no-actions = Pas encore de mesure corrective.
findings-add-action = Ajouter une mesure…
findings-edit = Modifier…
findings-action-line = { $owner }. { $status }
findings-no-owner = Sans responsable
findings-choose = Choisissez une constatation dans la liste.

finding-title-new = Nouvelle constatation
finding-title-edit = Constatation { $number }
finding-about = Point { $number }
finding-assessment = Évaluation
finding-grade = Catégorie
finding-fact = Fait constaté
finding-fact-hint = Ce qui est, et où ; sans jugement
finding-evidence = Éléments de preuve objectifs
finding-evidence-hint = Ce qui a été vu, lu ou entendu : dates, numéros, documents
finding-effect = Effet
finding-effect-hint = Ce qui peut en résulter
finding-place = Lieu
finding-place-hint = Poste d’accès, section de clôture, zone d’accès restreint
finding-measure = Mesure immédiate
finding-measure-hint = Ce qui a été fait aussitôt
finding-cause = Cause profonde
finding-cause-hint = Pourquoi on en est arrivé là
finding-found-on = Constaté le
finding-risk = Risque
finding-risk-hint = Probabilité et conséquence, de 1 faible à 5 élevée
finding-likelihood = Probabilité
finding-consequence = Conséquence
finding-risk-cell = Probabilité { $likelihood }, conséquence { $consequence }, risque { $risk }
finding-risk-is = Risque { $risk } sur 25, { $band }
finding-risk-none = Non coté
finding-risk-clear = Retirer la cotation
finding-band-low = faible
finding-band-medium = moyen
finding-band-high = élevé
finding-band-very-high = très élevé
finding-actions = Mesures correctives
finding-actions-hint-needed = Chacune avec un responsable et une échéance
finding-actions-hint-free = Responsable et échéance facultatifs dans cette catégorie
finding-action = Mesure { $number }
finding-action-what = Ce qui est à faire
finding-action-owner = Responsable
finding-action-owner-post = Une fonction, en toutes lettres
finding-action-post = Fonction du responsable
finding-action-post-hint = Par exemple Directeur du terminal
finding-action-due = Échéance
finding-action-status = Avancement
finding-action-add = Ajouter une mesure
finding-action-remove = Retirer la mesure { $number }
finding-save = Enregistrer la constatation
finding-missing-grade = Choisissez la catégorie.
finding-missing-fact = Écrivez le fait constaté.
finding-missing-risk = Cotez les deux, probabilité et conséquence, ou aucune.
finding-missing-what = Mesure { $action } : écrivez ce qui est à faire.
finding-missing-owner = Mesure { $action } : désignez le responsable.
finding-missing-due = Mesure { $action } : indiquez l’échéance.
finding-missing-date = Une date n’est pas lisible.
finding-saved = La constatation { $number } est enregistrée.
finding-details = Plus de précisions
finding-also-items = Autres points concernés
finding-also-items-hint = Une constatation peut porter sur plusieurs points
finding-also-items-add = Choisir des points
finding-also-items-search = Rechercher des points
finding-also-items-search-hint = Un mot, un numéro ou une disposition
finding-provisions = Autres dispositions
finding-provisions-hint = En plus de celles des points, par exemple un paragraphe du PSIP
finding-provisions-add = Ajouter une disposition
finding-repeats = Répète une constatation antérieure
finding-repeats-hint = Parmi celles des évaluations précédentes
finding-repeats-recognised = Selon les points concernés
finding-repeats-none = N’en répète aucune
finding-repeats-one = { $number } { $fact }

## Rapport

report-screen-title = Rapport
report-screen-none = Pas encore d’évaluation dont faire rapport
report-screen-none-why = Un rapport montre les réponses et les constatations d’une évaluation.
report-screen-assessment = Évaluation
report-screen-edition = Édition
report-screen-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
report-screen-language = Langue du rapport
report-screen-paper = Papier
report-screen-a4 = A4
report-screen-letter = Letter
report-screen-marking = Mention sur chaque page
report-screen-marking-hint = Vide : la mention dans la langue du rapport
report-screen-date = Date du rapport
report-screen-date-hint = La même évaluation et la même date donnent le même fichier, octet pour octet
report-screen-contents = Sommaire
report-screen-save = Enregistrer le PDF…
report-screen-saving = Écriture du PDF…
report-screen-saved = { $file } est enregistré, { $size }
report-screen-saved-where = Dans { $folder }
report-screen-not-saved = Le PDF n’a pas été enregistré ; la boîte de dialogue a été fermée.
report-screen-date-wrong = La date n’est pas lisible
report-screen-preview = Aperçu
report-screen-page-of = Page { $page } sur { $pages }
report-screen-previous = Page précédente
report-screen-next = Page suivante
report-screen-smaller = Réduire
report-screen-larger = Agrandir
report-screen-zoom = { $percent } %
report-screen-drawing = Dessin de la page…
report-screen-page-label = Page { $page } : { $heading }
report-screen-page-plain = Page { $page }
report-screen-draft = Mention « Projet » sur chaque page tant que l’évaluation n’est pas finalisée
report-screen-glyphs-do = Changez-les dans les réponses ou les constatations, ou enregistrez tel quel.

## Réglages

settings-title = Réglages
settings-window = Fenêtre
settings-language = Langue
settings-language-hint = De la fenêtre. Un rapport a la sienne.
settings-theme = Apparence
settings-theme-hint = Contraste est fait pour le plein soleil.
settings-theme-system = Comme l’ordinateur
settings-theme-day = Jour
settings-theme-night = Nuit
settings-theme-contrast = Contraste
settings-density = Densité
settings-density-hint = Aérée a des cibles plus grandes, pour les gants et les tablettes.
settings-density-desk = Bureau
settings-density-roomy = Aérée
settings-keys = Touches simples
settings-keys-hint = Lettres et chiffres qui agissent aussitôt. Sans elles, les lettres n’agissent plus et les chiffres n’agissent que sur le point ouvert. Les touches avec Ctrl restent actives.
settings-people = Personnes
settings-people-hint = Chaque modification porte le nom de son auteur. Qui agit se change ici et dans la barre.
settings-people-acts = agit maintenant
settings-people-let-act = Faire agir { $name }
settings-people-add = Ajouter une personne
settings-people-name = Nom
settings-people-post = Fonction
settings-people-name-missing = Il manque le nom.
settings-people-added = { $name } : nom ajouté.
settings-vault = Coffre
settings-vault-name = Nom
settings-vault-folder = Dossier
settings-verify = Vérifier le coffre
settings-verify-hint = Lit chaque page des deux bases de données et suit la chaîne d’événements du premier au dernier.
settings-verifying = Vérification du coffre…
settings-verified =
    { $events ->
        [one] En ordre. { $events } événement, chaîne vérifiée jusqu’à la tête enregistrée.
       *[other] En ordre. { $events } événements, chaîne vérifiée jusqu’à la tête enregistrée.
    }
settings-verify-problems =
    { $count ->
        [one] { $count } problème a été trouvé
       *[other] { $count } problèmes ont été trouvés
    }
settings-verify-problem-where = { $what } ({ $where })
settings-verify-do = La vérification n’a rien modifié. Avant de continuer, copiez le dossier du coffre tel qu’il est.
settings-head = Tête de la chaîne
settings-practice = Installation fictive
settings-practice-hint = La remet dans son état d’origine. Tout ce que vous y avez modifié est perdu ; votre propre coffre n’est pas touché.
settings-practice-reset = Remettre à neuf l’installation fictive…
settings-practice-sure = Remettre à neuf l’installation fictive ?
settings-practice-reset-yes = Remettre à neuf
settings-practice-reset-no = Garder
settings-practice-reset-done = L’installation fictive est dans son état d’origine.
settings-about = À propos
settings-version = Breakwater { $version }
settings-offline = N’ouvre aucune connexion réseau, jamais.

## Aide

help-title = Aide
help-lead = Fonctionne hors ligne : tout ce qui est ici fait partie du programme.
help-contents = Sur cette page
help-tour = Cinq minutes, du démarrage au rapport
help-tour-1 = Installation
help-tour-1-text = Saisissez l’installation une fois : nom, numéro OMI d’installation portuaire, ce qu’elle traite. Ce qui est absent rend de lui-même ses points Sans objet.
help-tour-2 = Évaluation
help-tour-2-text = Commencez une évaluation et dites, avant de répondre, qui évalue, ce qui a été visité et quel niveau de sûreté était en vigueur.
help-tour-3 = Réponses
# R est la lettre de key-unanswered.
help-tour-3-text = Appuyez sur 1 à 5 pour le verdict ; la réponse est sur le disque avant que « Enregistré » s’affiche. Passez avec R au prochain point sans réponse. Fermez la fenêtre quand vous voulez : l’Accueil vous ramène au même point.
help-tour-4 = Constatations
help-tour-4-text = Là où quelque chose manque, établissez une constatation depuis le point : le fait, sa catégorie, et qui fait quoi avant quand.
help-tour-5 = Rapport
help-tour-5-text = L’aperçu montre les pages mêmes du PDF. Enregistrez-le où vous voulez ; c’est la seule chose que Breakwater écrit hors du coffre.
help-keys = Touches
help-keys-hint = Elles n’agissent jamais dans un champ de texte, et les lettres seules se désactivent dans les réglages.
help-verdicts = Verdicts
help-verdict-counts-1 = vaut 1
help-verdict-counts-half = vaut ½ dans la partie B et les autres recommandations, 0 dans la partie A et SOLAS XI-2
help-verdict-counts-0 = vaut 0
help-verdict-counts-not = ne compte pas
help-verdict-counts-apart = ne compte pas ; montré à part
help-equivalent = Un arrangement équivalent approuvé au titre de SOLAS XI-2/12, ou convenu au titre de XI-2/11, compte comme Oui quand son texte est donné.
help-grades = Catégories d’une constatation
help-scores = Résultats
help-scores-formula = La conformité est la somme de ce que valent les réponses, divisée par n, le nombre de points répondus qui comptent.
help-scores-apart = La partie A est obligatoire, la partie B recommandée. Ce sont deux chiffres et jamais un seul ; il n’y a pas de pourcentage global.
help-scores-n = Un pourcentage ne va jamais sans son n ni sans le nombre de points non observés, sans objet et sans réponse.
help-lost = Phrase de passe perdue
help-lost-1 = La clé de récupération de la fiche imprimée ouvre le coffre sans la phrase de passe.
help-lost-2 = Si les deux sont perdues, les données sont perdues. Il n’y a pas de porte dérobée ; personne ne peut réinitialiser une phrase de passe, pas même les auteurs de Breakwater.
help-lost-3 = Après un essai erroné, le suivant doit attendre, jusqu’à une demi-minute. Il suffit d’attendre ; rien n’est effacé.
help-threats = Ce que Breakwater protège, et ce qu’il ne protège pas
help-threats-intro = Une auto-évaluation remplie est à protéger comme le plan (ISPS A/15.7, A/16.7, A/16.8).
help-threat = Ce qui arrive
help-promise = Nous promettons
help-no-promise = Nous ne promettons pas
help-threat-stolen = Un portable éteint ou une clé USB est volé
help-threat-stolen-promise = Contenu, noms de fichiers et noms d’installations sont illisibles sans la phrase de passe ou la clé de récupération. Chaque essai coûte au voleur du temps et de la mémoire.
help-threat-stolen-not = Une phrase de passe faible. C’est pourquoi les phrases faibles sont refusées.
help-threat-locked = Le portable est en veille, Breakwater est verrouillé
help-threat-locked-promise = La même chose pour le coffre ; la clé n’est plus dans la mémoire de Breakwater.
help-threat-locked-not = Ce que le système d’exploitation a écrit dans son fichier d’échange ou de mise en veille prolongée. Chiffrez le disque entier.
help-threat-running = Quelqu’un se sert du portable déverrouillé, ou un programme hostile tourne en votre nom
help-threat-running-promise = Rien. Aucun programme ne le peut.
help-threat-running-not = Verrouillez avec Ctrl L quand vous quittez le bureau.
help-threat-insider = Quelqu’un qui connaît la phrase de passe modifie l’évaluation
help-threat-insider-promise = Chaque modification est un événement, avec nom et heure, dans une chaîne ; les rapports portent l’empreinte de l’évaluation dont ils sont tirés.
help-threat-insider-not = Qu’une chaîne dont personne d’autre n’a de copie n’ait jamais été récrite.
help-offline = Fonctionne hors ligne
help-offline-text = Breakwater n’ouvre jamais de connexion réseau : ni recherche de mises à jour, ni nuage, ni statistiques. Ce qui quitte cet ordinateur le quitte sous forme d’un fichier que vous avez enregistré.
