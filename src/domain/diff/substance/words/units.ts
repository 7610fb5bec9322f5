/** Unit symbols and currency codes of every language, by key. Beside a number only; letter case matters where a symbol has any. */
export const unitSymbols: ReadonlyMap<string, string> = new Map(
  `km:km m:m cm:cm mm:mm mi:mi ft:ft in:in yd:yd g:g mg:mg kg:kg t:t lb:pound lbs:pound oz:oz l:l ml:ml ha:ha km²:km2 m²:m2 m³:m3
  km2:km2 m2:m2 m3:m3 °C:°c °F:°f ℃:°c ℉:°f K:k kn:kn W:w kW:kw MW:mw GW:gw kWh:kwh MWh:mwh GWh:gwh V:v Hz:hz kHz:khz MHz:mhz
  GHz:ghz MB:mb GB:gb TB:tb mph:mph km/h:kmh kph:kmh m/s:ms s:s min:min h:h hrs:h hr:h %:% ％:% ٪:% ‰:‰ pp:pp
  км:km кг:kg °:degree`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

export const currencySymbols: ReadonlyMap<string, string> = new Map(
  `$:usd US$:usd €:eur £:gbp ¥:jpy ￥:jpy ₹:inr ₽:rub ₩:krw ₺:try ₪:ils ฿:thb ₫:vnd ₴:uah ₦:ngn ₱:php A$:aud C$:cad NZ$:nzd HK$:hkd
  S$:sgd R$:brl`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
)

export const currencyCodes: ReadonlySet<string> = new Set(
  `USD EUR GBP JPY CNY INR RUB KRW TRY ILS THB VND UAH NGN PHP AUD CAD NZD HKD SGD BRL CHF SEK NOK DKK PLN CZK HUF MXN ZAR AED SAR EGP`.split(
    ' ',
  ),
)

/** Keys that say the same beside a number: a plain degree may be of either scale, pounds may be money. */
export const looseUnits: ReadonlyMap<string, readonly string[]> = new Map([
  ['degree', ['°c', '°f']],
  ['pound', ['gbp', 'pound']],
  ['usd', ['aud', 'cad', 'nzd', 'hkd', 'sgd']],
])
