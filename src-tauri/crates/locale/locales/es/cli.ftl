### La línea de órdenes: su ayuda, sus preguntas, sus respuestas.

cli-about = Breakwater sin ventana: bóvedas, instalaciones, evaluaciones, constataciones e informes.
cli-help-usage = Uso:
cli-help-commands = Órdenes
cli-help-options = Opciones
cli-help-arguments = Argumentos

cli-option-vault = La carpeta de la bóveda
cli-option-passphrase-file = Leer la frase de contraseña de este archivo; se omite el salto de línea final
cli-option-passphrase-fd = Leer la frase de contraseña de este descriptor de archivo
cli-option-as = Quién actúa: nombre, cargo o identificador de una persona de la bóveda; si no se indica, la primera
cli-option-json = Responder en JSON, también los errores
cli-option-language = Idioma de las preguntas, las respuestas y los errores
cli-option-help = Mostrar esta ayuda
cli-option-version = Mostrar las versiones de Breakwater, SQLite y SQLCipher
cli-value-folder = CARPETA
cli-value-file = ARCHIVO
cli-value-number = N
cli-value-person = PERSONA
cli-value-language = IDIOMA
cli-value-id = ID
cli-value-kind = TIPO
cli-value-date = AAAA-MM-DD
cli-value-paper = PAPEL
cli-value-path = RUTA
cli-value-text = TEXTO

cli-vault = Crear o comprobar una bóveda
cli-vault-create = Crear una bóveda cifrada y mostrar su clave de recuperación, una sola vez
cli-vault-check = Comprobar todas las páginas, la cadena de eventos, las ranuras de claves y los adjuntos de una bóveda
cli-facility = El registro: instalaciones portuarias, puertos, Autoridades designadas
cli-facility-add = Añadir una instalación, un puerto o una autoridad desde un archivo JSON
cli-facility-add-file = La anotación en JSON, con «kind» port_facility, port o authority; «-» lee la entrada estándar
cli-facility-list = Listar el registro
cli-facility-show = Mostrar una anotación del registro
cli-facility-id = Identificador, número OMI de instalación portuaria, UN/LOCODE o código del Estado
cli-questionnaire = Cuestionarios; no hace falta bóveda
cli-questionnaire-list = Listar los cuestionarios incluidos
cli-questionnaire-show = Mostrar un cuestionario con todos sus puntos
cli-questionnaire-id = Identificador de un cuestionario, por ejemplo port-facility; o una carpeta, una hoja de cálculo o una capa
cli-questionnaire-validate = Comprobar cuestionarios en archivos o carpetas e indicar todos los errores
cli-questionnaire-paths = Archivos y carpetas de cuestionarios
cli-questionnaire-export = Escribir un cuestionario como hoja de cálculo
cli-questionnaire-export-overlay = Escribir en su lugar esta capa, si encaja con el cuestionario
cli-questionnaire-import = Convertir una hoja de cálculo en los archivos de un cuestionario o de una capa e indicar todos los errores con hoja, fila y columna
cli-questionnaire-import-file = La hoja de cálculo
cli-questionnaire-import-out = Carpeta en la que se escribe
cli-questionnaire-form = Escribir el formulario en papel, en blanco, de un cuestionario
cli-questionnaire-form-plain = Sin las líneas de ayuda bajo las preguntas
cli-questionnaire-provisions = Listar las disposiciones que cita un cuestionario, con los puntos que las citan
cli-file-out = Archivo que se escribe
cli-assessment = Las evaluaciones y sus respuestas
cli-assessment-start = Iniciar una evaluación
cli-assessment-start-facility = La instalación portuaria evaluada: identificador o número
cli-assessment-start-authority = La Autoridad designada evaluada, por su anotación en el registro
cli-assessment-start-port = El puerto evaluado, por su anotación en el registro
cli-assessment-start-questionnaire = El cuestionario que se va a responder
cli-assessment-start-kind = self-assessment (autoevaluación), internal-audit (auditoría interna) o da-verification (verificación de la Autoridad designada)
cli-assessment-start-from = Partir de esta evaluación anterior
cli-assessment-start-reference = Cómo se la llamará; si no se indica, tipo y año
cli-assessment-start-overlay = Poner esta capa sobre el cuestionario
cli-assessment-upgrade = Pasar una evaluación a otra versión de su cuestionario, en una nueva revisión
cli-assessment-upgrade-to = Identificador o huella de un cuestionario, o una hoja de cálculo, carpeta o capa que se importa antes
cli-assessment-upgrade-preview = Mostrar solo lo que ocurriría
cli-assessment-list = Listar las evaluaciones
cli-assessment-show = Mostrar una evaluación con todas las respuestas, sus constataciones y sus puntuaciones
cli-assessment-answer = Anotar respuestas, un objeto JSON por línea; cada una queda en el disco al confirmarse
cli-assessment-id = Identificador de una evaluación
cli-from = Archivo que se lee; «-» lee la entrada estándar
cli-finding = Constataciones y medidas correctivas
cli-finding-add = Formular una constatación desde un archivo JSON
cli-finding-list = Listar las constataciones de una evaluación
cli-report = Escribir el informe PDF de una evaluación
cli-report-lang = Idioma del informe
cli-report-paper = a4 o letter (carta)
cli-report-date = Fecha del informe; si no se indica, hoy
cli-report-marking = Marca de confidencialidad en todas las páginas
cli-report-out = Archivo que se escribe
cli-practice = Escribir en una carpeta la bóveda para practicar y su informe
cli-practice-out = Carpeta en la que se escribe
cli-practice-today = Mover todas las fechas semanas enteras para que el día de referencia sea este día
cli-practice-lang = Idioma de los registros para practicar

