import { baihuo } from './baihuo/shop.mjs';
import { bargainbin } from './bargainbin/shop.mjs';
import { cornershop } from './cornershop/shop.mjs';
import { greengrocer } from './greengrocer/shop.mjs';
import { harbour } from './harbour/shop.mjs';
import { kaufhaus } from './kaufhaus/shop.mjs';
import { lumen } from './lumen/shop.mjs';
import { maison } from './maison/shop.mjs';
import { nova } from './nova/shop.mjs';
import { oldtimes } from './oldtimes/shop.mjs';
import { roastery } from './roastery/shop.mjs';
import { souk } from './souk/shop.mjs';
import { woodland } from './woodland/shop.mjs';
import { workbench } from './workbench/shop.mjs';

/** All shops of the mall, in the order of its start page. */
export const shopDefinitions = [
  greengrocer,
  cornershop,
  kaufhaus,
  oldtimes,
  woodland,
  nova,
  roastery,
  baihuo,
  souk,
  lumen,
  maison,
  workbench,
  harbour,
  bargainbin,
];
