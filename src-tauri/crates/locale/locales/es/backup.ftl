### Copias de seguridad y vuelta atrás, lo que permite el disco, la frase de contraseña, una bóveda dañada.

backup-dialog-place = Elija una carpeta para una segunda copia de cada copia de seguridad

backup-why-timed = durante el trabajo
backup-why-closed = al bloquear la bóveda
backup-why-asked = a petición
backup-why-before-restore = antes de volver a una copia
backup-why-before-passphrase = antes de cambiar la frase de contraseña o la clave de recuperación
backup-why-before-finalising = antes de finalizar
backup-why-before-import = antes de una importación
backup-why-before-bulk = antes de un cambio de muchas cosas

backup-kind-vault = Bóveda
backup-kind-person = Persona
backup-kind-questionnaire = Cuestionario
backup-kind-facility = Instalación
backup-kind-assessment = Evaluación
backup-kind-answer = Respuesta
backup-kind-finding = Constatación
backup-kind-action = Acción correctiva
backup-kind-export = Informe guardado
backup-kind-setting = Ajuste
backup-kind-scenario = Escenario
backup-kind-register-entry = Entrada del registro
backup-kind-sample = Muestra
backup-kind-evidence = Evidencia
backup-kind-evidence-link = Vínculo de evidencia
backup-kind-seal = Sello
backup-kind-signature = Firma
backup-kind-signing-key = Clave de firma
backup-kind-trusted-key = Clave de alguien de fuera
backup-kind-trash = Papelera

backup-fate-lost = faltaría
backup-fate-returns = volvería
backup-fate-reverts = quedaría como estaba

backup-notice-read-only = Esta carpeta está protegida contra escritura. Puede consultarlo todo y guardar informes en otro lugar; nada puede cambiarse.
backup-notice-room-low = Queda poco espacio en el disco: { $free }.
backup-notice-room-no-attachments = Queda muy poco espacio para fotos y documentos: { $free }. Las respuestas se siguen guardando.
backup-notice-room-exhausted = No queda espacio en el disco. No se puede guardar nada hasta que haya espacio libre.
backup-notice-clock-before-last-change = El reloj de este equipo está atrasado respecto al último cambio de la bóveda ({ $behind }). Compruebe la fecha y la hora: se imprimen en los informes.
backup-notice-clock-before-program = El reloj de este equipo es anterior al día en que se hizo este programa ({ $behind }). Compruebe la fecha y la hora: se imprimen en los informes.
backup-notice-key-copies = Las dos copias del archivo de claves son distintas. Cambie una vez la frase de contraseña para que vuelvan a ser iguales.
backup-notice-place-missing = El segundo lugar de las copias de seguridad no está: { $folder }. Conecte la memoria para copiar la más reciente.
backup-notice-place-overdue = El segundo lugar de las copias de seguridad no ha recibido ninguna copia desde hace más de una semana: { $folder }.
backup-notice-failed = No se pudo hacer la última copia de seguridad automática. { $what }
backup-notice-stopped = El disco falló y la bóveda se cerró. Lo que estaba escribiendo sigue aquí. Compruebe el disco o conecte la memoria y vuelva a abrirla.
backup-notice-reopened = La bóveda está abierta de nuevo. Está todo lo que se había confirmado.

error-no-room-for-attachments =
    .what = Queda muy poco espacio en el disco para fotos y documentos.
    .kept = El adjunto no se guardó. Las respuestas se siguen guardando.
    .do = Libere al menos 200 MB e inténtelo de nuevo.
error-disk-failed =
    .what = El disco comunicó un fallo.
    .kept =
        { $saved ->
            [yes] Se volvió a leer la bóveda: el último cambio está guardado, y todo lo anterior.
            [no] Se volvió a leer la bóveda: el último cambio no está guardado. Todo lo anterior sí.
           *[unknown] No es seguro que el último cambio se guardara. Todo lo que se había confirmado antes está guardado.
        }
    .do = Mire lo que hay antes de seguir y guarde de nuevo lo que falte. Si se repite, copie la bóveda a otro disco.
