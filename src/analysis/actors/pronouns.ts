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
import { MentionIndex } from './mention-index.ts';
import type { Draft, Named } from './mention.ts';
import { isNameless, isNewcomer } from './nameless.ts';
import { Obituary } from './obituaries.ts';
import { OtherPeople } from './other-people.ts';
import type { Prominence } from './prominence.ts';
import { whoIsTold } from './pronoun-addressees.ts';
import { whoComes } from './pronoun-ahead.ts';
import { isSameClause, placeOf } from './pronoun-clauses.ts';
import type { Place } from './pronoun-clauses.ts';
import { whoIsIt } from './pronoun-it.ts';
import { People, PronounReader, isQuoted } from './pronoun-reader.ts';
import { Speakers } from './pronoun-speakers.ts';
import { isBesideAnother, reportBefore, reporterOf } from './reporters.ts';
import type { Reporter } from './reporters.ts';
import type { Roles } from './roles.ts';
import { Somebody } from './somebody.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

const PRONOUNS: ReadonlyMap<string, Gender | 'it'> = new Map<string, Gender | 'it'>([
  ...PERSONAL_PRONOUNS,
  ['it', 'it'],
]);

/** What a name or first name that agrees is worth beside one that says nothing. */
const AGREES = 0.5;

/** What it is worth to be the subject of the verb that reports what "he" does: "who told Ann Lee that | he would". */
const REPORTS = 0.5;

/**
 * The pronouns that mean somebody, in text order, and what calls somebody by his age or country.
 * @param found.mentioned every mention by name or description, in text order
 */
export function findPronouns(
  document: Document,
  words: readonly Word[],
  found: { mentioned: readonly Described[]; roles: Roles },
): Described[] {
  const people = new People(document, found.roles);
  const reader = new PronounReader(document, words, found.mentioned, people);
  const mentions = new MentionIndex(found.mentioned);
  const otherPeople = new OtherPeople(document, words, found.mentioned);
  const obituary = new Obituary(words, mentions);
  const speakers = new Speakers(document, words, mentions);
  const somebody = new Somebody(words, document.text, mentions, found.mentioned);
  const pronouns: Described[] = [];
  const meant = new Map<number, Draft>();
  for (const word of words) {
    const pronoun = PRONOUNS.get(word.key);
    if (word.key === 'the' && !isQuoted(document, word.start)) {
      const described = somebody.at(word.index, reader, people);
      if (described) {
        reader.see(described);
        speakers.see(described);
        if (!isNameless(described.draft)) pronouns.push(described);
      }
    }
    if (pronoun === undefined || word.headline || word.text === 'IT' || isQuoted(document, word.start)) continue;
    reader.readTo(word);
    const { view } = reader;
    const reporter = reporterOf(words, word, mentions);
    const speaker = view.subjectBefore(word.index)?.draft ?? null;
    const stranger = reporter.stranger?.key ?? null;
    const told =
      pronoun === 'it' ? undefined : whoIsTold(words, word, pronoun, { mentions, people, meant, speaker, stranger });
    if (reporter.stranger && told === undefined) reader.reportedByStranger(word, pronoun);
    const likely =
      pronoun === 'it'
        ? whoIsIt(words, word, view)
        : whoIsMeant(words, word, pronoun, { reader, people, otherPeople, obituary, speakers, reporter }, told);
    const isOpen = reporter.stranger
      ? likely !== reporter.known
      : reporter.known === null && reader.isStrangers(word, pronoun);
    const draft = likely && (isNameless(likely) || told !== undefined || !isOpen) ? likely : null;
    if (pronoun !== 'it') reader.meant(pronoun, draft);
    speakers.spoke(word, draft);
    if (!draft) continue;
    meant.set(word.index, draft);
    const mention = pronounMention(word, draft);
    view.see(draft, mention, false);
    if (isNameless(draft)) continue;
    if (pronoun !== 'it' && !reader.isGuess(word)) people.learn(draft, pronoun);
    pronouns.push({ draft, mention });
  }
  return pronouns;
}

