import type { Handlers } from '../../../utils/messaging/contract';
import { stayAwakeFor } from '../../../utils/platform/stay-awake';
import { t } from '../../../utils/platform/text';
import { applyOriginRules, asTried } from '../origin-rules';
import { createAgent } from './agent';
import { readAttachedPage, readAttachedReviews } from './agent-page';
import { browserPorts } from './agent-ports';
import { tryRegions } from './agent-regions';

type AgentMessage =
  | 'createThread'
  | 'deleteThread'
  | 'attachTab'
  | 'detachTab'
  | 'ask'
  | 'stopRun'
  | 'resumeRun'
  | 'releaseRequest'
  | 'refuseRequest'
  | 'forbidSending'
  | 'saveProfile'
  | 'deleteProfile'
  | 'testConnection'
  | 'stopTest'
  | 'tryRegions';

const ports = browserPorts({
  readPage: readAttachedPage,
  readReviews: readAttachedReviews,
  listName: () => t('listsNewHint'),
});
const agent = createAgent(ports);

/** What the background does for the messages of the conversation and of model profiles. */
export const agentHandlers: Pick<Handlers, AgentMessage> = {
  ...agent,
  async saveProfile(input) {
    await agent.saveProfile(input);
    await applyOriginRules();
  },
  async deleteProfile(input) {
    await agent.deleteProfile(input);
    await applyOriginRules();
  },
  testConnection: (input) => asTried(input.profile, () => stayAwakeFor(() => agent.testConnection(input))),
  tryRegions: (input) => tryRegions(input, ports),
};
