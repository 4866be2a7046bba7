// Loaded into every Node.js process of the shop (NODE_OPTIONS=--require), for two things that EverShop has no setting for.
const net = require('node:net');

keepOnLoopback();
endWithParent();

/** EverShop listens on all interfaces; a test shop must not be reachable from the network. */
function keepOnLoopback() {
  const { listen } = net.Server.prototype;
  net.Server.prototype.listen = function (first, ...rest) {
    if (first !== null && typeof first === 'object') {
      return listen.call(this, first.path ? first : { ...first, host: '127.0.0.1' }, ...rest);
    }
    if (Number.isNaN(Number(first))) return listen.call(this, first, ...rest);
    return listen.call(this, first, '127.0.0.1', ...rest.filter((value) => typeof value !== 'string'));
  };
}

/** EverShop's processes outlive a parent that was killed without a chance to end them. */
function endWithParent() {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.exit(1), 1000).unref();
}
