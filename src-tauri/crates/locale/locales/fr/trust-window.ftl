### Fenêtre : avis du cadre, sauvegardes et retour en arrière, coffre endommagé, phrase de passe, changements de mains.

view-backups = Sauvegardes
view-hands = Changements de mains

## Ce qui ouvre le coffre, saisi une nouvelle fois

trust-by = Ce qui ouvre le coffre à présent
trust-by-passphrase = Phrase de passe
trust-by-key = Clé de récupération
trust-passphrase-title = Changer la phrase de passe du coffre
trust-passphrase-text = Une sauvegarde est faite d’abord. Rien n’est chiffré de nouveau : seule la serrure change, tout de suite.
trust-passphrase-own = Avec la phrase de passe commune ou la clé de récupération, c’est la commune qui change ; avec votre phrase de passe personnelle, seulement la vôtre.
trust-passphrase-now = Phrase de passe actuelle
trust-passphrase-missing-passphrase = Saisissez la phrase de passe
trust-passphrase-missing-groups = Remplissez les huit groupes
trust-passphrase-missing-new = Saisissez la nouvelle phrase de passe
trust-passphrase-missing-weak = La nouvelle phrase de passe est trop faible
trust-passphrase-missing-again = Diffère de la nouvelle phrase de passe
trust-passphrase-changing = Changement de la phrase de passe…
trust-passphrase-change = Changer la phrase de passe
trust-passphrase-open = Changer la phrase de passe…
trust-passphrase-practice = L’installation fictive s’ouvre sans rien demander ; sa phrase de passe reste.
trust-passphrase-done = La phrase de passe est changée.
trust-passphrase-done-old = L’ancienne n’ouvre ni le coffre ni ses sauvegardes. La fiche de récupération reste valable.
trust-passphrase-done-place = Le second emplacement est absent : { $folder }. Ses sauvegardes acceptent l’ancienne phrase de passe jusqu’à ce qu’il soit branché et que la prochaine sauvegarde soit faite.
trust-passphrase-done-copies = Les copies du dossier du coffre faites à la main s’ouvrent encore avec l’ancienne phrase de passe. Reprenez-les ou supprimez-les.
trust-key-title = Créer une nouvelle clé de récupération
trust-key-text = Quand la fiche est perdue ou a pu être copiée. Une sauvegarde est faite d’abord ; rien n’est chiffré de nouveau.
trust-key-shared = Il faut la phrase de passe du coffre ou la clé de récupération actuelle. Une phrase de passe personnelle ne suffit pas.
trust-key-now = Phrase de passe du coffre
trust-key-making = Création de la clé…
trust-key-make = Créer une nouvelle clé
trust-key-open = Créer une nouvelle clé de récupération…
trust-key-practice = L’installation fictive s’ouvre sans rien demander ; elle n’a pas besoin de clé de récupération.
trust-key-old-holds = L’ancienne fiche est encore valable. Enregistrez et imprimez d’abord la nouvelle.
trust-key-unchecked = Saisissez d’abord le dernier groupe de la nouvelle fiche.
trust-key-replacing = Remplacement de la clé…
trust-key-replace = Remplacer l’ancienne clé
trust-key-done = La nouvelle clé de récupération est valable.
trust-key-done-old = L’ancienne n’ouvre plus ni le coffre ni ses sauvegardes. Détruisez l’ancienne fiche.
trust-key-done-place = Le second emplacement est absent : { $folder }. Ses sauvegardes acceptent l’ancienne clé de récupération jusqu’à ce qu’il soit branché et que la prochaine sauvegarde soit faite.
trust-key-done-copies = Les copies du dossier du coffre faites à la main, et les supports qui ne sont pas branchés, s’ouvrent encore avec l’ancienne clé de récupération. Reprenez-les ou supprimez-les.

## Avis du cadre

trust-notice-still-stopped = Il n’a pas encore pu être rouvert.
trust-notice-reopened-less = Le coffre est de nouveau ouvert, mais il contient moins que ce qui avait été confirmé. Comparez avec la dernière sauvegarde avant de continuer.
trust-notice-last-change-saved = Le disque a signalé une défaillance. Le coffre a été relu : la dernière modification est enregistrée, et tout ce qui précède.
trust-notice-disk-failed = { $what } { $kept } Ce que vous avez écrit est encore à l’écran.
trust-notices = Avis
trust-notices-more =
    { $count ->
        [one] Un autre
       *[other] { $count } autres
    }
