import type { LanguageWords } from './language-words.js'

export const english: LanguageWords = {
  numbers: `zero:0 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
    fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80
    ninety:90`,
  scales: `hundred:100 thousand:1000 million:1e6 billion:1e9 trillion:1e12 mn:1e6 bn:1e9 tn:1e12 dozen:12`,
  ordinals: `third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 thirteenth:13
    fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 twentieth:20 thirtieth:30 hundredth:100`,
  weakNumbers: `a:1 an:1 one:1 first:#1 second:#2 half:0.5 quarter:0.25 twice:x2 thrice:x3 doubled:x2 tripled:x3 trebled:x3
    quadrupled:x4 double:x2 triple:x3`,
  amounts: `dozens:12 hundreds:100 thousands:1000 millions:1e6 billions:1e9 trillions:1e12`,
  numberJoiners: `and`,
  units: `kilometre:km kilometres:km kilometer:km kilometers:km metre:m metres:m meter:m meters:m centimetre:cm centimetres:cm
    centimeter:cm centimeters:cm millimetre:mm millimetres:mm millimeter:mm millimeters:mm mile:mi miles:mi foot:ft feet:ft inch:in
    inches:in yard:yd yards:yd gram:g grams:g gramme:g grammes:g kilo:kg kilos:kg kilogram:kg kilograms:kg kilogramme:kg
    kilogrammes:kg tonne:t tonnes:t ton:ton tons:ton pound:pound pounds:pound ounce:oz ounces:oz stone:stone litre:l litres:l liter:l
    liters:l millilitre:ml millilitres:ml milliliter:ml milliliters:ml gallon:gal gallons:gal pint:pt pints:pt barrel:bbl barrels:bbl
    acre:acre acres:acre hectare:ha hectares:ha celsius:°c fahrenheit:°f degree:degree degrees:degree kelvin:k knot:kn knots:kn
    watt:w watts:w kilowatt:kw kilowatts:kw megawatt:mw megawatts:mw gigawatt:gw gigawatts:gw volt:v volts:v
    megabyte:mb megabytes:mb gigabyte:gb gigabytes:gb terabyte:tb terabytes:tb percent:% points:point
    second:s seconds:s minute:min minutes:min hour:h hours:h day:day days:day week:week weeks:week month:month months:month
    year:year years:year decade:decade decades:decade century:century centuries:century
    dollar:usd dollars:usd euro:eur euros:eur cent:cent cents:cent pence:pence penny:pence yen:jpy yuan:cny renminbi:cny rouble:rub
    roubles:rub ruble:rub rubles:rub rupee:inr rupees:inr franc:franc francs:franc krona:krona kronor:krona krone:krone kroner:krone
    lira:try peso:peso pesos:peso won:krw shekel:ils shekels:ils rand:zar`,
  relativeDays: `today:0 yesterday:-1 tomorrow:1 tonight:0`,
  beforeYears: `in since until till from by of after before during between around about circa early late mid to through summer winter
    spring autumn fall`,
  negationParticles: ``,
  negationConcord: ``,
  negations: `not no never without nor neither none nobody nothing nowhere cannot unable unlikely impossible illegal unlawful aint`,
  attribution: {
    neutral: `said says saying told tells stated states added adds noted notes explained explains announced announces commented
      remarked reported declared`,
    claim: `claimed claims claiming alleged alleges alleging asserted asserts contended contends maintained insisted insists argued argues`,
    admit: `admitted admits admitting conceded concedes acknowledged acknowledges confessed confesses`,
    deny: `denied denies denying rejected rejects refuted refutes disputed disputes dismissed dismisses`,
    confirm: `confirmed confirms confirming revealed reveals disclosed discloses`,
    accuse: `accused accuses accusing blamed blames`,
    warn: `warned warns warning threatened threatens`,
    suggest: `suggested suggests hinted hints implied implies`,
    promise: `promised promises pledged pledges vowed vows`,
  },
  hedges: `allegedly reportedly apparently supposedly purportedly`,
  sources: `according to`,
  honorifics: `mr mrs ms miss dr prof professor sir dame lord lady president senator sen rep gov governor judge justice minister
    chancellor king queen prince princess pope general captain colonel`,
  pronouns: `he she they him her them it his hers their theirs its who`,
  functionWords: `the this that these those there here i we you me us my our your mine yours what which whom whose when where why how
    and but or so yet for if as at by to of on in into onto off out up down over under with within from about after before during while
    although though because since until unless than then thus once also too very just only even still however meanwhile moreover
    nevertheless nonetheless instead therefore otherwise perhaps maybe later earlier soon now again both each every either all any some
    most many much more less few fewer several another other others such same own is are was were be been being am has have had having
    do does did done will would shall should can could may might must let's per via amid among across against along around behind below
    beneath beside besides between beyond despite except inside near outside past through throughout toward towards upon like unlike
    yes well former`,
}
