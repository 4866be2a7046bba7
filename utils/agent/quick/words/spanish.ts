import { countingBefore, marks, type QuickLanguage, says, wordSet } from './quick-language';

const LIST = '(?:mi|la|nuestra|toda mi|toda la)?\\s*(?:lista(?: de(?: la)? compras?)?)';
const NUMBERS = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
};
const PACKS =
  'botellas?|paquetes?|latas?|cajas?|bolsas?|tarros?|botes?|cartones|cartón|barras?|tubos?|rollos?|piezas?|bricks?|tabletas?';

/** Requests in Spanish. */
export const spanish = (): QuickLanguage => ({
  code: 'es',
  name: 'Spanish',
  list: LIST,
  listWord: 'lista',
  rules: [
    {
      kind: 'judge',
      patterns: [
        says`\b(?:buen|buena|bueno|justo|justa) (?:precio|oferta|trato|compra)\b|\bganga\b`,
        says`^\W*(?:es|está|esto es|son) (?:esto |este precio )?(?:muy |demasiado |tan )*(?:barato|caro|bien de precio|barata|cara)\b|\bbien de precio\b`,
        says`\b(?:merece|vale) la pena\b|\b(?:debería|conviene) comprar`,
      ],
      noise: [says`\d+(?:[.,]\d+)?(?: ?[€$£]| ?euros?\b)?|\bcomprarl?[oa]?\b|\bprecio\b`],
    },
    {
      kind: 'remove',
      patterns: [
        says`\b(?:quita|quítame|quitar|elimina|eliminar|borra|borrar|saca|sacar|tacha|tachar|retira)\b (?<words>.+?) de ${LIST}`,
        says`\b(?:ya no|no) necesito (?<words>.+?)(?: más)?$`,
      ],
    },
    {
      kind: 'done',
      patterns: [
        says`\bmarca(?:r)? (?<words>.+?) como (?:comprad|hech|list|complet)\p{L}+`,
        says`(?<words>.+?) ya (?:l[oa]s? )?(?:compré|he comprado|tengo)\b`,
        says`\b(?:compré|he comprado|ya tengo) (?<words>.+)`,
      ],
    },
    {
      kind: 'add',
      patterns: [
        says`\b(?:añad|agreg|agrég|pon|apunt|met|anot|inclu|escrib)\p{L}* (?<words>.+?) (?:a|en|para|dentro de) ${LIST}`,
        says`\bnecesito (?<words>.+?) en ${LIST}`,
        says`\b(?:en|a) ${LIST}\s?[:,]\s?(?<words>.+)`,
      ],
    },
    {
      kind: 'plan',
      patterns: [
        says`\b(?:planific|plane|organi|optimi)\p{L}*.*\b(?:lista|compras?|cesta)\b`,
        says`\bplan\b.*\b(?:lista|compras?|cesta)\b`,
        says`\b(?:barat|mejor|económic)\p{L}*.*\b(?:lista|cesta)\b|\b(?:lista|cesta)\b.*\bbarat\p{L}*`,
        says`\bdónde\b.*\btodo\b.*\blista\b`,
      ],
      noise: [says`\b(?:hoy|mañana|semana|barat\p{L}*|posible)\b`],
    },
    {
      kind: 'show',
      patterns: [
        says`\b(?:muestra|muéstrame|enséñame|enseñas|abre|ver|lee|léeme|enseña)(?: me)? ${LIST}\b`,
        says`\bqué (?:hay|tengo|queda)(?: todavía)? en ${LIST}`,
        says`\bqué\b.*\b(?:falta|queda)\b.*\bcomprar\b`,
        says`^(?:por favor )?${LIST}\W*$`,
      ],
    },
    {
      kind: 'history',
      patterns: [
        says`\b(?:historial|histórico|evolución|historia)\b.*\bprecios?\b`,
        says`\b(?:cómo|cuánto)\b.*\b(?:cambiado|evolucionado|variado|costaban?|subido|bajado)\b`,
        says`\bprecios? (?:anterior|pasado|antiguo|previo)\p{L}*|\b(?:mes|semana|año) pasad[oa]\b`,
        says`\b(?:ha|han) (?:subido|bajado)\b|\b(?:más )?barat[oa]s? antes\b`,
      ],
      noise: [
        says`\b(?:cómo|cuánto|qué|costaban?|antes|ha|han|tenía|precios?|estaba|cambiado|evolucionado|variado|subido|bajado|historial|histórico|evolución)\b`,
      ],
    },
    {
      kind: 'compare',
      patterns: [
        says`\bcompar(?:a|ar|e|en|ación|ame|ativa)\b|\bal lado del? otro\b|\bdiferencias? (?:hay )?entre\b`,
        says`\b(?:cuál|qué)\b.*\b(?:más barat[oa]|menor precio|más económic[oa]|sale mejor|mejor precio)\b`,
        says`\bprecio por (?:unidad|kilo|litro)\b`,
      ],
      noise: [
        says`\bpor (?:unidad|litro|kilo|kg|pieza)\b|\b(?:cuál|qué|precios?|diferencia|hacer|ponlos?|uno|hay|sale|es)\b`,
      ],
    },
    {
      kind: 'cheaper',
      patterns: [
        says`\bm[áa]s (?:barat|económic)[oa]s?\b|\bbarat[oa]s?\b`,
        says`\balternativas?\b|\bsustitut[oa]s?\b|\b(?:mejor|menor) precio\b|\bprecio (?:mejor|menor)\b|\bpor menos\b|\ben (?:vez|lugar) de\b`,
      ],
      noise: [says`\b(?:otro|otra|sitio|lugar|tienda|conoces|comprar(?:lo|la)?|encuentro)\b|\bbúscame\b`],
    },
    {
      kind: 'find',
      patterns: [
        says`\b(?:busca|búscame|buscar|busco|buscando|encuentra|encuéntrame|encontrar|muestra|muéstrame|enséñame)\b(?<words>.+)`,
        says`\bd[óo]nde (?:hay|puedo (?:comprar|encontrar|conseguir)|consigo|encuentro|compro|venden)\b(?<words>.+)`,
        says`\b(?:tienes|tenéis|tienen|hay|he visto|quién vende|quiero comprar|quiero)\b(?<words>.+)`,
      ],
    },
  ],
  fillers: wordSet(
    `abiertas abiertos a ahora al algo algún alguna algunas alguno algunos allí aquí ambas ambos artículo con cosa cuál cuáles de del dónde donde el él ella ellos en encuentra encontrar entre es eso esa ese esta está están estas este esto estos favor gracias
     ha haber hacer hay hola la las le lo los me mi mis más muestra muéstrame necesito nos o otra otras otro otros para página páginas pestaña pestañas poder podrías por producto productos puede puedes puedo pues que qué quiero quisiera
     se sí si sitio su te tengo tiene tienes todas todo todos tres tú un una unas uno unos usted y ya yo busca búscame buscar dos comprar compra ver por lado sale son tan también como porfa lugar tienda ningún`,
  ),
  edges: [],
  numbers: NUMBERS,
  counting: countingBefore(NUMBERS, PACKS, 'de '),
  marks: marks`[ñ¿¡]|\b(?:el|los|las|mi|es|qué|cuál|dónde|por|para|favor|está|hay|busca|muestra|lista|barat[oa]s?|más|una?|del|y|en|estos?|estas?|compara|añade|leche|precios?)\b`,
});
