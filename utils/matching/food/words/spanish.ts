import type { FoodWords } from '../food-words';

/** Spanish. */
export const spanish: FoodWords = {
  substances: {
    gluten:
      'trigo centeno cebada avena espelta kamut gluten malta sémola bulgur cuscús seitán triticale =pan =panes pan_rallado pasta fideo galleta bizcocho escanda',
    crustaceans: 'marisco crustáceo gamba langostino cangrejo bogavante langosta camarón krill cigala',
    egg: 'huevo clara_de_huevo ovoalbúmina ovoproducto albúmina lisozima mayonesa merengue yema',
    fish: 'pescado =pez =peces anchoa boquerón salmón atún bacalao arenque caballa sardina trucha merluza lubina dorada rape_fresco lenguado anguila panga tilapia surimi caviar',
    peanut: 'cacahuete cacahuate =maní maníes',
    soy: 'soja soya tofu tempeh edamame tamari miso',
    milk: 'leche lácte lácteo láctea mantequilla =nata crema_de_leche queso suero caseína caseinato lactosa yogur lactoalbúmina cuajada requesón mozzarella parmesano mascarpone kéfir ghee',
    nuts: 'nuez nueces almendra avellana anacardo pacana pistacho macadamia mazapán turrón praliné frutos_de_cáscara fruto_de_cáscara frutos_secos fruto_seco marañón',
    celery: 'apio =apio',
    mustard: 'mostaza',
    sesame: 'sésamo ajonjolí tahini tahina halva',
    sulphites: 'sulfito dióxido_de_azufre anhídrido_sulfuroso metabisulfito bisulfito azufre',
    lupin: 'altramuz altramuces lupino',
    molluscs:
      'marisco molusco mejillón mejillones ostra calamar pulpo sepia almeja caracol vieira berberecho',
    meat: 'carne ternera vacuno cordero pollo pavo =pato conejo =ave =aves sebo salchicha salami hígado cecina',
    pork: 'cerdo tocino jamón manteca_de_cerdo bacon panceta chorizo porcino',
    alcohol: 'alcohol etanol vino =ron cerveza licor coñac brandy',
    honey: 'miel =miel cera_de_abeja própolis',
    animal: 'gelatina cuajo carmín cochinilla goma_laca colágeno',
  },
  carriers: 'agua azúcar sal =sal aceite jarabe',
  plain:
    'arroz maíz patata papa tomate cebolla ajo =ajo pimienta pimiento pimentón guindilla cacao chocolate coco café té =té manzana pera plátano banana naranja limón lima uva pasa =pasas fresa frambuesa mora arándano cereza albaricoque melocotón ciruela dátil higo mango piña zanahoria remolacha espinaca col =col coliflor brócoli guisante judía alubia lenteja garbanzo quinoa mijo amaranto tapioca mandioca girasol colza palma oliva lino chía calabaza calabacín berenjena pepino champiñón seta levadura vinagre vainilla vainillina canela jengibre cúrcuma comino cilantro clavo cardamomo azafrán tomillo albahaca orégano romero perejil menta salvia eneldo laurel hinojo anís regaliz pectina agar carragenano xantana guar garrofín algarroba inulina achicoria dextrosa glucosa fructosa sacarosa maltodextrina melaza caramelo estevia xilitol sorbitol cítrico ascórbico málico tartárico acético láctico fosfórico citrato fosfato carbonato cloruro sorbato benzoato calcio hierro magnesio potasio sodio zinc yodo niacina tiamina riboflavina fólico vitamina celulosa caroteno cafeína dióxido_de_carbono alga melón kiwi puerro rábano espárrago alcachofa alcaparra aguacate cáñamo amapola agave azúcar_glas azúcar_glass flor_de_sal arce cártamo algodón curcumina luteína licopeno antocianinas clorofila espirulina betacaroteno difosfato trifosfato glutamato bicarbonato alginato konjac goma_arábiga goma sucralosa aspartamo acesulfamo sacarina eritritol maltitol isomalt tocoferol biotina selenio yoduro gluconato lactato ascorbato manzanilla lavanda rooibos hibisco hierbaluisa tila lemongrass tamarindo fenogreco enebro estragón mejorana rúcula nabo chirivía boniato batata chalota acelga endibia lechuga escarola mandarina clementina pomelo nectarina arándanos grosella saúco ruibarbo membrillo granada papaya maracuyá lichi guayaba níspolo trufa boletus níscalo carbón_vegetal nitrógeno haba habas rábano_picante flor flores rosa guaraná ginseng polenta psyllium tara sorgo judías alubias calabacines pimientos ñora cayena jalapeño chile chiles tomatillo nopal jícama yuca ñame chayote aceituna aceitunas encurtido pepinillo sílice talco carnauba mosto disódico amonio levadura_nutricional mate castaña',
  form: 'grasos trazas puede pueden contener presentar fábrica instalaciones línea donde también procesa procesan manipula manipulan utiliza utilizan elaborado fabricado envasado producido otros otras posibles mismo misma pero muy más como polvo seco deshidratado entero desnatado semi fresco ecológico orgánico biológico natural almidón fécula modificado extracto concentrado de del la el los las en y o a al con ácido acidulante corrector acidez emulgente emulsionante estabilizante conservador conservante antioxidante colorante aroma espesante edulcorante gasificante gelificante antiaglomerante humectante agente recubrimiento tratamiento enriquecido refinado virgen extra grasa vegetal hidrolizado hidrogenado tostado molido picado puré zumo jugo pulpa semilla hoja raíz hierba especia fruta verdura trozo mínimo menos ingredientes contiene marina blanco moreno rojo verde negro amarillo crudo pasteurizado cáscara fibra masa copos fermentos cocido ahumado salado azucarado agricultura integral caña moren refinad invertid yodad potable purificad manantial alérgeno ver negrita ningun información mar partir por para una un uno se es son que no lo su sus base pura puro puros naturales negra blanca roja seca secas secos deshidratada deshidratadas rodajas tiras dados trozos laminado laminados rallado rallada pelado pelada pelados troceado troceada deshuesadas liofilizado congelado congelada ultracongelado refrigerado molida molidas grano granos entera enteras enteros vaina corazón brotes hojas semillas raíces corteza fina fino gruesa grueso dulce amargo picante fuerte suave mezcla preparado contenido total procedente procedentes cultivo ecológica ecológicas ecológicos biológica orgánica producto productos origen españa unión europea proporción variable temporada cocida cocidos frito frita fritas tostada tostadas horneado asado asada fermentado marinado escurrido conserva esterilizado homogeneizado receta tradicional artesano artesanal calidad superior primera prensado frío refinada vírgenes soporte agentes gas propulsor atmósfera protectora vitaminas minerales fibra_alimentaria alimentario alimentaria apto apta adecuado veganos vegano vegana vegetarianos celíacos celiacos celíaco personas intolerantes alérgicas alergia niños descafeinado gasificada azul violeta dorado pequeño grande aromas colorantes antiaglomerantes gelificantes emulgentes ningún estabilizador espesantes',
  lookAlikes:
    'piñones panela maltodextrina lecitina_de_girasol lecitina_de_colza leche_de_coco crema_de_coco manteca_de_cacao mantequilla_de_cacao manteca_de_karité nuez_moscada alforfón trigo_sarraceno ácido_láctico fermentos_lácticos leche_de_arroz fideos_de_arroz crémor_tártaro vinagre_de_vino carne_de_membrillo carne_de_tomate pasta_de_tomate pasta_de_cacao manzanilla',
  without: 'sin libre_de no_contiene exento_de sin_adición_de',
  traces:
    'puede (?:tambien )?(?:contener|presentar)|(?:posibles )?trazas de|(?:elaborado|fabricado|envasado|producido) en (?:una|un|instalaciones)',
  contains: 'contiene|ingredientes',
};
