import type { FoodWords } from '../food-words';

/** Dutch, which joins words. */
export const dutch: FoodWords = {
  substances: {
    gluten:
      '*tarwe *rogge *gerst *haver *spelt *kamut *gluten =mout *mout *griesmeel *bulgur *couscous *seitan *triticale *brood *paneermeel *pasta *noedel *koek *beschuit *wafel *deegwaren *eenkoorn',
    crustaceans: '*zeevruchten *schelpdier *schaaldier *garnaal *garnalen *krab *kreeft *krill *scampi',
    egg: '=ei =eieren *eieren *eigeel *eiwitpoeder =eiwit *kippenei *eipoeder *heelei *lysozym *albumine *mayonaise *eidooier',
    fish: '=vis *vissen *visolie *vissaus *vismeel *visgelatine *ansjovis *zalm *tonijn *haring *makreel *kabeljauw *sardine *forel *koolvis *surimi *kaviaar *visbouillon *witvis',
    peanut: '*pinda *pindanoten *pindanoot *grondnoot *grondnoten *aardnoot *arachide',
    soy: '*soja *tofu *tempeh *edamame *tamari',
    milk: '*melk *boter =room *slagroom *kookroom roomkaas *kaas *wei =wei *weipoeder *wei-eiwit *caseïne *caseïnaat *lactose *yoghurt *kwark *karnemelk *ghee *zuivel *mozzarella *parmezaan *mascarpone *kefir',
    nuts: '*noot *noten *amandel *hazelnoot *hazelnoten *walnoot *walnoten *cashew *pecan *pistache *macadamia *marsepein *noga *praliné *gianduja *schaalvrucht',
    celery: '*selderij *selderie *knolselder',
    mustard: '*mosterd',
    sesame: '*sesam *tahin *halva',
    sulphites: '*sulfiet *zwaveldioxide *zwavel',
    lupin: '*lupine',
    molluscs:
      '*zeevruchten *schelpdier *weekdier *mossel *oester *inktvis *octopus *kokkel *slak =slakken *pijlinktvis',
    meat: '*vlees *rund *kalf *kalfs *lams *kip =kip =kippen kipfilet *kippenbouillon *kippenvet *kalkoen *eend =eend *gevogelte *worst *talg *lever',
    pork: '*varken *spek =ham *reuzel',
    alcohol: '*alcohol *ethanol *wijn =rum *bier *likeur',
    honey: '*honing *bijenwas *propolis',
    animal: '*gelatine *stremsel *karmijn *cochenille *schellak *collageen *dierlijk',
  },
  carriers: '*water *suiker *zout *olie *siroop *stroop *suikers',
  plain:
    '*rijst *maïs *aardappel *tomaat *tomaten =ui *uien *knoflook *peper *paprika *chili *cacao *chocolade *kokos *koffie *thee *appel *peer *banaan *bananen *sinaasappel *citroen *limoen *druif *druiven *rozijn *aardbei *framboos *frambozen *braam *bosbes *kers *abrikoos *perzik *pruim *dadel *vijg *mango *ananas *wortel *biet *spinazie *kool *broccoli *erwt *boon *bonen *linze *kikkererwt *quinoa *gierst *amarant *tapioca *cassave *zonnebloem *raapzaad *koolzaad *palm *olijf *olijven *lijnzaad *chia *pompoen *courgette *aubergine *komkommer *champignon *paddenstoel *gist *azijn *vanille *vanilline *kaneel *gember *kurkuma *komijn *koriander *kruidnagel *kardemom *saffraan *tijm *basilicum *oregano *rozemarijn *peterselie *munt *salie *dille *laurier *venkel *anijs *pectine *agar *carrageen *xanthaan *guarpit *johannesbrood *inuline *cichorei *dextrose *glucose *fructose *sacharose *maltodextrine *melasse *karamel *stevia *xylitol *sorbitol *citroenzuur *ascorbinezuur *appelzuur *wijnsteenzuur *azijnzuur *fosforzuur *citraat *fosfaat *carbonaat *chloride *sorbaat *benzoaat *calcium *ijzer *magnesium *kalium *natrium *zink *jodium *niacine *thiamine *riboflavine *foliumzuur *vitamine *cellulose *caroteen *cafeïne *koolzuur *zeewier *meloen *kiwi *prei *bieslook *radijs *asperge *artisjok *kappertje *avocado *hennep *maanzaad *agave *ahorn *saffloer *katoenzaad *poedersuiker *curcumine *sperziebonen *doperwten *luteïne *lycopeen *anthocyanen *chlorofyl *spirulina *bètacaroteen *difosfaat *trifosfaat *glutamaat *bicarbonaat *bakpoeder *baksoda *alginaat *konjac *acacia *arabische_gom *sucralose *aspartaam *acesulfaam *sacharine *erythritol *maltitol *isomalt *tocoferol *biotine *seleen *jodide *gluconaat *lactaat *ascorbaat *kamille *lavendel *rooibos *hibiscus *citroengras *laos *tamarinde *fenegriek *jeneverbes *foelie *piment *steranijs *dragon *marjolein *lavas *kervel *bonenkruid *rucola *raap *pastinaak *aardpeer *sjalot *snijbiet *andijvie *witlof *sla *mandarijn *clementine *grapefruit *nectarine *veenbes *cranberry *vlierbes *aronia *duindoorn *rabarber *kweepeer *granaatappel *papaja *passievrucht *lychee *mierikswortel *bloemkool *boerenkool *rozen *zoethout *drop *guarana *ginseng *truffel *shiitake *koolstof *stikstof *tuinbonen *kidneybonen *polenta *psyllium *tara *sorghum *vezels *rietsuiker *kristalsuiker *rietsuikerstroop *zeezout *zonnebloempitten *bosbessen *aardbeien *kersen *pruimen *bieten',
  form: 'vetzuren sporen kan kunnen mogelijk aanwezig bevatten fabriek waar waarin verwerkt worden wordt verwerken geproduceerd verpakt gemaakt bereid andere dezelfde maar =poeder *poeder gedroogd mager vol halfvol vers biologisch natuurlijk zetmeel *zetmeel gemodificeerd *extract concentraat *concentraat uit met en of van de het een in toegevoegd zuur *zuurteregelaar voedingszuur *emulgator *stabilisator conserveermiddel antioxidant kleurstof aroma *aroma verdikkingsmiddel zoetstof rijsmiddel geleermiddel antiklontermiddel vulstof bevochtigingsmiddel glansmiddel verrijkt geraffineerd koud geperst extra vet *vet plantaardig gehydrolyseerd gehard geroosterd gemalen gehakt puree pasta sap *sap pulp zaad zaden pit pitten blad bladeren kruiden specerijen fruit groente groenten stukjes minimaal minder dan ingrediënten bevat zee wit bruin rood groen zwart geel rauw gepasteuriseerd schil vezel *vezel massa *massa vloeibaar vlokken culturen gekookt gerookt gezouten ongezouten landbouw volkoren riet gejodeerd fijn grof gezuiverd allergenen allergie zie geen informatie gemengd mengsel bereiding blokjes plakjes reepjes schijven geraspt geschild gepeld ontpit gevriesdroogd diepvries bevroren gekoeld korrels heel hele halve peul peulen harten scheuten wortels schors fijne grove zoete zoet bitter pittig sterk mild gehalte totaal afkomstig biologische teelt product producten herkomst nederland europese unie wisselende verhouding seizoen gekookte gebakken gefrituurd gegrild gegaard gefermenteerd gemarineerd uitgelekt conserven gesteriliseerd gehomogeniseerd recept traditioneel ambachtelijk kwaliteit eerste persing koudgeperst koude geraffineerde drager middelen gas beschermende atmosfeer vitaminen vitamines mineralen voedingsvezel voedings geschikt ongeschikt voor veganisten veganistisch vegetariërs vegetarisch coeliakie mensen personen kinderen allergisch cafeïnevrij koolzuurhoudend blauw paars roze oranje goud klein groot natuurlijke aroma’s kleurstoffen bij op te is zijn door als om tot niet ook wel gedroogde verse rode witte groene zwarte gele bruine stabilisatoren emulgatoren verdikkingsmiddelen conserveermiddelen smaakversterker',
  lookAlikes:
    'johannesbrood pijnboompit maltodextrine zonnebloemlecithine raapzaadlecithine kokosmelk kokosroom kokosnoot kokosnoten cacaoboter sheaboter boekweit nootmuskaat muskaatnoot melkzuur rijstmelk rijstnoedel wijnsteenzuur wijnazijn biergist oesterzwam pompoenpitten tomatenpasta cacaopasta koolzuur aardamandel vleestomaat',
  without: 'zonder vrij_van bevat_geen zonder_toegevoegde',
  traces:
    'kan (?:ook |mogelijk )?(?:sporen|bevatten)|kan [^.]{0,160}bevatten|sporen van|mogelijk aanwezig|(?:geproduceerd|verpakt|gemaakt|bereid) in een',
  contains: 'bevat(?!ten)|ingredienten',
};
