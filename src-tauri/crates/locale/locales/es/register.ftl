### El registro de una instalación, sus intervalos, el calendario, las listas importadas y exportadas.
### «Drill» es ejercicio y «exercise» es práctica: son los términos del Código PBIP.

## Listas: la lista, y una anotación

register-list-contact = Contactos
register-one-contact = Contacto
register-list-place = Lugares
register-one-place = Lugar
register-list-plan-picture = Imagen del plano
register-one-plan-picture = Imagen del plano
register-list-pfsa = Evaluación de la protección de la instalación portuaria
register-one-pfsa = Edición de la evaluación de la protección
register-list-pfsp = Plan de protección de la instalación portuaria (PPIP)
register-one-pfsp = Edición del PPIP
register-list-statement = Declaraciones de cumplimiento
register-one-statement = Declaración de cumplimiento
register-list-verification = Verificaciones
register-one-verification = Verificación
register-list-drill = Ejercicios y prácticas
register-one-drill = Ejercicio o práctica
register-list-training = Formación y certificados
register-one-training = Formación o certificado
register-list-declaration = Declaraciones de protección marítima
register-one-declaration = Declaración de protección marítima
register-list-incident = Sucesos que afectan a la protección
register-one-incident = Suceso que afecta a la protección
register-list-level-change = Cambios del nivel de protección
register-one-level-change = Cambio del nivel de protección

register-level-step = Del nivel { $from } al nivel { $to }

## Campos

register-field-post = Cargo
register-field-person = Persona
register-field-phone = Teléfono de guardia
register-field-phone-2 = Segundo teléfono
register-field-email = Correo electrónico
register-field-designated-on = Fecha de designación
register-field-note = Observaciones
register-field-code = Código
register-field-place-kind = Tipo de lugar
register-field-name = Nombre
register-field-pin-x = Marca, desde la izquierda (por mil)
register-field-pin-y = Marca, desde arriba (por mil)
register-field-picture = Imagen
register-field-title = Título
register-field-drawn-on = Fecha del dibujo
register-field-reference = Referencia
register-field-author = Elaborado por
register-field-done-on = Fecha de realización
register-field-approved-on = Fecha de aprobación
register-field-first-approved-on = Primera aprobación
register-field-last-amendment-on = Última enmienda aprobada
register-field-last-review-on = Última revisión
register-field-last-periodic-review-on = Última revisión periódica
register-field-next-review-on = Próxima revisión
register-field-number = Número
register-field-issued-by = Expedida por
register-field-issued-on = Fecha de expedición
register-field-place-of-issue = Lugar de expedición
register-field-signed-by = Firmada por
register-field-valid-until = Válido hasta
register-field-ship-types = Operaciones o tipos de buque
register-field-verification-months = Verificación cada … meses
register-field-statement = Número de la declaración
register-field-on = Fecha
register-field-status = Situación
register-field-verified-by = Verificado por
register-field-verified-at = Verificado en (lugar)
register-field-result = Resultado
register-field-kind = Ejercicio o práctica
register-field-form = Forma
register-field-scenario = Situación hipotética
register-field-participants = Participantes
register-field-lessons = Enseñanzas
register-field-finding = Constatación
register-field-role = Función
register-field-course = Curso o certificado
register-field-people = Personas en la función
register-field-people-with-valid-certificate = Con certificado válido
register-field-last-on = Última sesión
register-field-ship = Buque
register-field-ship-type = Tipo de buque
register-field-imo-number = Número OMI
register-field-port-of-registry = Puerto de matrícula
register-field-valid-from = Válida desde
register-field-declared-until = Válida hasta (fecha y hora)
register-field-ship-level = Nivel de protección del buque
register-field-facility-level = Nivel de protección de la instalación
register-field-requested-by = Solicitada por
register-field-reason = Motivo
register-field-activities = Actividades incluidas
register-field-signed-for-facility = Firmada por la instalación
register-field-signed-for-ship = Firmada por el buque
register-field-keep-until = Conservar hasta
register-field-at = Fecha y hora
register-field-incident-kind = Tipo de suceso
register-field-place = Dónde
register-field-what = Qué ocurrió
register-field-reported-to = Notificado a
register-field-pfsp-reviewed-on = PPIP revisado el
register-field-from-level = Del nivel
register-field-to-level = Al nivel
register-field-set-at = Establecido el
register-field-in-place-at = Medidas en vigor el
register-field-ended-at = Terminado el
register-field-ordered-by = Ordenado por

