/** Statements that deny what another has said. */
import { addressOf, compare, placeOf } from './groups.ts';
import type { Denial } from './groups.ts';
import { haveSameNames, likenessOf } from './likeness.ts';
import { pairsBetween } from './pairs.ts';
import type { StatementKeys, Wording } from './story-keys.ts';
import { isOfSaying } from './words.ts';

/** Of what either says, so great a part is said by both. */
const LEAST_SHARE = 0.7;

/** The same where the denial says all that is denied, and more: “that it is a threat to national security”, “a threat”. */
const LEAST_SHARE_OF_WHOLE = 0.4;

const LEAST_STEMS = 2;

/**
 * Only a plain denial of a plain statement counts, in words of denying, and of what had been said by then: who denies that
 * somebody refused, or denies a denial, is left apart, and so is who says "it is not so", which may be of something else.
 * @param statements of each claim the first telling
 */
export function denialsAmong(statements: readonly StatementKeys[]): Denial[] {
  const plain = statements.filter(isPlain);
  const [denials, others] = [plain.filter(isDenial), plain.filter(isDeniable)];
  const found: Denial[] = [];
  for (const [a, b] of pairsBetween(denials, others, keysToFind, keysOf)) {
    const [denial, denied] = [denials[a], others[b]];
    if (denial && denied && denies(denial, denied)) found.push({ denial: placeOf(denial), denied: placeOf(denied) });
  }
  return found.sort((x, y) =>
    compare(addressOf(x.denial) + addressOf(x.denied), addressOf(y.denial) + addressOf(y.denied)),
  );
}

const isPlain = ({ wording, isUnsaid }: StatementKeys): boolean =>
  wording.negations === 0 && wording.reversals === 0 && !wording.isOpen && !isUnsaid && wording.stems.length > 0;

const isDenial = ({ isDenied }: StatementKeys): boolean => isDenied;

const isDeniable = ({ isDenied, stance }: StatementKeys): boolean => !isDenied && stance === null;

function denies(denial: StatementKeys, denied: StatementKeys): boolean {
  if (denial.speaker === denied.speaker || denied.published > denial.published) return false;
  const names = namesOf(denial, denied);
  if (names.length === 0 || !haveSameNames(names, namesOf(denied, denial))) return false;
  const [one, other] = [denial, denied].map(({ wording }) => wording.numbers.toSorted().join());
  if (one !== other) return false;
  const { share, contained, stems } = likenessOf(withSpeaker(denial, denied), withSpeaker(denied, denial));
  // "Clinton’s claim" tells nothing of what was claimed.
  if (denial.wording.stems.every(isOfSaying)) return false;
  if (contained === 1) return share >= LEAST_SHARE_OF_WHOLE;
  return stems >= LEAST_STEMS && share >= LEAST_SHARE;
}

/** Who denies speaks of themselves as "it" or "I", and so does whoever they deny: named is who the other one names. */
function namesOf({ wording: { names }, speakerName }: StatementKeys, other: StatementKeys): readonly string[] {
  return names.includes(speakerName) || !other.wording.names.includes(speakerName) ? names : [...names, speakerName];
}

const withSpeaker = (statement: StatementKeys, other: StatementKeys): Wording => ({
  ...statement.wording,
  names: namesOf(statement, other),
});

/** Both name the same, or it names whoever denies it. */
const keysToFind = ({ wording: { stems, names }, speakerName }: StatementKeys): string[] =>
  pairsWith(stems, names.length > 0 ? names.slice(0, 1) : [speakerName]);

const keysOf = ({ wording: { stems, names }, speakerName }: StatementKeys): string[] =>
  pairsWith(stems, [...names, speakerName]);

const pairsWith = (stems: readonly string[], names: readonly string[]): string[] =>
  stems.flatMap((stem) => names.map((name) => `${stem}\n${name}`));
