### Questionnaires et adaptations nationales sous forme de classeurs. Les noms de feuilles et de colonnes sont des
### identifiants et ne se traduisent pas.
### « Overlay » est rendu par « adaptation » : ce que l’autorité ajoute au questionnaire ou y change.

## Où se trouve une erreur

sheet-place-file = le fichier entier
sheet-place-sheet = feuille « { $sheet } »
sheet-place-row = feuille « { $sheet } », ligne { $row }
sheet-place-cell = feuille « { $sheet } », cellule { $column }{ $row }

## Ce qui ne va pas dans un classeur

sheet-problem-not-a-workbook = ce n’est pas un classeur au format XLSX ; enregistrez-le comme « Classeur Excel (.xlsx) », sans mot de passe
sheet-problem-file-too-large = le fichier dépasse { $limit } Mio
sheet-problem-unpacks-too-large = le fichier contient plus de { $limit } Mio une fois décompressé
sheet-problem-too-many-cells = il y a plus de cellules qu’un questionnaire ne peut en avoir ({ $limit }), ou une cellule se trouve loin hors du tableau ; supprimez ce qui n’en fait pas partie
sheet-problem-external-link = le classeur prend des données dans d’autres fichiers ou bases de données ; retirez ces liens et enregistrez-le de nouveau
sheet-problem-macro = le classeur contient des macros ; enregistrez-le comme « Classeur Excel (.xlsx) », sans macros
sheet-problem-unreadable = ceci ne peut pas être lu ; ouvrez le fichier dans un tableur et enregistrez-le de nouveau
sheet-problem-workbook-other = ce n’est pas un classeur du type { $expected } ; partez d’un export, car la première feuille dit ce qu’est le classeur
sheet-problem-too-many-problems = il y a d’autres erreurs ; les { $limit } premières sont montrées
sheet-problem-sheet-missing = la feuille manque
# « Read me » est le nom de la feuille, il ne se traduit pas.
sheet-problem-sheet-unknown = un questionnaire ou une adaptation n’a pas de feuille de ce nom ; les notes peuvent figurer dans « Read me »
sheet-problem-column-missing = la colonne « { $name } » manque
sheet-problem-column-unknown = cette feuille n’a pas de colonne « { $name } » ; une nouvelle langue demande aussi une colonne sur la première feuille
sheet-problem-column-twice = la colonne « { $name } » figure ici deux fois
sheet-problem-column-unnamed = quelque chose figure ici dans une colonne sans nom en ligne 1
sheet-problem-formula = il y a ici une formule ; seules les valeurs sont lues, remplacez-la donc par son résultat
sheet-problem-cell-not-text =
    { $found ->
        [date] le tableur a fait une date de ce qui a été saisi ici ; donnez à la cellule le format « Texte » et saisissez-le de nouveau
        [yes-no] le tableur a fait VRAI ou FAUX de ce qui a été saisi ici ; donnez à la cellule le format « Texte » et saisissez-le de nouveau
       *[number] le tableur a fait un nombre de ce qui a été saisi ici, or 1.10 et 1.1 y sont identiques ; donnez à la cellule le format « Texte » et saisissez-le de nouveau
    }
sheet-problem-cell-error = la cellule affiche l’erreur { $found }
# yes et no sont les valeurs à écrire, dans toutes les langues.
sheet-problem-not-yes-no = « { $found } » n’est ni yes ni no
sheet-problem-not-whole-number = « { $found } » n’est pas un nombre entier
sheet-problem-not-number = « { $found } » n’est pas un nombre
sheet-problem-not-one-of = « { $found } » n’est pas admis ici ; sont admis { $allowed }
sheet-problem-key-unknown = il n’y a pas de clé « { $key } »
sheet-problem-key-twice = « { $key } » figure ici deux fois
sheet-problem-id-missing = la ligne n’a pas de nom dans cette colonne
sheet-problem-section-unknown = la feuille « Sections » n’a pas de section « { $id } »
sheet-problem-field-unknown = la feuille « General » n’a pas de champ de ce nom
sheet-problem-language-unknown = ce n’est pas une langue de la première feuille ; elle a { $allowed }
sheet-problem-path-malformed = « { $found } » n’est pas un chemin comme columns/[2]/label
sheet-problem-path-twice = une valeur figure déjà à « { $found } », ou au-dessus ou au-dessous
sheet-problem-path-gap = les places d’une liste se numérotent sans trou ; { $expected } manque
sheet-problem-value-superfluous = cette cellule doit rester vide

