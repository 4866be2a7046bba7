import type { Handlers } from '../../utils/messaging/contract';
import { openPanelFor } from '../../utils/platform/side-panel';
import { addItem, addItems } from '../../utils/storage/commands/add-items';
import { eraseEverything, importJson } from '../../utils/storage/commands/import';
import * as lists from '../../utils/storage/commands/lists';
import * as pantry from '../../utils/storage/commands/pantry';
import { deletePlan } from '../../utils/storage/commands/plans';
import { muteProduct } from '../../utils/storage/commands/products';
import * as flows from '../../utils/storage/commands/saved-flows';
import { saveSettings } from '../../utils/storage/commands/settings';
import { setShopBenefits, setShopState, setShopTerms } from '../../utils/storage/commands/shops';
import { undoTrash } from '../../utils/storage/commands/trash';
import { undoStep } from '../../utils/storage/commands/undo-step';
import * as watches from '../../utils/storage/commands/watches';
import { agentHandlers } from './agent/agent-handlers';
import { fillHandlers } from './fill/fill-handlers';
import { applyGrants } from './grants';
import { applyOriginRules } from './origin-rules';
import { modelReadingHandlers } from './reading/model-reading-handlers';
import { namePicture, readPicture } from './reading/picture-reading';
import { pointingHandlers } from './reading/pointing';
import { readTabWithRecipe } from './reading/recipe-reading';
import { receivePicture, receiveReport } from './reading/sightings';
import { speech } from './reading/speech-reading';
import { runFlow } from './run-flow';
import { refreshAlertCount } from './schedule';
import { seenForList } from './seen-for-list';
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

  readTab: ({ tabId }) => readTabWithRecipe(tabId),
  readPicture: ({ picture }) => readPicture(picture),
  namePicture: ({ picture }) => namePicture(picture),
  transcribe: ({ sound }) => speech.transcribe(sound),
  stopTranscribing: async () => speech.stop(),
  setShopState: async ({ origin, state }) => {
    await setShopState(origin, state, Date.now());
    await applyGrants();
  },
  setShopTerms: ({ origin, terms }) => setShopTerms(origin, terms, Date.now()),
  setShopBenefits: ({ origin, ...benefits }) => setShopBenefits(origin, benefits, Date.now()),
  muteProduct: ({ productKey, isMuted }) => muteProduct(productKey, isMuted),

  createList: async ({ name }) => ({ id: await lists.createList(name, Date.now()) }),
  updateList: ({ id, change }) => lists.updateList(id, change, Date.now()),
  deleteList: async ({ id }) => ({ trashId: await lists.deleteList(id, Date.now()) }),
  addItem: (item) => addItem(item, Date.now()),
  addItems: ({ listId, items }) => addItems(listId, items, Date.now()),
  seenForList: ({ listId }) => seenForList(listId),
  updateItem: ({ id, change }) => lists.updateItem(id, change),
  changeItem: async ({ id, change }) => ({ trashId: await lists.changeItem(id, change, Date.now()) }),
  removeItem: async ({ id }) => ({ trashId: await lists.removeItem(id, Date.now()) }),
  addToPantry: async ({ entries }) => ({ trashId: await pantry.addToPantry(entries, Date.now()) }),
  updatePantry: ({ id, change }) => pantry.updatePantry(id, change, Date.now()),
  removeFromPantry: async ({ id }) => ({ trashId: await pantry.removeFromPantry(id, Date.now()) }),
  deletePlan: async ({ id }) => ({ trashId: await deletePlan(id, Date.now()) }),
  saveFlow: async ({ planId, name }) => ({ id: await flows.saveFlow(planId, name, Date.now()) }),
  updateFlow: async ({ id, planId }) => ({ trashId: await flows.updateFlow(id, planId, Date.now()) }),
  runFlow: ({ id }) => runFlow(id),
  deleteFlow: async ({ id }) => ({ trashId: await flows.deleteFlow(id, Date.now()) }),
  bookFill: ({ fillId }) => pantry.bookFill(fillId, Date.now()),
  startWatch: ({ productKey, target }) => watches.startWatch(productKey, target, Date.now()),
  stopWatch: async ({ productKey }) => ({ trashId: await watches.stopWatch(productKey, Date.now()) }),
  markAlertsSeen: async () => {
    await watches.markAlertsSeen();
    await refreshAlertCount();
  },
  undo: async ({ trashId }) => ({ undoing: await undoTrash(trashId) }),
  undoStep: async ({ id }) => ({ undoing: await undoStep(id) }),

  ...pointingHandlers,
  ...modelReadingHandlers,
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
