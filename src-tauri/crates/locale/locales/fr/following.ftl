### Suivi des constatations jusqu’à leur clôture, fiches d’échantillonnage, la fois précédente. Erreurs : ce qui s’est passé, ce qui n’a pas changé, ce qu’il faut faire.

error-unknown-action =
    .what = La constatation { $number } n’a pas de mesure { $action }.
    .kept = Rien n’a été modifié.
    .do = Désignez une mesure par son rang dans la liste, à partir de 1.
error-unknown-sample =
    .what = Il n’y a pas de fiche d’échantillonnage { $id } dans cette évaluation.
    .kept = Rien n’a été modifié.
    .do = Consultez la liste des fiches d’échantillonnage.
error-finding-ambiguous =
    .what = Plusieurs constatations de ce coffre portent le numéro { $number }.
    .kept = Rien n’a été modifié.
    .do = Désignez la constatation par son identifiant ; la liste des constatations l’indique.
error-finding-closed =
    .what = La constatation { $number } est close.
    .kept = Elle reste close, ainsi que ses mesures.
    .do = Rouvrez-la avec un motif si ce qui a été fait n’a pas duré.
error-finding-not-closed =
    .what = La constatation { $number } est ouverte ; il n’y a rien à rouvrir.
    .kept = Rien n’a été modifié.
    .do = Poursuivez ses mesures.
error-finding-verify-instead =
    .what = Une mesure ne devient pas vérifiée ou close par simple modification.
    .kept = Rien n’a été modifié.
    .do = Indiquez qu’elle est faite ; une personne qui n’est responsable d’aucune mesure de la constatation la vérifie, puis clôt la constatation.
error-finding-action-verified =
    .what = Une mesure vérifiée n’est ni modifiée ni retirée.
    .kept = Rien n’a été modifié ; la vérification demeure.
    .do = Remettez d’abord la mesure en cours. Elle devra être vérifiée de nouveau.
error-finding-nothing-done =
    .what = Aucune mesure de la constatation { $number } n’attend de vérification.
    .kept = Rien n’a été modifié.
    .do = Le responsable indique d’abord qu’une mesure est faite.
error-finding-owner-verifies =
    .what = Le responsable d’une mesure de la constatation { $number } ne peut ni la vérifier ni la clore.
    .kept = La constatation reste ouverte.
    .do = Faites vérifier et clore par une personne qui n’est responsable d’aucune de ses mesures, ni par son nom ni par sa fonction.
error-finding-closes-with-action =
    .what = Une constatation de cette catégorie se clôt par une mesure corrective, et { $number } n’en a pas.
    .kept = La constatation reste ouverte.
    .do = Ajoutez la mesure, faites-la exécuter et vérifier.
error-finding-actions-open =
    .what = Les mesures de la constatation { $number } ne sont pas toutes vérifiées.
    .kept = La constatation reste ouverte.
    .do = Faites exécuter les autres, puis vérifiez-les.
error-finding-no-evidence =
    .what = Rien ne prouve que la constatation { $number } est réglée.
    .kept = La constatation reste ouverte.
    .do = Joignez une photo, un document ou une note, ou écrivez ce que vous avez vu.
error-finding-reason-missing =
    .what = Rouvrir une constatation demande un motif.
    .kept = La constatation reste close.
    .do = Écrivez ce qui montre qu’elle n’est pas réglée.
error-due-days-range =
    .what = Les délais vont de 1 à { $limit } jours.
    .kept = Les réglages n’ont pas été modifiés.
    .do = Indiquez un nombre de jours, ou laissez vide pour ne pas proposer de délai.
error-sample-numbers =
    .what = On en contrôle au moins un, { $limit } au plus, et il ne peut y avoir plus de défauts que de contrôles.
    .kept = La fiche n’a pas été modifiée.
    .do = Recomptez.

sample-kind-passes = Laissez-passer
sample-kind-access-logs = Registres d’accès
sample-kind-declarations-of-security = Déclarations de sûreté
sample-kind-patrol-logs = Registres de ronde
sample-kind-equipment-tests = Essais de matériel
sampling-sentence-passes =
    { $checked ->
        [one] Un laissez-passer a été contrôlé
       *[other] { $checked } laissez-passer ont été contrôlés
    } ; { $failed ->
        [0] aucun en défaut.
        [one] un en défaut.
       *[other] { $failed } en défaut.
    }
sampling-sentence-access-logs =
    { $checked ->
        [one] Une inscription au registre d’accès a été contrôlée
       *[other] { $checked } inscriptions aux registres d’accès ont été contrôlées
    } ; { $failed ->
        [0] aucune en défaut.
        [one] une en défaut.
       *[other] { $failed } en défaut.
    }
