# Firmar un informe como archivo, verificar uno y escribir un registro en otros formatos.

dialog-verify-report = Elegir el informe que se va a verificar
dialog-verify-signature = Elegir la firma del informe

error-signature-missing =
    .what = No hay ninguna firma junto al informe: { $path }
    .kept = No se ha verificado nada.
    .do = Pida el archivo que termina en .sig, póngalo junto al informe y verifique de nuevo.
error-signature-unreadable =
    .what = Este archivo no es la firma de un informe: { $path }
    .kept = No se ha verificado nada.
    .do = Elija el archivo que se guardó junto con el informe. Si lo escribió una versión más reciente, verifíquelo con ella.
error-key-own =
    .what = Es la clave de una persona de esta bóveda, que ya se conoce por su nombre.
    .kept = Las claves no han cambiado.
    .do = Mire las personas en los ajustes para ver de quién es la clave.

history-op-report-signed = Informe guardado y firmado
history-op-record-exported = Registro guardado en otro formato
history-op-key-trusted = Clave de alguien de fuera aceptada
history-op-key-forgotten = Clave de alguien de fuera retirada
history-thing-trusted-key = Clave de alguien de fuera

report-verify-valid = Este informe está tal como se firmó.
report-verify-changed-file = Este informe no es el que se firmó: el archivo se cambió o se sustituyó.
report-verify-changed-signature = El informe es el que nombra la firma, pero la propia firma se cambió o no es de esta clave.
report-verify-unknown-key = Este informe está tal como se firmó, pero aquí nadie conoce la clave.
report-verify-retired-key = Este informe está tal como se firmó, pero con una clave que ya no estaba en uso.
report-verify-newer-revision = Este informe está tal como se firmó, pero la revisión { $revision }, finalizada el { $date }, lo ha sustituido.
report-verify-signed = Firmado por { $who }, { $at }
report-verify-of = { $reference }, revisión { $revision }, { $state }
report-verify-fingerprint = Huella de la clave: { $fingerprint }
report-verify-known-as = Aquí se conoce como { $name }
report-verify-went-on = Se ha seguido trabajando en el registro desde que se hizo este informe.
report-verify-do-valid = No hay que hacer nada.
report-verify-do-changed = No se fíe de él. Pida de nuevo el informe a quien lo firmó.
report-verify-do-unknown-key = Pida a quien firmó que lea la huella, por teléfono por ejemplo. Si es la misma, acepte la clave con su nombre.
report-verify-do-newer-revision = Pida el informe de la revisión más reciente.

report-stage-reading = Leyendo el registro …
report-stage-laying-out = Componiendo las páginas …
report-stage-section = Componiendo la sección { $number } de { $of }: { $section }
report-stage-writing = Creando el archivo …
report-stage-picture = Creando el archivo: foto { $number } de { $of }
report-stage-saving = Guardando …

cli-export = Escribir un registro como documento de texto, libro de cálculo, tabla o JSON
cli-export-format = docx, xlsx, csv o json
cli-export-table = La tabla de un archivo CSV: items (puntos), findings (constataciones) o actions (acciones)
cli-export-lang = Idioma de lo que leen las personas
cli-export-date = Fecha del archivo; hoy si no se indica
cli-export-marking = Marca de confidencialidad de un documento de texto
cli-export-schema = Escribir al lado el esquema del JSON
cli-export-out = Archivo que se escribe
cli-value-format = FORMATO
cli-value-table = TABLA
cli-said-exported = Escrito: { $file }

cli-report-sign = Firmarlo: escribe al lado ARCHIVO.sig
cli-said-signed = Firma: { $file }
cli-verify = Decir si un informe está tal como se firmó, y por quién (0 válido, 10 cambiado, 11 clave desconocida, 12 hay una revisión más reciente)
cli-verify-file = El informe
cli-verify-signature = Su firma; ARCHIVO.sig si no se indica
cli-key = Claves de personas de fuera
cli-key-list = Enumerar las claves aceptadas
cli-key-trust = Aceptar una clave cuya huella se ha comparado
cli-key-trust-key = La clave pública, como la muestra verify
cli-key-trust-name = De quién es la clave
cli-key-forget = Retirar una clave
cli-value-key = CLAVE
cli-value-name = NOMBRE
cli-said-key = { $name }: { $fingerprint }
