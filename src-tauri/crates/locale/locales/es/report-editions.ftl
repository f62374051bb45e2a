### Las ediciones del informe: nombres, secciones, cartas, hojas para recortar, fotos, lo que se omite.
### Las claves de lo que se imprime empiezan por «print-».

## Ediciones

edition-full = Informe completo
edition-full-about = Todo: constataciones, medidas, todos los puntos, anexos.
edition-executive-summary = Resumen para la dirección
edition-executive-summary-about = De dos a cuatro páginas para la dirección, sin los lugares ni los hechos de las constataciones.
edition-action-plan = Plan de medidas correctivas
edition-action-plan-about = Todas las medidas por fecha, y una hoja para recortar por responsable.
edition-attestation = Certificación
edition-attestation-about = Una página que dice que el registro existe, sin nada de lo constatado.
edition-authority-letter = Carta de la autoridad designada
edition-authority-letter-about = A la instalación: qué se constató, qué se espera y hasta cuándo.
edition-state-report = Informe sobre un Estado
edition-state-report-about = El cuestionario de la autoridad designada, contado punto por punto.

## Secciones que se pueden omitir

report-section-cover = Portada
report-section-masthead = Encabezado
report-section-letter = Carta
report-section-control = Control del documento
report-section-contents = Índice
report-section-glance = El resultado de un vistazo
report-section-words = Resumen, fortalezas y preocupaciones
report-section-top-findings = Constataciones más graves
report-section-scope = Alcance y método
report-section-facility = Perfil
report-section-standing = Certificados y plazos
report-section-by-section = Resultados por sección
report-section-scenarios = Hoja de evaluación de riesgos
report-section-levels = Resultados por nivel de protección
report-section-findings = Constataciones
report-section-actions = Medidas correctivas
report-section-owner-sheets = Una hoja por responsable
report-section-progress = Avances desde la vez anterior
report-section-register = Registro: ejercicios, prácticas, formación, declaraciones
report-section-sampling = Hojas de muestreo
report-section-items = Lista completa de puntos
report-section-narrative = Respuestas punto por punto
report-section-left-out = Declaración de aplicabilidad
report-section-photos = Fotos
report-section-evidence = Evidencias
report-section-cross-reference = Tabla de correspondencias
report-section-dropped = Respuestas a puntos que ya no se preguntan
report-section-glossary = Glosario
report-section-numbers = Cómo se obtienen las cifras
report-section-about = Acerca de este informe

## Lo que omite una edición expurgada

redaction-names = Nombres
redaction-names-about = De evaluadores, responsables, firmantes y verificadores, y todo texto libre.
redaction-places = Lugares
redaction-places-about = Los lugares dentro de la instalación, y todo texto libre.
redaction-photos = Fotos
redaction-photos-about = Las imágenes, sus pies, lugares y horas.
redaction-vulnerabilities = Puntos débiles
redaction-vulnerabilities-about = Hechos, efectos, causas, riesgos y escenarios, y todo texto libre. Quedan veredictos, grados y fechas.
redaction-facility = Instalación
redaction-facility-about = De quién es el registro: nombre, número, puerto, operador, Estado, referencia.

## En la página

print-withheld = [omitido]
print-withheld-owner = Responsable { $number } { $withheld }
print-redacted-title = { $title } (expurgado)
print-redacted-marking = { $marking } · Expurgado: { $classes }
print-redacted-marking-short = { $marking } · Expurgado
print-redacted-notice = Edición expurgada. Omitido: { $classes }. Cada lugar del que se ha quitado algo lleva la marca { $mark }. El registro del que procede tiene la huella { $digest }; solo la edición completa lo muestra entero.
print-logo = Logotipo de la organización
print-top-findings = Constataciones abiertas más graves
print-top-findings-text =
    { $open ->
        [one] La constatación abierta, por lo que se exige. El lugar y el hecho figuran en el informe completo.
       *[other]
            { $shown ->
                [one] Una de las { $open } constataciones abiertas, por lo que se exige. El lugar y el hecho figuran en el informe completo.
               *[other] { $shown } de las { $open } constataciones abiertas, desde la más grave, por lo que se exige. El lugar y el hecho figuran en el informe completo.
            }
    }