trust-notice-away = Écarter cet avis
trust-size-unknown = quantité inconnue
trust-act-open-again = Rouvrir
trust-act-save-again = Enregistrer de nouveau
trust-act-back-up = Sauvegarder maintenant
trust-act-backups = Sauvegardes
trust-act-passphrase = Changer la phrase de passe…
trust-act-look = Regarder de nouveau
trust-part-saved = Ce qui est enregistré

## Sauvegardes

trust-palette-backups = restaurer clé second emplacement copie revenir
trust-backups-lead = Des copies complètes du coffre, chiffrées comme lui. Chacune a été relue quand elle a été faite.
trust-backup-now = Sauvegarder maintenant
trust-backup-making = Sauvegarde et vérification en cours…
trust-backup-made = La sauvegarde est faite et vérifiée.
trust-backup-read-only = Le dossier est protégé en écriture
trust-last-title = Dernière sauvegarde
trust-last-none = Aucune pour l’instant
trust-last-verified = Relue et comparée avec le coffre quand elle a été faite.
trust-list-title = Toutes les sauvegardes
trust-column-number = Nº
trust-column-when = Faite le
trust-column-why = Pourquoi
trust-column-events = Événements
trust-column-act = Ce qui changerait
trust-newest = dernière
trust-look = Comparer…
trust-look-of = Comparer avec la sauvegarde { $number } du { $at }
trust-none-title = Aucune sauvegarde pour l’instant
trust-none-text = La première se fait d’elle-même dans la demi-heure de travail, ou quand vous verrouillez le coffre.
trust-none-practice = Dans l’installation fictive, les sauvegardes ne se font que sur demande.
trust-when-title = Quand une sauvegarde est faite
trust-when-timed = Toutes les demi-heures où quelque chose a changé.
trust-when-closed = Au verrouillage du coffre ou à la fermeture de la fenêtre après une modification.
trust-when-risky = Avant chaque pas difficile à reprendre : clôture, importation, modification d’ensemble, nouvelle phrase de passe, retour à une sauvegarde.
trust-when-practice = Dans l’installation fictive, seulement sur demande.
trust-kept-title = Ce qui est conservé
trust-kept-days = Toutes les sauvegardes des deux derniers jours.
trust-kept-daily = Puis une par jour pendant douze jours.
trust-kept-weekly = Puis une par semaine pendant dix semaines.
trust-kept-monthly = Puis une par mois pendant neuf mois.
trust-kept-least = Jamais moins de trois, quel que soit leur âge.
trust-kept-room = Les plus anciennes partent plus tôt quand elles occupent plus de 2 Go ou un dixième du disque libre.

trust-place-title = Second emplacement
trust-place-none = Aucun. Un dossier sur une clé ou un autre disque reçoit une copie de chaque sauvegarde, chiffrée elle aussi. Si l’ordinateur est perdu, c’est ce qui vous reste.
trust-place-there = branché
trust-place-away = pas branché
trust-place-overdue = aucune copie depuis une semaine
trust-place-last = Dernière copie à cet endroit : { $at }
trust-place-never = Aucune copie pour l’instant. La prochaine sauvegarde y sera copiée.
trust-place-plug-in = Son contenu se voit quand il est branché.
trust-place-choose = Choisir un dossier…
trust-place-change = Autre dossier…
trust-place-choosing = Choisissez le dossier dans la boîte de dialogue
trust-place-remove = Sans second emplacement
trust-place-remove-sure = Continuer sans second emplacement ? Les copies qui s’y trouvent y restent.
trust-place-remove-yes = Continuer sans

## Revenir à une sauvegarde

trust-restore-title = Revenir au { $at } ?
trust-restore-comparing = Comparaison de la sauvegarde avec le coffre…
trust-restore-same = Le coffre est comme il était alors. Revenir ne changerait rien.
trust-restore-lead =
    { $count ->
        [0] Revenir changerait ceci :
        [one] Une modification a été faite depuis. Revenir changerait ceci :
       *[other] { $count } modifications ont été faites depuis. Revenir changerait ceci :
    }
