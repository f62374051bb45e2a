### Ventana: avisos del marco, copias de seguridad y vuelta atrás, bóveda dañada, frase de contraseña, cambios de manos.

view-backups = Copias de seguridad
view-hands = Cambios de manos

## Lo que abre la bóveda, escrito otra vez

trust-by = Lo que abre la bóveda ahora
trust-by-passphrase = Frase de contraseña
trust-by-key = Clave de recuperación
trust-passphrase-title = Cambiar la frase de contraseña de la bóveda
trust-passphrase-text = Primero se hace una copia de seguridad. Nada se cifra de nuevo: solo cambia la cerradura, al momento.
trust-passphrase-own = Con la frase de contraseña común o la clave de recuperación cambia la común; con una frase propia, solo la suya.
trust-passphrase-now = Frase de contraseña actual
trust-passphrase-missing-passphrase = Escriba la frase de contraseña
trust-passphrase-missing-groups = Rellene los ocho grupos
trust-passphrase-missing-new = Escriba la frase de contraseña nueva
trust-passphrase-missing-weak = La frase de contraseña nueva es demasiado débil
trust-passphrase-missing-again = Es distinta de la frase de contraseña nueva
trust-passphrase-changing = Cambiando la frase de contraseña…
trust-passphrase-change = Cambiar la frase de contraseña
trust-passphrase-open = Cambiar la frase de contraseña…
trust-passphrase-practice = La instalación ficticia se abre sin preguntar; su frase de contraseña se queda.
trust-passphrase-done = La frase de contraseña está cambiada.
trust-passphrase-done-old = La anterior no abre ni la bóveda ni sus copias de seguridad. La hoja de recuperación sigue sirviendo.
trust-passphrase-done-place = El segundo lugar no está ahora: { $folder }. Sus copias aceptan la frase anterior hasta que se conecte y se haga la siguiente copia de seguridad.
trust-passphrase-done-copies = Las copias de la carpeta de la bóveda hechas a mano se abren aún con la frase anterior. Recójalas o elimínelas.
trust-key-title = Crear una clave de recuperación nueva
trust-key-text = Cuando la hoja se ha perdido o alguien ha podido copiarla. Primero se hace una copia de seguridad; nada se cifra de nuevo.
trust-key-shared = Hace falta la frase de contraseña de la bóveda o la clave de recuperación de hoy. Una frase propia no basta.
trust-key-now = Frase de contraseña de la bóveda
trust-key-making = Creando la clave…
trust-key-make = Crear una clave nueva
trust-key-open = Crear una clave de recuperación nueva…
trust-key-practice = La instalación ficticia se abre sin preguntar; no necesita clave de recuperación.
trust-key-old-holds = La hoja anterior todavía vale. Guarde e imprima primero la nueva.
trust-key-unchecked = Escriba antes el último grupo de la hoja nueva.
trust-key-replacing = Sustituyendo la clave…
trust-key-replace = Sustituir la clave anterior
trust-key-done = La clave de recuperación nueva ya vale.
trust-key-done-old = La anterior no abre ni la bóveda ni sus copias de seguridad. Destruya la hoja anterior.
trust-key-done-place = El segundo lugar no está ahora: { $folder }. Sus copias aceptan la clave de recuperación anterior hasta que se conecte y se haga la siguiente copia de seguridad.
trust-key-done-copies = Las copias de la carpeta de la bóveda hechas a mano, y las memorias que no están conectadas, se abren aún con la clave de recuperación anterior. Recójalas o elimínelas.

## Avisos del marco

trust-notice-still-stopped = Aún no se pudo abrir de nuevo.
trust-notice-reopened-less = La bóveda está abierta de nuevo, pero hay menos de lo que se había confirmado. Compare con la copia de seguridad más reciente antes de seguir.
trust-notice-last-change-saved = El disco comunicó un fallo. Se volvió a leer la bóveda: el último cambio está guardado, y todo lo anterior.
trust-notice-disk-failed = { $what } { $kept } Lo que escribió sigue en la pantalla.
trust-notices = Avisos
trust-notices-more =
    { $count ->
        [one] Uno más
       *[other] { $count } más
    }
