### La ligne de commande : son aide, ses questions, ses réponses.
### Noms de commandes, d’options et de valeurs acceptées restent en anglais : ils se tapent ainsi dans toutes les langues.

cli-about = Breakwater sans fenêtre : coffres, installations, évaluations, constatations et rapports.
cli-help-usage = Usage :
cli-help-commands = Commandes
cli-help-options = Options
cli-help-arguments = Arguments

cli-option-vault = Le dossier du coffre
cli-option-passphrase-file = Lit la phrase de passe dans ce fichier ; un saut de ligne final est ignoré
cli-option-passphrase-fd = Lit la phrase de passe sur ce descripteur de fichier
cli-option-as = Qui agit : nom, fonction ou identifiant d’une personne du coffre ; la première par défaut
cli-option-json = Répond en JSON, erreurs comprises
cli-option-language = Langue des questions, des réponses et des erreurs
cli-option-help = Affiche cette aide
cli-option-version = Affiche les versions de Breakwater, SQLite et SQLCipher
cli-value-folder = DOSSIER
cli-value-file = FICHIER
cli-value-number = N
cli-value-person = PERSONNE
cli-value-language = LANGUE
cli-value-id = ID
cli-value-kind = NATURE
cli-value-date = AAAA-MM-JJ
cli-value-paper = PAPIER
cli-value-path = CHEMIN
cli-value-text = TEXTE

cli-vault = Créer ou vérifier un coffre
cli-vault-create = Créer un coffre chiffré et afficher, une seule fois, sa clé de récupération
cli-vault-check = Vérifier chaque page, la chaîne d’événements, les emplacements de clés et les pièces d’un coffre
cli-facility = Le registre : installations portuaires, ports, autorités désignées
cli-facility-add = Ajouter une installation, un port ou une autorité depuis un fichier JSON
cli-facility-add-file = L’inscription en JSON, sa « kind » étant port_facility, port ou authority ; « - » lit l’entrée standard
cli-facility-list = Lister le registre
cli-facility-show = Afficher une inscription au registre
cli-facility-id = Identifiant, numéro OMI de l’installation portuaire, UN/LOCODE ou code de l’État
cli-questionnaire = Les questionnaires ; sans coffre
cli-questionnaire-list = Lister les questionnaires intégrés
cli-questionnaire-show = Afficher un questionnaire avec tous ses points
cli-questionnaire-id = Identifiant d’un questionnaire, par exemple port-facility ; ou un dossier, une feuille de calcul ou une adaptation
cli-questionnaire-validate = Vérifier des questionnaires, fichiers ou dossiers, et signaler chaque erreur
cli-questionnaire-paths = Fichiers et dossiers de questionnaires
cli-questionnaire-export = Écrire un questionnaire sous forme de classeur
cli-questionnaire-export-overlay = Écrire plutôt cette adaptation, si elle convient au questionnaire
cli-questionnaire-import = Refaire d’un classeur les fichiers d’un questionnaire ou d’une adaptation, et signaler chaque erreur avec feuille, ligne et colonne
cli-questionnaire-import-file = Le classeur
cli-questionnaire-import-out = Dossier où écrire
cli-questionnaire-form = Écrire le formulaire papier vierge d’un questionnaire
cli-questionnaire-form-plain = Sans les lignes d’aide sous les questions
cli-questionnaire-provisions = Lister les dispositions que cite un questionnaire, avec les points qui les citent
cli-file-out = Fichier à écrire
cli-assessment = Les évaluations et leurs réponses
cli-assessment-start = Commencer une évaluation
cli-assessment-start-facility = L’installation portuaire évaluée : identifiant ou numéro
cli-assessment-start-authority = L’autorité désignée évaluée, par son inscription au registre
cli-assessment-start-port = Le port évalué, par son inscription au registre
cli-assessment-start-questionnaire = Le questionnaire à suivre
cli-assessment-start-kind = self-assessment, internal-audit ou da-verification
cli-assessment-start-from = Partir de cette évaluation antérieure
cli-assessment-start-reference = Son nom d’usage ; nature et année par défaut
cli-assessment-start-overlay = Poser cette adaptation sur le questionnaire
cli-assessment-upgrade = Faire passer une évaluation à une autre version de son questionnaire, dans une nouvelle révision
cli-assessment-upgrade-to = Identifiant ou empreinte d’un questionnaire, ou classeur, dossier ou adaptation à importer d’abord
cli-assessment-upgrade-preview = Montrer seulement ce qui se passerait
cli-assessment-list = Lister les évaluations
cli-assessment-show = Afficher une évaluation avec chaque réponse, ses constatations et ses résultats
cli-assessment-answer = Enregistrer des réponses, un objet JSON par ligne ; chacune est durable dès l’accusé
cli-assessment-id = Identifiant d’une évaluation
cli-from = Fichier à lire ; « - » lit l’entrée standard
cli-finding = Constatations et mesures correctives
cli-finding-add = Établir une constatation depuis un fichier JSON
cli-finding-list = Lister les constatations d’une évaluation
cli-report = Écrire le rapport PDF d’une évaluation
cli-report-lang = Langue du rapport
cli-report-paper = a4 ou letter
cli-report-date = Date du rapport ; aujourd’hui par défaut
cli-report-marking = Mention de protection sur chaque page
cli-report-out = Fichier à écrire
cli-practice = Écrire le coffre fictif et son rapport dans un dossier
cli-practice-out = Dossier où écrire
cli-practice-today = Décaler toutes les dates de semaines entières pour que le jour fictif soit ce jour
cli-practice-lang = Langue des données fictives

