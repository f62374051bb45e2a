### Los cuestionarios en manos de quien los usa: diálogos, nombres de archivo, errores, anotaciones.

dialog-save-set = Guardar el cuestionario como hoja de cálculo
dialog-open-set = Elegir un cuestionario o una capa
dialog-save-form = Guardar el formulario en papel

# Nombres de archivo: solo letras, cifras, guiones y espacios.
file-name-set = Cuestionario { $set } { $version }.xlsx
file-name-overlay = Capa { $overlay } { $version }.xlsx
file-name-form = Formulario en papel { $set } { $version } { $language }.pdf

# Se imprime junto a cada punto afectado cuando nadie da otro motivo.
profile-tag-absent = La instalación declara que no tiene esto: { $tag }.

# El motivo anotado con el evento; una versión puede llevar el nombre de una capa.
upgrade-reason = Cuestionario { $set }: de la versión { $from } a la versión { $to }, revisión { $revision }.

## Lo que puede estar mal en el archivo entero

set-problem-version-taken = ya existe otro texto de «{ $id }» como versión { $version }; aumente la versión e impórtelo de nuevo
set-problem-no-overlay = esto es un cuestionario entero; se espera una capa

## Errores de una capa; se dicen tras el archivo y el punto

questionnaire-problem-overlay-other-set = la capa se escribió para el cuestionario «{ $found }»; este es «{ $expected }»
questionnaire-problem-overlay-other-version = la capa se escribió para la versión { $found } del cuestionario; esta es la versión { $expected }
questionnaire-problem-overlay-twice = el cuestionario ya lleva la capa «{ $other }», y solo lleva uno a la vez
questionnaire-problem-overlay-id-taken = también hay identificadores del cuestionario que empiezan por «{ $prefix }»: la capa necesita otro identificador
questionnaire-problem-id-not-of-overlay = el identificador «{ $id }» de un punto añadido debe empezar por «{ $prefix }»
questionnaire-problem-item-unknown = el cuestionario no tiene ningún punto «{ $id }»
questionnaire-problem-section-unknown = el cuestionario no tiene ninguna sección «{ $id }»
questionnaire-problem-item-not-of-section = el punto «{ $id }» no está en la sección «{ $section }» antes de este
questionnaire-problem-language-not-of-set = el cuestionario no tiene textos en «{ $language }»
questionnaire-problem-language-missing = falta el texto en «{ $language }»
questionnaire-problem-language-undeclared = «{ $language }» no está entre los idiomas dla capa
questionnaire-problem-guidance-length = la lista tiene otra longitud ({ $found }) que en el primer idioma ({ $expected })
questionnaire-problem-interval-loosened = { $found } es más largo que { $limit }: una capa solo puede hacer más estricto