trust-notice-away = Apartar este aviso
trust-size-unknown = cantidad desconocida
trust-act-open-again = Abrir de nuevo
trust-act-save-again = Guardar otra vez
trust-act-back-up = Hacer una copia ahora
trust-act-backups = Copias de seguridad
trust-act-passphrase = Cambiar la frase de contraseña…
trust-act-look = Mirar de nuevo
trust-part-saved = Lo que está guardado

## Copias de seguridad

trust-palette-backups = restaurar memoria segundo lugar copia volver
trust-backups-lead = Copias completas de la bóveda, cifradas como ella. Cada una se releyó al hacerla.
trust-backup-now = Hacer una copia ahora
trust-backup-making = Haciendo y verificando la copia…
trust-backup-made = La copia de seguridad está hecha y verificada.
trust-backup-read-only = La carpeta está protegida contra escritura
trust-last-title = Última copia de seguridad
trust-last-none = Ninguna todavía
trust-last-verified = Releída y comparada con la bóveda al hacerla.
trust-list-title = Todas las copias de seguridad
trust-column-number = N.º
trust-column-when = Hecha
trust-column-why = Por qué
trust-column-events = Sucesos
trust-column-act = Lo que cambiaría
trust-newest = la última
trust-look = Comparar…
trust-look-of = Comparar con la copia { $number } del { $at }
trust-none-title = Aún no hay copias de seguridad
trust-none-text = La primera se hace sola en la primera media hora de trabajo, o cuando bloquea la bóveda.
trust-none-practice = En la instalación ficticia solo se hacen copias cuando se piden.
trust-when-title = Cuándo se hacen
trust-when-timed = Cada media hora en la que algo cambió.
trust-when-closed = Al bloquear la bóveda o cerrar la ventana después de un cambio.
trust-when-risky = Antes de cada paso difícil de deshacer: finalizar, importar, cambiar muchas cosas, otra frase de contraseña, volver a una copia.
trust-when-practice = En la instalación ficticia, solo cuando se pide una.
trust-kept-title = Lo que se conserva
trust-kept-days = Todas las copias de los dos últimos días.
trust-kept-daily = Después una al día durante doce días.
trust-kept-weekly = Después una a la semana durante diez semanas.
trust-kept-monthly = Después una al mes durante nueve meses.
trust-kept-least = Nunca menos de tres, por antiguas que sean.
trust-kept-room = Las más antiguas se van antes si ocupan más de 2 GB o una décima parte del disco libre.

trust-place-title = Segundo lugar
trust-place-none = Ninguno. Una carpeta en una memoria o en otro disco recibe una copia de cada copia de seguridad, también cifrada. Si se pierde el portátil, es lo que le queda.
trust-place-there = conectado
trust-place-away = no conectado
trust-place-overdue = una semana sin copia
trust-place-last = Copia más reciente en él: { $at }
trust-place-never = Aún no hay ninguna copia. Recibirá una con la próxima copia de seguridad.
trust-place-plug-in = Lo que contiene se ve cuando está conectado.
trust-place-choose = Elegir una carpeta…
trust-place-change = Otra carpeta…
trust-place-choosing = Elija la carpeta en el cuadro de diálogo
trust-place-remove = Sin segundo lugar
trust-place-remove-sure = ¿Seguir sin segundo lugar? Las copias que hay en él se quedan allí.
trust-place-remove-yes = Seguir sin él

## Volver a una copia de seguridad

trust-restore-title = ¿Volver al { $at }?
trust-restore-comparing = Comparando la copia con la bóveda…
trust-restore-same = La bóveda está como entonces. Volver no cambiaría nada.
trust-restore-lead =
    { $count ->
        [0] Volver cambiaría esto:
        [one] Desde entonces se hizo un cambio. Volver cambiaría esto:
       *[other] Desde entonces se hicieron { $count } cambios. Volver cambiaría esto:
    }
