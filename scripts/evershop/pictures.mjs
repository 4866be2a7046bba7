import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

/**
 * Serves a drawn picture for every path of a free loopback port, in place of the photographs that EverShop's seed
 * would fetch from the internet. Answers `{origin, close()}`.
 */
export async function servePictures(app) {
  const sharp = createRequire(join(app, 'package.json'))('sharp');
  const server = createServer(async (request, response) => {
    const picture = await sharp(Buffer.from(drawing(basename(request.url ?? ''))))
      .jpeg()
      .toBuffer();
    response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** A square in a colour of its own for each file name. */
function drawing(name) {
  const hue = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0) % 360;
  const square = `<rect x="200" y="200" width="400" height="400" rx="60" fill="hsl(${hue},50%,50%)"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="800"><rect width="800" height="800" fill="#eef"/>${square}</svg>`;
}
