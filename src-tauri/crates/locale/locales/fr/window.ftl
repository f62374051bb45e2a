### Le cadre de la fenêtre et l’écran des réponses.

## Partout

close = Fermer
# « Annuler » sert aussi pour « undo », comme dans tout logiciel en français ; les deux ne se trouvent jamais ensemble.
cancel = Annuler
try-again = Réessayer
undo = Annuler
redo = Rétablir
date-and-time = { $date }, { $time }
error-part-kept = Ce qui n’a pas changé
error-part-do = Que faire
error-code = Code { $code }
toasts-label = Avis
toast-dismiss = Retirer l’avis
loading = Ouverture…

# L’échelle : l’avancement en bordure graduée de carte marine.
scale-label =
    { $total ->
        [one] Réponses : { $answered } sur { $total } point
       *[other] Réponses : { $answered } sur { $total } points
    }
scale-section = { $title } : { $answered } réponses sur { $items }

# Jamais de pourcentage sans points ni n ; ce qui n’est pas dans n est dit avec lui.
score-of = { $points } sur { $n }
score-apart = non observés : { $unseen }, sans objet : { $na }, sans réponse : { $open }
score-none = pas encore

save-saved = Enregistré { $time }
save-saving = Enregistrement…
save-not-saved = Non enregistré
save-failed = Non enregistré. { $what } Ce que vous avez écrit est encore à l’écran.

## Le cadre

shell-skip = Aller au contenu
shell-main-navigation = Navigation principale
shell-you-are-here = Vous êtes ici
shell-brand = { product }, accueil
shell-rail-fold = Replier la navigation
shell-rail-unfold = Déplier la navigation
shell-theme-next = Thème : { $theme }. Changer
shell-lock = Verrouiller
# Pas « Diffusion restreinte » : c’est en France une mention de protection réglementée.
shell-sensitive = Sensible pour la sûreté
shell-sensitive-note = À protéger comme le plan, ISPS A/16.7
shell-search-or-do = Chercher ou faire
shell-acting = Qui agit : { $name }, { $post }. Changer
shell-acting-none = Personne n’est choisi. Choisir qui agit
shell-acting-title = Qui agit
shell-acting-hint = Ce qui est enregistré à partir de maintenant porte ce nom.
shell-person-other = Quelqu’un d’autre
shell-person-name = Nom
shell-person-post = Fonction
shell-person-add = Ajouter et agir sous ce nom
shell-person-needs-name = Il faut un nom.
shell-practice-note = Fictif : rien n’est réel ici
theme-system = Comme le système
theme-day = Jour
theme-night = Nuit
theme-contrast = Contraste

view-first-start = Premier démarrage
view-unlock = Déverrouiller
view-home = Accueil
view-facilities = Installations
view-facility = Installation
view-assessments = Évaluations
view-before = Avant de répondre
view-work = Réponses
view-findings = Constatations
view-report = Rapport
view-reports = Rapports
view-settings = Réglages
view-help = Aide

palette-title = Chercher ou faire
palette-placeholder = Un mot, un numéro ou une disposition
palette-results = Résultats
palette-nothing = Rien pour « { $query } ». Essayez moins de lettres, ou une disposition comme A/16.4.
palette-count =
    { $count ->
        [0] Aucun résultat
        [one] { $count } résultat
       *[other] { $count } résultats
    }
palette-group-go = Aller à
palette-group-do = Faire
palette-group-items = Points
palette-group-sections = Sections

## Touches. Les lettres diffèrent d’une langue à l’autre, plusieurs par acte si besoin ; chaque lettre une seule fois.
## Les chiffres sont les mêmes partout.

# O et N pour Oui et Non ; N n’est donc plus « suivant », qui garde J.
key-yes = o
key-no = n
key-partly = p
# S comme Sans objet, V comme « pas vu », R comme « sans réponse », M comme « marquer », G comme Guide, A comme « aller à ».
key-not-applicable = s
key-not-observed = v
key-next = j
key-previous = k
key-unanswered = r
key-review = m
key-comment = c
key-guidance = g
key-section = a
key-level = l

keys-title = Touches
keys-note = Les chiffres sont les mêmes dans toutes les langues. Les lettres suivent la langue, se désactivent dans les Réglages et n’agissent jamais dans un champ de texte. Échap quitte un champ de texte, Ctrl+Entrée passe à la suite.
keys-off = Les touches à une lettre sont désactivées dans les Réglages. Les chiffres agissent tant que le curseur est sur le point.
keys-group-answer = Répondre
keys-group-move = Se déplacer
keys-group-evidence = Preuves
keys-group-screens = Autres écrans
keys-group-window = Fenêtre
keys-verdicts = Oui, Non, Partiellement
keys-verdicts-excluded = Sans objet, Non observé
keys-verdict-letters = Les cinq mêmes, en lettres
keys-methods = Constaté par : document, entretien, observation, essai
keys-review = Marquer à revoir
keys-comment = Commentaire
keys-undo = Annuler la dernière réponse
keys-redo = Rétablir
keys-next = Point suivant
keys-previous = Point précédent
keys-unanswered = Suivant sans réponse
keys-section = Aller à la section
keys-search = Chercher dans les points
keys-guidance = Guide
keys-level = Niveau suivant
keys-finding-step = Constatation suivante, précédente
keys-piece-step = Élément suivant, précédent
keys-draw = Dessiner une flèche, un cadre, un texte
keys-redact = Caviarder une partie
keys-select = Choisir ce qui est dessiné
keys-zoom = Agrandir, réduire, ajuster
keys-new = Commencer quelque chose de nouveau sur cet écran
keys-month = Calendrier en liste ou par mois
keys-step = Vérifier avant signature : aller à ce qui manque. Changements de mains : choisir un parcours
keys-report = Enregistrer le PDF, sur l’écran du rapport
keys-palette = Chercher ou faire
keys-lock = Verrouiller
keys-rail = Replier ou déplier la navigation
keys-help = Aide
keys-sheet = Cette liste
keycap-enter = Entrée
keycap-ctrl = Ctrl
keycap-shift = Maj
keycap-esc = Échap