trust-fate-lost =
    { $count ->
        [one] elemento faltaría
       *[other] elementos faltarían
    }
trust-fate-reverts =
    { $count ->
        [one] elemento quedaría como estaba
       *[other] elementos quedarían como estaban
    }
trust-fate-returns =
    { $count ->
        [one] elemento volvería
       *[other] elementos volverían
    }
trust-changes = Lo que cambiaría
trust-changes-filter = Mostrar solo
trust-changes-all = Todo
trust-changes-what = Qué
trust-changes-now = Ahora
trust-changes-then = En la copia
trust-changes-first = Los primeros { $shown } de { $count }
trust-there = está
trust-not-there = no está
trust-as-it-was = como estaba
trust-restore-kept = El estado actual se conserva: pasa a ser la copia más reciente, y se puede volver a él del mismo modo.
trust-restore-do = Volver a esta copia
trust-restore-running = Volviendo…
trust-restored-title = Resultado
trust-restored = La bóveda está como el { $at }.
trust-restored-kept = El estado anterior se conserva en la copia { $number } del { $at }.
trust-restored-keys = La frase de contraseña sigue siendo la de hoy, y el paso consta en el historial.
trust-go-home = Ir al inicio

## El disco falló y la ventana se cargó de nuevo

trust-stopped-title = El disco falló y la bóveda se cerró
trust-stopped-text = Todo lo que se había confirmado está en el disco. Compruebe el disco o conecte la memoria y vuelva a abrir la bóveda; no hace falta la frase de contraseña.

## Una bóveda dañada

trust-rescue-open = Buscar una vuelta atrás…
trust-rescue-title = Una vuelta atrás para { $vault }
trust-rescue-lead = Primero solo se mira. Nada cambia antes de que elija, y la bóveda dañada se conserva elija lo que elija.
trust-rescue-search = Buscar vueltas atrás
trust-rescue-searching = Leyendo las copias y lo que aún se puede leer de la bóveda…
trust-rescue-back = Atrás
trust-ways = Vueltas atrás
trust-way-better = pierde menos
trust-way-backup = La copia sana más reciente, del { $at }
trust-way-backup-nothing = No faltaría nada de lo que aún se puede leer.
trust-way-backup-away =
    De lo que aún se puede leer: { $lost ->
        [one] faltaría un elemento
       *[other] faltarían { $lost } elementos
    }, { $reverts ->
        [one] uno quedaría como estaba
       *[other] { $reverts } quedarían como estaban
    }, { $returns ->
        [one] uno volvería
       *[other] { $returns } volverían
    }.
trust-way-backup-none = No hay ninguna copia sana en la carpeta.
trust-way-readable = Recuperar lo que aún se puede leer
trust-way-readable-count =
    { $readable ->
        [one] Se puede leer un elemento.
       *[other] Se pueden leer { $readable } elementos.
    }
trust-way-unreadable =
    { $count ->
        [0] No se sabe que falte nada.
        [one] Uno que estaba no se puede leer.
       *[other] { $count } que estaban no se pueden leer.
    }
trust-way-readable-chain = El historial empieza de nuevo; el anterior sigue siendo legible en lo que se conserva.
trust-way-readable-none = No se puede leer nada de la propia bóveda.
trust-way-details = Lo que la copia cambiaría
trust-ways-none = No hay ni una copia sana ni nada que leer. Deje la carpeta como está y busque una copia en una memoria o en otro equipo.
trust-unsound =
    { $count ->
        [one] Una copia está dañada también: { $list }
       *[other] { $count } copias están dañadas también: { $list }
    }
trust-rescue-kept = La bóveda dañada se aparta con otro nombre junto a la nueva. La frase de contraseña y la hoja de recuperación siguen siendo las mismas.
trust-rescue-do-backup = Poner la copia en su lugar
trust-rescue-do-readable = Recuperar lo que se puede leer
trust-rescuing = Poniéndola en su lugar y verificando…
trust-rescued = { $vault } se abre de nuevo
trust-rescued-backup = Está como en la copia del { $at }.
trust-rescued-rows =
    { $count ->
        [one] Se recuperó un elemento.
       *[other] Se recuperaron { $count } elementos.
    }
