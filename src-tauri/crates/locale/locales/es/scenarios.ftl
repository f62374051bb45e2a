### La tabla de escenarios de una hoja de evaluación de riesgos: rechazos e impresión.

error-no-worksheet =
    .what = El cuestionario de esta evaluación no tiene tabla de escenarios.
    .kept = No se ha cambiado nada.
    .do = Empiece una evaluación con la hoja de evaluación de riesgos.
error-unknown-scenario =
    .what = En esta tabla no hay ningún escenario { $id }.
    .kept = No se ha cambiado nada.
    .do = Consulte de nuevo la tabla; quizá se haya quitado la fila.
error-scenario-asset-missing =
    .what = El escenario no nombra el bien que hay que proteger.
    .kept = La fila no se ha guardado.
    .do = Indique qué hay que proteger.

print-scenarios-none = La tabla de escenarios está vacía.
print-scenario-number = N.º
print-scenario-what = Bien, amenaza y escenario
print-scenario-today = Hoy
print-scenario-measures = Medidas
print-scenario-after = Tras las medidas
print-scenario-decision = Responsable y decisión
print-scenario-existing = Existentes:
print-scenario-proposed = Propuestas:
print-scenario-why = Motivos:
print-scenario-review = Revisión el { $date }
print-scenario-accepted = Aceptado por { $person }
print-scenario-not-accepted = Nadie ha aceptado el riesgo residual
print-scenario-score = { $product } · { $band }
print-scenario-not-scored = sin puntuar
print-scenario-see = Véase la tabla de escenarios.
print-scenarios-text = Una fila por escenario, en el orden de la tabla. Cada puntuación es el producto de amenaza, vulnerabilidad e impacto; ordena los escenarios y no entra en ninguna otra cifra de este informe.
print-scenario-bands = Qué significan los productos
