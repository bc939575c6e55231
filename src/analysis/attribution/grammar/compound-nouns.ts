/** Nouns that the tagger takes for verbs, adjectives or adverbs: "a think [tank]", "told the Today [show]", "a Marathi [daily]". */
import type { Document, PartOfSpeech, Token } from '../../document.ts';

/** "told | ABC's Good Morning America | show": so many words at most. */
const LONGEST_NAME_IN_TOKENS = 8;

const PERIODICALS: ReadonlySet<string> = new Set(['daily', 'weekly', 'monthly', 'fortnightly']);
const TOLD: ReadonlySet<string> = new Set('tell tells told telling informed reminded'.split(' '));

/** Is it a noun, whatever the tagger says? */
export function isNounAfterAll(document: Document, token: Token): boolean {
  const { lower } = token;
  const next = neighbour(document, token, 1)?.lower ?? '';
  // "think tanks", "41 per cent of voters"
  if (lower === 'think') return /^tanks?$/u.test(next) && !hasSubject(document, token);
  if (lower === 'tank' || lower === 'tanks') {
    const think = neighbour(document, token, -1);
    return think?.lower === 'think' && !hasSubject(document, think);
  }
  if (lower === 'per') return next === 'cent' && neighbour(document, token, -1)?.pos === 'NUM';
  if (lower === 'show') return isProgramme(document, token);
  return PERIODICALS.has(lower) && isPeriodical(document, token);
}

/** "They [think] tanks are useless" */
function hasSubject(document: Document, token: Token): boolean {
  const before = neighbour(document, token, -1);
  return before?.pos === 'PRON' || (before?.pos === 'NOUN' && before.lower.endsWith('s'));
}

/** "told the Late Late [show] he would go"; "figures from Nielsen show that" has a verb. */
function isProgramme(document: Document, token: Token): boolean {
  if (neighbour(document, token, -1)?.pos !== 'PROPN') return false;
  for (let back = 2; back <= LONGEST_NAME_IN_TOKENS; back += 1) {
    const before = neighbour(document, token, -back);
    if (!before) return false;
    if (TOLD.has(before.lower)) return true;
    if (!isOneOf(before, ['PROPN', 'DET', 'PART', 'ADJ', 'NOUN', 'ADP'])) return false;
  }
  return false;
}

/** "The Hindi [daily] said", "told a Marathi [daily] that": behind an article, and no noun behind it. */
function isPeriodical(document: Document, token: Token): boolean {
  const next = neighbour(document, token, 1);
  const ends = !next || next.lower === 'that' || isOneOf(next, ['VERB', 'AUX', 'PUNCT', 'PRON']);
  let before = neighbour(document, token, -1);
  if (before && isOneOf(before, ['ADJ', 'PROPN'])) before = neighbour(document, token, -2);
  return ends && before?.pos === 'DET';
}

function isOneOf(token: Token, tags: readonly PartOfSpeech[]): boolean {
  return tags.includes(token.pos);
}

function neighbour({ tokens }: Document, { index, sentence }: Token, by: number): Token | null {
  const found = tokens[index + by];
  return found?.sentence === sentence ? found : null;
}
