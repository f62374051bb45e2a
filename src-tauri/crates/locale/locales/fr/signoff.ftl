### Signature, clés de signature, protection, historique : ce que disent la fenêtre, le rapport et la ligne de commande.

## Ce que trouve la vérification, en titre au-dessus des points

sign-off-point-unanswered =
    { $count ->
        [one] Un point est sans réponse
       *[other] { $count } points sont sans réponse
    }
sign-off-point-no-grounds =
    { $count ->
        [one] Un Non ou Partiellement n’a ni commentaire ni constatation
       *[other] { $count } Non ou Partiellement n’ont ni commentaire ni constatation
    }
sign-off-point-reason-missing =
    { $count ->
        [one] Un Sans objet est sans motif
       *[other] { $count } Sans objet sont sans motif
    }
sign-off-point-dates-contradict =
    { $count ->
        [one] Une date en contredit une autre
       *[other] { $count } dates en contredisent d’autres
    }
sign-off-point-conflict-open =
    { $count ->
        [one] Un conflit de fusion n’est pas tranché
       *[other] { $count } conflits de fusion ne sont pas tranchés
    }
sign-off-point-team-missing = Personne n’est nommé comme évaluateur
sign-off-point-independence-missing =
    { $count ->
        [one] Un membre de l’équipe n’est pas indépendant et ne dit pas pourquoi
       *[other] { $count } membres de l’équipe ne sont pas indépendants et ne disent pas pourquoi
    }
sign-off-point-yes-unsupported =
    { $count ->
        [one] Un Oui de la partie A n’a ni méthode ni preuve
       *[other] { $count } Oui de la partie A n’ont ni méthode ni preuve
    }
sign-off-point-marked-for-review =
    { $count ->
        [one] Un point est marqué à revoir
       *[other] { $count } points sont marqués à revoir
    }
sign-off-point-scope-empty = Aucun lieu visité et aucun document examiné ne sont nommés
sign-off-dates = { $first } ({ $first_on }) est postérieur à { $second } ({ $second_on })
sign-off-date-today = Aujourd’hui
sign-off-date-period-from = Premier jour de l’évaluation
sign-off-date-period-to = Dernier jour de l’évaluation
sign-off-date-found-on = Jour de la constatation
sign-off-date-action-due = Échéance d’une action
sign-off-role-author = Auteur
sign-off-role-reviewer = Réviseur

## Le rapport

print-cover-final = { $kind } · DÉFINITIF
print-signed-role-author = Auteur, signature électronique
print-signed-role-reviewer = Réviseur, signature électronique
print-signed-key = Clé { $fingerprint }
print-signed-independent = Déclare être indépendant des mesures évaluées (ISPS A/16.4).
print-signed-not-independent = Déclare ne pas être indépendant des mesures évaluées (ISPS A/16.4), pour le motif suivant : { $reason }
print-signed-broken = Cette signature n’est pas vérifiée. L’évaluation ou la signature a été modifié après la signature.
print-signed-outdated = L’évaluation a été modifiée après cette signature.
print-signed-what = Chaque signature est une signature Ed25519 sur l’empreinte imprimée plus haut. Comparez la clé avec celle que son titulaire vous montre.

## Erreurs

error-not-ready =
    .what =
        { $count ->
            [one] Un point doit être réglé avant que cette évaluation puisse être signée.
           *[other] { $count } points doivent être réglés avant que cette évaluation puisse être signée.
        }
    .kept = Rien n’a été signé.
    .do = Ouvrez « Vérifier avant signature » ; chaque ligne mène à l’endroit où le point se règle.
error-wrong-state =
    .what = L’évaluation n’est pas au stade où cette étape commence.
    .kept = Rien n’a été modifié.
    .do = Ouvrez de nouveau l’évaluation pour voir où elle en est.
error-independence-reason-missing =
    .what = Qui n’est pas indépendant des mesures évaluées doit dire pourquoi.
    .kept = Rien n’a été signé.
    .do = Écrivez le motif (ISPS A/16.4), par exemple que la taille de l’installation ne permet rien d’autre.
error-reopen-reason-missing =
    .what =
        { $limit ->
            [one] Une évaluation finalisée n’est reprise qu’avec un motif d’au moins un caractère.
           *[other] Une évaluation finalisée n’est reprise qu’avec un motif d’au moins { $limit } caractères.
        }
    .kept = L’évaluation n’a pas été modifiée.
    .do = Dites pourquoi une nouvelle révision est nécessaire. Le motif figure dans l’historique.