cli-ask-passphrase = Frase de contraseña de la bóveda:{" "}
cli-ask-new-passphrase = Nueva frase de contraseña:{" "}
cli-ask-passphrase-again = Otra vez la misma:{" "}
# El nombre de la primera persona cuando no se indica ninguna.
cli-first-person = OPIP

cli-said-vault-created = La bóveda está lista: { $folder }
cli-said-recovery-key = Clave de recuperación. Anótela ahora, no se vuelve a mostrar:
cli-said-vault-sound =
    { $events ->
        [one] La bóveda está en orden. Un evento; cabeza { $head }
        [many] La bóveda está en orden. { $events } de eventos; cabeza { $head }
       *[other] La bóveda está en orden. { $events } eventos; cabeza { $head }
    }
cli-said-vault-problems =
    { $problems ->
        [one] La bóveda tiene un problema.
       *[other] La bóveda tiene { $problems } problemas.
    }
cli-said-problem = { $place }: { $what } ({ $code })
cli-said-sets-sound =
    { $sets ->
        [one] Un cuestionario, ningún error.
       *[other] { $sets } cuestionarios, ningún error.
    }
cli-said-overlays-sound =
    { $overlays ->
        [one] Una capa, ningún error.
       *[other] { $overlays } capas, ningún error.
    }
cli-said-set-counts = { $set } { $version }: { $counts }
cli-said-overlay-counts = { $overlay } { $version } sobre { $set }: { $counts }
cli-said-set-count = { $language } { $items }
cli-said-imported =
    { $files ->
        [one] Un archivo ({ $files }) de { $id } { $version } escrito en { $folder }
       *[other] { $files } archivos de { $id } { $version } escritos en { $folder }
    }
cli-said-upgrade = De { $from } a { $to }: { $kept } conservados, { $reworded } con otra redacción, { $moved } movidos, { $changed } modificados, { $new } nuevos, { $dropped } suprimidos
cli-said-upgrade-dropped-answers =
    { $answers ->
        [0] Ninguna respuesta queda fuera.
        [one] Una respuesta se guarda para un anexo, porque su punto ya no se pregunta.
       *[other] { $answers } respuestas se guardan para un anexo, porque sus puntos ya no se preguntan.
    }
cli-said-upgrade-item = { $what }: { $old } → { $new }
cli-upgrade-reworded = con otra redacción
cli-upgrade-moved = movido
cli-upgrade-changed = modificado
cli-upgrade-new = nuevo
cli-upgrade-dropped = suprimido
cli-said-upgraded = Revisión { $revision } de { $reference }: { $id }
cli-said-added = Añadida: { $id }
cli-said-started = Iniciada: { $reference }, { $id }
cli-said-finding = Constatación { $number }: { $id }
cli-said-report = Escrito: { $file }
cli-said-practice = Escritos: { $vault } y { $report }. La frase de contraseña es «practice».
cli-said-score = { $part }: { $points } de { $counted }; no observados { $not_observed }, no aplicables { $not_applicable }, sin responder { $unanswered }
cli-said-versions = Breakwater { $version }, SQLite { $sqlite }, SQLCipher { $sqlcipher }

