/** Links the words that name a source to the actor whom they mean; null rather than a guess. */
import type { ActorIndex } from '../actors/actors.ts';
import { isNewsAgency } from '../actors/description-callings.ts';
import { antecedent } from './antecedents.ts';
import type { Candidate, TokenRange } from './candidate.ts';
import { insideQuotation, lowerAt } from './grammar/reading.ts';
import type { Reading } from './grammar/reading.ts';
import { actorNamedIn } from './named-source.ts';
import type { Mentioned } from './source-names.ts';

/** "the report", "the paper": what a publication is called once it was named as the one that reports. */
const PUBLICATION_NOUN =
  /^(?:report|newspaper|paper|article|story|outlet|publication|broadcaster|magazine|agency|daily|tabloid|website)$/u;

/** Verbs by which a publication becomes the one that "the report" means. */
const PUBLISHES: ReadonlySet<string> = new Set(['report', 'write', 'reveal', 'publish', 'disclose', 'claim', 'say']);

const RELATIVE = /^(?:who|which|that|whom|whose)$/u;

export interface Linker {
  /** The actor of a candidate's source. Candidates come in text order, since "the report" means the last that reported. */
  link: (one: Candidate) => string | null;
}

export function sourceLinker(reading: Reading, actors: ActorIndex): Linker {
  const mentioned = { mentions: actors.mentions, kinds: new Map(actors.actors.map(({ id, kind }) => [id, kind])) };
  let publication: string | null = null;
  /** "the agency" is no newspaper that reported. */
  const publicationIn = (source: TokenRange): string | null => {
    if (publication === null || !meansPublication(reading, source)) return null;
    if (lowerAt(reading, source.first + 1) !== 'agency') return publication;
    const name = actors.actors.find(({ id }) => id === publication)?.name ?? '';
    return isNewsAgency(name) ? publication : null;
  };
  return {
    link: (one) => {
      if (!one.source) return null;
      const actorId = actorOf(reading, mentioned, one.source) ?? publicationIn(one.source);
      const reports = one.lemma !== null && PUBLISHES.has(one.lemma);
      const isOrganisation = actorId !== null && mentioned.kinds.get(actorId) === 'organization';
      if (reports && isOrganisation && (one.lemma !== 'say' || publication === null)) {
        if (one.lemma === 'report' || one.lemma === 'reveal' || one.lemma === 'publish') publication = actorId;
      }
      return actorId;
    },
  };
}

/** "I" in quotation marks is whoever says the quotation; "we" may be anybody with them. */
export function isSpeakerItself(reading: Reading, source: TokenRange): boolean {
  if (source.end !== source.first + 1) return false;
  return /^(?:i|my|me)$/u.test(lowerAt(reading, source.first)) && insideQuotation(reading, source.first);
}

function actorOf(reading: Reading, mentioned: Mentioned, source: TokenRange): string | null {
  const { first, end } = source;
  const isRelative = RELATIVE.test(lowerAt(reading, first)) && end === first + 1;
  return isRelative ? antecedent(reading, mentioned, first) : actorNamedIn(reading, mentioned, source);
}

function meansPublication(reading: Reading, source: TokenRange): boolean {
  return (
    lowerAt(reading, source.first) === 'the' &&
    source.end === source.first + 2 &&
    PUBLICATION_NOUN.test(lowerAt(reading, source.first + 1))
  );
}
