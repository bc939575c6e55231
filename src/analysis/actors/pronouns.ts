/**
 * Pronouns: "he", "she", "him", "her", "his" -> the person who is most in view; "it" -> an organisation or a country,
 * where a verb of saying or wanting shows that somebody is meant ("it said", "said it would").
 *
 * Where nobody is in view, "she" is whoever was "she" last, if nobody else came up since whom it could mean. Where two are
 * equally good the pronoun stays unresolved. What stands in quotation marks is left alone: its "he" is
 * seen from the speaker.
 */
import type { Document } from '../document.ts';
import { whoIsMeant } from './pronoun-choice.ts';
import type { Described } from './descriptions.ts';
import { PERSONAL_PRONOUNS } from './gender.ts';
import type { Gender } from './gender.ts';
import { MentionIndex } from './mention-index.ts';
import type { Draft, Named } from './mention.ts';
import { isNameless } from './nameless.ts';
import { Obituary } from './obituaries.ts';
import { OtherPeople } from './other-people.ts';
import { whoIsTold } from './pronoun-addressees.ts';
import { whoIsIt } from './pronoun-it.ts';
import { People, PronounReader, isQuoted } from './pronoun-reader.ts';
import { Speakers } from './pronoun-speakers.ts';
import { reporterOf } from './reporters.ts';
import type { Roles } from './roles.ts';
import { Somebody } from './somebody.ts';
import type { Word } from './words.ts';

const PRONOUNS: ReadonlyMap<string, Gender | 'it'> = new Map<string, Gender | 'it'>([
  ...PERSONAL_PRONOUNS,
  ['it', 'it'],
]);

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
  const obituary = new Obituary(document, words, mentions);
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
        : whoIsMeant(
            words,
            word,
            pronoun,
            { mentions, meant, reader, people, otherPeople, obituary, speakers, reporter },
            told,
          );
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
