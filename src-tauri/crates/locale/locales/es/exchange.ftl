### Cuestionarios y capas nacionales como hojas de cálculo. Los nombres de hojas y columnas son identificadores
### y no se traducen; tampoco los valores fijos de las celdas (yes, no, verdict, narrative …).
### overlay = capa: lo que una autoridad superpone a un cuestionario.

## Dónde está el error

sheet-place-file = todo el archivo
sheet-place-sheet = hoja «{ $sheet }»
sheet-place-row = hoja «{ $sheet }», fila { $row }
sheet-place-cell = hoja «{ $sheet }», celda { $column }{ $row }

## Qué está mal en un libro

sheet-problem-not-a-workbook = no es una hoja de cálculo en formato XLSX; guárdela como «Libro de Excel (.xlsx)», sin contraseña
sheet-problem-file-too-large = el archivo pasa de { $limit } MiB
sheet-problem-unpacks-too-large = el archivo contiene más de { $limit } MiB, una vez descomprimido
sheet-problem-too-many-cells = hay más celdas de las que puede tener un cuestionario ({ $limit }), o hay una celda muy lejos de la tabla; borre lo que no forme parte de ella
sheet-problem-external-link = el libro toma datos de otros archivos o bases de datos; quite esos vínculos y guárdelo de nuevo
sheet-problem-macro = el libro contiene macros; guárdelo como «Libro de Excel (.xlsx)», sin macros
sheet-problem-unreadable = no se puede leer; abra el archivo en un programa de hojas de cálculo y guárdelo de nuevo
sheet-problem-workbook-other = no es un libro del tipo { $expected }; empiece por una exportación, porque la primera hoja dice qué es el libro
sheet-problem-too-many-problems = hay más errores; se muestran los primeros { $limit }
sheet-problem-sheet-missing = falta la hoja
sheet-problem-sheet-unknown = un cuestionario o una capa no tiene ninguna hoja con este nombre; las notas pueden ir en «Read me»
sheet-problem-column-missing = falta la columna «{ $name }»
sheet-problem-column-unknown = en esta hoja no hay ninguna columna «{ $name }»; un idioma nuevo necesita también una columna en la primera hoja
sheet-problem-column-twice = la columna «{ $name }» figura aquí dos veces
sheet-problem-column-unnamed = aquí hay algo en una columna que no tiene nombre en la fila 1
sheet-problem-formula = aquí hay una fórmula; solo se leen valores, así que sustitúyala por su resultado
sheet-problem-cell-not-text =
    { $found ->
        [date] el programa de hojas de cálculo ha convertido en fecha lo que se escribió aquí; dé a la celda el formato «Texto» y escríbalo de nuevo
        [yes-no] el programa de hojas de cálculo ha convertido en VERDADERO o FALSO lo que se escribió aquí; dé a la celda el formato «Texto» y escríbalo de nuevo
       *[number] el programa de hojas de cálculo ha convertido en número lo que se escribió aquí, y como número 1.10 y 1.1 son lo mismo; dé a la celda el formato «Texto» y escríbalo de nuevo
    }
sheet-problem-cell-error = la celda muestra el error { $found }
sheet-problem-not-yes-no = «{ $found }» no es «yes» ni «no»
sheet-problem-not-whole-number = «{ $found }» no es un número entero
sheet-problem-not-number = «{ $found }» no es un número
sheet-problem-not-one-of = «{ $found }» no se admite aquí; se admiten { $allowed }
sheet-problem-key-unknown = no hay ninguna clave «{ $key }»
sheet-problem-key-twice = «{ $key }» figura aquí dos veces
sheet-problem-id-missing = la fila no tiene nombre en esta columna
sheet-problem-section-unknown = la hoja «Sections» no tiene ninguna sección «{ $id }»
sheet-problem-field-unknown = la hoja «General» no tiene ningún campo con este nombre
sheet-problem-language-unknown = este idioma no está en la primera hoja; en ella están { $allowed }
sheet-problem-path-malformed = «{ $found }» no es una ruta como columns/[2]/label
sheet-problem-path-twice = ya hay un valor en «{ $found }», o por encima o por debajo
sheet-problem-path-gap = los lugares de una lista se numeran sin saltos; falta { $expected }
sheet-problem-value-superfluous = en esta celda no va nada

