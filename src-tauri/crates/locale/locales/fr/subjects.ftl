### Évaluations d’un port ou d’un État à côté de celles d’une installation portuaire : sortes d’inscription, refus, et
### phrases du rapport qui y seraient fausses. Une clé en « -state » ou « -port » remplace la clé sans cette fin.

register-kind-port-facility = Installation portuaire
register-kind-port = Port
register-kind-authority = Autorité désignée

# Un questionnaire couvert par l’adaptation d’une autorité.
set-title-overlaid = { $set } : { $overlay }

error-set-other-subject =
    .what = Le questionnaire { $set } ne porte pas sur { $kind ->
        [port] un port
        [authority] un État et son autorité désignée
       *[port_facility] une installation portuaire
    }.
    .kept = Aucune évaluation n’a été commencée.
    .do = Choisissez un questionnaire qui convient, ou l’inscription au registre sur laquelle porte ce questionnaire.
error-record-other-subject =
    .what = { $kind ->
        [authority] Une autorité désignée s’évalue elle-même : elle n’a pas de plan propre à auditer, et personne au-dessus d’elle ne la vérifie ici.
       *[port] Un port n’a pas de plan de sûreté de l’installation portuaire, donc pas d’audit interne d’un tel plan.
    }
    .kept = Aucune évaluation n’a été commencée.
    .do = Choisissez une autre sorte d’évaluation.
error-subject-other-kind =
    .what = { $id } est { $kind ->
        [port] un port
        [authority] une autorité désignée
       *[port_facility] une installation portuaire
    } dans le registre.
    .kept = Rien n’a été modifié.
    .do = Désignez cette inscription pour ce qu’elle est, ou choisissez-en une autre.

## Le rapport

kind-self-assessment-statement-state = Volontaire et interne à l’État. Ne sert ni au contrôle des navires ni aux inspections.
kind-self-assessment-statement-port = Volontaire et interne au port. Ne constitue pas un document de contrôle et ne sert pas à l’inspection des navires.
print-marking-state = Sensible pour la sûreté : à l’usage officiel de l’autorité désignée
print-marking-port = Sensible pour la sûreté : à protéger comme le plan de sûreté du port
print-protection-text-state = Ce rapport montre où la supervision de la sûreté portuaire par l’État est faible, et donc où tous ses ports le sont. Il est à protéger contre l’accès et la divulgation non autorisés, y compris sous forme électronique ; l’État doit garder les informations de sûreté qu’il détient (ISPS B/4.1).
print-protection-text-port = Ce rapport montre les points faibles du port. Comme les plans de sûreté de ses installations, il est à protéger contre l’accès et la divulgation non autorisés (ISPS A/16.7), y compris sous forme électronique (ISPS A/16.8).
print-distribution-text-state = Ne le remettez, au sein du gouvernement, qu’à ceux qui en ont besoin pour agir. Tenez une liste des exemplaires et détruisez ce qui ne sert plus.
print-distribution-text-port = Ne le remettez qu’à ceux qui en ont besoin pour agir : l’autorité portuaire, les agents de sûreté de ses installations et l’autorité désignée. Tenez une liste des exemplaires et détruisez ce qui ne sert plus.
print-signer-manager-state = Direction de l’autorité désignée
print-signer-manager-port = Direction de l’autorité portuaire
print-result-verdicts-state =
    { $no ->
        [0]
            { $partly ->
                [0] Aucune question n’a reçu la réponse Non ou Partiellement.
                [one] Une question a reçu la réponse Partiellement, aucune la réponse Non.
               *[other] { $partly } questions ont reçu la réponse Partiellement, aucune la réponse Non.
            }
        [one]
            { $partly ->
                [0] Une question a reçu la réponse Non.
                [one] Une question a reçu la réponse Non et une la réponse Partiellement.
               *[other] Une question a reçu la réponse Non et { $partly } la réponse Partiellement.
            }
       *[other]
            { $partly ->
                [0] { $no } questions ont reçu la réponse Non.
                [one] { $no } questions ont reçu la réponse Non et une la réponse Partiellement.
               *[other] { $no } questions ont reçu la réponse Non et { $partly } la réponse Partiellement.
            }
    }
print-result-in-words =
    { $count ->
        [one] Une question a été traitée par écrit.
       *[other] { $count } questions ont été traitées par écrit.
    }
print-scope-basis-state = L’évaluation demande comment l’État s’acquitte de ses propres obligations pour la sûreté de ses ports. Base du questionnaire : { $basis }. Chaque point cite la disposition dont il découle ; les questions sont formulées par Breakwater.
print-scope-basis-port = L’évaluation demande comment la sûreté du port dans son ensemble est organisée, au-delà des clôtures de ses installations. Base du questionnaire : { $basis }. Chaque point cite la disposition dont il découle ; les questions sont formulées par Breakwater.
print-independence-rule-state = Personne ne devrait juger seul son propre travail. Quand cela n’a pu être évité, le motif figure auprès du nom.
print-independence-rule-port = Personne ne devrait juger seul son propre travail. Quand cela n’a pu être évité, le motif figure auprès du nom.
print-limits-text-state = L’évaluation montre ce qui a été lu, demandé et dit pendant la période indiquée. Ce qui n’a pas pu être vu est marqué « non observé » et reste hors des chiffres. Ce qui n’a pas été examiné n’est pas réputé en ordre pour autant.
print-facility-state-title = L’État et son autorité désignée
print-facility-port-title = Le port
print-authority-name = Autorité désignée
print-authority-state = Gouvernement contractant
print-port-name = Port
print-port-code = UN/LOCODE
print-port-authority = Autorité portuaire
print-left-out-text-state = Les points qui ne concernent pas l’État et ceux qui n’ont pas pu être vus n’entrent dans aucun pourcentage. Ils sont énumérés ici avec leur motif.
print-left-out-text-port = Les points qui ne concernent pas le port et ceux qui n’ont pas pu être vus n’entrent dans aucun pourcentage. Ils sont énumérés ici avec leur motif.
verdict-not-applicable-meaning-state = Ne concerne pas cet État ; motif obligatoire
verdict-not-applicable-meaning-port = Ne concerne pas ce port ; motif obligatoire
print-about-practice-state = Cette évaluation est fictive. L’État et tout ce qui y est constaté sont inventés.
print-about-practice-port = Cette évaluation est fictive. Le port et tout ce qui y est constaté sont inventés.
