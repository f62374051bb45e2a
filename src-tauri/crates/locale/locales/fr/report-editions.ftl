### Les éditions du rapport : noms, sections, lettres, feuilles détachables, photos, ce qui est occulté.
### Les clés de ce qui s’imprime commencent par « print- ».

## Éditions

edition-full = Rapport complet
edition-full-about = Tout : constatations, mesures, tous les points, annexes.
edition-executive-summary = Synthèse pour la direction
edition-executive-summary-about = Deux à quatre pages pour la direction, sans les lieux ni les faits des constatations.
edition-action-plan = Plan de mesures correctives
edition-action-plan-about = Toutes les mesures par date, et une feuille détachable par responsable.
edition-attestation = Attestation
edition-attestation-about = Une page qui dit que le dossier existe, sans rien de ce qui a été constaté.
edition-authority-letter = Lettre de l’autorité désignée
edition-authority-letter-about = À l’installation : ce qui a été constaté, ce qui est attendu et pour quand.
edition-state-report = Rapport sur un État
edition-state-report-about = Le questionnaire de l’autorité désignée, raconté point par point.

## Sections que l’on peut omettre

report-section-cover = Couverture
report-section-masthead = En-tête
report-section-letter = Lettre
report-section-control = Fiche du document
report-section-contents = Sommaire
report-section-glance = Le résultat en bref
report-section-words = Synthèse, points forts et préoccupations
report-section-top-findings = Constatations les plus graves
report-section-scope = Champ et méthode
report-section-facility = Profil
report-section-standing = Certificats et échéances
report-section-by-section = Résultats par section
report-section-scenarios = Feuille d’évaluation des risques
report-section-levels = Résultats par niveau de sûreté
report-section-findings = Constatations
report-section-actions = Mesures correctives
report-section-owner-sheets = Une feuille par responsable
report-section-progress = Progrès depuis la fois précédente
report-section-register = Registre : exercices, entraînements, formation, déclarations
report-section-sampling = Fiches d’échantillonnage
report-section-items = Liste complète des points
report-section-narrative = Réponses point par point
report-section-left-out = Déclaration d’applicabilité
report-section-photos = Photos
report-section-evidence = Éléments de preuve
report-section-cross-reference = Table de correspondance
report-section-dropped = Réponses à des points qui ne sont plus posés
report-section-glossary = Glossaire
report-section-numbers = Comment les chiffres sont établis
report-section-about = À propos de ce rapport

## Ce qu’une édition expurgée omet

redaction-names = Noms
redaction-names-about = Des évaluateurs, responsables, signataires et vérificateurs, et tout texte libre.
redaction-places = Lieux
redaction-places-about = Les lieux à l’intérieur de l’installation, et tout texte libre.
redaction-photos = Photos
redaction-photos-about = Les images, leurs légendes, lieux et heures.
redaction-vulnerabilities = Faiblesses
redaction-vulnerabilities-about = Faits, effets, causes, risques et scénarios, et tout texte libre. Verdicts, degrés et dates restent.
redaction-facility = Installation
redaction-facility-about = À qui est le dossier : nom, numéro, port, exploitant, État, référence.

## Sur la page

print-withheld = [occulté]
print-withheld-owner = Responsable { $number } { $withheld }
print-redacted-title = { $title } (expurgé)
print-redacted-marking = { $marking } · Expurgé : { $classes }
print-redacted-marking-short = { $marking } · Expurgé
print-redacted-notice = Édition expurgée. Omis : { $classes }. Chaque endroit d’où quelque chose a été retiré porte la marque { $mark }. Le dossier dont elle est tirée a pour empreinte { $digest } ; seule l’édition complète le montre en entier.
print-logo = Logo de l’organisation
print-top-findings = Constatations ouvertes les plus graves
print-top-findings-text =
    { $open ->
        [one] La constatation ouverte, par ce qui est exigé. Le lieu et le fait figurent dans le rapport complet.
       *[other]
            { $shown ->
                [one] Une des { $open } constatations ouvertes, par ce qui est exigé. Le lieu et le fait figurent dans le rapport complet.
               *[other] { $shown } des { $open } constatations ouvertes, à partir de la plus grave, par ce qui est exigé. Le lieu et le fait figurent dans le rapport complet.
            }
    }
