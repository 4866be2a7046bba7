import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { once } from '../../domain/once';
import type { WireTool } from '../model/chat';
import { addToList } from './add-to-list';
import { askPerson } from './ask-person';
import { changeListItem } from './change-list-item';
import { compare } from './compare';
import { findSubstitutesTool } from './find-substitutes';
import { planBasketTool } from './plan-basket';
import { priceHistoryTool } from './price-history';
import { proposeCart } from './propose-cart';
import { readTab } from './read-tab';
import { removeFromList } from './remove-from-list';
import { searchMemory } from './search-memory';
import { showList } from './show-list';
import type { Tool } from './tool';

/** All that the copilot can do. What is not in this table does not exist for a model. */
export const TOOLS: readonly Tool[] = [
  readTab,
  searchMemory,
  compare,
  findSubstitutesTool,
  priceHistoryTool,
  showList,
  addToList,
  changeListItem,
  removeFromList,
  planBasketTool,
  proposeCart,
  askPerson,
];

/** The tool of this exact name, or null. */
export function findTool(name: string): Tool | null {
  return TOOLS.find((tool) => tool.name === name) ?? null;
}

/** The tools as they are offered to a model, always in the same order, so that servers can reuse what they computed. */
export const wireTools: () => readonly WireTool[] = once(() =>
  TOOLS.map(({ name, description, schema }) => ({
    type: 'function',
    function: {
      name,
      description,
      parameters: parametersOf(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' })),
    },
  })),
);

function parametersOf({ $schema: _, ...schema }: JsonSchema): Record<string, unknown> {
  return { ...schema };
}