trust-fate-lost =
    { $count ->
        [one] élément manquerait
       *[other] éléments manqueraient
    }
trust-fate-reverts =
    { $count ->
        [one] élément redeviendrait comme avant
       *[other] éléments redeviendraient comme avant
    }
trust-fate-returns =
    { $count ->
        [one] élément reviendrait
       *[other] éléments reviendraient
    }
trust-changes = Ce qui changerait
trust-changes-filter = Ne montrer que
trust-changes-all = Tout
trust-changes-what = Quoi
trust-changes-now = Maintenant
trust-changes-then = Dans la sauvegarde
trust-changes-first = Les { $shown } premiers sur { $count }
trust-there = présent
trust-not-there = absent
trust-as-it-was = comme avant
trust-restore-kept = L’état présent est conservé : il devient la dernière sauvegarde, et vous pouvez y revenir de la même façon.
trust-restore-do = Revenir à cette sauvegarde
trust-restore-running = Retour en cours…
trust-restored-title = Résultat
trust-restored = Le coffre est comme il était le { $at }.
trust-restored-kept = L’état d’avant est conservé dans la sauvegarde { $number } du { $at }.
trust-restored-keys = La phrase de passe reste celle d’aujourd’hui, et l’opération figure dans l’historique.
trust-go-home = Aller à l’accueil

## Le disque a failli et la fenêtre a été rechargée

trust-stopped-title = Le disque a failli et le coffre a été fermé
trust-stopped-text = Tout ce qui avait été confirmé est sur le disque. Vérifiez le disque ou branchez la clé, puis rouvrez le coffre ; la phrase de passe n’est pas nécessaire.

## Un coffre endommagé

trust-rescue-open = Chercher un retour…
trust-rescue-title = Un retour pour { $vault }
trust-rescue-lead = On regarde d’abord. Rien n’est modifié avant votre choix, et le coffre endommagé est conservé quoi que vous choisissiez.
trust-rescue-search = Chercher les retours possibles
trust-rescue-searching = Lecture des sauvegardes et de ce qui se lit encore du coffre…
trust-rescue-back = Retour
trust-ways = Retours possibles
trust-way-better = perd le moins
trust-way-backup = La dernière sauvegarde saine, du { $at }
trust-way-backup-nothing = Rien de ce qui se lit encore ne manquerait.
trust-way-backup-away =
    De ce qui se lit encore : { $lost ->
        [one] un élément manquerait
       *[other] { $lost } éléments manqueraient
    }, { $reverts ->
        [one] un redeviendrait comme avant
       *[other] { $reverts } redeviendraient comme avant
    }, { $returns ->
        [one] un reviendrait
       *[other] { $returns } reviendraient
    }.
trust-way-backup-none = Il n’y a aucune sauvegarde saine dans le dossier.
trust-way-readable = Reprendre ce qui se lit encore
trust-way-readable-count =
    { $readable ->
        [one] Un élément se lit.
       *[other] { $readable } éléments se lisent.
    }
trust-way-unreadable =
    { $count ->
        [0] Rien ne manque à notre connaissance.
        [one] Un qui s’y trouvait ne se lit plus.
       *[other] { $count } qui s’y trouvaient ne se lisent plus.
    }
trust-way-readable-chain = L’historique recommence ; l’ancien reste lisible dans ce qui est conservé.
trust-way-readable-none = Rien du coffre lui-même ne se lit.
trust-way-details = Ce que la sauvegarde changerait
trust-ways-none = Il n’y a ni sauvegarde saine ni rien à lire. Gardez le dossier tel quel et cherchez une copie sur une clé ou un autre ordinateur.
trust-unsound =
    { $count ->
        [one] Une sauvegarde est elle-même endommagée : { $list }
       *[other] { $count } sauvegardes sont elles-mêmes endommagées : { $list }
    }
trust-rescue-kept = Le coffre endommagé est mis de côté sous un autre nom, à côté du nouveau. La phrase de passe et la fiche de récupération restent les mêmes.
trust-rescue-do-backup = Mettre la sauvegarde à sa place
trust-rescue-do-readable = Reprendre ce qui se lit
trust-rescuing = Mise en place et vérification…
trust-rescued = { $vault } s’ouvre de nouveau
trust-rescued-backup = Il est comme dans la sauvegarde du { $at }.
trust-rescued-rows =
    { $count ->
        [one] Un élément a été repris.
       *[other] { $count } éléments ont été repris.
    }
