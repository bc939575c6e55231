/** What the grammar of an attribution tells of it: by what it is said, what is said, who says it and where it stands. */
import type { Actor } from '../schema.ts';
import type { ActorMention } from '../actors/actors.ts';
import { REPORTING_CLASS, REPORTING_CLASSES } from '../lexicon/reporting/reporting-classes.ts';
import type { Certainty } from '../schema.ts';
import { negationOf } from '../tree/negation.ts';
import { topsOfRange } from '../tree/range-head.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { verbGroupOf } from '../tree/verb-group.ts';
import type { Candidate } from './candidate.ts';
import { formOf } from './form.ts';
import { insideQuotation, paragraphOf } from './reading.ts';
import type { Reading } from './reading.ts';
import { predicateIn } from './syntactic-source.ts';

/** What is known of an attribution once all are linked. */
export interface Links {
  /** The words that mean the one who speaks, and the actor whom they mean. */
  speaker: ActorMention | null;
  actor: Actor | null;
  /** Whether it is reported within what another says. */
  isInside: boolean;
  certainty: Certainty;
}

const FORMS = ['quotation', 'partly quoted', 'clause', 'question', 'infinitive', 'phrase', 'single word'] as const;
type Form = (typeof FORMS)[number];

const SOURCES = ['nobody', 'hidden', 'I', 'he', 'they', 'it', 'who', 'an actor', 'somebody else'] as const;
type SourceKind = (typeof SOURCES)[number];

const CLASSES = ['other', ...REPORTING_CLASSES] as const;

const CIRCUMSTANCES = [
  'inside another',
  'hearsay',
  'denied',
  'negated cue',
  'modal before the cue',
  'cue is no finite verb',
  'cue is a noun',
  'cue is passive',
  'cue in a condition',
  'cue in the present',
  'cue inside a quotation',
  'in a heading',
  'content in a question',
  'content behind the cue',
  'pronoun that means nobody named',
  'relative pronoun for nobody named',
  'goes on without a cue',
] as const;

/** Each by itself, beside its class. */
const WORDS = [...REPORTING_CLASS.keys()];

export const GRAMMAR: readonly string[] = [
  ...WORDS.map((word) => `cue word: ${word}`),
  ...CLASSES.map((name) => `cue: ${name}`),
  ...FORMS.map((name) => `content: ${name}`),
  ...SOURCES.map((name) => `source: ${name}`),
  ...CLASSES.flatMap((cue) => FORMS.map((content) => `${cue}: ${content}`)),
  ...CLASSES.map((cue) => `inside another: ${cue}`),
  ...SOURCES.map((name) => `inside another, source: ${name}`),
  ...CIRCUMSTANCES,
];

/** In the order of `GRAMMAR`: 1 for what is so, 0 for what isn't. */
export function grammarOf(reading: Reading, candidate: Candidate, links: Links): number[] {
  const { tree } = reading;
  const { cue } = candidate;
  const predicate = cue ? predicateIn(tree, cue) : undefined;
  const word = predicate === undefined ? '' : tree.lemma(predicate);
  const className = CLASSES[REPORTING_CLASS.get(word) ?? 0];
  const form = contentForm(reading, candidate);
  const source = sourceKind(reading, candidate.source, links);
  return [
    ...WORDS.map((one) => one === word),
    ...CLASSES.map((name) => name === className),
    ...FORMS.map((name) => name === form),
    ...SOURCES.map((name) => name === source),
    ...CLASSES.flatMap((name) => FORMS.map((other) => name === className && other === form)),
    ...CLASSES.map((name) => links.isInside && name === className),
    ...SOURCES.map((name) => links.isInside && name === source),
    ...circumstances(reading, candidate, links, { predicate, source }),
  ].map(Number);
}

function contentForm(reading: Reading, candidate: Candidate): Form {
  const { tree } = reading;
  const form = formOf(reading, candidate);
  if (form === 'direct') return 'quotation';
  if (form === 'mixed') return 'partly quoted';
  const [range] = candidate.content;
  if (!range) return 'phrase';
  if (candidate.content.length === 1 && range.end === range.first + 1) return 'single word';
  if (/^(?:what|who|whom|why|how|whether|if|when|where|which)$/u.test(tree.lowers[range.first] ?? ''))
    return 'question';
  const predicate = topsOfRange(tree, range).find((token) => /^(?:VERB|AUX|ADJ|NOUN|PROPN)$/u.test(tree.posOf(token)));
  if (predicate === undefined) return 'phrase';
  if (tree.child(predicate, 'nsubj', 'csubj', 'expl') !== undefined) return 'clause';
  const isInfinitive = tree.children(predicate, 'mark').some((mark) => tree.lower(mark) === 'to');
  return isInfinitive ? 'infinitive' : 'phrase';
}

function sourceKind({ tree }: Reading, source: TokenRange | null, { speaker, certainty }: Links): SourceKind {
  if (!source) return certainty === 'hearsay' ? 'hidden' : 'nobody';
  const word = source.end === source.first + 1 ? (tree.lowers[source.first] ?? '') : '';
  if (/^(?:i|we|you|me|us|my|our|your)$/u.test(word)) return 'I';
  if (/^(?:he|she|him|her|his)$/u.test(word)) return 'he';
  if (/^(?:they|them|their)$/u.test(word)) return 'they';
  if (/^(?:it|its|this|that|these|those)$/u.test(word)) return 'it';
  if (/^(?:who|which|whom)$/u.test(word)) return 'who';
  return speaker === null ? 'somebody else' : 'an actor';
}

/** In the order of `CIRCUMSTANCES`. */
function circumstances(
  reading: Reading,
  { cue, content }: Candidate,
  { isInside, certainty, speaker }: Links,
  { predicate, source }: { predicate: TokenIndex | undefined; source: SourceKind },
): boolean[] {
  const { tree, document } = reading;
  const group = predicate === undefined ? undefined : verbGroupOf(tree, predicate);
  const isVerb = predicate !== undefined && tree.posOf(predicate) === 'VERB';
  const first = content[0]?.first ?? 0;
  return [
    isInside,
    certainty === 'hearsay',
    certainty === 'denied',
    predicate !== undefined && negationOf(tree, predicate) !== undefined,
    group?.modal !== undefined,
    isVerb && group?.finite === false,
    predicate !== undefined && tree.posOf(predicate) === 'NOUN',
    isVerb && group?.voice === 'passive',
    predicate !== undefined && isConditional(tree, predicate),
    group?.tense === 'present',
    cue !== null && insideQuotation(reading, cue.first),
    document.paragraphs[paragraphOf(reading, first)]?.heading === true,
    endsInQuestion(tree, content),
    cue !== null && first >= cue.end,
    speaker === null && /^(?:he|they|it)$/u.test(source),
    speaker === null && source === 'who',
    cue === null,
  ];
}

/** "if he says so", "unless she agrees" */
function isConditional(tree: Tree, predicate: TokenIndex): boolean {
  return tree.children(predicate, 'mark').some((mark) => /^(?:if|unless|whether|should)$/u.test(tree.lower(mark)));
}

function endsInQuestion(tree: Tree, content: readonly TokenRange[]): boolean {
  const last = content.at(-1);
  return last !== undefined && [last.end - 2, last.end - 1, last.end].some((token) => tree.lowers[token] === '?');
}
