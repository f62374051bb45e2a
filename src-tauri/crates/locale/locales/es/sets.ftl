### Los cuestionarios en manos de quienes los usan: la lista, los formularios en blanco, una evaluación por disposición y
### por nivel de protección, el paso a una versión más reciente.

view-questionnaires = Cuestionarios
view-provisions = Por disposición y por nivel

## La lista de cuestionarios

sets-title = Cuestionarios
sets-column-set = Cuestionario
sets-column-items = Puntos
sets-column-languages = Idiomas
sets-column-origin = Origen
sets-column-used = En uso
sets-version = versión { $version }
sets-built-in = Incorporado
sets-imported = Importado
sets-overlay = Capa
sets-overlay-of = { $title }, añadida por { $authority }
sets-overlay-does =
    { $added ->
        [one] Capa versión { $version }: puntos con otra redacción { $reworded }, { $added } punto añadido
       *[other] Capa versión { $version }: puntos con otra redacción { $reworded }, { $added } puntos añadidos
    }
sets-subject = Trata de
sets-subject-facility = Una instalación portuaria
sets-subject-port = Un puerto entero
sets-subject-state = Un Estado y su Autoridad designada
sets-size = Extensión
sets-size-words =
    { $items ->
        [one] { $items } punto; secciones: { $sections }
       *[other] { $items } puntos; secciones: { $sections }
    }
sets-used =
    { $count ->
        [0] En ninguna evaluación de esta bóveda
        [one] En { $count } evaluación de esta bóveda
       *[other] En { $count } evaluaciones de esta bóveda
    }
sets-hash = Huella del texto
sets-choose = Elija un cuestionario para ver qué pregunta.
sets-none = No hay ningún cuestionario instalado
sets-none-why = Los cuestionarios incorporados vienen con Breakwater; sin ellos no se puede evaluar nada.
sets-busy = Un momento…

sets-start = Iniciar una evaluación…
sets-start-facility = Registre antes una instalación: toda evaluación corresponde a una.
sets-print = Imprimir un formulario en blanco…
sets-export = Guardar como hoja de cálculo…
sets-export-hint = Con todos sus idiomas, para cambiarlo en cualquier programa de hojas de cálculo e importarlo de nuevo.
sets-saved = Guardado como { $file } en { $folder }
sets-bring-in = Importar…
sets-bring-in-hint = Un cuestionario guardado aquí como hoja de cálculo y cambiado, o la capa de una autoridad. Las evaluaciones en curso conservan el texto con el que empezaron.
sets-brought-in = { $title } se ha importado
sets-remove = Quitar
sets-remove-title = Quitar este cuestionario
sets-remove-what = «{ $title }», versión { $version }, sale de la lista de esta bóveda. Para tenerlo otra vez, importe de nuevo su archivo.
sets-removed = { $title } se ha quitado
sets-kept-built-in = Incorporado; se queda.
sets-kept-used =
    { $count ->
        [one] Lo usa { $count } evaluación; se queda.
       *[other] Lo usan { $count } evaluaciones; se queda.
    }

sets-problems-title = { $file } no se ha importado
sets-problems-none-kept =
    { $count ->
        [0] El archivo no contiene ningún cuestionario utilizable. No se ha guardado nada.
        [one] Hay un lugar por corregir. Hasta entonces no se guarda nada del archivo.
       *[other] Hay { $count } lugares por corregir. Hasta entonces no se guarda nada del archivo.
    }
sets-problems-list = Lo que hay que corregir
sets-problems-place = Lugar
sets-problems-problem = Problema
sets-problems-again = Elegir el archivo corregido…

## El formulario en blanco

paper-title = Imprimir un formulario en blanco
paper-of =
    { $items ->
        [one] { $title }: { $items } punto con espacio para escribir, en PDF.
       *[other] { $title }: { $items } puntos con espacio para escribir, en PDF.
    }
paper-language = Idioma del formulario
paper-paper = Papel
paper-facility = Instalación
paper-facility-none = Ninguna: dejar el encabezado en blanco
paper-facility-hint = Imprime en el encabezado su nombre y lo que se sabe de ella.
paper-hints = Con qué mirar y a quién preguntar
paper-hints-hint = El formulario se alarga, y nadie necesita las orientaciones al lado.
paper-save = Guardar en PDF…

## Por disposición y por nivel de protección

provisions-title = { $reference } por disposición y por nivel
provisions-tabs = Ver la evaluación
provisions-tab-provision = Por disposición
provisions-tab-level = Por nivel de protección
provisions-search = Disposición, número de punto o palabras
provisions-hint = Abra una disposición para ver los puntos que la citan. Al pulsar un punto, se abre.
provisions-found =
    { $count ->
        [0] No se ha encontrado nada
        [one] { $count } disposición encontrada
       *[other] { $count } disposiciones encontradas
    }