/** What is known where a pronoun for a person stands. */
interface Known {
  reader: PronounReader;
  people: People;
  otherPeople: OtherPeople;
  obituary: Obituary;
  speakers: Speakers;
  reporter: Reporter;
}

/** @param told whom somebody's being told settles it on; undefined where that settles nothing */
function whoIsMeant(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  known: Known,
  told: Draft | null | undefined,
): Draft | null {
  const { reader, people, otherPeople, obituary, speakers } = known;
  const comes = whoComes(words, word, pronoun, reader.next, people);
  if (comes) return comes;
  if (told !== undefined) return told;
  if (isBesideAnother(words, word, pronoun)) return null;
  const others = otherPeople.than(word, (draft) => people.genderOf(draft) !== null);
  const { draft: speaker, topics } = speakers.goingOn(word, pronoun, (draft) => people.genderOf(draft));
  if (speaker && !others.has(speaker)) return speaker;
  for (const topic of topics) others.add(topic);
  const place = placeOf(words, word);
  const newcomer = ownerBefore(words, word, place, reader.view);
  if (newcomer && [null, pronoun].includes(people.genderOf(newcomer))) return newcomer;
  const subject = place === 'other' ? null : reader.view.subjectBefore(word.index);
  const own = subject && isSameClause(words, subject.mention.endWord, word.index) ? subject.draft : null;
  // "Ann Lee thanked her", "wrote a song about her": somebody else than the subject of the verb
  if (own && place === 'object') others.add(own);
  // "Ann Lee asked whether Jane Stone's debts make her unfit"
  const isOthers = subject !== null && otherPeople.hasOwner(subject.mention.endWord, word.index);
  if (isOthers && place === 'object') others.add(subject.draft);
  const likely = whoIsIn(words, word, pronoun, known, others) ?? reader.stillMeant(pronoun);
  const draft = obituary.insteadOf(likely, word, (one) => people.genderOf(one), pronoun);
  if (!draft || others.has(draft) || draft === own) return null;
  // "A girl was hurt. Supt Ann Holt said she was stable."
  if (people.isOfficer(draft) && reader.unnamed.mayBe(word, pronoun)) return null;
  // "Ann Lee said the jury trusted her": she, or whoever else is in view
  const isSpeaker = draft === subject?.draft && isSpeechVerb(words[subject.mention.endWord], word.sentence);
  const mayBeOther = isSpeaker && place === 'object' && words[word.index - 1]?.pos === 'VERB';
  return mayBeOther && whoIsIn(words, word, pronoun, known, new Set([...others, draft])) ? null : draft;
}

/** "Bo Ng said | a witness | had changed | his | story": whoever is new there owns what "his" owns. */
function ownerBefore(words: readonly Word[], word: Word, place: Place, view: Prominence): Draft | null {
  const subject = place === 'other' && /^(?:his|her)$/u.test(word.key) ? view.subjectBefore(word.index) : null;
  const isOwn = subject && isNewcomer(words, subject) && isSameClause(words, subject.mention.endWord, word.index);
  return isOwn ? subject.draft : null;
}

function whoIsIn(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  { reader, people, reporter }: Known,
  others: ReadonlySet<Draft>,
): Draft | null {
  const subject = isReported(words, word) ? reader.view.subjectBefore(word.index)?.draft : null;
  const speaker = reporter.known?.kind === 'person' ? reporter.known : subject;
  // "Bo Ng writes that the queen informed her friends": where nothing is known of Bo Ng, the queen is meant
  const last = reader.stillMeant(pronoun);
  const isSpoken = reader.hasNameless(word.sentence, pronoun) || (last !== null && isNameless(last));
  return reader.view.most(word.sentence, (draft) => {
    if (draft.kind !== 'person' || others.has(draft)) return null;
    const own = people.genderOf(draft);
    if (own === null ? isSpoken && !isNameless(draft) : own !== pronoun) return null;
    return (own === pronoun ? AGREES : 0) + (draft === speaker ? REPORTS : 0);
  });
}

/** "said | he", "told Ann Lee that | he" */
function isReported(words: readonly Word[], word: Word): boolean {
  return (word.key === 'he' || word.key === 'she') && reportBefore(words, word) !== null;
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
