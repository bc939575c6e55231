/**
 * Turns of a conversation that a text prints without quotation marks: paragraphs under a speaker's label, and what an
 * interviewee answers to questions that stand in paragraphs of their own.
 */
import type { ActorIndex, ActorMention } from '../actors/actors.ts';
import { firstNotBefore } from '../halving.ts';
import type { Paragraph } from '../document.ts';
import { membersOf } from '../tree/coordination.ts';
import { apposedTo } from '../tree/apposition.ts';
import { MINIMAL, nounPhraseOf } from '../tree/noun-phrase.ts';
import type { NounPhraseOptions } from '../tree/noun-phrase.ts';
import { prepositionOf } from '../tree/preposition.ts';
import type { TokenIndex, TokenRange, Tree } from '../tree/tree.ts';
import { insideQuotation } from './reading.ts';
import type { Reading } from './reading.ts';

export interface Turn {
  content: TokenRange[];
  /** The label, or the words that first name the one who is interviewed. */
  source: TokenRange;
}

/** "JAKE TAPPER:", "Gov. Mary Fallin:" */
const LONGEST_LABEL = 5;
const FEWEST_TURNS = 3;
/** Questions that are answered; fewer may be rhetorical. */
const FEWEST_ANSWERS = 2;

export function turnsIn(reading: Reading, actors: ActorIndex): Turn[] {
  const labelled = labelledTurns(reading, actors);
  return labelled.length > 0 ? labelled : interviewAnswers(reading, actors);
}

/** Paragraphs that open with a name and a colon, where two people at least take turns. */
function labelledTurns(reading: Reading, actors: ActorIndex): Turn[] {
  const found = reading.document.paragraphs.flatMap((paragraph) => {
    const range = tokensOf(reading, paragraph);
    // “RAMOS: Did you?”: the marks around a whole turn
    const first = isMark(reading.tree, range.first) ? range.first + 1 : range.first;
    const end = isMark(reading.tree, range.end - 1) ? range.end - 1 : range.end;
    const colon = reading.tokens.slice(first, first + LONGEST_LABEL + 1).find(({ lower }) => lower === ':');
    if (!colon || colon.index + 1 >= end || paragraph.heading) return [];
    const source = { first, end: colon.index };
    const speaker = mentionsIn(reading, actors, source).find(({ form }) => form === 'name')?.actorId;
    const isName = reading.tokens.slice(first, colon.index).every(({ text }) => /^[^\p{Ll}]/u.test(text));
    const content = { first: colon.index + 1, end };
    return isName && speaker !== undefined && hasVerb(reading.tree, content) ? [{ speaker, source, content }] : [];
  });
  const speakers = new Set(found.map(({ speaker }) => speaker));
  if (found.length < FEWEST_TURNS || speakers.size < 2 || speakers.size > found.length / 1.5) return [];
  return found.map(({ source, content }) => ({ source, content: [content] }));
}

/** What follows each question, up to the next one, where the text says who is interviewed. */
function interviewAnswers(reading: Reading, actors: ActorIndex): Turn[] {
  const { paragraphs } = reading.document;
  const isQuestion = paragraphs.map((paragraph) => asks(reading, paragraph));
  const opening = paragraphs[isQuestion.indexOf(true)];
  const source = opening && intervieweeBefore(reading, actors, opening.firstSentence);
  if (!source) return [];
  const answers: TokenRange[][] = [];
  let current: TokenRange[] | null = null;
  paragraphs.forEach((paragraph, index) => {
    const range = tokensOf(reading, paragraph);
    if (isQuestion[index] === true) {
      current = [];
      answers.push(current);
    } else if (paragraph.heading || !hasVerb(reading.tree, range)) {
      // a picture's caption doesn't end an answer
    } else current?.push(range);
  });
  const given = answers.filter((answer) => answer.length > 0);
  // behind the last answer the article may go on in its own words
  given.at(-1)?.splice(1);
  const personal = given.filter((answer) => answer.some((range) => hasFirstPerson(reading, range)));
  if (given.length < FEWEST_ANSWERS || personal.length < given.length / 2) return [];
  return given.map((content) => ({ source, content }));
}

