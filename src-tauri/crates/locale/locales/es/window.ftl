### El marco de la ventana y la pantalla de trabajo.

## En todas partes

close = Cerrar
cancel = Cancelar
try-again = Reintentar
undo = Deshacer
redo = Rehacer
date-and-time = { $date }, { $time }
error-part-kept = Qué no ha cambiado
error-part-do = Qué hacer
error-code = Código { $code }
toasts-label = Avisos
toast-dismiss = Cerrar el aviso
loading = Abriendo…

# La escala: el avance como el borde graduado de una carta náutica.
scale-label =
    { $total ->
        [one] { $answered } de { $total } punto respondido
       *[other] { $answered } de { $total } puntos respondidos
    }
scale-section = { $title }: { $answered } de { $items } respondidos

# Nunca un porcentaje sin puntos ni n; lo que no está en n se dice con él.
score-of = { $points } de { $n }
score-apart = no observados: { $unseen }, no aplicables: { $na }, sin responder: { $open }
score-none = aún no

save-saved = Guardado { $time }
save-saving = Guardando…
save-not-saved = Sin guardar
save-failed = Sin guardar. { $what } Lo que ha escrito sigue en la pantalla.

## El marco

shell-skip = Ir al contenido
shell-main-navigation = Principal
shell-you-are-here = Usted está aquí
shell-brand = { product }, inicio
shell-rail-fold = Plegar la navegación
shell-rail-unfold = Desplegar la navegación
shell-theme-next = Tema: { $theme }. Cambiarlo
shell-lock = Bloquear
# La forma completa es «información confidencial sobre protección» (B/16.8.6); aquí no cabe.
shell-sensitive = Confidencial
shell-sensitive-note = Protéjase como el PPIP, PBIP A/16.7
shell-search-or-do = Buscar o ejecutar
shell-acting = Actúa: { $name }, { $post }. Cambiar
shell-acting-none = No se ha elegido a nadie. Elegir quién actúa
shell-acting-title = Quién actúa
shell-acting-hint = Lo que se anote a partir de ahora lleva este nombre.
shell-person-other = Otra persona
shell-person-name = Nombre
shell-person-post = Cargo
shell-person-add = Añadir y actuar como esta persona
shell-person-needs-name = Hace falta un nombre.
shell-practice-note = Para practicar: nada de esto es real
theme-system = Como el sistema
theme-day = Día
theme-night = Noche
theme-contrast = Contraste

view-first-start = Primer inicio
view-unlock = Desbloquear
view-home = Inicio
view-facilities = Instalaciones
view-facility = Instalación
view-assessments = Evaluaciones
view-before = Antes de responder
view-work = Trabajo
view-findings = Constataciones
view-report = Informe
view-reports = Informes
view-settings = Ajustes
view-help = Ayuda

palette-title = Buscar o ejecutar
palette-placeholder = Escriba una palabra, un número o una disposición
palette-results = Resultados
palette-nothing = No se ha encontrado nada para «{ $query }». Pruebe con menos letras o con una disposición como A/16.4.
palette-count =
    { $count ->
        [0] No se ha encontrado nada
        [one] { $count } resultado
       *[other] { $count } resultados
    }
palette-group-go = Ir a
palette-group-do = Ejecutar
palette-group-items = Puntos
palette-group-sections = Secciones

## Teclas. Cada letra una sola vez; las cifras son las mismas en todos los idiomas.
## S sí, N no, P parcialmente, A no aplicable, O no observado, R revisar, C comentario, G guía (orientación),
## I ir a la sección, L nivel. J, K y U quedan como en los demás idiomas: S de «siguiente» es aquí Sí.

key-yes = s
key-no = n
key-partly = p
key-not-applicable = a
key-not-observed = o
key-next = j
key-previous = k
key-unanswered = u
key-review = r
key-comment = c
key-guidance = g
key-section = i
key-level = l

keys-title = Teclas
keys-note = Las cifras son las mismas en todos los idiomas. Las letras siguen el idioma, se pueden desactivar en Ajustes y nunca actúan dentro de un campo de texto. Esc sale del campo de texto; Ctrl+Intro pasa de él al siguiente punto.
keys-off = Las teclas de letras están desactivadas en Ajustes. Las cifras actúan mientras el foco está dentro del punto.
keys-group-answer = Responder
keys-group-move = Moverse
keys-group-evidence = Evidencias
keys-group-screens = Otras pantallas
keys-group-window = Ventana
keys-verdicts = Sí, No, Parcialmente
keys-verdicts-excluded = No aplicable, No observado
keys-verdict-letters = Los mismos cinco, con letras
keys-methods = Método: documento, entrevista, observación, prueba
keys-review = Marcar para revisar
keys-comment = Comentario
keys-undo = Deshacer la última respuesta
keys-redo = Rehacer
keys-next = Punto siguiente
keys-previous = Punto anterior
keys-unanswered = Siguiente sin responder
keys-section = Ir a la sección
keys-search = Buscar puntos
keys-guidance = Orientación
keys-level = Nivel siguiente
keys-finding-step = Constatación siguiente, anterior
keys-piece-step = Evidencia siguiente, anterior
keys-draw = Dibujar una flecha, un cuadro, un texto
keys-redact = Tachar una parte
keys-select = Elegir lo dibujado
keys-zoom = Más grande, más pequeño, ajustar
keys-new = Empezar algo nuevo en esta pantalla
keys-month = Calendario en lista o por mes
keys-step = Comprobar antes de firmar: ir a lo que falta. Cambios de manos: elegir un recorrido
keys-report = Guardar el PDF, en la pantalla del informe
keys-palette = Buscar o ejecutar
keys-lock = Bloquear
keys-rail = Plegar o desplegar la navegación
keys-help = Ayuda
keys-sheet = Esta hoja
keycap-enter = Intro
keycap-ctrl = Ctrl
keycap-shift = Mayús
keycap-esc = Esc

