### Suivi des constatations dans la fenêtre, liste, fiches d’échantillonnage, évolution depuis la fois précédente, échéances sur l’accueil.

view-sampling = Fiches d’échantillonnage
view-changes = Depuis la fois précédente

form-leave = Fermer sans enregistrer ?
form-leave-why = Votre saisie n’est pas encore enregistrée.
form-leave-yes = Abandonner la saisie
form-leave-no = Continuer la saisie

follow-key-done = f
follow-key-verify = v
follow-key-close = c
follow-key-reopen = r
follow-key-pick = s
follow-key-together = e
keys-group-findings = Constatations
follow-keys-action = Ajouter une mesure
follow-keys-edit = Modifier la constatation
follow-keys-done = Marquer la mesure suivante comme réalisée
follow-keys-verify = Vérifier
follow-keys-close = Clore
follow-keys-reopen = Rouvrir
follow-keys-pick = Sélectionner pour modifier ensemble
follow-keys-together = Modifier la sélection

follow-done = Marquer réalisée…
follow-done-title = Constatation { $number } : mesure réalisée
follow-done-text = Indiquez ce qui montre qu’elle est réalisée. Une personne qui n’est responsable d’aucune mesure de cette constatation la vérifie ensuite.
follow-done-field = Preuve
follow-done-hint = Ce qui a été fait, quand, et où cela se voit
follow-done-save = Marquer comme réalisée
follow-done-said = La mesure de la constatation { $number } est réalisée et attend d’être vérifiée.
follow-done-nothing = Toutes les mesures de cette constatation sont réalisées.
follow-done-line = Réalisée le { $date }
follow-verify = Vérifier…
follow-verify-all =
    { $count ->
        [one] Vérifier…
       *[other] Vérifier les { $count }…
    }
follow-verify-title = Constatation { $number } : vérification
follow-verify-text = Vous confirmez avoir vu vous-même que ce qui a été fait est en place et opérant.
follow-verify-field = Ce que vous avez vu
follow-verify-hint = S’ajoute à ce que le responsable a écrit
follow-verify-save = Vérifier
follow-verify-said = La constatation { $number } est vérifiée.
follow-verify-owner = Vous êtes responsable d’une mesure de cette constatation ; une autre personne la vérifie.
follow-verify-nothing = Aucune mesure n’est encore réalisée ; il n’y a rien à vérifier.
follow-verified-line = Vérifiée le { $date } par { $person }
follow-close = Clore la constatation…
follow-close-title = Clore la constatation { $number }
follow-close-text = La constatation et ses mesures sont closes à votre nom et à la date du jour. Elle peut être rouverte avec un motif.
follow-close-field = Note
follow-close-hint = Ce qui montre qu’elle est réglée
follow-close-hint-needed = Aucun élément de preuve n’est joint : joignez-en un, ou écrivez ce que vous avez vu
follow-close-note-missing = Écrivez ce que vous avez vu, ou joignez un élément de preuve.
follow-close-save = Clore la constatation
follow-close-said = La constatation { $number } est close.
follow-closed-line = Close le { $date } par { $person }
follow-closed = Cette constatation est close. Rouvrez-la d’abord.
follow-reopen = Rouvrir…
follow-reopen-title = Rouvrir la constatation { $number }
follow-reopen-text = Ses mesures redeviennent « réalisées » et devront être vérifiées de nouveau.
follow-reopen-field = Motif
follow-reopen-hint = Ce qui montre qu’elle n’est pas réglée
follow-reopen-save = Rouvrir la constatation
follow-reopen-said = La constatation { $number } est de nouveau ouverte.
follow-before-closing = Avant de pouvoir clore
follow-nothing-missing = Il ne manque rien. Vous pouvez la clore.
follow-note-needed = Il n’y a pas encore d’élément de preuve ; une note à la clôture peut en tenir lieu.
follow-proof = Preuve : { $proof }
follow-reason = Motif : { $reason }
follow-fixed-frozen = { $reference } est finalisée : ce qui a été constaté demeure. Les mesures, la vérification et la clôture se poursuivent.
follow-fixed-closed = Cette constatation est close : ce qui a été constaté demeure.
follow-item-gone = Le questionnaire ne pose plus ce point.

