import type { ToolContext, ToolOutcome } from '../../../utils/agent/tools/tool';
import { findTool } from '../../../utils/agent/tools/tools';
import { contextOf, MILKS, remember } from './seen';

/** Runs a tool by its name. */
export async function use(name: string, input: unknown, context: ToolContext): Promise<ToolOutcome> {
  const tool = findTool(name);
  if (!tool) throw new Error(`there is no tool ${name}`);
  return tool.run(input, context);
}

/** Why a tool refused; null where it did not. */
export const refusalOf = ({ result }: ToolOutcome) => (result.kind === 'refused' ? result.reason : null);

/** A context in which p1 to p3 are the three milks. */
export async function knowing(change: Partial<ToolContext> = {}): Promise<ToolContext> {
  await remember(...MILKS);
  const context = contextOf(change);
  for (const { productKey } of MILKS) context.handles.of('p', productKey);
  return context;
}