print-top-findings-required = Exigence
print-top-findings-free = Une constatation à part, sous aucun point
print-standing = Certificats et échéances
print-standing-text = Leur état au { $date }.
print-standing-how = Voyant
print-light-ok = En ordre
print-light-within-180 = Échéance sous 180 jours
print-light-within-90 = Échéance sous 90 jours
print-light-within-30 = Échéance sous 30 jours
print-light-overdue = En retard
print-light-no-record = Rien d’enregistré
print-action-verification = Vérifié (date, paraphe)
print-evidence-size = { $kilobytes } ko

## Frises

print-rhythm-drill = Exercices
print-rhythm-exercise = Entraînements
print-rhythm-drill-text =
    { $late ->
        [0] Des exercices doivent avoir lieu au moins tous les { $months } mois (ISPS B/18.5). { $held } sont enregistrés, aucun trop loin du précédent.
        [one] Des exercices doivent avoir lieu au moins tous les { $months } mois (ISPS B/18.5). { $held } sont enregistrés ; un intervalle a été trop long.
       *[other] Des exercices doivent avoir lieu au moins tous les { $months } mois (ISPS B/18.5). { $held } sont enregistrés ; { $late } intervalles ont été trop longs.
    }
print-rhythm-exercise-text =
    { $late ->
        [0] Des entraînements doivent avoir lieu au moins une fois par année civile, avec { $months } mois au plus entre eux (ISPS B/18.6). { $held } sont enregistrés, aucun trop loin du précédent.
        [one] Des entraînements doivent avoir lieu au moins une fois par année civile, avec { $months } mois au plus entre eux (ISPS B/18.6). { $held } sont enregistrés ; un intervalle a été trop long.
       *[other] Des entraînements doivent avoir lieu au moins une fois par année civile, avec { $months } mois au plus entre eux (ISPS B/18.6). { $held } sont enregistrés ; { $late } intervalles ont été trop longs.
    }
print-rhythm-years-without = Années civiles sans entraînement : { $years }.
print-rhythm-due = Le prochain est attendu le { $date }.
print-rhythm-picture = Frise : { $held } tenus, { $late } intervalles trop longs. Le tableau au-dessous donne les dates.
print-rhythm-sign-held = tenu
print-rhythm-sign-planned = prévu
print-rhythm-sign-within = intervalle dans la limite
print-rhythm-sign-late = intervalle trop long
print-rhythm-sign-due = prochaine échéance
print-rhythm-from = Du
print-rhythm-to = Au
print-rhythm-days = Jours entre les deux
print-rhythm-limit = Au regard de la limite
print-rhythm-within = dans la limite
print-rhythm-late =
    { $days ->
        [one] un jour de trop
       *[other] { $days } jours de trop
    }
print-rhythm-next = prochaine échéance

## Photos

print-photos = Photos
print-photos-text =
    { $count ->
        [one] Une photo, telle qu’elle est conservée dans le dossier. Ce qui est masqué l’a été par l’évaluateur ; l’original reste scellé.
       *[other] { $count } photos, telles qu’elles sont conservées dans le dossier. Ce qui est masqué l’a été par l’évaluateur ; les originaux restent scellés.
    }
print-photos-withheld =
    { $count ->
        [one] Une photo est occultée dans cette édition. L’index des preuves en donne l’empreinte.
       *[other] { $count } photos sont occultées dans cette édition. L’index des preuves en donne les empreintes.
    }
print-photo-number = Photo { $number }
print-photo-serves = pour { $serves }

## Feuilles des responsables

print-owner-nobody = Aucun responsable désigné
print-owner-text =
    { $overdue ->
        [0]
            { $count ->
                [one] Une mesure vous revient. Notez quand elle a été faite et ce qui le montre, signez et rendez la feuille.
               *[other] { $count } mesures vous reviennent. Notez quand chacune a été faite et ce qui le montre, signez et rendez la feuille.
            }
       *[other]
            { $count ->
                [one] Une mesure vous revient, et elle est en retard. Notez quand elle a été faite et ce qui le montre, signez et rendez la feuille.
               *[other] { $count } mesures vous reviennent, dont { $overdue } en retard. Notez quand chacune a été faite et ce qui le montre, signez et rendez la feuille.
            }
    }
print-owner-done = Fait le
print-owner-proof = Ce qui le montre
print-owner-signature = Responsable : date et signature
print-owner-verifier = Vérifié par quelqu’un d’autre : date et signature

## Un État, raconté

