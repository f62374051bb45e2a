### Le rapport imprimé et la fiche de récupération.
### Les clés commencent par « print- ». Termes officiels : SOLAS XI-2 et Code ISPS.
### Un « point » est une question. Ce que l’anglais appelle « points » dans les calculs est ici « valeur » ou « total ».

## Couverture et mentions courantes

# Trait d’union insécable, pour que le titre ne se coupe pas là.
print-title-self-assessment = Auto{"\u2011"}évaluation de la sûreté de l’installation portuaire
print-title-internal-audit = Audit interne du plan de sûreté de l’installation portuaire
print-title-da-verification = Vérification de la sûreté de l’installation portuaire
print-file-title = { $title }, { $facility }, { $reference }
print-cover-practice = Évaluation fictive · { $kind }
print-cover-code = Code QR de l’empreinte de l’évaluation
print-cover-digest = Empreinte de l’évaluation (SHA-256) : { $digest }
print-cover-compare = Le code contient la même empreinte. Comparez-la avec celle que montre Breakwater pour savoir si ce rapport rend l’évaluation telle qu’elle est.
# Pas « Diffusion restreinte » : c’est en France une mention de protection réglementée.
print-marking = Sensible pour la sûreté : à protéger comme le PSIP
print-running = { $reference }, révision { $revision } · { $state }
print-foot = Évaluation { $digest } · événement { $seq }, { $hash } · { $date }
print-page = Page { $page } sur { $pages }
print-across-draft = PROJET
print-across-practice = FICTIF
print-across-superseded = REMPLACÉE
print-link = Aller à cet endroit
print-contents = Sommaire

## Fiche du document

print-control = Fiche du document
print-record-kind = Nature de l’évaluation
print-reference = Référence
print-state = Révision et état
print-revision-state = Révision { $revision } · { $state }
print-revision-finalised = Révision { $revision } · { $state } le { $date }
print-started = Commencée le
print-report-date = Date de ce rapport
print-period = Période de l’évaluation
print-period-value = Du { $from } au { $to }
print-period-since = À partir du { $from }
print-period-until = Jusqu’au { $to }
print-lead = Évaluateur principal
print-questionnaire = Questionnaire
print-questionnaire-value = { $title }, version { $version } (hachage { $hash })
print-digest = Empreinte de l’évaluation
print-last-event = Dernier événement de l’évaluation
print-last-event-value =
    Événement { $seq }
    { $hash }
print-software = Logiciel
print-revisions = Révisions de l’évaluation
print-revision = Révision
print-revision-by = Par
print-revision-why = Motif
print-revision-final = Finalisée
print-revision-first = Première révision
print-revision-later-set = Passage à une version plus récente du questionnaire
print-revision-no-reason = Aucun motif n’est inscrit.
print-revision-open = Pas encore
print-software-value = Breakwater { $version }
print-protection = Protection et diffusion
print-protection-text = Ce rapport montre les points faibles de l’installation portuaire. Comme le plan de sûreté, il est à protéger contre l’accès et la divulgation non autorisés (ISPS A/16.7), y compris sous forme électronique, où il faut empêcher la suppression, la destruction et la modification (ISPS A/16.8).
print-distribution-text = Ne le remettez qu’à ceux qui en ont besoin pour agir : l’ASIP, la direction de l’installation et l’autorité désignée. Tenez une liste des exemplaires, conservez-les avec le plan et détruisez ce qui ne sert plus.
print-signatures = Signatures
print-signature-role = Rôle
print-signature-name = Nom et fonction
print-signature-date = Date
print-signature = Signature
print-signer-lead = Évaluateur principal
print-signer-review = Relecteur
print-signer-manager = Direction de l’installation

## Le résultat en bref

print-glance = Le résultat en bref
print-result-nothing = Aucun point n’a encore de réponse et aucune constatation n’a été enregistrée.
print-result-verdicts =
    { $no ->
        [0]
            { $partly ->
                [0] Aucune absence de mesure n’a été constatée.
                [one] Aucune mesure n’était absente ; une n’était en place qu’en partie.
               *[other] Aucune mesure n’était absente ; { $partly } n’étaient en place qu’en partie.
            }
        [one]
            { $partly ->
                [0] Une mesure n’était pas en place.
                [one] Une mesure n’était pas en place et une autre ne l’était qu’en partie.
               *[other] Une mesure n’était pas en place et { $partly } ne l’étaient qu’en partie.
            }
       *[other]
            { $partly ->
                [0] { $no } mesures n’étaient pas en place.
                [one] { $no } mesures n’étaient pas en place et une ne l’était qu’en partie.
               *[other] { $no } mesures n’étaient pas en place et { $partly } ne l’étaient qu’en partie.
            }
    }
