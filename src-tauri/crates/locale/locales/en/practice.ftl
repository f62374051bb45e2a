### How the practice records are put into sentences when the practice facility is made.

practice-place-visited = { $place }, { $date }
practice-place-not-visited = { $place }: { $why }
practice-people-interviewed =
    { $people ->
        [one] { $role }
       *[other] { $role } ({ $people } people)
    }
