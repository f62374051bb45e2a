# Evidencias: fotos, documentos y notas.


# Dialogs
dialog-open-evidence = Elegir fotos y documentos
dialog-save-evidence = Guardar una copia de la evidencia
field-evidence = Evidencia

# Kinds
evidence-kind-photo = Foto
evidence-kind-document = Documento
evidence-kind-note = Nota

# Command line
cli-evidence = Fotos, documentos y notas
cli-evidence-add = Añadir una foto o un documento a puntos o constataciones de una evaluación
cli-evidence-add-file = Foto (JPEG, PNG, WebP) o documento; puede repetirse
cli-evidence-add-item = Punto que muestra; puede repetirse
cli-evidence-add-finding = Constatación que muestra, por id o número; puede repetirse
cli-evidence-add-caption = Lo que se imprime debajo
cli-evidence-add-place = Dónde estaba
cli-evidence-add-keep-position = Conservar como texto la posición que escribió la cámara
cli-evidence-list = Listar las evidencias de una evaluación
cli-evidence-export = Escribir una copia: de una foto, lo que se muestra, nunca lo que queda bajo un tachado
cli-evidence-id = Evidencia, por su id
cli-said-evidence = Evidencia { $id }: { $file }
cli-said-evidence-file = Escrito: { $file }

# Errors
error-unknown-evidence =
    .what = Esta evidencia no está en la bóveda.
    .kept = No se ha cambiado nada.
    .do = Abra de nuevo la lista: puede que se haya retirado.
error-evidence-empty =
    .what = El archivo está vacío: no contiene ningún byte.
    .kept = No se ha añadido nada.
    .do = Cópielo de nuevo desde la cámara o pídalo al remitente y añádalo.
error-evidence-too-large =
    .what = El archivo pesa más de { $limit } MB.
    .kept = No se ha añadido nada.
    .do = Guárdelo más pequeño o divida el documento y añádalo de nuevo.
error-evidence-too-many-pixels =
    .what = La imagen tiene demasiados píxeles: declara { $width } × { $height }.
    .kept = No se ha añadido nada.
    .do = Guárdela con 12 000 píxeles por lado y 64 millones en total como máximo. Si viene de un desconocido, puede ser una trampa.
error-evidence-incomplete =
    .what = La imagen no está completa: falta la última parte.
    .kept = No se ha añadido nada.
    .do = Cópiela de nuevo desde la cámara o el remitente; probablemente se interrumpió la copia.
error-evidence-damaged =
    .what = La imagen no se puede leer: está dañada.
    .kept = No se ha añadido nada.
    .do = Ábrala con otro programa y guárdela como JPEG o PNG, o pídala de nuevo.
error-evidence-svg =
    .what = Es un dibujo SVG. Estos archivos pueden contener programas y no se aceptan.
    .kept = No se ha añadido nada.
    .do = Exporte el dibujo como PNG o PDF y añada ese archivo.
error-evidence-heic =
    .what = Esta foto está en el formato HEIC de algunos teléfonos, que aquí no se puede leer.
    .kept = No se ha añadido nada.
    .do = En el teléfono elija el formato de cámara «más compatible», o envíese la foto como JPEG, y añada esa.
error-evidence-animated =
    .what = Es una animación, no una foto.
    .kept = No se ha añadido nada.
    .do = Guarde como JPEG o PNG la imagen que lo muestra y añádala.
error-evidence-other-picture =
    .what = Las imágenes de este tipo no se aceptan.
    .kept = No se ha añadido nada.
    .do = Guárdela como JPEG, PNG o WebP y añada ese archivo.
error-evidence-unknown-kind =
    .what = El archivo no es una imagen ni un documento de un tipo conocido.
    .kept = No se ha añadido nada.
    .do = Fotos: JPEG, PNG, WebP. Documentos: PDF, Word, Excel, PowerPoint, OpenDocument, texto, CSV. Guárdelo en uno de estos formatos y añádalo.
error-evidence-too-many =
    .what = Ya hay { $limit } evidencias en este lugar.
    .kept = No se ha añadido nada.
    .do = Retire una que muestre lo mismo o reúna varias páginas en un documento.
error-evidence-too-many-in-all =
    .what = Esta evaluación ya tiene { $limit } evidencias.
    .kept = No se ha añadido nada.
    .do = Retire lo que muestre lo mismo dos veces.
error-evidence-note-empty =
    .what = La nota no dice nada.
    .kept = No se ha añadido nada.
    .do = Escriba lo que se vio, leyó u oyó.
error-evidence-undrawable =
    .what = El texto que se va a dibujar tiene caracteres que no se pueden dibujar: { $characters }
    .kept = No se ha cambiado nada.
    .do = Escríbalo con letras latinas, griegas o cirílicas, o póngalo en el pie de foto.

# Informe
print-evidence = Evidencias
print-evidence-text = Fotos, documentos y notas en que se apoya este registro, numerados como se citan junto a los puntos y las constataciones. La huella es el SHA-256 de lo que se muestra; los originales quedan sellados en la bóveda.
print-evidence-number = N.º
print-evidence-what = Qué muestra
print-evidence-serves = Concierne a
print-evidence-fingerprint = Huella
print-evidence-redacted = tachado
print-evidence-numbers = Evidencias { $numbers }
print-evidence-pieces = Evidencias
print-evidence-line = { $number } { $name } ({ $hash })
