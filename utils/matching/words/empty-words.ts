/** Words that tell nothing about what a thing is. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of and or with for in on to by from new original genuine official best top sale offer deal free shipping pack packs pcs piece pieces set size ' +
    'ml cl l kg g mg oz lb fl cm mm gb tb der die das und oder mit fur von im in am zum zur neu original stuck packung ' +
    'le la les de du des et avec pour el los las y con para un una al di e il x ca approx each per ' +
    'pz pezzi uds unidades unites unita stuks stk lumen lumens watt watts volt volts w kw v k lm hz khz mhz ghz tb mp ah mah mcg ie iu ui to auf vers naar met voor van het een della del dei'
  ).split(' '),
);