/** Whether a paragraph that is not quoted ends in a question. */
function asks(reading: Reading, paragraph: Paragraph): boolean {
  const { first, end } = tokensOf(reading, paragraph);
  const { lowers } = reading.tree;
  // the mark is forgotten now and then: "How did you come to this"
  const opens = /^(?:who|what|when|where|why|how)$/u.test(lowers[first] ?? '') && /^\p{L}/u.test(lowers[end - 1] ?? '');
  return !paragraph.heading && (lowers[end - 1] === '?' || opens) && !insideQuotation(reading, first);
}

/**
 * "Wikinews interviewed [Ann Lee]", "an interview with [Ann Lee]", "[Ann Lee] tells us": whom the text before the first
 * question says to be asked or to answer. Null where that is nobody, or several.
 */
function intervieweeBefore(reading: Reading, actors: ActorIndex, sentence: number): TokenRange | null {
  const { tree, document, tokens } = reading;
  const lead = tree.tokens({ first: 0, end: document.sentences[sentence]?.firstToken ?? 0 });
  const people = new Set(actors.actors.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const found = lead
    .flatMap((token) => intervieweesOf(tree, token))
    .flatMap((phrase) => mentionsIn(reading, actors, phrase))
    .filter(({ actorId }) => people.has(actorId));
  const [one] = found;
  if (!one || found.some(({ actorId }) => actorId !== one.actorId)) return null;
  const name = actors.mentions.find(({ actorId, form }) => actorId === one.actorId && form === 'name');
  if (!name) return null;
  return {
    first: firstNotBefore(tokens, ({ end }) => end <= name.start),
    end: firstNotBefore(tokens, ({ start }) => start < name.end),
  };
}

/** "academic Ann Lee", "Ann Lee, its founder" */
const NAMED: NounPhraseOptions = { ...MINIMAL, appositions: true };

/** The phrases that name who is asked or answers, where a word tells of an interview. */
function intervieweesOf(tree: Tree, token: TokenIndex): TokenRange[] {
  const lemma = tree.lemma(token);
  const partners = (): TokenIndex[] =>
    tree
      .children(token, 'nmod', 'obl')
      .filter((one) => /^(?:with|to)$/u.test(prepositionOf(tree, one) ?? ''))
      .flatMap((one) => membersOf(tree, one));
  const phrase = (head: TokenIndex): TokenRange => nounPhraseOf(tree, head, NAMED);
  if (lemma === 'interview') {
    // in headlines the name just follows: "Wikinews interviews [Ann Lee]"
    const asked = tree.children(token, 'obj', 'nsubj:pass').flatMap((one) => membersOf(tree, one));
    const noun = tree.is(token, 'acl') ? tree.head(token) : undefined;
    const described = noun === undefined ? [] : [apposedTo(tree, noun) ?? noun];
    return [{ first: token + 1, end: token + 2 }, ...[...asked, ...described, ...partners()].map(phrase)];
  }
  if (/^(?:speak|talk|chat)$/u.test(lemma) && tree.posOf(token) === 'VERB') return partners().map(phrase);
  return /^(?:tell|answer|explain|discuss)$/u.test(lemma) ? tree.children(token, 'nsubj').map(phrase) : [];
}

function tokensOf({ document }: Reading, { firstSentence, endSentence }: Paragraph): TokenRange {
  return {
    first: document.sentences[firstSentence]?.firstToken ?? 0,
    end: document.sentences[endSentence - 1]?.endToken ?? 0,
  };
}

function mentionsIn({ tokens }: Reading, { mentions }: ActorIndex, { first, end }: TokenRange): ActorMention[] {
  const [start, last] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  return mentions.slice(
    firstNotBefore(mentions, (one) => one.end <= start),
    firstNotBefore(mentions, (one) => one.start < last),
  );
}

function isMark(tree: Tree, token: number): boolean {
  return /^(?:["“”]|'')$/u.test(tree.forms[token] ?? '');
}

function hasVerb(tree: Tree, range: TokenRange): boolean {
  return tree.tokens(range).some((token) => tree.posOf(token) === 'VERB' || tree.posOf(token) === 'AUX');
}

function hasFirstPerson({ tree }: Reading, range: TokenRange): boolean {
  return tree.tokens(range).some((token) => /^(?:i|me|my|we|us|our)$/u.test(tree.lower(token)));
}
