// Opens the shop for a person to look at, until Ctrl-C: node scripts/evershop/open.mjs
import { openShop } from './open-shop.mjs';
import { runAndStop } from './run-and-stop.mjs';

await runAndStop(async () => {
  const { origin } = await openShop();
  console.log(`${origin}/accessories (Ctrl-C closes the shop)`);
  await new Promise(() => {});
});