print-result-findings =
    { $open ->
        [0] Aucune constatation n’est ouverte.
        [one]
            { $major ->
                [0] Une constatation est ouverte ; ce n’est pas une non-conformité majeure.
               *[other] Une constatation est ouverte ; c’est une non-conformité majeure.
            }
       *[other]
            { $major ->
                [0] { $open } constatations sont ouvertes ; aucune n’est une non-conformité majeure.
                [one] { $open } constatations sont ouvertes, dont une non-conformité majeure.
               *[other] { $open } constatations sont ouvertes, dont { $major } non-conformités majeures.
            }
    }
print-result-unanswered =
    { $unanswered ->
        [one] { $unanswered } point sur { $items } est encore sans réponse.
       *[other] { $unanswered } points sur { $items } sont encore sans réponse.
    }
print-figure-part = { $part } : conformité
print-eu-binding = Partie B, dont obligatoire dans l’UE
print-score-n = n = { $n }, total { $points }
print-score-apart = { $observed ->
    [one] { $observed } non observé
   *[other] { $observed } non observés
 }, { $applicable } sans objet, { $unanswered } sans réponse
print-score-then = { $reference } : { $percent }, n = { $n }, { $observed ->
    [one] { $observed } non observé
   *[other] { $observed } non observés
 }
print-score-none = rien ne compte encore
print-figure-findings =
    { $count ->
        [one] constatation ouverte
       *[other] constatations ouvertes
    }
print-figure-findings-of =
    { $repeats ->
        [0] majeures : { $major }, récurrentes : aucune
       *[other] majeures : { $major }, récurrentes : { $repeats }
    }
print-figure-unanswered =
    { $count ->
        [one] point sans réponse
       *[other] points sans réponse
    }
print-figure-of = sur { $items }
print-figure-in-words =
    { $count ->
        [one] point avec réponse rédigée
       *[other] points avec réponse rédigée
    }
print-glance-late = { $count } en retard
print-glance-closed =
    { $count ->
        [one] { $count } close
       *[other] { $count } closes
    }
print-all-items = Tous les points par verdict
print-section = Section
print-total = Toutes les sections
print-col-yes = Oui
print-col-no = Non
print-col-partly = Partiel
print-col-not-observed = N.O.
print-col-not-applicable = S.O.
print-col-in-words = Texte
print-col-open = Reste
print-open-findings = Constatations par catégorie
print-grade = Catégorie
print-summary = Synthèse de l’évaluateur
print-strengths = Points forts
print-concerns = Principales préoccupations

## Champ et méthode

print-scope = Champ et méthode
print-scope-basis = L’évaluation demande si les obligations et les mesures de sûreté du chapitre XI-2 de SOLAS et du Code ISPS sont mises en œuvre dans l’installation portuaire, selon la méthode de MSC.1/Circ.1192. Chaque point cite la disposition dont il découle ; les questions sont formulées par Breakwater.
print-level-in-force = Niveau de sûreté en vigueur
print-team = Équipe d’évaluation
print-team-none = L’évaluation ne nomme aucun évaluateur.
print-team-who = Nom et fonction
print-team-role = Rôle
print-team-lead = Principal
print-team-member = Membre
print-team-independent = Indépendance
print-independent = Indépendant des mesures évaluées
print-not-independent = Non indépendant des mesures évaluées
print-independence-rule = Qui audite les activités de sûreté doit en être indépendant, sauf si la taille et la nature de l’installation le rendent impossible en pratique (ISPS A/16.4).
print-places-visited = Lieux visités
print-places-visited-none = L’évaluation ne cite aucun lieu visité.
print-places-not-visited = Lieux non visités
print-documents = Documents examinés
print-documents-none = L’évaluation ne cite aucun document examiné.
print-interviews = Personnes entendues
print-interviews-none = L’évaluation ne cite aucune personne entendue.
print-methods = Méthodes à l’appui des réponses
print-methods-count =
    { $count ->
        [0] Aucun point
        [one] { $count } point
       *[other] { $count } points
    }