print-narrative = Réponses point par point
print-narrative-text = Chaque question avec ce que l’équipe y a écrit, et le verdict lorsqu’il y en a un.

## Lettres

print-attestation-done =
    { $dated ->
        [yes] Nous confirmons que l’installation portuaire nommée ci-dessus a été évaluée { $period }, sous la référence { $reference }, révision { $revision } ({ $kind }), avec le questionnaire { $questionnaire }, version { $version }. Il demande si les obligations et mesures du chapitre XI-2 de la convention SOLAS et du Code ISPS sont appliquées, selon la circulaire MSC.1/Circ.1192.
       *[no] Nous confirmons que l’installation portuaire nommée ci-dessus a été évaluée sous la référence { $reference }, révision { $revision } ({ $kind }), avec le questionnaire { $questionnaire }, version { $version }. Il demande si les obligations et mesures du chapitre XI-2 de la convention SOLAS et du Code ISPS sont appliquées, selon la circulaire MSC.1/Circ.1192.
    }
print-attestation-done-port =
    { $dated ->
        [yes] Nous confirmons que le port nommé ci-dessus a été évalué { $period }, sous la référence { $reference }, révision { $revision } ({ $kind }), avec le questionnaire { $questionnaire }, version { $version }.
       *[no] Nous confirmons que le port nommé ci-dessus a été évalué sous la référence { $reference }, révision { $revision } ({ $kind }), avec le questionnaire { $questionnaire }, version { $version }.
    }
print-attestation-done-state =
    { $dated ->
        [yes] Nous confirmons que les obligations du gouvernement contractant et de son autorité désignée nommés ci-dessus ont été évaluées { $period }, sous la référence { $reference }, révision { $revision } ({ $kind }), avec le questionnaire { $questionnaire }, version { $version }.
       *[no] Nous confirmons que les obligations du gouvernement contractant et de son autorité désignée nommés ci-dessus ont été évaluées sous la référence { $reference }, révision { $revision } ({ $kind }), avec le questionnaire { $questionnaire }, version { $version }.
    }
print-attestation-final =
    { $signatures ->
        [0] Le dossier a été finalisé le { $date } et ne peut plus changer depuis.
        [one] Le dossier a été finalisé le { $date }, porte une signature électronique et ne peut plus changer depuis.
       *[other] Le dossier a été finalisé le { $date }, porte { $signatures } signatures électroniques et ne peut plus changer depuis.
    }
print-attestation-draft = L’évaluation est en cours : son dossier est un projet et peut encore changer. Cette lettre est un projet elle aussi.
print-attestation-items =
    { $open ->
        [0] Les { $items } points du questionnaire ont tous été traités.
       *[other] Sur les { $items } points du questionnaire, { $open } n’ont pas encore de réponse.
    }
print-attestation-findings = Ce qui a été constaté ne fait pas partie de cette lettre. Cela figure dans le rapport du même dossier, à protéger contre l’accès et la divulgation non autorisés comme le plan de sûreté de l’installation portuaire (ISPS A/16.7).
print-attestation-findings-state = Ce qui a été constaté ne fait pas partie de cette lettre. Cela figure dans le rapport du même dossier, à protéger contre l’accès et la divulgation non autorisés.
print-letter-period =
    { $ends ->
        [both] du { $from } au { $to }
        [until] jusqu’au { $to }
       *[since] depuis le { $from }
    }
print-letter-authority = L’autorité désignée
print-letter-title = Vérification de { $facility }
print-letter-done =
    { $dated ->
        [yes] Des agents de l’autorité désignée ont vérifié { $period } comment l’installation applique le chapitre XI-2 de la convention SOLAS et le Code ISPS ({ $reference }, révision { $revision }). Ils ont travaillé avec le questionnaire { $questionnaire }, version { $version }.
       *[no] Des agents de l’autorité désignée ont vérifié comment l’installation applique le chapitre XI-2 de la convention SOLAS et le Code ISPS ({ $reference }, révision { $revision }). Ils ont travaillé avec le questionnaire { $questionnaire }, version { $version }.
    }
print-letter-draft = Le dossier de cette vérification n’est pas finalisé. Cette lettre est un projet et n’engage personne.
print-letter-findings =
    { $count ->
        [one] Une constatation est ouverte :
       *[other] { $count } constatations sont ouvertes, à partir de la plus grave :
    }
