### The table of scenarios of a risk worksheet: refusals and print.

error-no-worksheet =
    .what = The question set of this assessment has no table of scenarios.
    .kept = Nothing was changed.
    .do = Start an assessment with the risk assessment worksheet.
error-unknown-scenario =
    .what = There is no scenario { $id } in this table.
    .kept = Nothing was changed.
    .do = Look at the table again; somebody may have taken the row out.
error-scenario-asset-missing =
    .what = The scenario does not name its asset.
    .kept = The row was not saved.
    .do = Say what is to be protected.

print-scenarios-none = The table of scenarios is empty.
print-scenario-number = No.
print-scenario-what = Asset, threat and scenario
print-scenario-today = Today
print-scenario-measures = Measures
print-scenario-after = After the measures
print-scenario-decision = Owner and decision
print-scenario-existing = Existing:
print-scenario-proposed = Proposed:
print-scenario-why = Why:
print-scenario-review = Review on { $date }
print-scenario-accepted = Accepted by { $person }
print-scenario-not-accepted = Nobody has accepted the residual risk
print-scenario-score = { $product } · { $band }
print-scenario-not-scored = not scored
print-scenario-see = See the table of scenarios.
print-scenarios-text = One row for each scenario, in the order of the table. Each score is the product of threat, vulnerability and impact; it ranks scenarios and stands in no other number of this report.
print-scenario-bands = What the products mean
