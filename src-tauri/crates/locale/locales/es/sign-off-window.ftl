### La página «Comprobar antes de firmar»: lo que queda por resolver, la firma, la revisión, una nueva versión.

view-sign-off = Comprobar antes de firmar
signing-title = Comprobar antes de firmar
signing-link = Firma
signing-open-of = Comprobar { $reference } antes de firmar
signing-checked = { $reference }, { $facility }. Comprobado el { $at }.
signing-stops =
    { $count ->
        [one] Hay un punto que resolver antes
       *[other] Hay { $count } puntos que resolver antes
    }
signing-stops-hint = No se ha cambiado nada. Cada línea abre el lugar donde se resuelve.
signing-clear = Nada impide la firma
signing-clear-hint = Todos los puntos de la comprobación están en orden.
signing-clear-look = Algunos puntos de abajo merecen una mirada. La firma sigue siendo posible.
signing-final = Estado de esta evaluación: { $state }
signing-final-hint = Sus respuestas, su alcance y sus constataciones ya no cambian. El seguimiento de las medidas correctivas puede continuar.
signing-must = Por resolver
signing-look = Conviene mirar
signing-look-count =
    { $count ->
        [one] { $count }, la firma sigue siendo posible
       *[other] { $count }, la firma sigue siendo posible
    }
signing-show-all = Mostrar los { $count }
signing-open = Abrir { $what }
signing-place-scope = Antes de responder
signing-place-facility = Instalación

signing-panel = Firma
signing-four-eyes = Doble firma: primero firma el autor y después otra persona como revisor. Solo entonces queda finalizada.
signing-one-signature = Una sola firma finaliza esta evaluación. En los ajustes puede exigirse una segunda.
signing-does = Qué hace la firma
signing-does-sealed = La evaluación queda sellada y no cambia nunca más.
signing-does-reopen = Retomarla crea la revisión { $revision } y pide un motivo.
signing-does-findings =
    { $count ->
        [one] Una constatación abierta sigue abierta y puede seguirse.
       *[other] { $count } constataciones abiertas siguen abiertas y pueden seguirse.
    }
signing-after-points =
    { $count ->
        [one] Posible cuando el punto esté resuelto.
       *[other] Posible cuando los { $count } puntos estén resueltos.
    }
signing-form = Firmar
signing-as = Firma como { $name }. Función: { $role }.
signing-statement = Su declaración (ISPS A/16.4)
signing-independent = Soy independiente de las medidas evaluadas
signing-dependent = No soy independiente de las medidas evaluadas
signing-statement-missing = Elija la declaración que sea cierta para usted
signing-dependent-reason = Motivo
signing-dependent-reason-hint = Por ejemplo: el tamaño de la instalación no permite otra cosa. Se imprime con la firma.
signing-dependent-reason-missing = Diga por qué no es independiente
signing-sign = Firmar y finalizar
signing-sign-first = Firmar como autor
signing-done-finalised = Firmado. La evaluación está finalizada.
signing-done-waiting = Firmado. Otra persona debe firmar antes de que la evaluación quede finalizada.
signing-second-needed = Usted ha firmado. Ahora debe firmar otra persona como revisor.
signing-second-own = { $name } firma después de desbloquear la bóveda con su propia frase de contraseña.
signing-second-nobody = No se conoce a nadie más en esta bóveda. Añada una persona en los ajustes.

signing-review = Pedir revisión
signing-review-hint = La evaluación se marca en revisión. Todavía puede cambiarse.
signing-return = Devolver al autor
signing-return-text = La evaluación vuelve a ser un borrador. Sus firmas siguen a la vista.
signing-return-reason = Por qué se devuelve
signing-done-review = Marcada en revisión.
signing-done-return = Devuelta al autor.

signing-sealed = Estado: { $state }. Las firmas se refieren a la huella de abajo.
signing-digest = Huella de la evaluación
signing-newer = Abrir la revisión más reciente
signing-reopen = Retomar en una nueva revisión
signing-reopen-hint = La revisión { $revision } empieza como copia de esta, que sigue siendo válida hasta que la nueva se finalice.
signing-reopen-text = La revisión { $revision } empieza como borrador con todas las respuestas copiadas. Esta evaluación no cambia.
signing-reopen-reason = Por qué se retoma
signing-reason-least = Al menos { $least } caracteres. El motivo figura en el historial.
signing-reason-short =
    { $least ->
        [one] Escriba el motivo
       *[other] Escriba al menos { $least } caracteres
    }
signing-done-reopen = Ha empezado la revisión { $revision }.

signing-fingerprint = Huella de la clave
signing-stated-independent = Declara ser independiente de las medidas evaluadas
signing-stated-dependent = Declara no ser independiente: { $reason }
signing-standing-valid = Verificada
signing-standing-outdated = Desfasada
signing-standing-broken = No se verifica
signing-standing-outdated-hint = La evaluación se cambió después de esta firma. Hay que firmarla de nuevo.
signing-standing-broken-hint = La evaluación o la firma se cambió después de firmar. Compruebe la bóveda en los ajustes.