print-top-findings-required = Se exige
print-top-findings-free = Una constatación aparte, bajo ningún punto
print-standing = Certificados y plazos
print-standing-text = Su estado a { $date }.
print-standing-how = Señal
print-light-ok = En orden
print-light-within-180 = Vence en 180 días
print-light-within-90 = Vence en 90 días
print-light-within-30 = Vence en 30 días
print-light-overdue = Vencido
print-light-no-record = Nada registrado
print-action-verification = Verificado (fecha, rúbrica)
print-evidence-size = { $kilobytes } kB

## Líneas de tiempo

print-rhythm-drill = Ejercicios
print-rhythm-exercise = Prácticas
print-rhythm-drill-text =
    { $late ->
        [0] Los ejercicios deben hacerse al menos cada { $months } meses (Código PBIP, B/18.5). Constan { $held }, ninguno demasiado lejos del anterior.
        [one] Los ejercicios deben hacerse al menos cada { $months } meses (Código PBIP, B/18.5). Constan { $held }; un intervalo fue demasiado largo.
       *[other] Los ejercicios deben hacerse al menos cada { $months } meses (Código PBIP, B/18.5). Constan { $held }; { $late } intervalos fueron demasiado largos.
    }
print-rhythm-exercise-text =
    { $late ->
        [0] Las prácticas deben hacerse al menos una vez cada año civil, con no más de { $months } meses entre ellas (Código PBIP, B/18.6). Constan { $held }, ninguna demasiado lejos de la anterior.
        [one] Las prácticas deben hacerse al menos una vez cada año civil, con no más de { $months } meses entre ellas (Código PBIP, B/18.6). Constan { $held }; un intervalo fue demasiado largo.
       *[other] Las prácticas deben hacerse al menos una vez cada año civil, con no más de { $months } meses entre ellas (Código PBIP, B/18.6). Constan { $held }; { $late } intervalos fueron demasiado largos.
    }
print-rhythm-years-without = Años civiles sin ninguna: { $years }.
print-rhythm-due = La próxima fecha es el { $date }.
print-rhythm-picture = Línea de tiempo: { $held } hechos, { $late } intervalos demasiado largos. La tabla de abajo da las fechas.
print-rhythm-sign-held = hecho
print-rhythm-sign-planned = previsto
print-rhythm-sign-within = intervalo dentro del límite
print-rhythm-sign-late = intervalo demasiado largo
print-rhythm-sign-due = próximo vencimiento
print-rhythm-from = Desde
print-rhythm-to = Hasta
print-rhythm-days = Días entre ambos
print-rhythm-limit = Frente al límite
print-rhythm-within = dentro del límite
print-rhythm-late =
    { $days ->
        [one] un día de más
       *[other] { $days } días de más
    }
print-rhythm-next = próximo vencimiento

## Fotos

print-photos = Fotos
print-photos-text =
    { $count ->
        [one] Una foto, tal como se guarda en el registro. Lo tapado lo tapó el evaluador; el original queda sellado.
       *[other] { $count } fotos, tal como se guardan en el registro. Lo tapado lo tapó el evaluador; los originales quedan sellados.
    }
print-photos-withheld =
    { $count ->
        [one] Se omite una foto en esta edición. El índice de pruebas da su huella.
       *[other] Se omiten { $count } fotos en esta edición. El índice de pruebas da sus huellas.
    }
print-photo-number = Foto { $number }
print-photo-serves = para { $serves }

## Hojas de los responsables

print-owner-nobody = Sin responsable designado
print-owner-text =
    { $overdue ->
        [0]
            { $count ->
                [one] Le corresponde una medida. Anote cuándo se hizo y qué lo muestra, firme y devuelva la hoja.
               *[other] Le corresponden { $count } medidas. Anote cuándo se hizo cada una y qué lo muestra, firme y devuelva la hoja.
            }
       *[other]
            { $count ->
                [one] Le corresponde una medida, y está vencida. Anote cuándo se hizo y qué lo muestra, firme y devuelva la hoja.
               *[other] Le corresponden { $count } medidas, { $overdue } de ellas vencidas. Anote cuándo se hizo cada una y qué lo muestra, firme y devuelva la hoja.
            }
    }
