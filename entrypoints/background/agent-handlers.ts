import type { Handlers } from '../../utils/messaging/contract';
import { t } from '../../utils/platform/text';
import { createAgent } from './agent';
import { readAttachedPage } from './agent-page';
import { browserPorts } from './agent-ports';

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
  | 'testConnection';

/** What the background does for the messages of the conversation and of model profiles. */
export const agentHandlers: Pick<Handlers, AgentMessage> = createAgent(
  browserPorts({ readPage: readAttachedPage, listName: () => t('listsNewHint') }),
);
