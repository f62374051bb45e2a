### Evaluaciones de un puerto o de un Estado junto a las de una instalación portuaria: clases de anotación, rechazos y
### frases del informe que allí serían falsas. Una clave acabada en «-state» o «-port» sustituye a la clave sin ese final.

register-kind-port-facility = Instalación portuaria
register-kind-port = Puerto
register-kind-authority = Autoridad designada

# Un cuestionario con la capa de una autoridad encima.
set-title-overlaid = { $set }: { $overlay }

error-set-other-subject =
    .what = El cuestionario { $set } no pregunta por { $kind ->
        [port] un puerto
        [authority] un Estado y su Autoridad designada
       *[port_facility] una instalación portuaria
    }.
    .kept = No se ha empezado ninguna evaluación.
    .do = Elija un cuestionario adecuado, o la anotación del registro por la que pregunta este.
error-record-other-subject =
    .what = { $kind ->
        [authority] Una Autoridad designada se evalúa a sí misma: no tiene un plan propio que auditar y nadie por encima de ella la verifica aquí.
       *[port] Un puerto no tiene plan de protección de la instalación portuaria, así que no hay auditoría interna de tal plan.
    }
    .kept = No se ha empezado ninguna evaluación.
    .do = Elija otra clase de evaluación.
error-subject-other-kind =
    .what = { $id } es { $kind ->
        [port] un puerto
        [authority] una Autoridad designada
       *[port_facility] una instalación portuaria
    } en el registro.
    .kept = No se ha cambiado nada.
    .do = Indíquela como lo que es, o elija otra anotación.

## El informe

kind-self-assessment-statement-state = Voluntaria e interna del Estado. No sirve para el control de buques ni para inspecciones.
kind-self-assessment-statement-port = Voluntaria e interna del puerto. No es un documento de control ni sirve para la inspección de buques.
print-marking-state = Información confidencial sobre protección: para uso oficial de la Autoridad designada
print-marking-port = Información confidencial sobre protección: protéjase como el plan de protección del puerto
print-protection-text-state = Este informe muestra dónde es débil la supervisión de la protección portuaria por el Estado y, por tanto, dónde lo son todos sus puertos. Debe protegerse contra el acceso o la divulgación no autorizados, también en formato electrónico; el Estado ha de custodiar la información sobre protección que posee (Código PBIP, B/4.1).
print-protection-text-port = Este informe muestra los puntos débiles del puerto. Al igual que los planes de protección de sus instalaciones, debe protegerse contra el acceso o la divulgación no autorizados (Código PBIP, A/16.7), también en formato electrónico (Código PBIP, A/16.8).
print-distribution-text-state = Entréguelo, dentro del Gobierno, solo a quienes lo necesitan para actuar. Lleve una lista de los ejemplares y destruya los que ya no se necesiten.
print-distribution-text-port = Entréguelo solo a quienes lo necesitan para actuar: la autoridad portuaria, los oficiales de protección de sus instalaciones y la Autoridad designada. Lleve una lista de los ejemplares y destruya los que ya no se necesiten.
print-signer-manager-state = Director de la Autoridad designada
print-signer-manager-port = Director de la autoridad portuaria
print-result-verdicts-state =
    { $no ->
        [0]
            { $partly ->
                [0] Ninguna pregunta se respondió con No ni con Parcialmente.
                [one] Una pregunta se respondió con Parcialmente; ninguna con No.
               *[other] { $partly } preguntas se respondieron con Parcialmente; ninguna con No.
            }
        [one]
            { $partly ->
                [0] Una pregunta se respondió con No.
                [one] Una pregunta se respondió con No y una con Parcialmente.
               *[other] Una pregunta se respondió con No y { $partly } con Parcialmente.
            }
       *[other]
            { $partly ->
                [0] { $no } preguntas se respondieron con No.
                [one] { $no } preguntas se respondieron con No y una con Parcialmente.
               *[other] { $no } preguntas se respondieron con No y { $partly } con Parcialmente.
            }
    }
print-result-in-words =
    { $count ->
        [one] Una pregunta se respondió con palabras.
       *[other] { $count } preguntas se respondieron con palabras.
    }
print-scope-basis-state = La evaluación pregunta cómo cumple el Estado sus propias obligaciones respecto de la protección de sus puertos. Base del cuestionario: { $basis }. Cada punto cita la disposición en que se basa; las preguntas están redactadas con las propias palabras de Breakwater.
print-scope-basis-port = La evaluación pregunta cómo está organizada la protección del puerto en su conjunto, más allá de las vallas de sus instalaciones. Base del cuestionario: { $basis }. Cada punto cita la disposición en que se basa; las preguntas están redactadas con las propias palabras de Breakwater.
print-independence-rule-state = Nadie debería juzgar a solas su propio trabajo. Cuando no se pudo evitar, el motivo figura junto al nombre.
print-independence-rule-port = Nadie debería juzgar a solas su propio trabajo. Cuando no se pudo evitar, el motivo figura junto al nombre.
print-limits-text-state = La evaluación muestra lo que se leyó, se preguntó y se dijo en el periodo indicado. Lo que no se pudo ver se marca como no observado y no entra en las cifras. Que algo no se haya examinado no significa que esté en orden.
print-facility-state-title = El Estado y su Autoridad designada
print-facility-port-title = El puerto
print-authority-name = Autoridad designada
print-authority-state = Gobierno Contratante
print-port-name = Puerto
print-port-code = UN/LOCODE
print-port-authority = Autoridad portuaria
print-left-out-text-state = Los puntos que no atañen al Estado y los que no se pudieron ver no cuentan en ningún porcentaje. Se enumeran aquí con sus motivos.
print-left-out-text-port = Los puntos que no atañen al puerto y los que no se pudieron ver no cuentan en ningún porcentaje. Se enumeran aquí con sus motivos.
verdict-not-applicable-meaning-state = No atañe a este Estado; se exige un motivo
verdict-not-applicable-meaning-port = No atañe a este puerto; se exige un motivo
print-about-practice-state = Este es un registro para practicar. El Estado y todo lo constatado en él son ficticios.
print-about-practice-port = Este es un registro para practicar. El puerto y todo lo constatado en él son ficticios.