print-owner-done = Hecho el
print-owner-proof = Qué lo muestra
print-owner-signature = Responsable: fecha y firma
print-owner-verifier = Verificado por otra persona: fecha y firma

## Un Estado, contado

print-narrative = Respuestas punto por punto
print-narrative-text = Cada pregunta con lo que el equipo escribió, y el veredicto cuando lo hay.

## Cartas

print-attestation-done =
    { $dated ->
        [yes] Se confirma que la instalación portuaria arriba nombrada fue evaluada { $period }, con la referencia { $reference }, revisión { $revision } ({ $kind }), con el cuestionario { $questionnaire }, versión { $version }. Pregunta si se cumplen las obligaciones y medidas del capítulo XI-2 del Convenio SOLAS y del Código PBIP, según la circular MSC.1/Circ.1192.
       *[no] Se confirma que la instalación portuaria arriba nombrada fue evaluada con la referencia { $reference }, revisión { $revision } ({ $kind }), con el cuestionario { $questionnaire }, versión { $version }. Pregunta si se cumplen las obligaciones y medidas del capítulo XI-2 del Convenio SOLAS y del Código PBIP, según la circular MSC.1/Circ.1192.
    }
print-attestation-done-port =
    { $dated ->
        [yes] Se confirma que el puerto arriba nombrado fue evaluado { $period }, con la referencia { $reference }, revisión { $revision } ({ $kind }), con el cuestionario { $questionnaire }, versión { $version }.
       *[no] Se confirma que el puerto arriba nombrado fue evaluado con la referencia { $reference }, revisión { $revision } ({ $kind }), con el cuestionario { $questionnaire }, versión { $version }.
    }
print-attestation-done-state =
    { $dated ->
        [yes] Se confirma que las obligaciones del Gobierno Contratante y de su autoridad designada arriba nombrados fueron evaluadas { $period }, con la referencia { $reference }, revisión { $revision } ({ $kind }), con el cuestionario { $questionnaire }, versión { $version }.
       *[no] Se confirma que las obligaciones del Gobierno Contratante y de su autoridad designada arriba nombrados fueron evaluadas con la referencia { $reference }, revisión { $revision } ({ $kind }), con el cuestionario { $questionnaire }, versión { $version }.
    }
print-attestation-final =
    { $signatures ->
        [0] El registro se finalizó el { $date } y desde entonces no puede cambiar.
        [one] El registro se finalizó el { $date }, lleva una firma electrónica y desde entonces no puede cambiar.
       *[other] El registro se finalizó el { $date }, lleva { $signatures } firmas electrónicas y desde entonces no puede cambiar.
    }
print-attestation-draft = La evaluación está en curso: su registro es un borrador y aún puede cambiar. Esta carta también es un borrador.
print-attestation-items =
    { $open ->
        [0] Se trabajaron los { $items } puntos del cuestionario.
       *[other] De los { $items } puntos del cuestionario, { $open } aún no tienen respuesta.
    }
print-attestation-findings = Lo constatado no forma parte de esta carta. Figura en el informe del mismo registro, que debe protegerse del acceso y la divulgación no autorizados como el plan de protección de la instalación portuaria (Código PBIP, A/16.7).
print-attestation-findings-state = Lo constatado no forma parte de esta carta. Figura en el informe del mismo registro, que debe protegerse del acceso y la divulgación no autorizados.
print-letter-period =
    { $ends ->
        [both] del { $from } al { $to }
        [until] hasta el { $to }
       *[since] desde el { $from }
    }
print-letter-authority = La autoridad designada
print-letter-title = Verificación de { $facility }
print-letter-done =
    { $dated ->
        [yes] Funcionarios de la autoridad designada verificaron { $period } cómo cumple la instalación el capítulo XI-2 del Convenio SOLAS y el Código PBIP ({ $reference }, revisión { $revision }). Trabajaron con el cuestionario { $questionnaire }, versión { $version }.
       *[no] Funcionarios de la autoridad designada verificaron cómo cumple la instalación el capítulo XI-2 del Convenio SOLAS y el Código PBIP ({ $reference }, revisión { $revision }). Trabajaron con el cuestionario { $questionnaire }, versión { $version }.
    }
