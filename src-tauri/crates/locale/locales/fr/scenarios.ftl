### Le tableau des scénarios d’une feuille d’évaluation des risques : refus et impression.

error-no-worksheet =
    .what = Le questionnaire de cette évaluation n’a pas de tableau de scénarios.
    .kept = Rien n’a été modifié.
    .do = Commencez une évaluation avec la feuille d’évaluation des risques.
error-unknown-scenario =
    .what = Ce tableau ne contient pas de scénario { $id }.
    .kept = Rien n’a été modifié.
    .do = Consultez de nouveau le tableau ; la ligne en a peut-être été retirée.
error-scenario-asset-missing =
    .what = Le scénario ne nomme pas son bien.
    .kept = La ligne n’a pas été enregistrée.
    .do = Indiquez ce qui est à protéger.

print-scenarios-none = Le tableau des scénarios est vide.
print-scenario-number = N°
print-scenario-what = Bien, menace et scénario
print-scenario-today = Aujourd’hui
print-scenario-measures = Mesures
print-scenario-after = Après les mesures
print-scenario-decision = Responsable et décision
print-scenario-existing = Existantes :
print-scenario-proposed = Proposées :
print-scenario-why = Motifs :
print-scenario-review = Révision le { $date }
print-scenario-accepted = Accepté par { $person }
print-scenario-not-accepted = Personne n’a accepté le risque résiduel
print-scenario-score = { $product } · { $band }
print-scenario-not-scored = non coté
print-scenario-see = Voir le tableau des scénarios.
print-scenarios-text = Une ligne par scénario, dans l’ordre du tableau. Chaque note est le produit de la menace, de la vulnérabilité et de l’impact ; elle classe les scénarios et n’entre dans aucun autre chiffre de ce rapport.
print-scenario-bands = Ce que signifient les produits
