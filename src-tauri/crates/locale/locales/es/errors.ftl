### Lo que se lee cuando algo no ha funcionado: qué ha pasado, qué no ha cambiado, qué hacer.
### Un mensaje por código de error, con los atributos what, kept y do.

error-unexpected =
    .what = Algo ha fallado dentro de Breakwater.
    .kept = Todo lo que se había guardado sigue guardado.
    .do = Inténtelo otra vez. Si vuelve a ocurrir, bloquee la bóveda, ábrala de nuevo y cuente a quien se ocupa de Breakwater qué estaba haciendo.
error-bad-request =
    .what = No se ha podido entender la petición: { $detail }
    .kept = No se ha cambiado nada.
    .do = Corrija los datos e inténtelo de nuevo.
error-no-vault-open =
    .what = No hay ninguna bóveda abierta.
    .kept = No se ha cambiado nada.
    .do = Abra primero una bóveda.
error-vault-locked =
    .what = La bóveda está bloqueada.
    .kept = Todo lo que se había guardado sigue guardado.
    .do = Desbloquee la bóveda con su frase de contraseña y repita la operación.
error-vault-exists =
    .what = Ya hay algo con este nombre: { $path }
    .kept = No se ha tocado.
    .do = Elija otro nombre o abra la bóveda que está allí.
error-vault-not-found =
    .what = Aquí no hay ninguna bóveda: { $path }
    .kept = No se ha cambiado nada.
    .do = Elija la carpeta cuyo nombre termina en «.vault» y que contiene el archivo «keys.json».
error-wrong-passphrase =
    .what = La frase de contraseña no abre esta bóveda.
    .kept = La bóveda no ha cambiado.
    .do = Compruebe la distribución del teclado y la tecla Bloq Mayús e inténtelo de nuevo. Si la frase de contraseña se ha perdido, use la clave de recuperación impresa.
error-wrong-recovery-key =
    .what = La clave de recuperación no abre esta bóveda.
    .kept = La bóveda no ha cambiado.
    .do = Compruebe que la hoja es la de esta bóveda y escriba de nuevo los ocho grupos.
error-recovery-group-mistyped =
    .what = El grupo { $group } de la clave de recuperación está mal escrito.
    .kept = La bóveda no ha cambiado.
    .do = Compare el grupo { $group } con la hoja impresa. El último carácter de cada grupo comprueba los demás.
error-own-passphrase-not-enough =
    .what = Esta frase de contraseña es personal. Una clave de recuperación solo se crea con lo que todos comparten.
    .kept = La clave de recuperación es la que era.
    .do = Dé la frase de contraseña de la bóveda o la clave de recuperación de hoy.
error-no-fresh-key =
    .what = No hay ninguna clave de recuperación nueva que espere el lugar de la anterior.
    .kept = La clave de recuperación es la que era.
    .do = Cree una clave de recuperación nueva, imprima su hoja y sustituya entonces la anterior.
error-weak-passphrase =
    .what = La frase de contraseña es demasiado fácil de adivinar.
    .kept = No se ha creado ninguna bóveda.
    .do = Use al menos doce caracteres; cuatro o más palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
error-too-many-tries =
    .what =
        { $seconds ->
            [one] Tras una frase de contraseña incorrecta, Breakwater espera. Se puede volver a intentar dentro de un segundo.
           *[other] Tras varias frases de contraseña incorrectas, Breakwater espera. Se puede volver a intentar dentro de { $seconds } segundos.
        }
    .kept = La bóveda no ha cambiado.
    .do = Espere e inténtelo de nuevo. Si la frase de contraseña se ha perdido, use la clave de recuperación impresa.
error-vault-in-use =
    .what = La bóveda está abierta en otro programa: { $program } en { $host }, { $person }, desde { $since }.
    .kept = No se ha cambiado nada.
    .do = Ciérrela o bloquéela allí e inténtelo de nuevo.
error-vault-plain =
    .what = La base de datos de esta carpeta no está cifrada, así que no es de Breakwater.
    .kept = El archivo no se ha tocado.
    .do = Elija otra carpeta. Si era su bóveda, alguien ha sustituido el archivo: use su última copia de respaldo.
error-vault-newer =
    .what = Una versión más reciente de Breakwater escribió esta bóveda.
    .kept = La bóveda no ha cambiado.
    .do = Ábrala con esa versión o instale aquí la versión más reciente.
