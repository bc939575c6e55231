/** What is over beyond doubt, though its day would be nearer ahead: "stormed the building on 9 July", told in June. */
import type { Document, Sentence, Token } from '../../document.ts';
import { ELECTIONS, SUDDEN } from '../../lexicon/event-nouns.ts';
import { REPORTING } from '../../lexicon/tense-words.ts';
import type { Span } from '../../schema.ts';
import { isBetween, nextVerb, openingVerb, tokenBehind } from './opening-verbs.ts';
import { isVerb, tenseAt } from './verbs.ts';

/** So many tokens back the verb may stand. */
const REACH = 12;

/** So many tokens may stand between "since" and the date: "since the company's profit warning of". */
const LONGEST_SINCE = 9;

/**
 * True where the date is surely that of what has happened: the verb of a sentence that it opens is a past one, or the verb
 * before it tells what nobody plans. Of others nobody knows: "approved the strike on 9 July".
 */
export function isCertainlyPast({ tokens, sentences }: Document, span: Span, date: number): boolean {
  const sentence = sentences[tokens[date]?.sentence ?? -1];
  if (!sentence) return false;
  if (isSince(tokens, span, date, sentence)) return true;
  if (isOpening(tokens, span, date, sentence))
    return openingVerb(tokens, span, date, sentence) === 'past' && isOwnVerb(tokens, span, date, sentence);
  for (let index = date - 1; index >= Math.max(sentence.firstToken, date - REACH); index -= 1) {
    const token = tokens[index];
    if (!token || token.lower === 'for' || token.pos === 'PUNCT' || isAheadOf(tokens, index)) return false;
    if (!isVerb(tokens, index)) continue;
    const isOver = SUDDEN.has(token.lemma) || isDecided(tokens, index, date);
    return isOver && tenseAt(tokens, index) === 'past' && !isOfAnother(tokens, index, sentence);
  }
  return false;
}

/** "arrested before the vote", "held until a hearing", "died short of her birthday"; not "shot before dawn" */
function isAheadOf(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? '';
  if (word === 'before' || word === 'until') return ['DET', 'PRON'].includes(tokens[index + 1]?.pos ?? 'X');
  return ['ahead', 'pending', 'short'].includes(word);
}

/** "the ban was meant to end", "was supposed to", "was hoping to" */
const HOPED: ReadonlySet<string> = new Set('hoping meant supposed'.split(' '));

/** With one of these before a verb it is another clause's: "On 4 August the navy, which sent". */
const OTHER_CLAUSE: ReadonlySet<string> = new Set(
  'that who which whose when where while after before since until because as if'.split(' '),
);

/** "the navy sent", "said, “It"; but not "those named will meet", "the man who fell will meet", "the navy said, a ship will" */
function isOwnVerb(tokens: readonly Token[], span: Span, date: number, { endToken }: Sentence): boolean {
  const verb = nextVerb(tokens, span, date, endToken);
  if (!verb || isBetween(tokens, span, verb.index, OTHER_CLAUSE)) return false;
  const isThrownIn = tokens[verb.index + 1]?.text === ',' && !/^["“‘']/u.test(tokens[verb.index + 2]?.text ?? '');
  if (isThrownIn || HOPED.has(tokens[verb.index + 1]?.lower ?? '')) return false;
  const hasSubject = tokens.slice(date, verb.index).some(({ start, pos }) => start >= span.end && NOMINAL.has(pos));
  if (!hasSubject || REPORTING.has(verb.lemma)) return hasSubject;
  for (let index = verb.index + 1; index < endToken; index += 1) {
    const token = tokens[index];
    // What follows may have a verb of its own: "sent a ship, which is here", "sent a ship and will".
    if (!token || ['PUNCT', 'CCONJ', 'SCONJ'].includes(token.pos) || OTHER_CLAUSE.has(token.lower)) return true;
    if (isVerb(tokens, index)) return ['past', null].includes(tenseAt(tokens, index));
  }
  return true;
}

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'NUM', 'PRON', 'PROPN']);

/** "will honour the guards killed in a rite on 9 July": a participle on a noun within what is to come. */
function isOfAnother(tokens: readonly Token[], participle: number, { firstToken }: Sentence): boolean {
  if (!NOMINAL.has(tokens[participle - 1]?.pos ?? 'X') && tokens[participle - 1]?.lower !== 'those') return false;
  for (let index = participle - 1; index >= firstToken; index -= 1) {
    if (OTHER_CLAUSE.has(tokens[index]?.lower ?? '')) return false;
    if (isVerb(tokens, index)) return ['future', 'planned'].includes(tenseAt(tokens, index) ?? '');
  }
  return false;
}

/** "On 4 August the navy sent", but not "On 9 July’s vote", "9 July elections" */
function isOpening(tokens: readonly Token[], { end }: Span, date: number, { firstToken }: Sentence): boolean {
  const isFirst = date === firstToken || (date === firstToken + 1 && tokens[firstToken]?.lower === 'on');
  const after = tokenBehind(tokens, date, end);
  return (
    isFirst && ['DET', 'PRON', 'PROPN', 'PUNCT'].includes(after?.pos ?? 'X') && !/^['’]s?$/u.test(after?.text ?? '')
  );
}

/** "since the profit warning of 6 February", "since 6 February" */
export function isSince(tokens: readonly Token[], { end }: Span, date: number, { firstToken }: Sentence): boolean {
  for (let index = date - 1; index >= Math.max(firstToken, date - LONGEST_SINCE); index -= 1) {
    const token = tokens[index];
    // "since the vote on Monday is free", where it tells a reason
    if (token?.lower === 'since') return !['AUX', 'VERB'].includes(tokenBehind(tokens, date, end)?.pos ?? 'X');
    if (!token || token.text === ',' || isVerb(tokens, index)) return false;
  }
  return false;
}

/** "lost the vote on 9 July", but not "won backing for the rally on 9 July" */
function isDecided(tokens: readonly Token[], verb: number, date: number): boolean {
  if (!['lose', 'win'].includes(tokens[verb]?.lemma ?? '')) return false;
  const noun = tokens[date - 2];
  const isWhole = tokens.slice(verb + 1, date - 1).every(({ pos }) => ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(pos));
  return isWhole && (ELECTIONS.has(noun?.lower ?? '') || noun?.lower === 'vote');
}
