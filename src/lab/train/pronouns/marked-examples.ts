/** What readers' marks teach of pronouns and descriptions: who speaks, and what an actor is called. */
import { findMentioned } from '../../../analysis/actors/actors.ts';
import type { Draft } from '../../../analysis/actors/mention.ts';
import { Discourse } from '../../../analysis/actors/reference/discourse.ts';
import type { Question } from '../../../analysis/actors/reference/question.ts';
import { readReferences } from '../../../analysis/actors/reference/read-references.ts';
import type { Referent } from '../../../analysis/actors/reference/referent.ts';
import { findDates } from '../../../analysis/dates/dates.ts';
import { readText } from '../../../analysis/reader/read-document.ts';
import type { ReadDocument } from '../../../analysis/reader/read-document.ts';
import { tokensWithin } from '../../../analysis/text/tokens-within.ts';
import { MINIMAL, nounPhraseOf } from '../../../analysis/tree/noun-phrase.ts';
import { topsOfRange } from '../../../analysis/tree/range-head.ts';
import type { TokenIndex } from '../../../analysis/tree/tree.ts';
import type { AnnotatedArticle } from '../../corpora/annotated.ts';
import type { GoldActor } from '../../reader/gold.ts';
import { isSameName } from '../../reader/words.ts';
import type { Example } from './examples.ts';

/** An annotated article read as far as its names. */
export interface MarkedArticle {
  gold: AnnotatedArticle;
  document: ReadDocument;
  /** By the word at the top of a source who it is; null for somebody without a name. */
  speakers: ReadonlyMap<number, NamedActor | null>;
  actors: ReadonlyMap<Draft, NamedActor>;
  named: readonly NamedActor[];
  /** A discourse at its beginning; each reading needs a new one. */
  begin: () => Discourse;
}

/** Somebody whom a text names. */
type NamedActor = Pick<GoldActor, 'name' | 'aliases'>;

const UNNAMED = /^unnamed\b/u;
/** "Ann Lee and Bo Ng" */
const SEVERAL = /,| and /u;

export function readMarked(gold: AnnotatedArticle): MarkedArticle {
  const document = readText(gold.text, { published: gold.published });
  const { drafts, roles, mentioned } = findMentioned(document, findDates(document));
  const named = namedIn(gold);
  const actors = new Map<Draft, NamedActor>();
  for (const draft of drafts) {
    const actor = actorCalled(
      named,
      draft.mentions.map(({ text }) => text),
    );
    if (actor) actors.set(draft, actor);
  }
  const speakers = new Map<number, NamedActor | null>();
  for (const { source, speaker } of gold.statements) {
    if (source === null || speaker === null) continue;
    const [top] = topsOfRange(document.tree, tokensWithin(document.tokens, source));
    const actor = UNNAMED.test(speaker) ? null : actorCalled(named, [speaker]);
    if (top !== undefined && actor !== undefined) speakers.set(top, actor);
  }
  return { gold, document, speakers, actors, named, begin: () => new Discourse(document, mentioned, roles) };
}

/**
 * The pronouns and descriptions of which something is marked, in text order.
 * @param answer whom the others mean
 */
export function markedExamples(article: MarkedArticle, answer: (question: Question) => Referent | null): Example[] {
  const examples: Example[] = [];
  readReferences(article.begin(), (question) => {
    const wanted = wantedFor(article, question);
    if (wanted === undefined) return answer(question);
    const right = question.candidates.flatMap(({ referent: { draft } }, at) =>
      wanted !== null && draft !== null && article.actors.get(draft) === wanted ? [at] : [],
    );
    examples.push({ question, gold: null, right });
    return question.candidates[right[0] ?? -1]?.referent ?? null;
  });
  return examples;
}

/** Where only statements are marked, those who make them. */
function namedIn({ actors, statements }: AnnotatedArticle): readonly NamedActor[] {
  if (actors.length > 0) return actors;
  const speakers = new Set(statements.map(({ speaker }) => speaker));
  return [...speakers].flatMap((name) =>
    name === null || UNNAMED.test(name) || SEVERAL.test(name) ? [] : [{ name, aliases: [] }],
  );
}

function actorCalled(named: readonly NamedActor[], texts: readonly string[]): NamedActor | undefined {
  return named.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => texts.some((text) => isSameName(one, text))),
  );
}

/** Null where it is somebody without a name; undefined where nothing is marked. */
function wantedFor(article: MarkedArticle, { sort, token }: Question): NamedActor | null | undefined {
  const speaker = article.speakers.get(token);
  return speaker === undefined && sort === 'noun' ? actorDescribed(article, token) : speaker;
}

/** The one of whom the annotators list these words: "the company". */
function actorDescribed(
  { gold, named, document: { tree, tokens } }: MarkedArticle,
  token: TokenIndex,
): NamedActor | undefined {
  const { first, end } = nounPhraseOf(tree, token, { ...MINIMAL, prepositions: 'of' });
  const text = bare(gold.text.slice(tokens[first]?.start, tokens[end - 1]?.end));
  const called = named.filter(({ aliases }) => aliases.some((alias) => bare(alias) === text));
  return called.length === 1 ? called[0] : undefined;
}

function bare(description: string): string {
  return description.toLowerCase().replace(/^(?:the|this) /u, '');
}
