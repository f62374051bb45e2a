### El informe impreso y la hoja de recuperación.
### Las claves empiezan por «print-». Términos oficiales: SOLAS XI-2 y Código PBIP.

## Portada y textos corridos

print-title-self-assessment = Autoevaluación de la protección de la instalación portuaria
print-title-internal-audit = Auditoría interna del plan de protección de la instalación portuaria
print-title-da-verification = Verificación de la protección de la instalación portuaria
print-file-title = { $title }, { $facility }, { $reference }
print-cover-practice = Registro ficticio, para practicar · { $kind }
print-cover-code = Código QR de la huella del registro
print-cover-digest = Huella del registro (SHA-256): { $digest }
print-cover-compare = El código contiene la misma huella. Compárela con el registro en Breakwater para saber si este informe muestra el registro tal como está.
print-marking = Información confidencial sobre protección: protéjase como el PPIP
print-running = { $reference }, revisión { $revision } · { $state }
print-foot = Registro { $digest } · evento { $seq }, { $hash } · { $date }
print-page = Página { $page } de { $pages }
print-across-draft = BORRADOR
# No «PRÁCTICA»: es el «exercise» del Código PBIP (B/18.6).
print-across-practice = FICTICIO
print-across-superseded = SUSTITUIDO
print-link = Ir a este lugar
print-contents = Índice

## Control del documento

print-control = Control del documento
print-record-kind = Tipo de registro
print-reference = Referencia
print-state = Revisión y estado
print-revision-state = Revisión { $revision } · { $state }
print-revision-finalised = Revisión { $revision } · { $state } el { $date }
print-started = Iniciada el
print-report-date = Fecha de este informe
print-period = Periodo de la evaluación
print-period-value = Del { $from } al { $to }
print-period-since = Desde el { $from }
print-period-until = Hasta el { $to }
print-lead = Evaluador principal
print-questionnaire = Cuestionario
print-questionnaire-value = { $title }, versión { $version } (huella { $hash })
print-digest = Huella del registro
print-last-event = Último evento del registro
print-last-event-value =
    Evento { $seq }
    { $hash }
print-software = Programa
print-revisions = Revisiones del registro
print-revision = Revisión
print-revision-by = Por
print-revision-why = Motivo
print-revision-final = Finalizada
print-revision-first = Primera revisión
print-revision-later-set = Paso a una versión posterior del cuestionario
print-revision-no-reason = No consta ningún motivo.
print-revision-open = Aún no
print-software-value = Breakwater { $version }
print-protection = Protección y distribución
print-protection-text = Este informe muestra los puntos débiles de la instalación portuaria. Al igual que el plan de protección de la instalación portuaria, debe protegerse contra el acceso o la divulgación no autorizados (Código PBIP, A/16.7), también en formato electrónico, en el que hay que impedir que se borre, se destruya o se modifique (Código PBIP, A/16.8).
print-distribution-text = Entréguelo solo a quienes lo necesitan para actuar: el OPIP, la dirección de la instalación y la Autoridad designada. Lleve una lista de los ejemplares, guárdelos con el plan y destruya los que ya no se necesiten.
print-signatures = Firmas
print-signature-role = Función
print-signature-name = Nombre y cargo
print-signature-date = Fecha
print-signature = Firma
print-signer-lead = Evaluador principal
print-signer-review = Revisor
print-signer-manager = Director de la instalación

## El resultado de un vistazo

print-glance = El resultado de un vistazo
print-result-nothing = Todavía no se ha respondido a ningún punto ni se ha anotado ninguna constatación.
print-result-verdicts =
    { $no ->
        [0]
            { $partly ->
                [0] No faltaba ninguna medida.
                [one] No faltaba ninguna medida; una estaba implantada solo en parte.
               *[other] No faltaba ninguna medida; { $partly } estaban implantadas solo en parte.
            }
        [one]
            { $partly ->
                [0] Una medida no estaba implantada.
                [one] Una medida no estaba implantada y otra lo estaba solo en parte.
               *[other] Una medida no estaba implantada y { $partly } lo estaban solo en parte.
            }
       *[other]
            { $partly ->
                [0] { $no } medidas no estaban implantadas.
                [one] { $no } medidas no estaban implantadas y una lo estaba solo en parte.
               *[other] { $no } medidas no estaban implantadas y { $partly } lo estaban solo en parte.
            }
    }
