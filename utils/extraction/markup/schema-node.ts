/** A node of schema.org data, however the page wrote it (JSON-LD, microdata, RDFa). */
export interface SchemaNode {
  /** Type names without their address: `Product`. */
  readonly types: readonly string[];
  /** Where it stands on the page, for a person to follow. */
  readonly path: string;
  /** The values of a property; empty when it has none. */
  readonly get: (property: string) => readonly SchemaValue[];
  /** What the node hangs from in its parent (`offers`, `isRelatedTo`), or null at the top. */
  readonly role: string | null;
}

/** A property's value. */
export type SchemaValue = string | SchemaNode;

const PRODUCT_TYPE =
  /^(product|individualproduct|productmodel|productgroup|someproducts|vehicle|car|motorcycle|book|videogame|softwareapplication)$/i;
const ALWAYS_PRODUCT = /product/i;

/** A type's plain name: `https://schema.org/Product` and `schema:Product` are `Product`. */
export function typeName(type: string): string {
  return type.trim().replace(/^.*[/#:]/, '');
}

/** Whether the node describes something to buy; a book or a car only when it is offered. */
export function isProductNode(node: SchemaNode): boolean {
  const type = node.types.find((name) => PRODUCT_TYPE.test(name));
  if (!type) return false;
  return ALWAYS_PRODUCT.test(type) || node.get('offers').length > 0;
}

/** Whether the node is of the type. */
export function isOfType(node: SchemaNode, ...names: readonly string[]): boolean {
  return node.types.some((type) => names.includes(type));
}

/** The first value that is text, or the named text inside a node value. */
export function textIn(node: SchemaNode, property: string, ...inner: readonly string[]): string | null {
  for (const value of node.get(property)) {
    if (typeof value === 'string') {
      if (value.trim() !== '') return value.trim();
    } else {
      for (const name of inner) {
        const text = textIn(value, name);
        if (text) return text;
      }
    }
  }
  return null;
}

/** The property's values that are nodes. */
export function nodesIn(node: SchemaNode, property: string): readonly SchemaNode[] {
  return node.get(property).filter((value) => typeof value !== 'string');
}