error-revision-exists =
    .what = Cette évaluation a déjà été reprise : il existe une révision { $revision }.
    .kept = Rien n’a été modifié.
    .do = Poursuivez le travail dans cette révision.
error-second-signer-needed =
    .what = Vous avez déjà signé. Une seconde personne doit signer cette évaluation.
    .kept = Votre signature demeure ; rien d’autre n’a été modifié.
    .do = Laissez le réviseur agir et signer avec sa propre clé.
error-signing-key-closed =
    .what = Cette personne signe avec sa propre phrase de passe, et le coffre a été ouvert avec une autre.
    .kept = Rien n’a été signé.
    .do = Verrouillez le coffre et déverrouillez-le avec la phrase de passe de cette personne.
error-person-has-passphrase =
    .what = Cette personne a sa propre phrase de passe. Personne ne peut agir pour elle sans cette phrase.
    .kept = Rien n’a été modifié.
    .do = Verrouillez le coffre et déverrouillez-le avec la phrase de passe de cette personne.
error-policy-forbids =
    .what = La politique de votre organisation ne le permet pas : { $what }
    .kept = Rien n’a été écrit.
    .do = Adressez-vous à la personne chargée du fichier de politique de votre organisation.
error-policy-fixes =
    .what = La politique de votre organisation fixe ce réglage : { $what }
    .kept = Le réglage n’a pas été modifié.
    .do = Adressez-vous à la personne chargée du fichier de politique de votre organisation.
error-confirmation-differs =
    .what = Le texte saisi n’est pas le nom demandé.
    .kept = Rien n’a été supprimé.
    .do = Saisissez le nom exactement comme il est affiché.
error-facility-in-trash =
    .what = Cette installation est dans la corbeille.
    .kept = Rien n’a été modifié.
    .do = Sortez-la d’abord de la corbeille.

## La ligne de commande

cli-assessment-check = Lister ce qui s’oppose à la signature d’une évaluation
cli-assessment-review = Demander la revue d’une évaluation, ou la rendre
cli-assessment-review-return = La rendre à son auteur
cli-assessment-review-reason = Pourquoi elle est rendue
cli-assessment-finalise = Signer une évaluation ; elle ne change plus jamais ensuite
cli-assessment-finalise-not-independent = Déclarer ne pas être indépendant des mesures évaluées
cli-assessment-finalise-reason = Pour quel motif (ISPS A/16.4)
cli-assessment-reopen = Reprendre une évaluation finalisée dans une nouvelle révision
cli-assessment-reopen-reason = Pourquoi elle est reprise
cli-said-second-signer = Signé. Une seconde personne doit signer avant que l’évaluation soit finalisée.
cli-said-reopened = Révision { $revision } : { $id }
cli-said-sign-off = { $reference }, révision { $revision } : { $state }
cli-said-points-must = À régler d’abord :
cli-said-points-look = À regarder :
cli-said-signature = { $role } : { $name }, { $at }, clé { $fingerprint }, { $standing }
cli-signature-valid = vérifiée
cli-signature-outdated = l’évaluation a été modifiée depuis
cli-signature-broken = non vérifiée

## Protection et politique

protection-export-report = rapports
protection-export-questionnaire = questionnaires
protection-export-table = feuilles de calcul et tableaux
protection-export-bundle = paquets
protection-export-calendar = calendriers
protection-export-pictures = photographies
protection-setting-auto-lock-minutes = verrouillage automatique
protection-setting-four-eyes = seconde signature
protection-setting-backup-folder = second emplacement des sauvegardes
protection-policy-unreadable = Le fichier de politique est illisible. En attendant, les réglages les plus stricts valent : verrouillage après une minute, deux signatures, rien ne sort du coffre.
protection-policy-no-json = Le fichier de politique n’est pas du JSON (ligne { $place }). Tant qu’il n’est pas corrigé, les réglages les plus stricts valent : verrouillage après une minute, deux signatures, rien ne sort du coffre.
protection-policy-invalid = Le fichier de politique dit à « { $place } » quelque chose d’impossible. Tant qu’il n’est pas corrigé, les réglages les plus stricts valent : verrouillage après une minute, deux signatures, rien ne sort du coffre.
person-erased-name = Personne effacée { $number }
