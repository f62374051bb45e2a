# Autres fichiers d’un dossier à côté du PDF, et la signature d’un rapport.

dialog-save-record = Enregistrer le fichier
file-name-record =
    { $redacted ->
        [yes] { $what } { $number } { $reference } { $date } expurgé.{ $extension }
       *[no] { $what } { $number } { $reference } { $date }.{ $extension }
    }

record-file-items = Points
record-file-findings = Constats
record-file-actions = Actions
record-file-record = Dossier
record-file-report = Rapport
record-file-editable = Copie modifiable. Seul fait foi le PDF portant la même empreinte.

record-col-number = N°
record-col-section = Section
record-col-question = Question
record-col-part = Partie
record-col-provisions = Dispositions
record-col-levels = Niveaux
record-col-verdict = Réponse
record-col-level-verdicts = Réponses par niveau
record-col-reason = Motif
record-col-comment = Commentaire
record-col-text = Texte
record-col-equivalent = Arrangement équivalent
record-col-methods = Méthodes
record-col-review = À revoir
record-col-findings = Constats
record-col-evidence = Preuves
record-col-item-id = Identifiant du point
record-col-grade = Gravité
record-col-state = État
record-col-item = Point
record-col-also = Concerne aussi les points
record-col-place = Lieu
record-col-found-on = Constaté le
record-col-fact = Ce qui a été constaté
record-col-objective-evidence = Preuves objectives
record-col-samples = Échantillons
record-col-effect = Effet
record-col-immediate = Mesure immédiate
record-col-cause = Cause profonde
record-col-likelihood = Vraisemblance
record-col-consequence = Conséquence
record-col-risk = Risque
record-col-repeats = Répète le constat
record-col-actions = Actions
record-col-closed-on = Clos le
record-col-closed-by = Clos par
record-col-closing-note = Réglé parce que
record-col-finding = Constat
record-col-action-number = Action
record-col-what = Action corrective
record-col-owner = Responsable
record-col-due = Échéance
record-col-status = Avancement
record-col-overdue = En retard
record-col-proof = Justificatif
record-col-verified = Vérifiée le
