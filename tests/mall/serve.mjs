import { startMall } from './mall.mjs';
import { shopDefinitions } from './shops/shops.mjs';

const DEFAULT_PORT = 4400;

const port = Number(process.argv[2] ?? process.env.MALL_PORT ?? DEFAULT_PORT);
const mall = await startMall({ port }).catch((cause) => {
  console.error(
    `The mall could not open on port ${port}: ${cause.message}. Give another one: npm run mall -- 4500`,
  );
  process.exit(1);
});

console.log(`The demo mall is open. Start here: ${mall.url('mall')}\n`);
for (const { name, blurb } of shopDefinitions) console.log(`  ${mall.url(name).padEnd(40)} ${blurb}`);
console.log('\nStop it with Ctrl+C.');

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => mall.close().then(() => process.exit(0)));