## Opciones

register-option-1 = 1
register-option-2 = 2
register-option-3 = 3
register-option-held = Realizado
register-option-planned = Previsto
register-option-drill = Ejercicio
register-option-exercise = Práctica
register-option-full-scale = A escala real
register-option-tabletop = Simulación teórica o seminario
register-option-combined = Combinada con otras prácticas
register-option-berth = Puesto de atraque
register-option-anchorage = Fondeadero
register-option-gate = Puerta
register-option-restricted-area = Zona restringida
register-option-cctv-zone = Zona de videovigilancia
register-option-perimeter = Perímetro
register-option-water-access = Acceso desde el agua
register-option-building = Edificio
register-option-other-place = Otro lugar
register-option-passenger-ship = Buque de pasaje
register-option-passenger-high-speed-craft = Nave de pasaje de gran velocidad
register-option-cargo-high-speed-craft = Nave de carga de gran velocidad
register-option-bulk-carrier = Granelero
register-option-oil-tanker = Petrolero
register-option-chemical-tanker = Quimiquero
register-option-gas-carrier = Gasero
register-option-mobile-offshore-drilling-unit = Unidad móvil de perforación mar adentro
register-option-other-cargo-ship = Otro buque de carga
register-option-other = Otro
register-option-ship = Buque
register-option-facility = Instalación
register-option-authority = Autoridad designada
register-option-all-security-duties = Ejecución de todas las tareas de protección
register-option-restricted-areas = Vigilancia de las zonas restringidas
register-option-access-to-facility = Control del acceso a la instalación
register-option-access-to-ship = Control del acceso al buque
register-option-monitoring-facility-side = Vigilancia de la instalación, los atraques y las aguas alrededor del buque
register-option-monitoring-ship-side = Vigilancia del buque, los atraques y las aguas que lo rodean
register-option-cargo = Manipulación de la carga
register-option-stores = Entrega de las provisiones del buque
register-option-unaccompanied-baggage = Manipulación de los equipajes no acompañados
register-option-persons-boarding = Control del embarque de las personas y de sus efectos
register-option-communication = Comunicación de protección lista entre el buque y la instalación
register-option-unauthorized-access = Acceso no autorizado
register-option-stowaway-attempt = Intento de polizonaje
register-option-suspect-item = Objeto sospechoso
register-option-bomb-threat = Amenaza de bomba
register-option-weapon-or-explosive = Arma o explosivo
register-option-sabotage-or-vandalism = Sabotaje o vandalismo
register-option-tampering = Manipulación indebida de carga, equipo o provisiones
register-option-theft = Robo
register-option-smuggling = Contrabando
register-option-unmanned-aircraft = Aeronave no tripulada
register-option-suspicious-behaviour = Comportamiento sospechoso
register-option-waterside-approach = Aproximación desde el agua
register-option-cyber-incident = Suceso cibernético
register-option-blocked-access = Entrada, esclusa o acceso bloqueado
register-option-equipment-failure = Avería de equipo de protección
register-option-other-incident = Otro suceso

## Qué está mal en una anotación

register-problem-unknown-field = esta lista no tiene ningún campo «{ $field }»
register-problem-missing = esto es necesario
register-problem-not-text = esto debe ser un texto
register-problem-not-a-list = esto debe ser una lista
register-problem-text-too-long = { $limit ->
    [one] el texto tiene más de { $limit } carácter
   *[other] el texto tiene más de { $limit } caracteres
}
register-problem-not-a-date = «{ $given }» no es una fecha; escriba el año, el mes y el día como 2026-11-16
register-problem-not-a-moment = «{ $given }» no es una fecha con hora; escriba 2026-11-16 14:30
register-problem-not-a-whole-number = «{ $given }» no es un número entero de { $min } a { $max }
register-problem-not-an-option = «{ $given }» no es ninguna de estas opciones: { $options }
register-problem-not-an-imo-number = «{ $given }» no es un número OMI de buque: siete cifras, la última de las cuales debe corresponder a las demás
register-problem-not-a-picture = no existe tal imagen en esta bóveda
register-problem-not-a-finding = no existe tal constatación en esta bóveda
register-problem-before = esto es anterior a «{ $other }»
register-problem-in-the-future = esto está en el futuro; lo que aún no ha ocurrido solo puede estar previsto
register-problem-more-than = esto es más que «{ $other }»
register-problem-same-as = esto es igual que «{ $other }»
register-problem-alone = esto es necesario porque se ha dado «{ $other }»

