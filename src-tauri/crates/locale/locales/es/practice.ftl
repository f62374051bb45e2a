### Cómo se redactan los registros para practicar cuando se crea la instalación ficticia.

practice-place-visited = { $place }, { $date }
practice-place-not-visited = { $place }: { $why }
practice-people-interviewed =
    { $people ->
        [one] { $role }
       *[other] { $role } ({ $people } personas)
    }
