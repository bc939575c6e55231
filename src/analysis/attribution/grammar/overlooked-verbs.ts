/** Verbs that the tagger takes for nouns or adjectives, "quotes", "show", "shot" and "alleged", where what stands around them tells. */
import type { Document, Token } from '../../document.ts';
import { SHOWING_NOUNS } from '../../lexicon/reporting-verbs.ts';
import { statesThat } from './states-that.ts';
import { isPastParticiple } from './verb-groups.ts';

/** "informed [all of its customers] that" */
const LONGEST_INFORMED = 8;

/** "quotes [one guest at the hotel in Leeds] as saying" */
const LONGEST_QUOTED = 12;

/** "was surveying | the area", "shot | his wife": behind a noun these would begin another phrase. */
const OPENS_OBJECT = /^(?:the|an?|this|these|those|his|her|its|their|my|our|your)$/u;

/** Is it a verb by its neighbours? */
export function isOverlookedVerb(document: Document, token: Token): boolean {
  return (
    quotesSomebody(document, token) ||
    isShowing(document, token) ||
    showsThat(document, token) ||
    statesThat(document, token) ||
    allegedThat(document, token) ||
    informsSomebody(document, token) ||
    disputesIt(document, token) ||
    isProgressive(document, token) ||
    shotSomebody(document, token)
  );
}

/** "Mr Ng quotes one guest as saying": behind a name, and "as saying" follows. */
function quotesSomebody({ tokens }: Document, token: Token): boolean {
  if (!/^(?:quotes|cites)$/u.test(token.lower) || tokens[token.index - 1]?.pos !== 'PROPN') return false;
  for (let at = token.index + 1; tokens[at]?.sentence === token.sentence; at += 1) {
    if (tokens[at]?.lower === 'as') return tokens[at + 1]?.lower.endsWith('ing') === true;
    if (tokens[at]?.pos === 'VERB' || at > token.index + LONGEST_QUOTED) return false;
  }
  return false;
}

/** "Prices are falling, new figures show.": between a noun and the end of its clause, which a comma begins. */
function isShowing({ tokens }: Document, token: Token): boolean {
  if (!/^shows?$/u.test(token.lower) || token.pos !== 'NOUN') return false;
  const noun = tokens[token.index - 1];
  if (noun?.pos !== 'NOUN' || !SHOWING_NOUNS.has(noun.lemma) || !/^[,.]$/u.test(tokens[token.index + 1]?.lower ?? ''))
    return false;
  let at = noun.index - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|PRON)$/u.test(tokens[at]?.pos ?? '')) at -= 1;
  return tokens[at]?.lower === ',' && tokens[at]?.sentence === token.sentence;
}

/** "Emails obtained by the BBC show that it was over": behind whom the participle of a written thing names. */
function showsThat({ tokens }: Document, token: Token): boolean {
  if (!/^shows?$/u.test(token.lower) || token.pos !== 'NOUN' || tokens[token.index + 1]?.lower !== 'that') return false;
  let at = token.index - 1;
  while (/^(?:DET|PROPN)$/u.test(tokens[at]?.pos ?? '')) at -= 1;
  const [thing, participle] = [tokens[at - 2], tokens[at - 1]];
  if (tokens[at]?.lower !== 'by' || at === token.index - 1 || thing?.sentence !== token.sentence) return false;
  // "a play inspired by the BBC show that won"
  const agrees = /(?:s|data)$/u.test(thing.lower) === (token.lower === 'show');
  const hangs = isPastParticiple(participle?.lower ?? '');
  return agrees && hangs && /^(?:NOUN|PROPN)$/u.test(thing.pos);
}

/** "Mr Ng, who left, alleged that it was over", not "the alleged that" or "it is alleged that". */
function allegedThat({ tokens }: Document, token: Token): boolean {
  const before = tokens[token.index - 1];
  if (token.lower !== 'alleged' || tokens[token.index + 1]?.lower !== 'that') return false;
  return before?.lower === ',' || /^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? '');
}

/** "The bank informed its clients that it was shut", not "an informed public that votes" or "well informed voters". */
function informsSomebody({ tokens }: Document, token: Token): boolean {
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (token.lower !== 'informed' || !/^(?:NOUN|PROPN|PRON|DET)$/u.test(next?.pos ?? '')) return false;
  if (before?.lower !== ',' && !/^(?:NOUN|PROPN|PRON)$/u.test(before?.pos ?? '')) return false;
  for (let at = token.index + 2; at < token.index + LONGEST_INFORMED; at += 1) {
    const word = tokens[at];
    if (word?.sentence !== token.sentence || word.pos === 'PUNCT') return false;
    if (word.lower === 'that') return true;
    if (word.pos === 'VERB' || word.pos === 'AUX') return false;
  }
  return false;
}

/** "and his family disputes that, arguing …": behind a noun, and before a pronoun that ends the clause. */
function disputesIt({ tokens }: Document, token: Token): boolean {
  if (token.pos !== 'NOUN' || !/^(?:dispute|doubt)s?$/u.test(token.lower)) return false;
  const [before, object, after] = [tokens[token.index - 1], tokens[token.index + 1], tokens[token.index + 2]];
  const isSubject = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  return isSubject && /^(?:this|that|it|them|these|those)$/u.test(object?.lower ?? '') && after?.pos === 'PUNCT';
}

/** "a team that was surveying the area": behind a form of "be", and before an article or an owner. */
function isProgressive({ tokens }: Document, token: Token): boolean {
  if (token.pos !== 'NOUN' || !/^\p{L}{3,}ing$/u.test(token.lower)) return false;
  const be = /^(?:is|are|was|were|been)$/u.test(tokens[token.index - 1]?.lower ?? '');
  return be && OPENS_OBJECT.test(tokens[token.index + 1]?.lower ?? '');
}

/** "who police say shot his wife": right behind a verb, and before an article or an owner; not "a shot the man fired". */
function shotSomebody({ tokens }: Document, token: Token): boolean {
  if (token.pos !== 'NOUN' || token.lower !== 'shot' || tokens[token.index - 1]?.pos !== 'VERB') return false;
  return OPENS_OBJECT.test(tokens[token.index + 1]?.lower ?? '');
}
