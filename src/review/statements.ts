/** What was added, removed and changed among the statements of a story. */
import { saidInWords } from '../analysis/attribution/said-in-words.ts';
import type { Attribution } from '../analysis/schema.ts';
import { alignmentOf } from '../across/alignment.ts';
import { wordsOf } from '../check/words.ts';
import { isUnclaimed } from '../schema/unclaimed.ts';
import { chainOf } from '../view/statements/chain.ts';
import type { Cast, Story } from '../view/site.ts';
import { storyOf } from './story.ts';
import type { StoryVersion } from './version.ts';

export interface ReviewedStatement {
  id: string;
  kind: Attribution['kind'];
  said: string;
  /** From this story's side: "Financial Times ← National Cyber Security Centre". */
  chain: string;
  /** The same, told by ids: who is only called otherwise is the same. */
  mouths: string;
  certainty: Attribution['certainty'];
  confidence: number;
  by: Attribution['by'];
  /** True where no speaker was found. */
  isUnclaimed: boolean;
  /** False for what is not sure enough for readers. */
  isShown: boolean;
  line: number;
}

export interface ChangedStatement {
  before: ReviewedStatement;
  after: ReviewedStatement;
}

export interface StatementChanges {
  added: ReviewedStatement[];
  removed: ReviewedStatement[];
  /** The same words with another speaker, way, kind or certainty; or nearly the same words. */
  changed: ChangedStatement[];
}

/** So great a part of the words must agree for one statement to be another reworded. */
const SAME_STATEMENT = 0.6;

export function statementsOf(version: StoryVersion, cast: Cast): ReviewedStatement[] {
  const story: Story = storyOf(version);
  return version.analysis.attributions.map((attribution) => {
    const chain = chainOf(story, attribution, cast);
    return {
      id: attribution.id,
      kind: attribution.kind,
      said: saidInWords(version.analysis.text, attribution.content),
      chain: chain.map(({ called }) => called).join(' ← '),
      mouths: chain.map(({ actor, called }) => actor?.id ?? called).join(' ← '),
      certainty: attribution.certainty,
      confidence: attribution.confidence,
      by: attribution.by,
      isUnclaimed: isUnclaimed(attribution),
      isShown: attribution.shown,
      line: version.lineOf(attribution.content[0]?.start ?? 0),
    };
  });
}

/** Ids are made of the words, so that a statement that nobody touched has the same on both sides. */
export function compareStatements(
  before: readonly ReviewedStatement[],
  after: readonly ReviewedStatement[],
): StatementChanges {
  const old = new Map(before.map((statement) => [statement.id, statement]));
  const added: ReviewedStatement[] = [];
  const changed: ChangedStatement[] = [];
  for (const statement of after) {
    const twin = old.get(statement.id);
    old.delete(statement.id);
    if (!twin) added.push(statement);
    else if (differs(twin, statement)) changed.push({ before: twin, after: statement });
  }
  const removed = [...old.values()];
  for (const { before: one, after: other } of reworded(removed, added)) {
    removed.splice(removed.indexOf(one), 1);
    added.splice(added.indexOf(other), 1);
    changed.push({ before: one, after: other });
  }
  return { added, removed, changed: changed.sort((a, b) => a.after.line - b.after.line) };
}

function differs(a: ReviewedStatement, b: ReviewedStatement): boolean {
  const fields = ['kind', 'said', 'mouths', 'certainty', 'by', 'isShown', 'isUnclaimed'] as const;
  // What readers saw neither before nor after has changed for nobody.
  return (a.isShown || b.isShown) && fields.some((field) => a[field] !== b[field]);
}

/** Each statement of the one side with at most one of the other, the likest first. */
function reworded(removed: readonly ReviewedStatement[], added: readonly ReviewedStatement[]): ChangedStatement[] {
  const candidates = removed
    .flatMap((before) => added.map((after) => ({ before, after, likeness: likeness(before.said, after.said) })))
    .filter((candidate) => candidate.likeness >= SAME_STATEMENT)
    .sort((a, b) => b.likeness - a.likeness || a.after.line - b.after.line);
  const taken = new Set<ReviewedStatement>();
  return candidates.filter(({ before, after }) => {
    if (taken.has(before) || taken.has(after)) return false;
    taken.add(before).add(after);
    return true;
  });
}

function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return alignmentOf(one, other).same.length / Math.max(1, one.length, other.length);
}
