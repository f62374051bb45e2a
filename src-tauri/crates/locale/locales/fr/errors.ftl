### Ce qui se lit quand quelque chose n’a pas marché : ce qui est arrivé, ce qui n’a pas changé, ce qu’il faut faire.
### Un message par code d’erreur, avec les attributs what, kept et do.

error-unexpected =
    .what = Un problème est survenu à l’intérieur de Breakwater.
    .kept = Tout ce qui était enregistré le reste.
    .do = Réessayez une fois. Si cela se reproduit, verrouillez le coffre, rouvrez-le et dites à la personne qui s’occupe de Breakwater ce que vous faisiez.
error-bad-request =
    .what = La demande n’a pas été comprise : { $detail }
    .kept = Rien n’a été modifié.
    .do = Corrigez la saisie et réessayez.
error-no-vault-open =
    .what = Aucun coffre n’est ouvert.
    .kept = Rien n’a été modifié.
    .do = Ouvrez d’abord un coffre.
error-vault-locked =
    .what = Le coffre est verrouillé.
    .kept = Tout ce qui était enregistré le reste.
    .do = Déverrouillez le coffre avec votre phrase de passe et recommencez.
error-vault-exists =
    .what = Quelque chose porte déjà ce nom : { $path }
    .kept = Rien n’y a été touché.
    .do = Choisissez un autre nom, ou ouvrez le coffre qui s’y trouve.
error-vault-not-found =
    .what = Il n’y a pas de coffre ici : { $path }
    .kept = Rien n’a été modifié.
    .do = Choisissez le dossier dont le nom finit par « .vault » et qui contient le fichier « keys.json ».
error-wrong-passphrase =
    .what = La phrase de passe n’ouvre pas ce coffre.
    .kept = Le coffre n’a pas été modifié.
    .do = Vérifiez la disposition du clavier et Verr. Maj, puis réessayez. Si la phrase de passe est perdue, utilisez la clé de récupération imprimée.
error-wrong-recovery-key =
    .what = La clé de récupération n’ouvre pas ce coffre.
    .kept = Le coffre n’a pas été modifié.
    .do = Vérifiez que la fiche est bien celle de ce coffre et saisissez de nouveau les huit groupes.
error-recovery-group-mistyped =
    .what = Le groupe { $group } de la clé de récupération contient une faute de frappe.
    .kept = Le coffre n’a pas été modifié.
    .do = Comparez le groupe { $group } avec la fiche imprimée. Le dernier caractère de chaque groupe contrôle les autres.
error-own-passphrase-not-enough =
    .what = Cette phrase de passe est personnelle. Une clé de récupération ne se crée qu’avec ce que tout le monde partage.
    .kept = La clé de récupération est restée la même.
    .do = Donnez la phrase de passe du coffre ou la clé de récupération actuelle.
error-no-fresh-key =
    .what = Aucune nouvelle clé de récupération n’attend de remplacer l’ancienne.
    .kept = La clé de récupération est restée la même.
    .do = Créez une nouvelle clé de récupération, imprimez sa fiche, puis remplacez l’ancienne.
error-weak-passphrase =
    .what = La phrase de passe est trop facile à deviner.
    .kept = Aucun coffre n’a été créé.
    .do = Utilisez au moins douze caractères ; quatre mots ou plus, sans rapport entre eux, sont faciles à retenir et difficiles à deviner.
error-too-many-tries =
    .what =
        { $seconds ->
            [one] Après une phrase de passe erronée, Breakwater attend. Le prochain essai est possible dans { $seconds } seconde.
           *[other] Après plusieurs phrases de passe erronées, Breakwater attend. Le prochain essai est possible dans { $seconds } secondes.
        }
    .kept = Le coffre n’a pas été modifié.
    .do = Attendez, puis réessayez. Si la phrase de passe est perdue, utilisez la clé de récupération imprimée.
# $since est une date et une heure toutes faites : d’où les deux-points, qui conviennent à toute forme.
error-vault-in-use =
    .what = Le coffre est ouvert dans un autre programme : { $program } sur { $host }, { $person }, depuis : { $since }.
    .kept = Rien n’a été modifié.
    .do = Fermez ou verrouillez-le là-bas, puis réessayez.
error-vault-plain =
    .what = La base de données de ce dossier n’est pas chiffrée : elle ne vient donc pas de Breakwater.
    .kept = Le fichier n’a pas été touché.
    .do = Choisissez un autre dossier. Si c’était votre coffre, quelqu’un en a remplacé le fichier : utilisez votre dernière sauvegarde.
