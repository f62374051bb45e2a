### Words of the field, the same in window, report and command line.
### Official terms: SOLAS XI-2 and the ISPS Code.

product = Breakwater

verdict-yes = Yes
verdict-no = No
verdict-partly = Partly
verdict-not-applicable = Not applicable
verdict-not-observed = Not observed
verdict-unanswered = Not answered
verdict-text = Answered in words
# The long form, beside the verdict where it is explained.
verdict-yes-meaning = In place and working
verdict-no-meaning = Not in place
verdict-partly-meaning = In place in part
verdict-not-applicable-meaning = Does not concern this facility; a reason is required
verdict-not-observed-meaning = Could not be seen, for example measures of level 3

method-document = Document
method-interview = Interview
method-observation = Observation
method-test = Test

part-a = Part A
part-b = Part B
part-solas = SOLAS XI-2
part-ext = Other items
part-a-nature = mandatory
part-b-nature = guidance
part-solas-nature = the Convention itself
part-ext-nature = no provision of SOLAS or the ISPS Code behind them

level = Level { $level }
security-level = Security level { $level }

kind-self-assessment = Voluntary self-assessment
kind-internal-audit = Internal audit of the PFSP
kind-da-verification = Designated Authority verification
# Printed on the record.
kind-self-assessment-statement = Voluntary and internal. Not a control document, and not for the inspection of ships.
kind-internal-audit-statement = Internal audit of the port facility security plan under ISPS A/16.4 and B/16.60.
kind-da-verification-statement = Verification by officials of the Designated Authority.

state-draft = Draft
state-in-review = In review
state-finalised = Finalised
state-superseded = Superseded

grade-major-non-conformity = Major non-conformity
grade-non-conformity = Non-conformity
grade-deficiency = Deficiency
grade-observation = Observation
grade-recommendation = Recommendation
grade-good-practice = Good practice
grade-major-non-conformity-meaning = A Part A requirement is not met and security is at risk now
grade-non-conformity-meaning = A requirement of Part A or of the approved PFSP is not met
grade-deficiency-meaning = A measure is in place but falls short
grade-observation-meaning = Not a failure yet; worth watching
grade-recommendation-meaning = A way to do better
grade-good-practice-meaning = Worth keeping and showing to others

finding-state-open = Open
finding-state-closed = Closed

action-status-planned = Planned
action-status-in-progress = In progress
action-status-done = Done
action-status-verified = Verified
action-status-closed = Closed

conformity = Conformity
practice = Practice
eu-mandatory = EU-mandatory
