import type { FoodWords } from '../food-words';

/** Polish; stems, as its words bend much. */
export const polish: FoodWords = {
  substances: {
    gluten:
      'pszenn pszenic pszeniczn żytni =żyto =żyta jęczmie jęczmień owies owsa owsian orkisz gluten słód słodu słodow kasza_manna =kuskus bulgur chleb pieczyw =bułka =bułki bułek makaron herbatnik wafel wafl ciast biszkopt',
    crustaceans: 'skorupiak krewetk =krab =kraby krabow homar rak =raki langust owoce_morza',
    egg: '=jaja =jaj =jajo =jajka =jajek =jajko jajeczn jajow żółtk białko_jaj majonez =beza',
    fish: '=ryba =ryby =ryb rybn łosoś łosos tuńczyk śledź śledzi dorsz makrel sardel sardynk anchois pstrąg',
    peanut:
      'orzeszki_ziemne orzeszków_ziemnych orzeszki_arachidowe orzechy_ziemne orzechy_arachidowe arachidow',
    soy: 'soja =soja sojow =soi =soję =soją tofu',
    milk: 'mleko =mleka mlekiem mleku mleczn masło =masła masłem maślan maślank śmietan śmietank =ser =sery =sera =serem serow serwatk twaróg twarog jogurt kefir laktoz kazein mascarpone',
    nuts: 'orzech orzesz migdał laskow włosk nerkow nerkowc pistacj makadami pekan marcepan',
    celery: 'seler',
    mustard: 'gorczyc musztard',
    sesame: 'sezam',
    sulphites: 'siarczyn dwutlenek_siarki dwutlenku_siarki pirosiarczyn siarki',
    lupin: '=łubin =łubinu łubinow',
    molluscs: 'mięczak małż małży ostryg kalmar ośmiornic owoce_morza ślimak',
    meat: 'mięso mięsa mięsn wołow wołowin cielęcin kurczak drób drobiow indyk kaczk jagnięcin kiełbas wątrob =łój',
    pork: 'wieprzow smalec smalcu szynk boczek boczku słonin',
    alcohol: 'alkohol etanol =wino =wina =winem =piwo =piwa =rum likier wódk spirytus',
    honey: '=miód =miodu =miodem miodow wosk_pszczel propolis',
    animal: 'żelatyn podpuszczk koszenil kolagen',
  },
  carriers: 'woda =wody =cukier =cukru cukrem sól =soli olej =oleju syrop',
  plain:
    'ryż ryżow kukurydz kukurydzian ziemniak ziemniaczan pomidor cebul czosnek czosnku pieprz papryk kakao kakaow kokos kaw herbat jabłk jabłkow grusz banan pomarańcz cytryn winogron truskaw malin borówk wiśni jagod morel brzoskwi śliw daktyl marchew marchwi burak szpinak kapust groch groszek fasol soczewic ciecierzyc słonecznik rzepak rzepakow palmow oliw lnian =len dyni ogórk ogórek grzyb pieczark drożdż ocet =octu wanili cynamon imbir kurkum kolendr goździk tymian bazyli pietruszk mięt =liść_laurowy pektyn guma_guar kwas_cytrynowy cytrynow askorbinow glukoz fruktoz sacharoz maltodekstryn wapń wapnia żelazo magnez potas sód sodu cynk witamin celuloz gryka gryczan jaglan kasztan',
  form: 'może zawierać śladowe ilości ślady również także =inne proszek proszku mielon suszon świeży śwież ekologiczn naturaln skrobi modyfikowan ekstrakt wyciąg koncentrat kwas regulator kwasowości emulgator stabilizator przeciwutleniacz barwnik aromat zagęstnik słodzic tłuszcz roślinn sok =soku przecier płatk nasion ziaren liść przypraw owoc warzyw składnik zawiera morsk biał czarn czerwon zielon =żółt z =ze =na =do =dla oraz lub =od pełnoziarnist odtłuszczon rafinowan gorzk',
  lookAlikes:
    'mleko_kokosowe mleczko_kokosowe masło_kakaowe masło_shea gałka_muszkatołowa kwas_mlekowy tłuszcz_kakaowy lecytyna_słonecznikowa orzech_kokosowy mleko_ryżowe',
  without: 'bez wolny_od wolne_od nie_zawiera',
  traces:
    'moze (?:rowniez |takze )?zawierac|(?:mozliwe )?slady |sladowe ilosci|(?:wyprodukowano|produkowane|pakowano) w ',
  contains: 'zawiera(?!c)|skladniki',
};
