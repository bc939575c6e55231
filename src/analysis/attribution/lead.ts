/**
 * The words that lead on to what is said, for places where a statement's own sentence doesn't stand around it: "denies
 * that it is a threat", "criticised the American campaign". What is said alone can mean the opposite, or nothing.
 */
import { firstNotBefore } from '../halving.ts';
import type { ReadDocument } from '../reader/read-document.ts';
import type { Attribution, DateMention, Span } from '../schema.ts';
import { covers } from '../spans.ts';
import { tokensWithin } from '../text/tokens-within.ts';
import { negationOf } from '../tree/negation.ts';
import type { TokenRange, Tree } from '../tree/tree.ts';
import { predicateIn } from './syntactic-source.ts';

/** In characters: "told the Munich Security Conference". */
const MOST_BETWEEN = 80;

/** With its lead, where there is one. `dates` are left out of it, for they need the sentence around them. */
export function withLead(document: ReadDocument, dates: readonly DateMention[], attribution: Attribution): Attribution {
  const lead = within(document, attribution) ?? before(document, dates, attribution);
  return lead === undefined ? attribution : { ...attribution, lead };
}

/** "Donald Trump, the US president, [is said to be] considering …"; not "What matters more, [he said], is …". */
function within({ tree, tokens }: ReadDocument, { cue, content, form }: Attribution): Span[] | undefined {
  const [first, last] = content;
  if (cue === null || !first || !last || content.length !== 2 || form === 'direct') return undefined;
  const between = { start: first.end, end: last.start };
  const range = tokensWithin(tokens, between);
  if (!covers(between, cue) || !isShort(between)) return undefined;
  const isOneSentence = tokens[range.first]?.sentence === tokens[tokensWithin(tokens, last).first]?.sentence;
  return isOneSentence && !isMark(tree, range.end - 1) ? [between] : undefined;
}

/** "[criticised] the American campaign", "[told] a council on Friday [that] it would fall" */
function before(document: ReadDocument, dates: readonly DateMention[], attribution: Attribution): Span[] | undefined {
  const { tree, tokens } = document;
  const { cue, source, content } = attribution;
  const [said] = content;
  if (cue === null || !said || cue.end > said.start) return undefined;
  const between = { start: cue.end, end: said.start };
  // "according to the newspaper, …" is no verb of whose word it is.
  if ((source && covers(between, source)) || !isShort(between)) return undefined;
  const verb = tokensWithin(tokens, cue);
  const words = tokensWithin(tokens, said);
  if (tokens[verb.first]?.sentence !== tokens[words.first]?.sentence || isWhole(tree, attribution, words))
    return undefined;
  let from = Math.max(verb.end, firstBehindDates(tokens, dates, between));
  for (let at = from; at < words.first; at += 1) if (isMark(tree, at)) from = at + 1;
  const end = tree.lowers[words.first] === 'that' && words.end - words.first > 1 ? words.first + 1 : words.first;
  const start = negatedFrom(tree, verb);
  const stretches =
    from === verb.end
      ? [{ first: start, end }]
      : [
          { first: start, end: verb.end },
          { first: from, end },
        ];
  return stretches.flatMap(({ first, end: last }) => {
    const [one, other] = [tokens[first], tokens[last - 1]];
    return last > first && one && other ? [{ start: one.start, end: other.end }] : [];
  });
}

/** The token behind the last date between the cue and what is said; 0 where there is none. */
function firstBehindDates(tokens: readonly Span[], dates: readonly DateMention[], between: Span): number {
  const behind = firstNotBefore(dates, ({ span }) => span.start < between.end);
  const last = dates[behind - 1];
  return last && covers(between, last.span) ? tokensWithin(tokens, last.span).end : 0;
}

/** “We shall see.”: whole sentences need no verb before them, unlike “a more complicated issue”. */
function isWhole(tree: Tree, { form, certainty }: Attribution, { first, end }: TokenRange): boolean {
  if (form !== 'direct' || certainty === 'denied') return false;
  const opening = tree.forms.slice(first, end).find((_, index) => tree.pos[first + index] !== 'PUNCT');
  return !/^\p{Ll}/u.test(opening ?? '');
}

/** The cue's first word, or the "not" before it. */
function negatedFrom(tree: Tree, cue: TokenRange): number {
  const negation = negationOf(tree, predicateIn(tree, cue));
  return Math.min(
    cue.first,
    negation !== undefined && negation.scope.first === negation.cue ? negation.cue : cue.first,
  );
}

const isShort = ({ start, end }: Span): boolean => end - start <= MOST_BETWEEN;

/** A hyphen or an apostrophe parts nothing. */
const isMark = (tree: Tree, token: number): boolean =>
  tree.pos[token] === 'PUNCT' && !/^[-.'’]$/u.test(tree.forms[token] ?? '');