print-result-findings =
    { $open ->
        [0] No hay constataciones abiertas.
        [one]
            { $major ->
                [0] Hay una constatación abierta; no es mayor.
               *[other] Hay una constatación abierta; es mayor.
            }
       *[other]
            { $major ->
                [0] Hay { $open } constataciones abiertas; ninguna es mayor.
                [one] Hay { $open } constataciones abiertas; una de ellas es mayor.
               *[other] Hay { $open } constataciones abiertas; { $major } son mayores.
            }
    }
print-result-unanswered =
    { $unanswered ->
        [one] Uno de los { $items } puntos está todavía sin responder.
       *[other] { $unanswered } de los { $items } puntos están todavía sin responder.
    }
print-figure-part = Conformidad, { $part }
print-eu-binding = Parte B, de ella obligatoria en la UE
# «Suma» y no «puntos»: punto es aquí un punto del cuestionario.
print-score-n = n = { $n }, suma { $points }
print-score-apart = no observados: { $observed }, no aplicables: { $applicable }, sin responder: { $unanswered }
print-score-then = { $reference }: { $percent }, n = { $n }, no observados: { $observed }
print-score-none = todavía no cuenta nada
print-figure-findings =
    { $count ->
        [one] constatación abierta
       *[other] constataciones abiertas
    }
print-figure-findings-of =
    { $repeats ->
        [0]
            { $major ->
                [one] { $major } mayor, ninguna reiterada
               *[other] { $major } mayores, ninguna reiterada
            }
        [one]
            { $major ->
                [one] { $major } mayor, una reiterada
               *[other] { $major } mayores, una reiterada
            }
       *[other]
            { $major ->
                [one] { $major } mayor, { $repeats } reiteradas
               *[other] { $major } mayores, { $repeats } reiteradas
            }
    }
print-figure-unanswered =
    { $count ->
        [one] punto sin responder
       *[other] puntos sin responder
    }
print-figure-of = de { $items }
print-figure-in-words =
    { $count ->
        [one] punto con respuesta redactada
       *[other] puntos con respuesta redactada
    }
print-glance-late =
    { $count ->
        [one] { $count } vencida
       *[other] { $count } vencidas
    }
print-glance-closed =
    { $count ->
        [one] { $count } cerrada
       *[other] { $count } cerradas
    }
print-all-items = Todos los puntos por veredicto
print-section = Sección
print-total = Todas las secciones
print-col-yes = Sí
print-col-no = No
print-col-partly = Parcial
print-col-not-observed = N/O
print-col-not-applicable = N/A
print-col-in-words = Texto
print-col-open = Pend.
print-open-findings = Constataciones por grado
print-grade = Grado
print-summary = Resumen del evaluador
print-strengths = Puntos fuertes
print-concerns = Principales preocupaciones

## Alcance y método

print-scope = Alcance y método
print-scope-basis = La evaluación pregunta si las tareas y medidas de protección del capítulo XI-2 de SOLAS y del Código PBIP se llevan a cabo en la instalación portuaria, con el método de MSC.1/Circ.1192. Cada punto cita la disposición en que se basa; las preguntas están redactadas con las propias palabras de Breakwater.
print-level-in-force = Nivel de protección vigente
print-team = Equipo de evaluación
print-team-none = El registro no nombra a ningún evaluador.
print-team-who = Nombre y cargo
print-team-role = Papel
print-team-lead = Principal
print-team-member = Miembro
print-team-independent = Independencia
print-independent = Independiente de las medidas evaluadas
print-not-independent = No independiente de las medidas evaluadas
print-independence-rule = Quien audita las actividades de protección debe ser independiente de ellas, salvo que el tamaño y la naturaleza de la instalación lo hagan impracticable (Código PBIP, A/16.4).
print-places-visited = Lugares visitados
print-places-visited-none = El registro no nombra ningún lugar visitado.
print-places-not-visited = Lugares no visitados
print-documents = Documentos examinados
print-documents-none = El registro no nombra ningún documento examinado.
print-interviews = Personas entrevistadas
print-interviews-none = El registro no nombra a ninguna persona entrevistada.
print-methods = Métodos en que se basan las respuestas
print-methods-count =
    { $count ->
        [0] Ningún punto
        [one] Un punto
       *[other] { $count } puntos
    }
