### El registro de una instalación en la ventana: partes del expediente, entradas, importación y exportación, marcas en el plano.

reg-parts = Partes del expediente de la instalación
reg-part-record = Ficha
reg-part-contacts = Contactos
reg-part-places = Lugares
reg-part-papers = Plan y declaración
reg-part-drills = Ejercicios y prácticas
reg-part-training = Formación
reg-part-declarations = Declaraciones de protección
reg-part-events = Sucesos y niveles
reg-to-calendar = Calendario

## A list

reg-add = Añadir
reg-add-to = Añadir a: { $list }
reg-import = Importar…
reg-import-of = Importar un archivo en: { $list }
reg-export = Exportar…
reg-export-of = Exportar: { $list }
reg-busy = Se está leyendo un archivo…
reg-list-empty = Aún no hay nada anotado. Añada la primera entrada o importe una lista: la exportación de la lista vacía es una plantilla.
reg-level-now = Nivel { $level } en vigor
reg-column-acts = Acciones
reg-remove-entry = Quitar { $entry }
reg-finding-of = Abrir la constatación de { $entry }
reg-named = { $name }: { $value }

## An entry

reg-add-title = Añadir: { $what }
reg-change-title = { $what }: { $entry }
reg-needed = obligatorio
reg-save = Guardar
reg-remove = Quitar
reg-missing = Falta «{ $field }».
reg-date-wrong = «{ $field }» no es una fecha.
reg-moment-wrong = «{ $field }» no es una fecha con hora.
reg-moment-placeholder = AAAA-MM-DD HH:MM
reg-moment-unclear = Esto no es una fecha con hora. Escriba por ejemplo 16.11.2026 14:30 o 2026-11-16 14:30.
reg-whole-hint = Un número entero de { $min } a { $max }
reg-added = Añadido: { $entry }
reg-saved = Guardado: { $entry }
reg-removed = Quitado: { $entry }
reg-undone = El cambio se ha deshecho
reg-redone = El cambio se ha rehecho

## Lessons that become findings

reg-finding-raise = Nueva constatación…
reg-finding-open = Abrir la constatación
reg-save-first = Guarde antes los cambios
reg-finding-raised = Se ha hecho la constatación { $number } a partir de { $entry }
reg-finding-gone = La constatación de esta entrada ya no existe.

## The plan

reg-plan = Plano con las marcas de los lugares
reg-pin = Lugar en el plano
reg-pin-hint = Haga clic en el plano, o sitúese en él y use las flechas; con Mayús, en pasos pequeños. Las cifras cuentan milésimas desde la izquierda y desde arriba.
reg-pin-at = Marca a { $x } desde la izquierda y { $y } desde arriba
reg-pin-none = Aún sin marca
reg-pin-clear = Quitar la marca del plano

## Lists in and out

reg-import-title = Importar: { $list }
reg-import-rows = { $count ->
    [one] una fila
   *[other] { $count } filas
}
reg-import-refused = { $count ->
    [one] No se puede importar nada: hay un problema
   *[other] No se puede importar nada: hay { $count } problemas
}
reg-import-refused-why = Una lista entra entera o no entra. Corrija el archivo y elíjalo de nuevo; el registro no ha cambiado.
reg-import-where = Dónde
reg-import-what = Qué está mal
reg-import-counts = Nuevas: { $new }, cambiadas: { $changed }; ya estaban: { $same }.
reg-import-row = Fila
reg-import-change = Cambio
reg-import-change-new = Nueva
reg-import-change-changed = Cambiada
reg-import-change-same = Igual
reg-import-more = { $count ->
    [one] No se muestra una fila más.
   *[other] No se muestran { $count } filas más.
}
reg-import-again = Elegir otra vez un archivo…
reg-import-nothing = El registro ya lo contiene todo
reg-import-do = { $count ->
    [one] Importar una fila
   *[other] Importar { $count } filas
}
reg-imported = Importado: { $new } nuevas, { $changed } cambiadas
reg-export-title = Exportar: { $list }
reg-export-what = { $count ->
    [0] La lista está vacía: el archivo es una plantilla con sus columnas.
    [one] Una entrada, en la forma que lee la importación.
   *[other] { $count } entradas, en la forma que lee la importación.
}
reg-export-format = Formato
reg-export-xlsx = Libro de Excel (.xlsx)
reg-export-csv = Archivo CSV (.csv)
reg-export-open = El archivo no está cifrado. Guárdelo donde pueda guardarse la bóveda.
reg-export-do = Guardar…