## La feuille « Read me »

sheet-read-me-set = Un questionnaire Breakwater
sheet-read-me-overlay = Une adaptation Breakwater
sheet-read-me-sheet = Feuille
sheet-read-me-column = Colonne
sheet-read-me-meaning = Ce qui y figure
sheet-rule-names = Ne renommez, ne traduisez et ne retirez ni feuille ni colonne. Leur ordre est sans importance, l’aspect des cellules aussi. Cette feuille n’est pas relue : c’est un endroit pour les notes.
sheet-rule-lists = Une liste tient dans une cellule, une entrée par ligne (Alt+Entrée dans Excel, Ctrl+Entrée dans LibreOffice). À l’intérieur d’une entrée, écrivez \n pour un saut de ligne et \\ pour une barre oblique inverse.
sheet-rule-text = Toutes les cellules ont le format « Texte », pour que 1.10 ne devienne pas 1.1 ni un nombre une date. Donnez aussi ce format aux nouvelles colonnes. Formules, macros et liens vers d’autres fichiers sont refusés.
sheet-rule-languages = Une langue a ses colonnes sur chaque feuille, qui portent son code : prompt.fr. Pour ajouter une langue, ajoutez sa colonne sur la première feuille et ses colonnes sur les autres ; elle est lue dès qu’elle est complète.
sheet-rule-import = Un identifiant est permanent : il désigne pour toujours la même question. Augmentez la version quand un texte publié change. À l’import, chaque erreur est montrée avec sa feuille, sa ligne et sa colonne, et rien n’est modifié tant qu’il en reste une.

sheet-set = Le questionnaire dans son ensemble : une ligne par clé. La version 1 d’un questionnaire porte la version 1.
sheet-set-key = Ce dont parle la ligne. « workbook » dit ce qu’est ce fichier ; laissez-le tel quel. « general » dit où sont les renseignements généraux : « inside », dans le fichier de la langue, ou « apart », dans un fichier à part ; « indent » est le retrait des lignes du fichier, « schema » son $schema.
sheet-set-value = La valeur d’une clé qui en a une pour toutes les langues : id, version, subject (facility, port ou state).
sheet-tags = Ce qu’une installation peut avoir ou non. Les points citent ces caractéristiques sous applies_to.
sheet-tags-tag = Le nom court de la caractéristique, par exemple ship-stores.
sheet-tags-label = Ce qui est affiché.
sheet-sections = Les sections, dans l’ordre.
sheet-sections-id = Identifiant permanent de la section. La feuille « Items » y renvoie.
sheet-sections-number = Le numéro que l’on cite.
sheet-sections-references = Les dispositions dont découle la section, une par ligne.
sheet-sections-title = Le titre.
sheet-sections-intro = L’objet de la section.
sheet-items = Les questions, une par ligne. Dans une section, elles suivent l’ordre des lignes.
sheet-items-id = Identifiant permanent du point, par exemple pf-01-01. N’en réutilisez jamais un.
sheet-items-number = Le numéro que l’on cite ; il est unique dans le questionnaire.
sheet-items-section = L’identifiant de sa section.
sheet-items-part = A (partie A du Code ISPS), B (partie B), SOLAS (chapitre XI-2) ou EXT (tout le reste), selon la première référence.
sheet-items-levels = Les niveaux de sûreté concernés : 1, 2, 3.
sheet-items-answer = verdict, ou narrative pour une réponse rédigée.
sheet-items-references = Les dispositions dont il découle, une par ligne ; la première décide de la partie.
sheet-items-applies-to = Caractéristiques, une par ligne. Le point s’applique si l’installation en a au moins une ; vide : toujours.
sheet-items-measure = Le même nom court pour les points qui demandent une même mesure à différents niveaux ; vide sinon.
sheet-items-eu-mandatory = yes si l’article 3, paragraphe 5, du règlement (CE) n° 725/2004 rend la disposition obligatoire dans l’UE, no sinon.
sheet-items-provenance = seen ou reconstructed : le degré de certitude de l’auteur quant à la source. N’est jamais imprimé.
sheet-items-prompt = La question.
sheet-items-look = Guide : ce qu’il faut regarder, une ligne pour chaque élément.
sheet-items-ask = Guide : à qui demander quoi, une ligne pour chaque élément.
sheet-items-evidence = Guide : ce qui fait une bonne preuve, une ligne pour chaque élément.
sheet-items-failing = Guide : les manques fréquents, une ligne pour chacun. Chaque liste a autant de lignes dans toutes les langues.
sheet-general = Ce qui est demandé sur l’installation avant le premier point.
sheet-general-id = Identifiant permanent du champ.
sheet-general-type = text, integer, date, dates, bool, enum, multi, geo, table, pattern ou iso3166.
sheet-general-label = Le nom du champ.
sheet-general-hint = Ce qui aide à le remplir ; peut rester vide.
sheet-general-unit = L’unité ; peut rester vide.
sheet-options = Ce que l’on peut choisir dans les champs de type enum et multi, dans l’ordre.
sheet-options-field = L’identifiant du champ sur la feuille « General ».
sheet-options-id = Identifiant permanent de l’option.
sheet-options-label = Ce qui est affiché.
sheet-blocks = Ce que certains questionnaires ont en propre, comme la grille de l’évaluation des risques : une ligne par valeur dans chaque langue.
sheet-blocks-block = Le nom du bloc.
sheet-blocks-language = La langue de la valeur.
sheet-blocks-path = Où se trouve la valeur dans le bloc : des clés séparées par /, les places d’une liste entre crochets à partir de [1].
sheet-blocks-kind = text, lines (une liste de textes), number, yes-no, null, empty-list ou empty-object.
sheet-blocks-value = La valeur elle-même.

