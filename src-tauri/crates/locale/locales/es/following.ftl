### Seguimiento de las constataciones hasta su cierre, hojas de muestreo, la vez anterior. Errores: qué pasó, qué no cambió, qué hacer.

error-unknown-action =
    .what = La constatación { $number } no tiene ninguna medida { $action }.
    .kept = No se cambió nada.
    .do = Indique la medida por su lugar en la lista, desde 1.
error-unknown-sample =
    .what = No hay ninguna hoja de muestreo { $id } en esta evaluación.
    .kept = No se cambió nada.
    .do = Consulte la lista de hojas de muestreo.
error-finding-ambiguous =
    .what = Varias constataciones de esta bóveda tienen el número { $number }.
    .kept = No se cambió nada.
    .do = Indique la constatación por su identificador; la lista de constataciones lo muestra.
error-finding-closed =
    .what = La constatación { $number } está cerrada.
    .kept = Sigue cerrada, y sus medidas también.
    .do = Reábrala con un motivo si lo que se hizo no duró.
error-finding-not-closed =
    .what = La constatación { $number } está abierta; no hay nada que reabrir.
    .kept = No se cambió nada.
    .do = Siga con sus medidas.
error-finding-verify-instead =
    .what = Nadie pone una medida como verificada o cerrada al editarla.
    .kept = No se cambió nada.
    .do = Póngala como hecha; después la verifica, y cierra la constatación, alguien que no sea responsable de ninguna de sus medidas.
error-finding-action-verified =
    .what = Una medida verificada no se cambia ni se quita.
    .kept = No se cambió nada; la verificación sigue en pie.
    .do = Póngala primero en curso. Después habrá que verificarla de nuevo.
error-finding-nothing-done =
    .what = Ninguna medida de la constatación { $number } espera verificación.
    .kept = No se cambió nada.
    .do = Su responsable la pone primero como hecha.
error-finding-owner-verifies =
    .what = Quien es responsable de una medida de la constatación { $number } no la verifica ni la cierra.
    .kept = La constatación sigue abierta.
    .do = Que la verifique y la cierre alguien que no sea responsable de ninguna de sus medidas, ni por nombre ni por puesto.
error-finding-closes-with-action =
    .what = Una constatación de este grado se cierra con una medida correctiva, y { $number } no tiene ninguna.
    .kept = La constatación sigue abierta.
    .do = Añada la medida y haga que se cumpla y se verifique.
error-finding-actions-open =
    .what = No todas las medidas de la constatación { $number } están verificadas.
    .kept = La constatación sigue abierta.
    .do = Haga que se cumplan las demás y verifíquelas.
error-finding-no-evidence =
    .what = No hay evidencia de que la constatación { $number } esté resuelta.
    .kept = La constatación sigue abierta.
    .do = Adjunte una foto, un documento o una nota, o escriba lo que vio.
error-finding-reason-missing =
    .what = Reabrir una constatación exige un motivo.
    .kept = La constatación sigue cerrada.
    .do = Escriba qué muestra que no está resuelta.
error-due-days-range =
    .what = Los plazos van de 1 a { $limit } días.
    .kept = Los ajustes no se cambiaron.
    .do = Indique un número de días, o déjelo vacío para no proponer plazo.
error-sample-numbers =
    .what = Se comprueba al menos uno, { $limit } como máximo, y no puede haber más fallos que comprobaciones.
    .kept = La hoja no se cambió.
    .do = Cuente de nuevo.

sample-kind-passes = Pases
sample-kind-access-logs = Registros de acceso
sample-kind-declarations-of-security = Declaraciones de protección marítima
sample-kind-patrol-logs = Registros de ronda
sample-kind-equipment-tests = Pruebas de equipos
sampling-sentence-passes =
    { $checked ->
        [one] Se comprobó un pase
       *[other] Se comprobaron { $checked } pases
    }; { $failed ->
        [0] ninguno falló.
        [one] uno falló.
       *[other] { $failed } fallaron.
    }
sampling-sentence-access-logs =
    { $checked ->
        [one] Se comprobó una anotación del registro de acceso
       *[other] Se comprobaron { $checked } anotaciones de los registros de acceso
    }; { $failed ->
        [0] ninguna falló.
        [one] una falló.
       *[other] { $failed } fallaron.
    }
