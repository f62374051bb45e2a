### Las pantallas en torno a la de trabajo: primer inicio, desbloqueo, inicio, registro de instalaciones,
### evaluaciones, antes de responder, constataciones, informe, ajustes, ayuda.

## Fechas

# Año, mes y día en cifras, como se puede escribir.
date-placeholder = AAAA-MM-DD
date-unclear = Esto no es una fecha. Escríbala así: 16.11.2026 o 2026-11-16.
date-no-such-day = Ese día no existe en el calendario.
date-late =
    { $days ->
        [one] { $days } día tarde
       *[other] { $days } días tarde
    }
date-left =
    { $days ->
        [0] hoy
        [one] { $days } día
       *[other] { $days } días
    }
date-due-in =
    { $days ->
        [0] Vence hoy
        [one] Vence en { $days } día
       *[other] Vence en { $days } días
    }

## Comunes a los formularios

form-optional = opcional
form-required = obligatorio
form-unclear = aún no está claro
form-save = Guardar
form-cancel = Cancelar
form-problems =
    { $count ->
        [one] Falta una cosa
       *[other] Faltan { $count } cosas
    }
form-problems-kept = Todavía no se ha guardado nada. Lo que ha escrito sigue aquí.
form-remove = Quitar { $what }
form-line = { $list }, línea { $number }
picker-found =
    { $count ->
        [0] No se encontró nada
        [one] { $count } encontrado
       *[other] { $count } encontrados
    }
picker-none = No se encontró nada para «{ $query }».
form-choose = Elegir
form-not-said = Sin indicar
form-yes = Sí
form-no = No
form-saving = Guardando…

# La letra de la tecla que empieza algo nuevo en estas pantallas: N de nuevo.
screens-key-new = n
# Añadir una medida a la constatación, cambiarla: A de añadir, E de editar (C es el comentario).
screens-key-action = a
screens-key-edit = e

## Primer inicio

start-title = Primer inicio
start-lead = Autoevaluación de la protección de la instalación portuaria, de la primera respuesta a la constatación cerrada.
start-offline = Funciona sin ninguna conexión. Lo que escriba se queda en este ordenador.
start-step-done = Paso { $number }, hecho
start-step = Paso { $number }
start-language = Idioma
start-language-of-window = Idioma de la ventana
start-protect = Proteger la bóveda
start-protect-hint = Sus registros se guardan en una carpeta cifrada, la bóveda. Dos cosas la abren: su frase de contraseña y la hoja de recuperación.
start-vault-name = Nombre de la bóveda
start-vault-name-hint = por ejemplo Muelle 7
start-person-name = Su nombre
start-person-post = Su cargo
start-person-post-hint = por ejemplo OPIP
start-passphrase = Frase de contraseña
start-passphrase-again = Frase de contraseña, otra vez
start-passphrase-show = Mostrar la frase de contraseña
start-passphrase-hide = Ocultar la frase de contraseña
start-passphrase-words = Cinco palabras o más se escriben fácilmente con guantes.
start-strength = Solidez de la frase de contraseña
start-strength-short = Demasiado corta: al menos 12 caracteres
start-strength-weak = Fácil de adivinar
start-strength-fair = Todavía no es bastante sólida
start-strength-strong = Sólida
start-strength-very-strong = Muy sólida
start-strength-of = { $bars } de 5
start-again-differs = Las dos todavía no son iguales.
start-no-reset = Nadie puede restablecer una frase de contraseña. Si se pierden la frase y la hoja de recuperación, se pierden los registros.
start-sheet = Hoja de recuperación
start-sheet-later = Se crea con la bóveda: una clave de ocho grupos, para imprimir y guardar en la caja fuerte con el PPIP. Abre la bóveda si se olvida la frase de contraseña.
start-create = Crear la bóveda
start-creating = Creando la bóveda…
start-missing-name = La bóveda aún no tiene nombre
start-missing-person = Falta su nombre
start-missing-passphrase = Falta la frase de contraseña
start-missing-weak = La frase de contraseña es demasiado débil
start-missing-again = Escriba otra vez la frase de contraseña
start-missing-differs = Las dos frases de contraseña son distintas
start-sheet-key = Clave de recuperación de Breakwater
start-sheet-one = 1 de 1
start-sheet-vault = Bóveda { $vault }, creada el { $date }. Guárdese en la caja fuerte con el PPIP.
start-sheet-once = La clave se muestra solo esta vez. Guarde la hoja, imprímala y no deje el archivo en este ordenador.
start-sheet-save = Guardar PDF…
start-sheet-saved = Guardada como { $file } en { $folder }
start-sheet-not-saved = La hoja no se ha guardado. Sigue mostrándose aquí.
start-sheet-group = Grupo { $number }: { $group }
start-sheet-last = Escriba el último grupo de la hoja
start-sheet-last-hint = Del papel o del archivo guardado, no de la pantalla
start-sheet-checked = Hoja comprobada
start-sheet-wrong = No es el último grupo de esta hoja
start-sheet-unchecked = Primero, el último grupo de la hoja
start-vault-ready = { $vault } está creada y abierta.
start-go = Empezar
start-own = Mi instalación
start-own-hint = Escriba su nombre y su número OMI de instalación portuaria y responda al primer punto.
start-own-button = Introducir mi instalación
start-own-waits = Después del paso 2
start-practice = Instalación ficticia
start-practice-hint = Una terminal inventada con un borrador respondido en torno a un 70{"\u00A0"}%. Todas sus páginas dicen que es ficticia; se puede restablecer en cualquier momento.
start-practice-button = Practicar primero
start-another = Abrir una bóveda existente…