print-methods-none = Aucune réponse n’indique encore la méthode employée.
print-limits = Limites
print-limits-text = L’évaluation montre ce qui a été vu, lu et dit pendant la période indiquée, au niveau de sûreté alors en vigueur. Les mesures qui n’ont pas pu être vues, la plupart pour le niveau 3, sont marquées « non observé » et restent hors des chiffres. Ce qui n’a pas été examiné n’est pas réputé en ordre pour autant.

## Installation

print-facility = Profil de l’installation
print-facility-name = Installation portuaire
print-facility-number = Numéro OMI de l’installation portuaire
print-facility-port = Port
print-facility-state = État
print-facility-operator = Exploitant
print-profile = Ce que l’installation traite
print-profile-text = Ce qui est déclaré absent rend ses points sans objet. Ce qui n’est pas déclaré laisse ses points en vigueur.
print-profile-tag = Caractéristique
print-profile-declared = Déclaration
print-profile-present = Présent
print-profile-absent = Absent
print-profile-not-declared = Non déclaré ; ses points s’appliquent
print-eu-profile = Le règlement (CE) n° 725/2004 s’applique : les paragraphes de la partie B du Code ISPS énumérés à son article 3, paragraphe 5, sont ici obligatoires.

## Résultats par section

print-sections = Résultats par section
print-sections-text = Chaque section avec ses verdicts, ses chiffres et chaque point absent, en place en partie seulement, ou non observé.
print-section-score = { $part } : { $percent }, n = { $n }, { $observed ->
    [one] { $observed } non observé
   *[other] { $observed } non observés
 }, { $applicable } sans objet, { $unanswered } sans réponse
print-section-untouched =
    { $items ->
        [one] Le seul point de cette section est encore sans réponse.
       *[other] Aucun des { $items } points de cette section n’a encore de réponse.
    }
print-section-clear = Aucune réponse Non, Partiellement ou Non observé dans cette section.
print-item = Point
print-called-out = Question et disposition
print-verdict = Verdict
print-finding = Constatation
print-no-finding = Pas de constatation

## Constatations et mesures correctives

print-findings = Constatations
print-findings-none = Aucune constatation n’a été enregistrée.
print-findings-text = De la plus grave à la plus légère. Chacune dit ce qui a été constaté et ce qui le prouve, avant de dire ce qu’il faut faire.
print-finding-title = { $number } · { $grade }
print-finding-item = Point { $number }
print-finding-repeats = Répète la constatation { $number }
print-finding-provisions = Dispositions
print-finding-place = Lieu
print-finding-found-on = Constatée le
print-finding-fact = Ce qui a été constaté
print-finding-evidence = Éléments de preuve objectifs
print-finding-effect = Effet
print-finding-immediate = Mesure immédiate
print-finding-cause = Cause profonde
print-finding-risk = Risque
print-finding-risk-value = { $risk } sur 25 (probabilité { $likelihood } × conséquence { $consequence })
print-overdue = En retard
print-actions = Mesures correctives
# Sous forme de relevé : l’accord d’« ouverte » suit $open, que l’on n’a pas à part.
print-actions-summary =
    { $overdue ->
        [0]
            { $count ->
                [one] { $count } mesure corrective ; ouvertes : { $open } ; aucune en retard à la date de ce rapport.
               *[other] { $count } mesures correctives ; ouvertes : { $open } ; aucune en retard à la date de ce rapport.
            }
       *[other]
            { $count ->
                [one] { $count } mesure corrective ; ouvertes : { $open } ; en retard à la date de ce rapport : { $overdue }.
               *[other] { $count } mesures correctives ; ouvertes : { $open } ; en retard à la date de ce rapport : { $overdue }.
            }
    }
print-actions-none = Aucune mesure corrective n’a encore été décidée.
print-actions-none-needed = Aucune mesure n’est enregistrée, et cette catégorie n’en demande pas.
print-action = Mesure corrective
print-action-owner = Responsable
print-action-due = Échéance
print-action-status = Avancement
print-action-no-owner = Non désigné
print-action-no-date = Sans date
print-grades = Ce que signifient les catégories

## Tous les points

print-items = Liste complète des points
print-items-text = Chaque point du questionnaire, dans l’ordre. Les textes derrière un filet ont été écrits par l’évaluateur.
print-item-and-comment = Question, disposition et commentaire
print-item-marks = Partie
print-item-levels = { $count ->
    [one] Niveau
   *[other] Niveaux
 } { $levels }