follow-action-new = Constatation { $number } : nouvelle mesure
follow-action-edit = Constatation { $number } : modifier une mesure
follow-action-save = Enregistrer la mesure
follow-action-said = La mesure de la constatation { $number } est enregistrée.
follow-evidence-action = Éléments de preuve de cette mesure
follow-evidence-finding = Éléments de preuve de la constatation { $number }
follow-missing-what = Écrivez ce qui est à faire.
follow-missing-owner = Désignez le responsable.
follow-missing-due = Indiquez l’échéance.
follow-back-hint = Remise en cours, elle devra être vérifiée de nouveau.
follow-due-default = Par défaut { $date }

follow-history = Historique
follow-history-none = Rien n’a encore été fait à ce sujet.
follow-history-more =
    { $count ->
        [one] Encore un
       *[other] Encore { $count }
    }
follow-the-finding = La constatation
follow-status-first = { $about } : { $status }
follow-status-moved = { $about } : { $old } → { $new }
follow-status-gone = { $about } : retirée

findings-filter-mine = Les miennes
findings-filter-waiting = À vérifier
findings-more-filters = Autres filtres
findings-section = Section
findings-all-sections = Toutes les sections
findings-place = Lieu
findings-all-places = Tous les lieux
findings-order = Ordre
findings-order-grade = Les plus graves d’abord
findings-order-number = Par numéro
findings-order-due = Par échéance
findings-order-age = Les plus anciennes d’abord
findings-order-place = Par lieu
ageing-title = Ancienneté des constatations ouvertes
ageing-band = { $from }–{ $to } jours
ageing-older = { $days } jours et plus

bulk-select = Sélectionner la constatation { $number }
bulk-select-all = Sélectionner toute la liste
bulk-region = Constatations sélectionnées
bulk-picked =
    { $count ->
        [one] Une constatation sélectionnée
       *[other] { $count } constatations sélectionnées
    }
bulk-open = Modifier ensemble…
bulk-clear = Ne rien sélectionner
bulk-title =
    { $count ->
        [one] Modifier une constatation
       *[other] Modifier { $count } constatations
    }
bulk-text =
    { $count ->
        [0] Aucune n’a de mesure ouverte.
        [one] Une mesure ouverte est modifiée. Ce qui est réalisé, vérifié ou clos ne change pas.
       *[other] { $count } mesures ouvertes sont modifiées. Ce qui est réalisé, vérifié ou clos ne change pas.
    }
bulk-keep = Sans changement
bulk-due-hint = Vide : sans changement
bulk-missing = Modifiez le responsable, l’échéance ou l’avancement.
bulk-missing-post = Indiquez la fonction du responsable.
bulk-save = Modifier
bulk-done =
    { $actions ->
        [0] Aucune mesure n’était ouverte ; rien n’a été modifié.
        [one] Une mesure a été modifiée.
       *[other] { $actions } mesures de { $findings } constatations ont été modifiées.
    }
bulk-undone = Les constatations sont comme avant.

due-days-title = Échéances des mesures
due-days-note = Nombre de jours entre la constatation et l’échéance de ses mesures. Proposé à chaque mesure ; n’engage personne. Vide : rien n’est proposé.
due-days-unit = jours
due-days-none = aucun

sampling-title = Fiches d’échantillonnage
sampling-lead = Ce qui a été pris comme échantillon, combien ont été contrôlés et combien étaient en défaut.
sampling-add = Ajouter une fiche…
sampling-all = Toutes les fiches
sampling-add-here = Fiche d’échantillonnage…
sampling-new = Nouvelle fiche d’échantillonnage
sampling-change = Fiche d’échantillonnage
sampling-save = Enregistrer la fiche
sampling-saved = La fiche d’échantillonnage est enregistrée.
sampling-remove = Retirer la fiche
sampling-removed = La fiche d’échantillonnage est retirée.
sampling-none = Pas encore de fiche d’échantillonnage
sampling-none-why = Une fiche indique combien de laissez-passer, d’inscriptions, de déclarations de sûreté ou d’essais ont été contrôlés, et combien étaient en défaut. Ses totaux sont proposés aux éléments de preuve objectifs des constatations.
sampling-fixed = Cette évaluation est finalisée ; ses fiches d’échantillonnage demeurent.
sampling-sheets = Fiches
sampling-totals = Totaux par nature
sampling-total-checked = contrôlés
sampling-total-failed =
    { $failed ->
        [0] aucun en défaut
        [one] un en défaut
       *[other] { $failed } en défaut
    }
