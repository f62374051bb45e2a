### Palabras que la propia aplicación escribe en los registros y en los diálogos.

new-reference-self-assessment = Autoevaluación { $year }
new-reference-internal-audit = Auditoría interna { $year }
new-reference-da-verification = Verificación { $year }

dialog-save-report = Guardar el informe
dialog-save-recovery-sheet = Guardar la hoja de recuperación
dialog-choose-vault = Elegir la carpeta de una bóveda

# Nombres de archivo: solo letras, cifras, guiones y espacios.
file-name-report = Informe { $number } { $reference } { $date }.pdf
file-name-recovery-sheet = Clave de recuperación { $vault }.pdf

value-yes = Sí
value-no = No
# Degrees, as a chart gives them.
value-position = { $latitude }° { $north ->
        [yes] N
       *[no] S
    }, { $longitude }° { $east ->
        [yes] E
       *[no] O
    }
