### Historique : chaque événement du coffre, la vérification de sa chaîne, la comparaison d’une tête.

view-history = Historique
history-open = Ouvrir l’historique
history-lead = Qui a modifié quoi, quand et pourquoi. Les entrées s’ajoutent, elles ne changent jamais.
history-filter = Partie de l’historique
history-kind-all = Tout
history-kind-record = Évaluations
history-kind-sign-off = Signature
history-kind-people-and-keys = Personnes et clés
history-kind-register = Registre
history-kind-in-and-out = Entrées et sorties
history-kind-settings = Réglages
history-person = Personne
history-everybody = Tout le monde
history-assessment = Évaluation
history-everything = Tout le coffre
history-assessment-option = { $reference }, révision { $revision }, { $facility }
history-count =
    { $count ->
        [one] { $shown } sur { $count } événement
       *[other] { $shown } sur { $count } événements
    }
history-older = Afficher les plus anciens
history-when = Quand
history-who = Qui
history-what = Modification et motif
history-event = Événement
history-item = { $reference }, point { $number }
history-undoes = Annule l’événement { $event }
history-reason = Motif : { $reason }
history-changes =
    { $count ->
        [one] { $count } modification
       *[other] { $count } modifications
    }
history-erased = Ce qui figurait ici a été effacé ; qu’il y a eu une modification reste connu.
history-came = ajouté
history-went = supprimé
history-nothing = rien
history-became = est devenu
history-chain = Chaîne des événements
history-chain-whole =
    { $count ->
        [one] { $count } événement, intact
       *[other] Les { $count } événements se suivent sans rupture
    }
history-chain-broken = La chaîne se rompt à l’événement { $event }
history-chain-broken-do = Tout ce qui précède est intact. Cessez de travailler dans ce coffre, gardez une copie de son dossier tel quel et comparez-le à une sauvegarde.
history-checked = Vérifié le { $at }
history-head = Tête, à l’événement { $event }
history-check = Vérifier maintenant
history-checking = Vérification…
history-compare = Comparer une tête
history-compare-hint = Une chaîne coupée à la fin se voit face à une tête conservée ailleurs, par exemple imprimée dans un rapport.
history-compare-event = Numéro de l’événement
history-compare-event-wrong = Saisissez le numéro de l’événement
history-compare-hash = Tête
history-compare-hash-wrong = Au moins huit caractères, de 0 à 9 et de a à f
history-compare-do = Comparer
history-standing-same = Identique : rien n’a été ajouté depuis.
history-standing-continues = Cet historique continue à partir de cette tête.
history-standing-short = Cet historique s’arrête avant cet événement : il manque quelque chose à la fin.
history-standing-differs = Un autre historique : à cet événement, celui-ci a une tête différente.

history-op-answer-saved = Réponse enregistrée
history-op-answers-kept = Réponses inchangées conservées
history-op-undo = Annulé
history-op-redo = Rétabli
history-op-finding-saved = Constatation enregistrée
history-op-scope-saved = Cadre enregistré
history-op-scenario-saved = Scénario enregistré
history-op-scenario-removed = Scénario supprimé
history-op-assessment-started = Évaluation commencée
history-op-assessment-upgraded = Passée à une autre version du questionnaire
history-op-review-requested = Revue demandée
history-op-review-returned = Rendue à l’auteur
history-op-assessment-signed = Signée
history-op-assessment-finalised = Signée et finalisée
history-op-assessment-reopened = Reprise dans une nouvelle révision
history-op-person-added = Personne ajoutée
history-op-person-erased = Nom effacé
history-op-values-erased = Valeurs effacées de l’historique
history-op-own-passphrase-given = Phrase de passe propre attribuée
history-op-own-passphrase-changed = Phrase de passe propre changée
history-op-own-passphrase-taken = Phrase de passe propre retirée
history-op-signing-key-made = Clé de signature créée
history-op-passphrase-changed = Phrase de passe changée
history-op-recovery-key-replaced = Clé de récupération remplacée
history-op-vault-created = Coffre créé
history-op-practice-made = Installation fictive créée
history-op-facility-saved = Installation enregistrée
history-op-facility-deleted = Installation mise à la corbeille
history-op-facility-restored = Installation sortie de la corbeille
history-op-facility-removed = Installation supprimée définitivement
history-op-register-saved = Entrée du registre enregistrée
history-op-register-removed = Entrée du registre supprimée
history-op-register-imported = Entrées du registre reçues d’un fichier
history-op-register-taken-back = Modification du registre annulée
history-op-evidence-added = Preuve ajoutée
history-op-evidence-saved = Preuve décrite
history-op-evidence-marked = Preuve annotée
history-op-evidence-linked = Preuve liée
history-op-evidence-unlinked = Preuve détachée
history-op-evidence-removed = Preuve retirée
history-op-evidence-restored = Preuve rétablie
history-op-set-imported = Questionnaire reçu
history-op-set-removed = Questionnaire supprimé
history-op-report-saved = Rapport enregistré
history-op-protection-saved = Protection modifiée
history-op-interval-set = Intervalle fixé
history-op-other = Modifié

history-thing-vault = Coffre
history-thing-person = Personne
history-thing-questionnaire = Questionnaire
history-thing-facility = Installation
history-thing-assessment = Évaluation
history-thing-answer = Réponse
history-thing-finding = Constatation
history-thing-action = Action
history-thing-export = Fichier enregistré
history-thing-setting = Réglage
history-thing-seal = Sceau
history-thing-signature = Signature
history-thing-signing-key = Clé de signature
history-thing-trash = Corbeille
history-thing-scenario = Scénario
history-thing-register-entry = Entrée du registre
history-thing-evidence = Preuve
history-thing-evidence-link = Lien de preuve
history-thing-other = Autre
