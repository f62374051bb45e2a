# Signer un rapport comme fichier, en vérifier un, et écrire un dossier dans d’autres formats.

dialog-verify-report = Choisir le rapport à vérifier
dialog-verify-signature = Choisir la signature du rapport

error-signature-missing =
    .what = Aucune signature ne se trouve à côté du rapport : { $path }
    .kept = Rien n’a été vérifié.
    .do = Demandez le fichier qui se termine par .sig, placez-le à côté du rapport et vérifiez de nouveau.
error-signature-unreadable =
    .what = Ce fichier n’est pas la signature d’un rapport : { $path }
    .kept = Rien n’a été vérifié.
    .do = Choisissez le fichier enregistré avec le rapport. Si une version plus récente l’a écrit, vérifiez-le avec cette version.
error-key-own =
    .what = C’est la clé d’une personne de ce coffre, déjà connue par son nom.
    .kept = Les clés n’ont pas été modifiées.
    .do = Consultez les personnes dans les réglages pour voir à qui est cette clé.

history-op-report-signed = Rapport enregistré et signé
history-op-record-exported = Dossier enregistré dans un autre format
history-op-key-trusted = Clé d’une personne extérieure adoptée
history-op-key-forgotten = Clé d’une personne extérieure abandonnée
history-thing-trusted-key = Clé d’une personne extérieure

report-verify-valid = Ce rapport est tel qu’il a été signé.
report-verify-changed-file = Ce rapport n’est pas celui qui a été signé : le fichier a été modifié ou échangé.
report-verify-changed-signature = Le rapport est celui que nomme la signature, mais la signature elle-même a été modifiée ou n’est pas de cette clé.
report-verify-unknown-key = Ce rapport est tel qu’il a été signé, mais personne ici ne connaît la clé.
report-verify-retired-key = Ce rapport est tel qu’il a été signé, mais avec une clé qui n’était alors plus en usage.
report-verify-newer-revision = Ce rapport est tel qu’il a été signé, mais la révision { $revision }, finalisée le { $date }, l’a remplacé.
report-verify-signed = Signé par { $who }, { $at }
report-verify-of = { $reference }, révision { $revision }, { $state }
report-verify-fingerprint = Empreinte de la clé : { $fingerprint }
report-verify-known-as = Connue ici sous le nom de { $name }
report-verify-went-on = Le dossier a été modifié depuis l’établissement de ce rapport.
report-verify-do-valid = Il n’y a rien à faire.
report-verify-do-changed = Ne vous y fiez pas. Redemandez le rapport au signataire.
report-verify-do-unknown-key = Demandez au signataire de lire l’empreinte, par téléphone par exemple. Si elle est identique, adoptez la clé sous le nom du signataire.
report-verify-do-newer-revision = Demandez le rapport de la révision plus récente.

report-stage-reading = Lecture du dossier …
report-stage-laying-out = Mise en page …
report-stage-section = Mise en page, section { $number } sur { $of } : { $section }
report-stage-writing = Création du fichier …
report-stage-picture = Création du fichier : photo { $number } sur { $of }
report-stage-saving = Enregistrement …

cli-export = Écrire un dossier comme document texte, classeur, tableau ou JSON
cli-export-format = docx, xlsx, csv ou json
cli-export-table = Le tableau d’un fichier CSV : items (points), findings (constats) ou actions
cli-export-lang = Langue de ce que lisent les personnes
cli-export-date = Date du fichier ; aujourd’hui par défaut
cli-export-marking = Mention de sensibilité d’un document texte
cli-export-schema = Écrire à côté le schéma du JSON
cli-export-out = Fichier à écrire
cli-value-format = FORMAT
cli-value-table = TABLEAU
cli-said-exported = Écrit : { $file }

cli-report-sign = Le signer : écrit à côté FICHIER.sig
cli-said-signed = Signature : { $file }
cli-verify = Dire si un rapport est tel qu’il a été signé, et par qui (0 valide, 10 modifié, 11 clé inconnue, 12 une révision plus récente existe)
cli-verify-file = Le rapport
cli-verify-signature = Sa signature ; FICHIER.sig par défaut
cli-key = Clés de personnes extérieures
cli-key-list = Lister les clés adoptées
cli-key-trust = Adopter une clé dont vous avez comparé l’empreinte
cli-key-trust-key = La clé publique, telle que verify la montre
cli-key-trust-name = À qui est la clé
cli-key-forget = Abandonner une clé
cli-value-key = CLÉ
cli-value-name = NOM
cli-said-key = { $name } : { $fingerprint }