sampling-sentence-declarations-of-security =
    { $checked ->
        [one] Une déclaration de sûreté a été contrôlée
       *[other] { $checked } déclarations de sûreté ont été contrôlées
    } ; { $failed ->
        [0] aucune en défaut.
        [one] une en défaut.
       *[other] { $failed } en défaut.
    }
sampling-sentence-patrol-logs =
    { $checked ->
        [one] Un registre de ronde a été contrôlé
       *[other] { $checked } registres de ronde ont été contrôlés
    } ; { $failed ->
        [0] aucun en défaut.
        [one] un en défaut.
       *[other] { $failed } en défaut.
    }
sampling-sentence-equipment-tests =
    { $checked ->
        [one] Un matériel a été essayé
       *[other] { $checked } matériels ont été essayés
    } ; { $failed ->
        [0] aucun en défaut.
        [one] un en défaut.
       *[other] { $failed } en défaut.
    }

fate-repeated = Constatée de nouveau
fate-still-open = Toujours ouverte
fate-closed = Close depuis
fate-new = Nouvelle
trend-better = Mieux
trend-worse = Moins bien
trend-same = Même verdict
trend-other = Non comparable

closing-gap-action-missing = Elle n’a pas de mesure corrective.
closing-gap-actions-open = Les mesures ne sont pas toutes vérifiées.
closing-gap-evidence = Il n’y a pas encore d’élément de preuve, et personne n’a écrit ce qui a été vu.
closing-gap-closer-owns = Vous êtes responsable d’une de ses mesures ; une autre personne la clôt.
closing-gap-verifier-owns = La personne qui a vérifié une mesure est responsable de l’une d’elles ; une autre personne la vérifie.

finding-act-finding-saved = Relevée ou modifiée
finding-act-action-saved = Mesure modifiée
finding-act-findings-changed = Modifiée avec d’autres
finding-act-finding-verified = Vérifiée
finding-act-finding-closed = Close
finding-act-finding-reopened = Rouverte
finding-act-undo = Annulé
finding-act-redo = Rétabli
finding-act-other = Modifiée

print-progress = Progrès depuis la fois précédente
print-progress-text = Comparaison avec { $reference }. Les verdicts ne sont pas repris d’une évaluation à l’autre ; chacun a été donné de nouveau.
print-progress-items =
    { $changed ->
        [0] Aucun verdict n’a changé.
        [one] Un verdict a changé : { $better } en mieux, { $worse } en moins bien.
       *[other] { $changed } verdicts ont changé : { $better } en mieux, { $worse } en moins bien.
    }
print-progress-comments =
    { $comments ->
        [0] Aucun commentaire n’a changé là où le verdict est le même.
        [one] Un point a le même verdict et un autre commentaire.
       *[other] { $comments } points ont le même verdict et un autre commentaire.
    }
print-progress-unanswered =
    { $unanswered ->
        [0] Chaque point renseigné alors l’est aussi maintenant.
        [one] Un point renseigné alors ne l’est pas encore.
       *[other] { $unanswered } points renseignés alors ne le sont pas encore.
    }
print-progress-repeated =
    { $repeated ->
        [0] Aucun point n’était Non ou Partiellement les deux fois.
        [one] Un des points qui ont changé était Non ou Partiellement les deux fois.
       *[other] { $repeated } des points qui ont changé étaient Non ou Partiellement les deux fois.
    }
print-progress-verdicts = Verdicts qui ont changé
print-progress-was = Avant
print-progress-is = Maintenant
print-progress-trend = Évolution
print-progress-findings = Constatations, avant et maintenant
print-progress-fate = Ce qu’elle est devenue
print-progress-then = Avant
print-progress-now = Maintenant
print-progress-none = –
print-progress-closed-on = Close le { $date }
print-progress-state = { $number }, { $state }
print-sampling = Fiches d’échantillonnage
print-sampling-text = Ce qui a été pris comme échantillon, combien ont été contrôlés et combien étaient en défaut.
print-sampling-kind = Échantillon
print-sampling-about = Concerne
print-sampling-day = Jour
print-sampling-checked = Contrôlés
print-sampling-failed = En défaut
print-finding-samples = Échantillons
print-finding-also = Concerne aussi les points
print-finding-closed-on = Close le
print-finding-closed-by = { $date }, { $person }
print-finding-closing-note = Réglée parce que
print-action-proof = Preuve : { $proof }
print-action-verified = Vérifiée le { $date }, { $person }
