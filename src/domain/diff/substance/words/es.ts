import type { LanguageWords } from './language-words.js'

export const spanish: LanguageWords = {
  numbers: `cero:0 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15
    dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiún:21 veintiuno:21 veintiuna:21 veintidós:22 veintitrés:23
    veinticuatro:24 veinticinco:25 veintiséis:26 veintisiete:27 veintiocho:28 veintinueve:29 treinta:30 cuarenta:40 cincuenta:50
    sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 doscientos:200 doscientas:200 trescientos:300 trescientas:300
    cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600 seiscientas:600 setecientos:700
    setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900`,
  scales: `ciento:100 mil:1000 millón:1e6 millones:1e6 billón:1e12 billones:1e12 docena:12`,
  ordinals: `tercer:3 tercero:3 tercera:3 cuarto:4 cuarta:4 quinto:5 quinta:5 sexto:6 sexta:6 séptimo:7 séptima:7 octavo:8 octava:8
    noveno:9 novena:9 décimo:10 décima:10`,
  weakNumbers: `un:1 uno:1 una:1 primer:#1 primero:#1 primera:#1 segundo:#2 segunda:#2 medio:0.5 media:0.5 mitad:0.5 tercio:0.333
    doble:x2 triple:x3 duplicado:x2 triplicado:x3`,
  amounts: `decenas:10 docenas:12 centenares:100 cientos:100 miles:1000`,
  numberJoiners: `y`,
  units: `kilómetro:km kilómetros:km metro:m metros:m centímetro:cm centímetros:cm milímetro:mm milímetros:mm milla:mi millas:mi
    pie:ft pies:ft pulgada:in pulgadas:in gramo:g gramos:g kilo:kg kilos:kg kilogramo:kg kilogramos:kg tonelada:t toneladas:t
    litro:l litros:l barril:bbl barriles:bbl hectárea:ha hectáreas:ha grado:degree grados:degree vatios:w kilovatios:kw
    megavatios:mw gigavatios:gw voltios:v segundos:s minuto:min minutos:min hora:h horas:h día:day días:day semana:week semanas:week
    mes:month meses:month año:year años:year década:decade décadas:decade siglo:century siglos:century
    dólar:usd dólares:usd euro:eur euros:eur céntimos:cent centavos:cent libras:pound yenes:jpy yuanes:cny rublos:rub rupias:inr
    francos:franc coronas:krona peso:peso pesos:peso`,
  relativeDays: `hoy:0 ayer:-1 anteayer:-2`,
  beforeYears: `en desde de hasta año verano invierno primavera otoño`,
  negationParticles: `no`,
  negationConcord: `nunca jamás nadie nada ningún ninguno ninguna tampoco`,
  negations: `sin ni imposible ilegal`,
  attribution: {
    neutral: `dijo dice dijeron dicho declaró declara declararon afirmó afirma afirmaron explicó explica indicó indica señaló señala
      añadió agregó anunció anuncia manifestó comentó informó expresó apuntó aseguró asegura`,
    claim: `sostuvo sostiene alegó alega adujo pretendió`,
    admit: `admitió admite admitieron reconoció reconoce reconocieron confesó confiesa`,
    deny: `negó niega negaron desmintió desmiente rechazó rechaza`,
    confirm: `confirmó confirma confirmaron reveló revela`,
    accuse: `acusó acusa acusaron denunció denuncia culpó`,
    warn: `advirtió advierte advirtieron amenazó`,
    suggest: `sugirió sugiere insinuó insinúa`,
    promise: `prometió promete prometieron`,
  },
  hedges: `presuntamente supuestamente aparentemente`,
  sources: `según|de acuerdo con`,
  honorifics: `señor señora sr sra don doña dr dra presidente presidenta ministro ministra alcalde alcaldesa senador senadora juez
    jueza rey reina papa`,
  pronouns: `él ella ellos ellas le les lo su sus este esta aquel`,
  functionWords: `el la los las un una unos unas de del al a y e o u pero sino que quien quienes cual cuales cuyo donde cuando como
    si porque pues aunque mientras yo tú nosotros usted ustedes me te se nos mi tu nuestro en con por para sobre bajo ante tras entre
    hasta desde hacia contra durante según más menos muy tan también ya aún todavía luego entonces así además después antes aquí allí
    todo todos toda todas varios varias otro otra otros otras mismo es son era eran ser sido fue fueron está están estaba ha han había
    haber hay será serán puede pueden debe deben unos casi cerca alrededor`,
}
