import type { LanguageWords } from './language-words.js'

export const french: LanguageWords = {
  numbers: `zéro:0 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15
    seize:16 vingt:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 octante:80 nonante:90`,
  scales: `cent:100 cents:100 mille:1000 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 vingts:20 douzaine:12`,
  ordinals: `troisième:3 quatrième:4 cinquième:5 sixième:6 septième:7 huitième:8 neuvième:9 dixième:10`,
  weakNumbers: `un:1 une:1 premier:#1 première:#1 second:#2 seconde:#2 deuxième:#2 demi:0.5 moitié:0.5 tiers:0.333 quart:0.25
    doublé:x2 triplé:x3 double:x2 triple:x3`,
  amounts: `dizaines:10 dizaine:10 douzaines:12 centaines:100 centaine:100 milliers:1000 millier:1000 vingtaine:20 trentaine:30
    quarantaine:40 cinquantaine:50`,
  numberJoiners: `et`,
  units: `kilomètre:km kilomètres:km mètre:m mètres:m centimètre:cm centimètres:cm millimètre:mm millimètres:mm miles:mi
    pied:ft pieds:ft pouce:in pouces:in gramme:g grammes:g kilo:kg kilos:kg kilogramme:kg kilogrammes:kg tonne:t tonnes:t litre:l
    litres:l baril:bbl barils:bbl hectare:ha hectares:ha degré:degree degrés:degree watts:w kilowatts:kw mégawatts:mw gigawatts:gw
    volts:v pourcent:% seconde:s secondes:s minute:min minutes:min heure:h heures:h jour:day jours:day semaine:week semaines:week
    mois:month an:year ans:year année:year années:year décennie:decade décennies:decade siècle:century siècles:century
    dollar:usd dollars:usd euro:eur euros:eur centime:cent centimes:cent livres:pound yens:jpy yuans:cny roubles:rub roupies:inr
    franc:franc francs:franc couronnes:krona pesos:peso`,
  relativeDays: `aujourd:0 hier:-1 demain:1 avant-hier:-2`,
  beforeYears: `en depuis de dès avant après vers année début fin été hiver printemps automne`,
  negationParticles: `ne n`,
  negationConcord: `pas jamais aucun aucune rien personne nul nulle`,
  negations: `sans ni non impossible illégal`,
  attribution: {
    neutral: `dit disait déclaré déclare déclarait affirmé affirme expliqué explique indiqué indique ajouté ajoute précisé précise
      annoncé annonce souligné souligne raconté`,
    claim: `prétendu prétend prétendait soutenu soutient allégué assuré assure`,
    admit: `reconnu reconnaît admis admet avoué avoue concédé concède`,
    deny: `nié nie démenti dément contesté conteste rejeté rejette réfuté`,
    confirm: `confirmé confirme révélé révèle`,
    accuse: `accusé accuse dénoncé dénonce`,
    warn: `averti avertit prévenu menacé`,
    suggest: `suggéré suggère laissé`,
    promise: `promis promet`,
  },
  hedges: `prétendument apparemment présumé présumée présumés supposément`,
  sources: `selon|d’après|d'après`,
  honorifics: `m mme mlle dr pr président présidente ministre maire sénateur sénatrice roi reine pape monsieur madame maître me`,
  pronouns: `il elle ils elles lui leur leurs celui celle ceux`,
  functionWords: `le la les l un une des du de d au aux et ou mais donc or car que qu qui quoi dont où si comme quand lorsque puisque
    je j nous vous tu me m te t se s ce c cet cette ces mon ma mes notre nos votre vos son sa ses à dans par pour sur sous avec vers
    chez entre contre depuis pendant avant après dès jusque malgré plus moins très trop aussi encore déjà puis alors ainsi toutefois
    cependant pourtant enfin ici là y en tout tous toute toutes plusieurs quelques autre autres même est sont était étaient être été a
    ont avait avaient avoir fait sera seront peut peuvent doit doivent environ près`,
}