## La pantalla de trabajo

work-sections-open = Abrir las secciones
work-answered-of = { $answered } de { $total } respondidos
work-open-count =
    { $count ->
        [one] { $count } pendiente
       *[other] { $count } pendientes
    }
work-by-profile-count =
    { $count ->
        [one] { $count } por el perfil
       *[other] { $count } por el perfil
    }
work-scores = Puntuaciones hasta ahora
work-section-state-none = sin empezar
work-section-state-started = empezada
work-section-state-done = completa
work-section-flagged =
    { $count ->
        [one] { $count } marcado para revisar
       *[other] { $count } marcados para revisar
    }
work-section-count = { $answered }/{ $items }

work-items = Puntos
work-filter-items = Filtrar puntos
work-search = Buscar puntos
work-filter-unanswered = Sin responder
work-filter-no = No
work-filter-partly = Parcialmente
work-filter-not-applicable = No aplicable
work-filter-not-observed = No observado
work-filter-review = Por revisar
work-filter-commented = Con comentario
work-filter-no-method = Sin método
work-filter-no-finding = No o Parcialmente sin constatación
work-filter-part-a = Parte A
work-filter-level-3 = Nivel 3
work-filter-more = Más
work-filter-fewer = Menos
work-filter-clear = Mostrar todos
work-filter-result =
    { $count ->
        [0] Ningún punto coincide
        [one] { $count } punto coincide
       *[other] { $count } puntos coinciden
    }
work-nothing-title = Ningún punto coincide
work-nothing-text = Ningún punto cumple todo lo pedido. Quite un filtro o busque otra palabra.

work-levels-mark = N{ $levels }
work-levels-title = Niveles de protección { $levels }
work-eu-short = UE
work-part = { $part } · { $nature }
work-flagged = Marcado para revisar
work-review = Marcar para revisar
work-verdict = Veredicto
work-verdict-optional = Veredicto, si procede
work-verdict-level = Veredicto en el nivel { $level }
work-levels = Nivel de protección
work-level-next = Nivel siguiente
# «Comprobado por» se leería como el nombre de una persona.
work-methods = Método
work-comment = Comentario
work-reason = Motivo
work-needed-for = necesario para { $verdict }
work-needed-before-finalising = necesario para { $verdict }, o una constatación
work-reason-pending = Todavía sin guardar: { $verdict } se guarda cuando tiene su motivo.
work-reason-welcome = conveniente
work-reason-cancel = Dejar la respuesta como estaba
work-text = Respuesta con texto
work-equivalent = Disposición equivalente
work-equivalent-hint = Aprobada conforme a SOLAS XI-2/12 o acordada conforme a XI-2/11. Cuenta como Sí y requiere su texto: qué se aprobó, quién y cuándo.
work-by-profile = No aplicable según el perfil de la instalación: { $reason }
work-by-profile-hint = Para responderlo de todos modos, elija un veredicto.
work-clear = Borrar el veredicto
work-raise-finding = Formular constatación…
work-edit-finding = Abrir
work-finding-due = vence { $date }
work-open-finding = Abrir la constatación { $number }
work-findings = Constataciones de este punto
work-next = Siguiente
work-next-item = Siguiente, { $number }
work-previous-item = { $number }
work-all-answered = Todos los puntos están respondidos.
work-read-only = Estado de este registro: { $state }. No cambia nunca; al reabrirlo se crea una nueva revisión.

work-side = Orientación e historial
work-guidance = Orientación
work-guidance-none = No hay orientación para este punto.
work-look = Qué mirar
work-ask = Qué preguntar
work-evidence-hints = Evidencia
work-failing = Fallos frecuentes
work-provisions = Disposiciones
work-provision-levels = Se pregunta en el nivel de protección { $levels }
work-changes = Cambios de esta respuesta
work-changes-none = Todavía no se ha anotado nada.
work-change = { $field }: { $value }, { $person }
work-change-cleared = { $field }: borrado, { $person }
work-change-undone = { $field }: deshecho, { $person }
work-side-close = Cerrar el panel lateral
work-before = Alcance y equipo
work-focus = De uno en uno
work-focus-close = Cerrar
work-focus-all =
    { $count ->
        [one] El único punto
       *[other] Los { $count } puntos
    }
work-focus-place = { $place } de { $total }
work-focus-first = Este es el primer punto.
work-focus-last = Este es el último punto.
work-focus-side = Cómo se ha comprobado

field-verdict = Veredicto
field-levels = Niveles
field-reason = Motivo
field-comment = Comentario
field-text = Respuesta
field-equivalent = Disposición equivalente
field-methods = Método
field-review = Marcar para revisar
value-true = sí
value-false = no

work-undone =
    { $operation ->
        [finding] Deshecho: constatación del punto { $number }.
       *[answer] Deshecho: respuesta al punto { $number }.
    }
work-redone =
    { $operation ->
        [finding] Rehecho: constatación del punto { $number }.
       *[answer] Rehecho: respuesta al punto { $number }.
    }
work-undone-plain = Deshecho.
work-redone-plain = Rehecho.

# Una letra en las filas densas; la palabra entera es su nombre.
work-part-short-a = A
work-part-short-b = B
work-part-short-solas = S
work-part-short-ext = –
work-split = Responder por nivel
work-unsplit = Un veredicto para todos los niveles
work-split-hint = Dividir a medias no es responder: dé a cada nivel su veredicto.
work-equivalent-counts = Cuenta como Sí: hay una disposición equivalente en vigor.