error-vault-newer =
    .what = Ce coffre a été écrit par une version plus récente de Breakwater.
    .kept = Le coffre n’a pas été modifié.
    .do = Ouvrez-le avec cette version, ou installez la version plus récente ici.
error-vault-truncated =
    .what = Un fichier du coffre est tronqué : { $file }
    .kept = Rien n’a été ouvert ni modifié.
    .do = Copiez de nouveau le dossier entier depuis son origine, ou utilisez votre dernière sauvegarde. Gardez ce dossier d’ici là.
error-vault-damaged =
    .what = Le coffre est endommagé : { $place }.
    .kept = Rien n’a été ouvert, modifié ni supprimé.
    .do = Utilisez votre dernière sauvegarde. Gardez ce dossier : une partie peut encore être lisible.
error-vault-foreign =
    .what = La base de données de ce dossier appartient à une autre application.
    .kept = Le fichier n’a pas été touché.
    .do = Choisissez un autre dossier.
error-key-slots-damaged =
    .what = Les deux exemplaires du fichier de clés du coffre sont illisibles.
    .kept = Rien n’a été ouvert, modifié ni supprimé.
    .do = Copiez « keys.json » depuis une sauvegarde de ce coffre dans le dossier et réessayez.
error-disk-full =
    .what = Il n’y a plus de place sur le disque.
    .kept = La dernière modification n’a pas été enregistrée. Tout ce qui précède l’est.
    .do = Libérez de la place et réessayez.
error-read-only =
    .what = Breakwater n’a pas le droit d’écrire à cet endroit.
    .kept = La dernière modification n’a pas été enregistrée. Tout ce qui précède l’est.
    .do = Retirez la protection en écriture, ou copiez le coffre dans un dossier où vous pouvez écrire.
error-file-unreadable =
    .what = Le fichier ne peut pas être lu : { $path }
    .kept = Rien n’a été modifié.
    .do = Vérifiez le nom et vos droits sur le fichier, puis réessayez.
error-file-unwritable =
    .what = Le fichier ne peut pas être écrit : { $path }
    .kept = Aucun fichier incomplet n’est resté.
    .do = Choisissez un autre dossier, ou vérifiez que le disque est présent et que vous pouvez y écrire.
error-file-exists =
    .what = Un fichier ou un dossier porte déjà ce nom : { $path }
    .kept = Il n’a pas été touché.
    .do = Choisissez un autre nom.
error-unknown-facility =
    .what = Ce coffre ne contient pas d’installation { $id }.
    .kept = Rien n’a été modifié.
    .do = Consultez la liste des installations.
error-unknown-assessment =
    .what = Ce coffre ne contient pas d’évaluation { $id }.
    .kept = Rien n’a été modifié.
    .do = Consultez la liste des évaluations.
error-unknown-finding =
    .what = Cette évaluation ne contient pas de constatation { $id }.
    .kept = Rien n’a été modifié.
    .do = Consultez la liste des constatations.
error-unknown-person =
    .what = Le coffre ne connaît personne sous ce nom : { $id }
    .kept = Rien n’a été modifié.
    .do = Choisissez une personne de la liste, ou ajoutez-la d’abord.
error-unknown-item =
    .what = Le questionnaire n’a pas de point { $item }.
    .kept = Rien n’a été modifié.
    .do = Utilisez un identifiant de point tel que le donne « questionnaire show », par exemple pf-01-01.
error-unknown-questionnaire =
    .what = Il n’y a pas de questionnaire { $id }.
    .kept = Rien n’a été modifié.
    .do = Consultez la liste des questionnaires.
error-questionnaire-invalid =
    .what =
        { $count ->
            [one] Le questionnaire contient une erreur. { $first }
           *[other] Le questionnaire contient { $count } erreurs. La première : { $first }
        }
    .kept = Rien n’a été modifié.
    .do = Corrigez les fichiers cités et vérifiez de nouveau.
error-set-built-in =
    .what = Ce questionnaire fait partie de Breakwater et reste.
    .kept = Rien n’a été modifié.
    .do = Retirez seulement des questionnaires importés dans ce coffre.
error-set-in-use =
    .what =
        { $count ->
            [one] Une évaluation suit ce questionnaire.
           *[other] { $count } évaluations suivent ce questionnaire.
        }
    .kept = Le questionnaire n’a pas été retiré.
    .do = Gardez-le : ces évaluations ont besoin de ses mots.
error-set-other =
    .what = Ce n’est pas une autre version du questionnaire que suit l’évaluation.
    .kept = L’évaluation n’a pas été modifiée.
    .do = Choisissez une autre version du même questionnaire, ou ce questionnaire avec une adaptation.
