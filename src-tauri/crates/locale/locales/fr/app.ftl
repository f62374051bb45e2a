### Ce que l’application écrit elle-même dans les évaluations et les boîtes de dialogue.

new-reference-self-assessment = Auto-évaluation { $year }
new-reference-internal-audit = Audit interne { $year }
new-reference-da-verification = Vérification { $year }

dialog-save-report = Enregistrer le rapport
dialog-save-recovery-sheet = Enregistrer la fiche de récupération
dialog-choose-vault = Choisir le dossier d’un coffre

# Noms de fichiers : lettres, chiffres, traits d’union et espaces seulement.
file-name-report = Rapport { $number } { $reference } { $date }.pdf
file-name-recovery-sheet = Clé de récupération { $vault }.pdf

value-yes = Oui
value-no = Non
# Degrees, as a chart gives them.
value-position = { $latitude }° { $north ->
        [yes] N
       *[no] S
    }, { $longitude }° { $east ->
        [yes] E
       *[no] O
    }
