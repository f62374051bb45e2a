### Cómo se escriben las cifras y los momentos. Las fechas y los dígitos vienen de CLDR.

# Espacio indivisible delante del signo.
percent = { $number }{"\u00A0"}%
moment = { $date }, { $time } ({ $zone })