trust-rescued-events =
    { $count ->
        [0] Todos vienen de los propios registros.
        [one] Uno de ellos quedaba solo en el historial.
       *[other] { $count } de ellos quedaban solo en el historial.
    }
trust-rescued-chain = El historial empieza de nuevo con este paso.
trust-rescued-kept = La bóveda dañada se conserva, sin cambios, como
trust-rescued-lost =
    { $count ->
        [one] Un elemento no se pudo recuperar
       *[other] { $count } elementos no se pudieron recuperar
    }
trust-rescued-nothing-lost = No se sabe que falte nada.
trust-lost-row = { $kind } { $id }
trust-rescued-go = Seguir trabajando

## Ajustes

trust-keep-title = Custodia
trust-keep-last = Última: { $at }
trust-keep-none = Ninguna todavía.
trust-keep-backups = Abrir las copias
trust-keep-passphrase = Frase de contraseña de la bóveda
trust-keep-passphrase-hint = Con la anterior o con la clave de recuperación.
trust-keep-key = Clave de recuperación
trust-keep-key-hint = Una hoja nueva, cuando la anterior se ha perdido o alguien ha podido copiarla.
trust-keep-hands-hint = Cuando alguien se va, se pierde o cambia un portátil, o hay que quitar una instalación o un nombre.
trust-keep-hands = Abrir los recorridos

## Cambios de manos

hands-lead = Recorridos cortos para los días en que cambian las personas, los equipos o los registros. Cada paso lleva al lugar donde se hace.
hands-go = Abrir { $place }
hands-says-folder = La carpeta:
hands-says-events = Sucesos en el historial:

hands-leaves = Un OPIP se va
hands-leaves-lead = Después, la persona que se fue no abre ni la bóveda ni sus copias, y nada espera a quien ya no está.
hands-leaves-actions = Dar las acciones abiertas a otra persona
hands-leaves-actions-text = Busque lo que espera a la persona que se va y nombre a otro responsable.
hands-leaves-own = Quitar la frase de contraseña propia
hands-leaves-own-text = Si la persona tiene una propia. Las firmas siguen siendo verificables. Añada allí también al sucesor.
hands-leaves-passphrase = Cambiar la frase de contraseña de la bóveda
hands-leaves-passphrase-text = Mejor el último día y en presencia del sucesor. Como anterior, dé la común o la clave de recuperación. Lleva un minuto; nada se cifra de nuevo.
hands-leaves-sheet = Crear una clave de recuperación nueva
hands-leaves-sheet-text = La clave sigue siendo la misma cuando cambia la frase de contraseña, y una hoja se puede copiar. Con una clave nueva, la hoja anterior no abre ni la bóveda ni sus copias de seguridad. Guarde la hoja nueva en la caja fuerte con el PPIP y destruya la anterior.
hands-leaves-copies = Recoger las copias
hands-leaves-copies-text = Las copias de la carpeta de la bóveda en memorias u otros equipos se abren aún con la frase anterior. Recójalas o elimínelas.
hands-leaves-backup = Hacer una copia con la frase de contraseña nueva
hands-leaves-backup-text = Conecte antes la memoria del segundo lugar, para que la frase anterior ya no abra las copias que hay en ella.

