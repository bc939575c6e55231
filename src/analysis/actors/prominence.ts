/**
 * Who is in view at a place in the text, and how prominent: whoever was the subject of this sentence or the last, then
 * whoever was mentioned there at all. Where two are equally prominent, nobody is meant.
 */
import { SPEAKING_VERBS } from '../lexicon/context-nouns.ts';
import { SUBORDINATORS } from '../lexicon/clause-words.ts';
import { isInAside } from './asides.ts';
import { isSubject } from './governments.ts';
import type { Draft, Named } from './mention.ts';
import { afterPostNominals } from './post-nominals.ts';
import type { Word } from './words.ts';

/** An actor out of view for more sentences than this is not meant any more. */
export const MEMORY_IN_SENTENCES = 3;

/** Points: the subject of the sentence, of a clause inside it, anybody else, whoever is only "his" or "her", or an aside. */
const SUBJECT = 2;
const INNER_SUBJECT = 1.7;
const OTHER = 1;
const OWNER = 0.8;
const ASIDE = -0.5;

/** What an actor loses with each sentence that goes by: more than being its subject is worth. */
const LOSS_A_SENTENCE = 1.5;

/** Whoever a quotation is about is seen less by the sentence around it. */
const LOSS_IN_QUOTATION = 0.8;

export interface Seen {
  sentence: number;
  points: number;
  /** The subject of a verb there. */
  isSubject: boolean;
  /** Only what somebody else says is about him there. */
  quoted: boolean;
}

export class Prominence {
  readonly #words: readonly Word[];
  readonly #seen = new Map<Draft, Seen>();
  /** The subject that stands last in the sentence read now. */
  #subject: { draft: Draft; mention: Named; points: number } | null = null;

  constructor(words: readonly Word[]) {
    this.#words = words;
  }

  /** Takes note of a mention; they come in text order. */
  see(draft: Draft, mention: Named, quoted: boolean): void {
    const sentence = this.#words[mention.firstWord]?.sentence ?? 0;
    const points = this.#pointsOf(draft, mention) - (quoted ? LOSS_IN_QUOTATION : 0);
    const isSubject = this.#subject?.mention === mention;
    const before = this.#seen.get(draft);
    if (before?.sentence === sentence) {
      before.points = Math.max(before.points, points);
      before.isSubject ||= isSubject;
      before.quoted &&= quoted;
    } else this.#seen.set(draft, { sentence, points, isSubject, quoted });
  }

  /** The last subject before word `at` in its sentence. */
  subjectBefore(at: number): { draft: Draft; mention: Named } | null {
    const subject = this.#subject;
    return subject && this.#words[subject.mention.firstWord]?.sentence === this.#words[at]?.sentence ? subject : null;
  }

  /** Everybody who came up in a sentence or in the few before it. */
  recent(sentence: number, within: number): Draft[] {
    return [...this.#seen].flatMap(([draft, seen]) => (sentence - seen.sentence <= within ? [draft] : []));
  }

  /**
   * The most prominent of those whom `bonus` gives a number, which is added to their points; null where two are equal,
   * and, for the subject of what stands around a quotation, where only that brings him up, and somebody else was such a
   * subject before.
   */
  most(sentence: number, bonus: (draft: Draft, seen: Seen) => number | null, isSubject = false): Draft | null {
    let best: Draft | null = null;
    let most = -Infinity;
    let [tied, isQuoted, isAround] = [false, false, false];
    for (const [draft, seen] of this.#seen) {
      const gone = sentence - seen.sentence;
      if (gone > MEMORY_IN_SENTENCES) {
        this.#seen.delete(draft);
        continue;
      }
      const extra = bonus(draft, seen);
      if (extra === null) continue;
      const points = seen.points - LOSS_A_SENTENCE * gone + extra;
      tied = points === most || (tied && points < most);
      if (points > most) [best, most, isQuoted] = [draft, points, seen.quoted];
      isAround ||= seen.isSubject && !seen.quoted;
    }
    return tied || (isSubject && isQuoted && isAround) ? null : best;
  }

  #pointsOf(draft: Draft, mention: Named): number {
    const words = this.#words;
    if (/^(?:his|her)$/u.test(mention.key)) return OWNER;
    if (isInAside(words, mention)) return ASIDE;
    const isActing = isSubject(words, mention) || isApposed(words, mention) || speaksBehind(words, mention);
    // "Bo Ng, leader of the Greens, | who was ill": the people are no subject of that
    const isWho = draft.kind === 'person' && hasRelative(words, mention);
    if (!isActing && !isWho) return OTHER;
    const last = this.#subject;
    const sentence = words[mention.firstWord]?.sentence;
    const another = last && last.draft !== draft && words[last.mention.firstWord]?.sentence === sentence ? last : null;
    const points = !another
      ? opensInClause(words, mention.firstWord)
        ? INNER_SUBJECT
        : SUBJECT
      : areJoined(words, another.mention, mention)
        ? another.points
        : another.points === SUBJECT
          ? INNER_SUBJECT
          : SUBJECT;
    this.#subject = { draft, mention, points };
    return points;
  }
}

/** "Eric Xu, one of three rotating chairmen, criticised": the verb comes after the second comma. */
function isApposed(words: readonly Word[], name: Named): boolean {
  const article = words[name.firstWord - 1];
  // "leader | of the | Greens,"
  const preposition = article?.key === 'the' ? words[article.index - 1] : undefined;
  const before = preposition?.key === 'of' ? preposition : article;
  const opens =
    !before || before.sentence !== words[name.firstWord]?.sentence || before.text === ',' || before.pos !== 'ADP';
  return opens && words[afterPostNominals(words, name.endWord)]?.text === ',';
}

/** "with Bo Ng, | who had told them": the subject of the clause that follows. */
function hasRelative(words: readonly Word[], { endWord }: Named): boolean {
  const end = afterPostNominals(words, endWord);
  return words[words[end]?.text === ',' ? end + 1 : end]?.key === 'who';
}

/** "“…,” said | Ann Lee" */
function speaksBehind(words: readonly Word[], name: Named): boolean {
  const [mark, verb] = [words[name.firstWord - 2], words[name.firstWord - 1]];
  return verb?.pos === 'VERB' && SPEAKING_VERBS.has(verb.lemma) && /^[,”"’'?!]$/u.test(mark?.text ?? '');
}

/** "After Ann Lee left, …": the sentence begins with a clause inside it, and word `at` stands before its comma. */
function opensInClause(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  let first = at;
  while (words[first - 1]?.sentence === sentence) {
    first -= 1;
    if (words[first]?.text === ',') return false;
  }
  return SUBORDINATORS.has(words[first]?.key ?? '');
}

/** "Ann Lee and Bo Ng": nothing but "and" or a comma between them. */
function areJoined(words: readonly Word[], one: Named, other: Named): boolean {
  for (let at = one.endWord; at < other.firstWord; at += 1) {
    const word = words[at];
    const joins = word?.key === 'and' || word?.text === ',' || word?.capital;
    if (!joins) return false;
  }
  return true;
}
