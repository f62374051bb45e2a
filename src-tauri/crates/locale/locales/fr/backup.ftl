### Sauvegardes et retour en arrière, ce que permet le disque, la phrase de passe, un coffre endommagé.

backup-dialog-place = Choisir un dossier pour une seconde copie de chaque sauvegarde

backup-why-timed = pendant le travail
backup-why-closed = au verrouillage du coffre
backup-why-asked = demandée
backup-why-before-restore = avant le retour à une sauvegarde
backup-why-before-passphrase = avant le changement de phrase de passe ou de clé de récupération
backup-why-before-finalising = avant la clôture
backup-why-before-import = avant une importation
backup-why-before-bulk = avant une modification d’ensemble

backup-kind-vault = Coffre
backup-kind-person = Personne
backup-kind-questionnaire = Questionnaire
backup-kind-facility = Installation
backup-kind-assessment = Évaluation
backup-kind-answer = Réponse
backup-kind-finding = Constatation
backup-kind-action = Action corrective
backup-kind-export = Rapport enregistré
backup-kind-setting = Réglage
backup-kind-scenario = Scénario
backup-kind-register-entry = Entrée du registre
backup-kind-sample = Échantillon
backup-kind-evidence = Preuve
backup-kind-evidence-link = Lien de preuve
backup-kind-seal = Sceau
backup-kind-signature = Signature
backup-kind-signing-key = Clé de signature
backup-kind-trusted-key = Clé d’une personne extérieure
backup-kind-trash = Corbeille

backup-fate-lost = manquerait
backup-fate-returns = reviendrait
backup-fate-reverts = redeviendrait comme avant

backup-notice-read-only = Ce dossier est protégé en écriture. Vous pouvez tout consulter et enregistrer des rapports ailleurs ; rien ne peut être modifié.
backup-notice-room-low = Il reste peu de place sur le disque : { $free }.
backup-notice-room-no-attachments = Il reste trop peu de place pour les photos et les documents : { $free }. Les réponses sont toujours enregistrées.
backup-notice-room-exhausted = Il n’y a plus de place sur le disque. Rien ne peut être enregistré tant que de la place n’est pas libérée.
backup-notice-clock-before-last-change = L’horloge de cet ordinateur retarde sur la dernière modification du coffre ({ $behind }). Vérifiez la date et l’heure : elles figurent dans les rapports.
backup-notice-clock-before-program = L’horloge de cet ordinateur est antérieure au jour où ce programme a été fait ({ $behind }). Vérifiez la date et l’heure : elles figurent dans les rapports.
backup-notice-key-copies = Les deux copies du fichier de clés diffèrent. Changez une fois la phrase de passe pour les rendre de nouveau identiques.
backup-notice-place-missing = Le second emplacement des sauvegardes est absent : { $folder }. Branchez la clé pour y copier la dernière sauvegarde.
backup-notice-place-overdue = Le second emplacement des sauvegardes n’a reçu aucune copie depuis plus d’une semaine : { $folder }.
backup-notice-failed = La dernière sauvegarde automatique n’a pas pu être faite. { $what }
backup-notice-stopped = Le disque a failli et le coffre a été fermé. Ce que vous écriviez est encore ici. Vérifiez le disque ou branchez la clé, puis rouvrez le coffre.
backup-notice-reopened = Le coffre est de nouveau ouvert. Tout ce qui avait été confirmé s’y trouve.

error-no-room-for-attachments =
    .what = Il reste trop peu de place sur le disque pour les photos et les documents.
    .kept = La pièce jointe n’a pas été enregistrée. Les réponses le sont toujours.
    .do = Libérez au moins 200 Mo et recommencez.
error-disk-failed =
    .what = Le disque a signalé une défaillance.
    .kept =
        { $saved ->
            [yes] Le coffre a été relu : la dernière modification est enregistrée, et tout ce qui précède.
            [no] Le coffre a été relu : la dernière modification n’est pas enregistrée. Tout ce qui précède l’est.
           *[unknown] Il n’est pas certain que la dernière modification soit enregistrée. Tout ce qui avait été confirmé avant l’est.
        }
    .do = Regardez ce qui est en place avant de continuer, et enregistrez de nouveau ce qui manque. Si cela se répète, copiez le coffre sur un autre disque.