trust-rescued-events =
    { $count ->
        [0] Tous viennent des fiches elles-mêmes.
        [one] L’un d’eux ne restait que dans l’historique.
       *[other] { $count } d’entre eux ne restaient que dans l’historique.
    }
trust-rescued-chain = L’historique recommence avec cette opération.
trust-rescued-kept = Le coffre endommagé est conservé, inchangé, sous le nom
trust-rescued-lost =
    { $count ->
        [one] Un élément n’a pas pu être repris
       *[other] { $count } éléments n’ont pas pu être repris
    }
trust-rescued-nothing-lost = Rien ne manque à notre connaissance.
trust-lost-row = { $kind } { $id }
trust-rescued-go = Continuer le travail

## Réglages

trust-keep-title = Conservation
trust-keep-last = Dernière : { $at }
trust-keep-none = Aucune pour l’instant.
trust-keep-backups = Ouvrir les sauvegardes
trust-keep-passphrase = Phrase de passe du coffre
trust-keep-passphrase-hint = Avec l’ancienne ou la clé de récupération.
trust-keep-key = Clé de récupération
trust-keep-key-hint = Une nouvelle fiche, quand l’ancienne est perdue ou a pu être copiée.
trust-keep-hands-hint = Quand quelqu’un part, qu’un ordinateur est perdu ou remplacé, qu’une installation ou un nom doit disparaître.
trust-keep-hands = Ouvrir les parcours

## Changements de mains

hands-lead = De courts parcours pour les jours où les personnes, les ordinateurs ou les fiches changent. Chaque étape mène là où elle se fait.
hands-go = Ouvrir { $place }
hands-says-folder = Le dossier :
hands-says-events = Événements dans l’historique :

hands-leaves = Un ASIP part
hands-leaves-lead = Ensuite, la personne partie n’ouvre ni le coffre ni ses sauvegardes, et rien n’attend quelqu’un qui n’est plus là.
hands-leaves-actions = Confier les actions ouvertes à quelqu’un d’autre
hands-leaves-actions-text = Cherchez ce qui attend la personne qui part et nommez un autre responsable.
hands-leaves-own = Retirer la phrase de passe personnelle
hands-leaves-own-text = Si la personne en a une. Les signatures restent vérifiables. Ajoutez-y aussi le successeur.
hands-leaves-passphrase = Changer la phrase de passe du coffre
hands-leaves-passphrase-text = De préférence le dernier jour, en présence du successeur. Donnez comme ancienne la phrase commune ou la clé de récupération. Cela prend une minute ; rien n’est chiffré de nouveau.
hands-leaves-sheet = Créer une nouvelle clé de récupération
hands-leaves-sheet-text = La clé reste la même quand la phrase de passe change, et une fiche se copie. Avec une nouvelle clé, l’ancienne fiche n’ouvre plus ni le coffre ni ses sauvegardes. Rangez la nouvelle fiche dans le coffre-fort avec le PSIP et détruisez l’ancienne.
hands-leaves-copies = Reprendre les copies
hands-leaves-copies-text = Les copies du dossier du coffre sur des clés ou d’autres ordinateurs s’ouvrent encore avec l’ancienne phrase de passe. Reprenez-les ou supprimez-les.
hands-leaves-backup = Faire une sauvegarde avec la nouvelle phrase de passe
hands-leaves-backup-text = Branchez d’abord la clé du second emplacement, pour que l’ancienne phrase de passe n’y ouvre plus les copies.