## Desbloqueo

unlock-title = Desbloquear { $vault }
unlock-folder = Carpeta de la bóveda { $folder }
unlock-passphrase = Frase de contraseña
unlock-button = Desbloquear
unlock-opening = Abriendo…
unlock-wrong = Esta frase de contraseña no abre la bóveda
unlock-wrong-kept = No se ha abierto ni cambiado nada.
unlock-wrong-wait =
    { $seconds ->
        [one] Se puede volver a intentar dentro de { $seconds } segundo; cada intento fallido alarga la espera.
       *[other] Se puede volver a intentar dentro de { $seconds } segundos; cada intento fallido alarga la espera.
    }
unlock-wrong-now = Ya puede intentarlo de nuevo.
unlock-wrong-check = Compruebe la tecla Bloq Mayús y la distribución del teclado; muestre la frase de contraseña para ver lo que escribe.
unlock-wait-meter =
    { $seconds ->
        [one] Espere, queda { $seconds } segundo
       *[other] Espere, quedan { $seconds } segundos
    }
unlock-possible-in =
    { $seconds ->
        [one] posible en { $seconds } segundo
       *[other] posible en { $seconds } segundos
    }
unlock-passphrase-missing = escriba antes la frase de contraseña
unlock-use-recovery = Usar la clave de recuperación
unlock-another = Otra bóveda…
unlock-practice = Instalación ficticia
unlock-recovery-title = Abrir con la clave de recuperación
unlock-recovery-hint = La clave está en la hoja de recuperación de { $vault }. Se puede pegar entera en el primer campo.
unlock-recovery-groups = Ocho grupos, como en la hoja
unlock-recovery-group = Grupo { $number }
unlock-recovery-mistyped = El grupo { $number } está mal escrito
unlock-recovery-compare = Compárelo con la hoja; su último carácter comprueba los demás.
unlock-recovery-open = Abrir
unlock-recovery-left =
    { $count ->
        [one] falta { $count } grupo
       *[other] faltan { $count } grupos
    }
unlock-recovery-back = Volver a la frase de contraseña
unlock-recovery-lost = Si se pierden la frase de contraseña y la hoja, se pierden los registros. Nadie puede restablecerlas.
unlock-not-opened = Sin abrir
unlock-held = Otro programa tiene abierta esta bóveda
unlock-held-who = Quién la tiene
unlock-held-by = { $program } en { $host }
unlock-held-person = { $program } en { $host }, actúa { $person }
unlock-held-since = Desde { $since }
unlock-held-unknown = El bloqueo no dice quién; otro programa de este ordenador o de otro.
unlock-held-kept = Qué no ha cambiado
unlock-held-nothing = Nada. Esta ventana no ha tocado la bóveda.
unlock-held-do = Qué hacer
unlock-held-finish = Termine allí e inténtelo de nuevo. Si ese programa ya no está en marcha, la bóveda queda libre en el próximo intento.
unlock-again = Reintentar

## Inicio

home-sentence-nothing = No hay nada vencido.
home-unclean = Breakwater terminó de forma inesperada en la sesión iniciada el { $at }. Se conserva todo lo que estaba guardado.
home-unclean-item = Breakwater terminó de forma inesperada en la sesión iniciada el { $at }. Se conserva todo hasta el punto { $item }.
home-new-assessment = Nueva evaluación…
home-resume-where = { $reference }, { $facility }. Lo dejó en { $number }.
home-resume-where-when = { $reference }, { $facility }. Lo dejó en { $number }, { $when }.
home-continue = Continuar
home-answered = <b>{ $answered }</b> de { $items } respondidos
home-number-no = <b>{ $count }</b> No
home-number-partly = <b>{ $count }</b> Parcialmente
home-number-not-observed =
    { $count ->
        [one] <b>{ $count }</b> no observado
       *[other] <b>{ $count }</b> no observados
    }