sampling-sentence-declarations-of-security =
    { $checked ->
        [one] Se comprobó una Declaración de protección marítima
       *[other] Se comprobaron { $checked } Declaraciones de protección marítima
    }; { $failed ->
        [0] ninguna falló.
        [one] una falló.
       *[other] { $failed } fallaron.
    }
sampling-sentence-patrol-logs =
    { $checked ->
        [one] Se comprobó un registro de ronda
       *[other] Se comprobaron { $checked } registros de ronda
    }; { $failed ->
        [0] ninguno falló.
        [one] uno falló.
       *[other] { $failed } fallaron.
    }
sampling-sentence-equipment-tests =
    { $checked ->
        [one] Se probó un equipo
       *[other] Se probaron { $checked } equipos
    }; { $failed ->
        [0] ninguno falló.
        [one] uno falló.
       *[other] { $failed } fallaron.
    }

fate-repeated = Constatada de nuevo
fate-still-open = Sigue abierta
fate-closed = Cerrada desde entonces
fate-new = Nueva
trend-better = Mejor
trend-worse = Peor
trend-same = Mismo veredicto
trend-other = No comparable

closing-gap-action-missing = No tiene ninguna medida correctiva.
closing-gap-actions-open = No todas las medidas están verificadas.
closing-gap-evidence = Aún no hay evidencia y nadie escribió lo que se vio.
closing-gap-closer-owns = Usted es responsable de una de sus medidas; la cierra otra persona.
closing-gap-verifier-owns = Quien verificó una medida es responsable de una de ellas; la verifica otra persona.

finding-act-finding-saved = Anotada o cambiada
finding-act-action-saved = Medida cambiada
finding-act-findings-changed = Cambiada junto con otras
finding-act-finding-verified = Verificada
finding-act-finding-closed = Cerrada
finding-act-finding-reopened = Reabierta
finding-act-undo = Deshecho
finding-act-redo = Rehecho
finding-act-other = Cambiada

print-progress = Avances desde la vez anterior
print-progress-text = En comparación con { $reference }. Los veredictos no pasan de una evaluación a la siguiente; cada uno se dio de nuevo.
print-progress-items =
    { $changed ->
        [0] No cambió ningún veredicto.
        [one] Cambió un veredicto: { $better } a mejor, { $worse } a peor.
       *[other] Cambiaron { $changed } veredictos: { $better } a mejor, { $worse } a peor.
    }
print-progress-comments =
    { $comments ->
        [0] No cambió ningún comentario donde el veredicto es el mismo.
        [one] Un punto tiene el mismo veredicto y otro comentario.
       *[other] { $comments } puntos tienen el mismo veredicto y otro comentario.
    }
print-progress-unanswered =
    { $unanswered ->
        [0] Todo punto respondido entonces está respondido ahora.
        [one] Un punto respondido entonces aún no está respondido.
       *[other] { $unanswered } puntos respondidos entonces aún no están respondidos.
    }
print-progress-repeated =
    { $repeated ->
        [0] Ningún punto fue No o Parcialmente las dos veces.
        [one] Uno de los puntos que cambiaron fue No o Parcialmente las dos veces.
       *[other] { $repeated } de los puntos que cambiaron fueron No o Parcialmente las dos veces.
    }
print-progress-verdicts = Veredictos que cambiaron
print-progress-was = Antes
print-progress-is = Ahora
print-progress-trend = Cambio
print-progress-findings = Constataciones, antes y ahora
print-progress-fate = Qué fue de ella
print-progress-then = Antes
print-progress-now = Ahora
print-progress-none = –
print-progress-closed-on = Cerrada el { $date }
print-progress-state = { $number }, { $state }
print-sampling = Hojas de muestreo
print-sampling-text = Qué se tomó como muestra, cuántos se comprobaron y cuántos fallaron.
print-sampling-kind = Muestra
print-sampling-about = Sobre
print-sampling-day = Día
print-sampling-checked = Comprobados
print-sampling-failed = Fallaron
print-finding-samples = Muestras
print-finding-also = También sobre los puntos
print-finding-closed-on = Cerrada el
print-finding-closed-by = { $date }, { $person }
print-finding-closing-note = Resuelta porque
print-action-proof = Prueba: { $proof }
print-action-verified = Verificada el { $date }, { $person }
