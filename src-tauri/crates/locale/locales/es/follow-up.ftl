### Seguimiento de las constataciones en la ventana, lista, hojas de muestreo, qué cambió desde la vez anterior, qué vence en el inicio.

view-sampling = Hojas de muestreo
view-changes = Desde la vez anterior

form-leave = ¿Cerrar sin guardar?
form-leave-why = Lo que ha escrito todavía no está guardado.
form-leave-yes = Descartar
form-leave-no = Seguir escribiendo

follow-key-done = h
follow-key-verify = v
follow-key-close = c
follow-key-reopen = r
follow-key-pick = s
follow-key-together = t
keys-group-findings = Constataciones
follow-keys-action = Añadir una medida
follow-keys-edit = Modificar la constatación
follow-keys-done = Marcar la siguiente medida como realizada
follow-keys-verify = Verificar
follow-keys-close = Cerrar
follow-keys-reopen = Reabrir
follow-keys-pick = Seleccionar para cambiar en conjunto
follow-keys-together = Cambiar lo seleccionado

follow-done = Marcar realizada…
follow-done-title = Constatación { $number }: medida realizada
follow-done-text = Indique qué muestra que se realizó. Después la verifica una persona que no sea responsable de ninguna medida de esta constatación.
follow-done-field = Prueba
follow-done-hint = Qué se hizo, cuándo y dónde puede verse
follow-done-save = Marcar como realizada
follow-done-said = La medida de la constatación { $number } está realizada y espera verificación.
follow-done-nothing = Todas las medidas de esta constatación están realizadas.
follow-done-line = Realizada el { $date }
follow-verify = Verificar…
follow-verify-all =
    { $count ->
        [one] Verificar…
       *[other] Verificar las { $count }…
    }
follow-verify-title = Constatación { $number }: verificación
follow-verify-text = Usted confirma que ha visto personalmente que lo hecho está implantado y funciona.
follow-verify-field = Lo que vio
follow-verify-hint = Se añade a lo que escribió el responsable
follow-verify-save = Verificar
follow-verify-said = La constatación { $number } está verificada.
follow-verify-owner = Usted es responsable de una medida de esta constatación; la verifica otra persona.
follow-verify-nothing = Todavía no hay ninguna medida realizada; no hay nada que verificar.
follow-verified-line = Verificada el { $date } por { $person }
follow-close = Cerrar la constatación…
follow-close-title = Cerrar la constatación { $number }
follow-close-text = La constatación y sus medidas se cierran con su nombre y la fecha de hoy. Puede reabrirse con un motivo.
follow-close-field = Nota
follow-close-hint = Qué muestra que está resuelta
follow-close-hint-needed = No hay evidencias adjuntas: adjunte alguna o escriba lo que vio
follow-close-note-missing = Escriba lo que vio o adjunte una evidencia.
follow-close-save = Cerrar la constatación
follow-close-said = La constatación { $number } está cerrada.
follow-closed-line = Cerrada el { $date } por { $person }
follow-closed = Esta constatación está cerrada. Reábrala primero.
follow-reopen = Reabrir…
follow-reopen-title = Reabrir la constatación { $number }
follow-reopen-text = Sus medidas vuelven a estar realizadas y hay que verificarlas de nuevo.
follow-reopen-field = Motivo
follow-reopen-hint = Qué muestra que no está resuelta
follow-reopen-save = Reabrir la constatación
follow-reopen-said = La constatación { $number } está abierta de nuevo.
follow-before-closing = Antes de poder cerrarla
follow-nothing-missing = No falta nada. Puede cerrarla.
follow-note-needed = Todavía no hay evidencia; una nota al cerrar puede servir en su lugar.
follow-proof = Prueba: { $proof }
follow-reason = Motivo: { $reason }
follow-fixed-frozen = { $reference } está finalizada: lo constatado se mantiene. Las medidas, la verificación y el cierre continúan.
follow-fixed-closed = Esta constatación está cerrada: lo constatado se mantiene.
follow-item-gone = El cuestionario ya no lo pregunta.