cli-error-line = Error: { $what } { $kept }
cli-hint-line = { $hint }
cli-usage-error = No se ha entendido la línea de órdenes: { $detail }
cli-usage-hint = «{ $command } --help» muestra lo que hay.
cli-usage-unknown-argument = no hay ninguna opción { $argument }
cli-usage-unknown-command = no hay ninguna orden { $argument }
cli-usage-missing-argument = falta { $argument }
cli-usage-missing-command = falta una orden
cli-usage-invalid-value = { $value } no es posible para { $argument }
cli-usage-conflict = { $argument } no se puede indicar junto con { $other }
cli-usage-other = una de las opciones no es correcta
cli-usage-no-vault = No se ha indicado ninguna bóveda.
cli-usage-no-vault-hint = Indique la carpeta de la bóveda con --vault.
cli-usage-no-passphrase = Hace falta la frase de contraseña y no hay nadie a quien preguntarla.
cli-usage-no-passphrase-hint = Indíquela con --passphrase-file o --passphrase-fd. Nunca es un argumento: otros usuarios del ordenador podrían leerla.
cli-usage-passphrases-differ = Las dos frases de contraseña no son iguales.
cli-usage-passphrases-differ-hint = No se ha creado nada. Inténtelo de nuevo.
cli-usage-no-json = { $source } no contiene lo que se espera: { $detail }
cli-usage-no-json-hint = Corrija el archivo e inténtelo de nuevo. No se ha cambiado nada.

### Lo que puede estar mal en un cuestionario; se dice después del archivo y del punto.

questionnaire-problem-file-name = un cuestionario no tiene ningún archivo con este nombre; hay en.json, un archivo por cada otro idioma y general.<idioma>.json
questionnaire-problem-file-too-large = el archivo pasa de { $limit } bytes
questionnaire-problem-english-missing = falta en.json: contiene la estructura del cuestionario
questionnaire-problem-general-of-no-language = el cuestionario no tiene el archivo { $expected } al que este podría pertenecer
questionnaire-problem-general-twice = la información general está en { $other } y también aquí
questionnaire-problem-syntax = no es JSON: línea { $line }, columna { $column }: { $detail }
questionnaire-problem-duplicate-key = la clave «{ $key }» figura aquí dos veces
questionnaire-problem-missing-key = falta la clave «{ $key }»
questionnaire-problem-unknown-key = en este lugar no hay ninguna clave «{ $key }»
questionnaire-problem-wrong-type = esto es de tipo { $found }, debe ser { $expected }
questionnaire-problem-not-one-of = { $found } no se admite aquí; se admiten { $allowed }
questionnaire-problem-text-too-long = el texto tiene { $found } caracteres, se admiten { $limit }
questionnaire-problem-text-empty = el texto está vacío
questionnaire-problem-list-too-short = la lista es demasiado corta: entradas necesarias: { $limit }
questionnaire-problem-list-too-long = la lista es demasiado larga: entradas admitidas: { $limit }
questionnaire-problem-not-unique = una entrada figura dos veces en la lista
questionnaire-problem-malformed = { $found } no tiene la forma { $pattern }
questionnaire-problem-out-of-range = { $found } está fuera de lo que se admite aquí ({ $limit })
questionnaire-problem-shape = { $detail }
questionnaire-problem-format-unknown = el formato { $found } no se conoce; esta versión lee el formato { $expected }
questionnaire-problem-language-not-of-file = el archivo lleva el nombre de «{ $expected }», pero indica el idioma «{ $found }»
questionnaire-problem-id-not-permanent = { $found } no es un identificador permanente: minúsculas, cifras y guiones, con una palabra al principio, como pf-01-01
questionnaire-problem-duplicate-id = el identificador «{ $id }» ya se usa en { $other }
questionnaire-problem-duplicate-number = el número «{ $number }» ya se usa en { $other }
questionnaire-problem-too-many-items = el cuestionario tiene { $found } puntos, se admiten { $limit }
questionnaire-problem-reference-unknown = «{ $reference }» no es una disposición que se pueda consultar
questionnaire-problem-part-mismatch = la parte es { $found }, pero según la primera referencia «{ $reference }» es { $expected }
questionnaire-problem-tag-unknown = el cuestionario no declara ninguna característica del perfil «{ $tag }»
questionnaire-problem-level-unknown = no hay ningún nivel de protección { $found }; hay 1, 2 y 3
questionnaire-problem-level-twice = un nivel de protección figura aquí dos veces
questionnaire-problem-guidance-empty = el punto no tiene ninguna orientación
questionnaire-problem-guidance-too-long = la orientación tiene { $found } caracteres, se admiten { $limit }
questionnaire-problem-options-missing = un campo de tipo { $type } requiere sus opciones
questionnaire-problem-options-without-use = un campo de tipo { $type } no tiene opciones
# { $what } llega como palabra inglesa del formato (item, section …); sin artículo vale para cualquiera.
questionnaire-problem-translation-missing = { $what } «{ $id }» está sin traducir
questionnaire-problem-translation-extra = { $what } «{ $id }» no está en en.json
questionnaire-problem-translation-length = la lista tiene otra longitud ({ $found }) que en en.json ({ $expected })
questionnaire-problem-translation-other-version = esta es la versión { $found }, en.json es la versión { $expected }
questionnaire-problem-translation-other-set = esto pertenece a «{ $found }», en.json a «{ $expected }»
