### Palabras de la materia, las mismas en la ventana, el informe y la línea de órdenes.
### Términos oficiales en español: SOLAS XI-2 y Código PBIP. «Security» es siempre «protección».
###
### Decisiones para todos los catálogos:
### record = registro · vault = bóveda · passphrase = frase de contraseña · backup = copia de respaldo
### event = evento («suceso» es el suceso que afecta a la protección marítima) · digest = huella
### provision = disposición · grade = grado · owner = responsable · due = plazo, vence · overdue = vencida
### to raise a finding = formular una constatación · practice = para practicar, ficticio
### («práctica» es la práctica anual de B/18.6) · points of a score = suma («punto» es un punto del cuestionario)

product = Breakwater

verdict-yes = Sí
verdict-no = No
verdict-partly = Parcialmente
verdict-not-applicable = No aplicable
verdict-not-observed = No observado
verdict-unanswered = Sin responder
verdict-text = Respondido con texto
# La forma larga, junto al veredicto allí donde se explica. En femenino: la medida.
verdict-yes-meaning = Implantada y en funcionamiento
verdict-no-meaning = No implantada
verdict-partly-meaning = Implantada en parte
verdict-not-applicable-meaning = No atañe a esta instalación; se exige un motivo
verdict-not-observed-meaning = No se pudo ver, por ejemplo las medidas del nivel 3

method-document = Documento
method-interview = Entrevista
method-observation = Observación
method-test = Prueba

part-a = Parte A
part-b = Parte B
part-solas = SOLAS XI-2
part-ext = Otros puntos
part-a-nature = obligatoria
part-b-nature = orientaciones
part-solas-nature = el propio Convenio
part-ext-nature = sin disposición de SOLAS ni del Código PBIP

level = Nivel { $level }
security-level = Nivel de protección { $level }

kind-self-assessment = Autoevaluación voluntaria
kind-internal-audit = Auditoría interna del PPIP
kind-da-verification = Verificación de la Autoridad designada
# Se imprimen en el registro.
kind-self-assessment-statement = Voluntaria e interna. No es un documento de control ni sirve para la inspección de buques.
kind-internal-audit-statement = Auditoría interna del plan de protección de la instalación portuaria conforme al Código PBIP, A/16.4 y B/16.60.
kind-da-verification-statement = Verificación realizada por funcionarios de la Autoridad designada.

state-draft = Borrador
state-in-review = En revisión
state-finalised = Finalizado
state-superseded = Sustituido

grade-major-non-conformity = No conformidad mayor
grade-non-conformity = No conformidad
grade-deficiency = Deficiencia
grade-observation = Observación
grade-recommendation = Recomendación
grade-good-practice = Buena práctica
grade-major-non-conformity-meaning = No se cumple una prescripción de la parte A y la protección está en riesgo ahora
grade-non-conformity-meaning = No se cumple una prescripción de la parte A o del PPIP aprobado
grade-deficiency-meaning = Hay una medida, pero no es suficiente
grade-observation-meaning = Todavía no es un incumplimiento; conviene seguirlo
grade-recommendation-meaning = Una manera de hacerlo mejor
grade-good-practice-meaning = Merece mantenerse y darse a conocer

finding-state-open = Abierta
finding-state-closed = Cerrada

action-status-planned = Prevista
action-status-in-progress = En curso
action-status-done = Realizada
action-status-verified = Verificada
action-status-closed = Cerrada

conformity = Conformidad
# «Práctica» es en el Código PBIP el «exercise» de B/18.6; por eso la marca de aprendizaje dice «para practicar».
practice = Para practicar
eu-mandatory = Obligatorio UE
