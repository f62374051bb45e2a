### Réglages : protection, personnes avec leurs clés et phrases de passe, effacement d’un nom.

protect-title = Protection
protect-saved = Protection enregistrée.
protect-fixed = Fixé par votre organisation.
protect-policy = Une politique de votre organisation s’applique sur cet ordinateur.
protect-policy-file = Fichier de politique :
protect-lock = Verrouiller automatiquement après
protect-lock-hint = Quand ni le clavier ni le pointeur ne servent. Ce que vous saisissez est d’abord enregistré.
protect-lock-never = Le coffre ne se verrouille jamais de lui-même.
protect-minutes =
    { $count ->
        [one] minute
       *[other] minutes
    }
protect-years =
    { $count ->
        [one] an
       *[other] ans
    }
protect-range = Un nombre entier de { $least } à { $most }
protect-four-eyes = Une seconde personne signe
protect-four-eyes-hint = Double signature : une évaluation n’est finalisée qu’après la signature d’une seconde personne comme réviseur.
protect-retention = Conserver les évaluations finalisées
protect-retention-hint = Les plus anciennes sont proposées à la suppression. Rien n’est supprimé automatiquement.
protect-exports = Peut sortir du coffre
protect-exports-only = Seulement : { $kinds }.
protect-exports-none = Rien.
protect-marking = Mention sur chaque page

people-key = Clé :
people-no-key = Pas encore de clé ; elle est créée à la première signature.
people-own = Déverrouille avec sa propre phrase de passe. Personne d’autre ne peut agir à sa place.
people-own-unlocked = Le coffre est ouvert avec la propre phrase de passe de cette personne.
own-give = Phrase de passe propre
own-change = Changer la phrase de passe
own-give-title = Phrase de passe propre à { $name }
own-change-title = Changer la phrase de passe de { $name }
own-give-text = Elle ouvre ce coffre et la clé avec laquelle cette personne signe. Dès lors, personne d’autre ne peut agir ni signer à sa place.
own-change-text = Seul qui connaît l’ancienne phrase de passe peut la changer.
own-old = Ancienne phrase de passe
own-new = Nouvelle phrase de passe
own-new-hint = Au moins 12 caractères ; le mieux est plusieurs mots sans rapport entre eux.
own-again = Nouvelle phrase de passe, encore une fois
own-missing-old = Saisissez l’ancienne phrase de passe
own-missing-passphrase = Saisissez une phrase de passe
own-missing-again = Diffère de la phrase de passe ci-dessus
own-save = Enregistrer la phrase de passe
own-saved = { $name } déverrouille désormais avec sa propre phrase de passe.
own-take = Retirer la phrase de passe
own-take-of = Retirer la phrase de passe de { $name }
own-take-sure = Seule la phrase de passe du coffre l’ouvrira alors pour cette personne. Les signatures restent vérifiables.
own-take-yes = Retirer
own-taken = { $name } n’a plus de phrase de passe propre.
erase = Effacer le nom
erase-of = Effacer le nom de { $name }
erase-text = Le nom et la fonction sont remplacés par un numéro, aussi dans l’historique. L’historique reste complet et vérifiable. Cela ne peut pas être annulé.
erase-text-signed = Les évaluations signées ne changent jamais : elles continuent à nommer la personne.
erase-done =
    { $count ->
        [one] Nom effacé ; { $count } valeur de l’historique avec lui.
       *[other] Nom effacé ; { $count } valeurs de l’historique avec lui.
    }
erase-still-named =
    { $count ->
        [one] Une évaluation signée continue à nommer la personne : { $records }
       *[other] { $count } évaluations signées continuent à nommer la personne : { $records }
    }
confirm-name = Pour confirmer, saisissez : { $name }
confirm-name-differs = Saisissez le nom exactement comme il est affiché
confirm-reason-missing = Écrivez le motif

## Installations à la corbeille, évaluations au-delà de la durée de conservation

leaving-trash = Corbeille
leaving-trash-empty = La corbeille est vide.
leaving-until = À la corbeille depuis le { $since } ; supprimée définitivement après le { $until }.
leaving-with =
    { $count ->
        [0] Sans évaluation.
        [one] Avec { $count } évaluation.
       *[other] Avec { $count } évaluations.
    }
leaving-reason = Motif : { $reason }
leaving-restore = Reprendre
leaving-restore-of = Sortir { $name } de la corbeille
leaving-restored = { $name } est de retour.
leaving-open = Ouvrir
leaving-open-of = Ouvrir { $reference }
leaving-old = Évaluations au-delà de la durée de conservation
leaving-old-none = Aucune évaluation finalisée n’est plus ancienne que le réglage.
leaving-old-row = { $facility }, révision { $revision }, finalisée le { $on }. Conservée depuis { $years ->
        [one] { $years } an
       *[other] { $years } ans
    }.
leaving-delete = Mettre à la corbeille
leaving-delete-of = Supprimer { $name }
leaving-delete-reason = Motif de la suppression
leaving-delete-text =
    { $count ->
        [0] L’entrée du registre est mise à la corbeille.
        [one] L’entrée du registre est mise à la corbeille avec son évaluation.
       *[other] L’entrée du registre est mise à la corbeille avec ses { $count } évaluations.
    }
leaving-delete-hint = Pendant 30 jours, elle peut être reprise : Réglages, Changements de mains. Ensuite, elle est supprimée définitivement au déverrouillage suivant.
leaving-deleted = { $name } est à la corbeille.