error-disk-failed-closed =
    .what = El disco falló y la bóveda no pudo abrirse de nuevo.
    .kept = Todo lo que se había confirmado está en el disco. Lo que estaba escribiendo sigue en la ventana.
    .do = Compruebe el disco o conecte la memoria y vuelva a abrir la bóveda. Si no basta, copie su texto en otro lugar y use la copia de seguridad más reciente.
error-unknown-backup =
    .what = No hay ninguna copia de seguridad { $id }.
    .kept = Nada se cambió.
    .do = Consulte la lista de copias de seguridad.
error-backup-damaged =
    .what = La copia de seguridad { $id } está dañada.
    .kept = La bóveda no se cambió.
    .do = Elija una copia más antigua, o una del segundo lugar.

cli-vault-backup = Hacer ahora una copia de seguridad verificada
cli-vault-backups = Enumerar las copias de seguridad, la más reciente primero
cli-vault-restore = Volver a una copia de seguridad; el estado actual se conserva
cli-vault-restore-id = Número o nombre de la copia de seguridad
cli-vault-restore-preview = Solo mostrar lo que cambiaría
cli-vault-salvage = Pasar a una bóveda nueva lo que aún se puede leer de una dañada; la dañada se conserva
cli-vault-salvage-preview = Solo decir lo que aún se puede leer
cli-vault-passphrase = Cambiar la frase de contraseña
cli-vault-passphrase-new = Archivo con la nueva frase de contraseña
cli-vault-passphrase-recovery = Archivo con la clave de recuperación, en lugar de la frase de contraseña
cli-vault-recovery-key = Crear una clave de recuperación nueva; la anterior deja de servir
cli-vault-recovery-key-out = Escribir en este archivo la hoja para imprimir (PDF)
cli-vault-place = Copiar cada copia de seguridad a un segundo lugar, por ejemplo una memoria
cli-vault-place-folder = La carpeta
cli-vault-place-none = Ningún segundo lugar en adelante
cli-said-backup-line = { $number }  { $at }  { $why }
cli-said-backup-made = La copia de seguridad { $number } está hecha y verificada.
cli-said-backup-place = Segundo lugar: { $folder }
cli-said-backup-place-missing = Segundo lugar, ahora ausente: { $folder }
cli-said-restore-counts =
    { $changes ->
        [0] Volver a la copia { $number } no cambiaría nada.
        [one] Volver a la copia { $number } cambiaría una cosa.
       *[other] Volver a la copia { $number } cambiaría { $changes } cosas.
    }
cli-said-restore-line = { $fate }: { $kind } { $label }
cli-said-restored = La bóveda está como estaba en la copia { $number }. El estado anterior se conserva como copia de seguridad.
cli-said-rescued = La copia { $number } está en su lugar. La bóveda dañada se conserva como { $kept }.
cli-said-salvage-counts =
    { $unreadable ->
        [0] Se pueden leer { $readable } elementos y no se sabe de nada que falte.
       *[other] Se pueden leer { $readable } elementos; { $unreadable } que estaban no se pueden leer.
    }
cli-said-salvaged = { $rows } elementos están en la bóveda nueva, { $events } de ellos tomados del historial. La bóveda dañada se conserva como { $kept }.
cli-said-salvage-lost = No se pudo pasar: { $what }
cli-said-passphrase-changed = La frase de contraseña está cambiada. La anterior no abre ni la bóveda ni sus copias.
cli-said-recovery-sheet = La hoja para imprimir: { $file }
cli-said-recovery-key-replaced = Esta clave de recuperación vale desde ahora. La anterior no abre ni la bóveda ni sus copias de seguridad; las copias de la carpeta hechas antes se abren aún con ella.
cli-said-backup-failed = No se pudo hacer la copia de seguridad automática. { $what }

history-op-backup-place-saved = Segundo lugar para las copias definido
history-op-backup-restored = Vuelta a una copia de seguridad
history-op-vault-salvaged = Recuperado de una bóveda dañada

# Words that could not be saved, kept in a file elsewhere.
draft-file = Borrador
draft-dialog-save = Guardar un borrador en otro lugar
draft-dialog-open = Recuperar un borrador
error-draft-unreadable =
    .what = Este archivo no contiene ningún borrador de esta bóveda, o está dañado.
    .kept = La bóveda no se ha modificado.
    .do = Elija un archivo guardado desde esta bóveda con «Guardar en otro lugar».
