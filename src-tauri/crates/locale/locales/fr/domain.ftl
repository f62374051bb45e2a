### Le vocabulaire du métier, le même dans la fenêtre, le rapport et la ligne de commande.
### Termes officiels : SOLAS XI-2 et Code ISPS. « Security » est toujours « sûreté ».
### Choix pour toutes les langues du fichier :
### « record » est rendu par « évaluation » (au féminin, d’où « Finalisée ») : « dossier » est pris par « folder »,
### « enregistrement » par « save ». « Practice » est rendu par « fictif » : « exercice » et « entraînement » sont des
### termes du Code. La catégorie CLDR « many » (million, milliard en toutes lettres) ne sert dans aucun message : tous
### les nombres sont écrits en chiffres. En français, 0 et 1 prennent la forme « one ».

product = Breakwater

verdict-yes = Oui
verdict-no = Non
verdict-partly = Partiellement
verdict-not-applicable = Sans objet
verdict-not-observed = Non observé
verdict-unanswered = Sans réponse
verdict-text = Réponse rédigée
# La forme longue, à côté du verdict là où il est expliqué.
verdict-yes-meaning = En place et opérant
verdict-no-meaning = Absent
verdict-partly-meaning = En place en partie
verdict-not-applicable-meaning = Ne concerne pas cette installation ; motif obligatoire
verdict-not-observed-meaning = N’a pas pu être vu, par exemple les mesures du niveau 3

method-document = Document
method-interview = Entretien
method-observation = Observation
method-test = Essai

part-a = Partie A
part-b = Partie B
part-solas = SOLAS XI-2
part-ext = Autres points
part-a-nature = obligatoire
part-b-nature = recommandations
part-solas-nature = la Convention même
part-ext-nature = ne reposent sur aucune disposition de SOLAS ni du Code ISPS

level = Niveau { $level }
security-level = Niveau de sûreté { $level }

kind-self-assessment = Auto-évaluation volontaire
kind-internal-audit = Audit interne du PSIP
kind-da-verification = Vérification par l’autorité désignée
# Imprimé sur l’évaluation.
kind-self-assessment-statement = Volontaire et interne. Ne constitue pas un document de contrôle et ne sert pas à l’inspection des navires.
kind-internal-audit-statement = Audit interne du plan de sûreté de l’installation portuaire au titre du Code ISPS, A/16.4 et B/16.60.
kind-da-verification-statement = Vérification effectuée par des agents de l’autorité désignée.

# S’accordent avec « évaluation » et « révision ». « Projet » n’est pas « brouillon » : le rapport circule déjà ainsi.
state-draft = Projet
state-in-review = En relecture
state-finalised = Finalisée
state-superseded = Remplacée

grade-major-non-conformity = Non-conformité majeure
grade-non-conformity = Non-conformité
grade-deficiency = Défaillance
grade-observation = Observation
grade-recommendation = Recommandation
grade-good-practice = Bonne pratique
grade-major-non-conformity-meaning = Une prescription de la partie A n’est pas respectée et la sûreté est menacée dès maintenant
grade-non-conformity-meaning = Une prescription de la partie A ou du PSIP approuvé n’est pas respectée
grade-deficiency-meaning = Une mesure est en place mais ne suffit pas
grade-observation-meaning = Pas encore un manquement ; à surveiller
grade-recommendation-meaning = Une façon de mieux faire
grade-good-practice-meaning = À conserver et à montrer à d’autres

finding-state-open = Ouverte
finding-state-closed = Close

# S’accordent avec « mesure corrective ».
action-status-planned = Prévue
action-status-in-progress = En cours
action-status-done = Réalisée
action-status-verified = Vérifiée
action-status-closed = Close

conformity = Conformité
practice = Fictif
eu-mandatory = Obligatoire UE