error-vault-truncated =
    .what = Un archivo de la bóveda está cortado: { $file }
    .kept = No se ha abierto ni cambiado nada.
    .do = Copie otra vez la carpeta entera desde su origen o use su última copia de respaldo. Hasta entonces, conserve esta carpeta.
error-vault-damaged =
    .what = La bóveda está dañada en { $place }.
    .kept = No se ha abierto, cambiado ni borrado nada.
    .do = Use su última copia de respaldo. Conserve esta carpeta: quizá una parte se pueda leer todavía.
error-vault-foreign =
    .what = La base de datos de esta carpeta es de otra aplicación.
    .kept = El archivo no se ha tocado.
    .do = Elija otra carpeta.
error-key-slots-damaged =
    .what = Ninguna de las dos copias del archivo de claves de la bóveda se puede leer.
    .kept = No se ha abierto, cambiado ni borrado nada.
    .do = Copie en la carpeta el archivo «keys.json» de una copia de respaldo de esta bóveda e inténtelo de nuevo.
error-disk-full =
    .what = No queda espacio en el disco.
    .kept = El último cambio no se ha guardado. Todo lo anterior está guardado.
    .do = Libere espacio e inténtelo de nuevo.
error-read-only =
    .what = Breakwater no tiene permiso para escribir en este lugar.
    .kept = El último cambio no se ha guardado. Todo lo anterior está guardado.
    .do = Quite la protección contra escritura o copie la bóveda a una carpeta en la que pueda escribir.
error-file-unreadable =
    .what = El archivo no se puede leer: { $path }
    .kept = No se ha cambiado nada.
    .do = Compruebe el nombre y sus permisos e inténtelo de nuevo.
error-file-unwritable =
    .what = El archivo no se puede escribir: { $path }
    .kept = No ha quedado ningún archivo a medias.
    .do = Elija otra carpeta o compruebe que el disco está conectado y que puede escribir en él.
error-file-exists =
    .what = Ya hay un archivo o una carpeta con este nombre: { $path }
    .kept = No se ha tocado.
    .do = Elija otro nombre.
error-unknown-facility =
    .what = En esta bóveda no hay ninguna instalación { $id }.
    .kept = No se ha cambiado nada.
    .do = Consulte la lista de instalaciones.
error-unknown-assessment =
    .what = En esta bóveda no hay ninguna evaluación { $id }.
    .kept = No se ha cambiado nada.
    .do = Consulte la lista de evaluaciones.
error-unknown-finding =
    .what = En esta evaluación no hay ninguna constatación { $id }.
    .kept = No se ha cambiado nada.
    .do = Consulte la lista de constataciones.
error-unknown-person =
    .what = En la bóveda no figura nadie llamado { $id }.
    .kept = No se ha cambiado nada.
    .do = Elija una persona de la lista o añádala primero.
error-unknown-item =
    .what = El cuestionario no tiene ningún punto { $item }.
    .kept = No se ha cambiado nada.
    .do = Use el identificador de un punto como lo muestra «questionnaire show», por ejemplo pf-01-01.
error-unknown-questionnaire =
    .what = No hay ningún cuestionario { $id }.
    .kept = No se ha cambiado nada.
    .do = Consulte la lista de cuestionarios.
error-questionnaire-invalid =
    .what =
        { $count ->
            [one] El cuestionario tiene un error. { $first }
           *[other] El cuestionario tiene { $count } errores. El primero: { $first }
        }
    .kept = No se ha cambiado nada.
    .do = Corrija los archivos indicados y compruébelos de nuevo.
error-set-built-in =
    .what = Este cuestionario forma parte de Breakwater y se queda.
    .kept = No se ha cambiado nada.
    .do = Quite solo cuestionarios importados en esta bóveda.
error-set-in-use =
    .what =
        { $count ->
            [one] Una evaluación sigue este cuestionario.
           *[other] { $count } evaluaciones siguen este cuestionario.
        }
    .kept = El cuestionario no se ha quitado.
    .do = Consérvelo: esas evaluaciones necesitan sus palabras.
error-set-other =
    .what = Esta no es otra versión del cuestionario que sigue la evaluación.
    .kept = La evaluación no se ha cambiado.
    .do = Elija otra versión del mismo cuestionario, o ese cuestionario con una capa.
