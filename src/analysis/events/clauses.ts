/**
 * Cuts a sentence into the clauses that may tell an event, by punctuation and function words; no parser is needed
 * for that, and where the cut is unclear the clause stays longer rather than shorter.
 */
import type { Document, Token } from '../document.ts';
import { RELATIVES } from '../lexicon/clause-words.ts';
import { behindTie, closesSubordinate, opensSubordinate } from './subordinate.ts';
import { isSubject, isVerb, REACH, VERB_WITHIN, verbFollows } from './verbs.ts';

/** Half-open range of token indexes. */
export interface Clause {
  first: number;
  end: number;
}

const HARD_BOUNDARIES: ReadonlySet<string> = new Set([';', ':', '—', '–', '--']);
const COORDINATORS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  'yet',
  'so',
]);

export function hasVerb(document: Document, clause: Clause): boolean {
  for (let index = clause.first; index < clause.end; index += 1) if (isVerb(document.tokens[index])) return true;
  return false;
}

/**
 * The clause around the token at `index`, inside `within` (a sentence, or the part of it that is somebody's words).
 * A relative clause brings the noun it tells of: "Norvik's chairman who was detained late last year in Lima".
 */
export function clauseAround(document: Document, index: number, within: Clause): Clause {
  const { tokens } = document;
  let first = index;
  while (first > within.first && !startsClause(tokens, first)) first -= 1;
  let end = index + 1;
  while (end < within.end && !startsClause(tokens, end)) end += 1;
  const clause = trimmed(tokens, { first, end });
  const relative = relativeAround(tokens, index, clause);
  if (relative && hasVerb(document, relative)) return trimmed(tokens, relative);
  return hasVerb(document, clause) ? clause : trimmed(tokens, within);
}

/** True where the token at `index` begins a clause of its own, next to the one before it. */
function startsClause(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token || !before) return false;
  if (HARD_BOUNDARIES.has(before.text)) return true;
  if (before.text !== ',') return false;
  // ", and the ministry said", but not "Britain, France, and Germany said" nor ", and bought"
  if (COORDINATORS.has(token.lower))
    return isSubject(tokens[index + 1]) && verbFollows(tokens, index + 1) && isVerbBefore(tokens, index);
  if (opensSubordinate(tokens, index) || closesSubordinate(tokens, index)) return true;
  // ", with Handelsblatt reporting last week that …"
  return token.lower === 'with' && participleFollows(tokens, index + 1);
}

/** A list of names before ", and" has no verb: "China, Japan, and Korea met". */
function isVerbBefore(tokens: readonly Token[], from: number): boolean {
  const sentence = tokens[from]?.sentence;
  for (let index = from - 1; index > from - REACH && tokens[index]?.sentence === sentence; index -= 1)
    if (isVerb(tokens[index])) return true;
  return false;
}

function participleFollows(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < from + VERB_WITHIN; index += 1) {
    const token = tokens[index];
    if (!token || token.text === ',' || token.text === '.') return false;
    if (token.pos === 'VERB' && token.lower.endsWith('ing')) return true;
  }
  return false;
}

/** The relative clause that holds the token, with its noun; null where the token is in the main clause. */
function relativeAround(tokens: readonly Token[], index: number, clause: Clause): Clause | null {
  let start = index;
  const earliest = Math.max(clause.first, index - REACH);
  while (start > earliest && !RELATIVES.has(tokens[start]?.lower ?? '')) {
    // A comma after the pronoun closes ", which …," before the date is reached.
    if (tokens[start]?.text === ',' && start < index && opensBeforeWithComma(tokens, start, earliest)) return null;
    start -= 1;
  }
  if (!RELATIVES.has(tokens[start]?.lower ?? '')) return null;
  const withComma = tokens[start - 1]?.text === ',';
  const nounEnd = withComma ? start - 2 : start - 1;
  const head = tokens[nounEnd];
  if (!head || nounEnd < clause.first || !['NOUN', 'PROPN', 'PRON'].includes(head.pos)) return null;
  let end = index + 1;
  while (end < clause.end && !(withComma && tokens[end]?.text === ',')) end += 1;
  return { first: nounPhraseStart(tokens, nounEnd, clause.first), end };
}

/** True where the comma at `comma` closes a relative clause that a comma opened. */
function opensBeforeWithComma(tokens: readonly Token[], comma: number, from: number): boolean {
  for (let index = comma - 1; index > from; index -= 1) {
    if (RELATIVES.has(tokens[index]?.lower ?? '')) return tokens[index - 1]?.text === ',';
  }
  return false;
}

/** Back over the noun phrase that ends at `end`: "Norvik 's chairman", "the head of the ministry". */
function nounPhraseStart(tokens: readonly Token[], end: number, from: number): number {
  let start = end;
  for (let index = end - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (!token) break;
    const inside =
      ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET'].includes(token.pos) ||
      token.lower === 'of' ||
      token.lower === "'s" ||
      token.lower === '-';
    if (!inside) break;
    start = index;
    if (token.pos === 'DET' && tokens[index - 1]?.lower !== 'of') break;
  }
  return start;
}

const EDGES: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '--', '.', '"', '“', '”', ')', '(', 'and', 'but']);

/** Without the marks and the conjunction at both ends: "weeks after Meng was arrested" is that she was arrested. */
function trimmed(tokens: readonly Token[], { first, end }: Clause): Clause {
  let [from, to] = [first, end];
  while (from < to - 1 && EDGES.has(tokens[from]?.lower ?? '') && !opensQuotation(tokens, from, end)) from += 1;
  const bare = behindTie(tokens, from);
  if (bare < to) from = bare;
  while (to > from + 1 && EDGES.has(tokens[to - 1]?.lower ?? '')) to -= 1;
  return { first: from, end: to };
}

const CLOSING_MARKS: Readonly<Record<string, string>> = { '“': '”', '"': '"', '(': ')' };

/** True for a mark whose counterpart stands in the clause too: "“It is over,” Pence said on Saturday". */
function opensQuotation(tokens: readonly Token[], index: number, end: number): boolean {
  const closing = CLOSING_MARKS[tokens[index]?.text ?? ''];
  return closing !== undefined && tokens.slice(index + 1, end).some(({ text }) => text === closing);
}