print-methods-none = Ninguna respuesta indica todavía con qué método se obtuvo.
print-limits = Límites
print-limits-text = La evaluación muestra lo que se vio, se leyó y se dijo en el periodo indicado, con el nivel de protección entonces vigente. Las medidas que no se pudieron ver, la mayoría del nivel 3, se marcan como no observadas y no entran en las cifras. Que algo no se haya examinado no significa que esté en orden.

## Instalación

print-facility = Perfil de la instalación
print-facility-name = Instalación portuaria
print-facility-number = Número OMI de la instalación portuaria
print-facility-port = Puerto
print-facility-state = Estado
print-facility-operator = Operador
print-profile = A qué se dedica la instalación
print-profile-text = Lo que se declara ausente hace no aplicables sus puntos. Lo que no se declara deja sus puntos en vigor.
print-profile-tag = Característica
print-profile-declared = Declarada
print-profile-present = Presente
print-profile-absent = Ausente
print-profile-not-declared = No declarada; sus puntos se aplican
print-eu-profile = Se aplica el Reglamento (CE) n.º 725/2004: los párrafos de la parte B del Código PBIP enumerados en su artículo 3, apartado 5, son aquí obligatorios.

## Resultados por sección

print-sections = Resultados por sección
print-sections-text = Cada sección con sus veredictos, sus cifras y todos los puntos cuyas medidas no estaban implantadas, lo estaban solo en parte o no se observaron.
print-section-score = { $part }: { $percent }, n = { $n }, no observados: { $observed }, no aplicables: { $applicable }, sin responder: { $unanswered }
print-section-untouched =
    { $items ->
        [one] El único punto de esta sección está todavía sin responder.
       *[other] Ninguno de los { $items } puntos de esta sección está respondido todavía.
    }
print-section-clear = En esta sección no se ha respondido No, Parcialmente ni No observado a ningún punto.
print-item = Punto
print-called-out = Pregunta y disposición
print-verdict = Veredicto
# Cabeza de una columna estrecha; «Constatación» no cabe.
print-finding = Const.
print-no-finding = Sin constatación

## Constataciones y medidas correctivas

print-findings = Constataciones
print-findings-none = No se ha anotado ninguna constatación.
print-findings-text = De la más grave a la más leve. Cada una dice qué se constató y qué lo demuestra antes de decir qué hay que hacer.
print-finding-title = { $number } · { $grade }
print-finding-item = Punto { $number }
print-finding-repeats = Reitera la constatación { $number }
print-finding-provisions = Disposiciones
print-finding-place = Lugar
print-finding-found-on = Fecha
print-finding-fact = Hecho constatado
print-finding-evidence = Evidencia objetiva
print-finding-effect = Efecto
print-finding-immediate = Medida inmediata
print-finding-cause = Causa raíz
print-finding-risk = Riesgo
print-finding-risk-value = { $risk } de 25 (probabilidad { $likelihood } × consecuencia { $consequence })
print-overdue = Vencida
print-actions = Medidas correctivas
print-actions-summary =
    { $overdue ->
        [0]
            { $count ->
                [one] Una medida, { $open } pendiente, ninguna vencida en la fecha de este informe.
               *[other] { $count } medidas, { $open } pendientes, ninguna vencida en la fecha de este informe.
            }
       *[other]
            { $count ->
                [one] Una medida, { $open } pendiente, { $overdue } vencida en la fecha de este informe.
               *[other] { $count } medidas: { $open } pendientes; { $overdue } con el plazo vencido en la fecha de este informe.
            }
    }
print-actions-none = Todavía no se ha decidido ninguna medida correctiva.
print-actions-none-needed = No hay ninguna medida anotada, y este grado no la requiere.
print-action = Medida correctiva
print-action-owner = Responsable
print-action-due = Plazo
print-action-status = Estado
print-action-no-owner = Sin designar
print-action-no-date = Sin fecha
print-grades = Qué significan los grados

## Todos los puntos

