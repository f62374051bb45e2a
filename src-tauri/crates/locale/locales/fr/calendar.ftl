### Le calendrier : les échéances, le rythme des exercices et des entraînements, les documents et leur durée, les intervalles dans les réglages.

view-calendar = Calendrier
cal-rail-overdue = { $count ->
    [one] Calendrier, { $count } échéance dépassée
   *[other] Calendrier, { $count } échéances dépassées
}
cal-sentence-nothing = Rien n’est en retard.
cal-sentence-overdue = { $count ->
    [one] { $count } échéance est dépassée.
   *[other] { $count } échéances sont dépassées.
}
cal-export = Exporter en .ics…
cal-empty = Rien à surveiller pour l’instant
cal-empty-why = Le calendrier suit les exercices, les documents et les certificats de vos installations. Saisissez d’abord une installation.
cal-empty-button = Aux installations
cal-none = Aucune échéance ici.
cal-today = aujourd’hui

## Filters and looks

cal-filters = Ce qui est affiché
cal-filter-facility = Installation
cal-filter-kind = Genre
cal-filter-state = Situation
cal-all-facilities = Toutes les installations
cal-all-kinds = Tous les genres
cal-all-states = Tout
cal-look = Présentation
cal-look-list = Liste
cal-look-month = Mois
# The letter of the key that changes between list and month.
cal-key-month = m
cal-in-order = Par date
cal-shown = { $shown } sur { $all }

cal-state-overdue = En retard
cal-state-no-record = Rien de consigné
cal-state-within30 = Sous 30 jours
cal-state-within90 = Sous 90 jours
cal-state-within180 = Sous 180 jours
cal-state-ok = Plus tard

## Month

cal-month-back = Mois précédent
cal-month-ahead = Mois suivant
cal-month-today = Aujourd’hui
cal-month-count = { $count ->
    [0] aucune échéance
    [one] { $count } échéance
   *[other] { $count } échéances
}
cal-month-keys = Page précédente et page suivante changent de mois.
cal-month-undated = { $count ->
    [one] { $count } échéance sans date figure dans la liste.
   *[other] { $count } échéances sans date figurent dans la liste.
}

## Drills and exercises

cal-drills = Exercices
cal-exercises = Entraînements
cal-drills-rule = { $months ->
    [one] au moins tous les mois, Code ISPS B/18.5
   *[other] au moins tous les { $months } mois, Code ISPS B/18.5
}
cal-exercises-rule = { $months ->
    [one] chaque année civile, et à un mois d’écart au plus, Code ISPS B/18.6
   *[other] chaque année civile, et à { $months } mois d’écart au plus, Code ISPS B/18.6
}
cal-until = avant le { $date }
cal-line = Tenus : { $held }. Prévus : { $planned }. Dernier jour admis : { $limit }.
cal-planned-on = { $date }, prévu
cal-longest = Plus long écart : { $days } jours, du { $from } au { $to }
cal-held-12 = Tenus au cours des 12 derniers mois : { $count }
cal-year-held = Année civile { $year } : tenu
cal-year-open = Année civile { $year } : pas encore tenu
cal-distance = { $months ->
    [one] Un mois : jusqu’au { $date }
   *[other] { $months } mois : jusqu’au { $date }
}
cal-years-without = Aucun en { $years }
cal-gap-late = { $days ->
    [one] { $days } jour de trop : du { $from } au { $to }
   *[other] { $days } jours de trop : du { $from } au { $to }
}
cal-log = Ouvrir le journal

## Papers

cal-papers = Déclarations et révisions
cal-papers-what = Objet
cal-papers-reference = Référence
cal-papers-from = Du
cal-papers-until = Au
cal-papers-used = Temps écoulé
cal-papers-left = Reste
cal-papers-share = { $share } % du temps est écoulé
cal-papers-shortened = plus tôt que ne le dit le document
cal-paper-statement = Déclaration de conformité
cal-paper-pfsa-review = Révision de l’évaluation
cal-paper-pfsp-review = Révision du plan
cal-paper-self-assessment = Auto-évaluation

## Intervals in the settings

cal-intervals = Intervalles
cal-intervals-note = La fréquence des échéances, pour toutes les installations de ce coffre. Un intervalle peut être resserré, jamais allongé.
cal-intervals-none = Saisissez d’abord une installation portuaire.
cal-intervals-facility = Valeurs en vigueur à
cal-interval-months = mois
cal-interval-years = ans
cal-interval-limit-months = { $longest ->
    [one] Un mois au plus.
   *[other] { $longest } mois au plus.
}
cal-interval-limit-years = { $longest ->
    [one] Un an au plus.
   *[other] { $longest } ans au plus.
}
cal-interval-overlay-months = { $value ->
    [one] « { $title } » demande un mois.
   *[other] « { $title } » demande { $value } mois.
}
cal-interval-overlay-years = { $value ->
    [one] « { $title } » demande un an.
   *[other] « { $title } » demande { $value } ans.
}
cal-interval-in-force-months = { $value ->
    [one] En vigueur : un mois.
   *[other] En vigueur : { $value } mois.
}
cal-interval-in-force-years = { $value ->
    [one] En vigueur : un an.
   *[other] En vigueur : { $value } ans.
}
cal-interval-range = Un nombre entier de 1 à { $longest } : un intervalle peut être resserré, pas allongé.
cal-interval-reset = Le plus long admis
cal-interval-reset-of = { $interval } : aussi long qu’admis
