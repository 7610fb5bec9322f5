const cached = new Map<string, ReadonlySet<string>>()
const codes =
  'AD AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BO BR BT BW BY CA CD CF CG CH CI CL CM CN CO CR CU CY CZ DE DJ DK DZ EC EE EG ER ES ET FI FR GA GB GE GH GM GN GR GT HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KP KR KW KZ LA LB LK LR LT LU LV LY MA MD ME MG MK ML MM MN MR MT MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SS SV SY TD TG TH TJ TM TN TR TT TW TZ UA UG US UY UZ VE VN XK YE ZA ZM ZW'.split(
    ' ',
  )

/**
 * The countries as a language (a primary subtag that Intl knows) calls them, in lower case, in Intl's spelling only: what makes a name certain where capitals do
 * not. Built once for each language.
 */
export function countryNames(language: string): ReadonlySet<string> {
  let names = cached.get(language)
  if (names === undefined) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    names = new Set(codes.map((code) => (display.of(code) ?? '').toLowerCase()))
    cached.set(language, names)
  }
  return names
}
