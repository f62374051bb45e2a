# Otros archivos de un registro junto al PDF, y la firma de un informe.

dialog-save-record = Guardar el archivo
file-name-record =
    { $redacted ->
        [yes] { $what } { $number } { $reference } { $date } expurgado.{ $extension }
       *[no] { $what } { $number } { $reference } { $date }.{ $extension }
    }

record-file-items = Puntos
record-file-findings = Constataciones
record-file-actions = Acciones
record-file-record = Registro
record-file-report = Informe
record-file-editable = Copia editable. Lo que cuenta es el PDF con la misma huella.

record-col-number = N.º
record-col-section = Sección
record-col-question = Pregunta
record-col-part = Parte
record-col-provisions = Disposiciones
record-col-levels = Niveles
record-col-verdict = Respuesta
record-col-level-verdicts = Respuestas por nivel
record-col-reason = Motivo
record-col-comment = Comentario
record-col-text = Texto
record-col-equivalent = Arreglo equivalente
record-col-methods = Métodos
record-col-review = Para revisar
record-col-findings = Constataciones
record-col-evidence = Pruebas
record-col-item-id = Identificador del punto
record-col-grade = Gravedad
record-col-state = Estado
record-col-item = Punto
record-col-also = También sobre los puntos
record-col-place = Lugar
record-col-found-on = Hallado el
record-col-fact = Lo que se halló
record-col-objective-evidence = Pruebas objetivas
record-col-samples = Muestras
record-col-effect = Efecto
record-col-immediate = Medida inmediata
record-col-cause = Causa raíz
record-col-likelihood = Probabilidad
record-col-consequence = Consecuencia
record-col-risk = Riesgo
record-col-repeats = Repite la constatación
record-col-actions = Acciones
record-col-closed-on = Cerrado el
record-col-closed-by = Cerrado por
record-col-closing-note = Resuelto porque
record-col-finding = Constatación
record-col-action-number = Acción
record-col-what = Acción correctiva
record-col-owner = Responsable
record-col-due = Plazo
record-col-status = Estado de la acción
record-col-overdue = Vencida
record-col-proof = Justificante
record-col-verified = Verificada el