error-set-not-exportable =
    .what = Un classeur ne pourrait pas rendre ce questionnaire tel quel : { $detail }
    .kept = Aucun fichier n’a été écrit.
    .do = Raccourcissez le texte cité, ou transmettez plutôt les fichiers du questionnaire.
error-facility-name-missing =
    .what = L’installation n’a pas de nom.
    .kept = Rien n’a été modifié.
    .do = Indiquez le nom tel qu’il figure dans le PSIP.
error-facility-number-malformed =
    .what = « { $number } » n’est pas { $kind ->
        [port] le code UN/LOCODE d’un port
       *[port_facility] un numéro OMI d’installation portuaire
    }.
    .kept = Rien n’a été modifié.
    .do = { $kind ->
        [port] Écrivez ses cinq caractères, par exemple AABBB.
       *[port_facility] Écrivez les cinq caractères de l’UN/LOCODE, un trait d’union et quatre chiffres, par exemple AABBB-0001.
    }
error-facility-number-taken =
    .what = Une autre installation du registre porte déjà le numéro { $number }.
    .kept = Rien n’a été modifié.
    .do = Vérifiez le numéro, ou modifiez l’installation déjà inscrite.
error-facility-state =
    .what = « { $state } » n’est pas le code à deux lettres d’un État.
    .kept = Rien n’a été modifié.
    .do = Utilisez le code ISO 3166, par exemple NO.
error-facility-number-of-other-state =
    .what = Le numéro { $number } ne commence pas par le code de l’État { $state }.
    .kept = Rien n’a été modifié.
    .do = Corrigez le numéro ou l’État : tous deux commencent par les deux mêmes lettres.
error-facility-field =
    .what = La valeur de « { $field } » ne convient pas. Attendu : { $expected }.
    .kept = Rien n’a été modifié.
    .do = Corrigez le champ.
error-facility-unknown-field =
    .what = Les renseignements généraux n’ont pas de champ « { $field } ».
    .kept = Rien n’a été modifié.
    .do = Retirez le champ ou corrigez son nom.
error-facility-unknown-tag =
    .what = Le profil n’a pas de caractéristique « { $tag } ».
    .kept = Rien n’a été modifié.
    .do = Retirez la caractéristique ou corrigez son nom.
error-reason-missing =
    .what = « Sans objet » demande un motif.
    .kept = La réponse n’a pas été modifiée.
    .do = Écrivez pourquoi le point ne concerne pas cette installation, puis enregistrez de nouveau.
error-level-not-of-item =
    .what = Le point { $item } ne porte pas sur le niveau de sûreté { $level }.
    .kept = La réponse n’a pas été modifiée.
    .do = Répondez pour les niveaux que le point indique.
error-text-too-long =
    .what =
        { $limit ->
            [one] Le texte est trop long : { $limit } caractère au plus.
           *[other] Le texte est trop long : { $limit } caractères au plus.
        }
    .kept = Rien n’a été modifié ; votre texte est encore dans le champ.
    .do = Raccourcissez le texte, ou mettez les détails dans un document et citez-le.
error-finding-fact-missing =
    .what = La constatation ne dit pas ce qui a été constaté.
    .kept = Rien n’a été modifié.
    .do = Écrivez le fait en une ou deux phrases, sans sa cause.
error-finding-action-missing =
    .what = Une mesure corrective ne dit pas ce qui est à faire.
    .kept = Rien n’a été modifié.
    .do = Décrivez la mesure, ou retirez-la.
error-finding-owner-missing =
    .what = Dans cette catégorie, une mesure corrective doit avoir un responsable.
    .kept = Rien n’a été modifié.
    .do = Désignez une personne ou une fonction.
error-finding-due-missing =
    .what = Dans cette catégorie, une mesure corrective doit avoir une échéance.
    .kept = Rien n’a été modifié.
    .do = Indiquez le jour avant lequel elle doit être réalisée.
error-finding-risk =
    .what = La probabilité et la conséquence vont de 1 à 5.
    .kept = Rien n’a été modifié.
    .do = Indiquez les deux, de 1 à 5, ou aucune des deux.
error-nothing-to-undo =
    .what = Il n’y a rien à annuler.
    .kept = Rien n’a été modifié.
    .do = Continuez votre travail.
error-nothing-to-redo =
    .what = Il n’y a rien à rétablir.
    .kept = Rien n’a été modifié.
    .do = Continuez votre travail.
error-finalised =
    .what = Cette évaluation est finalisée et ne change plus.
    .kept = Rien n’a été modifié.
    .do = Commencez une nouvelle évaluation à partir de celle-ci.
