### El registro más allá de las instalaciones portuarias: puertos y Autoridades designadas, en la ventana.

subject-new = Nueva ficha
subject-kind = Qué se registra
subject-kind-fixed = queda fijado
subject-kind-port_facility-hint = Una terminal o un muelle, con su plan y su número
subject-kind-port-hint = El puerto entero, para las preguntas que le conciernen
subject-kind-authority-hint = La Autoridad designada del Estado, para sus propias preguntas
subject-head = Nombre y Estado
subject-name-port = Nombre del puerto
subject-name-port-hint = Como lo llaman en el puerto
subject-name-authority = Nombre de la Autoridad designada
subject-name-authority-hint = La administración, y su sección si hay una responsable
subject-locode = UN/LOCODE
subject-locode-hint = Cinco letras o cifras, por ejemplo AABBB
subject-locode-malformed = Dos letras del Estado y tres letras o cifras, por ejemplo AABBB.
subject-locode-other-state = El código empieza por { $letters }, el Estado es { $state }.
subject-missing-name-port = Falta el nombre del puerto.
subject-missing-name-authority = Falta el nombre de la Autoridad designada.
subject-missing-locode = Falta el UN/LOCODE del puerto.
subject-state-authority-hint = El Gobierno Contratante en cuyo nombre actúa
subject-port-authority = Autoridad portuaria
subject-port-authority-hint = El organismo responsable de la protección de todo el puerto
subject-profile = Qué hay aquí
subject-no-assessments = Ninguna evaluación todavía
subject-filter = Mostrar
subject-filter-all = Todas las fichas
subject-filter-port_facility = Instalaciones portuarias
subject-filter-port = Puertos
subject-filter-authority = Autoridades
subject-count =
    { $count ->
        [one] { $count } ficha en el registro
       *[other] { $count } fichas en el registro
    }
subject-entry = Ficha del registro
subject-no-questionnaire = No hay instalado ningún cuestionario para este tipo de ficha.
subject-set-option = { $title }, versión { $version }
subject-set-overlay = Con { $title }, versión { $version }, de { $authority }
subject-record-self-assessment-hint = Voluntaria e interna. No es un documento de control.
subject-record-da-verification-hint = Por un funcionario de la Autoridad designada; queda como verificación.
subject-start-port = Registre primero un puerto: este cuestionario trata de un puerto entero.
subject-start-authority = Registre primero la Autoridad designada: este cuestionario trata de un Estado.
sets-parts =
    { $count ->
        [one] { $count } sección
       *[other] { $count } secciones
    }
