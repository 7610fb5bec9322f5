import type { LanguageWords } from './language-words.js'

const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']
const tens = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig']

/** German writes these as one word: einundzwanzig, zweihundert, dreitausend. */
const compounds = [
  ...tens.flatMap((ten, t) => ones.map((one, o) => `${one}und${ten}:${(t + 2) * 10 + o + 1}`)),
  ...ones.map((one, o) => `${one}hundert:${(o + 1) * 100}`),
  ...ones.map((one, o) => `${one}tausend:${(o + 1) * 1000}`),
].join(' ')

export const german: LanguageWords = {
  numbers: `null:0 zwei:2 zwo:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14
    fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 dreissig:30 vierzig:40 fünfzig:50 sechzig:60
    siebzig:70 achtzig:80 neunzig:90 zehntausend:10000 hunderttausend:100000 ${compounds}`,
  scales: `hundert:100 tausend:1000 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billion:1e12
    billionen:1e12 dutzend:12`,
  ordinals: `dritte:3 dritten:3 dritter:3 drittes:3 vierte:4 vierten:4 vierter:4 viertes:4 fünfte:5 fünften:5 fünfter:5 sechste:6
    sechsten:6 siebte:7 siebten:7 achte:8 achten:8 neunte:9 neunten:9 zehnte:10 zehnten:10`,
  weakNumbers: `ein:1 eine:1 einen:1 einem:1 einer:1 eines:1 eins:1 erste:#1 ersten:#1 erster:#1 erstes:#1 zweite:#2 zweiten:#2
    zweiter:#2 zweites:#2 hälfte:0.5 halb:0.5 halbe:0.5 halben:0.5 drittel:0.333 viertel:0.25 doppelt:x2 dreifach:x3 verdoppelt:x2
    verdreifacht:x3 zweimal:x2 dreimal:x3 viermal:x4`,
  amounts: `dutzende:12 hunderte:100 tausende:1000 abertausende:1000 zehntausende:10000 hunderttausende:100000`,
  numberJoiners: ``,
  units: `kilometer:km kilometern:km meter:m metern:m zentimeter:cm zentimetern:cm millimeter:mm millimetern:mm meile:mi meilen:mi
    fuß:ft zoll:in gramm:g kilo:kg kilogramm:kg tonne:t tonnen:t pfund:pound liter:l litern:l milliliter:ml fass:bbl barrel:bbl
    hektar:ha celsius:°c fahrenheit:°f grad:degree watt:w kilowatt:kw megawatt:mw gigawatt:gw volt:v kilowattstunden:kwh
    megabyte:mb gigabyte:gb terabyte:tb prozent:% prozentpunkt:pp prozentpunkte:pp prozentpunkten:pp
    sekunde:s sekunden:s minute:min minuten:min stunde:h stunden:h tag:day tage:day tagen:day woche:week wochen:week monat:month
    monate:month monaten:month jahr:year jahre:year jahren:year jahrzehnt:decade jahrzehnte:decade jahrzehnten:decade
    jahrhundert:century jahrhunderte:century dollar:usd euro:eur cent:cent yen:jpy yuan:cny rubel:rub rupien:inr franken:franc
    kronen:krona lira:try pesos:peso`,
  relativeDays: `heute:0 gestern:-1 morgen:1 vorgestern:-2 übermorgen:2`,
  beforeYears: `im in jahr jahre seit bis ab von um anfang ende mitte sommer winter frühjahr herbst nach vor`,
  negationParticles: ``,
  negationConcord: ``,
  negations: `nicht kein keine keinen keinem keiner keines nie niemals ohne niemand niemanden niemandem nichts weder nirgends
    unmöglich illegal`,
  attribution: {
    neutral: `sagte sagt sagten gesagt erklärte erklärt erklärten teilte teilten mitgeteilt berichtete berichtet berichteten
      betonte betont schrieb sprach meinte ergänzte verkündete kündigte`,
    claim: `behauptete behauptet behaupteten beteuerte beteuert versicherte versichert`,
    admit: `räumte räumten eingeräumt gestand gestanden zugegeben`,
    deny: `bestritt bestreitet bestritten dementierte dementiert dementierten leugnete leugnet`,
    confirm: `bestätigte bestätigt bestätigten enthüllte enthüllt`,
    accuse: `beschuldigte beschuldigt bezichtigte`,
    warn: `warnte warnt warnten gewarnt drohte drohten`,
    suggest: `vermutete vermutet andeutete angedeutet`,
    promise: `versprach versprachen versprochen`,
  },
  hedges: `angeblich mutmaßlich mutmasslich offenbar vermeintlich`,
  sources: `laut|nach angaben|den angaben zufolge|zufolge`,
  honorifics: `herr herrn frau dr prof professor professorin präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin
    minister ministerin ministerpräsident ministerpräsidentin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
    außenminister außenministerin innenminister innenministerin finanzminister finanzministerin sprecher sprecherin
    regierungssprecher regierungssprecherin bundespräsident senator senatorin richter richterin trainer trainerin autor autorin
    könig königin papst kommissar kommissarin`,
  pronouns: `er sie es ihm ihr ihn ihnen sein seine dieser diese dieses`,
  functionWords: `der die das den dem des und oder aber doch sondern denn weil dass ob wenn als wie wo wer was warum wann welche
    welcher welches ich wir du ihr mich mir uns euch mein unser dein euer an auf aus bei bis durch für gegen hinter in im ins mit nach
    neben seit über um unter von vom vor zu zum zur zwischen während trotz wegen auch nur noch schon sehr so dann da hier dort jetzt
    nun immer wieder mehr weniger viele viel einige alle jede jeder jedes beide mehrere andere ist sind war waren sein wird werden
    wurde wurden worden hat haben hatte hatten kann können konnte muss müssen soll sollen sollte will wollen wollte darf dürfen mag
    am etwa rund fast mindestens höchstens knapp`,
}