follow-action-new = Constatación { $number }: nueva medida
follow-action-edit = Constatación { $number }: modificar una medida
follow-action-save = Guardar la medida
follow-action-said = La medida de la constatación { $number } está guardada.
follow-evidence-action = Evidencias de esta medida
follow-evidence-finding = Evidencias de la constatación { $number }
follow-missing-what = Escriba qué hay que hacer.
follow-missing-owner = Indique el responsable.
follow-missing-due = Indique el plazo.
follow-back-hint = Si vuelve a estar en curso, habrá que verificarla de nuevo.
follow-due-default = Por defecto, { $date }

follow-history = Historial
follow-history-none = Todavía no se ha hecho nada al respecto.
follow-history-more =
    { $count ->
        [one] Uno más
       *[other] { $count } más
    }
follow-the-finding = La constatación
follow-status-first = { $about }: { $status }
follow-status-moved = { $about }: { $old } → { $new }
follow-status-gone = { $about }: retirada

findings-filter-mine = Mías
findings-filter-waiting = Por verificar
findings-more-filters = Más filtros
findings-section = Sección
findings-all-sections = Todas las secciones
findings-place = Lugar
findings-all-places = Todos los lugares
findings-order = Orden
findings-order-grade = Primero las más graves
findings-order-number = Por número
findings-order-due = Por plazo
findings-order-age = Primero las más antiguas
findings-order-place = Por lugar
ageing-title = Antigüedad de las constataciones abiertas
ageing-band = { $from }–{ $to } días
ageing-older = { $days } días o más

bulk-select = Seleccionar la constatación { $number }
bulk-select-all = Seleccionar toda la lista
bulk-region = Constataciones seleccionadas
bulk-picked =
    { $count ->
        [one] Una constatación seleccionada
       *[other] { $count } constataciones seleccionadas
    }
bulk-open = Cambiar en conjunto…
bulk-clear = No seleccionar ninguna
bulk-title =
    { $count ->
        [one] Cambiar una constatación
       *[other] Cambiar { $count } constataciones
    }
bulk-text =
    { $count ->
        [0] Ninguna tiene una medida abierta.
        [one] Se cambia una medida abierta. Lo realizado, verificado o cerrado queda como está.
       *[other] Se cambian { $count } medidas abiertas. Lo realizado, verificado o cerrado queda como está.
    }
bulk-keep = Como está
bulk-due-hint = Vacío: como está
bulk-missing = Cambie el responsable, el plazo o el estado.
bulk-missing-post = Indique el cargo del responsable.
bulk-save = Cambiarlas
bulk-done =
    { $actions ->
        [0] No había ninguna medida abierta; no se cambió nada.
        [one] Se cambió una medida.
       *[other] Se cambiaron { $actions } medidas de { $findings } constataciones.
    }
bulk-undone = Las constataciones están como antes.

due-days-title = Plazos de las medidas
due-days-note = Días desde la fecha de la constatación hasta el vencimiento de sus medidas. Se proponen con cada medida; a nadie obligan. Vacío: no se propone ninguno.
due-days-unit = días
due-days-none = ninguno

sampling-title = Hojas de muestreo
sampling-lead = Qué se tomó como muestra, cuántos se comprobaron y cuántos fallaron.
sampling-add = Añadir una hoja…
sampling-all = Todas las hojas
sampling-add-here = Hoja de muestreo…
sampling-new = Nueva hoja de muestreo
sampling-change = Hoja de muestreo
sampling-save = Guardar la hoja
sampling-saved = La hoja de muestreo está guardada.
sampling-remove = Quitar la hoja
sampling-removed = La hoja de muestreo se ha quitado.
sampling-none = Todavía no hay hojas de muestreo
sampling-none-why = Una hoja indica cuántos pases, anotaciones, Declaraciones de protección marítima o pruebas se comprobaron y cuántos fallaron. Sus totales se ofrecen para la evidencia objetiva de las constataciones.
sampling-fixed = Esta evaluación está finalizada; sus hojas de muestreo se mantienen.
sampling-sheets = Hojas
sampling-totals = Totales por tipo
sampling-total-checked = comprobados
sampling-total-failed =
    { $failed ->
        [0] ninguno falló
        [one] uno falló
       *[other] { $failed } fallaron
    }