home-number-review = <b>{ $count }</b> por revisar
home-number-open =
    { $count ->
        [one] <b>{ $count }</b> pendiente
       *[other] <b>{ $count }</b> pendientes
    }
home-number-by-profile =
    { $count ->
        [one] <b>{ $count }</b> por el perfil
       *[other] <b>{ $count }</b> por el perfil
    }
home-report = Informe
home-before = Antes de responder
home-majors = No conformidades mayores abiertas
home-majors-of =
    { $open ->
        [one] { $majors } de { $open } constatación abierta
       *[other] { $majors } de { $open } constataciones abiertas
    }
home-majors-none = Ninguna. Las demás constataciones están en la lista.
home-all-findings = Todas las constataciones
home-finding-age =
    { $days ->
        [one] Abierta { $days } día
       *[other] Abierta { $days } días
    }
home-finding-no-date = Sin plazo
home-due = Qué vence
home-due-overdue = Vencidas
home-due-soon = Próximos 30 días
home-due-later = Más adelante
home-due-line = { $number }, sin responsable
home-due-line-owner = { $number }, { $owner }
home-due-none = No vence nada.
home-facilities = Instalaciones
home-no-facility = Todavía no hay ninguna instalación
home-no-facility-why = En Breakwater todo pertenece a una instalación: evaluaciones, constataciones, informes. Para empezar bastan su nombre y su número OMI de instalación portuaria.
home-no-facility-button = Introducir la primera instalación
home-no-assessment = Todavía no hay ninguna evaluación
home-no-assessment-why = El cuestionario de MSC.1/Circ.1192 para instalaciones portuarias está listo para responderse, punto por punto, en los días que haga falta.
home-no-assessment-button = Iniciar una evaluación
home-resume-none = No hay ninguna evaluación abierta
home-resume-none-why = Todas las evaluaciones de esta bóveda están finalizadas.

## Instalaciones

facilities-title = Instalaciones
facilities-count =
    { $count ->
        [0] Todavía no hay ninguna instalación
        [one] { $count } instalación en el registro
       *[other] { $count } instalaciones en el registro
    }
facilities-new = Nueva instalación
facilities-column-name = Instalación
facilities-column-port = Puerto
facilities-column-last = Última finalizada
facilities-column-open = Abiertas
facilities-column-assessments = Evaluaciones
facilities-column-statement = Declaración hasta
facilities-never = Nunca
facilities-statement-left =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
facilities-statement-ended = caducada
facilities-none = –

## Una instalación

