import type { Handlers } from '../../utils/messaging/contract';
import { openPanelFor } from '../../utils/platform/side-panel';
import { addItems } from '../../utils/storage/commands/add-items';
import { eraseEverything, importJson } from '../../utils/storage/commands/import';
import * as lists from '../../utils/storage/commands/lists';
import { muteProduct } from '../../utils/storage/commands/products';
import { saveSettings } from '../../utils/storage/commands/settings';
import { setShopState, setShopTerms } from '../../utils/storage/commands/shops';
import { restoreTrash } from '../../utils/storage/commands/trash';
import * as watches from '../../utils/storage/commands/watches';
import { agentHandlers } from './agent-handlers';
import { fillHandlers } from './fill-handlers';
import { applyGrants } from './grants';
import { readTabWithModel } from './model-reading';
import { applyOriginRules } from './origin-rules';
import { pointingHandlers } from './pointing';
import { readTab } from './read-tab';
import { readTabNow } from './reading';
import { refreshAlertCount } from './schedule';
import { receivePicture, receiveReport } from './sightings';
import { tasteHandlers } from './taste-handlers';

/** What the background does for each message of the contract. */
export const handlers: Handlers = {
  reportPage: async (report, from) => {
    const answer = await receiveReport(report, from);
    await refreshAlertCount();
    return answer;
  },
  keepPicture: receivePicture,
  openPanel: (_, from) => openPanelFor(from.tabId),

  readTab: ({ tabId }) => readTab(tabId, readTabNow),
  readTabWithModel: ({ tabId }) => readTab(tabId, readTabWithModel),
  setShopState: async ({ origin, state }) => {
    await setShopState(origin, state, Date.now());
    await applyGrants();
  },
  setShopTerms: ({ origin, terms }) => setShopTerms(origin, terms, Date.now()),
  muteProduct: ({ productKey, isMuted }) => muteProduct(productKey, isMuted),

  createList: async ({ name }) => ({ id: await lists.createList(name, Date.now()) }),
  updateList: ({ id, change }) => lists.updateList(id, change, Date.now()),
  deleteList: async ({ id }) => ({ trashId: await lists.deleteList(id, Date.now()) }),
  addItem: async (item) => ({ id: await lists.addItem(item, Date.now()) }),
  addItems: ({ listId, items }) => addItems(listId, items, Date.now()),
  updateItem: ({ id, change }) => lists.updateItem(id, change),
  removeItem: async ({ id }) => ({ trashId: await lists.removeItem(id, Date.now()) }),
  startWatch: ({ productKey, target }) => watches.startWatch(productKey, target, Date.now()),
  stopWatch: async ({ productKey }) => ({ trashId: await watches.stopWatch(productKey, Date.now()) }),
  markAlertsSeen: async () => {
    await watches.markAlertsSeen();
    await refreshAlertCount();
  },
  undo: async ({ trashId }) => ({ isRestored: await restoreTrash(trashId) }),

  ...pointingHandlers,
  ...tasteHandlers,
  ...agentHandlers,
  ...fillHandlers,

  saveSettings,
  importData: async ({ json }) => {
    const rows = await importJson(json);
    await applyOriginRules();
    return { rows };
  },
  eraseData: async () => {
    await eraseEverything();
    await applyOriginRules();
  },
};
