import type { FoodWords } from '../food-words';

/** French. */
export const french: FoodWords = {
  substances: {
    gluten:
      '=blé =blés froment seigle orge avoine épeautre kamut petit_épeautre engrain gluten malt semoule boulgour couscous seitan triticale pain chapelure pâtes nouille biscuit biscotte gaufrette brioche crouton',
    crustaceans: 'fruits_de_mer crustacé crevette crabe homard langoustine langouste écrevisse krill',
    egg: 'œuf œufs ovalbumine albumine lysozyme mayonnaise meringue',
    fish: 'poisson anchois saumon =thon cabillaud morue hareng maquereau sardine truite colin merlu surimi caviar haddock églefin flétan',
    peanut: 'arachide cacahuète cacahouète',
    soy: 'soja tofu tempeh édamamé tamari miso',
    milk: 'lait laitier laitière lactosérum petit-lait beurre babeurre crème fromage caséine caséinate lactose yaourt yoghourt lactalbumine mascarpone mozzarella parmesan emmental gruyère ghee kéfir faisselle',
    nuts: 'noix noisette amande cajou pécan pistache macadamia praliné praline pralin massepain nougat gianduja fruits_à_coque frangipane',
    celery: 'céleri',
    mustard: 'moutarde',
    sesame: 'sésame tahin tahini halva',
    sulphites: 'sulfite anhydride_sulfureux dioxyde_de_soufre métabisulfite bisulfite soufre',
    lupin: 'lupin',
    molluscs:
      'fruits_de_mer mollusque moule huître calamar calmar poulpe seiche palourde coquille_saint escargot pétoncle encornet',
    meat: 'viande bœuf veau agneau mouton poulet volaille dinde canard =oie lapin suif saucisse saucisson salami foie',
    pork: 'porc lard lardon jambon saindoux bacon',
    alcohol: 'alcool éthanol =vin =vins rhum bière liqueur cognac kirsch',
    honey: 'miel =miel cire_d_abeille propolis',
    animal: 'gélatine présure carmin cochenille gomme_laque collagène',
  },
  carriers: 'eau sucre sel =sel huile sirop',
  plain:
    'riz maïs pomme poire pomme_de_terre tomate oignon ail =ail poivre poivron paprika piment cacao chocolat coco café thé =thé banane orange citron raisin fraise framboise mûre myrtille groseille cassis cerise abricot pêche prune datte figue mangue ananas carotte betterave épinard chou brocoli pois haricot lentille chiche quinoa millet amarante tapioca manioc tournesol colza palme olive lin =lin chia courge potiron courgette aubergine concombre champignon levure vinaigre vanille vanilline cannelle gingembre curcuma cumin coriandre girofle cardamome safran thym basilic origan romarin persil menthe sauge aneth laurier fenouil anis réglisse pectine agar carraghénane xanthane guar caroube inuline chicorée dextrose glucose fructose saccharose maltodextrine mélasse caramel stévia xylitol sorbitol citrique ascorbique malique tartrique acétique lactique phosphorique citrate phosphate carbonate chlorure sorbate benzoate calcium fer =fer magnésium potassium sodium zinc iode niacine thiamine riboflavine folique vitamine cellulose carotène caféine dioxyde_de_carbone algue hibiscus melon kiwi poireau ciboulette radis asperge artichaut câpre avocat chanvre pavot agave sucre_glace fleur_de_sel érable carthame coton pommes_de_terre curcumine lutéine lycopène anthocyane chlorophylle spiruline bêta_carotène diphosphate triphosphate glutamate bicarbonate levain_de_riz compote alginate gellane konjac acacia gomme_arabique gomme sucralose aspartame acésulfame saccharine érythritol maltitol isomalt tocophérol biotine sélénium iodure gluconate lactate ascorbate camomille lavande rooibos verveine tilleul citronnelle galanga tamarin fenugrec genièvre badiane estragon marjolaine livèche cerfeuil sarriette roquette mâche navet panais topinambour patate_douce patate échalote blette endive laitue salade salades mandarine clémentine pamplemousse nectarine airelle canneberge cranberry sureau aronia argousier rhubarbe coing grenade papaye passion litchi mirabelle quetsche goyave cèpe girolle shiitake truffe charbon_végétal charbon azote haricots flageolet fève cornichon raifort fleur fleurs rose guarana ginseng thés polenta millets psyllium tara sorgho sarrasin betteraves courges bourbon ammonium silice talc carnauba mosto moût châtaigne marron',
  form: 'gras traces trace éventuelle éventuelles éventuellement présence présences atelier usine utilisant utilise utilisent manipule également fabriqué élaboré conditionné possible possibles fortuite autres autre contenir présenter mais aussi très plus comme bien lors sous leur leurs peut peuvent être poudre séché déshydraté entier demi écrémé frais biologique bio naturel amidon fécule modifié extrait concentré de du des la le les en et ou à au aux avec acide acidifiant correcteur d acidité émulsifiant stabilisant conservateur antioxydant colorant arôme épaississant édulcorant poudres lever gélifiant antiagglomérant humectant enrobage agent traitement enrichi raffiné pressé froid vierge extra matière grasse végétal hydrolysé hydrogéné grillé torréfié moulu haché purée pâte jus pulpe graine feuille racine herbe épice fruit légume morceau minimum moins ingrédients contient marin blanc brun roux rouge vert noir jaune cru pasteurisé zeste fibre masse flocon ferments lactiques cuit fumé salé sucré issu agriculture dont complet canne gris fin iodé gemme source gazeuse potable allergènes voir aucun mer base partir concentrés pur pure purs pures naturels naturelle naturelles arômes colorants gélifiants pectines tranches tranche rondelles dés lamelles cubes râpé râpée émincé émincés concassé concassées pelé pelées pelés dénoyauté séchées lyophilisé surgelé surgelée congelé réfrigéré moulue grains grain entières entiers gousse gousses pépins noyau écorce écorces tige racines bulbe cœur cœurs pointes fleurettes pousses jeunes fins fine fines gros grosse doux douce sucrée amer fort épicé piquant mélange préparation contenant teneur minimale totale issus issues issue culture biologiques production produit produits origine france union européenne non une un sur dans pour par est sont qui que ce cette ces selon saison variable variables proportion proportions vapeur cuite cuites grillées grillés rôti rôtie frit frites torréfiées broyées broyée fermenté mariné saumure égoutté affinage conserve stérilisé pasteurisés homogénéisé uht recette traditionnelle artisanal véritable qualité supérieure première pression froide raffinée vierges demi_sel support poudre_à_lever levante antimoussant charge propulseur emballé atmosphère protectrice vitamines minéraux fibres alimentaires alimentaire convient convenant végétariens végétarien végétaliens végan vegan vegans coeliaques cœliaques personnes intolérants intolérantes allergiques allergie enfants bébés jamais pas ne désalcoolisé décaféiné pétillante plate bleu violet rose orangé doré petit petits petite grand',
  lookAlikes:
    'laitue maltodextrine lécithine_de_tournesol lécithine_de_colza lait_de_coco crème_de_coco beurre_de_cacao beurre_de_karité noix_de_coco noix_de_muscade sarrasin blé_noir pignon acide_lactique ferments_lactiques lait_de_riz vermicelle_de_riz nouilles_de_riz crème_de_tartre vinaigre_de_vin pomme_cajou pleurote noix_de_lavage',
  without: 'sans ne_contient_pas_de ne_contient_pas_d exempt_de exempt_d sans_ajout_de',
  traces:
    'peut (?:aussi )?contenir|peut presenter|(?:presence|traces) (?:eventuelles? |possibles? )?d|trace eventuelle|(?:fabrique|produit|elabore|conditionne) dans un|traces eventuelles',
  contains: 'contient|ingredients',
};
