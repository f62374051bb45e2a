### Ajustes: protección, personas con sus claves y frases de contraseña, borrado de un nombre.

protect-title = Protección de los datos
protect-saved = Protección guardada.
protect-fixed = Fijado por su organización.
protect-policy = En este equipo rige una política de su organización.
protect-policy-file = Archivo de política:
protect-lock = Bloquear automáticamente después de
protect-lock-hint = Cuando no se usan ni el teclado ni el puntero. Lo que esté escribiendo se guarda antes.
protect-lock-never = La bóveda nunca se bloquea por sí sola.
protect-minutes =
    { $count ->
        [one] minuto
       *[other] minutos
    }
protect-years =
    { $count ->
        [one] año
       *[other] años
    }
protect-range = Un número entero de { $least } a { $most }
protect-four-eyes = Firma otra persona
protect-four-eyes-hint = Doble firma: una evaluación solo queda finalizada cuando otra persona ha firmado como revisor.
protect-retention = Conservar las evaluaciones finalizadas
protect-retention-hint = Las más antiguas se proponen para su eliminación. Nada se elimina por sí solo.
protect-exports = Puede salir de la bóveda
protect-exports-only = Solo: { $kinds }.
protect-exports-none = Nada.
protect-marking = Marca en cada página

people-key = Clave:
people-no-key = Todavía sin clave; se crea con la primera firma.
people-own = Desbloquea con su propia frase de contraseña. Nadie más puede actuar en su lugar.
people-own-unlocked = La bóveda está abierta con la frase de contraseña propia de esta persona.
own-give = Frase de contraseña propia
own-change = Cambiar la frase de contraseña
own-give-title = Frase de contraseña propia de { $name }
own-change-title = Cambiar la frase de contraseña de { $name }
own-give-text = Abre esta bóveda y la clave con la que firma esta persona. Desde entonces nadie más puede actuar ni firmar en su lugar.
own-change-text = Solo quien conoce la frase de contraseña anterior puede cambiarla.
own-old = Frase de contraseña anterior
own-new = Frase de contraseña nueva
own-new-hint = Al menos 12 caracteres; lo mejor son varias palabras sin relación entre sí.
own-again = Frase de contraseña nueva, otra vez
own-missing-old = Escriba la frase de contraseña anterior
own-missing-passphrase = Escriba una frase de contraseña
own-missing-again = No coincide con la frase de arriba
own-save = Guardar la frase de contraseña
own-saved = { $name } desbloquea ahora con su propia frase de contraseña.
own-take = Quitar la frase de contraseña
own-take-of = Quitar la frase de contraseña de { $name }
own-take-sure = Entonces solo la frase de contraseña de la bóveda la abrirá para esta persona. Las firmas siguen siendo verificables.
own-take-yes = Quitar
own-taken = { $name } ya no tiene frase de contraseña propia.
erase = Borrar el nombre
erase-of = Borrar el nombre de { $name }
erase-text = El nombre y el cargo se sustituyen por un número, también en el historial. El historial sigue completo y verificable. No se puede deshacer.
erase-text-signed = Las evaluaciones firmadas no cambian nunca: siguen nombrando a la persona.
erase-done =
    { $count ->
        [one] Nombre borrado; con él, { $count } valor del historial.
       *[other] Nombre borrado; con él, { $count } valores del historial.
    }
erase-still-named =
    { $count ->
        [one] Una evaluación firmada sigue nombrando a la persona: { $records }
       *[other] { $count } evaluaciones firmadas siguen nombrando a la persona: { $records }
    }
confirm-name = Para confirmar, escriba: { $name }
confirm-name-differs = Escriba el nombre exactamente como se muestra
confirm-reason-missing = Escriba el motivo

## Instalaciones en la papelera, evaluaciones que superan el plazo

leaving-trash = Papelera
leaving-trash-empty = La papelera está vacía.
leaving-until = En la papelera desde el { $since }; se elimina definitivamente después del { $until }.
leaving-with =
    { $count ->
        [0] Sin evaluaciones.
        [one] Con { $count } evaluación.
       *[other] Con { $count } evaluaciones.
    }
leaving-reason = Motivo: { $reason }
leaving-restore = Recuperar
leaving-restore-of = Recuperar { $name } de la papelera
leaving-restored = { $name } está de vuelta.
leaving-open = Abrir
leaving-open-of = Abrir { $reference }
leaving-old = Evaluaciones que superan el plazo de conservación
leaving-old-none = Ninguna evaluación finalizada supera el plazo de los ajustes.
leaving-old-row = { $facility }, revisión { $revision }, finalizada el { $on }. Conservada desde hace { $years ->
        [one] { $years } año
       *[other] { $years } años
    }.
leaving-delete = Enviar a la papelera
leaving-delete-of = Eliminar { $name }
leaving-delete-reason = Motivo de la eliminación
leaving-delete-text =
    { $count ->
        [0] La entrada del registro va a la papelera.
        [one] La entrada del registro va a la papelera con su evaluación.
       *[other] La entrada del registro va a la papelera con sus { $count } evaluaciones.
    }
leaving-delete-hint = Durante 30 días puede recuperarse: Ajustes, Cambios de manos. Después se elimina definitivamente al desbloquear la bóveda.
leaving-deleted = { $name } está en la papelera.