hands-over = Entregar la bóveda
hands-over-lead = La bóveda pasa definitivamente a otra persona, con todo lo que contiene: respuestas, constataciones, evidencias e historial.
hands-over-finish = Terminar o señalar lo que está abierto
hands-over-finish-text = Firme lo que está listo. Un borrador puede seguir siendo borrador; dígaselo al sucesor.
hands-over-report = Guardar un informe de cada evaluación
hands-over-report-text = El pie de página lleva la huella del registro. Usted conserva el papel y puede probar más tarde lo que entregó.
hands-over-person = Añadir al sucesor
hands-over-person-text = Desde entonces los cambios llevan el nombre nuevo; los suyos siguen siendo suyos.
hands-over-check = Comprobar el historial juntos
hands-over-check-text = Los dos anotan el número de sucesos y la cabeza de la cadena. Quien los tenga puede decir más tarde si se cambió algo anterior.
hands-over-sheet = Entregar la hoja de recuperación
hands-over-sheet-text = En papel, no como archivo. No conserve ninguna copia.
hands-over-passphrase = El sucesor cambia la frase de contraseña
hands-over-passphrase-text = Usted escribe la anterior y el sucesor la nueva. Desde entonces solo el sucesor abre la bóveda.

hands-people = Varias personas en un portátil
hands-people-lead = Todos trabajan en la misma bóveda; cada cambio lleva el nombre de quien lo hizo, y nadie firma por otro.
hands-people-add = Añadir a todos
hands-people-add-text = Nombre y cargo. Quién actúa se elige en la barra de arriba, en cualquier momento.
hands-people-own = Dar a cada uno una frase de contraseña propia
hands-people-own-text = Cada uno escribe la suya. Desde entonces nadie más puede actuar ni firmar en su nombre.
hands-people-unlock = Desbloquear con la frase propia
hands-people-unlock-text = Quien desbloquea con su frase propia actúa de inmediato. Bloquee la bóveda cuando pase el portátil.
hands-people-eyes = Pedir una segunda firma
hands-people-eyes-text = A cuatro ojos, una evaluación solo queda finalizada después de que firme otra persona.

hands-computer = Cambiar de equipo
hands-computer-lead = Una bóveda es una carpeta. Copiada entera, se abre en otro lugar con todo lo que contiene.
hands-computer-backup = Hacer una última copia de seguridad
hands-computer-backup-text = Va con la carpeta.
hands-computer-lock = Bloquear la bóveda
hands-computer-lock-text = Así nadie la cambia mientras se copia. Vuelva a esta página en el equipo nuevo.
hands-computer-copy = Copiar la carpeta entera a una memoria
hands-computer-copy-text = Con todo lo que contiene. Está cifrada: quien encuentre la memoria no puede leer nada sin la frase de contraseña.
hands-computer-open = Abrirla en el equipo nuevo
hands-computer-open-text = Instale allí Breakwater, copie la carpeta de la memoria al disco y elija «Abrir una bóveda existente…» en la primera pantalla.
hands-computer-check = Comprobarla allí
hands-computer-check-text = «Comprobar la bóveda» lee cada página, y el número de sucesos debe ser el mismo. Elija de nuevo el segundo lugar de las copias.
hands-computer-clean = Después, quitarla del anterior
hands-computer-clean-text = Elimine la carpeta en el equipo anterior y en la memoria. Un archivo eliminado a menudo se puede recuperar: cifre o borre el disco antes de entregar el equipo.

hands-lost = Se pierde un portátil
hands-lost-lead = Lo que tiene quien lo encuentra depende de si la bóveda estaba abierta. A usted le queda el segundo lugar, o una copia.
hands-lost-tell = Comunicarlo
hands-lost-tell-text = Al OPIP, a la dirección del terminal, a quien se ocupa de los equipos y, según sus normas nacionales, a la Autoridad Designada y a la policía. Anote cuándo se vio por última vez y si la bóveda estaba bloqueada.
hands-lost-judge = Juzgar lo que se puede leer
hands-lost-judge-text = Bloqueada o apagado el equipo, con una frase de contraseña fuerte que nadie más conoce: nada. Abierta, o con la frase escrita al lado: todo. Trate entonces cada constatación abierta como conocida fuera.
hands-lost-back = Abrir la copia más reciente en otro equipo
hands-lost-back-text = Una copia de la carpeta entera se abre tal cual. Desde un segundo lugar: cree una carpeta NOMBRE.vault, copie en ella los tres archivos de la carpeta más reciente que termina en .backup y el archivo media.db que está a su lado, y ábrala.
hands-lost-passphrase = Cambiar allí la frase de contraseña
hands-lost-passphrase-text = Protege aquello con lo que sigue. La copia perdida se abre aún con la anterior.
hands-lost-plan = Cerrar lo que se ha conocido
hands-lost-plan-text = Si se pudo leer: empiece por las debilidades abiertas, tome medidas inmediatas y considere una revisión de la EPIP y del PPIP (ISPS A/15.7, A/16.7).

