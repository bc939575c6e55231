/** Where a word ends that the tokeniser has cut: "T" + "-" + "Mobile", "5" + "G". */
import type { Token } from '../../document.ts';
import { hasCapital, startsWithCapital } from './capital-letters.ts';

/** What stands, with a hyphen, before a capital and belongs to the name: "al-Qaeda", but not "anti-American". */
const FOREIGN_ARTICLE = /^(?:al|an|ar|as|ash|at|el|ul)$/u;
/** What may join two parts of one word when nothing but it stands between them. */
const JOINTS: ReadonlySet<string> = new Set(['-', '‑', '&', "'", '’']);
/** Republican, Democrat, Independent. */
export const PARTY_LETTER = /^[RDI]$/u;
/** "ğ", "ł", "č": beyond Latin-1 */
const UNCOMMON_LETTER = /[\u0100-\uFFFF]/u;
const BOTH_LETTERS = /^\p{L}\p{L}$/u;

/** The token after the last one that belongs to the word which starts at `at`. */
export function joinedEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  for (;;) {
    const more = joinedAfter(tokens, at, last, end);
    if (more === 0) return last + 1;
    last += more;
  }
}

/** How many tokens behind the one at `last` go on with the word which starts at `at`. */
function joinedAfter(tokens: readonly Token[], at: number, last: number, end: number): 0 | 1 | 2 | 4 {
  const [token, next, after] = [tokens[last], tokens[last + 1], tokens[last + 2]];
  if (!token || !next || last + 1 >= end || next.start !== token.end) return 0;
  // "Mili" + "č" + "evi" + "ć": the tokeniser cuts at letters that it doesn't know
  const seam = token.text.slice(-1) + next.text.charAt(0);
  if (UNCOMMON_LETTER.test(seam) && BOTH_LETTERS.test(seam)) return 1;
  // "5" + "G"
  if (token.pos === 'NUM' && /^\d+$/u.test(token.text) && /^\p{Lu}{1,2}$/u.test(next.text)) return 1;
  if (!after || last + 2 >= end || after.start !== next.end || !JOINTS.has(next.text)) return 0;
  // "(R-Texas)", ", R-S.C.,": the party of somebody, and the state
  if (PARTY_LETTER.test(token.text) && isBesideMember(tokens[at - 1])) return 0;
  // "Then-|Senator Ann Lee"
  if (/^(?:then|ex)$/iu.test(token.text) && hasCapital(after.text)) return 0;
  if (!/^\p{L}/u.test(after.text) || !/\p{L}$/u.test(token.text)) return 0;
  // "T-Mobile", "al-Qaeda", "secretary-general", but "US" in "US-led"
  const joins = hasCapital(after.text)
    ? startsWithCapital(token.text) || FOREIGN_ARTICLE.test(token.text)
    : !startsWithCapital(tokens[at]?.text ?? '');
  if (joins) return 2;
  return isBridge(tokens, last + 2, end) ? 4 : 0;
}

/** The longest small word between two capitals. */
const LONGEST_BRIDGE = 3;

/** "Port-|au-Prince": whether at `at` stands a small word between two capitals. */
function isBridge(tokens: readonly Token[], at: number, end: number): boolean {
  const [small, joint, far] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!small || !joint || !far || at + 2 >= end || !JOINTS.has(joint.text)) return false;
  if (joint.start !== small.end || far.start !== joint.end) return false;
  return startsWithCapital(far.text) && small.text.length <= LONGEST_BRIDGE;
}

/** "Ann Lee (|R-Texas)", "Ann Lee, | R-Texas," */
function isBesideMember(token: Token | undefined): boolean {
  return token?.text === '(' || token?.text === ',';
}