hands-over = Transmettre le coffre
hands-over-lead = Le coffre passe définitivement à une autre personne, avec tout son contenu : réponses, constatations, éléments de preuve et historique.
hands-over-finish = Terminer ou signaler ce qui est ouvert
hands-over-finish-text = Signez ce qui est prêt. Un brouillon peut rester un brouillon ; dites-le au successeur.
hands-over-report = Enregistrer un rapport de chaque évaluation
hands-over-report-text = Le pied de page porte l’empreinte de l’évaluation. Vous gardez le papier et pouvez prouver plus tard ce que vous avez transmis.
hands-over-person = Ajouter le successeur
hands-over-person-text = Dès lors, les modifications portent le nouveau nom ; les vôtres restent les vôtres.
hands-over-check = Vérifier l’historique ensemble
hands-over-check-text = Notez tous deux le nombre d’événements et la tête de la chaîne. Qui les détient peut dire plus tard si quelque chose d’antérieur a été modifié.
hands-over-sheet = Remettre la fiche de récupération
hands-over-sheet-text = Sur papier, pas en fichier. N’en gardez aucune copie.
hands-over-passphrase = Le successeur change la phrase de passe
hands-over-passphrase-text = Vous saisissez l’ancienne, le successeur la nouvelle. Dès lors, seul le successeur ouvre le coffre.

hands-people = Plusieurs personnes sur un ordinateur
hands-people-lead = Tous travaillent dans le même coffre ; chaque modification porte le nom de son auteur, et personne ne signe pour un autre.
hands-people-add = Ajouter chacun
hands-people-add-text = Nom et fonction. Qui agit se choisit dans la barre ci-dessus, à tout moment.
hands-people-own = Donner à chacun une phrase de passe personnelle
hands-people-own-text = Chacun saisit la sienne. Dès lors, personne d’autre ne peut agir ou signer en son nom.
hands-people-unlock = Déverrouiller avec la phrase de passe personnelle
hands-people-unlock-text = Qui déverrouille avec sa phrase de passe agit aussitôt. Verrouillez le coffre quand vous passez l’ordinateur.
hands-people-eyes = Demander une seconde signature
hands-people-eyes-text = À quatre yeux, une évaluation n’est close qu’après la signature d’une seconde personne.

hands-computer = Changer d’ordinateur
hands-computer-lead = Un coffre est un dossier. Copié en entier, il s’ouvre ailleurs avec tout son contenu.
hands-computer-backup = Faire une dernière sauvegarde
hands-computer-backup-text = Elle part avec le dossier.
hands-computer-lock = Verrouiller le coffre
hands-computer-lock-text = Ainsi personne ne le modifie pendant la copie. Revenez à cette page sur le nouvel ordinateur.
hands-computer-copy = Copier le dossier entier sur une clé
hands-computer-copy-text = Avec tout son contenu. Il est chiffré : qui trouve la clé ne peut rien lire sans la phrase de passe.
hands-computer-open = L’ouvrir sur le nouvel ordinateur
hands-computer-open-text = Installez-y Breakwater, copiez le dossier de la clé sur le disque et choisissez « Ouvrir un coffre existant… » sur le premier écran.
hands-computer-check = Le vérifier là-bas
hands-computer-check-text = « Vérifier le coffre » lit chaque page, et le nombre d’événements doit être le même. Choisissez de nouveau le second emplacement des sauvegardes.
hands-computer-clean = Puis le retirer de l’ancien
hands-computer-clean-text = Supprimez le dossier sur l’ancien ordinateur et sur la clé. Un fichier supprimé peut souvent être retrouvé : chiffrez ou effacez le disque avant de céder l’ordinateur.

hands-lost = Un ordinateur est perdu
hands-lost-lead = Ce que détient celui qui le trouve dépend de l’état du coffre, ouvert ou non. Il vous reste le second emplacement, ou une copie.
hands-lost-tell = Le signaler
hands-lost-tell-text = Au ASIP, à la direction du terminal, à qui s’occupe des ordinateurs et, selon vos règles nationales, à l’Autorité désignée et à la police. Notez quand il a été vu pour la dernière fois et si le coffre était verrouillé.
hands-lost-judge = Juger ce qui peut être lu
hands-lost-judge-text = Verrouillé ou éteint, avec une phrase de passe solide que personne d’autre ne connaît : rien. Ouvert, ou la phrase de passe notée à côté : tout. Traitez alors chaque constatation ouverte comme connue de l’extérieur.
hands-lost-back = Ouvrir la copie la plus récente sur un autre ordinateur
hands-lost-back-text = Une copie du dossier entier s’ouvre telle quelle. Depuis un second emplacement : créez un dossier NOM.vault, copiez-y les trois fichiers du dossier le plus récent dont le nom finit par .backup et le fichier media.db qui se trouve à côté, puis ouvrez-le.
hands-lost-passphrase = Y changer la phrase de passe
hands-lost-passphrase-text = Elle protège ce avec quoi vous continuez. La copie perdue s’ouvre encore avec l’ancienne.
hands-lost-plan = Fermer ce qui est connu
hands-lost-plan-text = Si la lecture était possible : commencez par les faiblesses ouvertes, prenez des mesures immédiates et envisagez une révision de l’ESIP et du PSIP (ISPS A/15.7, A/16.7).

