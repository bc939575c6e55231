/**
 * The relations of Universal Dependencies that the reader tells apart, subtypes included, in the order of its labels.
 */
export const RELATIONS = [
  'acl',
  'acl:relcl',
  'advcl',
  'advcl:relcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'cc:preconj',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'csubj:pass',
  'dep',
  'det',
  'det:predet',
  'discourse',
  'dislocated',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nmod:unmarked',
  'nsubj',
  'nsubj:outer',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'orphan',
  'parataxis',
  'punct',
  'reparandum',
  'root',
  'vocative',
  'xcomp',
] as const;

export type Relation = (typeof RELATIONS)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(RELATIONS.map((relation, number) => [relation, number]));

/** The number of a relation; of one that is not told apart, that of the relation without its subtype, or else the number of `dep`. */
export function relationNumber(relation: string): number {
  return NUMBERS.get(relation) ?? NUMBERS.get(relation.split(':')[0] ?? '') ?? NUMBERS.get('dep') ?? 0;
}
