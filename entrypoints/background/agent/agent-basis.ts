import { shuffleBy } from '../../../utils/agent/errands/shuffle';
import { handlesFrom } from '../../../utils/agent/run/handles';
import type { ToolContext } from '../../../utils/agent/tools/tool';
import { capabilitiesId } from '../../../utils/domain/talk/capabilities';
import type { AgentRun } from '../../../utils/domain/talk/conversation';
import type { ModelProfile } from '../../../utils/domain/talk/model-profile';
import { keyOfProfile } from '../../../utils/storage/commands/secrets';
import { type RunBasis, readRunBasis } from '../../../utils/storage/queries/run-basis';
import type { AgentPorts } from './agent-ports';

/** What a run is carried out from, with the key of its profile. */
export interface Basis extends RunBasis {
  readonly key: string | null;
}

/** Reads all of it together and not one after the other: the person waits for the first word. */
export async function readBasis(run: AgentRun, profile: ModelProfile | null): Promise<Basis> {
  const model = profile && capabilitiesId(profile.baseUrl, profile.model);
  const [basis, key] = await Promise.all([readRunBasis(run, model), profile && keyOfProfile(profile)]);
  return { ...basis, key };
}

/** The questions of the conversation before this one, oldest first. */
export function earlierIn({ runs }: Basis, run: AgentRun): readonly AgentRun[] {
  return runs.filter(({ startedAt, id }) => startedAt <= run.startedAt && id !== run.id);
}

/** What the tools of a run work with. */
export function toolContext(run: AgentRun, { thread, settings }: Basis, ports: AgentPorts): ToolContext {
  return {
    now: ports.now,
    newId: ports.newId,
    handles: handlesFrom(run.handles),
    shuffle: shuffleBy(run.id),
    tabs: thread?.attached ?? [],
    readPage: ports.readPage,
    readReviews: ports.readReviews,
    activeListId: settings.activeListId,
    defaultListName: ports.listName(),
  };
}
