### Historial: cada suceso de la bóveda, la comprobación de su cadena, la comparación de una cabeza.

view-history = Historial
history-open = Abrir el historial
history-lead = Quién cambió qué, cuándo y por qué. Las entradas se añaden, nunca se cambian.
history-filter = Parte del historial
history-kind-all = Todo
history-kind-record = Evaluaciones
history-kind-sign-off = Firma
history-kind-people-and-keys = Personas y claves
history-kind-register = Registro
history-kind-in-and-out = Entradas y salidas
history-kind-settings = Ajustes
history-person = Persona
history-everybody = Todas las personas
history-assessment = Evaluación
history-everything = Toda la bóveda
history-assessment-option = { $reference }, revisión { $revision }, { $facility }
history-count =
    { $count ->
        [one] { $shown } de { $count } suceso
       *[other] { $shown } de { $count } sucesos
    }
history-older = Mostrar anteriores
history-when = Cuándo
history-who = Quién
history-what = Cambio y motivo
history-event = Suceso
history-item = { $reference }, punto { $number }
history-undoes = Deshace el suceso { $event }
history-reason = Motivo: { $reason }
history-changes =
    { $count ->
        [one] { $count } cambio
       *[other] { $count } cambios
    }
history-erased = Lo que figuraba aquí se borró; se sigue sabiendo que hubo un cambio.
history-came = añadido
history-went = eliminado
history-nothing = nada
history-became = pasó a ser
history-chain = Cadena de sucesos
history-chain-whole =
    { $count ->
        [one] { $count } suceso, íntegro
       *[other] Los { $count } sucesos se siguen unos de otros
    }
history-chain-broken = La cadena se rompe en el suceso { $event }
history-chain-broken-do = Todo lo anterior es íntegro. Deje de trabajar en esta bóveda, guarde una copia de su carpeta tal como está y compárela con una copia de seguridad.
history-checked = Comprobado el { $at }
history-head = Cabeza, en el suceso { $event }
history-check = Comprobar ahora
history-checking = Comprobando…
history-compare = Comparar una cabeza
history-compare-hint = Una cadena cortada al final se nota frente a una cabeza guardada en otro lugar, por ejemplo impresa en un informe.
history-compare-event = Número del suceso
history-compare-event-wrong = Escriba el número del suceso
history-compare-hash = Cabeza
history-compare-hash-wrong = Al menos ocho caracteres, de 0 a 9 y de a a f
history-compare-do = Comparar
history-standing-same = Igual: no se ha añadido nada desde entonces.
history-standing-continues = Este historial continúa desde esa cabeza.
history-standing-short = Este historial termina antes de ese suceso: falta algo al final.
history-standing-differs = Otro historial: en ese suceso este tiene una cabeza distinta.

history-op-answer-saved = Respuesta guardada
history-op-answers-kept = Respuestas sin cambios conservadas
history-op-undo = Deshecho
history-op-redo = Rehecho
history-op-finding-saved = Constatación guardada
history-op-scope-saved = Alcance guardado
history-op-scenario-saved = Escenario guardado
history-op-scenario-removed = Escenario eliminado
history-op-assessment-started = Evaluación iniciada
history-op-assessment-upgraded = Pasada a otra versión del cuestionario
history-op-review-requested = Revisión pedida
history-op-review-returned = Devuelta al autor
history-op-assessment-signed = Firmada
history-op-assessment-finalised = Firmada y finalizada
history-op-assessment-reopened = Retomada en una nueva revisión
history-op-person-added = Persona añadida
history-op-person-erased = Nombre borrado
history-op-values-erased = Valores borrados del historial
history-op-own-passphrase-given = Frase de contraseña propia asignada
history-op-own-passphrase-changed = Frase de contraseña propia cambiada
history-op-own-passphrase-taken = Frase de contraseña propia quitada
history-op-signing-key-made = Clave de firma creada
history-op-passphrase-changed = Frase de contraseña cambiada
history-op-recovery-key-replaced = Clave de recuperación sustituida
history-op-vault-created = Bóveda creada
history-op-practice-made = Instalación ficticia creada
history-op-facility-saved = Instalación guardada
history-op-facility-deleted = Instalación enviada a la papelera
history-op-facility-restored = Instalación recuperada de la papelera
history-op-facility-removed = Instalación eliminada definitivamente
history-op-register-saved = Entrada del registro guardada
history-op-register-removed = Entrada del registro eliminada
history-op-register-imported = Entradas del registro recibidas de un archivo
history-op-register-taken-back = Cambio del registro deshecho
history-op-evidence-added = Evidencia añadida
history-op-evidence-saved = Evidencia descrita
history-op-evidence-marked = Evidencia marcada
history-op-evidence-linked = Evidencia vinculada
history-op-evidence-unlinked = Evidencia desvinculada
history-op-evidence-removed = Evidencia retirada
history-op-evidence-restored = Evidencia restaurada
history-op-set-imported = Cuestionario recibido
history-op-set-removed = Cuestionario eliminado
history-op-report-saved = Informe guardado
history-op-protection-saved = Protección cambiada
history-op-interval-set = Intervalo fijado
history-op-other = Cambiado

history-thing-vault = Bóveda
history-thing-person = Persona
history-thing-questionnaire = Cuestionario
history-thing-facility = Instalación
history-thing-assessment = Evaluación
history-thing-answer = Respuesta
history-thing-finding = Constatación
history-thing-action = Medida
history-thing-export = Archivo guardado
history-thing-setting = Ajuste
history-thing-seal = Sello
history-thing-signature = Firma
history-thing-signing-key = Clave de firma
history-thing-trash = Papelera
history-thing-scenario = Escenario
history-thing-register-entry = Entrada del registro
history-thing-evidence = Evidencia
history-thing-evidence-link = Vínculo de evidencia
history-thing-other = Otro
