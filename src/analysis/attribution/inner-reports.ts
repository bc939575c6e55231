/** What is reported inside what somebody says: "the paper said [the centre had found that the risk was small]". */
import { CLAUSE_VERBS } from '../lexicon/reporting-verbs.ts';
import { agentOf } from '../tree/agent.ts';
import { complementsOf } from '../tree/complements.ts';
import { nounPhraseOf } from '../tree/noun-phrase.ts';
import { ownSubjectOf, subjectOf } from '../tree/subject.ts';
import type { TokenIndex, Tree } from '../tree/tree.ts';
import { isPassive, verbGroupOf } from '../tree/verb-group.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { inside } from './reading.ts';
import type { Reading } from './reading.ts';

/** Share of inner reports that are right, on articles that the reader had not seen. */
const CONFIDENCE = 0.6;

/** What somebody thinks or wants is nothing that he has said. */
const ATTITUDES: ReadonlySet<string> = new Set(
  'believe think fear hope want expect consider see know worry doubt mean show love hate need prefer help keep'.split(
    ' ',
  ),
);

/** Words of whom something is told: "the news agency Reuters". */
const LONGEST_ADDRESSEE = 4;

/** Who is mostly the speaker himself. */
const PERSONAL = /^(?:i|we|you|he|she|they|it|one)$/u;

export function innerReports({ tree }: Reading, found: readonly Candidate[]): Candidate[] {
  const cues = new Set<number>(found.flatMap(({ cue }) => (cue ? tree.tokens(cue) : [])));
  return found.flatMap(({ content }) =>
    content.flatMap((range) =>
      tree.tokens(range).flatMap((token): Candidate[] => {
        if (cues.has(token) || !isReporting(tree, token)) return [];
        const one = reportOf(tree, token, range);
        return one ? [{ ...one, rule: 'inner report', confidence: CONFIDENCE }] : [];
      }),
    ),
  );
}

function isReporting(tree: Tree, token: TokenIndex): boolean {
  const lemma = tree.lemma(token);
  return tree.posOf(token) === 'VERB' && CLAUSE_VERBS.has(lemma) && !ATTITUDES.has(lemma);
}

/** The verb's clause as a report, as far as it stands in what is said; null where it has no clause or nobody says it. */
function reportOf(
  tree: Tree,
  verb: TokenIndex,
  around: TokenRange,
): Pick<Candidate, 'content' | 'cue' | 'source'> | null {
  const cue = cueOf(tree, verb);
  const speaker = isPassive(tree, verb) ? agentOf(tree, verb) : speakerOf(tree, verb, cue);
  if (speaker === undefined || PERSONAL.test(tree.lower(speaker))) return null;
  const source = nounPhraseOf(tree, speaker);
  const clause = complementsOf(tree, verb).find(({ kind }) => kind === 'ccomp')?.predicate;
  const content =
    clause === undefined
      ? thatClauseBehind(tree, cue, around)
      : clauseRange(tree.extent(clause), clause > verb, cue, around);
  if (source.end <= source.first || !inside(cue, [around]) || !inside(source, [around]) || content === null)
    return null;
  return overlaps(source, cue) || overlaps(source, content) ? null : { content: [content], cue, source };
}

/** The verb's own subject, or a subject right before the cue that the tree gives to another verb, or one left out. */
function speakerOf(tree: Tree, verb: TokenIndex, cue: TokenRange): TokenIndex | undefined {
  const before = cue.first === 0 ? undefined : tree.token(cue.first - 1);
  const noun = before !== undefined && tree.is(before, 'flat', 'compound') ? tree.head(before) : before;
  const isSubject = noun !== undefined && /^(?:NOUN|PROPN)$/u.test(tree.posOf(noun)) && tree.is(noun, 'nsubj');
  if (ownSubjectOf(tree, verb) === undefined && isSubject) return noun;
  return subjectOf(tree, verb)?.token;
}

/** "told Reuters [that …]": a clause with "that" right behind the cue or whom it is told, wherever the tree hangs it. */
function thatClauseBehind(tree: Tree, cue: TokenRange, around: TokenRange): TokenRange | null {
  const end = Math.min(around.end, cue.end + LONGEST_ADDRESSEE + 1);
  for (const token of tree.tokens({ first: cue.end, end: Math.max(cue.end, end) })) {
    if (tree.lower(token) === 'that' && tree.posOf(token) === 'SCONJ') return { first: token, end: around.end };
    if (!/^(?:NOUN|PROPN|DET|ADJ|PRON)$/u.test(tree.posOf(token))) return null;
  }
  return null;
}

/** The verb with its auxiliaries, as far as they stand right before it. */
function cueOf(tree: Tree, verb: TokenIndex): TokenRange {
  const auxiliaries = new Set<number>(verbGroupOf(tree, verb).auxiliaries);
  let first: number = verb;
  while (auxiliaries.has(first - 1)) first -= 1;
  return { first, end: verb + 1 };
}

function clauseRange(clause: TokenRange, isBehind: boolean, cue: TokenRange, around: TokenRange): TokenRange | null {
  const first = Math.max(clause.first, around.first, isBehind ? cue.end : 0);
  const end = Math.min(clause.end, around.end, isBehind ? Infinity : cue.first);
  return end > first ? { first, end } : null;
}

function overlaps(one: TokenRange, other: TokenRange): boolean {
  return one.first < other.end && other.first < one.end;
}