facility-change = Modificar…
facility-change-title = Modificar { $name }
facility-start = Iniciar evaluación…
facility-saved = { $name } está guardada.
facility-head = Nombre y número
facility-name = Nombre de la instalación
facility-name-hint = Tal como figura en el PPIP y en GISIS
facility-number = Número OMI de la instalación portuaria
facility-number-hint = UN/LOCODE, guion y cuatro cifras, por ejemplo AABBB-0001
facility-number-malformed = Cinco letras o cifras del UN/LOCODE, un guion y cuatro cifras, por ejemplo AABBB-0001.
facility-number-other-state = El número empieza por { $letters }, el Estado es { $state }.
facility-operator = Operador
facility-operator-hint = La empresa o autoridad que gestiona la instalación
facility-port = Puerto
facility-port-hint = Deje el campo vacío si la instalación no está en un puerto
facility-state = Estado
facility-state-hint = El Estado cuya Autoridad designada es competente
facility-missing-name = Falta el nombre de la instalación.
facility-missing-number = Falta el número OMI de la instalación portuaria.
facility-missing-state = Elija el Estado.
facility-general = Información general
facility-general-note = Rellena de antemano cada evaluación; se imprime al principio del informe. Aquí todo es opcional y puede completarse después.
facility-group-place = Lugar y contactos
facility-group-traffic = Buques, carga y pasajeros
facility-group-staff = Personal y servicios de protección
facility-group-plan = EPIP y PPIP
facility-group-statement = Declaración de cumplimiento y verificación
facility-group-period = Niveles, sucesos, ejercicios
facility-group-record = Autoevaluación anterior y actual
facility-group-other = Otra información
facility-profile = A qué se dedica la instalación
facility-profile-note = Lo ausente hace No aplicables sus puntos, con el motivo impreso. Lo que no se indica se aplica.
facility-tag-present = Presente
facility-tag-absent = Ausente
facility-tag-why = Por qué está ausente
facility-tag-why-hint = Se imprime junto a los puntos que hace No aplicables
facility-tag-why-missing = { $tag }: diga por qué está ausente.
facility-profile-empty = Todavía no se ha indicado nada; se aplican todos los puntos.
facility-eu = Perfil UE
facility-eu-hint = Hace obligatorios los párrafos de la parte B enumerados en el Reglamento (CE) n.º 725/2004, art. 3, apdo. 5; se imprime en el informe.
facility-eu-on = Perfil UE: los párrafos de la parte B del Reglamento (CE) n.º 725/2004, art. 3, apdo. 5, son aquí obligatorios.
facility-latitude = Latitud
facility-longitude = Longitud
facility-geo-wrong = Grados decimales, por ejemplo { $example }.
facility-integer-wrong = Un número entero sin unidad, por ejemplo 742.
facility-date-add = Añadir una fecha
facility-date-number = { $label }, fecha { $number }
facility-date-add-to = Añadir una fecha: { $label }
facility-table-add-to = Añadir una línea: { $label }
facility-table-what = Tipo
facility-table-count = Número
facility-table-add = Añadir una línea
facility-table-line-what = { $label }, línea { $number }, tipo
facility-table-line-count = { $label }, línea { $number }, número
facility-amount = { $amount } <n>{ $unit }</n>
facility-position = { $latitude }°, { $longitude }°
facility-table-line = { $what }: { $count }
facility-field-problem = { $label }: { $problem }
facility-assessments = Evaluaciones
facility-no-assessments = Esta instalación aún no tiene evaluaciones
facility-no-assessments-why = La primera requiere unos días de oficina y de recorrido; cada respuesta se guarda al momento.
facility-empty-general = Todavía no hay información general.
facility-unsaved = Todavía sin guardar

## Evaluaciones

assessments-title = Evaluaciones
assessments-count =
    { $count ->
        [0] Todavía no hay ninguna evaluación
        [one] { $count } evaluación
       *[other] { $count } evaluaciones
    }
assessments-none-why = Una evaluación recorre un cuestionario para una instalación. Iníciela cuando esté designado el equipo; puede esperar y continuar en cualquier momento.
assessments-needs-facility = Una evaluación pertenece a una instalación; todavía no hay ninguna.
assessments-start = Iniciar evaluación…
assessments-column-reference = Evaluación
assessments-column-facility = Instalación
assessments-column-state = Estado
assessments-column-progress = Respondidos
assessments-column-findings = Const. abiertas
assessments-column-do = Ir a
assessments-revision = revisión { $number }
assessments-begun = iniciada el { $date }
assessments-finalised-on = finalizada el { $date }
assessments-progress = { $answered } de { $items }
assessments-progress-label = { $reference }: { $answered } de { $items } puntos respondidos
assessments-continue = Continuar { $reference }
assessments-open = Abrir { $reference }
assessments-before = Antes de responder, { $reference }
assessments-report = Informe de { $reference }
assessments-filter-facility = Mostrar
assessments-all-facilities = Todas las instalaciones

assess-title = Iniciar una evaluación
assess-facility = Instalación
assess-facility-option = { $name }, { $number }
assess-questionnaire = Cuestionario
assess-questionnaire-size =
    { $sections ->
        [one] { $items } puntos en { $sections } sección, versión { $version }
       *[other] { $items } puntos en { $sections } secciones, versión { $version }
    }
assess-kind = Tipo de registro
assess-kind-fixed = no se puede cambiar después
assess-kind-self-assessment-hint = Interna. No es un documento de control; lo dice en todas las páginas.
assess-kind-internal-audit-hint = A/16.4 pide auditores independientes de las medidas.
assess-kind-da-verification-hint = Por funcionarios; termina en refrendo o en constataciones.
assess-reference = Cómo se llamará
assess-reference-hint = Por ejemplo AE-8. Vacío: tipo y año.
assess-from = Partir de una anterior
assess-from-none = No, empezar con un registro en blanco
assess-from-hint = Muestra el veredicto de la vez anterior junto a cada punto. Los veredictos no se trasladan, las constataciones abiertas sí.
assess-start = Iniciar
assess-starting = Iniciando…
assess-no-questionnaire = No hay instalado ningún cuestionario para instalaciones.

## Antes de responder

before-title = Antes de responder
before-lead = { $reference }, { $facility }. Se imprime al principio del informe; se puede completar hasta la firma.
before-kind = Tipo de registro
before-kind-set = fijado al iniciar el registro
before-team = Equipo
before-team-count =
    { $count ->
        [0] nadie designado todavía
        [one] { $count } persona
       *[other] { $count } personas
    }
