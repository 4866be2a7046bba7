import { afterEach } from 'vitest';
import { type PlayedModel, type Reply, startModel } from '../../mallory/serve.mjs';
import { agentWith, useModel } from './agent-at';

/** Replies one after the other, or one function that makes each. */
type Script = readonly Reply[] | readonly [(request: unknown, index: number) => Reply];

/** Played models for the tests of a file; each is closed when its test is over. */
export function playedModels() {
  const open: PlayedModel[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((server) => server.close()));
  });
  const serving = async (...script: Script): Promise<PlayedModel> => {
    const server = await startModel({ script: scriptOf(script) });
    open.push(server);
    return server;
  };
  /** A copilot that talks to such a model. */
  const talking = async (...script: Script) => {
    const server = await serving(...script);
    const agent = agentWith();
    await useModel(agent, server.url);
    return { server, agent };
  };
  return { serving, talking };
}

/** A turn that looks at something: the attached tab, unless another tool is named. */
export function look(name = 'read_tab', input: object = { tab: 't1' }): Reply {
  return { text: 'Let me look.', calls: [{ name, arguments: input }] };
}

function scriptOf(script: Script) {
  const [first] = script;
  return typeof first === 'function' ? first : (script as readonly Reply[]);
}
