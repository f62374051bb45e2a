### La tabla de escenarios de una evaluación de riesgos; respuestas redactadas; la vez anterior; cambio de versión.

view-worksheet = Tabla de escenarios

worksheet-add = Añadir un escenario
worksheet-new = Nuevo escenario
worksheet-number = Número
worksheet-asset-threat = Bien y amenaza
worksheet-score = Puntuación
worksheet-owner-decision = Responsable, decisión
worksheet-review = revisión { $date }
worksheet-accepted = aceptado por { $name }
worksheet-count =
    { $count ->
        [0] Ningún escenario todavía
        [one] { $count } escenario
       *[other] { $count } escenarios
    }
worksheet-urgent =
    { $count ->
        [one] El escenario { $numbers } es hoy «{ $band }». { $action }
       *[other] Los escenarios { $numbers } son hoy «{ $band }». { $action }
    }
worksheet-empty = Ningún escenario todavía
worksheet-empty-why = Una fila nombra lo que hay que proteger y quién podría hacerle qué. Su puntuación dice qué fila va primero, no el tamaño del peligro.
worksheet-asset-missing = Nombre el bien: sin él la fila no se guarda.
worksheet-as-today = Como hoy
worksheet-score-open = La puntuación aparece cuando las tres están elegidas.
worksheet-missing = Falta por rellenar: { $columns }
worksheet-missing-count = { $count } por rellenar
worksheet-remarks =
    { $count ->
        [one] { $count } observación
       *[other] { $count } observaciones
    }
worksheet-up = Subir
worksheet-down = Bajar
worksheet-first = Es la primera fila.
worksheet-last = Es la última fila.
worksheet-remove = Eliminar
worksheet-removed = { $asset }: eliminado.
worksheet-questions = Preguntas sobre el método
worksheet-bands = Franjas
worksheet-band = { $from }–{ $to }
worksheet-matrix = Dónde están los escenarios
worksheet-matrix-note = un número abre su fila
worksheet-matrix-when = Puntuaciones mostradas
worksheet-likelihood = { $threat } × { $vulnerability }
worksheet-open = Escenario { $number }, { $asset }

work-table-open = Abrir la tabla de escenarios
work-in-table = La tabla de escenarios lo pregunta fila por fila. Responda allí, o por escrito aquí.
work-in-table-now = Lo responde la tabla de escenarios. El texto de aquí se imprime con ella.
work-in-words = Por escrito
work-text-answered = respondido en cuanto tiene texto
work-words =
    { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }
work-verdict-why-optional = opcional; sin él el punto no entra en ninguna puntuación

work-last-time = La vez anterior
work-last-none = No se preguntó la vez anterior.
work-last-where = { $reference }, revisión { $revision }
work-last-unanswered = Sin respuesta entonces.
work-keepable =
    { $count ->
        [one] { $count } punto es el mismo que la vez anterior y espera su veredicto.
       *[other] { $count } puntos son los mismos que la vez anterior y esperan su veredicto.
    }
work-keep-open = Conservar lo igual…
work-keep-title = ¿Conservar los puntos sin cambios?
work-keep-what =
    { $count ->
        [one] { $count } punto sigue palabra por palabra igual y aún no tiene veredicto. Recibe el de la vez anterior, con su motivo.
       *[other] { $count } puntos siguen palabra por palabra igual y aún no tienen veredicto. Reciben el de la vez anterior, con su motivo.
    }
work-keep-not = Hágalo solo donde nada haya cambiado sobre el terreno. Los puntos reformulados y los nuevos quedan abiertos; lo ya respondido no se toca. Se puede deshacer.
work-keep-do =
    { $count ->
        [one] Conservar { $count } veredicto
       *[other] Conservar { $count } veredictos
    }
work-kept =
    { $count ->
        [one] Se conserva { $count } veredicto de la vez anterior.
       *[other] Se conservan { $count } veredictos de la vez anterior.
    }

upgrade-link = Versión…
upgrade-open-of = Pasar { $reference } a otra versión
upgrade-newest = No hay una versión más nueva de su cuestionario ni un complemento para él. No hay nada que hacer.
