### Firma, claves de firma, protección, historial: lo que dicen la ventana, el informe y la línea de órdenes.

## Lo que encuentra la comprobación, como título sobre sus puntos

sign-off-point-unanswered =
    { $count ->
        [one] Un punto no tiene respuesta
       *[other] { $count } puntos no tienen respuesta
    }
sign-off-point-no-grounds =
    { $count ->
        [one] Un No o Parcialmente no tiene comentario ni constatación
       *[other] { $count } No o Parcialmente no tienen comentario ni constatación
    }
sign-off-point-reason-missing =
    { $count ->
        [one] Un No aplicable no tiene motivo
       *[other] { $count } No aplicable no tienen motivo
    }
sign-off-point-dates-contradict =
    { $count ->
        [one] Una fecha contradice a otra
       *[other] { $count } fechas contradicen a otras
    }
sign-off-point-conflict-open =
    { $count ->
        [one] Un conflicto de fusión no está resuelto
       *[other] { $count } conflictos de fusión no están resueltos
    }
sign-off-point-team-missing = No se nombra a nadie como evaluador
sign-off-point-independence-missing =
    { $count ->
        [one] Un miembro del equipo no es independiente y no dice por qué
       *[other] { $count } miembros del equipo no son independientes y no dicen por qué
    }
sign-off-point-yes-unsupported =
    { $count ->
        [one] Un Sí de la parte A no tiene método ni evidencia
       *[other] { $count } Sí de la parte A no tienen método ni evidencia
    }
sign-off-point-marked-for-review =
    { $count ->
        [one] Un punto está marcado para revisar
       *[other] { $count } puntos están marcados para revisar
    }
sign-off-point-scope-empty = No se nombra ningún lugar visitado ni ningún documento examinado
sign-off-dates = { $first } ({ $first_on }) es posterior a { $second } ({ $second_on })
sign-off-date-today = Hoy
sign-off-date-period-from = Primer día de la evaluación
sign-off-date-period-to = Último día de la evaluación
sign-off-date-found-on = Fecha de la constatación
sign-off-date-action-due = Plazo de una medida
sign-off-role-author = Autor
sign-off-role-reviewer = Revisor

## El informe

print-cover-final = { $kind } · DEFINITIVO
print-signed-role-author = Autor, firma electrónica
print-signed-role-reviewer = Revisor, firma electrónica
print-signed-key = Clave { $fingerprint }
print-signed-independent = Declara ser independiente de las medidas evaluadas (PBIP A/16.4).
print-signed-not-independent = Declara no ser independiente de las medidas evaluadas (PBIP A/16.4), por el motivo siguiente: { $reason }
print-signed-broken = Esta firma no se verifica. El registro o la firma se modificó después de firmar.
print-signed-outdated = El registro se modificó después de esta firma.
print-signed-what = Cada firma es una firma Ed25519 sobre la huella impresa arriba. Compare la clave con la que le muestre su titular.

## Errores

error-not-ready =
    .what =
        { $count ->
            [one] Hay que resolver un punto antes de poder firmar este registro.
           *[other] Hay que resolver { $count } puntos antes de poder firmar este registro.
        }
    .kept = No se ha firmado nada.
    .do = Abra «Comprobar antes de firmar»; cada línea lleva al lugar donde se resuelve.
error-wrong-state =
    .what = El registro no está donde empieza este paso.
    .kept = No se ha cambiado nada.
    .do = Abra de nuevo el registro para ver en qué estado está.
error-independence-reason-missing =
    .what = Quien no es independiente de las medidas evaluadas debe decir por qué.
    .kept = No se ha firmado nada.
    .do = Escriba el motivo (PBIP A/16.4), por ejemplo que el tamaño de la instalación no permite otra cosa.
error-reopen-reason-missing =
    .what =
        { $limit ->
            [one] Un registro finalizado solo se retoma con un motivo de al menos un carácter.
           *[other] Un registro finalizado solo se retoma con un motivo de al menos { $limit } caracteres.
        }
    .kept = El registro no se ha cambiado.
    .do = Diga por qué hace falta una nueva revisión. El motivo queda en el historial.
