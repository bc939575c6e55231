/** Reporting verbs that the tagger takes for nouns: "Officials [fear] the bridge …", "the lawsuit [claims]". */
import type { Document, Token } from '../../document.ts';
import {
  HEADLINE_VERB_FORMS,
  NOUN_OR_VERB_FORMS,
  RARE_VERB_FORMS,
  UNAMBIGUOUS_VERB_FORMS,
} from '../../lexicon/verb-forms.ts';
import { isOverlookedVerb } from './overlooked-verbs.ts';

/** How long a noun phrase may be that such a verb ends a sentence behind. */
const LONGEST_SUBJECT = 8;

/** What stands before a noun, and so says that a form isn't a verb: "the says", "a claims". */
const BEFORE_NOUN: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
  'of',
  "'s",
]);

/** "Officials fear the bridge …", "The firm claims to be …": a form between the sentence's first noun and a content. */
function isFirstVerb(document: Document, token: Token): boolean {
  const rare = RARE_VERB_FORMS.has(token.lower);
  if (token.pos !== 'NOUN' || !(rare || NOUN_OR_VERB_FORMS.has(token.lower))) return false;
  const next = document.tokens[token.index + 1];
  const after = document.tokens[token.index + 2];
  if (next?.sentence !== token.sentence) return false;
  const opens =
    next.lower === 'that' ||
    (next.lower === 'to' && (after?.pos === 'VERB' || after?.pos === 'AUX')) ||
    next.pos === 'DET' ||
    next.pos === 'PRON';
  const first = clauseFirst(document, token);
  if (rare && !isRareVerb(document, token, next.lower === 'that')) return false;
  if (!opens || token.index - first > 6 || document.tokens[token.index - 1]?.pos === 'ADJ') return false;
  for (let at = first; at < token.index; at += 1) {
    const pos = document.tokens[at]?.pos;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'PUNCT') return false;
  }
  return token.index > first;
}

/** "Moscow [plans] a summit", "The paper [notes] that it fell": behind a name, or behind one thing and before a clause. */
function isRareVerb(document: Document, token: Token, that: boolean): boolean {
  const before = document.tokens[token.index - 1];
  if (before?.pos === 'PROPN') return that || isOnlyVerb(document, token);
  const isOne = before?.pos === 'NOUN' && before.lower === before.lemma && token.lower.endsWith('s');
  return that && isOne && isOnlyVerb(document, token);
}

/** "The dam was weak, the lawsuit [claims].": the last word, and between it and a comma nothing but a noun phrase. */
function isTrailingVerb({ tokens, sentences }: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  const noun = tokens[token.index - 1];
  if (token.pos !== 'NOUN' || !NOUN_OR_VERB_FORMS.has(token.lower) || !token.lower.endsWith('s')) return false;
  if (next?.sentence === token.sentence && next.lower !== '.') return false;
  if (noun?.pos !== 'NOUN' && noun?.pos !== 'PROPN') return false;
  let at = token.index - 1;
  while (at > token.index - LONGEST_SUBJECT && /^(?:NOUN|PROPN|ADJ|DET|PRON)$/u.test(tokens[at]?.pos ?? '')) at -= 1;
  const first = sentences[token.sentence]?.firstToken ?? 0;
  if (tokens[at]?.lower !== ',' || at <= first) return false;
  return tokens.slice(first, at).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** The first token of the sentence, or of the clause behind the nearest "that", ";" or ", but". */
function clauseFirst({ tokens, sentences }: Document, token: Token): number {
  const first = sentences[token.sentence]?.firstToken ?? 0;
  for (let at = token.index - 1; at > first; at -= 1) {
    const word = tokens[at]?.lower ?? '';
    if (word === 'that' || word === ';') return at + 1;
    if (/^(?:and|but|while|though)$/u.test(word) && tokens[at - 1]?.lower === ',') return at + 1;
  }
  return first;
}

/** "Moscow plans to attack", but "Moscow reports that it fell are false": no verb follows but the content's own. */
function isOnlyVerb({ tokens }: Document, token: Token): boolean {
  let verbs = 0;
  for (let at = token.index + 1; tokens[at]?.sentence === token.sentence; at += 1) {
    const next = tokens[at];
    if (/^(?:that|who|which)$/u.test(next?.lower ?? '') && at > token.index + 1) break;
    if (next?.pos === 'PUNCT') break;
    const auxiliary = next?.pos === 'AUX';
    if (auxiliary && tokens[at - 1]?.pos !== 'AUX') verbs += 1;
    if (next?.pos === 'VERB' && tokens[at - 1]?.pos !== 'AUX') verbs += 1;
  }
  return verbs <= 1;
}

/** Is it a verb, whatever the tagger says? */
export function isVerbAfterAll(document: Document, token: Token): boolean {
  const before = document.tokens[token.index - 1];
  const sameSentence = before?.sentence === token.sentence;
  if (sameSentence && BEFORE_NOUN.has(before.lower)) return false;
  if (UNAMBIGUOUS_VERB_FORMS.has(token.lower) || isOverlookedVerb(document, token)) return true;
  if (sameSentence && (isFirstVerb(document, token) || isTrailingVerb(document, token))) return true;
  const sentence = document.sentences[token.sentence];
  const heading = sentence ? document.paragraphs[sentence.paragraph]?.heading : false;
  return heading === true && sameSentence && token.pos !== 'ADJ' && HEADLINE_VERB_FORMS.has(token.lower);
}
