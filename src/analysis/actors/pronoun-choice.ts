/** Chooses whom "he" or "she" means, of those who are in view where it stands. */
import { clientOf } from './accused.ts';
import { isFrontedObject } from './fronted-verbs.ts';
import type { Gender } from './gender.ts';
import type { MentionIndex } from './mention-index.ts';
import type { Draft } from './mention.ts';
import { isNameless, isNewcomer } from './nameless.ts';
import type { Obituary } from './obituaries.ts';
import type { OtherPeople } from './other-people.ts';
import { whoIsPraised } from './praise.ts';
import type { Prominence } from './prominence.ts';
import { whoComes } from './pronoun-ahead.ts';
import { isSameClause, placeOf } from './pronoun-clauses.ts';
import type { Place } from './pronoun-clauses.ts';
import { mayBeEither } from './pronoun-either.ts';
import { mayBeInner, mayBeOpeners } from './pronoun-inner.ts';
import { whoSpeaksOfItself } from './pronoun-itself.ts';
import { isJudged, isOpenSubjects, mayBeStrangers, ownerAsBefore, ownerBeside } from './pronoun-owners.ts';
import type { People, PronounReader } from './pronoun-reader.ts';
import type { Speakers } from './pronoun-speakers.ts';
import { isBesideAnother, reportBefore } from './reporters.ts';
import type { Reporter } from './reporters.ts';
import { isSpeechVerb } from './speech-verbs.ts';
import type { Word } from './words.ts';

/** What a name or first name that agrees is worth beside one that says nothing. */
const AGREES = 0.5;

/** What it is worth to be the subject of the verb that reports what "he" does: "who told Ann Lee that | he would". */
const REPORTS = 0.5;

/** What is known where a pronoun for a person stands. */
export interface Known {
  mentions: MentionIndex;
  /** Whom the pronouns before mean, by their words' indexes. */
  meant: ReadonlyMap<number, Draft>;
  reader: PronounReader;
  people: People;
  otherPeople: OtherPeople;
  obituary: Obituary;
  speakers: Speakers;
  reporter: Reporter;
}

/**
 * Whom a pronoun for a person means; null where that is open.
 * @param told whom somebody's being told settles it on; undefined where that settles nothing
 */
export function whoIsMeant(
  words: readonly Word[],
  word: Word,
  pronoun: Gender,
  known: Known,
  told: Draft | null | undefined,
): Draft | null {
  const { reader, people, otherPeople, obituary, speakers, mentions, meant } = known;
  // "Sentencing him, Ann Lee said": somebody else than who comes
  const isElse = placeOf(words, word) === 'object' && isFrontedObject(words, word.index);
  const comes = isElse ? null : whoComes(words, word, pronoun, reader.next, people);
  if (comes) return comes;
  const topic = topicBefore(words, word, mentions);
  if (topic && [null, pronoun].includes(people.genderOf(topic))) return topic;
  const beside = ownerBeside(words, word, mentions);
  if (beside && [null, pronoun].includes(people.genderOf(beside))) return beside;
  if (told !== undefined) return told;
  const sameOwner = ownerAsBefore(words, word, mentions, meant);
  if (sameOwner) return sameOwner;
  if (isOpenSubjects(words, word, pronoun, meant)) return null;
  const praised = whoIsPraised(words, word, pronoun, known);
  if (praised !== undefined) return praised;
  const recalls = obituary.whoRecalls(word, pronoun, (one) => people.genderOf(one));
  if (recalls !== undefined) return recalls;
  if (isBesideAnother(words, word, pronoun)) return null;
  const others = otherPeople.than(word, (draft) => people.genderOf(draft) !== null);
  const { draft: speaker, topics, isStranger } = speakers.goingOn(word, pronoun, (draft) => people.genderOf(draft));
  if (speaker && !others.has(speaker)) return speaker;
  if (isStranger) return null;
  for (const one of topics) others.add(one);
  const place = placeOf(words, word);
  const newcomer = ownerBefore(words, word, place, reader.view);
  if (newcomer && [null, pronoun].includes(people.genderOf(newcomer))) return newcomer;
  const judged = isJudged(words, word);
  const subject = place === 'other' && !judged ? null : reader.view.subjectBefore(word.index);
  const own = subject && isSameClause(words, subject.mention.endWord, word.index) ? subject.draft : null;
  // "Ann Lee thanked her", "wrote a song about her", "praised her work": somebody else than the subject of the verb
  if (own && (place === 'object' || judged)) others.add(own);
  // "Ann Lee asked whether Jane Stone's debts make her unfit"
  const isOthers = subject !== null && otherPeople.hasOwner(subject.mention.endWord, word.index);
  if (isOthers && place === 'object') others.add(subject.draft);
  const likely = whoIsIn(words, word, pronoun, known, others) ?? reader.stillMeant(pronoun);
  const itself = likely ? null : whoSpeaksOfItself(words, word, pronoun, otherPeople.spokenOf(word), known);
  if (itself) return itself;
  const draft = obituary.insteadOf(likely, word, (one) => people.genderOf(one), pronoun);
  if (!draft || others.has(draft) || draft === own) return null;
  if (mayBeEither(words, word, pronoun, draft, known) || mayBeOpeners(words, word, mentions)) return null;
  if (mayBeInner(words, word, pronoun, draft, { subject: reader.view.subjectBefore(word.index), people })) return null;
  if (!isNameless(draft) && mayBeStrangers(words, word, pronoun, draft, mentions)) return null;
  const client = clientOf(words, word, draft, { mentions, meant, pronoun });
  if (client !== undefined) return client && [null, pronoun].includes(people.genderOf(client)) ? client : null;
  // "A girl was hurt. Supt Ann Holt said she was stable."
  if (people.isOfficer(draft) && reader.unnamed.mayBe(word, pronoun)) return null;
  // "Ann Lee said the jury trusted her": she, or whoever else is in view
  const isSpeaker = draft === subject?.draft && isSpeechVerb(words[subject.mention.endWord], word.sentence);
  const mayBeOther = isSpeaker && place === 'object' && words[word.index - 1]?.pos === 'VERB';
  return mayBeOther && whoIsIn(words, word, pronoun, known, new Set([...others, draft])) ? null : draft;
}

/** "As for | Bo Ng |, he seems glad": whom the sentence is about. */
function topicBefore(words: readonly Word[], { key, index, sentence }: Word, mentions: MentionIndex): Draft | null {
  const named = words[index - 1]?.text === ',' && (key === 'he' || key === 'she') ? mentions.at(index - 2) : null;
  if (named?.draft.kind !== 'person') return null;
  const { firstWord } = named.mention;
  const isTopic = words[firstWord - 1]?.key === 'for' && words[firstWord - 2]?.key === 'as';
  return isTopic && words[firstWord - 2]?.sentence === sentence ? named.draft : null;
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
  const worth = (draft: Draft): number | null => {
    if (draft.kind !== 'person' || others.has(draft)) return null;
    const own = people.genderOf(draft);
    if (own === null ? isSpoken && !isNameless(draft) : own !== pronoun) return null;
    return (own === pronoun ? AGREES : 0) + (draft === speaker ? REPORTS : 0);
  };
  return reader.view.most(word.sentence, worth, word.key === pronoun);
}

/** "said | he", "told Ann Lee that | he" */
function isReported(words: readonly Word[], word: Word): boolean {
  return (word.key === 'he' || word.key === 'she') && reportBefore(words, word) !== null;
}