sheet-overlay = L’adaptation dans son ensemble : une ligne par clé. La première langue tient lieu de celles que le questionnaire a et que l’adaptation n’a pas.
sheet-overlay-key = Ce dont parle la ligne. « workbook » dit ce qu’est ce fichier ; laissez-le tel quel. « questionnaire » et « questionnaire_version » sont l’identifiant et la version du questionnaire visé.
sheet-overlay-value = La valeur d’une clé qui en a une pour toutes les langues.
sheet-changes = Ce que l’autorité dit des points du questionnaire, un par ligne.
sheet-changes-id = L’identifiant du point dans le questionnaire.
sheet-changes-official-number = Le numéro de l’autorité ; celui du questionnaire reste à côté.
sheet-changes-national-references = Ce qui est cité à côté des références du questionnaire, une par ligne.
sheet-changes-prompt = La formulation de l’autorité, dans toutes les langues de l’adaptation ou dans aucune.
sheet-added = Les points propres à l’autorité, un par ligne.
sheet-added-id = Identifiant permanent ; il commence par celui de l’adaptation.
sheet-added-section = L’identifiant de la section du questionnaire où il se place.
sheet-added-after = L’identifiant du point qu’il suit ; vide pour la fin de la section.
sheet-added-number = Le numéro que l’on cite ; aucun point du questionnaire ne le porte.
sheet-added-official-number = Le numéro de l’autorité, s’il y en a un.
sheet-added-levels = Les niveaux de sûreté concernés : 1, 2, 3.
sheet-added-answer = verdict, ou narrative pour une réponse rédigée.
sheet-added-references = Les dispositions dont il découle, une par ligne ; la première décide de la partie.
sheet-added-national-references = Ce qui est cité en outre, une référence par ligne.
sheet-added-applies-to = Caractéristiques du questionnaire, une par ligne. Vide ou - : toujours.
sheet-added-measure = Le même nom court pour les points qui demandent une même mesure à différents niveaux. Vide ou - : aucun.
sheet-added-prompt = La question.
sheet-added-look = Guide : ce qu’il faut regarder, une ligne pour chaque élément.
sheet-added-ask = Guide : à qui demander quoi, une ligne pour chaque élément.
sheet-added-evidence = Guide : ce qui fait une bonne preuve, une ligne pour chaque élément.
sheet-added-failing = Guide : les manques fréquents, une ligne pour chacun.
sheet-intervals = Les intervalles que l’autorité raccourcit. Aucun ne peut être allongé.
sheet-intervals-interval = De quel intervalle il s’agit.
sheet-intervals-value = Sa durée, en mois ou en années selon son nom.
sheet-marks = Les groupes de points qu’un instrument rend obligatoires.
sheet-marks-id = Identifiant permanent de la marque.
sheet-marks-reference = L’instrument.
sheet-marks-profile = eu si les points sont obligatoires pour les installations au profil UE, vide sinon.
sheet-marks-items = Les identifiants des points, un par ligne.
sheet-marks-label = Ce qui est affiché.
