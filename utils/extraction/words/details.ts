/** What such a label can announce. */
export type DetailField = 'sku' | 'gtin' | 'mpn' | 'brand';

/** Labels of facts about a product, as shops print them before the value. */
export const DETAIL_LABELS: readonly (readonly [DetailField, RegExp])[] = [
  [
    'gtin',
    /^(?:ean|gtin|upc|isbn|barcode)(?:[\s-]?(?:1[0-4]|8|code|nummer|number|nr\.?|no\.?))*$|^(?:(?:co(?:d|dice|de)|código|kod|kód|strich) ?-?ean|ean ?-?kód|jan(?:コード)?|streepjescode|barkod|barkód|čiarový kód|баркод|(?:国际|國際)?(?:条码|條碼)|mã vạch|บาร์โค้ด|باركود(?: \p{L}+)?|بارکد(?: \(gtin\))?|strikamerki|code cup|código universal(?: de(?:l)? producto)?|europäische artikelnummer|code[- ]barres?|código de barras|codice a barre|strekkode|streckkod|viivakoodi|kod kreskowy|čárový kód|vonalkód|штрих-?код|ברקוד|条形码|條碼|バーコード)$/iu,
  ],
  [
    'mpn',
    /^(?:mpn|manufacturer(?:'s)? (?:part|ref(?:erence)?|product)(?: (?:number|no\.?|code))?|part number|(?:item )?model (?:number|no\.?|#)|model|modell?(?:nummer|nr\.?|name)|herstellernummer|hersteller-?(?:artikel)?(?:nr\.?|nummer)|herstellerreferenz|numéro (?:de|du) (?:modèle|fabricant)|référence (?:du )?fabricant|número de modelo(?: del producto)?|numero (?:di )?modello(?: articolo)?|modelnummer|mallinumero|kod producenta|codul producătorului|cod produc[aă]tor|код производителя|型号|型番|모델명)$/iu,
  ],
  [
    'sku',
    /^(?:sku|store sku|asin|tcin|web id|internet|style|(?:sku|article|item|product|stock|catalog(?:ue)?|cat|style|lot|listing|ad|ref(?:erence)?|code|order)[\s.-]*(?:nr|no|num(?:ber)?|id|code|#|ref(?:erence)?)\.?|(?:cat|ref|réf|code|art|id|item|sku)\.?(?: ?#| ?n[°º.]?)?|art(?:ikel)?[\s.-]*(?:nr|nummer|no|num)\.?|artikel|best(?:ell)?\.?-?\s?(?:nr\.?|nummer)|bestelnummer|produkt-?(?:nr\.?|nummer|id|code)|anzeigen-?(?:nr\.?|nummer|id)|inserat(?:s|en)?-?(?:nr\.?|nummer|id)|objektnummer|(?:ebay )?item number|post id|référence|réf(?:érence)? (?:produit|article)|code (?:article|produit)|numéro (?:de l'|d')(?:article|objet)(?: ebay)?|código(?: de(?:l)? (?:producto|artículo|produto))?|referencia|n\.?º de (?:artículo|referencia)|referencia interna|codice(?: (?:articolo|prodotto|art\.?))?|numero oggetto(?: ebay)?|riferimento|referência|ref\.? do produto|artikel-?code|productcode|varenr\.?|varenummer|artnr\.?|tuotenumero|tuotekoodi|tuotenro|kod(?: (?:produktu|towaru))?|indeks|numer (?:katalogowy|artykułu)|kód(?: (?:produktu|zboží|tovaru))?|katalogové číslo|šifra(?: (?:izdelka|artikla|proizvoda))?|cikkszám|termékkód|cod(?: (?:produs|articol))?|код(?: (?:товара|продукта|на продукта))?|арт\.?|артикул(?:ен номер)?|код товару|ürün kodu|stok kodu|κωδικός(?: προϊόντος)?|מק["״']?ט|מספר (?:פריט|מוצר|קטלוגי)|رمز (?:المنتج|الصنف)|رقم المنتج|کد کالا|货号|商品(?:编号|編號|代码|貨號|番号|コード)|產品編號|品号|品番|상품(?:번호|코드)|품번|mã (?:sản phẩm|sp|hàng)|รหัสสินค้า|kode produk|tootekood|toote kood|preces kods|prekės kodas)$/iu,
  ],
  [
    'brand',
    /^(?:brand(?: name)?|brands|manufacturer|maker|label|marke|markenname|hersteller(?:name)?|marque|fabricant|marca|fabricante|marchio|produttore|merk|fabrikant|varumärke|märke|tillverkare|(?:vare)?mærke|merke|produsent|producent|merkki|tuotemerkki|valmistaja|marka|značka|výrobce|výrobca|blagovna znamka|znamka|proizvajalec|proizvođač|brend|márka|gyártó|brand-?ul|producător|марка|бренд|производител|производитель|виробник|marka adı|üretici|μάρκα|κατασκευαστής|מותג|יצרן|العلامة(?: التجارية)?|الماركة|برند|品牌|ブランド|メーカー|브랜드|제조사|thương hiệu|แบรนด์|ยี่ห้อ|merek|kaubamärk|bränd|tootja|zīmols|ražotājs|prekės ženklas|gamintojas)$/iu,
  ],
];