## Intervalos

register-interval-drill-months = Entre dos ejercicios
    .source = PBIP B/18.5: al menos cada tres meses
register-interval-exercise-months = Entre dos prácticas
    .source = PBIP B/18.6: 18 meses como máximo, y una en cada año civil
register-interval-socpf-years = Validez de una declaración de cumplimiento
    .source = PBIP B/16.62: cinco años como máximo
register-interval-self-assessment-months = Entre dos autoevaluaciones
    .source = Uso: una vez al año
register-interval-pfsp-review-months = Entre dos revisiones del PPIP
    .source = PBIP B/16.58 no fija un intervalo; cinco años como máximo aquí
register-interval-pfsa-review-months = Entre dos revisiones de la evaluación de la protección
    .source = PBIP A/15.4 no fija un intervalo; Reglamento (CE) n.º 725/2004, art. 3(6): cinco años como máximo

## Calendario

calendar-due-drill = Próximo ejercicio
calendar-due-exercise = Próxima práctica
calendar-due-planned-drill = Ejercicio previsto
calendar-due-planned-exercise = Práctica prevista
calendar-due-statement = Fin de la declaración de cumplimiento
calendar-due-verification = Verificación de la declaración
calendar-due-pfsa-review = Revisión de la evaluación de la protección
calendar-due-pfsp-review = Revisión del PPIP
calendar-due-certificate = Fin de un certificado
calendar-due-self-assessment = Próxima autoevaluación
calendar-due-action = Medida correctiva

calendar-detail-no-record = Aún no hay nada anotado.
calendar-detail-drill = { $months ->
    [one] Último el { $since }; al menos uno cada mes.
   *[other] Último el { $since }; al menos cada { $months } meses.
}
calendar-detail-exercise = { $months ->
    [one] Última el { $since }; una en cada año civil, con un mes de separación como máximo.
   *[other] Última el { $since }; una en cada año civil, con { $months } meses de separación como máximo.
}
calendar-detail-shortened = { $years ->
    [one] { $label }; se cuenta { $years } año, lo máximo permitido.
   *[other] { $label }; se cuentan { $years } años, lo máximo permitido.
}
calendar-detail-self-assessment = La última, { $reference }, finalizada el { $since }.
calendar-all-facilities = Todas las instalaciones

## Listas de archivos

table-place-file = el archivo
table-place-row = fila { $row }
table-place-cell = fila { $row }, columna { $column }
table-place-field = fila { $row }, columna { $column } ({ $field })

table-problem-empty = no contiene ninguna tabla; la primera fila debe nombrar las columnas
table-problem-not-utf8 = el texto no está en UTF-8; guárdelo como «CSV UTF-8» o como libro de Excel
table-problem-file-too-large = el archivo supera { $limit } MiB
table-problem-too-many-rows = hay más de { $limit } filas
table-problem-too-many-columns = hay más de { $limit } columnas
table-problem-unreadable = esto no se puede leer; abra el archivo en una hoja de cálculo y guárdelo de nuevo
table-problem-quote-open = aquí se abre una comilla que nunca se cierra
table-problem-formula = aquí hay una fórmula; escriba el valor mismo
table-problem-error-value = la hoja de cálculo muestra aquí el error { $shown }
table-problem-column-unknown = esta lista no tiene esa columna; parta de una exportación para ver las columnas
table-problem-column-twice = esta columna figura dos veces
table-problem-column-missing = falta la columna «{ $field }»
table-problem-no-header = «{ $given }» figura en una columna sin título
table-problem-row-twice = esto repite la fila { $other }
table-problem-only-one = solo puede haber una

## Archivos y diálogos