before-team-dependent =
    { $count ->
        [one] { $count } no independiente
       *[other] { $count } no independientes
    }
before-team-add = Añadir una persona
before-team-me = Añadirme
before-team-empty = Quién evalúa, y si cada persona es independiente de las medidas (PBIP A/16.4).
before-column-part = Papel en este registro
before-column-independent = Independiente de las medidas
before-person = Persona { $number }
before-person-name = Nombre
before-person-post = Cargo
before-lead-assessor = Evaluador principal
before-assessor = Evaluador
before-independent = Independiente
before-dependent = No independiente
before-independence-of = ¿Es { $name } independiente de las medidas?
before-reason = Motivo
before-reason-tag = Falta el motivo
before-reason-required = obligatorio, PBIP A/16.4
before-reason-missing = Diga por qué { $name } no es independiente.
before-name-missing = La persona { $number } no tiene nombre.
before-statement = Declaración de independencia
before-statement-hint = se imprime tal como está aquí
before-places = Lugares
before-places-count = visitados: { $visited }, no visitados: { $not }
before-visited = Visitados
before-visited-hint = Un lugar por línea, con el día si importa
before-not-visited = No visitados
before-not-visited-hint = Cada uno con su motivo
before-sources = Documentos y entrevistas
before-documents = Documentos examinados
before-documents-hint = Título y edición, como los imprimirá el informe
before-people = Personas entrevistadas, por función
before-people-hint = Funciones, no nombres: por ejemplo 9 vigilantes en su puesto
before-add-place = Añadir un lugar
before-add-not-visited = Añadir un lugar no visitado
before-level-panel = Nivel, periodo e independencia
before-ready-done = resuelto
before-ready-open = pendiente
before-add-document = Añadir un documento
before-add-role = Añadir una función
before-add-paragraph = Añadir un párrafo
before-add-strength = Añadir un punto fuerte
before-add-concern = Añadir una preocupación
before-level = Nivel de protección vigente durante la evaluación
before-level-hint = Las medidas de los otros niveles se juzgan por la documentación o quedan como No observado.
before-level-name = Nivel { $level }
before-from = Primer día
before-to = Último día
before-period-wrong = El último día es anterior al primero.
before-summary-title = Resumen del propio auditor
before-summary-note = Se puede escribir al final; figura en las primeras páginas del informe.
before-summary = Resumen, un párrafo por campo
before-strengths = Puntos fuertes
before-concerns = Preocupaciones
before-ready = Listo para responder
before-ready-team = Equipo e independencia
before-ready-team-none = nadie designado todavía
before-ready-reasons =
    { $count ->
        [one] { $count } motivo indicado
       *[other] { $count } motivos indicados
    }
before-ready-reasons-missing =
    { $count ->
        [one] falta { $count } motivo, necesario antes de finalizar (PBIP A/16.4)
       *[other] faltan { $count } motivos, necesarios antes de finalizar (PBIP A/16.4)
    }
before-ready-level = Nivel de protección vigente: { $level }
before-ready-level-none = Nivel de protección vigente
before-ready-period = Periodo
before-ready-period-none = sin indicar todavía
before-ready-places = Lugares
before-ready-later = antes de firmar, no antes de responder
before-go = Ir a los puntos
before-continues = { $answered } de { $items } respondidos.
before-saved = Guardado { $time }
before-not-saved = Todavía sin guardar
before-saving = Guardando…
before-finalised = Este registro está finalizado. Se puede leer, pero no modificar.

## Constataciones

findings-title = Constataciones
findings-of = Constataciones de { $reference }
findings-new = Nueva constatación…
findings-new-needs = Una constatación pertenece a una evaluación; todavía no hay ninguna.
findings-filter = Filtrar constataciones
findings-filter-open = Abiertas
findings-filter-overdue = Vencidas
findings-filter-repeats = Reiteradas
findings-filter-closed = Cerradas
findings-filter-all = Todas
findings-grades = Grado
findings-all-grades = Todos los grados
findings-grade-count = { $grade }: { $count }
findings-all-assessments = Todas las evaluaciones
findings-column-grade = Grado
findings-column-finding = Constatación
findings-column-due = Plazo
findings-column-age = Abierta
findings-sort = Ordenar por { $column }
findings-age =
    { $days ->
        [one] { $days } d
       *[other] { $days } d
    }
findings-age-words =
    { $days ->
        [one] abierta desde hace { $days } día
       *[other] abierta desde hace { $days } días
    }
