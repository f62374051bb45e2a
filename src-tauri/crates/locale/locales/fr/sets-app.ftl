### Les questionnaires entre les mains de l’utilisateur : dialogues, noms de fichiers, erreurs, traces.

dialog-save-set = Enregistrer le questionnaire sous forme de feuille de calcul
dialog-open-set = Choisir un questionnaire ou une adaptation
dialog-save-form = Enregistrer le formulaire papier

# Noms de fichiers : lettres, chiffres, traits d’union et espaces seulement.
file-name-set = Questionnaire { $set } { $version }.xlsx
file-name-overlay = Adaptation { $overlay } { $version }.xlsx
file-name-form = Formulaire papier { $set } { $version } { $language }.pdf

# Imprimé à côté de chaque point concerné quand personne ne donne d’autre motif.
profile-tag-absent = L’installation déclare ne pas avoir ceci : { $tag }.

# Le motif noté avec l’événement ; une version peut porter le nom d’une adaptation.
upgrade-reason = Questionnaire { $set } : de la version { $from } à la version { $to }, révision { $revision }.

## Ce qui ne va pas dans le fichier entier

set-problem-version-taken = un autre texte de « { $id } » existe déjà en version { $version } ; augmentez la version et importez de nouveau
set-problem-no-overlay = c’est un questionnaire entier, une adaptation est attendue

## Erreurs d’une adaptation ; dites après le fichier et le point

questionnaire-problem-overlay-other-set = l’adaptation a été écrite pour le questionnaire « { $found } », celui-ci est « { $expected } »
questionnaire-problem-overlay-other-version = l’adaptation a été écrite pour la version { $found } du questionnaire, celle-ci est la version { $expected }
questionnaire-problem-overlay-twice = le questionnaire porte déjà l’adaptation « { $other } », et il n’en porte qu’une à la fois
questionnaire-problem-overlay-id-taken = des identifiants du questionnaire commencent aussi par « { $prefix } » : l’adaptation a besoin d’un autre identifiant
questionnaire-problem-id-not-of-overlay = l’identifiant « { $id } » d’un point ajouté doit commencer par « { $prefix } »
questionnaire-problem-item-unknown = le questionnaire n’a pas de point « { $id } »
questionnaire-problem-section-unknown = le questionnaire n’a pas de section « { $id } »
questionnaire-problem-item-not-of-section = le point « { $id } » ne se trouve pas dans la section « { $section } » avant celui-ci
questionnaire-problem-language-not-of-set = le questionnaire n’a pas de textes en « { $language } »
questionnaire-problem-language-missing = le texte en « { $language } » manque
questionnaire-problem-language-undeclared = « { $language } » ne figure pas parmi les langues de l’adaptation
questionnaire-problem-guidance-length = la liste n’a pas la même longueur ({ $found }) que dans la première langue ({ $expected })
questionnaire-problem-interval-loosened = { $found } dépasse { $limit } : une adaptation peut seulement rendre plus strict
