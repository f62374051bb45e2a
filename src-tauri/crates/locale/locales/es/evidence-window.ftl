### Las evidencias en la ventana: la tira del punto y de la constatación, la galería, el visor y sus herramientas.

view-evidence = Evidencias
keys-evidence = Añadir fotos o documentos al punto
keys-paste = Adjuntar la imagen o el archivo copiado
# A letter on the keyboard, of its own in each language; see key-yes.
key-evidence = e

evidence-title = Evidencias
evidence-count =
    { $count ->
        [one] { $count } evidencia
       *[other] { $count } evidencias
    }
evidence-place-item = punto { $number }
evidence-place-finding = constatación { $number }
evidence-add = Añadir fotos o documentos…
evidence-add-short = Añadir
evidence-how = o pegue, o suelte archivos aquí
evidence-note-new = Nota
evidence-note = Nota
evidence-note-hint = Lo que se vio, leyó u oyó, y quién
evidence-note-add = Añadir la nota
evidence-note-needed = Una nota necesita un texto.
evidence-open = { $kind }: { $name }
evidence-open-redacted = { $kind }, con tachado: { $name }
evidence-redacted = Con tachado: lo que queda bajo el negro no está en ninguna imagen
evidence-drop-here = Suelte para adjuntar a: { $name }
evidence-taking = Añadiendo los archivos…
evidence-taking-of = Añadiendo el archivo { $done } de { $total }…
evidence-added =
    { $count ->
        [one] { $name }: { $count } evidencia añadida.
       *[other] { $name }: { $count } evidencias añadidas.
    }
evidence-refused =
    { $count ->
        [one] Un archivo no se añadió. Los demás no se ven afectados.
       *[other] { $count } archivos no se añadieron. Los demás no se ven afectados.
    }
evidence-refused-away = Ocultar: { $file }
evidence-positions-kept = Se conservan las posiciones de las fotos.

## Galería

evidence-gallery-open = Todas las evidencias de esta evaluación
evidence-gallery-title = Evidencias de { $reference }
evidence-filter = Filtrar
evidence-filter-all = Todas
evidence-filter-photo = Fotos
evidence-filter-document = Documentos
evidence-filter-note = Notas
evidence-filter-unlinked = Sin vincular
evidence-filter-removed = Retiradas
evidence-filter-everywhere = Todos los lugares
evidence-search = Buscar evidencias
evidence-unlinked = Sin punto ni constatación
evidence-keep-positions = Conservar la posición que la cámara escribió en las fotos que se añadan desde ahora
evidence-keep-positions-hint = Desactivado: la posición y los demás datos de la cámara no se guardan. Se desactiva de nuevo en el próximo inicio.
evidence-shown =
    { $count ->
        [0] No se muestra nada
        [one] Se muestra { $count } evidencia
       *[other] Se muestran { $count } evidencias
    }
evidence-restore = Recuperar
evidence-empty-title = Aún no hay evidencias
evidence-empty-why = Añada fotos, documentos o notas aquí o en un punto. También puede pegar, o soltar archivos sobre la ventana.
evidence-none-fits = Ninguna evidencia cumple estos filtros
evidence-none-fits-why = Las demás siguen ahí.
evidence-show-all = Mostrar todas
evidence-trash-empty = No se ha retirado nada
evidence-trash-empty-why = Lo que se retira de una evaluación puede recuperarse desde aquí.

## Visor