## La hoja «Read me»

sheet-read-me-set = Un cuestionario de Breakwater
sheet-read-me-overlay = Una capa de Breakwater
sheet-read-me-sheet = Hoja
sheet-read-me-column = Columna
sheet-read-me-meaning = Qué contiene
sheet-rule-names = No cambie el nombre de las hojas ni de las columnas, no las traduzca y no las quite. Su orden no importa, ni tampoco el aspecto de las celdas. Esta hoja no se vuelve a leer: es un lugar para notas.
sheet-rule-lists = Una lista va en una sola celda, una entrada por línea (Alt+Intro en Excel, Ctrl+Intro en LibreOffice). Dentro de una entrada, escriba un salto de línea como \n y una barra invertida como \\.
sheet-rule-text = Todas las celdas tienen el formato «Texto», para que 1.10 no se convierta en 1.1 ni un número en una fecha. Dé también este formato a las columnas nuevas. No se admiten fórmulas, macros ni vínculos a otros archivos.
sheet-rule-languages = Cada idioma tiene en cada hoja sus columnas, que llevan su nombre: prompt.fr. Para añadir un idioma, añada su columna en la primera hoja y sus columnas en las demás; se lee cuando está completo.
sheet-rule-import = Un identificador es permanente: significa siempre la misma pregunta. Suba la versión cuando cambie un texto ya publicado. Al importar, cada error se muestra con su hoja, su fila y su columna, y no se cambia nada hasta que no quede ninguno.

sheet-set = El cuestionario en su conjunto: una fila por clave. La versión 1 de un cuestionario lleva la versión 1.
sheet-set-key = De qué trata la fila. «workbook» dice qué es este archivo; déjelo como está. «general» dice dónde está la información general: «inside», en el archivo del idioma, o «apart», en un archivo propio; «indent» es la sangría de las líneas del archivo; «schema», su $schema.
sheet-set-value = El valor de una clave que tiene uno solo para todos los idiomas: id, version, subject (facility, port o state).
sheet-tags = Lo que una instalación puede tener o no tener. Los puntos nombran estas características en applies_to.
sheet-tags-tag = El nombre corto de la característica, por ejemplo ship-stores.
sheet-tags-label = Lo que se lee.
sheet-sections = Las secciones, en su orden.
sheet-sections-id = Identificador permanente de la sección. La hoja «Items» se refiere a él.
sheet-sections-number = El número que se cita.
sheet-sections-references = Las disposiciones en que se basa la sección, una por línea.
sheet-sections-title = El título.
sheet-sections-intro = De qué trata la sección.
sheet-items = Las preguntas, una por fila. Dentro de una sección siguen el orden de sus filas.
sheet-items-id = Identificador permanente del punto, por ejemplo pf-01-01. No use nunca uno por segunda vez.
sheet-items-number = El número que se cita; es único en el cuestionario.
sheet-items-section = El identificador de su sección.
sheet-items-part = A (parte A del Código PBIP), B (parte B), SOLAS (capítulo XI-2) o EXT (todo lo demás), según la primera referencia.
sheet-items-levels = Los niveles de protección de que trata: 1, 2, 3.
sheet-items-answer = verdict (veredicto), o narrative si se responde con texto.
sheet-items-references = Las disposiciones en que se basa, una por línea; la primera decide la parte.
sheet-items-applies-to = Características, una por línea. El punto se aplica cuando la instalación tiene alguna de ellas; vacío significa siempre.
sheet-items-measure = El mismo nombre corto en los puntos que preguntan por una misma medida en distintos niveles; si no, vacío.
sheet-items-eu-mandatory = yes cuando el Reglamento (CE) n.º 725/2004, art. 3, apdo. 5, hace obligatoria la disposición en la UE; en los demás casos, no.
sheet-items-provenance = seen (vista) o reconstructed (reconstruida): qué certeza tiene el autor sobre la fuente. No se imprime nunca.
sheet-items-prompt = La pregunta.
sheet-items-look = Orientación: qué mirar, una línea por cosa.
sheet-items-ask = Orientación: a quién preguntar qué, una línea por pregunta.
sheet-items-evidence = Orientación: qué es una buena evidencia, una línea por evidencia.
sheet-items-failing = Orientación: cómo suele fallar, una línea por fallo. Cada lista tiene las mismas líneas en todos los idiomas.
sheet-general = Lo que se pregunta sobre la instalación antes del primer punto.
sheet-general-id = Identificador permanente del campo.
sheet-general-type = text, integer, date, dates, bool, enum, multi, geo, table, pattern o iso3166.
sheet-general-label = El nombre del campo.
sheet-general-hint = Lo que ayuda a rellenarlo; puede estar vacío.
sheet-general-unit = La unidad; puede estar vacía.
sheet-options = Lo que se puede elegir en los campos de tipo enum y multi, en su orden.
sheet-options-field = El identificador del campo en la hoja «General».
sheet-options-id = Identificador permanente de la opción.
sheet-options-label = Lo que se lee.
sheet-blocks = Partes que solo tienen algunos cuestionarios, como la hoja de trabajo de la evaluación de riesgos: una fila por cada valor en cada idioma.
sheet-blocks-block = El nombre del bloque.
sheet-blocks-language = El idioma del valor.
sheet-blocks-path = En qué lugar del bloque está el valor: claves separadas por /, lugares de una lista entre corchetes a partir de [1].
sheet-blocks-kind = text, lines (una lista de textos), number, yes-no, null, empty-list o empty-object.
sheet-blocks-value = El propio valor.