print-item-finding = Constatation { $number }, { $grade }
print-equivalent = Arrangement équivalent :
print-reason = Motif :
print-profile-reason = D’après le profil de l’installation :
print-level-verdict = Niveau { $level } : { $verdict }
print-marked-for-review = Marqué à revoir
print-left-out = Ce que les chiffres ne comptent pas
print-left-out-none = Aucun point n’est marqué sans objet ou non observé.
print-left-out-text = Les points qui ne concernent pas cette installation et ceux qui n’ont pas pu être vus n’entrent dans aucun pourcentage. Ils sont énumérés ici avec leur motif.
print-not-applicable-items = Sans objet ({ $count })
print-not-observed-items = Non observés ({ $count })
print-prompt = Question
print-why = Motif
print-why-profile = D’après le profil de l’installation : { $why }
print-why-missing = Aucun motif n’est enregistré.

## Glossaire

print-glossary = Glossaire
print-term-part-a = Partie A
print-term-part-a-meaning = La partie obligatoire du Code ISPS.
print-term-part-b = Partie B
print-term-part-b-meaning = Les recommandations du Code ISPS sur la façon de satisfaire à la partie A.
print-term-conformity = Conformité
print-term-conformity-meaning = La proportion, parmi les points qui comptent, de ceux qui sont en place ; une partie à la fois.
print-term-da = Autorité désignée
print-term-da-meaning = L’organisme de l’État chargé de mettre en œuvre les dispositions du chapitre XI-2 pour les installations portuaires.
print-term-dos = Déclaration de sûreté
print-term-dos-meaning = L’accord entre un navire et l’installation, ou un autre navire, sur les mesures que chacun prend.
print-term-drill = Exercice
print-term-drill-meaning = La mise à l’essai d’éléments distincts du plan, au moins tous les trois mois (ISPS B/18.5).
print-term-exercise = Entraînement
print-term-exercise-meaning = La mise à l’essai des communications, de la coordination, des ressources et de l’intervention, une fois par année civile et à 18 mois d’intervalle au plus (ISPS B/18.6).
print-term-isps = Code ISPS
print-term-isps-meaning = Le Code international pour la sûreté des navires et des installations portuaires.
print-term-level = Niveau de sûreté
print-term-level-meaning = 1, 2 ou 3, fixé par l’État : normal, accru, et exceptionnel tant qu’un incident est probable ou imminent.
print-term-pf = Installation portuaire
print-term-pf-meaning = Le lieu, déterminé par l’État, où navire et port sont en interface.
# ESIP : l’abréviation des questionnaires de Breakwater.
print-term-pfsa = ESIP
print-term-pfsa-meaning = Évaluation de la sûreté de l’installation portuaire : l’étude des risques sur laquelle repose le plan.
print-term-pfso = ASIP
print-term-pfso-meaning = Agent de sûreté de l’installation portuaire : répond du plan et travaille avec les navires et les compagnies.
print-term-pfsp = PSIP
print-term-pfsp-meaning = Plan de sûreté de l’installation portuaire : les mesures qui protègent l’installation, les navires, les personnes et la cargaison.
print-term-soc = Déclaration de conformité
print-term-soc-meaning = L’acte par lequel l’État déclare que l’installation satisfait au chapitre XI-2 et à la partie A ; valable cinq ans au plus.
print-term-solas = SOLAS XI-2
print-term-solas-meaning = Le chapitre sur la sûreté maritime de la Convention internationale pour la sauvegarde de la vie humaine en mer.

## Comment les chiffres sont établis

