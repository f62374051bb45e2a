### Mise en phrases des données de l’installation fictive, à sa création.

practice-place-visited = { $place }, { $date }
practice-place-not-visited = { $place } : { $why }
practice-people-interviewed =
    { $people ->
        [one] { $role }
       *[other] { $role } ({ $people } personnes)
    }