findings-none = –
findings-repeat = Reiterada
findings-repeat-of = Reitera { $number }
findings-empty = Todavía no hay constataciones
findings-empty-why = Una constatación se formula desde un punto respondido No o Parcialmente, o aquí mismo, después de un recorrido.
findings-empty-filter = Ninguna constatación coincide con estos filtros
findings-empty-filter-why = Las demás siguen ahí.
findings-show-all = Mostrar todas
findings-list = Constataciones, { $count }
findings-item = Punto { $number }
findings-no-item = Sin relación con un punto
findings-stage = Fase
findings-stage-raised = Formulada
findings-stage-planned = Prevista
findings-stage-in-progress = En curso
findings-stage-verified = Verificada
findings-stage-closed = Cerrada
findings-evidence = Evidencia vista
findings-effect = Efecto
findings-measure = Hecho de inmediato
findings-cause = Causa raíz
findings-risk = Riesgo
findings-risk-words = Probabilidad { $likelihood } × consecuencia { $consequence } = { $risk } de 25
findings-actions = Medidas correctivas
findings-no-actions = Todavía no hay medidas.
findings-add-action = Añadir medida…
findings-edit = Modificar…
findings-action-line = { $owner }. { $status }
findings-no-owner = Sin responsable
findings-choose = Elija una constatación de la lista.

finding-title-new = Nueva constatación
finding-title-edit = Constatación { $number }
finding-about = Punto { $number }
finding-assessment = Evaluación
finding-grade = Grado
finding-fact = Hecho constatado
finding-fact-hint = Qué ocurre y dónde; sin juicios
finding-evidence = Evidencia objetiva
finding-evidence-hint = Lo que se vio, se leyó o se oyó: fechas, números, documentos
finding-effect = Efecto
finding-effect-hint = Lo que puede ocurrir por ello
finding-place = Lugar
finding-place-hint = Acceso, tramo de valla, zona restringida
finding-measure = Medida inmediata
finding-measure-hint = Lo que se hizo de inmediato
finding-cause = Causa raíz
finding-cause-hint = Por qué se ha llegado a esto
finding-found-on = Fecha de la constatación
finding-risk = Riesgo
finding-risk-hint = Probabilidad y consecuencia, de 1 baja a 5 alta
finding-likelihood = Probabilidad
finding-consequence = Consecuencia
finding-risk-cell = Probabilidad { $likelihood }, consecuencia { $consequence }, riesgo { $risk }
finding-risk-is = Riesgo { $risk } de 25, { $band }
finding-risk-none = Sin valorar
finding-risk-clear = Quitar la valoración
finding-band-low = bajo
finding-band-medium = medio
finding-band-high = alto
finding-band-very-high = muy alto
finding-actions = Medidas correctivas
finding-actions-hint-needed = Cada una con un responsable y un plazo
finding-actions-hint-free = En este grado, el responsable y el plazo son opcionales
finding-action = Medida { $number }
finding-action-what = Qué hay que hacer
finding-action-owner = Responsable
finding-action-owner-post = Un cargo, con sus palabras
finding-action-post = Cargo del responsable
finding-action-post-hint = Por ejemplo, director de la terminal
finding-action-due = Plazo
finding-action-status = Estado
finding-action-add = Añadir una medida
finding-action-remove = Quitar la medida { $number }
finding-save = Guardar la constatación
finding-missing-grade = Elija el grado.
finding-missing-fact = Escriba el hecho constatado.
finding-missing-risk = Valore la probabilidad y la consecuencia, o ninguna de las dos.
finding-missing-what = Medida { $action }: escriba qué hay que hacer.
finding-missing-owner = Medida { $action }: indique el responsable.
finding-missing-due = Medida { $action }: indique el plazo.
finding-missing-date = Hay una fecha que no se entiende.
finding-saved = La constatación { $number } está guardada.
finding-details = Más detalles
finding-also-items = Otros puntos afectados
finding-also-items-hint = Una constatación puede referirse a varios puntos
finding-also-items-add = Elegir puntos
finding-also-items-search = Buscar puntos
finding-also-items-search-hint = Una palabra, un número o una disposición
finding-provisions = Otras disposiciones
finding-provisions-hint = Además de las de los puntos, por ejemplo un párrafo del PPIP
finding-provisions-add = Añadir una disposición
finding-repeats = Reitera una constatación anterior
finding-repeats-hint = De las evaluaciones anteriores a esta
finding-repeats-recognised = Según los puntos afectados
finding-repeats-none = No reitera ninguna
finding-repeats-one = { $number } { $fact }

## Informe