print-numbers = Comment les chiffres sont établis
print-numbers-text = Chaque point a un seul verdict. La partie A et la partie B donnent deux chiffres qui ne sont jamais mêlés ; les points de SOLAS XI-2 même et ceux qui ne reposent sur aucune disposition ont chacun le leur. Il n’y a pas de pourcentage global.
print-numbers-meaning = Signification
print-numbers-mandatory = Partie A, SOLAS
print-numbers-guidance = Partie B, autres
print-numbers-apart = non compté
print-numbers-formula = Conformité d’une partie = somme des valeurs de ses points ÷ n, où n est le nombre de ses points qui ont pour réponse Oui, Non ou Partiellement.
print-numbers-rules = Un arrangement équivalent en vigueur compte comme Oui. Un point réparti par niveau de sûreté compte selon le moins bon des niveaux observés. Les réponses rédigées sans verdict n’entrent dans aucun chiffre. Les points non observés, sans objet et sans réponse ne comptent pas ; leur nombre figure à côté de chaque pourcentage.
print-example = Les chiffres de ce rapport, calculés
print-example-none = Aucun point ne compte encore : il n’y a rien à calculer.
print-example-value = { $part } : { $yes } × 1 + { $partly } × { $half } + { $no } × 0 = { $points }. n = { $yes } + { $partly } + { $no } = { $n }. { $points } ÷ { $n } = { $percent }. Non comptés : { $observed ->
    [one] { $observed } non observé
   *[other] { $observed } non observés
 }, { $applicable } sans objet, { $unanswered } sans réponse.

## À propos de ce rapport

print-about = À propos de ce rapport
print-about-evident = L’empreinte est calculée sur les données de l’évaluation, non sur ce fichier. Chaque modification d’une évaluation est un événement, et chaque événement porte le hachage de celui qui le précède : une inscription modifiée ou retirée après coup se remarque. L’évaluation révèle donc les altérations, elle ne les empêche pas : pour comparer, il faut une empreinte ou un hachage d’événement venu d’ailleurs, par exemple d’une impression antérieure de ce rapport.
print-about-same = La même évaluation, la même date, la même langue et le même papier donnent le même fichier, octet pour octet.
print-about-set = Les questions sont formulées par Breakwater, chacune avec la disposition de SOLAS ou du Code ISPS dont elle découle. Elles ne sont pas le texte de la circulaire.
print-verify = Comment vérifier ce rapport
print-verify-file = Si une signature l’accompagne (un fichier du même nom terminé par .sig) : ouvrez « Vérifier un rapport… » dans Breakwater, ou lancez breakwater-cli verify avec le fichier. La réponse dit si un seul octet a changé, avec quelle clé le rapport a été signé et s’il existe une révision plus récente.
print-verify-record = Comparez l’empreinte de la première page, ou le code à côté d’elle, avec celle que Breakwater montre pour l’évaluation : si elles sont identiques, le rapport rend l’évaluation telle qu’elle est.
print-verify-event = Comparez le dernier événement de l’évaluation avec l’historique dans Breakwater : il dit si l’historique continue bien à partir de celui dont ce rapport est issu.
print-about-practice = Cette évaluation est fictive. L’installation et tout ce qui y est constaté sont inventés.

## Fiche de récupération

print-recovery-title = Clé de récupération
print-recovery-file-title = Clé de récupération, { $vault }
print-recovery-of = Coffre « { $vault } » · { $date }
print-recovery-what = Cette clé ouvre le coffre quand la phrase de passe est perdue. Qui la détient avec une copie du coffre peut en lire tout le contenu.
print-recovery-code = Code QR de la clé de récupération
print-recovery-keep-title = Où la garder
print-recovery-keep = Dans l’armoire forte, sous enveloppe fermée, avec le plan de sûreté de l’installation portuaire. Pas avec l’ordinateur, pas en photo, pas saisie dans un autre programme.
print-recovery-use-title = Comment s’en servir
print-recovery-use = À l’écran de déverrouillage, choisissez la clé de récupération et saisissez les groupes dans l’ordre. Chaque groupe se contrôle lui-même : celui qui contient une faute de frappe est signalé. Majuscules et minuscules se valent. Définissez ensuite une nouvelle phrase de passe.
print-recovery-lost-title = Si cette fiche est perdue
print-recovery-lost = Créez une nouvelle clé de récupération dans les Réglages et détruisez celle-ci. Sans phrase de passe ni clé de récupération, personne ne peut ouvrir le coffre, pas même ses auteurs.

## Formulaire papier