sampling-kind = Muestra de
sampling-day = Tomada el
sampling-what = Cuáles
sampling-what-hint = Por ejemplo, pases de contratistas, acceso 5
sampling-checked = Comprobados
sampling-failed = Fallaron
sampling-item = Punto
sampling-item-none = Ningún punto
sampling-finding = Constatación
sampling-finding-none = Ninguna constatación
sampling-note = Nota
sampling-note-hint = Cómo se eligió la muestra, qué falló
sampling-checked-wrong = Indique un número entero, al menos 1.
sampling-failed-wrong = Indique un número entero, o 0.
sampling-failed-more = No puede haber más fallos que comprobaciones.
sampling-column-what = Muestra
sampling-column-about = Sobre
sampling-of-finding = Constatación { $number }
sampling-of-assessment = La evaluación
sampling-counts = { $checked } comprobados, { $failed } con fallo
sampling-offers = De las hojas de muestreo:
sampling-offer = Añadir a la evidencia objetiva: { $sentence }

changes-title = Desde la vez anterior
changes-short = Cambios
changes-lead = { $reference } frente a { $previous }, finalizada el { $date }. No se trasladó ningún veredicto; cada uno se dio de nuevo.
changes-lead-open = { $reference } frente a { $previous }. No se trasladó ningún veredicto; cada uno se dio de nuevo.
changes-none = No hay una vez anterior
changes-none-why = Esta evaluación no se inició a partir de otra. Cuando inicie la próxima, elija esta como punto de partida.
changes-sum-repeated = No o Parcialmente de nuevo
changes-sum-unchanged = Sin cambios
changes-sum-unanswered = Aún sin responder
changes-findings = Constataciones, antes y ahora
changes-findings-none = No había constataciones, ni las hay.
changes-items = Veredictos y comentarios
changes-items-none = Nada de este tipo.
changes-filter = Filtrar cambios
changes-filter-verdicts = Veredicto cambiado
changes-filter-better = Mejor
changes-filter-worse = Peor
changes-filter-repeated = No o Parcialmente de nuevo
changes-filter-comments = Solo el comentario
changes-column-item = Punto
changes-column-was = Antes
changes-column-is = Ahora
changes-column-trend = Tendencia
changes-column-fate = Qué fue de ella
changes-column-then = Antes
changes-column-now = Ahora
changes-finding = Constatación { $number }
changes-closed-on = Cerrada el { $date }
changes-repeated = De nuevo
work-carried = Siguen abiertas de antes
work-carried-count =
    { $count ->
        [one] Una constatación de la evaluación anterior sigue abierta.
       *[other] { $count } constataciones de evaluaciones anteriores siguen abiertas.
    }
work-all-changes = Todo lo que ha cambiado desde entonces
work-follow-finding = Seguir
work-follow-finding-of = Seguir la constatación { $number }
work-repeated = Como la vez anterior
work-repeated-why = No o Parcialmente, como la vez anterior

home-counts = Qué hay que hacer ahora
home-count-overdue =
    { $count ->
        [one] 1 vencida
       *[other] { $count } vencidas
    }
home-count-majors =
    { $count ->
        [one] Una mayor abierta
       *[other] { $count } mayores abiertas
    }
home-count-soon = { $count } en 30 días
home-count-waiting = { $count } en espera
home-count-statement =
    { $days ->
        [0] La Declaración de cumplimiento caduca hoy
        [one] La Declaración de cumplimiento caduca mañana
       *[other] La Declaración de cumplimiento caduca en { $days } días
    }
home-count-statement-ended =
    { $days ->
        [one] La Declaración de cumplimiento caducó ayer
       *[other] La Declaración de cumplimiento caducó hace { $days } días
    }
home-due-waiting = A la espera de alguien
home-due-more =
    { $count ->
        [one] Una más en el calendario
       *[other] { $count } más en el calendario
    }
home-task-verification = Verificar: { $what }
home-task-closing = Cerrar: { $what }
home-task-you = { $number }, puede hacerlo usted
home-task-another = { $number }, espera a otra persona
home-task-yours = Suya

reg-plan-choose = Elegir una imagen…
reg-plan-another = Otra imagen…
reg-plan-none = Todavía no hay imagen. Elija, pegue o suelte una foto o un plano de la instalación; las marcas de los lugares van encima.
reg-plan-chosen = El plano tiene su imagen.
reg-plan-not-picture = Un plano necesita una imagen: JPEG, PNG o WebP.
