/** Links the words that name a source to the actor whom they mean; null rather than a guess. */
import type { ActorIndex, ActorMention } from '../actors/actors.ts';
import { firstNotBefore } from '../halving.ts';
import { words } from '../lexicon/word-list.ts';
import { WORKS } from '../lexicon/reporting/works.ts';
import { antecedentOf } from '../tree/antecedent.ts';
import { samePersonAs } from '../tree/apposition.ts';
import { firstMemberOf } from '../tree/coordination.ts';
import { MINIMAL, nounPhraseOf } from '../tree/noun-phrase.ts';
import { prepositionOf } from '../tree/preposition.ts';
import { topsOfRange } from '../tree/range-head.ts';
import { ownSubjectOf } from '../tree/subject.ts';
import type { TokenIndex, TokenRange } from '../tree/tree.ts';
import type { Candidate } from './candidate.ts';
import { insideQuotation, lowerAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { predicateIn } from './syntactic-source.ts';

/** What is done to a work by those whose word it is. */
const MADE = words(
  'available carry commission compile conduct issue make post prepare produce publish release take write',
);

/** Verbs by which a body becomes the one that "the report" means, and what it is called then. */
const PUBLISHES: ReadonlySet<string> = new Set(['report', 'reveal', 'publish', 'disclose']);
const PUBLICATION =
  /^(?:report|newspaper|paper|article|story|outlet|publication|broadcaster|magazine|daily|tabloid|website)$/u;

/**
 * @param candidates all that were found: whom "the report" means is the last body that reported
 * @returns the mention that names or describes the one who speaks
 */
export function speakerLinker(
  reading: Reading,
  { actors, mentions }: ActorIndex,
  candidates: readonly Candidate[],
): (source: TokenRange) => ActorMention | null {
  const { tokens, tree } = reading;
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const mentionAt = (token: number): ActorMention | null => {
    const { start = 0, end = 0 } = tokens[token] ?? {};
    const mention = mentions[firstNotBefore(mentions, (one) => one.end <= start)];
    return mention && mention.start < end ? mention : null;
  };
  const nameAt = (token: number): ActorMention | null => {
    const mention = mentionAt(token);
    return mention?.form === 'name' ? mention : null;
  };
  const publications = candidates.flatMap(({ cue, source }) => {
    const reports = cue !== null && PUBLISHES.has(tree.lemma(predicateIn(tree, cue)));
    const body = reports && source ? named(source) : null;
    return cue && body && kinds.get(body.actorId) === 'organization' ? [{ first: cue.first, body }] : [];
  });
  return (source) => named(source) ?? publicationBefore(source);

  function publicationBefore({ first, end }: TokenRange): ActorMention | null {
    if (end !== first + 2 || tree.lowers[first] !== 'the' || !PUBLICATION.test(tree.lowers[first + 1] ?? ''))
      return null;
    return (
      publications
        .filter((one) => one.first < first)
        .sort((a, b) => a.first - b.first)
        .at(-1)?.body ?? null
    );
  }

  function named(source: TokenRange): ActorMention | null {
    const tops = topsOfRange(tree, source).filter((token) => !tree.is(token, 'punct', 'case', 'cc', 'mark'));
    const [first] = tops;
    if (first === undefined) return null;
    const antecedent = source.end === source.first + 1 ? antecedentOf(tree, first) : undefined;
    if (antecedent !== undefined) return actorOf(antecedent, nounPhraseOf(tree, antecedent)) ?? calledSo(antecedent);
    // "senior researcher | Mu Li": two words that the reader hangs on the same verb; not "aide to candidate | Mu Li"
    const isBeside = (token: TokenIndex): boolean =>
      isPerson(nameAt(token)) && !tree.tokens({ first, end: token }).some((one) => tree.is(one, 'case'));
    return actorOf(tops.find(isBeside) ?? first, source);
  }

  function actorOf(head: TokenIndex, source: TokenRange): ActorMention | null {
    const name = nameAt(head);
    if (isJoined(head, name, source)) return null;
    return name ?? holderIn(head, source) ?? mentionAt(head) ?? ownerOf(head);
  }

  /** "[Ng] is a liar and bully who said so": whom a noun is said of. */
  function calledSo(noun: TokenIndex): ActorMention | null {
    const predicate = firstMemberOf(tree, noun);
    const subject = tree.child(predicate, 'cop') === undefined ? undefined : ownSubjectOf(tree, predicate);
    return subject === undefined ? null : mentionAt(subject);
  }

  function isPerson(mention: ActorMention | null): boolean {
    return mention !== null && kinds.get(mention.actorId) === 'person';
  }

  /** "the Bank's governor, [Ann Lee]", "foreign minister [Bo Ng]": who holds the office that heads the source. */
  function holderIn(head: TokenIndex, source: TokenRange): ActorMention | null {
    const last = nounPhraseOf(tree, head, MINIMAL).end - 1;
    for (const token of [last, ...samePersonAs(tree, head).flatMap((one) => [one, ...flatOf(one)])]) {
      if (token === head || token < source.first || token >= source.end) continue;
      const name = nameAt(token);
      if (isPerson(name)) return name;
    }
    return null;
  }

  /** "Sen. [Mu] Li": the words of a name behind a title. */
  function flatOf(token: TokenIndex): TokenIndex[] {
    return tree.children(token, 'flat').flatMap((one) => [one, ...flatOf(one)]);
  }

  /** "[Oxfam]'s report", "data from the [ministry]", "[her] plan": whose word a work is. */
  function ownerOf(head: TokenIndex): ActorMention | null {
    if (!WORKS.has(tree.lemma(head))) return null;
    const owner = tree.child(head, 'nmod:poss');
    const ofOwner = owner === undefined ? null : mentionAt(owner);
    if (ofOwner) return ofOwner;
    // "a poll [conducted] by Oxfam", "data [available] from it"; a letter that Oxfam has seen isn't its own
    const made = tree.children(head, 'acl', 'amod').filter((one) => MADE.has(tree.lemma(one)));
    const makers = [
      ...tree.children(head, 'compound', 'amod'),
      ...[head, ...made]
        .flatMap((one) => tree.children(one, 'nmod', 'obl', 'obl:agent'))
        .filter((one) => /^(?:by|from)$/u.test(prepositionOf(tree, one) ?? '')),
    ];
    return makers.map(nameAt).find((name) => name !== null && kinds.get(name.actorId) === 'organization') ?? null;
  }

  /** "Ms Lee and Mr Ng": more than one speaks; not "Ms Lee, chair and treasurer". */
  function isJoined(head: TokenIndex, name: ActorMention | null, { end }: TokenRange): boolean {
    return tree
      .children(head, 'conj')
      .some(
        (one) => one < end && (name === null ? /^(?:NOUN|PROPN|PRON)$/u.test(tree.posOf(one)) : nameAt(one) !== null),
      );
  }
}

/** "I", "our team": who speaks, or some with him. */
export function isFirstPerson(reading: Reading, source: TokenRange): boolean {
  return /^(?:i|me|my|we|us|our)$/u.test(lowerAt(reading, source.first));
}

/** "I" in quotation marks is whoever says the quotation; "we" may be anybody with them. */
export function isSpeakerItself(reading: Reading, source: TokenRange): boolean {
  if (source.end !== source.first + 1) return false;
  return /^(?:i|my|me)$/u.test(lowerAt(reading, source.first)) && insideQuotation(reading, source.first);
}
