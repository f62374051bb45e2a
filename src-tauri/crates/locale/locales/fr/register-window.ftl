### Le registre d’une installation dans la fenêtre : parties du dossier, entrées, importation et exportation, repères sur le plan.

reg-parts = Parties du dossier de l’installation
reg-part-record = Fiche
reg-part-contacts = Contacts
reg-part-places = Lieux
reg-part-papers = Plan et déclaration
reg-part-drills = Exercices et entraînements
reg-part-training = Formation
reg-part-declarations = Déclarations de sûreté
reg-part-events = Incidents et niveaux
reg-to-calendar = Calendrier

## A list

reg-add = Ajouter
reg-add-to = Ajouter à : { $list }
reg-import = Importer…
reg-import-of = Importer un fichier dans : { $list }
reg-export = Exporter…
reg-export-of = Exporter : { $list }
reg-busy = Lecture d’un fichier en cours…
reg-list-empty = Rien n’est encore consigné. Ajoutez la première entrée ou importez une liste : l’exportation de la liste vide donne un modèle.
reg-level-now = Niveau { $level } en vigueur
reg-column-acts = Actions
reg-remove-entry = Retirer { $entry }
reg-finding-of = Ouvrir la constatation issue de { $entry }
reg-named = { $name } : { $value }

## An entry

reg-add-title = Ajouter : { $what }
reg-change-title = { $what } : { $entry }
reg-needed = obligatoire
reg-save = Enregistrer
reg-remove = Retirer
reg-missing = « { $field } » manque.
reg-date-wrong = « { $field } » n’est pas une date.
reg-moment-wrong = « { $field } » n’est pas une date avec une heure.
reg-moment-placeholder = AAAA-MM-JJ HH:MM
reg-moment-unclear = Ce n’est pas une date avec une heure. Écrivez par exemple 16.11.2026 14:30 ou 2026-11-16 14:30.
reg-whole-hint = Un nombre entier de { $min } à { $max }
reg-added = Ajouté : { $entry }
reg-saved = Enregistré : { $entry }
reg-removed = Retiré : { $entry }
reg-undone = La modification a été annulée
reg-redone = La modification a été rétablie

## Lessons that become findings

reg-finding-raise = Établir une constatation…
reg-finding-open = Ouvrir la constatation
reg-save-first = Enregistrez d’abord les modifications
reg-finding-raised = La constatation { $number } a été établie à partir de { $entry }
reg-finding-gone = La constatation de cette entrée n’existe plus.

## The plan

reg-plan = Plan avec les repères des lieux
reg-pin = Emplacement sur le plan
reg-pin-hint = Cliquez sur le plan, ou placez-vous dessus et utilisez les flèches ; avec Maj, à petits pas. Les chiffres comptent en millièmes depuis la gauche et depuis le haut.
reg-pin-at = Repère à { $x } depuis la gauche et { $y } depuis le haut
reg-pin-none = Pas encore de repère
reg-pin-clear = Retirer le repère du plan

## Lists in and out

reg-import-title = Importer : { $list }
reg-import-rows = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
reg-import-refused = { $count ->
    [one] Importation impossible : { $count } problème
   *[other] Importation impossible : { $count } problèmes
}
reg-import-refused-why = Une liste entre en entier ou pas du tout. Corrigez le fichier et choisissez-le de nouveau ; le registre n’a pas été modifié.
reg-import-where = Où
reg-import-what = Ce qui ne va pas
reg-import-counts = Nouvelles : { $new }, modifiées : { $changed } ; déjà présentes : { $same }.
reg-import-row = Ligne
reg-import-change = Changement
reg-import-change-new = Nouvelle
reg-import-change-changed = Modifiée
reg-import-change-same = Identique
reg-import-more = { $count ->
    [one] { $count } ligne de plus n’est pas affichée.
   *[other] { $count } lignes de plus ne sont pas affichées.
}
reg-import-again = Choisir de nouveau un fichier…
reg-import-nothing = Le registre contient déjà tout
reg-import-do = { $count ->
    [one] Importer { $count } ligne
   *[other] Importer { $count } lignes
}
reg-imported = Importation faite : { $new } nouvelles, { $changed } modifiées
reg-export-title = Exporter : { $list }
reg-export-what = { $count ->
    [0] La liste est vide : le fichier est un modèle avec ses colonnes.
    [one] { $count } entrée, dans la forme que lit l’importation.
   *[other] { $count } entrées, dans la forme que lit l’importation.
}
reg-export-format = Format
reg-export-xlsx = Classeur Excel (.xlsx)
reg-export-csv = Fichier CSV (.csv)
reg-export-open = Le fichier n’est pas chiffré. Conservez-le là où le coffre peut l’être.
reg-export-do = Enregistrer…