sheet-overlay = La capa en su conjunto: una fila por clave. El primer idioma sustituye a los que tiene el cuestionario y no tiene la capa.
sheet-overlay-key = De qué trata la fila. «workbook» dice qué es este archivo; déjelo como está. «questionnaire» y «questionnaire_version» son el identificador y la versión del cuestionario para el que se escribió.
sheet-overlay-value = El valor de una clave que tiene uno solo para todos los idiomas.
sheet-changes = Lo que dice la autoridad de los puntos del cuestionario, uno por fila.
sheet-changes-id = El identificador del punto en el cuestionario.
sheet-changes-official-number = El número de la autoridad; el del cuestionario queda al lado.
sheet-changes-national-references = Lo que se cita además de las referencias del cuestionario, una por línea.
sheet-changes-prompt = La redacción propia de la autoridad, en todos los idiomas de la capa o en ninguno.
sheet-added = Puntos propios de la autoridad, uno por fila.
sheet-added-id = Identificador permanente; empieza por el identificador de la capa.
sheet-added-section = El identificador de la sección del cuestionario en la que está.
sheet-added-after = El identificador del punto al que sigue; vacío para el final de la sección.
sheet-added-number = El número que se cita; ningún punto del cuestionario tiene este número.
sheet-added-official-number = El número de la autoridad, si lo tiene.
sheet-added-levels = Los niveles de protección de que trata: 1, 2, 3.
sheet-added-answer = verdict (veredicto), o narrative si se responde con texto.
sheet-added-references = Las disposiciones en que se basa, una por línea; la primera decide la parte.
sheet-added-national-references = Lo que se cita además, una referencia por línea.
sheet-added-applies-to = Características del cuestionario, una por línea. Vacío o - significa siempre.
sheet-added-measure = El mismo nombre corto en los puntos que preguntan por una misma medida en distintos niveles. Vacío o - significa ninguno.
sheet-added-prompt = La pregunta.
sheet-added-look = Orientación: qué mirar, una línea por cosa.
sheet-added-ask = Orientación: a quién preguntar qué, una línea por pregunta.
sheet-added-evidence = Orientación: qué es una buena evidencia, una línea por evidencia.
sheet-added-failing = Orientación: cómo suele fallar, una línea por fallo.
sheet-intervals = Intervalos que la autoridad acorta. Ninguno se puede alargar.
sheet-intervals-interval = Qué intervalo.
sheet-intervals-value = Su duración, en meses o en años según diga su nombre.
sheet-marks = Grupos de puntos que un instrumento jurídico hace obligatorios.
sheet-marks-id = Identificador permanente de la marca.
sheet-marks-reference = El instrumento.
sheet-marks-profile = eu cuando los puntos son obligatorios para las instalaciones con perfil UE; si no, vacío.
sheet-marks-items = Los identificadores de los puntos, uno por línea.
sheet-marks-label = Lo que se lee.