cli-ask-passphrase = Phrase de passe du coffre :{" "}
cli-ask-new-passphrase = Nouvelle phrase de passe :{" "}
cli-ask-passphrase-again = La même, encore une fois :{" "}
# Le nom de la première personne quand aucune n’est nommée.
cli-first-person = ASIP

cli-said-vault-created = Le coffre est prêt : { $folder }
cli-said-recovery-key = Clé de récupération. Notez-la maintenant, elle ne sera plus affichée :
cli-said-vault-sound =
    { $events ->
        [one] Le coffre est intact. { $events } événement ; tête { $head }
       *[other] Le coffre est intact. { $events } événements ; tête { $head }
    }
cli-said-vault-problems =
    { $problems ->
        [one] Le coffre présente { $problems } problème.
       *[other] Le coffre présente { $problems } problèmes.
    }
cli-said-problem = { $place } : { $what } ({ $code })
cli-said-sets-sound =
    { $sets ->
        [one] { $sets } questionnaire, aucune erreur.
       *[other] { $sets } questionnaires, aucune erreur.
    }
cli-said-overlays-sound =
    { $overlays ->
        [one] { $overlays } adaptation, aucune erreur.
       *[other] { $overlays } adaptations, aucune erreur.
    }
cli-said-set-counts = { $set } { $version } : { $counts }
cli-said-overlay-counts = { $overlay } { $version } sur { $set } : { $counts }
cli-said-set-count = { $language } { $items }
cli-said-imported =
    { $files ->
        [one] { $files } fichier de { $id } { $version } écrit dans { $folder }
       *[other] { $files } fichiers de { $id } { $version } écrits dans { $folder }
    }
cli-said-upgrade = De { $from } à { $to } : { $kept } gardés, { $reworded } reformulés, { $moved } déplacés, { $changed } modifiés, { $new } nouveaux, { $dropped } supprimés
cli-said-upgrade-dropped-answers =
    { $answers ->
        [0] Aucune réponse n’est écartée.
        [one] Une réponse est gardée pour une annexe, car son point n’est plus posé.
       *[other] { $answers } réponses sont gardées pour une annexe, car leurs points ne sont plus posés.
    }
cli-said-upgrade-item = { $what } : { $old } → { $new }
cli-upgrade-reworded = reformulé
cli-upgrade-moved = déplacé
cli-upgrade-changed = modifié
cli-upgrade-new = nouveau
cli-upgrade-dropped = supprimé
cli-said-upgraded = Révision { $revision } de { $reference } : { $id }
cli-said-added = Ajouté : { $id }
cli-said-started = Commencé : { $reference }, { $id }
cli-said-finding = Constatation { $number } : { $id }
cli-said-report = Écrit : { $file }
# La phrase de passe est « practice » dans toutes les langues.
cli-said-practice = Écrit : { $vault } et { $report }. La phrase de passe est « practice ».
# Pas « points » : un point est une question. Le total est la somme de ce que valent les réponses.
cli-said-score = { $part } : { $points } sur { $counted } ; non observé { $not_observed }, sans objet { $not_applicable }, sans réponse { $unanswered }
cli-said-versions = Breakwater { $version }, SQLite { $sqlite }, SQLCipher { $sqlcipher }

