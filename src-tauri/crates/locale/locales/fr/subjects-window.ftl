### Le registre au-delà des installations portuaires : ports et Autorités désignées, dans la fenêtre.

subject-new = Nouvelle fiche
subject-kind = Objet de la fiche
subject-kind-fixed = fixé une fois pour toutes
subject-kind-port_facility-hint = Un terminal ou un quai, avec son plan et son numéro
subject-kind-port-hint = Le port entier, pour les questions qui le concernent
subject-kind-authority-hint = L’Autorité désignée de l’État, pour ses propres questions
subject-head = Nom et État
subject-name-port = Nom du port
subject-name-port-hint = Tel qu’on le nomme au port
subject-name-authority = Nom de l’Autorité désignée
subject-name-authority-hint = L’administration, et le service compétent s’il y en a un
subject-locode = UN/LOCODE
subject-locode-hint = Cinq lettres ou chiffres, par exemple AABBB
subject-locode-malformed = Deux lettres de l’État et trois lettres ou chiffres, par exemple AABBB.
subject-locode-other-state = Le code commence par { $letters }, l’État est { $state }.
subject-missing-name-port = Le nom du port manque.
subject-missing-name-authority = Le nom de l’Autorité désignée manque.
subject-missing-locode = Le UN/LOCODE du port manque.
subject-state-authority-hint = Le Gouvernement contractant pour lequel elle agit
subject-port-authority = Autorité portuaire
subject-port-authority-hint = L’organisme chargé de la sûreté du port entier
subject-profile = Ce qui existe ici
subject-no-assessments = Aucune évaluation pour l’instant
subject-filter = Afficher
subject-filter-all = Toutes les fiches
subject-filter-port_facility = Installations portuaires
subject-filter-port = Ports
subject-filter-authority = Autorités
subject-count =
    { $count ->
        [one] { $count } fiche au registre
       *[other] { $count } fiches au registre
    }
subject-entry = Fiche du registre
subject-no-questionnaire = Aucun questionnaire pour ce type de fiche n’est installé.
subject-set-option = { $title }, version { $version }
subject-set-overlay = Avec { $title }, version { $version }, de { $authority }
subject-record-self-assessment-hint = Volontaire et interne. N’est pas un document de contrôle.
subject-record-da-verification-hint = Par un agent de l’Autorité désignée, consignée comme vérification.
subject-start-port = Saisissez d’abord un port : ce questionnaire porte sur un port entier.
subject-start-authority = Saisissez d’abord l’Autorité désignée : ce questionnaire porte sur un État.
sets-parts =
    { $count ->
        [one] { $count } section
       *[other] { $count } sections
    }