print-items = Lista completa de puntos
print-items-text = Todos los puntos del cuestionario, en su orden. El texto junto a una línea fina lo escribió el evaluador.
print-item-and-comment = Pregunta, disposición y comentario
print-item-marks = Parte
print-item-levels = { $count ->
    [one] Nivel
   *[other] Niveles
 } { $levels }
print-item-finding = Constatación { $number }, { $grade }
print-equivalent = Disposición equivalente:
print-reason = Motivo:
print-profile-reason = Según el perfil de la instalación:
print-level-verdict = Nivel { $level }: { $verdict }
print-marked-for-review = Marcado para revisar
print-left-out = Lo que las cifras no incluyen
print-left-out-none = Ningún punto está marcado como no aplicable o no observado.
print-left-out-text = Los puntos que no atañen a esta instalación y los que no se pudieron ver no cuentan en ningún porcentaje. Se enumeran aquí con sus motivos.
print-not-applicable-items = No aplicables ({ $count })
print-not-observed-items = No observados ({ $count })
print-prompt = Pregunta
print-why = Motivo
print-why-profile = Según el perfil de la instalación: { $why }
print-why-missing = No se ha anotado ningún motivo.

## Glosario

print-glossary = Glosario
print-term-part-a = Parte A
print-term-part-a-meaning = La parte obligatoria del Código PBIP.
print-term-part-b = Parte B
print-term-part-b-meaning = Las orientaciones del Código PBIP sobre la manera de cumplir la parte A.
print-term-conformity = Conformidad
print-term-conformity-meaning = La proporción de los puntos que se cumplen entre los que cuentan, siempre de una sola parte.
print-term-da = Autoridad designada
print-term-da-meaning = El organismo del Estado que aplica las disposiciones del capítulo XI-2 a las instalaciones portuarias.
print-term-dos = Declaración de protección marítima (DPM)
print-term-dos-meaning = El acuerdo entre un buque y la instalación, u otro buque, sobre las medidas que toma cada uno.
print-term-drill = Ejercicio
print-term-drill-meaning = Una prueba de elementos concretos del plan, al menos cada tres meses (Código PBIP, B/18.5).
print-term-exercise = Práctica
print-term-exercise-meaning = Una prueba de las comunicaciones, la coordinación, los recursos y la respuesta, una vez cada año civil y con no más de 18 meses de intervalo (Código PBIP, B/18.6).
print-term-isps = Código PBIP
print-term-isps-meaning = El Código internacional para la protección de los buques y de las instalaciones portuarias.
print-term-level = Nivel de protección
print-term-level-meaning = 1, 2 o 3, fijado por el Estado: normal, reforzado y excepcional, este mientras un suceso sea probable o inminente.
print-term-pf = Instalación portuaria
print-term-pf-meaning = El lugar, determinado por el Estado, donde se encuentran el buque y el puerto.
print-term-pfsa = EPIP
print-term-pfsa-meaning = Evaluación de la protección de la instalación portuaria: el estudio de los riesgos en que se basa el plan.
print-term-pfso = OPIP
print-term-pfso-meaning = Oficial de protección de la instalación portuaria: responde del plan y coopera con los buques y las compañías.
print-term-pfsp = PPIP
print-term-pfsp-meaning = Plan de protección de la instalación portuaria: las medidas que protegen la instalación, los buques, las personas y la carga.
print-term-soc = Declaración de cumplimiento
print-term-soc-meaning = La declaración del Estado de que la instalación cumple el capítulo XI-2 y la parte A; válida cinco años como máximo.
print-term-solas = SOLAS XI-2
print-term-solas-meaning = El capítulo sobre protección marítima del Convenio internacional para la seguridad de la vida humana en el mar.

## Cómo se obtienen las cifras

