/** Surnames that are other words as well, and that the tagger takes for those: "Mr Prior", "Peter Young". */
import type { Document, Token } from '../../document.ts';
import { FEMININE, MASCULINE, WORDLIKE } from '../../lexicon/first-names.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { HONORIFICS, KEPT_HONORIFICS } from '../../lexicon/titles.ts';

/** "Mr | Prior", "Alan | Early": words with a capital behind a form of address or a first name, as they are spelt. */
export function surnamesIn(document: Document): Set<string> {
  const { tokens } = document;
  const surnames = tokens.filter((token) => isCapital(token) && isBehindName(tokens, token));
  return new Set(surnames.filter((token) => !isInHeading(document, token)).map(({ text }) => text));
}

/** Behind a name, or with its verb at the beginning of a sentence: "Prior | denied it", but not "Young | people". */
export function isSurname({ tokens, sentences }: Document, token: Token): boolean {
  if (isBehindName(tokens, token)) return true;
  const next = tokens[token.index + 1];
  const opens = sentences[token.sentence]?.firstToken === token.index;
  return opens && token.pos !== 'PRON' && next?.sentence === token.sentence && isPast(next);
}

function isBehindName(tokens: readonly Token[], { index, sentence, pos }: Token): boolean {
  const [earlier, before] = [tokens[index - 2], tokens[index - 1]];
  if (before?.sentence !== sentence) return false;
  const form = before.text.replace(/\.$/u, '');
  if (HONORIFICS.has(form)) return !KEPT_HONORIFICS.has(form);
  if (/^(?:PRON|AUX|VERB)$/u.test(pos)) return false;
  // "The Steve Harvey | Morning Show": the name is whole by then
  const begins = earlier?.sentence !== sentence || !isCapital(earlier) || ROLE_NOUNS.has(earlier.lower);
  return begins && (MASCULINE.has(form) || FEMININE.has(form)) && !WORDLIKE.has(form);
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text);
}

function isInHeading({ sentences, paragraphs }: Document, token: Token): boolean {
  return paragraphs[sentences[token.sentence]?.paragraph ?? -1]?.heading === true;
}

/** "denied", "said", "is" */
function isPast({ pos, lower }: Token): boolean {
  return pos === 'AUX' || (pos === 'VERB' && /(?:ed|said|told|wrote|put)$/u.test(lower));
}

/** "Miss | Price told": a form of address that is a verb or a noun elsewhere. */
export function isForm({ tokens }: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  const isFormal = HONORIFICS.has(token.text) && !KEPT_HONORIFICS.has(token.text);
  return isFormal && token.pos !== 'PROPN' && next?.sentence === token.sentence && isCapital(next);
}