print-letter-draft = El registro de esta verificación no está finalizado. Esta carta es un borrador y no obliga a nadie.
print-letter-findings =
    { $count ->
        [one] Hay una constatación abierta:
       *[other] Hay { $count } constataciones abiertas, desde la más grave:
    }
print-letter-found = Qué se constató
print-letter-action = Qué hay que hacer
print-letter-until = hasta el { $date }
print-letter-nothing-open = No hay ninguna constatación abierta. No se pide nada a la instalación.
print-letter-asked =
    { $unplanned ->
        [0]
            { $dated ->
                [yes] Comunique cada medida cuando esté hecha, con lo que lo muestre; la primera vence el { $date }. Una medida se cierra cuando alguien distinto de su responsable ha visto que funciona.
               *[no] Comunique cada medida cuando esté hecha, con lo que lo muestre. Una medida se cierra cuando alguien distinto de su responsable ha visto que funciona.
            }
        [one]
            { $dated ->
                [yes] Indique una medida, un responsable y una fecha para la constatación que aún no los tiene, y comunique cada medida cuando esté hecha, con lo que lo muestre; la primera vence el { $date }. Una medida se cierra cuando alguien distinto de su responsable ha visto que funciona.
               *[no] Indique una medida, un responsable y una fecha para la constatación que aún no los tiene, y comunique cada medida cuando esté hecha, con lo que lo muestre. Una medida se cierra cuando alguien distinto de su responsable ha visto que funciona.
            }
       *[other]
            { $dated ->
                [yes] Indique una medida, un responsable y una fecha para cada una de las { $unplanned } constataciones que aún no los tienen, y comunique cada medida cuando esté hecha, con lo que lo muestre; la primera vence el { $date }. Una medida se cierra cuando alguien distinto de su responsable ha visto que funciona.
               *[no] Indique una medida, un responsable y una fecha para cada una de las { $unplanned } constataciones que aún no los tienen, y comunique cada medida cuando esté hecha, con lo que lo muestre. Una medida se cierra cuando alguien distinto de su responsable ha visto que funciona.
            }
    }
print-letter-good =
    { $count ->
        [one] El equipo anotó además una buena práctica; figura en el informe.
       *[other] El equipo anotó además { $count } buenas prácticas; figuran en el informe.
    }
print-letter-protect = Esta carta muestra dónde es débil la instalación. Protéjala como el plan de protección de la instalación portuaria (Código PBIP, A/16.7).
print-letter-signer = Por la autoridad designada
print-letter-signed = Firmado electrónicamente el { $date }, clave { $key }
print-letter-seal = El código contiene la misma huella. Identifica el registro del que procede esta carta.

## Archivos, diálogos, negativas

file-name-report-edition =
    { $redacted ->
        [yes] { $edition } { $number } { $reference } { $date } expurgado.pdf
       *[no] { $edition } { $number } { $reference } { $date }.pdf
    }
dialog-choose-logo = Elegir el logotipo de la organización
error-edition-other =
    .what = Esta edición no se puede hacer de este registro.
    .kept = No se ha escrito nada.
    .do = Elija otra edición: la carta de la autoridad designada se hace de sus verificaciones, el informe sobre un Estado de su propio cuestionario.
error-logo-no-picture =
    .what = El archivo no es una imagen.
    .kept = El logotipo sigue como estaba.
    .do = Elija un archivo PNG o JPEG.

## Command line

cli-value-edition = EDICIÓN
cli-value-section = SECCIÓN
cli-value-class = CLASE
cli-report-edition = Qué edición: full, executive-summary, action-plan, attestation, authority-letter, state-report
cli-report-without = Sección que se omite; se puede dar varias veces
cli-report-redact = Lo que se omite: names, places, photos, vulnerabilities, facility o all; se puede dar varias veces
cli-report-photos = Fotos por página del anexo fotográfico: 2, 4 o 6
cli-report-missing = Atención: ninguna fuente incluida tiene «{ $character }» ({ $code }). Se imprime como una casilla vacía, primero en la página { $page } bajo «{ $heading }», en: { $line }

## Short papers

print-standing-rest =
    { $count ->
        [one] Otra fecha está a más de 30 días.
       *[other] Otras { $count } fechas están a más de 30 días.
    }
print-marking-attestation = No contiene constataciones
print-sections-list = Todos los puntos figuran en la lista completa, más adelante.
