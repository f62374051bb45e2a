### Écriture des nombres et des moments. Dates et chiffres viennent du CLDR.

# Espace insécable devant le signe.
percent = { $number }{"\u00A0"}%
moment = { $date }, { $time } ({ $zone })
