/**
 * Resolves the description of a person or a place to the actor mentioned before it that it fits: by the office that the
 * text gives a person, by the nationality in it, by what a place is. Of several the one that alone was mentioned in the
 * last sentence or two is meant; otherwise nobody is.
 */
import { CHIEFS, DIVIDED_COUNTRIES, LEADING_OFFICES, NATIONAL_OFFICES } from '../lexicon/description-nouns.ts';
import { FORMER } from '../lexicon/roles.ts';
import { CandidateFiles, moveToEnd } from './description-candidates.ts';
import { sameCountry, textsOf } from './description-callings.ts';
import type { Candidate, CandidateFile } from './description-candidates.ts';
import type { DescriptionPhrase } from './description-phrases.ts';
import { isTown } from './description-towns.ts';
import { DEMONYMS, lookUp } from './known-names.ts';
import type { Draft, Named } from './mention.ts';
import { officesIn } from './own-offices.ts';
import type { RoleRivals } from './role-rivals.ts';
import type { Roles } from './roles.ts';

/** One of several must have been mentioned no more sentences ago than this. */
const MEMORY_IN_SENTENCES = 2;

/** "the former president", "the opposition leader": not whom "the Kenyan leader" means. */
const NO_LEADER = /\b(?:former|ex|then|deputy|vice|acting|opposition|party|rebel|elect)\b/u;

/** By these offices people are called after they have left them. */
const KEPT_FOR_LIFE: ReadonlySet<string> = new Set(
  'ambassador captain colonel congressman congresswoman general judge senator'.split(' '),
);

/** What an actor can be called: a file, and how it stands in it. */
interface Calling {
  file: CandidateFile;
  candidate: Candidate;
}

export class DescriptionResolver {
  readonly #files = new CandidateFiles();
  readonly #callings = new Map<Draft, Calling[]>();
  readonly #roles: Roles;
  readonly #beside: ReadonlyMap<Draft, readonly string[]>;
  readonly #text: string;
  readonly #rivals: RoleRivals;

  /** @param beside the nouns that stand beside the names of an actor and say what it is, as keys */
  constructor(roles: Roles, beside: ReadonlyMap<Draft, readonly string[]>, text: string, rivals: RoleRivals) {
    this.#rivals = rivals;
    this.#roles = roles;
    this.#beside = beside;
    this.#text = text;
  }

  /** Takes note of a mention; they come in text order. */
  see(draft: Draft, mention: Named, sentence: number): void {
    let callings = this.#callings.get(draft);
    if (!callings) {
      // an office that is told a thousand times is one: the last telling counts
      callings = [...new Map(this.#callingsOf(draft).map((calling) => [calling.file, calling])).values()];
      this.#callings.set(draft, callings);
    }
    for (const { file, candidate } of callings) {
      candidate.sentence = sentence;
      moveToEnd(file, candidate);
    }
    if (mention.form === 'description' && mention.key.endsWith(' government'))
      moveToEnd(this.#files.of('government'), { draft, nationality: null, stated: '', isPast: false, sentence });
  }

  /** The actor whom the phrase in this sentence means, or null. */
  resolve(phrase: DescriptionPhrase, sentence: number): Draft | null {
    const { of, noun, nationality, qualifiers } = phrase;
    switch (of) {
      case 'country':
      case 'town':
      case 'government':
        return this.#only([of], sentence, () => true);
      case 'half':
        return this.#only([`half:${noun}`], sentence, () => true);
      case 'person': {
        const isChief = CHIEFS.has(noun) && (qualifiers.length > 0 || nationality !== null);
        const key = !isChief ? noun : qualifiers.length > 0 ? 'chief' : 'national chief';
        const isTold = !phrase.isNarrowed && !phrase.isPlaced;
        const isOneOfMany = !isTold && this.#files.under([`office:${key}`]).candidates.length > 1;
        return this.#only([`office:${key}`], sentence, (one) => {
          // "a spokesman for the police": one who isn't named came up since
          if (phrase.isPlaced && sentence - one.sentence > MEMORY_IN_SENTENCES) return false;
          if (isOneOfMany || this.#rivals.lastSentence(noun) > one.sentence) return false;
          // "the mayor" is no former one, but "the senator" may be
          const isPast = qualifiers.some((word) => FORMER.has(word)) || KEPT_FOR_LIFE.has(noun);
          if (one.isPast && !isPast) return false;
          const fits = nationality === null || sameCountry(one.nationality, nationality);
          return fits && qualifiers.every((qualifier) => one.stated.includes(qualifier));
        });
      }
      case 'organization':
        return null;
    }
  }

  #only(keys: readonly string[], sentence: number, fits: (candidate: Candidate) => boolean): Draft | null {
    const { candidates, areAll } = this.#files.under(keys);
    const fitting = candidates.filter(fits);
    const [only] = fitting;
    if (areAll && fitting.length === 1 && only) return only.draft;
    const last = Math.max(...fitting.map((candidate) => candidate.sentence));
    const [latest, another] = fitting.filter((candidate) => candidate.sentence === last);
    return latest && !another && sentence - last <= MEMORY_IN_SENTENCES ? latest.draft : null;
  }

  #callingsOf(draft: Draft): Calling[] {
    const beside = this.#beside.get(draft) ?? [];
    if (draft.kind === 'person') return this.#officesOf(draft, beside);
    if (draft.kind === 'place') return placeKeys(draft).map((key) => this.#calling(key, draft));
    return [];
  }

  #calling(key: string, draft: Draft, nationality: string | null = null, stated = '', isPast = false): Calling {
    return { file: this.#files.of(key), candidate: { draft, nationality, stated, isPast, sentence: 0 } };
  }

  #officesOf(draft: Draft, beside: readonly string[]): Calling[] {
    const besides = beside.map((noun) => this.#calling(`office:${noun}`, draft));
    const offices = (this.#roles.get(draft) ?? []).flatMap((role): Calling[] => {
      const stated = this.#text.slice(role.start, role.end).replace(/\s+/gu, ' ').toLowerCase();
      const nationality =
        stated.split(/['’]s\s|\s/u).find((word) => DEMONYMS.has(word) || lookUp(word)?.sense === 'country') ?? null;
      return officesIn(stated).flatMap(({ key: office, isPast, isLesser }) => {
        if (isLesser) return [];
        const keys = LEADING_OFFICES.has(office) ? [office, 'chief'] : [office];
        if (NATIONAL_OFFICES.has(office) && !NO_LEADER.test(stated)) keys.push('national chief');
        return keys.map((key) => this.#calling(`office:${key}`, draft, nationality, stated, isPast));
      });
    });
    return [...besides, ...offices];
  }
}

/** Countries, halves of divided ones, and towns. */
function placeKeys(draft: Draft): string[] {
  const isCountry =
    draft.identity.startsWith('country:') ||
    (draft.identity.startsWith('cast:') && textsOf(draft).some((text) => lookUp(text)?.sense === 'country'));
  if (!isCountry) return isTown(draft) ? ['town'] : [];
  const [half, country] = draft.identity.replace(/^.*:/u, '').split(' ');
  const isHalf = (half === 'North' || half === 'South') && DIVIDED_COUNTRIES.has(country ?? '');
  return isHalf ? ['country', `half:${half.toLowerCase()}`] : ['country'];
}