report-screen-title = Informe
report-screen-none = Todavía no hay ninguna evaluación de la que informar
report-screen-none-why = Un informe muestra las respuestas y las constataciones de una evaluación.
report-screen-assessment = Evaluación
report-screen-edition = Edición
report-screen-pages =
    { $count ->
        [one] { $count } página
       *[other] { $count } páginas
    }
report-screen-language = Idioma del informe
report-screen-paper = Papel
report-screen-a4 = A4
report-screen-letter = Carta
report-screen-marking = Marca en todas las páginas
report-screen-marking-hint = Vacío: las palabras del idioma del informe
report-screen-date = Fecha del informe
report-screen-date-hint = El mismo registro y la misma fecha dan el mismo archivo, byte a byte
report-screen-contents = Contenido
report-screen-save = Guardar PDF…
report-screen-saving = Escribiendo el PDF…
report-screen-saved = { $file } está guardado, { $size }
report-screen-saved-where = En { $folder }
report-screen-not-saved = El PDF no se ha guardado; se cerró el diálogo.
report-screen-date-wrong = La fecha no se entiende
report-screen-preview = Vista previa
report-screen-page-of = Página { $page } de { $pages }
report-screen-previous = Página anterior
report-screen-next = Página siguiente
report-screen-smaller = Reducir
report-screen-larger = Ampliar
report-screen-zoom = { $percent }{"\u00A0"}%
report-screen-drawing = Dibujando la página…
report-screen-page-label = Página { $page }: { $heading }
report-screen-page-plain = Página { $page }
report-screen-draft = Marca de borrador en todas las páginas hasta que se finalice el registro
report-screen-glyphs-do = Cámbielos en las respuestas o constataciones, o guarde tal cual.

## Ajustes

settings-title = Ajustes
settings-window = Ventana
settings-language = Idioma
settings-language-hint = De la ventana. Cada informe tiene el suyo.
settings-theme = Apariencia
settings-theme-hint = El contraste está pensado para pleno sol.
settings-theme-system = Como el ordenador
settings-theme-day = Día
settings-theme-night = Noche
settings-theme-contrast = Contraste
settings-density = Densidad
settings-density-hint = Amplia ofrece zonas de pulsación más grandes, para guantes y tabletas.
settings-density-desk = Escritorio
settings-density-roomy = Amplia
settings-keys = Teclas sueltas
settings-keys-hint = Letras y cifras que actúan al momento. Si se desactivan, las letras no actúan y las cifras solo dentro del punto abierto. Las teclas con Ctrl siguen funcionando.
settings-people = Personas
settings-people-hint = Cada cambio lleva el nombre de quien lo hizo. Quién actúa se puede cambiar aquí y en la barra.
settings-people-acts = actúa ahora
settings-people-let-act = Actuar como { $name }
settings-people-add = Añadir una persona
settings-people-name = Nombre
settings-people-post = Cargo
settings-people-name-missing = Falta el nombre.
settings-people-added = Se ha añadido a { $name }.
settings-vault = Bóveda
settings-vault-name = Nombre
settings-vault-folder = Carpeta
settings-verify = Comprobar la bóveda
settings-verify-hint = Lee todas las páginas de las dos bases de datos y sigue la cadena de eventos del primero al último.
settings-verifying = Comprobando la bóveda…
settings-verified =
    { $events ->
        [one] En orden. { $events } evento; la cadena está comprobada hasta la cabeza guardada.
        [many] En orden. { $events } de eventos; la cadena está comprobada hasta la cabeza guardada.
       *[other] En orden. { $events } eventos; la cadena está comprobada hasta la cabeza guardada.
    }
settings-verify-problems =
    { $count ->
        [one] Se ha encontrado un problema
       *[other] Se han encontrado { $count } problemas
    }
settings-verify-problem-where = { $what } ({ $where })
settings-verify-do = La comprobación no ha cambiado nada. Antes de seguir, haga una copia de la carpeta de la bóveda tal como está.
settings-head = Cabeza de la cadena
settings-practice = Instalación ficticia
settings-practice-hint = Vuelve a como se entregó. Todo lo que haya cambiado en ella se pierde; su propia bóveda no se toca.
settings-practice-reset = Restablecer la instalación ficticia…
settings-practice-sure = ¿Restablecer la instalación ficticia?
settings-practice-reset-yes = Restablecer
settings-practice-reset-no = Conservar
settings-practice-reset-done = La instalación ficticia está como se entregó.
settings-about = Acerca de
settings-version = Breakwater { $version }
settings-offline = No abre nunca una conexión de red.

## Ayuda