## L’écran des réponses

work-sections-open = Ouvrir les sections
work-answered-of = { $answered } réponses sur { $total }
work-open-count =
    { $count ->
        [one] { $count } restant
       *[other] { $count } restants
    }
work-by-profile-count =
    { $count ->
        [one] { $count } selon le profil
       *[other] { $count } selon le profil
    }
work-scores = Résultats à ce stade
work-section-state-none = non commencée
work-section-state-started = commencée
work-section-state-done = complète
work-section-flagged = { $count } à revoir
work-section-count = { $answered }/{ $items }

work-items = Points
work-filter-items = Filtrer les points
work-search = Chercher
work-filter-unanswered = Sans réponse
work-filter-no = Non
work-filter-partly = Partiellement
work-filter-not-applicable = Sans objet
work-filter-not-observed = Non observé
work-filter-review = À revoir
work-filter-commented = Commenté
work-filter-no-method = Sans méthode
work-filter-no-finding = Non ou Partiellement, sans constatation
work-filter-part-a = Partie A
work-filter-level-3 = Niveau 3
work-filter-more = Plus
work-filter-fewer = Moins
work-filter-clear = Afficher tous les points
work-filter-result =
    { $count ->
        [0] Aucun point ne correspond
        [one] { $count } point correspond
       *[other] { $count } points correspondent
    }
work-nothing-title = Aucun point ne correspond
work-nothing-text = Aucun point ne réunit tout ce qui est demandé. Retirez un filtre, ou cherchez un autre mot.

work-levels-mark = N{ $levels }
work-levels-title = Niveaux de sûreté { $levels }
work-eu-short = UE
work-part = { $part } · { $nature }
work-flagged = À revoir
work-review = Marquer à revoir
work-verdict = Verdict
work-verdict-optional = Verdict, s’il y en a un
work-verdict-level = Verdict au niveau { $level }
work-levels = Niveau de sûreté
work-level-next = Niveau suivant
work-methods = Constaté par
work-comment = Commentaire
work-reason = Motif
work-needed-for = requis pour { $verdict }
work-needed-before-finalising = requis pour { $verdict }, ou une constatation
work-reason-pending = Pas encore enregistré : { $verdict } est retenu dès que son motif est donné.
work-reason-welcome = bienvenu
work-reason-cancel = Garder la réponse d’avant
work-text = Réponse rédigée
work-equivalent = Arrangement équivalent
work-equivalent-hint = Approuvé au titre de SOLAS XI-2/12, ou convenu au titre de XI-2/11. Compte comme Oui et demande son texte : ce qui a été approuvé, par qui, quand.
work-by-profile = Sans objet d’après le profil de l’installation : { $reason }
work-by-profile-hint = Pour y répondre malgré tout, choisissez un verdict.
work-clear = Effacer le verdict
work-raise-finding = Établir une constatation…
work-edit-finding = Ouvrir
work-open-finding = Ouvrir la constatation { $number }
work-finding-due = échéance { $date }
work-findings = Constatations de ce point
work-next = Suivant
work-next-item = Suivant, { $number }
work-previous-item = { $number }
work-all-answered = Tous les points ont une réponse.
# $state est l’état au féminin (Finalisée, Remplacée…), d’où les deux-points.
work-read-only = État de cette évaluation : { $state }. Elle ne change plus ; la rouvrir crée une nouvelle révision.

work-side = Guide et historique
work-guidance = Guide
work-guidance-none = Il n’y a pas de guide pour ce point.
work-look = À rechercher
work-ask = À demander
work-evidence-hints = Éléments de preuve
work-failing = Manques fréquents
work-provisions = Dispositions
work-provision-levels = Demandé au niveau de sûreté { $levels }
work-changes = Modifications de la réponse
work-changes-none = Rien n’a encore été enregistré.
work-change = { $field } : { $value }, { $person }
work-change-cleared = { $field } : effacé, { $person }
work-change-undone = { $field } : annulé, { $person }
work-side-close = Fermer le volet
work-before = Champ et équipe
work-focus = Un par un
work-focus-close = Fermer
work-focus-all =
    { $count ->
        [one] Le seul point
       *[other] Les { $count } points
    }
work-focus-place = { $place } sur { $total }
work-focus-first = C’est le premier point.
work-focus-last = C’est le dernier point.
work-focus-side = Comment c’est constaté

field-verdict = Verdict
field-levels = Niveaux
field-reason = Motif
field-comment = Commentaire
field-text = Réponse
field-equivalent = Arrangement équivalent
field-methods = Constaté par
field-review = À revoir
value-true = oui
value-false = non

work-undone =
    { $operation ->
        [finding] Annulé : constatation de { $number }.
       *[answer] Annulé : réponse à { $number }.
    }
work-redone =
    { $operation ->
        [finding] Rétabli : constatation de { $number }.
       *[answer] Rétabli : réponse à { $number }.
    }
work-undone-plain = Annulé.
work-redone-plain = Rétabli.

# Une lettre dans les lignes serrées ; le mot entier en est le nom.
work-part-short-a = A
work-part-short-b = B
work-part-short-solas = S
work-part-short-ext = –
work-split = Répondre par niveau
work-unsplit = Un verdict pour tous les niveaux
work-split-hint = Une réponse à moitié répartie n’est pas une réponse : donnez son verdict à chaque niveau.
work-equivalent-counts = Compte comme Oui : un arrangement équivalent est en vigueur.
