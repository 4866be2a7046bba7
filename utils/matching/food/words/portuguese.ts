import type { FoodWords } from '../food-words';

/** Portuguese, where it is not written as Spanish is. */
export const portuguese: FoodWords = {
  substances: {
    gluten:
      'trigo centeio cevada aveia espelta glúten malte sêmola semolina =pão =pães =massas massa_alimentícia bolacha macarrão',
    crustaceans: 'camarão camarões crustáceo caranguejo lagosta lagostim gamba marisco',
    egg: '=ovo =ovos gema =clara =claras maionese merengue albumina',
    fish: 'peixe atum bacalhau salmão sardinha anchova cavala arenque pescada truta',
    peanut: 'amendoim amendoins',
    soy: 'soja tofu',
    milk: 'leite manteiga =nata =natas queijo iogurte =soro soro_de_leite caseína lactose requeijão coalhada laticínio lácteo creme_de_leite',
    nuts: '=noz =nozes amêndoa avelã =caju castanha_do_pará castanha_de_caju pistácio pistache pistacho macadâmia pecã maçapão frutos_de_casca frutos_secos',
    celery: '=aipo salsão',
    mustard: 'mostarda',
    sesame: 'sésamo gergelim tahine',
    sulphites: 'sulfito dióxido_de_enxofre enxofre metabissulfito bissulfito',
    lupin: 'tremoço tremoceiro',
    molluscs: 'molusco mexilhão mexilhões ostra lula polvo amêijoa berbigão choco_fresco marisco',
    meat: 'carne frango =peru vitela borrego cordeiro =boi bovin galinha =pato salsicha fígado sebo',
    pork: 'porco toucinho presunto fiambre banha chouriço bacon',
    alcohol: 'álcool etanol =vinho =vinhos =rum cerveja licor aguardente',
    honey: '=mel cera_de_abelha própolis',
    animal: 'gelatina coalho carmim cochonilha colagénio colágeno',
  },
  carriers: 'água açúcar açúcares =sal óleo azeite xarope',
  plain:
    'arroz milho batata tomate cebola =alho pimenta pimentão colorau cacau coco =coco café =chá maçã pera banana laranja limão uva morango framboesa mirtilo cereja damasco pêssego ameixa tâmara figo manga ananás abacaxi cenoura beterraba espinafre couve brócolos ervilha feijão feijões lentilha grão_de_bico quinoa mandioca girassol colza canola palma azeitona oliva linhaça abóbora beringela pepino cogumelo levedura fermento vinagre baunilha canela gengibre cominho coentro cravinho tomilho manjericão orégão alecrim salsa hortelã louro erva_doce pectina alfarroba goma maltodextrina glucose glicose frutose sacarose cítrico ascórbico acético fosfórico fosfato citrato carbonato bicarbonato cálcio ferro magnésio potássio sódio zinco iodo vitamina celulose dióxido_de_carbono',
  form: 'pode conter vestígios traços fabricado produzido embalado fábrica também outros pó em =do =da =dos =das =um =uma desnatado magro gordo inteiro fresco seco biológico orgânico natural amido fécula modificado extrato concentrado ácido acidulante regulador acidez emulsionante estabilizador conservante antioxidante corante aroma espessante adoçante edulcorante agente enriquecido refinado virgem extra gordura vegetal torrado moído picado puré sumo suco polpa semente folha raiz ervas fruta legumes pedaços mínimo ingredientes contém marinho branco amarelo vermelho verde preto integral cozido fumado salgado sem cana alergénios flocos',
  lookAlikes:
    'leite_de_coco creme_de_coco manteiga_de_cacau manteiga_de_karité noz_moscada trigo_sarraceno trigo_mourisco ácido_láctico ácido_lático fermentos_lácticos lecitina_de_girassol leite_de_arroz',
  without: 'sem livre_de isento_de isenta_de não_contém',
  traces:
    'pode (?:tambem )?conter|(?:possiveis )?(?:vestigios|tracos) de|(?:fabricado|produzido|embalado) (?:em|num|numa)(?= )',
  contains: 'contem|ingredientes',
};
