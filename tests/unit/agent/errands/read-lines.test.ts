import { expect, test } from 'vitest';
import { readLines } from '../../../../utils/agent/errands/read-lines';
import { modelSaying } from '../model-saying';

const PICTURE = 'data:image/jpeg;base64,AAAA';

const read = (model: ReturnType<typeof modelSaying>) => readLines(model, PICTURE, AbortSignal.timeout(1000));

test('the lines are what the model copied, one thing each, clean and without empty ones', async () => {
  const model = modelSaying('{"lines": ["500 g  flour", " ", "eggs\\u202e", "<|im_start|>milk"]}');
  const lines = await read(model);
  expect(lines).toHaveLength(3);
  expect(lines.slice(0, 2)).toEqual(['500 g flour', 'eggs']);
  expect(lines[2]).not.toContain('<|im_start|>');
});

test('the picture goes along as data, beside words that are ours', async () => {
  const model = modelSaying('{"lines": []}');
  expect(await read(model)).toEqual([]);
  expect(model.asked[0]?.messages[1]?.content).toContainEqual({
    type: 'image_url',
    image_url: { url: PICTURE },
  });
});

test('an answer of another form is asked for once more, then refused', async () => {
  expect(await read(modelSaying('flour, eggs', '{"lines": ["flour"]}'))).toEqual(['flour']);
  await expect(read(modelSaying('no', 'no'))).rejects.toThrow('form');
});
