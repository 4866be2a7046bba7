import { startMall } from '../../tests/mall/mall.mjs';
import { readPages } from '../lib/read-pages.mjs';
import { loadJson, pagesOf } from './data.mjs';
import { scoreListing } from './listing-scores.mjs';

/** The scores of all listing pages: the saved ones, and those of every shop of the mall as it answers now. */
export async function measureListings() {
  return [...(await ofData()), ...(await ofMall())];
}

// The labels of saved pages name the first rows only.
async function ofData() {
  const labels = loadJson('listing-pages/labels.json').map(withAddress);
  const results = await readPages(pagesOf('listing-pages', labels));
  return labels.map(({ file, expected }, index) => ({
    name: file,
    ...scoreListing({ expected, isWhole: false }, results[index].items),
  }));
}

// The saved pages come without their address: any of their host will do.
function withAddress(label) {
  const host = /^[\w-]+(\.[\w-]+)+$/.test(label.host) ? label.host : 'shop.example';
  return { ...label, url: `https://${host}/search` };
}

async function ofMall() {
  const mall = await startMall();
  try {
    const { listings } = mall.expectations();
    const results = await readPages(listings.map(({ url }) => ({ file: url, url, isLive: true })));
    return listings.map(({ shop, url, items }, index) => ({
      name: `${shop} ${new URL(url).pathname}`,
      ...scoreListing({ expected: items }, results[index].items),
    }));
  } finally {
    await mall.close();
  }
}