print-numbers = Cómo se obtienen las cifras
print-numbers-text = Cada punto tiene un solo veredicto. La parte A y la parte B son dos cifras y nunca se mezclan; los puntos del propio SOLAS XI-2 y los que no se basan en ninguna disposición tienen cifras aparte. No hay un porcentaje global.
print-numbers-meaning = Significado
print-numbers-mandatory = Parte A, SOLAS
print-numbers-guidance = Parte B, otros
print-numbers-apart = no cuenta
print-numbers-formula = Conformidad de una parte = suma de los valores de sus puntos ÷ n, siendo n el número de sus puntos respondidos con Sí, No o Parcialmente.
print-numbers-rules = Una disposición equivalente en vigor cuenta como Sí. Un punto dividido por niveles de protección cuenta como el peor de sus niveles observados. Las respuestas de texto sin veredicto no entran en ninguna cifra. Los puntos no observados, no aplicables y sin responder quedan fuera y se cuentan junto a cada porcentaje.
print-example = Las cifras de este informe, paso a paso
print-example-none = Todavía no cuenta ningún punto, así que no hay nada que calcular.
print-example-value = { $part }: { $yes } × 1 + { $partly } × { $half } + { $no } × 0 = { $points }. n = { $yes } + { $partly } + { $no } = { $n }. { $points } ÷ { $n } = { $percent }. Fuera de la cuenta quedan los puntos no observados ({ $observed }), no aplicables ({ $applicable }) y sin responder ({ $unanswered }).

## Acerca de este informe

print-about = Acerca de este informe
print-about-evident = La huella se calcula sobre los datos del registro, no sobre este archivo. Todo cambio de un registro es un evento, y cada evento lleva la huella del anterior, de modo que se nota si una anotación se altera o se retira después. Por eso las manipulaciones del registro se pueden detectar, pero no impedir: para comparar hace falta la huella del registro o de un evento procedente de otro lugar, como una impresión anterior de este informe.
print-about-same = El mismo registro, con la misma fecha, el mismo idioma y el mismo papel, da el mismo archivo, byte a byte.
print-about-set = Las preguntas están redactadas con las propias palabras de Breakwater y citan la disposición de SOLAS o del Código PBIP en que se basan. No son el texto de la circular.
print-verify = Cómo verificar este informe
print-verify-file = Si lo acompaña una firma (un archivo con el mismo nombre terminado en .sig): abra «Verificar un informe…» en Breakwater o ejecute breakwater-cli verify con el archivo. La respuesta dice si ha cambiado un solo byte, con qué clave se firmó y si existe una revisión más reciente.
print-verify-record = Compare la huella de la primera página, o el código que está a su lado, con la que Breakwater muestra para el registro: si coinciden, el informe muestra el registro tal como está.
print-verify-event = Compare el último evento del registro con el historial en Breakwater: este dice si el historial continúa a partir del evento del que procede este informe.
print-about-practice = Este es un registro para practicar. La instalación y todo lo constatado en ella son ficticios.

## Hoja de recuperación

print-recovery-title = Clave de recuperación
print-recovery-file-title = Clave de recuperación de { $vault }
print-recovery-of = Bóveda «{ $vault }» · { $date }
print-recovery-what = Esta clave abre la bóveda cuando se ha perdido la frase de contraseña. Quien la tenga junto con una copia de la bóveda puede leer todo su contenido.
print-recovery-code = Código QR de la clave de recuperación
print-recovery-keep-title = Dónde se guarda
print-recovery-keep = En la caja fuerte, en un sobre cerrado, con el plan de protección de la instalación portuaria. Nunca junto al ordenador, ni fotografiada, ni copiada en otro programa.
print-recovery-use-title = Cómo se usa
print-recovery-use = En la pantalla de desbloqueo, elija la clave de recuperación y escriba los grupos en su orden. Cada grupo se comprueba a sí mismo, así que se indica cuál está mal escrito. Mayúsculas y minúsculas valen igual. Después, establezca una nueva frase de contraseña.
print-recovery-lost-title = Si se pierde esta hoja
print-recovery-lost = Cree una nueva clave de recuperación en Ajustes y destruya esta. Sin frase de contraseña y sin clave de recuperación nadie puede abrir la bóveda, ni siquiera quienes hacen Breakwater.

## Formulario en papel