cli-error-line = Erreur : { $what } { $kept }
cli-hint-line = { $hint }
cli-usage-error = La ligne de commande n’a pas été comprise : { $detail }
cli-usage-hint = « { $command } --help » montre ce qui est possible.
cli-usage-unknown-argument = il n’y a pas d’option { $argument }
cli-usage-unknown-command = il n’y a pas de commande { $argument }
cli-usage-missing-argument = il manque { $argument }
cli-usage-missing-command = il manque une commande
cli-usage-invalid-value = { $value } n’est pas possible pour { $argument }
cli-usage-conflict = { $argument } ne va pas avec { $other }
cli-usage-other = une des options ne convient pas
cli-usage-no-vault = Aucun coffre n’est indiqué.
cli-usage-no-vault-hint = Indiquez le dossier du coffre avec --vault.
cli-usage-no-passphrase = La phrase de passe est nécessaire, et il n’y a personne à qui la demander.
cli-usage-no-passphrase-hint = Donnez-la avec --passphrase-file ou --passphrase-fd. Elle n’est jamais un argument : d’autres utilisateurs de l’ordinateur pourraient la lire.
cli-usage-passphrases-differ = Les deux phrases de passe ne sont pas identiques.
cli-usage-passphrases-differ-hint = Rien n’a été créé. Réessayez.
cli-usage-no-json = { $source } ne contient pas ce qui est attendu : { $detail }
cli-usage-no-json-hint = Corrigez le fichier et réessayez. Rien n’a été modifié.

### Ce qui peut ne pas aller dans un questionnaire ; dit après le fichier et le point.

questionnaire-problem-file-name = un questionnaire n’a pas de fichier de ce nom ; il y a en.json, un fichier par langue supplémentaire et general.<langue>.json
questionnaire-problem-file-too-large = le fichier dépasse { $limit } octets
questionnaire-problem-english-missing = en.json manque : il contient la structure du questionnaire
questionnaire-problem-general-of-no-language = le questionnaire n’a pas de fichier { $expected } auquel celui-ci pourrait appartenir
questionnaire-problem-general-twice = les renseignements généraux sont à la fois dans { $other } et ici
questionnaire-problem-syntax = ce n’est pas du JSON : ligne { $line }, colonne { $column } : { $detail }
questionnaire-problem-duplicate-key = la clé « { $key } » figure ici deux fois
questionnaire-problem-missing-key = la clé « { $key } » manque
questionnaire-problem-unknown-key = il n’y a pas de clé « { $key } » à cet endroit
questionnaire-problem-wrong-type = ceci est de type { $found }, il faut { $expected }
questionnaire-problem-not-one-of = { $found } n’est pas admis ici ; sont admis { $allowed }
questionnaire-problem-text-too-long = le texte a { $found } caractères, { $limit } sont admis
questionnaire-problem-text-empty = le texte est vide
questionnaire-problem-list-too-short = la liste est trop courte ; entrées nécessaires : { $limit }
questionnaire-problem-list-too-long = la liste est trop longue ; entrées admises : { $limit }
questionnaire-problem-not-unique = une entrée figure deux fois dans la liste
questionnaire-problem-malformed = { $found } n’a pas la forme { $pattern }
questionnaire-problem-out-of-range = { $found } sort de ce qui est admis ici ({ $limit })
questionnaire-problem-shape = { $detail }
questionnaire-problem-format-unknown = le format { $found } n’est pas connu, cette version lit le format { $expected }
questionnaire-problem-language-not-of-file = le fichier est nommé pour « { $expected } » mais indique la langue « { $found } »
questionnaire-problem-id-not-permanent = { $found } n’est pas un identifiant permanent : minuscules, chiffres et traits d’union, un mot en tête, comme pf-01-01
questionnaire-problem-duplicate-id = l’identifiant « { $id } » est déjà utilisé : { $other }
questionnaire-problem-duplicate-number = le numéro « { $number } » est déjà utilisé : { $other }
questionnaire-problem-too-many-items = le questionnaire a { $found } points, { $limit } sont admis
questionnaire-problem-reference-unknown = « { $reference } » n’est pas une disposition que l’on peut retrouver
questionnaire-problem-part-mismatch = la partie est { $found }, mais la première référence « { $reference } » impose { $expected }
questionnaire-problem-tag-unknown = le questionnaire ne déclare pas de caractéristique de profil « { $tag } »
questionnaire-problem-level-unknown = il n’y a pas de niveau de sûreté { $found } ; il y a 1, 2 et 3
questionnaire-problem-level-twice = un niveau de sûreté figure ici deux fois
questionnaire-problem-guidance-empty = le point n’a aucun guide
questionnaire-problem-guidance-too-long = le guide a { $found } caractères, { $limit } sont admis
questionnaire-problem-options-missing = un champ de type { $type } a besoin de ses options
questionnaire-problem-options-without-use = un champ de type { $type } n’a pas d’options
questionnaire-problem-translation-missing = « { $id } » ({ $what }) n’est pas traduit
questionnaire-problem-translation-extra = « { $id } » ({ $what }) n’est pas dans en.json
questionnaire-problem-translation-length = la longueur de la liste ({ $found }) n’est pas celle de en.json ({ $expected })
questionnaire-problem-translation-other-version = ceci est la version { $found }, en.json est la version { $expected }
questionnaire-problem-translation-other-set = ceci appartient à « { $found } », en.json à « { $expected } »
