### Assessments of a port or a State beside those of a port facility: the register's kinds, refusals, and the
### sentences of the report that would be wrong there. A key ending in "-state" or "-port" stands in for the key without.

register-kind-port-facility = Port facility
register-kind-port = Port
register-kind-authority = Designated Authority

# A question set with an authority's overlay on top.
set-title-overlaid = { $set }: { $overlay }

error-set-other-subject =
    .what = The question set { $set } does not ask about { $kind ->
        [port] a port
        [authority] a State and its Designated Authority
       *[port_facility] a port facility
    }.
    .kept = No assessment was started.
    .do = Choose a set that fits, or the entry of the register that the set asks about.
error-record-other-subject =
    .what = { $kind ->
        [authority] A Designated Authority assesses itself: it has no plan of its own to audit, and nobody above it verifies it here.
       *[port] A port has no port facility security plan, so there is no internal audit of one.
    }
    .kept = No assessment was started.
    .do = Choose another kind of record.
error-subject-other-kind =
    .what = { $id } is { $kind ->
        [port] a port
        [authority] a Designated Authority
       *[port_facility] a port facility
    } in the register.
    .kept = Nothing was changed.
    .do = Name it as what it is, or choose another entry.

## The report

kind-self-assessment-statement-state = Voluntary and internal to the State. Not a document for the control of ships or for inspections.
kind-self-assessment-statement-port = Voluntary and internal to the port. Not a control document, and not for the inspection of ships.
print-marking-state = Security-sensitive: for official use of the Designated Authority
print-marking-port = Security-sensitive: protect as the port security plan
print-protection-text-state = This report shows where the State's oversight of port facility security is weak, and so where all its ports are. Protect it from unauthorized access and disclosure, also in electronic form; the State is to guard security information it holds (ISPS B/4.1).
print-protection-text-port = This report shows where the port is weak. Protect it from unauthorized access and disclosure like the security plans of its facilities (ISPS A/16.7), also in electronic form (ISPS A/16.8).
print-distribution-text-state = Give it only to those in the Government who need it to act. Keep a list of the copies, and destroy what is no longer needed.
print-distribution-text-port = Give it only to those who need it to act: the port authority, the security officers of its facilities and the Designated Authority. Keep a list of the copies, and destroy what is no longer needed.
print-signer-manager-state = Head of the Designated Authority
print-signer-manager-port = Head of the port authority
print-result-verdicts-state =
    { $no ->
        [0]
            { $partly ->
                [0] No question was answered No or Partly.
                [one] One question was answered Partly, none No.
               *[other] { $partly } questions were answered Partly, none No.
            }
        [one]
            { $partly ->
                [0] One question was answered No.
                [one] One question was answered No and one Partly.
               *[other] One question was answered No and { $partly } Partly.
            }
       *[other]
            { $partly ->
                [0] { $no } questions were answered No.
                [one] { $no } questions were answered No and one Partly.
               *[other] { $no } questions were answered No and { $partly } Partly.
            }
    }
print-result-in-words =
    { $count ->
        [one] One question was answered in words.
       *[other] { $count } questions were answered in words.
    }
print-scope-basis-state = The assessment asks how the State carries out its own duties for the security of its ports. Basis of the questionnaire: { $basis }. Each item names the provision behind it; the questions are in Breakwater's own words.
print-scope-basis-port = The assessment asks how the security of the port as a whole is organized, beyond the fences of its facilities. Basis of the questionnaire: { $basis }. Each item names the provision behind it; the questions are in Breakwater's own words.
print-independence-rule-state = Nobody should judge his or her own work alone. Where that could not be avoided, the reason stands with the name.
print-independence-rule-port = Nobody should judge his or her own work alone. Where that could not be avoided, the reason stands with the name.
print-limits-text-state = The assessment shows what was read, asked and said in the period named. What could not be seen is marked not observed and is left out of the numbers. What was not looked at is not thereby in order.
print-facility-state-title = The State and its Designated Authority
print-facility-port-title = The port
print-authority-name = Designated Authority
print-authority-state = Contracting Government
print-port-name = Port
print-port-code = UN/LOCODE
print-port-authority = Port authority
print-left-out-text-state = Items that do not concern the State and items that could not be seen do not count in any percentage. They are listed here with their reasons.
print-left-out-text-port = Items that do not concern the port and items that could not be seen do not count in any percentage. They are listed here with their reasons.
verdict-not-applicable-meaning-state = Does not concern this State; a reason is required
verdict-not-applicable-meaning-port = Does not concern this port; a reason is required
print-about-practice-state = This is a practice record. The State and everything found there are invented.
print-about-practice-port = This is a practice record. The port and everything found there are invented.
