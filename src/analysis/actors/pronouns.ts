/**
 * Pronouns: "he", "she", "him", "her", "his" -> the person who is most in view, or nobody.
 *
 * Whoever was the subject of this or the last sentence is most in view, then whoever was named last. Where two people
 * are equally good the pronoun stays unresolved. What stands in quotation marks is left alone: its "he" is seen from
 * the speaker.
 */
import type { Document } from '../document.ts';
import { FEMININE, MASCULINE } from '../lexicon/first-names.ts';
import { isSubject } from './governments.ts';
import type { Described } from './descriptions.ts';
import type { Draft, Named } from './mention.ts';
import { personName } from './people.ts';
import type { Word } from './words.ts';

type Gender = 'he' | 'she';

const PRONOUNS: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);

/** A person out of view for more sentences than this is not meant any more. */
const MEMORY_IN_SENTENCES = 3;

interface InView {
  draft: Draft;
  sentence: number;
  /** Points: more is more in view. */
  salience: number;
}

export function findPronouns(document: Document, words: readonly Word[], drafts: readonly Draft[]): Described[] {
  const people = drafts.filter((draft) => draft.kind === 'person');
  const genders = new Map(people.map((draft) => [draft, genderOf(draft)]));
  const named = people
    .flatMap((draft) => draft.mentions.map((mention) => ({ draft, mention })))
    .sort((a, b) => a.mention.start - b.mention.start);
  const found: Described[] = [];
  const inView = new Map<Draft, InView>();
  let next = 0;
  let quotation = 0;
  for (const word of words) {
    for (let entry = named[next]; entry && entry.mention.start <= word.start; entry = named[next]) {
      see(
        inView,
        entry.draft,
        word.sentence,
        isSubject(words, entry.mention) || isAppositiveSubject(words, entry.mention) ? 2 : 1,
      );
      next += 1;
    }
    const gender = PRONOUNS.get(word.key);
    if (gender === undefined || word.headline) continue;
    while ((document.quotations[quotation]?.end ?? Infinity) <= word.start) quotation += 1;
    if ((document.quotations[quotation]?.start ?? Infinity) <= word.start) continue;
    const draft = mostInView(inView, genders, gender, word.sentence);
    if (!draft) continue;
    if (genders.get(draft) === null) genders.set(draft, gender);
    see(inView, draft, word.sentence, word.key === 'he' || word.key === 'she' ? 2 : 1);
    found.push({ draft, mention: pronounMention(word, draft) });
  }
  return found;
}

function see(inView: Map<Draft, InView>, draft: Draft, sentence: number, salience: number): void {
  const before = inView.get(draft);
  if (before?.sentence === sentence) before.salience = Math.max(before.salience, salience);
  else inView.set(draft, { draft, sentence, salience });
}

/** Each sentence that has gone by since costs more than being the subject is worth. */
function mostInView(
  inView: Map<Draft, InView>,
  genders: ReadonlyMap<Draft, Gender | null>,
  gender: Gender,
  sentence: number,
): Draft | null {
  let best: Draft | null = null;
  let points = -Infinity;
  let tied = false;
  for (const [draft, view] of inView) {
    if (sentence - view.sentence > MEMORY_IN_SENTENCES) {
      inView.delete(draft);
      continue;
    }
    const own = genders.get(draft) ?? null;
    if (own !== null && own !== gender) continue;
    const own_points = view.salience - 1.5 * (sentence - view.sentence) + (own === gender ? 0.5 : 0);
    tied = own_points === points ? true : own_points > points ? false : tied;
    if (own_points > points) {
      best = draft;
      points = own_points;
    }
  }
  return tied ? null : best;
}

/** "Eric Xu, one of three rotating chairmen, criticised": the verb comes after the second comma. */
function isAppositiveSubject(words: readonly Word[], name: Named): boolean {
  const before = words[name.firstWord - 1];
  const opens =
    !before || before.sentence !== words[name.firstWord]?.sentence || before.text === ',' || before.pos !== 'ADP';
  return opens && words[name.endWord]?.text === ',';
}

/** By form of address, then by first name; null where neither tells. */
function genderOf(draft: Draft): Gender | null {
  for (const { pronoun } of draft.mentions) if (pronoun) return pronoun;
  for (const { text, form } of draft.mentions) {
    if (form !== 'name') continue;
    const given = text.replace(/\s.*$/u, '').split('-')[0] ?? '';
    if (personName(text).given === null && text.includes(' ')) continue;
    const [he, she] = [MASCULINE.has(given), FEMININE.has(given)];
    if (he !== she) return he ? 'he' : 'she';
  }
  return null;
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
