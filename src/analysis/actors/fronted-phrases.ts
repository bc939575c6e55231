/**
 * Whom a phrase before "he said" names, so that "he" is somebody else: "Replying to | Bo Ng |, he said", "In a letter to
 * | the mayor, Bo Ng |, he wrote". Not so "In a speech by Bo Ng, he said".
 */
import type { Draft } from './mention.ts';
import type { MentionIndex } from './mention-index.ts';
import { afterAuxiliaries, isReportingVerb } from './speech-verbs.ts';
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** "Standing | next to his lawyer, Bo Ng, and two of her colleagues |, he said" */
const LONGEST_PHRASE = 24;

/** Who speaks does so to, with or beside somebody else. */
const TOWARDS: ReadonlySet<string> = new Set(['to', 'with', 'alongside', 'beside', 'against']);

/** "In a statement | read | by his lawyer, Bo Ng" */
const PASSED_ON: ReadonlySet<string> = new Set('deliver issue publish read release send share'.split(' '));

/** These end as participles do: "Following Bo Ng's death", "During". */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'according following during including regarding concerning owing'.split(' '),
);

/** Words within a phrase that ends in a name: "to | the new head of the party, | Bo Ng". */
const INNER: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM', 'PART']);

/** Whom the phrase names that begins a sentence at word `first` and that the pronoun closes, right behind its comma. */
export function frontedOthers(words: readonly Word[], first: number, word: Word, mentions: MentionIndex): Draft[] {
  const { key, index, sentence } = word;
  const isSubject = (key === 'he' || key === 'she') && words[index - 1]?.text === ',';
  if (!isSubject || index - first > LONGEST_PHRASE) return [];
  const opener = /^(?:CCONJ|ADV)$/u.test(words[first]?.pos ?? '') ? first + 1 : first;
  const verb = words[opener];
  if (!verb || verb.headline || hasClause(words, opener, index)) return [];
  const named = mentions.between(opener, index);
  if (isParticiple(words, verb)) return named.map(({ draft }) => draft);
  const reports = isReportingVerb(words[afterAuxiliaries(words, index + 1)], sentence);
  if (!reports || verb.pos !== 'ADP') return [];
  return named.flatMap(({ draft, mention }) => (isTowards(words, opener, mention.firstWord) ? [draft] : []));
}

/** "| Replying | to", "| Standing | next to", which the tagger may take for a name, but not "Sterling Ng" and "Following" */
function isParticiple(words: readonly Word[], verb: Word): boolean {
  const isName = isFirstName(verb) || (verb.pos !== 'VERB' && words[verb.index + 1]?.capital === true);
  return /.{3}ing$/u.test(verb.key) && !isName && !PREPOSITIONS.has(verb.key);
}

/** "In Paris, | Bo Ng smiled |, he said": a clause stands between the first comma and the pronoun; "elected in May," is none. */
function hasClause(words: readonly Word[], first: number, end: number): boolean {
  const comma = words.slice(first, end).findIndex(({ text }) => text === ',');
  return words.slice(first + comma, end).some(({ pos, key, index }) => {
    const mayBeParticiple = /(?:ing|ed)$/u.test(key) && words[index - 1]?.text === ',';
    return pos === 'AUX' || (pos === 'VERB' && !mayBeParticiple);
  });
}

/** "a letter | to | Bo Ng", "a meeting | with | the mayor, Bo Ng", "read | by | his lawyer, Bo Ng" */
function isTowards(words: readonly Word[], first: number, name: number): boolean {
  for (let at = name - 1; at > first; at -= 1) {
    const word = words[at];
    if (!word) return false;
    if (TOWARDS.has(word.key)) return true;
    if (word.key === 'by') return PASSED_ON.has(words[at - 1]?.lemma ?? '');
    if (word.text !== ',' && word.key !== 'of' && !INNER.has(word.pos)) return false;
  }
  return false;
}
