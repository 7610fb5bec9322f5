/**
 * Words of the language that one letter turns into another word of it: a change between two of them is never a typo. Kept by hand.
 */
export const frenchWords = `accident accord action affection année après arme armée arrêt arrêter attaque attention bains balle bataille bille bise bois
    bord brise bête cage cause caution centrer cette change changé charge chargé choix cité claque clause coin convention cote coté
    cour courir cours court couvrir coûter crise croix cuir côte côté dette dire doigt douter droit détention entrer famille fausse
    fendre fille finir flaque fleuve foin fois fort fosse four froid front fuir fête gains goûter grise guerre halle hausse incident
    infection injection inspection intention intervention invention joint jouer jour juin large lettre lire livrer loin louer lourd
    mains malle marge maître mentir mettre mille mise moins mois mont monter montrer mordre mort mourir mètre nation nette neuve
    noir nord note notion nouer nourrir occident option ouvrir page pains partir pause pendre perdre pierre pire place plage plaque
    poil point poisse police pont port porter poste pour pourrir prendre preuve prise prix près président présidents prévention prêt
    punir rage record rendre rentrer reste rire résident résidents sage saint salle section sentir serre soin soir sort sortir sourd
    taille tendre tenir terre teste tirer toit tordre tort tour tours traître trois tête unir vaincre vainqueur vendre venir verre
    veste veuve vile ville virer voie voir voix vote vouer école éjection élection épreuve érection évident être`
