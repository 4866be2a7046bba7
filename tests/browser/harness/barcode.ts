const LEFT = [
  '0001101',
  '0011001',
  '0010011',
  '0111101',
  '0100011',
  '0110001',
  '0101111',
  '0111011',
  '0110111',
  '0001011',
];
const PARITY = [
  'LLLLLL',
  'LLGLGG',
  'LLGGLG',
  'LLGGGL',
  'LGLLGG',
  'LGGLLG',
  'LGGGLL',
  'LGLGLG',
  'LGLGGL',
  'LGGLGL',
];
const WIDTH = 640;
const HEIGHT = 480;
const BAR = 4;

/** The bars of an EAN-13 as ones and zeros, as the standard of GS1 draws them. */
export function barsOf(gtin13: string): string {
  const digits = [...gtin13].map(Number);
  const parity = PARITY[digits[0] ?? 0] ?? '';
  const left = digits.slice(1, 7).map((digit, at) => (parity[at] === 'L' ? LEFT[digit] : mirrored(digit)));
  const right = digits.slice(7).map((digit) => inverted(LEFT[digit] ?? ''));
  return `101${left.join('')}01010${right.join('')}101`;
}

/** The barcode on white as a BMP picture of 640 x 480. */
export function barcodeBmp(gtin13: string): Buffer {
  const bytes = Buffer.alloc(54 + WIDTH * HEIGHT * 3, 255);
  bytes.fill(0, 0, 54);
  bytes.write('BM');
  for (const [at, value] of [
    [2, bytes.length],
    [10, 54],
    [14, 40],
    [18, WIDTH],
    [22, HEIGHT],
  ] as const)
    bytes.writeUInt32LE(value, at);
  bytes.writeUInt16LE(1, 26);
  bytes.writeUInt16LE(24, 28);
  eachDark(gtin13, (x, y) => bytes.fill(0, 54 + (y * WIDTH + x) * 3, 54 + (y * WIDTH + x) * 3 + 3));
  return bytes;
}

/** The barcode as a film for a browser's make-believe camera (Y4M, a few equal frames). */
export function barcodeFilm(gtin13: string): Buffer {
  const light = Buffer.alloc(WIDTH * HEIGHT, 235);
  eachDark(gtin13, (x, y) => light.fill(16, y * WIDTH + x, y * WIDTH + x + 1));
  const frame = Buffer.concat([Buffer.from('FRAME\n'), light, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`),
    ...Array.from({ length: 5 }, () => frame),
  ]);
}

function eachDark(gtin13: string, paint: (x: number, y: number) => void): void {
  const bars = barsOf(gtin13);
  const start = Math.floor((WIDTH - bars.length * BAR) / 2);
  for (let y = 120; y < 360; y += 1)
    for (let x = 0; x < bars.length * BAR; x += 1) if (bars[Math.floor(x / BAR)] === '1') paint(start + x, y);
}

function mirrored(digit: number): string {
  return [...inverted(LEFT[digit] ?? '')].reverse().join('');
}

function inverted(bars: string): string {
  return [...bars].map((bar) => (bar === '1' ? '0' : '1')).join('');
}
