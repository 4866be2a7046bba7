import type { FoodWords } from '../food-words';

/** Italian. */
export const italian: FoodWords = {
  substances: {
    gluten:
      'frumento grano segale orzo avena farro kamut glutine malto semola bulgur cuscus couscous seitan triticale pane pangrattato pasta biscotto biscotti wafer fette_biscottate',
    crustaceans: 'frutti_di_mare crostace gamber granchio aragosta astice scampo scampi krill mazzancoll',
    egg: 'uovo uova albume tuorlo ovoalbumina albumina lisozima maionese meringa',
    fish: 'pesce acciug alici salmone tonno merluzzo baccalà aringa sgombro sardina trota nasello surimi caviale',
    peanut: 'arachid',
    soy: 'soia tofu tempeh edamame tamari miso',
    milk: 'latte latticello latticin lattiero lattosio burro panna formaggio siero caseina caseinat yogurt lattoalbumina mascarpone mozzarella parmigiano grana_padano pecorino ricotta kefir stracchino',
    nuts: 'noce =noci nocciol mandorl anacard pecan pistacch macadamia marzapane torrone pralin gianduia frutta_a_guscio',
    celery: 'sedano',
    mustard: 'senape',
    sesame: 'sesamo tahin tahina halva',
    sulphites: 'solfit anidride_solforosa metabisolfit bisolfit zolfo',
    lupin: 'lupin',
    molluscs:
      'frutti_di_mare mollusc cozze cozza ostric calamar polpo polpi seppia seppie vongol lumaca lumache capesant totan',
    meat: 'carne manzo vitello agnello pollo tacchino anatra coniglio bovin sego salsiccia salame fegato',
    pork: 'maiale suino suina strutto prosciutto pancetta lardo speck',
    alcohol: 'alcol alcool etanolo vino rum birra liquore cognac',
    honey: 'miele cera_d_api propoli',
    animal: 'gelatina caglio carminio cocciniglia gommalacca collagene',
  },
  carriers: 'acqua zucchero sale =sale olio sciroppo',
  plain:
    'riso mais patat pomodor cipoll aglio pepe =pepe peperon paprika peperoncino cacao cioccolat cocco caffè tè =tè mela mele pera pere banana arancia arance limone lime uva uvetta fragol lampon more =more mirtill ribes ciliegi albicocc pesca pesche prugn datter fico fichi mango ananas carot barbabietol spinac cavol broccol pisell fagiol lenticch ceci quinoa miglio amaranto tapioca manioca girasole colza palma oliva lino chia zucca zucchin melanzan cetriol fungh lievito aceto vaniglia vanillina cannella zenzero curcuma cumino coriandolo garofano cardamomo zafferano timo basilico origano rosmarino prezzemolo menta salvia aneto alloro finocchio anice liquirizia pectina agar carragenina xantano guar carrub inulina cicoria destrosio glucosio fruttosio saccarosio maltodestrin melassa caramello stevia xilitolo sorbitolo citrico ascorbico malico tartarico acetico lattico fosforico citrat fosfat carbonat cloruro sorbato benzoato calcio ferro magnesio potassio sodio zinco iodio niacina tiamina riboflavina folico vitamin cellulosa carotene caffeina anidride_carbonica alga alghe melone kiwi porro ravanell asparag carciof capper avocado canapa papavero agave zucchero_a_velo fior_di_sale fiore_di_sale acero cartamo vinaccioli curcumina luteina licopene antociani clorofilla spirulina betacarotene difosfato trifosfato glutammato bicarbonato alginato konjac gomma_arabica gomma sucralosio aspartame acesulfame saccarina eritritolo maltitolo isomalto tocoferolo biotina selenio ioduro gluconato lattato ascorbato camomilla lavanda rooibos ibisco karkadè verbena tiglio citronella tamarindo fieno_greco ginepro dragoncello maggiorana rucola rapa rape pastinaca topinambur patata_dolce scalogno bietola indivia lattuga radicchio insalata mandarino clementina pompelmo nettarina sambuco rabarbaro cotogna melograno papaya maracuja litchi tartufo champignon carbone_vegetale azoto fave fava rafano fiori fiore rosa guaranà ginseng polenta psyllium tara sorgo borlotti cannellini fagiolini peperoni peperone olive oliv cetriolini silice talco carnauba mosto disodico ammonio prugne limon arancio bergamotto cedro amaren frutti_di_bosco alchechengi scorze cicorino finocchi zucchine carciofi barbabietole castagn marron',
  form: 'degli grassi tracce può possono contenere presentare stabilimento dove anche lavora lavorano utilizza utilizzano prodotto confezionato lavorato altri altre possibili possibile eventuali stesso ma molto più come polvere secc essiccat disidratat intero scremat parzialmente fresc biologic bio natural amido fecola modificat estratto concentrat di del della dei delle da in e o a al con acido acidificante correttore acidità emulsionante stabilizzante conservante antiossidante colorante aroma addensante edulcorante agente lievitante gelificante antiagglomerante umidificante rivestimento arricchit raffinat vergine extra grass vegetal idrolizzat idrogenat tostat macinat tritat purea succo polpa sem seme semi foglia radice erbe spezie frutta verdura pezzi minimo meno ingredienti contiene marino bianco bruno rosso verde nero giallo crudo pastorizzat scorza fibra massa fiocchi fermenti cotto affumicat salat zuccherat agricoltura integrale canna potabile depurat iodat fino grosso grezzo allergeni vedere grassetto nessun informazioni mare base partire puro pura puri pure naturali naturale secchi secca secche disidratata fette rondelle strisce cubetti dadini pezzetti grattugiat affettat pelat pelati tritato tritata snocciolat liofilizzat surgelat congelat refrigerat macinata chicchi chicco intera intere interi baccello baccelli cuori germogli radici corteccia dolce amaro piccante forte delicato miscela preparato contenuto totale provenient coltivazione biologica biologici biologiche prodotti origine italia unione europea variabile proporzione stagione cotta cotti fritto fritta fritte tostata tostati arrostit grigliat fermentat marinat sgocciolat conserva sterilizzat omogeneizzat ricetta tradizionale artigianale qualità superiore prima spremitura freddo raffinata supporto agenti gas atmosfera protettiva vitamine minerali fibre alimentari alimentare adatto adatta vegani vegano vegana vegetariani celiaci celiaco persone intolleranti allergiche allergia bambini decaffeinato frizzante blu viola dorato piccol grande aromi coloranti gelificanti emulsionanti stabilizzanti addensanti per su un una uno il lo gli le i sono non ed non_ogm essiccato essiccati essiccate extravergin spezzat riseria lievitazione',
  lookAlikes:
    'pinoli maltodestrin maltosio maltitolo lecitina_di_girasole lecitina_di_colza latte_di_cocco crema_di_cocco burro_di_cacao burro_di_karité noce_di_cocco noce_moscata grano_saraceno acido_lattico fermenti_lattici latte_di_riso spaghetti_di_riso cremor_tartaro aceto_di_vino pasta_di_cacao passata noce_di_palma',
  without: 'senza privo_di non_contiene senza_aggiunta_di',
  traces:
    'puo (?:anche )?contenere|(?:possibili )?tracce (?:di|d)|puo presentare|(?:prodotto|confezionato|lavorato) in (?:uno|un)',
  contains: 'contiene|ingredienti',
};
