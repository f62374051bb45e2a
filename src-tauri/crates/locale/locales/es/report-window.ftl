### La pantalla del informe: qué se elige de un informe, las palabras del evaluador, guardar, verificar.

## Qué se imprime

report-window-sections = Secciones
report-window-sections-now = { $on } de { $all }
report-window-sections-all = Imprimir todas las secciones
report-window-redact = Omisiones
report-window-redact-none = Ninguna
report-window-redact-now =
    { $count ->
        [one] Una clase
       *[other] { $count } clases
    }
report-window-redact-hint = Para lectores que no deben verlo todo. Cada lugar del que se quitó algo queda marcado, y se indica la huella del registro completo.
report-window-redacted = Versión expurgada
report-window-print = Marca y fecha
report-window-print-photos = Marca, fecha, fotos
report-window-today = Hoy
report-window-photos =
    { $count ->
        [one] La foto de este registro
       *[other] Las { $count } fotos de este registro
    }
report-window-photos-page = { $count } por página
report-window-logo = Logotipo de la organización
report-window-logo-none = Ninguno
report-window-logo-there = Impreso
report-window-logo-hint = Una imagen PNG o JPEG. Se guarda en la bóveda y se imprime en cada informe.
report-window-logo-choose = Elegir una imagen…
report-window-logo-other = Otra imagen…
report-window-logo-remove = Quitar
report-window-logo-unseen = La imagen no se puede mostrar aquí; se imprime de todos modos.

## Caracteres sin fuente

report-window-glyphs =
    { $count ->
        [one] Un carácter se imprimiría como una casilla vacía: ninguna fuente del informe lo tiene.
       *[other] { $count } caracteres se imprimirían como casillas vacías: ninguna fuente del informe los tiene.
    }
report-window-glyphs-go = Ir a la página { $page }, donde está { $character }
report-window-glyphs-under = bajo «{ $heading }»
report-window-glyphs-all = Mostrar los { $count }

## Las palabras del evaluador

report-window-words = Palabras del evaluador
report-window-words-hint = Resumen, puntos fuertes y preocupaciones, tal como están en el informe.
report-window-words-elsewhere = Resumen, puntos fuertes y preocupaciones. Esta edición no los imprime.
report-window-words-open = Escribir…
report-window-words-read = Leer…
report-window-words-saves = Se guarda mientras escribe
report-window-words-drop = Cerrar sin guardar
report-window-words-final = El registro está finalizado; estas palabras ya no se pueden cambiar.
report-window-words-summary = Resumen
report-window-words-summary-hint = Lo que debe saber un lector que tiene dos minutos. Una línea en blanco empieza un párrafo nuevo.
report-window-words-strengths = Puntos fuertes
report-window-words-strengths-hint = Lo que funciona bien. Cada párrafo pasa a ser un punto de la lista.
report-window-words-concerns = Preocupaciones
report-window-words-concerns-hint = Lo que más le preocupa. Cada párrafo pasa a ser un punto de la lista.
report-window-tools = Forma del texto: { $what }
report-window-bold = Negrita (Ctrl+B)
report-window-bullets = Lista con viñetas
report-window-numbers = Lista numerada
report-window-set = { $what }: así se imprimirá
report-window-set-head = Así se imprimirá
report-window-set-empty = Todavía no hay nada escrito.
report-window-done = Terminar

## Guardar

report-window-sign = Firmarlo, con un archivo junto al PDF
report-window-sign-hint = Permite a otros verificar que nadie cambió el informe.
report-window-signed = Firma: { $file }
report-window-where = Elija dónde va el archivo…
report-window-progress = Avance al guardar
report-window-cancelling = Cancelando…
report-window-cancelled = Se canceló; no se escribió nada.
report-window-formats = Otro formato…
report-window-formats-title = Guardar en otro formato
report-window-formats-save = Guardar…
report-window-formats-whole = Estos archivos contienen el registro tal como está: no se omite nada en ellos.
report-window-formats-redacted = El documento de texto omite lo que omite el informe.
report-window-format-closed = No se guardó ningún archivo; se cerró el cuadro de diálogo.
report-window-format-docx = Documento de texto (DOCX)
report-window-format-docx-about = El informe completo, para editarlo o citarlo en Word o Writer.
report-window-format-xlsx = Hoja de cálculo (XLSX)
report-window-format-xlsx-about = Puntos, constataciones y medidas, cada cosa en una hoja con filtros.
report-window-format-csv = Tabla (CSV)
report-window-format-csv-about = Una sola tabla sencilla, para otros programas y bases de datos.
report-window-format-json = Registro completo (JSON)
report-window-format-json-about = Todo lo registrado, para programas; con su esquema si se pide.
report-window-table = Qué tabla
report-window-table-items = Puntos
report-window-table-findings = Constataciones
report-window-table-actions = Medidas correctivas
report-window-schema = Guardar el esquema al lado
report-window-schema-hint = La descripción del archivo JSON, para quienes escriben programas.

## Verificar

report-window-verify = Verificar un informe…
report-window-verify-title = Verificar un informe
report-window-verify-other = Otro informe…
report-window-verify-do-newer = Ábrala aquí y guarde su informe.
report-window-verify-open = Abrir la revisión { $revision }
report-window-standing-valid = Válido
report-window-standing-changed = Cambiado
report-window-standing-unknown-key = Clave desconocida
report-window-standing-newer-revision = Existe una revisión más reciente
report-window-verify-file = Archivo
report-window-verify-signer = Firmado por
report-window-verify-claims = Dice estar firmado por
report-window-verify-person = { $name }, { $post }
report-window-verify-at = Firmado el
report-window-verify-record = Registro
report-window-verify-fingerprint = Huella de la clave
report-window-verify-digest = Huella del registro
report-window-trust = Aceptar la clave
report-window-trust-compared = El firmante me leyó esta huella y es la misma
report-window-trust-compare-first = Compare primero la huella con el firmante.
report-window-trust-name = De quién es la clave
report-window-trust-name-missing = Falta el nombre.
report-window-keys = Claves de personas de otros lugares
report-window-keys-now =
    { $count ->
        [one] Una clave
       *[other] { $count } claves
    }
report-window-key-added = Comparada por { $name }, { $at }
report-window-key-remove = Abandonar
report-window-key-remove-of = Abandonar la clave de { $name }
