-- What was found is fixed in a finalised record, also about which items and provisions; what is done about it goes on:
-- actions, state, closure, and what is learnt of effect, cause and risk. Samples leave only with their whole facility.

DROP TRIGGER finding_update_finalised;
CREATE TRIGGER finding_update_finalised BEFORE UPDATE ON finding
WHEN EXISTS (SELECT 1 FROM frozen WHERE id IN (OLD.assessment, NEW.assessment))
  AND (NEW.id, NEW.assessment, NEW.number, NEW.repeats, NEW.repeats_finding, NEW.item, NEW.also_items, NEW.provisions,
       NEW.grade, NEW.place, NEW.fact, NEW.objective_evidence, NEW.found_on)
  IS NOT (OLD.id, OLD.assessment, OLD.number, OLD.repeats, OLD.repeats_finding, OLD.item, OLD.also_items, OLD.provisions,
       OLD.grade, OLD.place, OLD.fact, OLD.objective_evidence, OLD.found_on)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

CREATE TRIGGER sample_delete_finalised BEFORE DELETE ON sample
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = OLD.assessment AND NOT leaving)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
