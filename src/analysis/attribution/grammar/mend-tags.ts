/** Corrects the tagger where a reporting verb ("Some say that …") or the noun of a title ("its secretary-general") hangs on it. */
import type { Document, PartOfSpeech, Token } from '../../document.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { BASE_FORMS } from '../../lexicon/verb-forms.ts';
import { isCountParticiple } from './counted-nouns.ts';
import { isGerundNoun } from './gerund-nouns.ts';
import { isNounAfterAll } from './compound-nouns.ts';
import { isForm, isSurname, surnamesIn } from './surnames.ts';
import { isBehindNoun, isMilitary, isOrdinal, isOwned } from './nouns-after-all.ts';
import { endsTitle, isActing, isBehindAccordingTo } from './offices-after-all.ts';
import { isPastParticiple } from './verb-groups.ts';
import { isVerbAfterAll } from './verbs-after-all.ts';

/** How far behind "that" the verb of its clause may stand. */
const LONGEST_SUBJECT = 8;

/** The parts of speech of a document's tokens, as far as the grammar hangs on them. */
export function mendTags(document: Document): PartOfSpeech[] {
  const tags = document.tokens.map((token) => token.pos);
  const surnames = surnamesIn(document);
  for (const token of document.tokens) {
    if (isForm(document, token) || (surnames.has(token.text) && isSurname(document, token)))
      tags[token.index] = 'PROPN';
    if (token.pos === 'VERB' && isNameAfterAll(document, token)) tags[token.index] = 'PROPN';
    if (isOrdinal(document, token) || isGerundNoun(document, token)) tags[token.index] = 'NOUN';
    if (token.pos === 'VERB' && isPerfect(document, token)) tags[token.index] = 'AUX';
    if (token.pos === 'PART' && isContractedHas(document, token)) tags[token.index] = 'AUX';
    if (isParticiple(document, token)) tags[token.index] = 'VERB';
    if (token.pos === 'DET' && opensClause(document, tags, token)) tags[token.index] = 'SCONJ';
    if (token.pos === 'VERB' && isActing(document, token)) tags[token.index] = 'ADJ';
    if (token.pos === 'VERB' && isBehindAccordingTo(document, token)) tags[token.index] = 'NOUN';
    if (token.pos === 'VERB' && (isOwned(document, token) || isBehindNoun(document, token))) tags[token.index] = 'NOUN';
    if (token.pos === 'ADJ' && (endsTitle(document, token) || isMilitary(document, token))) tags[token.index] = 'NOUN';
    if (token.pos === 'VERB' && isCountParticiple(document, tags, token)) tags[token.index] = 'ADJ';
    else if (isNounAfterAll(document, token)) tags[token.index] = 'NOUN';
    else if (token.pos === 'VERB' || token.pos === 'AUX') continue;
    else if (isVerbAfterAll(document, token)) tags[token.index] = 'VERB';
  }
  return tags;
}

/** "Ted Cruz", "Judicial Watch", "Hoover estimated": a capital within a sentence, or before its verb, makes a name. */
function isNameAfterAll(document: Document, token: Token): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const sentence = document.sentences[token.sentence];
  if (!sentence || document.paragraphs[sentence.paragraph]?.heading === true) return false;
  const before = document.tokens[token.index - 1];
  const opens = token.index === sentence.firstToken || !before || /^[^\p{L}\p{N},.]+$/u.test(before.text);
  if (!opens) return !/^(?:is|was|are|were|said|says)$/u.test(token.lower);
  const next = document.tokens[token.index + 1];
  // "Downing Street refused": a participle and a name without a comma open no sentence
  let named = token.index + 1;
  while (document.tokens[named]?.pos === 'PROPN' && named < token.index + 4) named += 1;
  const verb = document.tokens[named];
  if (
    token.lower.endsWith('ing') &&
    named > token.index + 1 &&
    verb?.pos === 'VERB' &&
    /(?:ed|s|said|told)$/u.test(verb.lower)
  )
    return true;
  const verbFollows = next?.sentence === token.sentence && (next.pos === 'VERB' || next.pos === 'AUX');
  return (
    verbFollows &&
    /(?:ed|s|put|said|wrote|told|has|had|was|is|will|would)$/u.test(next.lower) &&
    !/(?:ing|ed)$/u.test(token.lower)
  );
}

/** "To have seen": the auxiliary of a perfect. */
function isPerfect(document: Document, token: Token): boolean {
  const next = document.tokens[token.index + 1];
  return (
    /^(?:have|has|had)$/u.test(token.lower) &&
    next?.pos === 'VERB' &&
    /(?:ed|en|said|told|made|seen)$/u.test(next.lower)
  );
}

/** "she['s] warned them": "has", where the tagger takes it for a genitive. */
function isContractedHas({ tokens }: Document, token: Token): boolean {
  const [subject, verb, object] = [tokens[token.index - 1], tokens[token.index + 1], tokens[token.index + 2]];
  if (token.lower !== "'s" || !/^(?:he|she|who)$/u.test(subject?.lower ?? '') || verb?.pos !== 'VERB') return false;
  return isPastParticiple(verb.lower) && /^(?:PRON|DET|PROPN)$/u.test(object?.pos ?? '');
}

/**
 * "Is alleged to have lied", "has learnt that", "it has been alleged.": not "an alleged thief". And "it fell[,] warning
 * that": not "the outlook is promising."
 */
function isParticiple({ tokens }: Document, token: Token): boolean {
  const [auxiliary, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (token.lower.endsWith('ing'))
    return BASE_FORMS.has(token.lower) && auxiliary?.lower === ',' && next?.lower === 'that';
  return BASE_FORMS.has(token.lower) && auxiliary?.pos === 'AUX' && /^(?:to|that|[.,])$/u.test(next?.lower ?? '');
}

/** "Claims that | police fear …": between a verb that takes a clause and a clause, no "that police". */
function opensClause({ tokens }: Document, tags: readonly PartOfSpeech[], token: Token): boolean {
  const before = tokens[token.index - 1];
  if (token.lower !== 'that' || !before || tags[before.index] !== 'VERB') return false;
  const lemma = BASE_FORMS.get(before.lower) ?? before.lemma;
  if (VERB_FRAMES.get(lemma)?.has('that') !== true) return false;
  for (let at = token.index + 1; at < token.index + LONGEST_SUBJECT; at += 1) {
    const next = tokens[at];
    if (next?.sentence !== token.sentence || next.pos === 'PUNCT') return false;
    // "said that man was there" may be either; "said that police were there" may not
    if (next.pos === 'VERB' || next.pos === 'AUX') return tokens[at - 1]?.pos !== 'DET';
  }
  return false;
}
