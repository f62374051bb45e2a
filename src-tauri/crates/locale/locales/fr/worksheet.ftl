### Le tableau des scénarios d’une évaluation des risques ; réponses rédigées ; la fois précédente ; changement de version.

view-worksheet = Tableau des scénarios

worksheet-add = Ajouter un scénario
worksheet-new = Nouveau scénario
worksheet-number = Numéro
worksheet-asset-threat = Bien et menace
worksheet-score = Score
worksheet-owner-decision = Responsable, décision
worksheet-review = révision { $date }
worksheet-accepted = accepté par { $name }
worksheet-count =
    { $count ->
        [0] Aucun scénario pour l’instant
        [one] { $count } scénario
       *[other] { $count } scénarios
    }
worksheet-urgent =
    { $count ->
        [one] Le scénario { $numbers } est « { $band } » aujourd’hui. { $action }
       *[other] Les scénarios { $numbers } sont « { $band } » aujourd’hui. { $action }
    }
worksheet-empty = Aucun scénario pour l’instant
worksheet-empty-why = Une ligne nomme ce qui est à protéger, et qui pourrait lui faire quoi. Son score dit quelle ligne passe d’abord, non l’ampleur du danger.
worksheet-asset-missing = Nommez le bien : sans lui, la ligne n’est pas enregistrée.
worksheet-as-today = Comme aujourd’hui
worksheet-score-open = Le score apparaît dès que les trois valeurs sont choisies.
worksheet-missing = Reste à remplir : { $columns }
worksheet-missing-count = { $count } à remplir
worksheet-remarks =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }
worksheet-up = Monter
worksheet-down = Descendre
worksheet-first = C’est la première ligne.
worksheet-last = C’est la dernière ligne.
worksheet-remove = Supprimer
worksheet-removed = { $asset } est supprimé.
worksheet-questions = Questions sur la méthode
worksheet-bands = Classes
worksheet-band = { $from }–{ $to }
worksheet-matrix = Position des scénarios
worksheet-matrix-note = un numéro ouvre sa ligne
worksheet-matrix-when = Scores affichés
worksheet-likelihood = { $threat } × { $vulnerability }
worksheet-open = Scénario { $number }, { $asset }

work-table-open = Ouvrir le tableau des scénarios
work-in-table = Le tableau des scénarios pose cette question ligne par ligne. Répondez là-bas, ou par écrit ici.
work-in-table-now = Le tableau des scénarios y répond. Le texte saisi ici est imprimé avec lui.
work-in-words = Par écrit
work-text-answered = répondu dès qu’il y a du texte
work-words =
    { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }
work-verdict-why-optional = facultatif ; sans verdict, le point n’entre dans aucun score

work-last-time = La fois précédente
work-last-none = Pas demandé la fois précédente.
work-last-where = { $reference }, révision { $revision }
work-last-unanswered = Sans réponse alors.
work-keepable =
    { $count ->
        [one] { $count } point est le même que la fois précédente et attend son verdict.
       *[other] { $count } points sont les mêmes que la fois précédente et attendent leur verdict.
    }
work-keep-open = Garder l’inchangé…
work-keep-title = Garder les points inchangés ?
work-keep-what =
    { $count ->
        [one] { $count } point est resté le même, mot pour mot, et n’a pas encore de verdict. Il reçoit celui de la fois précédente, avec son motif.
       *[other] { $count } points sont restés les mêmes, mot pour mot, et n’ont pas encore de verdict. Ils reçoivent celui de la fois précédente, avec son motif.
    }
work-keep-not = À faire seulement là où rien n’a changé sur le terrain. Les points reformulés ou nouveaux restent ouverts ; ce qui a déjà une réponse n’est pas touché. On peut l’annuler.
work-keep-do =
    { $count ->
        [one] Garder { $count } verdict
       *[other] Garder { $count } verdicts
    }
work-kept =
    { $count ->
        [one] { $count } verdict de la fois précédente est gardé.
       *[other] { $count } verdicts de la fois précédente sont gardés.
    }

upgrade-link = Version…
upgrade-open-of = Passer { $reference } à une autre version
upgrade-newest = Il n’y a ni version plus récente de son questionnaire, ni complément. Il n’y a rien à faire.