provisions-items =
    { $count ->
        [one] { $count } punto
       *[other] { $count } puntos
    }
provisions-solas = SOLAS XI-2
provisions-part-a = Código PBIP, parte A
provisions-part-b = Código PBIP, parte B
provisions-other = Otras fuentes
provisions-empty = Ningún punto cita una disposición
provisions-empty-why = Este cuestionario no indica ninguna fuente de sus puntos.
provisions-nothing = No se ha encontrado nada
provisions-nothing-why = Pruebe con menos letras, o con una disposición como A/16.4.
provisions-open = Por disposición y por nivel
provisions-open-of = Por disposición y por nivel, { $reference }

levels-hint = Un punto que abarca varios niveles cuenta en cada uno. Las puntuaciones van separadas por parte, cada una con su n.
levels-measures = Una medida en sus niveles
levels-measures-count =
    { $count ->
        [one] { $count } medida
       *[other] { $count } medidas
    }
levels-measure = Medida
levels-not-asked = no se pregunta
levels-no-measures = Ninguna medida se pregunta en más de un nivel
levels-no-measures-why = Los puntos que preguntan una misma medida en distintos niveles de protección estarían aquí uno al lado del otro.

## Pasar a una versión más reciente

upgrade-open = Cambiar de versión…
upgrade-title = Cambiar la versión de { $reference }
upgrade-to = A
upgrade-target = { $title }, versión { $version }
upgrade-target-overlay = { $title }, versión { $version }, con { $overlay }
upgrade-looking = Comparando las versiones…
upgrade-from-to = De { $from } a { $to }:
upgrade-kept = Se conservan tal cual, con sus respuestas
upgrade-reworded = Con otra redacción: compruebe si la respuesta sigue valiendo
upgrade-moved = Cambiados de lugar o de número
upgrade-changed = Con otras disposiciones, niveles o tipo de respuesta
upgrade-new = Nuevos, sin responder
upgrade-dropped = Suprimidos
upgrade-numbers = { $old } → { $new }
upgrade-answered = Respondido
upgrade-before = Antes:
upgrade-now = Ahora:
upgrade-dropped-answers =
    { $count ->
        [0] Ningún punto suprimido tiene respuesta.
        [one] La respuesta a { $count } punto suprimido se conserva y se imprime en un anexo.
       *[other] Las respuestas a { $count } puntos suprimidos se conservan y se imprimen en un anexo.
    }
upgrade-revision = Empieza una nueva revisión. La actual queda como está, con su texto y sus respuestas.
upgrade-move = Pasar a la versión { $version }
upgrade-moved-to = { $reference } sigue como revisión { $revision }

## El perfil de la instalación, desde el punto

profile-click-title = Perfil de la instalación
profile-click-hint = Se dice una vez en el perfil de la instalación; todos los puntos que dependen de ello lo siguen.
profile-click-absent = No en esta instalación: { $tag }
profile-click-present = Presente después de todo: { $tag }
profile-click-now-absent = No en esta instalación: { $tag }. Los puntos que dependen de ello no son aplicables.
profile-click-now-present = Presente: { $tag }. Los puntos que dependen de ello vuelven a aplicarse.

# Nombres de las medidas del cuestionario de la instalación portuaria; la de otro cuestionario conserva su identificador.
measure-access-points = Puntos de acceso
measure-baggage-screening = Inspección de equipajes no acompañados
measure-barriers = Barreras en torno a las zonas restringidas
measure-cargo-checks = Comprobación de la carga
measure-cargo-detection = Escáneres, detectores y perros para la carga
measure-cargo-documents = Documentos de la carga
measure-cargo-examination = Examen visual y físico de la carga
measure-cargo-vehicle-search = Registro de los vehículos de carga
measure-extra-restricted-areas = Otras zonas restringidas
measure-lighting = Alumbrado y vigilancia junto a los buques
measure-movement-inside = Movimientos dentro de la instalación
measure-patrols = Patrullas
measure-persons-admitted = Personas admitidas
measure-plan-measures = Medidas adicionales del PPIP
measure-restricted-area-access-points = Puntos de acceso de las zonas restringidas
measure-restricted-area-patrols = Vigilantes y patrullas de las zonas restringidas
measure-seals = Precintos
measure-search-rate = Frecuencia de los registros
measure-stores-check = Comprobación de las provisiones del buque
measure-stores-equipment = Escáneres, detectores y perros para las provisiones del buque
measure-stores-escort = Escolta de los vehículos de provisiones
measure-stores-order = Pedido de las provisiones del buque
measure-stores-restriction = Restricción de las provisiones del buque
measure-stores-vehicle-search = Registro de los vehículos de provisiones
measure-surveillance = Equipo de vigilancia
measure-vessel-movements = Movimientos de los buques
