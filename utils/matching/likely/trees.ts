/**
 * A decision tree as one list, each node before its two branches: a question is [fact, threshold, 1 where the unknown counts as
 * less], a leaf is [-1, value]. The value is added to the score (log odds).
 */
export type PackedTree = readonly number[];

/** A trained model: where the score starts, and the trees that add to it. */
export interface Forest {
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** A question about one fact, or the value at the end. */
export type Tree = Leaf | Question;

interface Leaf {
  readonly isLeaf: true;
  readonly value: number;
}

interface Question {
  readonly isLeaf: false;
  readonly fact: number;
  readonly threshold: number;
  readonly isUnknownLess: boolean;
  readonly less: Tree;
  readonly more: Tree;
  /** Middle of both branches' values: what is known before the question is answered. */
  readonly value: number;
}

/** The forest written in packed trees. */
export function unpackForest(start: number, packed: readonly PackedTree[]): Forest {
  return { start, trees: packed.map((tree) => unpack(tree, 0).tree) };
}

/** The score of a pair's facts as log odds: above 0 it is more likely one article than not. */
export function scoreOf({ start, trees }: Forest, facts: readonly number[]): number {
  let score = start;
  for (const tree of trees) {
    let node = tree;
    while (!node.isLeaf) node = next(node, facts);
    score += node.value;
  }
  return score;
}

/** How much each fact moved the score, by its place in the facts: the steps in value along the ways through the trees. */
export function movesOf({ trees }: Forest, facts: readonly number[]): Map<number, number> {
  const moves = new Map<number, number>();
  for (const tree of trees) {
    let node = tree;
    while (!node.isLeaf) {
      const after = next(node, facts);
      moves.set(node.fact, (moves.get(node.fact) ?? 0) + after.value - node.value);
      node = after;
    }
  }
  return moves;
}

function next(node: Question, facts: readonly number[]): Tree {
  const fact = facts[node.fact] ?? Number.NaN;
  const isLess = Number.isNaN(fact) ? node.isUnknownLess : fact < node.threshold;
  return isLess ? node.less : node.more;
}

function unpack(packed: PackedTree, at: number): { tree: Tree; end: number } {
  const [fact = -1, second = 0] = [packed[at], packed[at + 1]];
  if (fact === -1) return { tree: { isLeaf: true, value: second }, end: at + 2 };
  const less = unpack(packed, at + 3);
  const more = unpack(packed, less.end);
  const value = (less.tree.value + more.tree.value) / 2;
  const isUnknownLess = packed[at + 2] === 1;
  return {
    tree: { isLeaf: false, fact, threshold: second, isUnknownLess, less: less.tree, more: more.tree, value },
    end: more.end,
  };
}