dialog-save-register = Guardar la lista
dialog-open-register = Elegir una lista: CSV o libro de Excel
dialog-save-calendar = Guardar el calendario
file-name-register = { $number } { $list }.{ $extension }
file-name-calendar = Calendario { $subject } { $date }.ics

## Errores

error-unknown-entry =
    .what = No existe tal anotación en el registro.
    .kept = No se ha cambiado nada.
    .do = Mire de nuevo la lista: puede que se haya eliminado entretanto.
error-register-entry =
    .what = «{ $field }»: { $problem }.
    .kept = El registro no se ha cambiado.
    .do = Corrija el campo y guarde de nuevo.
error-register-number-taken =
    .what = Otra anotación de esta lista tiene el número { $number }.
    .kept = El registro no se ha cambiado.
    .do = Abra la otra anotación, o dé otro número a esta.
error-register-single =
    .what = La instalación ya tiene una imagen del plano.
    .kept = No se ha cambiado.
    .do = Sustituya la imagen en la anotación existente, o elimínela primero.
error-register-file-kind =
    .what = { $file } no es ni un archivo CSV ni un libro de Excel (.xlsx).
    .kept = No se ha cambiado nada.
    .do = Guarde la lista en uno de estos formatos y elíjala de nuevo.
error-register-import-stale =
    .what = La vista previa ya no corresponde a lo que se importaría.
    .kept = El registro no se ha cambiado.
    .do = Elija de nuevo el archivo y mire la nueva vista previa.
error-interval-out-of-range =
    .what = Un intervalo debe estar entre 1 y { $limit }.
    .kept = El intervalo no se ha cambiado.
    .do = Elija uno más corto: se puede estrechar, no alargar.

## Informe

print-register = Registro
print-register-text = Lo que contiene el registro de la instalación a { $date }. Los sucesos son los de los tres últimos años; lo previsto está indicado.
print-register-due-what = Objeto
print-register-due-on = Vencimiento
print-register-due-standing = Situación
print-register-overdue = { $days ->
    [one] vencido hace { $shown } día
   *[other] vencido hace { $shown } días
}
print-register-days-left = { $days ->
    [0] hoy
    [one] queda { $shown } día
   *[other] quedan { $shown } días
}
print-register-no-record = nada anotado

## Línea de órdenes

cli-value-list = LISTA
cli-register = Lo que se guarda de una instalación: contactos, lugares, documentos, ejercicios, formación, sucesos
cli-register-facility = La instalación, por su identificador o su número OMI
cli-register-list-option = Una lista del registro
cli-register-list = Mostrar las anotaciones de una instalación
cli-register-add = Añadir anotaciones de un archivo JSON: un objeto, o una lista de objetos, por las claves de los campos
cli-register-import = Importar una lista de un archivo CSV o un libro de Excel: toda, o nada
cli-register-import-from = El archivo, .csv o .xlsx; su primera fila nombra las columnas
cli-register-preview = Decir solo lo que se importaría
cli-register-export = Escribir una lista como archivo CSV o libro de Excel; una lista vacía da una plantilla
cli-register-export-out = Dónde escribirla; la terminación, .csv o .xlsx, es el formato
cli-calendar = Mostrar los vencimientos, por fecha
cli-calendar-facility = Solo esta instalación, por su identificador o su número OMI
cli-calendar-ics = Escribir en su lugar un archivo iCalendar, para otros calendarios
cli-usage-table-format = El nombre del archivo debe terminar en .csv o .xlsx.
cli-usage-table-format-hint = Dé al archivo una de estas terminaciones.
cli-said-register-added = { $entries ->
    [one] Se ha añadido { $entries } anotación.
   *[other] Se han añadido { $entries } anotaciones.
}
cli-said-register-problem = { $place }: { $problem }
cli-said-register-refused = { $problems ->
    [one] No se ha importado nada: hay { $problems } problema.
   *[other] No se ha importado nada: hay { $problems } problemas.
}
cli-said-register-previewed = Se importarían: { $new } nuevas, { $changed } cambiadas; { $same } ya están. No se ha escrito nada.
cli-said-register-imported = Importadas: { $new } nuevas, { $changed } cambiadas; { $same } ya estaban.
cli-said-register-written = Escrito: { $file }
