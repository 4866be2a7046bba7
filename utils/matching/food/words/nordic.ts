import type { FoodWords } from '../food-words';

/** Swedish, Danish and Norwegian, which join words and share most of them. */
export const nordic: FoodWords = {
  substances: {
    gluten:
      '*vete *hvete *hvede =råg rågmjöl =rug rugmel =korn =bygg =byg kornmjöl byggmel byggryn kornmel *havre *dinkel *spelt *gluten *malt *semolina *mannagryn *semule *bröd *brød *ströbröd =rasp =pasta *makaron *knäcke *skorpa =kex *kiks *kjeks =kaka =kakor *kage *kake *bulgur *couscous *seitan',
    crustaceans:
      '*skaldjur *skalldyr *kräftdjur *krebsdyr *krepsdyr =räka *räkor *rejer =reje *reker =reke *krabb *hummer *kräftor',
    egg: '=ägg =ägget =äggen äggul äggvit äggpulver helägg *ägggula =æg =æggene æggeblomme æggehvide æggepulver helæg =egg eggehvit eggeplomme eggpulver helegg *majonnäs *mayonnaise *majones *marengs',
    fish: '*fisk =lax =laxfilé rökt_lax laks *tonfisk *tunfisk *torsk =sill *sild *makrill *makrel *ansjos *sardell *sardin',
    peanut: '*jordnöt *jordnötter *jordnødder *peanøtter *jordnød *peanøtt *jordnødd',
    soy: '*soja *soya *tofu',
    milk: '*mjölk *mælk *melk *smör *smør *grädd *fløde *fløte =ost =osten =ostar =oste osteløbe ostpulver ostepulver färskost flødeost kremost cheddarost parmesanost *mjukost hårdost getost ädelost =vassle vasslepulver =valle vallepulver =myse mysepulver mysost *kärnmjölk *yoghurt *yogurt *laktos *kasein *kvarg *kvark *kesella *filmjölk *kefir *rømme *skyr',
    nuts: '=nøtt *nötter *nøtter *nødder =nød *mandel *mandlar *mandler *hassel *valnöt *valnød *valnøtt *cashew *pistage *pistasj *pistacie *marsipan *marcipan *pekan *paranöt *nougat',
    celery: '*selleri',
    mustard: '*senap *sennep',
    sesame: '*sesam *tahin',
    sulphites: '*sulfit *svaveldioxid *svovldioxid *svoveldioksid',
    lupin: '*lupin',
    molluscs:
      '*blötdjur *bløddyr *bløtdyr *mussla *musslor *musling *blåskjell *ostron =østers *bläckfisk *blæksprutte',
    meat: '*kött *kjøtt *kød =biff *kyckling *kylling *kalkun *nötkött *oksekød *lamm *korv *pølse =lever =talg',
    pork: '*fläsk *flæsk *flesk =gris griskött griskjøtt svin *skinka *skinke *bacon =ister',
    alcohol: '*alkohol *etanol *likör *likør =rom =vin vitvin rödvin hvidvin hvitvin rødvin',
    honey: '*honung *honning *bivax *propolis',
    animal: '*gelatin =løpe =löpe ostlöpe *osteløbe *karmin *kollagen',
  },
  carriers: 'vatten =vand =vann socker sukker =salt *olja *olie *olje *sirap *sirup',
  plain:
    '*kartofler *ris *majs *mais *potatis *kartoff *potet *tomat *lök *løg *løk *vitlök *hvidløg *hvitløk *peppar *peber *pepper *paprika *kakao *kokos *kaffe *äpple *æble *eple *päron *banan *apelsin *appelsin *citron *sitron *druva *drue *jordgubb *jordbær *hallon *hindbær *blåbär *blåbær *körsbär *kirsebær *aprikos *plommon *morot *morötter *gulerod *gulrot *rödbet *rødbede *spenat *kål *ärt *ært *böna *bönor *bønner *lins *solros *solsikke *raps *palm *oliv *linfrö *hørfrø *gurk *svamp *jäst *gær *gjær *ättika *eddik *vanilj *vanilje *vanille *kanel *ingefära *ingefær *gurkmeja *kummin *koriander *timjan *basilika *persilja *persille *mynta *pektin *citronsyra *citronsyre *sitronsyre *askorbinsyra *askorbinsyre *glukos *glukose *fruktos *maltodextrin *kalcium *kalsium *järn *jern *magnesium *kalium *natrium *zink *sink *jod *vitamin *cellulosa *bovete *boghvede *hirs *tapioka',
  form: '=kan spår spor innehålla indeholde inneholde även også =andra =andre =pulver *pulver torkad tørret fersk ekologisk økologisk naturlig stärkelse *stärkelse stivelse *stivelse modifierad modificeret *extrakt *ekstrakt koncentrat *koncentrat =och =og =eller =av =af =med =från =fra =i =på =til =samt =innehåller =indeholder =inneholder ingredienser ingrediens syra surhetsreglerande surhedsregulerende emulgeringsmedel emulgator stabiliseringsmedel stabilisator konserveringsmedel antioxidationsmedel färgämne farvestof arom *arom aroma förtjockningsmedel sötningsmedel fett *fett *fedt vegetabilisk rostad ristet malen malet =juice *saft puré frön frø *frø blad ört krydd *krydd frukt frugt grönsak bitar havs hav vit röd rød grön grøn svart sort gul hel skal =flingor *flingor jodat rå rör =mörk =mørk',
  lookAlikes:
    'kokosmjölk kokosmælk kokosmelk kokosnöt kokosnød kokosnøtt kokosgrädde kakaosmör kakaosmør sheasmör muskotnöt muskatnød muskatnøtt bovete boghvede bokhvete mjölksyra mælkesyre melkesyre solroslecitin rapslecitin rismjölk maltodextrin',
  without: 'utan uden uten fri_från fri_for innehåller_inte indeholder_ikke',
  traces:
    'kan (?:aven |ogsa )?(?:innehalla|indeholde|inneholde)|(?:kan ha )?spar av|spor af|spor av|(?:tillverkad|produceret|produsert) (?:i|pa) ',
  contains: 'innehaller|indeholder|inneholder|ingredienser',
};