help-title = Ayuda
help-lead = Funciona sin conexión: todo lo que hay aquí forma parte del programa.
help-contents = En esta página
help-tour = Cinco minutos, del inicio al informe
help-tour-1 = Instalación
help-tour-1-text = Introduzca la instalación una sola vez: nombre, número OMI de instalación portuaria, a qué se dedica. Lo ausente hace No aplicables sus puntos sin más.
help-tour-2 = Evaluación
help-tour-2-text = Inicie una evaluación y diga antes de responder quién evalúa, qué se visitó y qué nivel de protección estaba vigente.
help-tour-3 = Respuestas
help-tour-3-text = Pulse de 1 a 5 para el veredicto; la respuesta está en el disco antes de que se muestre «Guardado». Pase con U al siguiente punto sin responder. Cierre la ventana cuando quiera: Inicio le devuelve al mismo punto.
help-tour-4 = Constataciones
help-tour-4-text = Donde falte algo, formule una constatación desde el punto: el hecho, su grado, y quién hace qué y para cuándo.
help-tour-5 = Informe
help-tour-5-text = La vista previa muestra las mismas páginas que el PDF. Guárdelo donde quiera; es lo único que Breakwater escribe fuera de la bóveda.
help-keys = Teclas
help-keys-hint = Nunca actúan dentro de un campo de texto, y las letras sueltas se pueden desactivar en los ajustes.
help-verdicts = Veredictos
help-verdict-counts-1 = cuenta 1
help-verdict-counts-half = cuenta ½ en la parte B y demás orientaciones, 0 en la parte A y SOLAS XI-2
help-verdict-counts-0 = cuenta 0
help-verdict-counts-not = no cuenta
help-verdict-counts-apart = no cuenta; se muestra aparte
help-equivalent = Una disposición equivalente aprobada conforme a SOLAS XI-2/12, o acordada conforme a XI-2/11, cuenta como Sí cuando se indica su texto.
help-grades = Grados de una constatación
help-scores = Puntuaciones
help-scores-formula = La conformidad es la suma de lo que cuentan las respuestas dividida por n, el número de puntos respondidos que cuentan.
help-scores-apart = La parte A es obligatoria y la parte B son orientaciones. Son dos cifras y nunca una; no hay un porcentaje global.
help-scores-n = Un porcentaje nunca figura sin su n y sin los puntos no observados, no aplicables y sin responder.
help-lost = Frase de contraseña perdida
help-lost-1 = La clave de recuperación de la hoja impresa abre la bóveda sin la frase de contraseña.
help-lost-2 = Si se pierden las dos, se pierden los registros. No hay puerta trasera; nadie puede restablecer una frase de contraseña, tampoco quienes hacen Breakwater.
help-lost-3 = Tras un intento incorrecto, el siguiente debe esperar hasta medio minuto. Basta con esperar; no se borra nada.
help-threats = Qué protege Breakwater y qué no
help-threats-intro = Una autoevaluación cumplimentada debe protegerse como el plan (Código PBIP, A/15.7, A/16.7, A/16.8).
help-threat = Qué ocurre
help-promise = Prometemos
help-no-promise = No prometemos
help-threat-stolen = Roban un portátil apagado o una memoria USB
help-threat-stolen-promise = El contenido, los nombres de los archivos y los de las instalaciones no se pueden leer sin la frase de contraseña o la clave de recuperación. Cada intento de adivinarla le cuesta al ladrón tiempo y memoria.
help-threat-stolen-not = Una frase de contraseña débil. Por eso se rechazan las débiles.
help-threat-locked = El portátil está en suspensión, Breakwater está bloqueado
help-threat-locked-promise = Lo mismo para la bóveda; la clave ha desaparecido de la memoria de Breakwater.
help-threat-locked-not = Lo que el sistema operativo haya escrito en su archivo de intercambio o de hibernación. Cifre el disco entero.
help-threat-running = Alguien usa el portátil mientras está desbloqueado, o un programa hostil actúa en nombre de usted
help-threat-running-promise = Nada. Ningún programa puede.
help-threat-running-not = Bloquee con Ctrl L cuando deje su puesto.
help-threat-insider = Alguien que conoce la frase de contraseña cambia el registro
help-threat-insider-promise = Cada cambio es un evento con nombre y hora en una cadena; los informes llevan la huella del registro del que salieron.
help-threat-insider-not = Que no se haya escrito de nuevo una cadena de la que nadie más tiene copia.
help-offline = Funciona sin conexión
help-offline-text = Breakwater nunca abre una conexión de red: ni búsqueda de actualizaciones, ni nube, ni estadísticas. Lo que sale de este ordenador sale como un archivo que usted ha guardado.