sampling-kind = Échantillon de
sampling-day = Pris le
sampling-what = Lesquels
sampling-what-hint = Par exemple laissez-passer des entreprises, accès 5
sampling-checked = Contrôlés
sampling-failed = En défaut
sampling-item = Point
sampling-item-none = Aucun point
sampling-finding = Constatation
sampling-finding-none = Aucune constatation
sampling-note = Note
sampling-note-hint = Comment l’échantillon a été choisi, ce qui était en défaut
sampling-checked-wrong = Indiquez un nombre entier, au moins 1.
sampling-failed-wrong = Indiquez un nombre entier, ou 0.
sampling-failed-more = Il ne peut y avoir plus de défauts que de contrôles.
sampling-column-what = Échantillon
sampling-column-about = Concerne
sampling-of-finding = Constatation { $number }
sampling-of-assessment = L’évaluation
sampling-counts = { $checked } contrôlés, { $failed } en défaut
sampling-offers = D’après les fiches d’échantillonnage :
sampling-offer = Ajouter aux éléments de preuve objectifs : { $sentence }

changes-title = Depuis la fois précédente
changes-short = Évolution
changes-lead = { $reference } par rapport à { $previous }, finalisée le { $date }. Aucun verdict n’a été repris ; chacun a été donné de nouveau.
changes-lead-open = { $reference } par rapport à { $previous }. Aucun verdict n’a été repris ; chacun a été donné de nouveau.
changes-none = Il n’y a pas de fois précédente
changes-none-why = Cette évaluation n’a pas été commencée à partir d’une autre. Au début de la prochaine, choisissez celle-ci comme point de départ.
changes-sum-repeated = Non ou Partiellement, de nouveau
changes-sum-unchanged = Sans changement
changes-sum-unanswered = Sans réponse encore
changes-findings = Constatations, avant et maintenant
changes-findings-none = Il n’y avait pas de constatation, et il n’y en a pas.
changes-items = Verdicts et commentaires
changes-items-none = Rien de ce genre.
changes-filter = Filtrer les changements
changes-filter-verdicts = Verdict changé
changes-filter-better = Mieux
changes-filter-worse = Moins bien
changes-filter-repeated = Non ou Partiellement, de nouveau
changes-filter-comments = Commentaire seul
changes-column-item = Point
changes-column-was = Avant
changes-column-is = Maintenant
changes-column-trend = Tendance
changes-column-fate = Ce qu’elle est devenue
changes-column-then = Avant
changes-column-now = Maintenant
changes-finding = Constatation { $number }
changes-closed-on = Close le { $date }
changes-repeated = De nouveau
work-carried = Encore ouvertes depuis une évaluation précédente
work-carried-count =
    { $count ->
        [one] Une constatation de l’évaluation précédente est encore ouverte.
       *[other] { $count } constatations d’évaluations précédentes sont encore ouvertes.
    }
work-all-changes = Tout ce qui a changé depuis
work-follow-finding = Suivre
work-follow-finding-of = Suivre la constatation { $number }
work-repeated = Comme la fois précédente
work-repeated-why = Non ou Partiellement, comme la fois précédente

home-counts = Ce qui est à faire maintenant
home-count-overdue = { $count } en retard
home-count-majors =
    { $count ->
        [one] Une majeure ouverte
       *[other] { $count } majeures ouvertes
    }
home-count-soon = { $count } sous 30 jours
home-count-waiting = { $count } en attente
home-count-statement =
    { $days ->
        [0] Déclaration de conformité : expire aujourd’hui
        [one] Déclaration de conformité : expire demain
       *[other] Déclaration de conformité : expire dans { $days } jours
    }
home-count-statement-ended =
    { $days ->
        [one] Déclaration de conformité : expirée depuis hier
       *[other] Déclaration de conformité : expirée depuis { $days } jours
    }
home-due-waiting = En attente de quelqu’un
home-due-more =
    { $count ->
        [one] Encore une dans le calendrier
       *[other] Encore { $count } dans le calendrier
    }
home-task-verification = Vérifier : { $what }
home-task-closing = Clore : { $what }
home-task-you = { $number }, vous pouvez le faire
home-task-another = { $number }, attend une autre personne
home-task-yours = À vous

reg-plan-choose = Choisir une image…
reg-plan-another = Autre image…
reg-plan-none = Pas encore d’image. Choisissez, collez ou déposez une photo ou un plan de l’installation ; les repères des lieux s’y placent.
reg-plan-chosen = Le plan a son image.
reg-plan-not-picture = Un plan demande une image : JPEG, PNG ou WebP.