print-letter-found = Ce qui a été constaté
print-letter-action = Ce qui est à faire
print-letter-until = au plus tard le { $date }
print-letter-nothing-open = Aucune constatation n’est ouverte. Rien n’est demandé à l’installation.
print-letter-asked =
    { $unplanned ->
        [0]
            { $dated ->
                [yes] Veuillez signaler chaque mesure une fois faite, avec ce qui le montre ; la première est attendue le { $date }. Une mesure est close quand quelqu’un d’autre que son responsable a vu qu’elle donne le résultat voulu.
               *[no] Veuillez signaler chaque mesure une fois faite, avec ce qui le montre. Une mesure est close quand quelqu’un d’autre que son responsable a vu qu’elle donne le résultat voulu.
            }
        [one]
            { $dated ->
                [yes] Veuillez indiquer une mesure, un responsable et une date pour la constatation qui n’en a pas encore, et signaler chaque mesure une fois faite, avec ce qui le montre ; la première est attendue le { $date }. Une mesure est close quand quelqu’un d’autre que son responsable a vu qu’elle donne le résultat voulu.
               *[no] Veuillez indiquer une mesure, un responsable et une date pour la constatation qui n’en a pas encore, et signaler chaque mesure une fois faite, avec ce qui le montre. Une mesure est close quand quelqu’un d’autre que son responsable a vu qu’elle donne le résultat voulu.
            }
       *[other]
            { $dated ->
                [yes] Veuillez indiquer une mesure, un responsable et une date pour chacune des { $unplanned } constatations qui n’en ont pas encore, et signaler chaque mesure une fois faite, avec ce qui le montre ; la première est attendue le { $date }. Une mesure est close quand quelqu’un d’autre que son responsable a vu qu’elle donne le résultat voulu.
               *[no] Veuillez indiquer une mesure, un responsable et une date pour chacune des { $unplanned } constatations qui n’en ont pas encore, et signaler chaque mesure une fois faite, avec ce qui le montre. Une mesure est close quand quelqu’un d’autre que son responsable a vu qu’elle donne le résultat voulu.
            }
    }
print-letter-good =
    { $count ->
        [one] L’équipe a aussi relevé une bonne pratique ; elle figure dans le rapport.
       *[other] L’équipe a aussi relevé { $count } bonnes pratiques ; elles figurent dans le rapport.
    }
print-letter-protect = Cette lettre montre où l’installation est faible. Protégez-la comme le plan de sûreté de l’installation portuaire (ISPS A/16.7).
print-letter-signer = Pour l’autorité désignée
print-letter-signed = Signé électroniquement le { $date }, clé { $key }
print-letter-seal = Le code contient la même empreinte. Elle identifie le dossier dont cette lettre est tirée.

## Fichiers, dialogues, refus

file-name-report-edition =
    { $redacted ->
        [yes] { $edition } { $number } { $reference } { $date } expurgé.pdf
       *[no] { $edition } { $number } { $reference } { $date }.pdf
    }
dialog-choose-logo = Choisir le logo de l’organisation
error-edition-other =
    .what = Cette édition ne peut pas être tirée de ce dossier.
    .kept = Rien n’a été écrit.
    .do = Choisissez une autre édition : la lettre de l’autorité désignée se tire de ses vérifications, le rapport sur un État de son propre questionnaire.
error-logo-no-picture =
    .what = Le fichier n’est pas une image.
    .kept = Le logo est resté tel quel.
    .do = Choisissez un fichier PNG ou JPEG.

## Command line

cli-value-edition = ÉDITION
cli-value-section = SECTION
cli-value-class = CATÉGORIE
cli-report-edition = Quelle édition : full, executive-summary, action-plan, attestation, authority-letter, state-report
cli-report-without = Section à omettre ; peut être donnée plusieurs fois
cli-report-redact = Ce qu’il faut occulter : names, places, photos, vulnerabilities, facility ou all ; peut être donné plusieurs fois
cli-report-photos = Photos par page de l’annexe photographique : 2, 4 ou 6
cli-report-missing = Attention : aucune police fournie ne contient « { $character } » ({ $code }). Il s’imprime comme une case vide, d’abord à la page { $page } sous « { $heading } », dans : { $line }

## Short papers

print-standing-rest =
    { $count ->
        [one] Une autre échéance est à plus de 30 jours.
       *[other] { $count } autres échéances sont à plus de 30 jours.
    }
print-marking-attestation = Ne contient aucune constatation
print-sections-list = Tous les points figurent plus loin dans la liste complète.