error-disk-failed-closed =
    .what = Le disque a failli et le coffre n’a pas pu être rouvert.
    .kept = Tout ce qui avait été confirmé est sur le disque. Ce que vous écriviez est encore dans la fenêtre.
    .do = Vérifiez le disque ou branchez la clé, puis rouvrez le coffre. Si cela ne suffit pas, copiez votre texte ailleurs et utilisez la dernière sauvegarde.
error-unknown-backup =
    .what = Il n’y a pas de sauvegarde { $id }.
    .kept = Rien n’a été modifié.
    .do = Consultez la liste des sauvegardes.
error-backup-damaged =
    .what = La sauvegarde { $id } est endommagée.
    .kept = Le coffre n’a pas été modifié.
    .do = Choisissez une sauvegarde plus ancienne, ou une du second emplacement.

cli-vault-backup = Faire maintenant une sauvegarde vérifiée
cli-vault-backups = Lister les sauvegardes, la plus récente d’abord
cli-vault-restore = Revenir à une sauvegarde ; l’état présent est conservé
cli-vault-restore-id = Numéro ou nom de la sauvegarde
cli-vault-restore-preview = Montrer seulement ce qui changerait
cli-vault-salvage = Reprendre dans un nouveau coffre ce qui est encore lisible d’un coffre endommagé ; celui-ci est conservé
cli-vault-salvage-preview = Dire seulement ce qui est encore lisible
cli-vault-passphrase = Changer la phrase de passe
cli-vault-passphrase-new = Fichier contenant la nouvelle phrase de passe
cli-vault-passphrase-recovery = Fichier contenant la clé de récupération, à la place de la phrase de passe
cli-vault-recovery-key = Créer une nouvelle clé de récupération ; l’ancienne ne vaut plus rien
cli-vault-recovery-key-out = Écrire la fiche à imprimer dans ce fichier (PDF)
cli-vault-place = Copier chaque sauvegarde vers un second emplacement, une clé par exemple
cli-vault-place-folder = Le dossier
cli-vault-place-none = Plus de second emplacement
cli-said-backup-line = { $number }  { $at }  { $why }
cli-said-backup-made = La sauvegarde { $number } est faite et vérifiée.
cli-said-backup-place = Second emplacement : { $folder }
cli-said-backup-place-missing = Second emplacement, absent en ce moment : { $folder }
cli-said-restore-counts =
    { $changes ->
        [0] Revenir à la sauvegarde { $number } ne changerait rien.
        [one] Revenir à la sauvegarde { $number } changerait une chose.
       *[other] Revenir à la sauvegarde { $number } changerait { $changes } choses.
    }
cli-said-restore-line = { $fate } : { $kind } { $label }
cli-said-restored = Le coffre est tel qu’il était dans la sauvegarde { $number }. L’état d’avant est conservé comme sauvegarde.
cli-said-rescued = La sauvegarde { $number } est en place. Le coffre endommagé est conservé sous le nom { $kept }.
cli-said-salvage-counts =
    { $unreadable ->
        [0] { $readable } éléments sont lisibles, et rien ne manque à notre connaissance.
       *[other] { $readable } éléments sont lisibles, { $unreadable } qui existaient ne le sont plus.
    }
cli-said-salvaged = { $rows } éléments sont dans le nouveau coffre, dont { $events } tirés de l’historique. Le coffre endommagé est conservé sous le nom { $kept }.
cli-said-salvage-lost = N’a pas pu être repris : { $what }
cli-said-passphrase-changed = La phrase de passe est changée. L’ancienne n’ouvre plus ni le coffre ni ses sauvegardes.
cli-said-recovery-sheet = La fiche à imprimer : { $file }
cli-said-recovery-key-replaced = Cette clé de récupération vaut désormais. L’ancienne n’ouvre plus ni le coffre ni ses sauvegardes ; les copies du dossier faites auparavant s’ouvrent encore avec elle.
cli-said-backup-failed = La sauvegarde automatique n’a pas pu être faite. { $what }

history-op-backup-place-saved = Second emplacement des sauvegardes défini
history-op-backup-restored = Retour à une sauvegarde
history-op-vault-salvaged = Repris d’un coffre endommagé

# Words that could not be saved, kept in a file elsewhere.
draft-file = Brouillon
draft-dialog-save = Conserver un brouillon ailleurs
draft-dialog-open = Reprendre un brouillon
error-draft-unreadable =
    .what = Ce fichier ne contient pas de brouillon de ce coffre, ou il est endommagé.
    .kept = Le coffre n’a pas été modifié.
    .do = Choisissez un fichier conservé depuis ce coffre avec « Enregistrer ailleurs ».
