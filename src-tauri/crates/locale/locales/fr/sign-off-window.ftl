### La page « Vérifier avant signature » : ce qui reste à régler, la signature, la revue, une nouvelle révision.

view-sign-off = Vérifier avant signature
signing-title = Vérifier avant signature
signing-link = Signature
signing-open-of = Vérifier { $reference } avant signature
signing-checked = { $reference }, { $facility }. Vérifié le { $at }.
signing-stops =
    { $count ->
        [one] Un point doit être réglé d’abord
       *[other] { $count } points doivent être réglés d’abord
    }
signing-stops-hint = Rien n’a été modifié. Chaque ligne ouvre l’endroit où le point se règle.
signing-clear = Rien ne s’oppose à la signature
signing-clear-hint = Tous les points de la vérification sont en ordre.
signing-clear-look = Certains points ci-dessous méritent un regard. La signature reste possible.
signing-final = État de cette évaluation : { $state }
signing-final-hint = Ses réponses, son cadre et ses constatations ne changent plus. Les actions restent suivies.
signing-must = À régler
signing-look = À regarder
signing-look-count =
    { $count ->
        [one] { $count }, la signature reste possible
       *[other] { $count }, la signature reste possible
    }
signing-show-all = Afficher les { $count }
signing-open = Ouvrir { $what }
signing-place-scope = Avant de répondre
signing-place-facility = Installation

signing-panel = Signature
signing-four-eyes = Double signature : l’auteur signe d’abord, puis une seconde personne comme réviseur. L’évaluation n’est finalisée qu’ensuite.
signing-one-signature = Une seule signature finalise cette évaluation. Une seconde peut être rendue obligatoire dans les réglages.
signing-does = Ce que fait la signature
signing-does-sealed = L’évaluation est scellée et ne change plus jamais.
signing-does-reopen = La reprendre crée la révision { $revision } et demande un motif.
signing-does-findings =
    { $count ->
        [one] Une constatation ouverte le reste et peut être suivie.
       *[other] { $count } constatations ouvertes le restent et peuvent être suivies.
    }
signing-after-points =
    { $count ->
        [one] Possible quand le point sera réglé.
       *[other] Possible quand les { $count } points seront réglés.
    }
signing-form = Signer
signing-as = Vous signez en tant que { $name }. Rôle : { $role }.
signing-statement = Votre déclaration (ISPS A/16.4)
signing-independent = Je suis indépendant des mesures évaluées
signing-dependent = Je ne suis pas indépendant des mesures évaluées
signing-statement-missing = Choisissez la déclaration qui est vraie pour vous
signing-dependent-reason = Motif
signing-dependent-reason-hint = Par exemple : la taille de l’installation ne permet rien d’autre. Il est imprimé avec la signature.
signing-dependent-reason-missing = Dites pourquoi vous n’êtes pas indépendant
signing-sign = Signer et finaliser
signing-sign-first = Signer comme auteur
signing-done-finalised = Signé. L’évaluation est finalisée.
signing-done-waiting = Signé. Une seconde personne doit signer avant que l’évaluation soit finalisée.
signing-second-needed = Vous avez signé. Une seconde personne doit maintenant signer comme réviseur.
signing-second-own = { $name } signe après avoir déverrouillé le coffre avec sa propre phrase de passe.
signing-second-nobody = Personne d’autre n’est connu dans ce coffre. Ajoutez une personne dans les réglages.

signing-review = Demander la revue
signing-review-hint = L’évaluation est marquée en relecture. Elle peut encore être modifiée.
signing-return = Rendre à l’auteur
signing-return-text = L’évaluation redevient un projet. Ses signatures restent visibles.
signing-return-reason = Pourquoi elle est rendue
signing-done-review = Marquée en relecture.
signing-done-return = Rendue à l’auteur.

signing-sealed = État : { $state }. Les signatures portent sur l’empreinte ci-dessous.
signing-digest = Empreinte de l’évaluation
signing-newer = Ouvrir la révision plus récente
signing-reopen = Reprendre dans une nouvelle révision
signing-reopen-hint = La révision { $revision } commence comme copie de celle-ci, qui reste valable jusqu’à ce que la nouvelle soit finalisée.
signing-reopen-text = La révision { $revision } commence comme projet avec toutes les réponses copiées. Cette évaluation-ci ne change pas.
signing-reopen-reason = Pourquoi elle est reprise
signing-reason-least = Au moins { $least } caractères. Le motif figure dans l’historique.
signing-reason-short =
    { $least ->
        [one] Écrivez le motif
       *[other] Écrivez au moins { $least } caractères
    }
signing-done-reopen = La révision { $revision } est commencée.

signing-fingerprint = Empreinte de la clé
signing-stated-independent = Déclare être indépendant des mesures évaluées
signing-stated-dependent = Déclare ne pas être indépendant : { $reason }
signing-standing-valid = Vérifiée
signing-standing-outdated = Dépassée
signing-standing-broken = Non vérifiée
signing-standing-outdated-hint = L’évaluation a été modifiée après cette signature. Il faut la signer de nouveau.
signing-standing-broken-hint = L’évaluation ou la signature a été modifiée après la signature. Vérifiez le coffre dans les réglages.
