import type { FoodWords } from '../food-words';

/** English. */
export const english: FoodWords = {
  substances: {
    gluten:
      'wheat =rye ryeflour barley oat =oats oatmeal porridge spelt kamut khorasan einkorn emmer farro durum semolina bulgur bulghur couscous seitan gluten malt triticale freekeh bread rusk pasta noodle macaroni spaghetti vermicelli biscuit cracker cookie wafer panko graham crouton brioche pretzel tortilla batter_mix pastry cake',
    crustaceans: 'shellfish seafood crustacea prawn shrimp crab lobster crayfish krill langoustine scampi',
    egg: '=egg =eggs eggpowder eggwhite eggyolk albumen albumin ovalbumin ovomucoid lysozyme mayonnaise meringue globulin livetin vitellin',
    fish: 'fish anchov =cod codfish haddock hake halibut herring mackerel pollock pollack salmon sardine =sole tilapia trout tuna surimi isinglass caviar =roe swordfish turbot plaice bonito pilchard kipper',
    peanut: 'peanut groundnut arachis monkeynut',
    soy: 'soy soya soybean tofu tempeh edamame miso tamari shoyu natto okara',
    milk: 'milk buttermilk butter =cream creamer creamed labneh lassi skyr halloumi cheese whey casein caseinate lactose lactalbumin lactoglobulin yoghurt yogurt yogourt curd ghee kefir quark dairy paneer mascarpone mozzarella parmesan cheddar ricotta feta brie camembert gouda emmental creme custard lactoferrin rennet_casein milkfat lactitol lactulose dulce_de_leche',
    nuts: '=nut =nuts almond hazelnut walnut cashew pecan pistachio macadamia brazil_nut brazilnut queensland_nut praline marzipan gianduja nougat frangipane tree_nut filbert amaretto nutella pinenut',
    celery: 'celery celeriac',
    mustard: 'mustard',
    sesame: 'sesame tahini tahina halva halwa gomashio benne gingelly',
    sulphites: 'sulphite sulfite sulphur sulfur bisulphite bisulfite metabisulphite metabisulfite',
    lupin: 'lupin lupine',
    molluscs:
      'shellfish seafood mollusc mollusk mussel oyster clam squid octopus scallop snail abalone cuttlefish calamari whelk cockle periwinkle',
    meat: 'meat beef veal lamb mutton chicken turkey duck goose venison rabbit poultry suet tallow dripping salami sausage chorizo pepperoni bresaola liver bouillon_beef',
    pork: 'pork bacon =ham =hams lard gammon pancetta prosciutto',
    alcohol: 'alcohol ethanol wine =rum brandy whisky whiskey beer liqueur sherry vodka cognac kirsch',
    honey: 'honey beeswax propolis royal_jelly',
    animal: 'gelatin gelatine rennet carmine cochineal shellac collagen pepsin bone animal_fat lanolin',
  },
  carriers: 'water sugar salt oil syrup',
  plain:
    'rice maize corn =corn cornstarch potato tomato onion garlic pepper paprika chilli chili cocoa cacao chocolate coconut coffee tea apple pear banana orange lemon lime grape raisin sultana currant strawberr raspberr blackberr blueberr cranberr cherr apricot peach plum date fig mango pineapple pomegranate carrot beet beetroot spinach cabbage cauliflower broccoli pea =pea =peas bean lentil chickpea quinoa millet sorghum teff amaranth tapioca cassava manioc sunflower rapeseed canola palm olive linseed flaxseed chia pumpkin courgette aubergine cucumber lettuce mushroom yeast vinegar vanilla vanillin cinnamon ginger turmeric cumin coriander clove cardamom saffron thyme basil oregano rosemary parsley mint sage dill bay_leaf fennel anise liquorice pectin agar carrageenan xanthan guar locust_bean inulin chicory dextrose glucose fructose sucrose maltodextrin molasses caramel stevia xylitol sorbitol erythritol citric ascorbic malic tartaric acetic lactic phosphoric citrate phosphate carbonate bicarbonate chloride sorbate benzoate calcium iron magnesium potassium sodium zinc iodine niacin thiamin thiamine riboflavin folic vitamin cellulose carotene caffeine carbon_dioxide psyllium gum kelp seaweed nori spirulina hibiscus rosehip elderflower melon kiwi papaya guava passion_fruit leek spring_onion chive radish turnip swede parsnip asparagus artichoke capers avocado sauerkraut sweetcorn hemp poppy jackfruit yam agave icing_sugar caster_sugar confectioners_sugar golden_syrup maple safflower cottonseed grapeseed babassu shea',
  form: 'powder powdered dried dehydrated whole skimmed semi fresh frozen organic natural starch modified extract concentrate concentrated from with and or of the in added acid acids acidity regulator emulsifier stabiliser stabilizer preservative antioxidant colour color colouring flavour flavouring flavor flavoring flavourings thickener sweetener raising agent gelling anti caking bulking firming humectant glazing treatment enriched fortified refined cold pressed virgin extra fat fats vegetable plant based hydrolysed hydrogenated partially roasted toasted ground chopped sliced diced crushed puree paste juice pulp seed seeds kernel leaf leaves root herbs spices spice fruit fruits vegetables pieces min minimum less than ingredients contains contain sea rock table white brown red green black yellow dark cane raw pasteurised pasteurized skin peel zest husk bran germ fibre fiber solids mass nibs liquid crystals flakes granules live cultures culture bacterial cooked baked smoked unsalted salted sweetened unsweetened fair trade trade certified farming agriculture produced controlled free range per cent content total which not over for sparkling mineral spring still drinking carbonated plum vine ripened cherry long grain basmati sodium process processing demerara muscovado himalayan iodised iodized invert distilled filtered purified coarse fine pure pink high oleic fully granulated cooking allergen allergens allergy advice information warning none see bold capitals highlighted containing including',
  lookAlikes:
    'gooseberr porcini maltodextrin maltitol maltose sunflower_lecithin rapeseed_lecithin coconut_milk coconut_cream coconut_butter cocoa_butter cacao_butter shea_butter butter_bean butternut cream_of_tartar buckwheat nutmeg coconut water_chestnut tiger_nut eggplant egg_plant milk_thistle lactic_acid lactic_cultures rice_milk rice_noodle glass_noodle corn_tortilla rice_cake rice_cracker wine_vinegar spirit_vinegar vegetable_carbon hemp_milk nutritional nutrition nutrient fishless honeydew oyster_mushroom beefsteak_tomato',
  without: 'without free_from contains_no no_added does_not_contain non',
  traces:
    'may (?:also )?(?:contain|include)|(?:possible |may have |can contain )?traces? of|made in an? (?:factory|facility|site|bakery)|(?:produced|manufactured|packed|processed|prepared) (?:in|on) (?:an? |the |equipment|lines?)|not suitable for|can(?:not| not) guarantee',
  contains: 'contains|ingredients',
};
