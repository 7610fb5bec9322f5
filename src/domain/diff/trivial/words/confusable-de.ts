/**
 * Words of the language that one letter turns into another word of it: a change between two of them is never a typo. Kept by hand.
 */
export const germanWords = `abfälle acht anfälle anklage arten ausfälle aussage banden bauen bauer beben bericht berichte besetzt beste bestechen bestehen
    beweise bieten bieter bild bilder bitte bitten bord braten bände bänder dauer dicht dieter durfte dürfte enden entlassen erbe
    erben erlassen erschießen erschließen ersetzt fahlen farbe fasten felder feste fiele fielen fliegen fracht fragen garten gasse
    geben gedicht geld gelder gerecht gericht gerichte geschehen gesehen gesetz gesetzt gesicht gestehen gold graben gruben gruppe
    gruppen gründe gründen gäste haben haft haften hatte haufen heben held helfen herd hort hunde hände hätte häuser häusern hütte
    jacht jagen karten kasse kasten kater kauen kaufen kinder klagen klasse klauen konnte konnten kosten krach kraft kreise kriegen
    krise kritik kräfte kunde kuppe könnte könnten laben lagen landen lasten laufen leben legen leise licht lieben liegen länder
    macht magen mahlen malen masse masten mauer meter mieter milder mitte mord munde musste mussten müsste müssten nacht nagen narbe
    neben nicht nord osten partei party pflicht politik polizei posten preise preisen puppe rasse rate raten raufen rechnen recht
    rechten regen reise reisen reste rinder risse rosten runde ränder saft sagen saufen schacht schauen schicht schielen schießen
    schlagen schließen segen senden sieben siegen sitte soft spiele spielen stahlen starten sterben strafe strafen strahlen straße
    stunde sunde sünde tagen tasse tasten taufen tote traben tracht tragen trauen trauer truppe truppen töten umfälle unfälle
    unterlassen vater vergehen verhaften verkehr verlasen verlassen verletzt verraten versehen versetzt versprechen verstehen
    verzehr viele wacht wagen wahlen wald warten weben wegen weise weisen wenden werben werfen wert werte weste westen wild wilder
    wort worte wunde wurde wurden wählen wälder wände würde würden zahlen ziele zielen zählen ärzte`