hands-thief = Ce que détient celui qui le trouve

hands-facility = Supprimer une installation
hands-facility-lead = Une installation part avec ses évaluations, constatations et éléments de preuve. Pendant 30 jours, elle peut être reprise ; ensuite, elle est supprimée définitivement au déverrouillage suivant.
hands-facility-keep = Enregistrer ce qui doit rester
hands-facility-keep-text = Les rapports de ses évaluations closes, selon vos règles de conservation.
hands-facility-delete = La mettre à la corbeille
hands-facility-delete-text = Ouvrez l’installation, puis la mise à la corbeille. Son nom est saisi pour confirmer, avec un motif.
hands-facility-trash = La reprendre ou la laisser partir
hands-facility-trash-text = Ci-dessous figure ce qui est dans la corbeille et jusqu’à quand. Les sauvegardes plus anciennes la contiennent jusqu’à leur élimination.

hands-retention = Durées de conservation
hands-retention-lead = Les évaluations closes sont conservées aussi longtemps que vos règles le disent. Les plus anciennes sont listées ; rien n’est supprimé tout seul.
hands-retention-years = Indiquer combien d’années
hands-retention-years-text = Sous Protection dans les réglages. Une organisation peut le fixer par sa politique.
hands-retention-look = Regarder ce qui est plus ancien
hands-retention-look-text = La liste ci-dessous. Enregistrez le rapport si le papier doit être conservé plus longtemps.
hands-retention-remove = Supprimer
hands-retention-remove-text = Une installation qui n’est plus la vôtre part à la corbeille avec toutes ses évaluations. Celles d’une installation qui reste font partie de son histoire.

hands-names = Effacer le nom d’une personne
hands-names-lead = Le nom et la fonction sont remplacés par un numéro, dans les fiches et dans l’historique. La chaîne des événements reste vérifiable.
hands-names-wait = Attendre que rien n’ait besoin du nom
hands-names-wait-text = Les actions ouvertes et les relectures de cette personne sont terminées ou confiées à quelqu’un d’autre.
hands-names-erase = Effacer le nom
hands-names-erase-text = Sous Personnes. Le nom est saisi pour confirmer ; c’est définitif.
hands-names-stays = Savoir ce qui reste
hands-names-stays-text = Les évaluations signées ne changent jamais et continuent de nommer la personne. Les rapports déjà imprimés ou enregistrés aussi.
hands-names-backups = Les sauvegardes suivent plus tard
hands-names-backups-text = Les sauvegardes faites avant contiennent encore le nom jusqu’à leur élimination, au plus tard après un an environ.

# A draft: what was typed and could not be saved.
trust-act-save-elsewhere = Enregistrer ailleurs…
draft-made = Conservé sous { $file }. Le fichier est chiffré : seul ce coffre l’ouvre.
draft-none = Rien de ce qui a été saisi n’attend d’être enregistré.
draft-title = Un brouillon conservé ailleurs
draft-text = Des textes qui n’ont pas pu être enregistrés à cause d’une défaillance du disque, conservés dans un fichier chiffré avec « Enregistrer ailleurs ».
draft-bring = Reprendre un brouillon…
draft-of = Brouillon du { $at }
draft-lead = Remettez chaque texte à sa place, ou copiez ce dont vous avez besoin.
draft-put = Remettre à sa place
draft-put-of = Remettre à sa place : { $place }
draft-put-done = remis à sa place
draft-there-now = S’y trouve actuellement : { $text }
draft-empty = Le brouillon ne contient aucun texte.
draft-place-field = { $where } : { $field }
draft-place-item = Point { $number }, { $field }
trust-column-size = Taille