hands-thief = Lo que tiene quien lo encuentra

hands-facility = Eliminar una instalación
hands-facility-lead = Una instalación se va con sus evaluaciones, constataciones y evidencias. Durante 30 días puede recuperarse; después se elimina definitivamente al desbloquear la bóveda.
hands-facility-keep = Guardar lo que debe quedar
hands-facility-keep-text = Los informes de sus evaluaciones finalizadas, según sus normas de conservación.
hands-facility-delete = Enviarla a la papelera
hands-facility-delete-text = Abra la instalación y envíela a la papelera. Se escribe su nombre para confirmar, con un motivo.
hands-facility-trash = Recuperarla o dejarla ir
hands-facility-trash-text = Abajo está lo que hay en la papelera y hasta cuándo. Las copias de seguridad anteriores la contienen hasta que se eliminan.

hands-retention = Plazos de conservación
hands-retention-lead = Las evaluaciones finalizadas se conservan tanto como digan sus normas. Las más antiguas se enumeran; nada se elimina solo.
hands-retention-years = Decir cuántos años
hands-retention-years-text = En Protección, en los ajustes. Una organización puede fijarlo por su política.
hands-retention-look = Mirar lo que es más antiguo
hands-retention-look-text = La lista de abajo. Guarde su informe si el papel debe conservarse más tiempo.
hands-retention-remove = Eliminar
hands-retention-remove-text = Una instalación que ya no es suya va a la papelera con todas sus evaluaciones. Las de una instalación que se queda siguen siendo parte de su historia.

hands-names = Borrar el nombre de una persona
hands-names-lead = El nombre y el cargo se sustituyen por un número, en los registros y en el historial. La cadena de sucesos sigue siendo verificable.
hands-names-wait = Esperar a que nada necesite el nombre
hands-names-wait-text = Las acciones abiertas y las revisiones de esta persona están terminadas o dadas a otra.
hands-names-erase = Borrar el nombre
hands-names-erase-text = En Personas. Se escribe el nombre para confirmar; no se puede deshacer.
hands-names-stays = Saber lo que queda
hands-names-stays-text = Las evaluaciones firmadas no cambian nunca y siguen nombrando a la persona. También los informes impresos o guardados antes.
hands-names-backups = Las copias vienen después
hands-names-backups-text = Las copias hechas antes contienen aún el nombre hasta que se eliminan, a más tardar después de un año aproximadamente.

# A draft: what was typed and could not be saved.
trust-act-save-elsewhere = Guardar en otro lugar…
draft-made = Guardado como { $file }. El archivo está cifrado: solo esta bóveda lo abre.
draft-none = Nada de lo escrito está pendiente de guardar.
draft-title = Un borrador guardado en otro lugar
draft-text = Textos que no se pudieron guardar por un fallo del disco, conservados en un archivo cifrado con «Guardar en otro lugar».
draft-bring = Recuperar un borrador…
draft-of = Borrador del { $at }
draft-lead = Devuelva cada texto a su lugar o copie lo que necesite.
draft-put = Devolver a su lugar
draft-put-of = Devolver a su lugar: { $place }
draft-put-done = devuelto a su lugar
draft-there-now = Figura ahora allí: { $text }
draft-empty = El borrador no contiene ningún texto.
draft-place-field = { $where }: { $field }
draft-place-item = Punto { $number }, { $field }
trust-column-size = Tamaño
