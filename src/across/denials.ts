/** Statements that deny another's. */
import { addressOf, inOrder, placeOf } from './groups.ts';
import type { Denial } from './groups.ts';
import { differInNames, likenessOf } from './likeness.ts';
import type { Limits } from './limits.ts';
import { pairsOf } from './pairs.ts';
import type { Counted } from './pairs.ts';
import type { StatementKeys, Wording } from './story-keys.ts';

/** Of what either says, so great a part is said by both. */
const LEAST_SHARE = 0.5;

/** The same where the denial says all that is denied, and more: “that it is a threat to national security”, “a threat”. */
const LEAST_SHARE_OF_WHOLE = 0.4;

const LEAST_STEMS = 2;

/** "It is not qualified" may be of something else than "it is qualified"; "she denied that it is qualified" hardly. */
const MORE_WHERE_ONLY_NEGATED = 0.18;

/** What was found of two statements, by both as text. */
export type KeptDenials = Map<string, boolean>;

export interface DenialSearch {
  limits: Limits;
  counted: Counted;
  kept: KeptDenials;
  /** The first telling of the group to which a statement belongs; itself where it belongs to none. */
  firstOf: (statement: StatementKeys) => StatementKeys;
}

/**
 * Only a plain denial of a plain statement counts: who denies that somebody refused, or denies a denial, is left apart.
 */
export function denialsAmong(
  statements: readonly StatementKeys[],
  { firstOf, limits, counted, kept }: DenialSearch,
): Denial[] {
  const firsts = new Map(statements.map((statement) => [addressOf(firstOf(statement)), firstOf(statement)]));
  const plain = [...firsts.values()].filter(({ wording }) => wording.reversals === 0).sort(byDay);
  // Denials are few: what none of them says need not be looked for.
  const deniedWords = new Set(plain.filter(isDenial).flatMap(keysOf));
  const denials: Denial[] = [];
  const found: KeptDenials = new Map();
  for (const [a, b] of pairsOf(plain, (statement) => keysOf(statement).filter((key) => deniedWords.has(key)))) {
    const [one, other] = [plain[a], plain[b]];
    if (!one || !other || one.speaker === other.speaker || isDenial(one) === isDenial(other)) continue;
    const [denial, denied] = isDenial(one) ? [one, other] : [other, one];
    const key = JSON.stringify([denial, denied]);
    const before = kept.get(key);
    if (before === undefined) counted.comparisons += 1;
    const isSo = before ?? denies(denial, denied, limits);
    found.set(key, isSo);
    if (isSo) denials.push({ denial: placeOf(denial), denied: placeOf(denied) });
  }
  kept.clear();
  for (const [key, isSo] of found) kept.set(key, isSo);
  return denials;
}

const byDay = (a: StatementKeys, b: StatementKeys): number =>
  inOrder({ ...a, position: a.start }, { ...b, position: b.start });

/** "denied that it is a threat"; "is not a threat" */
const isDenial = ({ isDenied, wording }: StatementKeys): boolean => (isDenied ? 1 : 0) + wording.negations === 1;

const isPlain = ({ isDenied, wording }: StatementKeys): boolean => !isDenied && wording.negations === 0;

function denies(denial: StatementKeys, denied: StatementKeys, { claimShare }: Limits): boolean {
  if (!isPlain(denied) || denial.wording.numbers.join() !== denied.wording.numbers.join()) return false;
  const { words, names, share, contained, stems } = likenessOf(withSpeaker(denial), withSpeaker(denied, denial));
  if (words === 0 || names === 0 || denied.stance !== null) return false;
  if (denial.wording.isOpen || denied.wording.isOpen) return false;
  const isWhole =
    denial.isDenied && contained === 1 && !differInNames(withSpeaker(denial), withSpeaker(denied, denial));
  if (isWhole) return share >= LEAST_SHARE_OF_WHOLE;
  const least = denial.isDenied ? claimShare : claimShare + MORE_WHERE_ONLY_NEGATED;
  return stems >= LEAST_STEMS && share >= Math.max(LEAST_SHARE, least);
}

/** Who denies speaks of themselves as "it" or "I", and so does whoever they deny. */
function withSpeaker({ wording, speakerName }: StatementKeys, other?: StatementKeys): Wording {
  const isOfItself = other === undefined || other.wording.names.includes(speakerName);
  return isOfItself ? { ...wording, names: [...new Set([...wording.names, speakerName])] } : wording;
}

const keysOf = ({ wording, speakerName }: StatementKeys): string[] =>
  wording.stems.flatMap((stem) => [...wording.names, speakerName].map((name) => `${stem}\n${name}`));
