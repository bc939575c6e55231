/** Of whom a predicate says something, also where the sentence doesn't say it again. */
import { antecedentOf } from './antecedent.ts';
import { predicateOf } from './predicate.ts';
import type { TokenIndex, Tree } from './tree.ts';
import { leadFrom, type SubjectSource } from './understood-subject.ts';

export interface Subject {
  /** Head of the noun phrase, or predicate of a clause that is the subject. */
  token: TokenIndex;
  /** The relative pronoun that stands for it in the clause: "who". */
  pronoun: TokenIndex | undefined;
  source: SubjectSource;
}

/**
 * The subject among a predicate's dependents; one of an outer clause ("[the goal] is to win") only for want of another.
 * A verb has no compound: what the reader takes for one is the subject of a participle, "with [Handelsblatt] reporting".
 */
export function ownSubjectOf(tree: Tree, predicate: TokenIndex): TokenIndex | undefined {
  const subjects = tree.children(predicate, 'nsubj', 'csubj');
  const subject = subjects.find((one) => !tree.relation(one).endsWith(':outer')) ?? subjects[0];
  const isClause = tree.posOf(predicate) === 'VERB' && tree.is(predicate, 'advcl');
  return subject ?? (isClause ? tree.child(predicate, 'compound') : undefined);
}

function resolved(tree: Tree, token: TokenIndex, source: SubjectSource): Subject {
  const antecedent = antecedentOf(tree, token);
  return { token: antecedent ?? token, pronoun: antecedent === undefined ? undefined : token, source };
}

/**
 * The subject of a verb or of another predicate, of a passive too ("[he] was told"; see `agentOf` for who told). An
 * auxiliary or copula is taken for its predicate. Undefined for orders and where the grammar doesn't tell.
 */
export function subjectOf(tree: Tree, verb: TokenIndex): Subject | undefined {
  let source: SubjectSource = 'own';
  let at = predicateOf(tree, verb);
  // Leads go up the tree, or to a member before, so that they end.
  for (;;) {
    const own = ownSubjectOf(tree, at);
    if (own !== undefined) return resolved(tree, own, source);
    const lead = leadFrom(tree, at);
    if (lead === undefined) return undefined;
    if (source === 'own') source = lead.source;
    if ('subject' in lead) return resolved(tree, lead.subject, source);
    at = lead.sharedWith;
  }
}
