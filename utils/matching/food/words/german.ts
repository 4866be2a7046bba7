import type { FoodWords } from '../food-words';

/** German, which joins words. */
export const german: FoodWords = {
  substances: {
    gluten:
      '*weizen *roggen *gerste *hafer *dinkel *emmer =einkorn *einkorn *kamut *khorasan *grünkern *triticale *gluten *malz *grieß *bulgur *couscous *seitan *brot *brötchen semmel *paniermehl *nudel *teigwaren *keks *zwieback *graupen *hartweizen *waffel *spätzle *gebäck *knödel',
    crustaceans:
      '*schalentier *meeresfrüchte *krebstier *krebs *garnele *krabbe *hummer *languste *krill *scampi *shrimp',
    egg: '=ei =eier *eier =eies *eigelb *eiweiß *eiklar *vollei *eipulver *trockenei *hühnerei *lysozym *albumin *mayonnaise *baiser *eidotter *flüssigei',
    fish: '*fisch *sardelle *anchovi *lachs *thunfisch *hering *makrele *kabeljau *dorsch *seelachs *forelle *sardine *kaviar =rogen *fischrogen *lachsrogen *surimi *scholle *heilbutt *hausenblase *matjes *zander',
    peanut: '*erdnuss *erdnüsse *arachis',
    soy: '*soja *tofu *tempeh *edamame *tamari',
    milk: '*milch *butter *sahne *rahm *käse *molke *kasein *casein *laktose *lactose *joghurt *jogurt *quark *schmand *topfen *ghee *kefir =obers schlagobers *parmesan *mozzarella *mascarpone *skyr *laktalbumin *lactalbumin crème_fraîche *ayran *gouda *emmentaler *feta',
    nuts: '*nuss *nüsse *mandel *haselnuss *haselnüsse *walnuss *walnüsse *cashew *pekan *pistazie *macadamia *paranuss *marzipan *nougat *krokant *praline *schalenfrucht *schalenfrüchte *gianduja',
    celery: '*sellerie',
    mustard: '*senf',
    sesame: '*sesam *tahin *halva',
    sulphites: '*sulfit *schwefeldioxid *schwefel *sulfid',
    lupin: '*lupine',
    molluscs:
      '*schalentier *meeresfrüchte *weichtier *muschel *auster *tintenfisch *kalmar *schnecke *oktopus *sepia',
    meat: '*fleisch rinder rinds *kalb *lamm =huhn =hühner *hühnerbrühe *hühnerfett *hühnerbrust *hähnchen *geflügel =pute puten *truthahn =ente =enten entenbrust entenfett *wurst *salami *talg *leber =gans gänse',
    pork: '*schwein *speck *schinken *schmalz',
    alcohol: '*alkohol *ethanol *wein =rum *bier *likör *weinbrand *branntwein *kirschwasser',
    honey: '*honig *bienenwachs *propolis',
    animal: '*gelatine *lab =lab *karmin *cochenille *schellack *kollagen *knochen *tierisch',
  },
  carriers: '*wasser *zucker *salz =öl *sirup',
  plain:
    '*rapsöl *pflanzenöl *speiseöl *olivenöl *maisöl *reis *mais *kartoffel *tomate *zwiebel *knoblauch *pfeffer *paprika *chili *kakao *schokolade *kokos *kaffee =tee *apfel *äpfel *birne *banane *orange *zitrone *limette *traube *rosine *erdbeer *himbeer *brombeer *heidelbeer *johannisbeer *kirsche *sauerkirsch *aprikose *pfirsich *pflaume *dattel *feige *mango *ananas *karotte *möhre *rübe *bete *spinat *kohl *blumenkohl *brokkoli *erbse *bohne *linse *kichererbse *quinoa *hirse *amaranth *tapioka *maniok *sonnenblume *raps *palm *olive *lein *chia *kürbis *zucchini *aubergine *gurke *pilz *champignon *hefe *essig *vanille *vanillin *zimt *ingwer *kurkuma *kümmel *koriander *nelke *kardamom *safran *thymian *basilikum *oregano *rosmarin *petersilie *minze *salbei *dill *lorbeer *fenchel *anis *pektin *agar *carrageen *xanthan *guarkern *johannisbrotkern *inulin *zichorie *dextrose *glukose *glucose *fruktose *fructose *saccharose *maltodextrin *melasse *karamell *stevia *xylit *sorbit *citronensäure *zitronensäure *ascorbinsäure *äpfelsäure *weinsäure *essigsäure *phosphorsäure *citrat *phosphat *carbonat *chlorid *sorbat *benzoat *calcium *kalzium *eisen *magnesium *kalium *natrium *zink *jod *niacin *thiamin *riboflavin *folsäure *vitamin *cellulose *carotin *koffein *kohlensäure *kohlendioxid *algen *hagebutte *holunder *melone *lauch *schnittlauch *radieschen *spargel *artischocke *kapern *avocado *hanf *mohn *agave *dicksaft *ahorn *distel',
  form: '=pulver *pulver getrocknet mager fett bio natürlich stärke *stärke modifiziert *extrakt konzentrat *konzentrat aus mit und oder von der die das den dem im zum zugesetzt säure *säuerungsmittel *säureregulator *emulgator *stabilisator *konservierungsstoff *antioxidationsmittel *farbstoff *aroma *aromen *verdickungsmittel *süßungsmittel *backtriebmittel *geliermittel *trennmittel *füllstoff *feuchthaltemittel *überzugsmittel *mehlbehandlungsmittel angereichert raffiniert kalt gepresst nativ extra pflanz hydrolysiert gehärtet geröstet gemahlen gehackt püree *püree paste saft *saft mark samen kerne kern *kerne blatt blätter wurzel kräuter gewürz gewürze *gewürz frucht früchte gemüse stücke mindestens weniger als zutaten enthält meer stein speise *speise weiß braun rot grün schwarz gelb roh pasteurisiert schale faser *faser masse *masse flüssig flocken *flocken kulturen gekocht geräuchert gesalzen ungesalzen gesüßt ökologisch kontrolliert anbau landwirtschaft fairtrade anteil davon kann vollkorn *vollkorn rohr invert entrahmt teilentrahmt kristall fein hell dunkel himalaya gereinigt destilliert unraffiniert allergen allergene allergie allergiker hinweis keine siehe hervorgehoben gekennzeichnet frisch',
  lookAlikes:
    'maltodextrin maltit maltose sonnenblumenlecithin sonnenblumenlezithin rapslecithin kokosmilch kokosnussmilch kokoscreme kokosnuss kokosnüsse kakaobutter sheabutter buchweizen muskatnuss muskatnüsse muskat milchsäure milchsauer reismilch reisnudel glasnudel weinsäure weinessig branntweinessig pflanzenkohle butterbohne senfkohl butternut butternuss austernpilz austernseitling fleischtomate lammsalat kirschlorbeer bierhefe honigmelone erdmandel',
  without: 'ohne frei_von enthält_kein enthält_keine ohne_zusatz_von',
  traces:
    'kann (?:auch |geringe |produktionsbedingt |ebenfalls )*(?:spuren|enthalten)|kann [^.]{0,200}enthalten|(?:kann|konnen) [^.]{0,80}spuren|spuren von|nicht auszuschliessen|(?:hergestellt|verarbeitet|produziert|abgepackt) in einem|in (?:unserem|diesem) betrieb',
  contains: 'enthalt(?!en)|zutaten',
};