error-set-not-exportable =
    .what = Una hoja de cálculo no podría devolver este cuestionario sin cambios: { $detail }
    .kept = No se ha escrito ningún archivo.
    .do = Acorte el texto citado o entregue en su lugar los archivos del cuestionario.
error-facility-name-missing =
    .what = La instalación no tiene nombre.
    .kept = No se ha cambiado nada.
    .do = Escriba el nombre tal como figura en el PPIP.
error-facility-number-malformed =
    .what = «{ $number }» no es { $kind ->
        [port] el código UN/LOCODE de un puerto
       *[port_facility] un número OMI de instalación portuaria
    }.
    .kept = No se ha cambiado nada.
    .do = { $kind ->
        [port] Escriba sus cinco caracteres, por ejemplo AABBB.
       *[port_facility] Escriba los cinco caracteres del UN/LOCODE, un guion y cuatro cifras, por ejemplo AABBB-0001.
    }
error-facility-number-taken =
    .what = Otra instalación del registro ya tiene el número { $number }.
    .kept = No se ha cambiado nada.
    .do = Compruebe el número o modifique la instalación que ya existe.
error-facility-state =
    .what = «{ $state }» no es el código de dos letras de un Estado.
    .kept = No se ha cambiado nada.
    .do = Use el código de la norma ISO 3166, por ejemplo NO.
error-facility-number-of-other-state =
    .what = El número { $number } no empieza por el código del Estado { $state }.
    .kept = No se ha cambiado nada.
    .do = Corrija el número o el Estado: ambos empiezan por las mismas dos letras.
error-facility-field =
    .what = El valor de «{ $field }» no es adecuado: se espera { $expected }.
    .kept = No se ha cambiado nada.
    .do = Corrija el campo.
error-facility-unknown-field =
    .what = La información general no tiene ningún campo «{ $field }».
    .kept = No se ha cambiado nada.
    .do = Quite el campo o corrija su nombre.
error-facility-unknown-tag =
    .what = No hay ninguna característica del perfil «{ $tag }».
    .kept = No se ha cambiado nada.
    .do = Quite la característica o corrija su nombre.
error-reason-missing =
    .what = «No aplicable» requiere un motivo.
    .kept = La respuesta no ha cambiado.
    .do = Escriba por qué el punto no atañe a esta instalación y guarde de nuevo.
error-level-not-of-item =
    .what = El punto { $item } no pregunta por el nivel de protección { $level }.
    .kept = La respuesta no ha cambiado.
    .do = Responda a los niveles que indica el punto.
error-text-too-long =
    .what =
        { $limit ->
            [one] El texto es demasiado largo: se admite un carácter.
           *[other] El texto es demasiado largo: se admiten { $limit } caracteres.
        }
    .kept = No se ha cambiado nada; su texto sigue en el campo.
    .do = Acorte el texto o ponga los detalles en un documento y cítelo.
error-finding-fact-missing =
    .what = La constatación no dice qué se ha constatado.
    .kept = No se ha cambiado nada.
    .do = Escriba el hecho en una o dos frases, sin la causa.
error-finding-action-missing =
    .what = Una medida correctiva no dice qué hay que hacer.
    .kept = No se ha cambiado nada.
    .do = Describa la medida o quítela.
error-finding-owner-missing =
    .what = Una medida correctiva de este grado requiere un responsable.
    .kept = No se ha cambiado nada.
    .do = Indique una persona o un cargo.
error-finding-due-missing =
    .what = Una medida correctiva de este grado requiere un plazo.
    .kept = No se ha cambiado nada.
    .do = Indique el día en que debe estar hecha.
error-finding-risk =
    .what = La probabilidad y la consecuencia van de 1 a 5.
    .kept = No se ha cambiado nada.
    .do = Indique ambas de 1 a 5 o deje ambas vacías.
error-nothing-to-undo =
    .what = No hay nada que deshacer.
    .kept = No se ha cambiado nada.
    .do = Siga trabajando.
error-nothing-to-redo =
    .what = No hay nada que rehacer.
    .kept = No se ha cambiado nada.
    .do = Siga trabajando.
error-finalised =
    .what = Este registro está finalizado y ya no cambia nunca.
    .kept = No se ha cambiado nada.
    .do = Inicie una nueva evaluación a partir de él.