evidence-of = Evidencia { $at } de { $total }
evidence-stage = Imagen: { $name }
evidence-stage-keys = Más y menos amplían y reducen la imagen, 0 la ajusta. Tab va a lo dibujado; las flechas lo mueven, Mayús y flechas cambian su tamaño, Ctrl da pasos pequeños, Supr lo quita.
evidence-stage-keys-read = Más y menos amplían y reducen la imagen, 0 la ajusta.
evidence-stage-put = Dibuje con el puntero, o pulse Intro para ponerlo en medio de lo que se ve.
evidence-not-shown = La imagen no puede mostrarse ahora.
evidence-strip = Evidencias: { $name }
evidence-tools = Marcar la imagen
evidence-tool-select = Elegir
evidence-tool-arrow = Flecha
evidence-tool-box = Cuadro
evidence-tool-text = Texto
evidence-tool-redact = Tachar
evidence-tool-with-key = { $tool } ({ $key })
# Letters of the tools and of leafing, each once, none of key-evidence.
evidence-select-key = v
evidence-arrow-key = f
evidence-box-key = c
evidence-text-key = t
evidence-redact-key = n
evidence-next-key = j
evidence-previous-key = k
evidence-undo = Deshacer el último dibujo
evidence-smaller = Reducir
evidence-larger = Ampliar
evidence-size = Tamaño de la imagen
evidence-fit = Ajustar
evidence-previous = Evidencia anterior
evidence-next = Evidencia siguiente
evidence-about = Acerca de esta evidencia
evidence-caption = Pie
evidence-caption-note = se imprime debajo
evidence-place = Lugar
evidence-taken = Cuándo se tomó
evidence-taken-on = Tomada el
evidence-taken-at = A las
evidence-taken-zone = Diferencia UTC
evidence-taken-wrong = Aún no guardado: la fecha y la hora van juntas, por ejemplo 6 de noviembre de 2026 y 07:42.
evidence-zone-wrong = Aún no guardado: la diferencia con UTC se escribe +01:00 o −03:00.
evidence-added-at = Añadida
evidence-position = Posición
evidence-position-forget = Olvidarla
evidence-drawn = Dibujado encima
evidence-drawn-none = No hay nada dibujado.
evidence-mark-arrow = Flecha
evidence-mark-arrow-of = Flecha, { $word }
evidence-mark-box = Cuadro
evidence-mark-box-of = Cuadro, { $word }
evidence-mark-redact = Tachado
evidence-mark-redact-of = Tachado, { $word }
evidence-mark-text = «{ $word }»
evidence-mark-text-empty = Texto, aún sin escribir
evidence-mark-place = { $name }: a { $left } % de la izquierda, a { $top } % de arriba, { $width } % de ancho, { $height } % de alto
evidence-mark-says = Texto en la imagen
evidence-mark-word = Palabra para la lista, no se dibuja
evidence-mark-remove = Quitar de la imagen: { $name }
evidence-remove-short = Quitar
evidence-redaction-note = Un tachado es opaco: en toda imagen, informe y copia hechos desde aquí, los píxeles de debajo han desaparecido. El original queda sellado en la bóveda.
evidence-serves = Sirve a
evidence-serves-count =
    { $count ->
        [one] { $count } sitio
       *[other] { $count } sitios
    }
evidence-serves-whole = La evaluación en su conjunto, { $reference }
evidence-unlink = Desvincular de { $name }
evidence-link = Vincular a otros sitios…
evidence-link-title = Vincular: { $name }
evidence-link-search = Buscar puntos y constataciones
evidence-link-search-hint = Una palabra, un número o una disposición. Una marca vincula al momento.
evidence-link-findings = Constataciones
evidence-link-last = Una evidencia sirve al menos a un sitio. Marque antes otro, o retire la evidencia.
evidence-link-done = Listo
evidence-original = Original
evidence-sealed-photo = Sellado: la foto queda como se añadió. Todo lo que se dibuja hace una imagen aparte.
evidence-sealed-document = Sellado: el documento queda como se añadió, byte a byte.
evidence-kept = Se conserva
evidence-kept-photo =
    { $position ->
        [kept] { $width } × { $height }, derecha, con su posición aparte
       *[none] { $width } × { $height }, derecha, sin datos de posición
    }
evidence-file = Archivo
evidence-digest = SHA-256
evidence-camera-digest = SHA-256 del archivo de la cámara
evidence-size-kb = { $size } kB
evidence-size-mb = { $size } MB
evidence-document-line = { $kind }, { $size }
evidence-document-how = Los documentos no se abren aquí. Guarde una copia y léala con su programa; el sellado queda.
evidence-copy = Guardar una copia…
evidence-copied = Guardado: { $file } en { $folder }
evidence-remove = Retirar
evidence-removed-toast = Retirada: { $name }
