/** Verb groups: a verb with its auxiliaries, adverbs and "not": "has not been convinced", "to say", "saying". */
import type { PartOfSpeech, Token } from '../../document.ts';
import { BASE_FORMS } from '../../lexicon/verb-forms.ts';
import { TEMPORAL_HEADS } from '../../lexicon/temporal-words.ts';

export interface VerbGroup {
  /** First token: an auxiliary, an adverb before it, "to", or the verb. */
  first: number;
  /** The main verb; the auxiliary itself where there is no other. */
  head: number;
  /** The token after the head. */
  end: number;
  /** Dictionary form of the head. */
  lemma: string;
  form: 'finite' | 'infinitive' | 'participle';
  passive: boolean;
  negated: boolean;
  /** True where the head is an auxiliary: "is", "has". */
  auxiliary: boolean;
}

/** "Was", "is being", but also "got": what makes a past participle a passive. */
const BE: ReadonlySet<string> = new Set([
  'be',
  'am',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  "'m",
  'get',
  'gets',
  'got',
  'gotten',
]);

const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never', 'no', 'hardly', 'nor', 'cannot']);

/** "not only said": it was said. */
const NOT_ONLY: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);

/** Past participles without "-ed" that reporting verbs have. */
const IRREGULAR_PARTICIPLE =
  /^(?:said|told|thought|known|seen|heard|held|found|shown|understood|felt|written|sworn|taught|meant|put|led|made|given|asked|quoted|forbidden|overheard|sent|brought|left|set|lost|won|gone|spent|paid|met|kept|bought|sold|begun|built)$/u;

/** "on Monday evening", "on June 11" */
const LONGEST_DAY = 4;

/** "was", "been", "got" */
export function isBe(word: string): boolean {
  return BE.has(word);
}

export function isPastParticiple(word: string): boolean {
  return word.endsWith('ed') || IRREGULAR_PARTICIPLE.test(word);
}

/** The verb groups of a document in text order, none overlapping, and for each token the one that it belongs to. */
export function findVerbGroups(
  tokens: readonly Token[],
  tags: readonly PartOfSpeech[],
): { groups: VerbGroup[]; groupAt: Int32Array } {
  const groups: VerbGroup[] = [];
  const groupAt = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  while (at < tokens.length) {
    const group = groupFrom(tokens, tags, at);
    if (!group) {
      at += 1;
      continue;
    }
    groupAt.fill(groups.length, group.first, group.end);
    groups.push(group);
    at = group.end;
  }
  return { groups, groupAt };
}

function groupFrom(tokens: readonly Token[], tags: readonly PartOfSpeech[], start: number): VerbGroup | null {
  const sentence = tokens[start]?.sentence;
  let at = start;
  let auxiliary = -1;
  let be = -1;
  let negated = false;
  let infinitive = false;
  let adverbs = 0;
  for (; tokens[at]?.sentence === sentence; at += 1) {
    const token = tokens[at];
    const tag = tags[at];
    if (!token) break;
    if (tag === 'VERB') return make(tokens, start, at, { be, negated, infinitive, auxiliary: false, aux: auxiliary });
    if (tag === 'AUX') {
      auxiliary = at;
      if (BE.has(token.lower)) be = at;
      adverbs = 0;
    } else if (NOT.has(token.lower) && token.lower !== 'no') {
      negated = !NOT_ONLY.has(tokens[at + 1]?.lower ?? '');
    } else if (token.lower === 'to' && tag === 'PART' && auxiliary < 0 && !infinitive) {
      infinitive = true;
    } else if (auxiliary >= 0 && tag === 'ADP' && /sel(?:f|ves)$/u.test(tokens[at + 1]?.lower ?? '')) {
      // "does not by itself say"
      at += 1;
    } else if (tag === 'ADV' && adverbs < 3) {
      adverbs += 1;
    } else {
      // "had on Monday said", "has on June 11 ruled"
      const behind = auxiliary === at - 1 - adverbs ? behindDay(tokens, tags, at) : at;
      if (behind === at) break;
      at = behind - 1;
    }
  }
  if (auxiliary < 0) return null;
  return make(tokens, start, auxiliary, { be: -1, negated, infinitive, auxiliary: true, aux: auxiliary });
}

/** The participle behind "on Monday", "on June 11", "late on Friday" in a perfect, or `at`. */
function behindDay(tokens: readonly Token[], tags: readonly PartOfSpeech[], at: number): number {
  if (tokens[at]?.lower !== 'on') return at;
  let end = at + 1;
  while (
    end < at + LONGEST_DAY &&
    (TEMPORAL_HEADS.has(tokens[end]?.lower ?? '') || /^\d{1,2}$/u.test(tokens[end]?.text ?? ''))
  )
    end += 1;
  const isTold = tags[end] === 'VERB' && isPastParticiple(tokens[end]?.lower ?? '');
  return end > at + 1 && isTold ? end : at;
}

function make(
  tokens: readonly Token[],
  first: number,
  head: number,
  seen: { be: number; negated: boolean; infinitive: boolean; auxiliary: boolean; aux: number },
): VerbGroup | null {
  const verb = tokens[head];
  if (!verb) return null;
  const gerund = verb.lower.endsWith('ing') && verb.lower.length > 4;
  const passive = seen.be >= 0 && isPastParticiple(verb.lower) && !gerund && !isPerfect(tokens, seen.be, head);
  let form: VerbGroup['form'] = 'finite';
  if (seen.infinitive) form = 'infinitive';
  else if (gerund && seen.aux < 0) form = 'participle';
  return {
    first,
    head,
    end: head + 1,
    lemma: BASE_FORMS.get(verb.lower) ?? verb.lemma,
    form,
    passive,
    negated: seen.negated,
    auxiliary: seen.auxiliary,
  };
}

/** Verbs whose passive may have an object: "it's called a recession", "he's given the job". */
const OBJECT_BEHIND_PASSIVE: ReadonlySet<string> = new Set(
  'appoint award brand call charge consider deem deny dub elect give grant hand label name offer pay'.split(' '),
);

/** "he['s asked] the state for help", "she['s warned] them": "has", where an object follows. */
function isPerfect(tokens: readonly Token[], be: number, head: number): boolean {
  const [verb, next] = [tokens[head], tokens[head + 1]];
  if (tokens[be]?.lower !== "'s" || next?.sentence !== verb?.sentence) return false;
  if (/^(?:him|them|me|us|you|it)$/u.test(next?.lower ?? '')) return true;
  // "it's assumed the bank will close"
  if (tokens[be - 1]?.lower === 'it') return false;
  return /^(?:DET|PROPN)$/u.test(next?.pos ?? '') && !OBJECT_BEHIND_PASSIVE.has(verb?.lemma ?? '');
}
