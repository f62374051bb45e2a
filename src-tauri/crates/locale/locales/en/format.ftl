### How figures and moments are written. Dates and digits come from CLDR.

# No-break space before the sign.
percent = { $number }{"\u00A0"}%
moment = { $date }, { $time } ({ $zone })
