### El calendario: los vencimientos, el ritmo de ejercicios y prácticas, los documentos y su plazo, los intervalos en los ajustes.

view-calendar = Calendario
cal-rail-overdue = { $count ->
    [one] Calendario, un vencimiento pasado
   *[other] Calendario, { $count } vencimientos pasados
}
cal-sentence-nothing = No hay nada vencido.
cal-sentence-overdue = { $count ->
    [one] Hay un vencimiento pasado.
   *[other] Hay { $count } vencimientos pasados.
}
cal-export = Exportar .ics…
cal-empty = Aún no hay nada que vigilar
cal-empty-why = El calendario sigue los ejercicios, los documentos y los certificados de sus instalaciones. Introduzca antes una instalación.
cal-empty-button = A las instalaciones
cal-none = Aquí no vence nada.
cal-today = hoy

## Filters and looks

cal-filters = Lo que se muestra
cal-filter-facility = Instalación
cal-filter-kind = Clase
cal-filter-state = Situación
cal-all-facilities = Todas las instalaciones
cal-all-kinds = Todas las clases
cal-all-states = Todo
cal-look = Vista
cal-look-list = Lista
cal-look-month = Mes
# The letter of the key that changes between list and month.
cal-key-month = m
cal-in-order = Por fecha
cal-shown = { $shown } de { $all }

cal-state-overdue = Vencido
cal-state-no-record = Sin anotaciones
cal-state-within30 = En 30 días
cal-state-within90 = En 90 días
cal-state-within180 = En 180 días
cal-state-ok = Más tarde

## Month

cal-month-back = Mes anterior
cal-month-ahead = Mes siguiente
cal-month-today = Hoy
cal-month-count = { $count ->
    [0] no vence nada
    [one] un vencimiento
   *[other] { $count } vencimientos
}
cal-month-keys = Re Pág y Av Pág cambian de mes.
cal-month-undated = { $count ->
    [one] Un vencimiento sin fecha figura en la lista.
   *[other] { $count } vencimientos sin fecha figuran en la lista.
}

## Drills and exercises

cal-drills = Ejercicios
cal-exercises = Prácticas
cal-drills-rule = { $months ->
    [one] al menos cada mes, Código PBIP B/18.5
   *[other] al menos cada { $months } meses, Código PBIP B/18.5
}
cal-exercises-rule = { $months ->
    [one] cada año civil y con un mes de separación como máximo, Código PBIP B/18.6
   *[other] cada año civil y con { $months } meses de separación como máximo, Código PBIP B/18.6
}
cal-until = antes del { $date }
cal-line = Realizados: { $held }. Previstos: { $planned }. Último día admitido: { $limit }.
cal-planned-on = { $date }, previsto
cal-longest = Mayor separación: { $days } días, del { $from } al { $to }
cal-held-12 = Realizados en los últimos 12 meses: { $count }
cal-year-held = Año civil { $year }: realizada
cal-year-open = Año civil { $year }: aún sin realizar
cal-distance = { $months ->
    [one] Un mes: hasta el { $date }
   *[other] { $months } meses: hasta el { $date }
}
cal-years-without = Ninguna en { $years }
cal-gap-late = { $days ->
    [one] Un día de retraso: del { $from } al { $to }
   *[other] { $days } días de retraso: del { $from } al { $to }
}
cal-log = Abrir el registro

## Papers

cal-papers = Declaraciones y revisiones
cal-papers-what = Objeto
cal-papers-reference = Referencia
cal-papers-from = Desde
cal-papers-until = Hasta
cal-papers-used = Plazo gastado
cal-papers-left = Queda
cal-papers-share = Se ha gastado el { $share } % del plazo
cal-papers-shortened = antes de lo que dice el documento
cal-paper-statement = Declaración de cumplimiento
cal-paper-pfsa-review = Revisión de la evaluación
cal-paper-pfsp-review = Revisión del plan
cal-paper-self-assessment = Autoevaluación

## Intervals in the settings

cal-intervals = Intervalos
cal-intervals-note = Cada cuánto vence algo, para todas las instalaciones de esta bóveda. Un intervalo puede acortarse, nunca alargarse.
cal-intervals-none = Introduzca antes una instalación portuaria.
cal-intervals-facility = Valores en vigor en
cal-interval-months = meses
cal-interval-years = años
cal-interval-limit-months = { $longest ->
    [one] Un mes como máximo.
   *[other] { $longest } meses como máximo.
}
cal-interval-limit-years = { $longest ->
    [one] Un año como máximo.
   *[other] { $longest } años como máximo.
}
cal-interval-overlay-months = { $value ->
    [one] «{ $title }» pide un mes.
   *[other] «{ $title }» pide { $value } meses.
}
cal-interval-overlay-years = { $value ->
    [one] «{ $title }» pide un año.
   *[other] «{ $title }» pide { $value } años.
}
cal-interval-in-force-months = { $value ->
    [one] En vigor: un mes.
   *[other] En vigor: { $value } meses.
}
cal-interval-in-force-years = { $value ->
    [one] En vigor: un año.
   *[other] En vigor: { $value } años.
}
cal-interval-range = Un número entero de 1 a { $longest }: un intervalo puede acortarse, no alargarse.
cal-interval-reset = El más largo admitido
cal-interval-reset-of = { $interval }: tan largo como se admite