error-revision-exists =
    .what = Este registro ya se ha retomado: existe la revisión { $revision }.
    .kept = No se ha cambiado nada.
    .do = Siga trabajando en esa revisión.
error-second-signer-needed =
    .what = Usted ya ha firmado. Una segunda persona debe firmar este registro.
    .kept = Su firma sigue en pie; no se ha cambiado nada más.
    .do = Deje que el revisor actúe y firme con su propia clave.
error-signing-key-closed =
    .what = Esta persona firma con su propia frase de contraseña y la bóveda se abrió con otra.
    .kept = No se ha firmado nada.
    .do = Bloquee la bóveda y desbloquéela con la frase de contraseña de esa persona.
error-person-has-passphrase =
    .what = Esta persona tiene su propia frase de contraseña. Nadie puede actuar por ella sin esa frase.
    .kept = No se ha cambiado nada.
    .do = Bloquee la bóveda y desbloquéela con la frase de contraseña de esa persona.
error-policy-forbids =
    .what = La política de su organización no lo permite: { $what }
    .kept = No se ha escrito nada.
    .do = Pregunte a quien se ocupa del archivo de política de su organización.
error-policy-fixes =
    .what = La política de su organización fija este ajuste: { $what }
    .kept = El ajuste no se ha cambiado.
    .do = Pregunte a quien se ocupa del archivo de política de su organización.
error-confirmation-differs =
    .what = Lo que ha escrito no es el nombre que se pedía.
    .kept = No se ha eliminado nada.
    .do = Escriba el nombre exactamente como se muestra.
error-facility-in-trash =
    .what = Esta instalación está en la papelera.
    .kept = No se ha cambiado nada.
    .do = Sáquela primero de la papelera.

## La línea de órdenes

cli-assessment-check = Listar lo que se opone a firmar una evaluación
cli-assessment-review = Pedir la revisión de una evaluación, o devolverla
cli-assessment-review-return = Devolverla a su autor
cli-assessment-review-reason = Por qué se devuelve
cli-assessment-finalise = Firmar una evaluación; después ya no cambia nunca
cli-assessment-finalise-not-independent = Declarar que no se es independiente de las medidas evaluadas
cli-assessment-finalise-reason = Por qué motivo (PBIP A/16.4)
cli-assessment-reopen = Retomar una evaluación finalizada en una nueva revisión
cli-assessment-reopen-reason = Por qué se retoma
cli-said-second-signer = Firmado. Una segunda persona debe firmar antes de que el registro quede finalizado.
cli-said-reopened = Revisión { $revision }: { $id }
cli-said-sign-off = { $reference }, revisión { $revision }: { $state }
cli-said-points-must = Hay que resolver primero:
cli-said-points-look = Conviene mirar:
cli-said-signature = { $role }: { $name }, { $at }, clave { $fingerprint }, { $standing }
cli-signature-valid = verificada
cli-signature-outdated = el registro se cambió después
cli-signature-broken = no se verifica

## Protección y política

protection-export-report = informes
protection-export-questionnaire = cuestionarios
protection-export-table = hojas de cálculo y tablas
protection-export-bundle = paquetes
protection-export-calendar = calendarios
protection-export-pictures = fotografías
protection-setting-auto-lock-minutes = bloqueo automático
protection-setting-four-eyes = segunda firma
protection-setting-backup-folder = segundo lugar de las copias de seguridad
protection-policy-unreadable = El archivo de política no se puede leer. Mientras tanto valen los ajustes más estrictos: bloqueo tras un minuto, dos firmas, nada sale de la bóveda.
protection-policy-no-json = El archivo de política no es JSON (línea { $place }). Hasta que se corrija valen los ajustes más estrictos: bloqueo tras un minuto, dos firmas, nada sale de la bóveda.
protection-policy-invalid = El archivo de política dice en «{ $place }» algo que no es posible. Hasta que se corrija valen los ajustes más estrictos: bloqueo tras un minuto, dos firmas, nada sale de la bóveda.
person-erased-name = Persona borrada { $number }