print-form-title = Formulaire papier
print-form-file-title = Formulaire papier : { $title }, version { $version }
print-form-code = Code du formulaire
# L’identifiant du questionnaire, sa version et le début de son hachage : « port-facility, version 1, 4b1d 09c3 ».
print-form-code-value = { $set }, version { $version }, { $hash }
print-form-code-overlay = { $code } + { $overlay }, version { $version }
print-form-items = Points
print-form-date = Date du formulaire
print-form-how = Comment le remplir
print-form-how-cross = Cochez une seule case par point. Le chiffre de la case est la touche qui donne le même verdict dans Breakwater.
print-form-how-write = Écrivez sur les lignes ce que vous avez vu, lu ou entendu, où et quand. Non et Partiellement demandent un commentaire ou une constatation ; Sans objet demande un motif.
print-form-how-method = Cochez la lettre de chaque méthode employée.
print-form-how-level = Si la réponse diffère selon le niveau de sûreté, ne cochez aucune case : écrivez le chiffre du verdict dans la petite case de chaque niveau.
print-form-how-words = Les points à réponse rédigée se remplissent sur leurs lignes ; le verdict y est facultatif.
print-form-how-correct = Pour corriger, noircissez entièrement la mauvaise case et cochez la bonne.
print-form-verdicts = Verdicts
print-form-methods = Méthodes
# Une lettre par méthode, toutes différentes. T pour Essai (« test ») : E est pris par Entretien.
print-form-letter-document = D
print-form-letter-interview = E
print-form-letter-observation = O
print-form-letter-test = T
print-form-levels = Niveaux de sûreté
print-form-levels-text = Les niveaux indiqués après un point sont ceux pour lesquels il demande la mesure. Ce qui relève d’un niveau qui n’était pas en vigueur et n’a pas été mis à l’essai est Non observé.
print-form-eu-text = Le règlement (CE) n° 725/2004, article 3, paragraphe 5, rend le point obligatoire pour les installations portuaires de l’Union européenne.
print-form-back = Le reporter dans Breakwater
print-form-back-text = Ouvrez l’évaluation dans Breakwater et comparez le code du formulaire, en pied de page, avec le questionnaire affiché : identifiant, version et hachage doivent être identiques. Suivez les points dans l’ordre et appuyez sur la touche imprimée dans chaque case cochée. Gardez ensuite ce formulaire comme le plan, ou détruisez-le.
print-form-marking = Une fois rempli : sensible pour la sûreté, à protéger comme le PSIP
print-form-foot = Formulaire { $code } · { $date }
print-form-general = Renseignements généraux
print-form-assessor = Évaluateur : nom, fonction et organisme
print-form-assessed-on = Date de l’évaluation
print-form-look = À regarder :
print-form-ask = À demander :
# Devant de petites cases, une par niveau de sûreté.
print-form-by-level = Par niveau
print-form-level-short = N{ $level }
print-form-in-words = réponse rédigée, verdict facultatif

## Annexes

# « Overlay » est rendu par « adaptation », comme dans les classeurs.
print-overlay = Adaptation de l’autorité
print-overlay-value = { $title }, { $authority } ({ $id }, version { $version })
print-overlay-added = Point ajouté par l’autorité
print-overlay-reworded = Formulation de l’autorité
print-levels = Résultats par niveau de sûreté
print-levels-text = Chaque point compte à tous les niveaux sur lesquels il porte. Un point jugé niveau par niveau compte à chaque niveau avec le verdict qui y est donné, tout autre point avec son verdict unique. Un même point peut figurer à plusieurs niveaux : les colonnes ne s’additionnent donc pas pour donner les chiffres d’ensemble.
print-levels-at = Niveau de sûreté
print-levels-all = Points qui portent sur le niveau
print-levels-measures = Mesures côte à côte
print-levels-measures-text = Les mesures que le questionnaire demande à plus d’un niveau, chacune dans un point distinct.
print-levels-split = Points jugés niveau par niveau
print-levels-split-text = L’évaluateur a donné à ces points un verdict par niveau. Dans l’ensemble, un tel point compte selon le moins bon des niveaux observés.
print-xref = Table des dispositions
print-xref-text = Chaque disposition citée par le questionnaire, dans l’ordre des textes, avec ses points et ce qui a été constaté. Une disposition sans point qui lui soit propre n’y figure pas.
print-xref-solas = SOLAS, chapitre XI-2
print-xref-a = Code ISPS, partie A
print-xref-b = Code ISPS, partie B
print-xref-other = Circulaires, recueils de directives et droit national
print-xref-national = Références de l’autorité
print-xref-provision = Disposition
print-xref-items = Points et verdicts
print-dropped = Réponses à des points qui ne sont plus posés
print-dropped-text = Ces réponses ont été données, sous une version antérieure du questionnaire, à des points que sa version actuelle n’a plus. Elles n’entrent dans aucun chiffre de ce rapport et sont conservées ici.
print-dropped-version = Version
