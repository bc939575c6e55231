/** Corrects the tagger where a reporting verb ("Some say that …") or the noun of a title ("its secretary-general") hangs on it. */
import type { Document, PartOfSpeech, Token } from '../../document.ts';
import {
  BASE_FORMS,
  HEADLINE_VERB_FORMS,
  NOUN_OR_VERB_FORMS,
  RARE_VERB_FORMS,
  UNAMBIGUOUS_VERB_FORMS,
  VERB_FRAMES,
} from '../../lexicon/reporting-verbs.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { TITLE_PREFIXES } from '../../lexicon/titles.ts';
import { isPossessive } from './pronouns.ts';
import { isCountParticiple } from './counted-nouns.ts';
import { isGerundNoun } from './gerund-nouns.ts';
import { isNounAfterAll } from './compound-nouns.ts';
import { isForm, isSurname, surnamesIn } from './surnames.ts';
import { isOverlookedVerb } from './overlooked-verbs.ts';
import { isPastParticiple } from './verb-groups.ts';

/** What stands before a noun, and so says that a form isn't a verb: "the says", "a claims". */
const LONGEST_SUBJECT = 8;

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
    if (token.pos === 'VERB' && isOwned(document, token)) tags[token.index] = 'NOUN';
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

/** "Acting", "managing": what an office may be called by. */
const ACTING = /^(?:acting|founding|leading|managing|presiding)$/u;

/** "Acting chief constable Ann Lee", "Managing director Bo Ng": no verb, right before an office and before no article. */
function isActing({ tokens }: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  if (!ACTING.test(token.lower) || next?.sentence !== token.sentence) return false;
  return (
    (token.lower === 'acting' && next.pos === 'PROPN') || ROLE_NOUNS.has(next.lower) || TITLE_PREFIXES.has(next.lower)
  );
}

/** "According to | fire | chief Ann Lee": what no verb can follow. */
function isBehindAccordingTo({ tokens }: Document, token: Token): boolean {
  return tokens[token.index - 1]?.lower === 'to' && tokens[token.index - 2]?.lower === 'according';
}

/** "A person familiar with her [thinking] says": somebody's, and right before a verb or the end of the clause. */
function isOwned({ tokens }: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  if (!token.lower.endsWith('ing') || !isPossessive(tokens[token.index - 1]?.lower ?? '')) return false;
  return next?.pos === 'VERB' || next?.pos === 'AUX' || /^[,.;]$/u.test(next?.lower ?? '');
}

/** "The [third] said": one of several, behind an article and before a verb that is nothing else. */
function isOrdinal({ tokens }: Document, token: Token): boolean {
  if (!/^(?:first|second|third|fourth|fifth)$/u.test(token.lower)) return false;
  const next = tokens[token.index + 1];
  return tokens[token.index - 1]?.pos === 'DET' && UNAMBIGUOUS_VERB_FORMS.has(next?.lower ?? '');
}

/** "secretary-general", "governor-elect": an adjective joined to the noun before it, with no noun of its own after it. */
function endsTitle({ tokens }: Document, token: Token): boolean {
  const [noun, hyphen, next] = [tokens[token.index - 2], tokens[token.index - 1], tokens[token.index + 1]];
  const joined =
    hyphen?.text === '-' && hyphen.end === token.start && noun?.end === hyphen.start && noun.pos === 'NOUN';
  return joined && next?.pos !== 'NOUN' && next?.pos !== 'ADJ';
}

/** "the Israeli [military] says": the noun, right before a verb. */
function isMilitary({ tokens }: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  return token.lower === 'military' && (next?.pos === 'VERB' || next?.pos === 'AUX');
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

/** "Is alleged to have lied", "has learnt that": not "an alleged thief". */
function isParticiple({ tokens }: Document, token: Token): boolean {
  const [auxiliary, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  return BASE_FORMS.has(token.lower) && auxiliary?.pos === 'AUX' && /^(?:to|that)$/u.test(next?.lower ?? '');
}

/** "Claims that | police fear …": between a verb that takes a clause and a clause, no "that police". */
function opensClause({ tokens }: Document, tags: readonly PartOfSpeech[], token: Token): boolean {
  const before = tokens[token.index - 1];
  if (token.lower !== 'that' || !before || tags[before.index] !== 'VERB') return false;
  if (VERB_FRAMES.get(before.lemma)?.has('that') !== true) return false;
  for (let at = token.index + 1; at < token.index + LONGEST_SUBJECT; at += 1) {
    const next = tokens[at];
    if (next?.sentence !== token.sentence || next.pos === 'PUNCT') return false;
    // "said that man was there" may be either; "said that police were there" may not
    if (next.pos === 'VERB' || next.pos === 'AUX') return tokens[at - 1]?.pos !== 'DET';
  }
  return false;
}

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
  if (
    rare &&
    !(document.tokens[token.index - 1]?.pos === 'PROPN' && (next.lower === 'that' || isOnlyVerb(document, token)))
  )
    return false;
  if (!opens || token.index - first > 6 || document.tokens[token.index - 1]?.pos === 'ADJ') return false;
  for (let at = first; at < token.index; at += 1) {
    const pos = document.tokens[at]?.pos;
    if (pos === 'VERB' || pos === 'AUX' || pos === 'ADP' || pos === 'PUNCT') return false;
  }
  return token.index > first;
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

/** The first token of the sentence, or of the clause behind the nearest "that". */
function clauseFirst({ tokens, sentences }: Document, token: Token): number {
  const first = sentences[token.sentence]?.firstToken ?? 0;
  for (let at = token.index - 1; at > first; at -= 1) if (tokens[at]?.lower === 'that') return at + 1;
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

function isVerbAfterAll(document: Document, token: Token): boolean {
  const before = document.tokens[token.index - 1];
  const sameSentence = before?.sentence === token.sentence;
  if (sameSentence && BEFORE_NOUN.has(before.lower)) return false;
  if (UNAMBIGUOUS_VERB_FORMS.has(token.lower) || isOverlookedVerb(document, token)) return true;
  if (sameSentence && (isFirstVerb(document, token) || isTrailingVerb(document, token))) return true;
  const sentence = document.sentences[token.sentence];
  const heading = sentence ? document.paragraphs[sentence.paragraph]?.heading : false;
  return heading === true && sameSentence && token.pos !== 'ADJ' && HEADLINE_VERB_FORMS.has(token.lower);
}
