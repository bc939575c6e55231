/**
 * What the rules say of each token, as further columns: the rules know grammar that the tagger's window
 * doesn't reach, the tagger knows when to believe which rule.
 */
import { hashString } from '../../tagger/hash.ts';
import type { Candidate, TokenRange } from '../candidate.ts';
import { confidenceOf } from '../confidence.ts';
import { parentsOf } from '../nesting.ts';
import type { RuleFindings } from '../rules.ts';
import { at, bucket } from './columns.ts';
import {
  CONTENT_BEGIN,
  CONTENT_END,
  CONTENT_INSIDE,
  CUE_BEGIN,
  CUE_INSIDE,
  SOURCE_BEGIN,
  SOURCE_INSIDE,
} from './labels.ts';

export const RULE_COLUMNS = [
  // of the outermost attribution: label, the rule that says so, how far it is trusted, place in its content
  'R',
  'rule',
  'trust',
  'ruleFrom',
  'ruleTo',
  // label in an attribution inside another one
  'inner',
  // in a quotation that no rule attributes
  'alone',
  // how many contents the patterns proposed begin and end here, and whether any has its cue here
  'proposedBegins',
  'proposedEnds',
  'proposedCue',
] as const;
export type RuleColumn = (typeof RULE_COLUMNS)[number];
export type RuleColumns = Record<RuleColumn, Int32Array>;

type Roles = readonly [begin: number, inside: number, end: number];

const SOURCE: Roles = [SOURCE_BEGIN, SOURCE_INSIDE, SOURCE_INSIDE];
const CONTENT: Roles = [CONTENT_BEGIN, CONTENT_INSIDE, CONTENT_END];
const CUE: Roles = [CUE_BEGIN, CUE_INSIDE, CUE_INSIDE];

/** More proposals than this count as this many. */
const MANY = 3;
const TRUST_STEPS = 10;

export function ruleColumns({ proposed, candidates }: RuleFindings, length: number): RuleColumns {
  const columns = Object.fromEntries(RULE_COLUMNS.map((name) => [name, new Int32Array(length)])) as RuleColumns;
  const parents = parentsOf(candidates);
  const outer = candidates.filter((one, index) => one.cue !== null && (parents[index] ?? null) === null);
  const inner = candidates.filter((one, index) => one.cue !== null && (parents[index] ?? null) !== null);
  eachPart(outer, (ranges, roles, one) => {
    const rule = hashString(one.rule);
    const trust = 1 + Math.floor(confidenceOf(one) * TRUST_STEPS);
    for (const range of ranges) {
      mark(columns.R, range, roles);
      for (let token = range.first; token < range.end; token += 1) {
        columns.rule[token] = rule;
        columns.trust[token] = trust;
        columns.ruleFrom[token] = 1 + bucket(token - range.first);
        columns.ruleTo[token] = 1 + bucket(range.end - 1 - token);
      }
    }
  });
  eachPart(inner, (ranges, roles) => {
    for (const range of ranges) mark(columns.inner, range, roles);
  });
  for (const { cue, content } of candidates) {
    if (cue === null) for (const { first, end } of content) columns.alone.fill(1, first, end);
  }
  for (const { cue, content } of proposed) {
    if (cue) columns.proposedCue.fill(1, cue.first, cue.end);
    for (const { first, end } of content) {
      columns.proposedBegins[first] = Math.min(MANY, at(columns.proposedBegins, first) + 1);
      columns.proposedEnds[end - 1] = Math.min(MANY, at(columns.proposedEnds, end - 1) + 1);
    }
  }
  return columns;
}

/** Sources first, cues last: the role that is written last counts, as it does for the labels that are learnt. */
function eachPart(
  candidates: readonly Candidate[],
  write: (ranges: readonly TokenRange[], roles: Roles, one: Candidate) => void,
): void {
  for (const one of candidates) if (one.source) write([one.source], SOURCE, one);
  for (const one of candidates) write(one.content, CONTENT, one);
  for (const one of candidates) if (one.cue) write([one.cue], CUE, one);
}

function mark(column: Int32Array, { first, end }: TokenRange, [begin, inside, last]: Roles): void {
  for (let token = first; token < end; token += 1) {
    column[token] = token === first ? begin : token === end - 1 ? last : inside;
  }
}
