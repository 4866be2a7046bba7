import { expect, test } from 'vitest';
import { freeOf } from '../../../../utils/matching/features/free-of';
import { specsOf } from '../../../../utils/matching/features/specs';
import { sizesOf } from '../../../../utils/matching/features/wear-sizes';

test.each<[string, string, string]>([
  ['cable 100 cm', 'length', '1000'],
  ['cable 1 m', 'length', '1000'],
  ['powerbank 10 ah', 'charge', '10000'],
  ['ibuprofen 400 mg', 'dose', '400'],
  ['aspirin 0,5 g', 'dose', '500'],
  ['vitamin d3 1.000 i.e.', 'drug units', '1000'],
  ['reis 1.500 kg', 'mass', '1500000'],
  ['mehl 1.000 g', 'mass', '1000000'],
  ['thyroxin 0.125 mg', 'dose', '0.125'],
  ['led 2700 k', 'kelvin', '2700'],
  ['primacy 205/55 r16 91v', 'load', '91v'],
  ['usb-c to usb-a', 'ends', 'usba usbc'],
  ['lenses -2,00', 'lens', '-2.00'],
])('%s says a %s of %s', (name, spec, value) =>
  expect([...(specsOf(name).get(spec) ?? [])]).toEqual([value]),
);

test('what is 2 in 1 is not two inches', () => expect(specsOf('laptop 2 in 1').size).toBe(0));

test.each<[string, readonly string[]]>([
  ['spaghetti gluten free', ['glutenfree']],
  ['spaghetti senza glutine', ['glutenfree']],
  ['bier alkoholfrei', ['alcoholfree']],
  ['beer 0.0', ['alcoholfree']],
  ['beer 0,0 %', ['alcoholfree']],
  ['joghurt 0,0 % fett', ['without share']],
  ['joghurt 0 % fett', ['without share']],
  ['cola sin azucar', ['sugarfree']],
  ['bohrer ohne akku', ['without akku']],
  ['maus sans fil', []],
  ['free shipping', []],
])('%s is free of %o', (name, editions) => expect(freeOf(name).editions).toEqual(editions));

test.each<[string, readonly string[]]>([
  ['t-shirt dry m', ['m']],
  ['t-shirt, xxl', ['2xl']],
  ['shoes eu 42', ['42']],
  ['milk 1 l', []],
  ['galaxy s24', []],
])('%s has the size %o', (name, sizes) => expect([...sizesOf(name)]).toEqual(sizes));