print-form-title = Formulario en papel
print-form-file-title = Formulario en papel: { $title }, versión { $version }
print-form-code = Código del formulario
# El identificador del cuestionario, su versión y el principio de su huella, p. ej. «port-facility, versión 1, 4b1d 09c3».
print-form-code-value = { $set }, versión { $version }, { $hash }
print-form-code-overlay = { $code } + { $overlay }, versión { $version }
print-form-items = Puntos
print-form-date = Fecha de este formulario
print-form-how = Cómo se rellena
print-form-how-cross = Ponga una cruz en una sola casilla por punto. El número de la casilla es la tecla que da el mismo veredicto en Breakwater.
print-form-how-write = Escriba en las líneas lo que vio, leyó u oyó, dónde y cuándo. No y Parcialmente requieren un comentario o una constatación; No aplicable requiere un motivo.
print-form-how-method = Ponga una cruz en la letra de cada método utilizado.
print-form-how-level = Si los niveles de protección de un punto difieren, no ponga ninguna cruz: escriba el número del veredicto en la casilla pequeña de cada nivel.
print-form-how-words = Los puntos que piden un texto se responden en sus líneas; el veredicto es opcional.
print-form-how-correct = Para corregir, rellene por completo la casilla equivocada y ponga una cruz en la correcta.
print-form-verdicts = Veredictos
print-form-methods = Métodos
# Una letra por método, las cuatro distintas: Documento, Entrevista, Observación, Prueba.
print-form-letter-document = D
print-form-letter-interview = E
print-form-letter-observation = O
print-form-letter-test = P
print-form-levels = Niveles de protección
print-form-levels-text = Los niveles indicados junto a un punto son aquellos en los que este exige la medida. Lo que corresponde a un nivel que no estuvo vigente ni se ejercitó es No observado.
print-form-eu-text = El Reglamento (CE) n.º 725/2004, artículo 3, apartado 5, hace obligatorio el punto para las instalaciones portuarias de la Unión Europea.
print-form-back = Paso a Breakwater
print-form-back-text = Abra la evaluación en Breakwater y compare el código del formulario, al pie de la página, con el cuestionario que se muestra allí: identificador, versión y huella deben coincidir. Recorra los puntos en su orden y pulse la tecla impresa en cada casilla con cruz. Después, guarde este formulario como el plan o destrúyalo.
print-form-marking = Una vez rellenado: información confidencial sobre protección, protéjase como el PPIP
print-form-foot = Formulario { $code } · { $date }
print-form-general = Información general
print-form-assessor = Evaluador: nombre, cargo y organización
print-form-assessed-on = Fecha de la evaluación
print-form-look = Qué mirar:
print-form-ask = Qué preguntar:
# Delante de casillas pequeñas, una por nivel de protección.
print-form-by-level = Por nivel
print-form-level-short = N{ $level }
print-form-in-words = se responde con texto, veredicto opcional

## Anexos

print-overlay = Capa de la autoridad
print-overlay-value = { $title }, { $authority } ({ $id }, versión { $version })
print-overlay-added = Punto añadido por la autoridad
print-overlay-reworded = Con la redacción de la autoridad
print-levels = Resultados por nivel de protección
print-levels-text = Cada punto cuenta en todos los niveles por los que pregunta. Un punto valorado nivel por nivel cuenta en cada nivel con el veredicto dado en él; los demás, con su único veredicto. Un mismo punto puede figurar en varios niveles, así que la suma de las columnas no da las cifras del conjunto.
print-levels-at = Nivel de protección
print-levels-all = Puntos que preguntan por el nivel
print-levels-measures = Medidas comparadas
print-levels-measures-text = Medidas por las que el cuestionario pregunta en más de un nivel, con un punto propio para cada uno.
print-levels-split = Puntos valorados nivel por nivel
print-levels-split-text = El evaluador dio a estos puntos un veredicto para cada nivel. En conjunto, cada uno cuenta como el peor de sus niveles observados.
print-xref = Referencias cruzadas
print-xref-text = Todas las disposiciones que cita el cuestionario, en el orden de los textos legales, con sus puntos y lo constatado. No se incluyen las disposiciones sin un punto propio.
print-xref-solas = SOLAS, capítulo XI-2
print-xref-a = Código PBIP, parte A
print-xref-b = Código PBIP, parte B
print-xref-other = Circulares, repertorios de recomendaciones prácticas y legislación nacional
print-xref-national = Referencias de la autoridad
print-xref-provision = Disposición
print-xref-items = Puntos y veredictos
print-dropped = Respuestas a puntos que ya no se preguntan
print-dropped-text = Estas respuestas se dieron, con una versión anterior del cuestionario, a puntos que la versión actual no tiene. No cuentan en ninguna cifra de este informe y se conservan aquí.
print-dropped-version = Versión
