### The register beyond port facilities: ports and Designated Authorities, in the window.

subject-new = New entry
subject-kind = What is entered
subject-kind-fixed = fixed from then on
subject-kind-port_facility-hint = One terminal or quay with its own plan and number
subject-kind-port-hint = The whole port, for the port-wide questions
subject-kind-authority-hint = The State's Designated Authority, for its own questions
subject-head = Name and State
subject-name-port = Name of the port
subject-name-port-hint = As people of the port call it
subject-name-authority = Name of the Designated Authority
subject-name-authority-hint = The administration, and its section if one is responsible
subject-locode = UN/LOCODE
subject-locode-hint = Five letters or digits, for example AABBB
subject-locode-malformed = Two letters of the State and three letters or digits, for example AABBB.
subject-locode-other-state = The code begins with { $letters }, the State is { $state }.
subject-missing-name-port = The name of the port is missing.
subject-missing-name-authority = The name of the Designated Authority is missing.
subject-missing-locode = The UN/LOCODE of the port is missing.
subject-state-authority-hint = The Contracting Government it acts for
subject-port-authority = Port authority
subject-port-authority-hint = The body responsible for security of the whole port
subject-profile = What there is here
subject-no-assessments = No assessment yet
subject-filter = Show
subject-filter-all = All entries
subject-filter-port_facility = Port facilities
subject-filter-port = Ports
subject-filter-authority = Authorities
subject-count =
    { $count ->
        [one] { $count } entry in the register
       *[other] { $count } entries in the register
    }
subject-entry = Entry of the register
subject-no-questionnaire = No questionnaire for this kind of entry is installed.
subject-set-option = { $title }, version { $version }
subject-set-overlay = With { $title }, version { $version }, of { $authority }
subject-record-self-assessment-hint = Voluntary and internal. Not a control document.
subject-record-da-verification-hint = By the Designated Authority's official, recorded as a verification.
subject-start-port = Enter a port first: this set asks about a whole port.
subject-start-authority = Enter the Designated Authority first: this set asks about a State.
sets-parts =
    { $count ->
        [one] { $count } section
       *[other] { $count } sections
    }
