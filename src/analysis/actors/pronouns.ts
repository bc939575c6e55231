/**
 * Pronouns: "he", "she", "him", "her", "his" -> the person who is most in view; "it" -> an organisation or a country,
 * where a verb of saying or wanting shows that somebody is meant ("it said", "said it would").
 *
 * Where nobody is in view, "she" is whoever was "she" last, if nobody else came up since whom it could mean. Where two are
 * equally good the pronoun stays unresolved. What stands in quotation marks is left alone: its "he" is
 * seen from the speaker.
 */
import type { Document } from '../document.ts';
import type { Described } from './descriptions.ts';
import { PERSONAL_PRONOUNS } from './gender.ts';
import type { Gender } from './gender.ts';
import type { Draft, Named } from './mention.ts';
import { isNameless } from './nameless.ts';
import { OwnWords } from './own-words.ts';
import { People, PronounReader, isQuoted } from './pronoun-reader.ts';
import type { Prominence } from './prominence.ts';
import { isSubject } from './governments.ts';
import type { Roles } from './roles.ts';
import { AUXILIARIES, isSpeechVerb, speaks } from './speech-verbs.ts';
import type { Word } from './words.ts';

const PRONOUNS: ReadonlyMap<string, Gender | 'it'> = new Map<string, Gender | 'it'>([
  ...PERSONAL_PRONOUNS,
  ['it', 'it'],
]);

/** What a name or first name that agrees is worth beside one that says nothing. */
const AGREES = 0.5;

/** What it is worth to be the subject of the verb that reports what "he" does: "who told Ann Lee that | he would". */
const REPORTS = 0.5;

/** A title at most stands between the comma and the name in "In his letter, | Prime Minister Bo Ng". */
const LONGEST_TITLE = 4;

/**
 * The pronouns that mean somebody, in text order.
 * @param found.mentioned every mention by name or description, in text order
 */
export function findPronouns(
  document: Document,
  words: readonly Word[],
  found: { mentioned: readonly Described[]; roles: Roles },
): Described[] {
  const people = new People(document, found.roles);
  const reader = new PronounReader(document, words, found.mentioned, people);
  const ownWords = new OwnWords(document, words, found.mentioned);
  const pronouns: Described[] = [];
  for (const word of words) {
    const pronoun = PRONOUNS.get(word.key);
    if (pronoun === undefined || word.headline || word.text === 'IT' || isQuoted(document, word.start)) continue;
    reader.readTo(word);
    const { view } = reader;
    const others = pronoun !== 'it' && speaks(words, word.index + 1) ? ownWords.namedBy(word) : NOBODY;
    const draft =
      pronoun === 'it'
        ? whoIsIt(words, word, view)
        : (whoComes(words, word, pronoun, reader.next, people) ??
          whoIsIn(words, word, pronoun, { view, people, others }) ??
          unless(others, reader.stillMeant(pronoun)));
    if (pronoun !== 'it') reader.meant(pronoun, draft);
    if (!draft || isNameless(draft)) continue;
    if (pronoun !== 'it') people.learn(draft, pronoun);
    const mention = pronounMention(word, draft);
    view.see(draft, mention, false);
    pronouns.push({ draft, mention });
  }
  return pronouns;
}

const NOBODY: ReadonlySet<Draft> = new Set();

const unless = (others: ReadonlySet<Draft>, draft: Draft | null): Draft | null =>
  draft && others.has(draft) ? null : draft;

/** @param known.others who is known to be somebody else */
function whoIsIn(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  known: { view: Prominence; people: People; others: ReadonlySet<Draft> },
): Draft | null {
  const { view, people, others } = known;
  // "Ann Lee thanked her": an object is somebody else than the subject of its verb
  const object = isObject(words, word);
  const subject = object || isReported(words, word) ? view.subjectBefore(word.index) : null;
  return view.most(word.sentence, (draft) => {
    if (draft.kind !== 'person' || others.has(draft) || (object && draft === subject)) return null;
    const own = people.genderOf(draft);
    if (own !== null && own !== pronoun) return null;
    return (own === pronoun ? AGREES : 0) + (draft === subject ? REPORTS : 0);
  });
}

/** "said | he", "told Ann Lee that | he" */
function isReported(words: readonly Word[], word: Word): boolean {
  let at = words[word.index - 1]?.key === 'that' ? word.index - 2 : word.index - 1;
  while (words[at]?.capital) at -= 1;
  return (word.key === 'he' || word.key === 'she') && isSpeechVerb(words[at], word.sentence);
}

/** "On his website, Bo Ng said", "Citing her doctors, Ann Lee left": who is meant comes after the comma. */
function isAhead(words: readonly Word[], word: Word): boolean {
  let at = word.index - 1;
  for (; words[at]?.sentence === word.sentence; at -= 1) if (words[at]?.text === ',') return false;
  const first = words[at + 1];
  return first !== undefined && first.index < word.index && (first.pos === 'ADP' || /.ing$/u.test(first.key));
}

/** The person named right behind the first comma, as the subject: whoever the sentence opens with is not yet named. */
function whoComes(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  coming: Described | undefined,
  people: People,
): Draft | null {
  if (!coming || !isAhead(words, word)) return null;
  const { draft, mention } = coming;
  let comma = word.index + 1;
  while (words[comma]?.sentence === word.sentence && words[comma]?.text !== ',') comma += 1;
  if (draft.kind !== 'person') return null;
  const own = people.genderOf(draft);
  const isNext = mention.firstWord > comma && mention.firstWord <= comma + LONGEST_TITLE;
  const agrees = own === null || own === pronoun;
  return isNext && agrees && isSubject(words, mention) ? draft : null;
}

/** Right behind its verb, and no "her" of "her plan". */
function isObject(words: readonly Word[], word: Word): boolean {
  const after = words[word.index + 1];
  const owns = word.key === 'her' && after?.sentence === word.sentence && /^(?:NOUN|ADJ|NUM|PROPN)$/u.test(after.pos);
  return (word.key === 'him' || word.key === 'her') && !owns && words[word.index - 1]?.pos === 'VERB';
}

function whoIsIt(words: readonly Word[], word: Word, view: Prominence): Draft | null {
  if (!speaks(words, word.index + 1) && !isOwnPlan(words, word)) return null;
  return view.most(word.sentence, ({ kind, identity }, seen) => {
    const acts = kind === 'organization' || kind === 'group' || identity.startsWith('country:');
    // a report or a law may be "it" as well, unless what acts was the subject right before
    return acts && seen.isSubject && word.sentence - seen.sentence <= 1 ? 0 : null;
  });
}

/** "the bank said | it would refuse", but not "said | it would be hard to refuse" */
function isOwnPlan(words: readonly Word[], { index, sentence }: Word): boolean {
  const at = words[index - 1]?.key === 'that' ? index - 2 : index - 1;
  const [auxiliary, verb] = [words[index + 1], words[index + 2]];
  return (
    isSpeechVerb(words[at], sentence) &&
    auxiliary !== undefined &&
    AUXILIARIES.has(auxiliary.key) &&
    verb?.pos === 'VERB' &&
    !/^(?:be|seem|appear|take|make|rain|snow)$/u.test(verb.lemma)
  );
}

function pronounMention(word: Word, draft: Draft): Named {
  return {
    start: word.start,
    end: word.end,
    firstWord: word.index,
    endWord: word.index + 1,
    text: word.text,
    key: word.key,
    kind: draft.kind,
    known: null,
    titled: false,
    pronoun: null,
    form: 'name',
  };
}
