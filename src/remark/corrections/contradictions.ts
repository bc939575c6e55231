/** Two corrections of the same words that can't both be right: nobody but the editor knows which one is. */
import type { Correction, CorrectionOf } from '../../analysis/corrections/correction.ts';
import { coreOf } from '../../analysis/corrections/same-content.ts';
import type { BodyProblem } from './body-problem.ts';
import type { PlacedCorrection } from './read.ts';

/** What two corrections are compared by: a setting and what it says, as the editor wrote them. */
type Settings = ReadonlyMap<string, string>;

/**
 * The later of two that contradict each other is left out and told of, with the line of the earlier one. Corrections
 * that say the same twice are no contradiction, nor are those of two statements told apart by their cues.
 */
export function withoutContradictions(
  corrections: readonly PlacedCorrection[],
  text: string,
): { corrections: PlacedCorrection[]; problems: BodyProblem[] } {
  const kept: PlacedCorrection[] = [];
  const problems: BodyProblem[] = [];
  const earlier = new Map<string, PlacedCorrection[]>();
  for (const placed of corrections) {
    const { correction, line, column } = placed;
    const spot = spotOf(correction, text);
    const others = earlier.get(spot) ?? [];
    const found = others.flatMap((other) => {
      const message = contradiction(correction, other.correction, text);
      return message === null ? [] : [{ line, column, message, earlier: other.line }];
    });
    const [first] = found;
    if (first) problems.push(first);
    else {
      kept.push(placed);
      if (spot !== '') earlier.set(spot, [...others, placed]);
    }
  }
  return { corrections: kept, problems };
}

/** What is spoken of and the place of its words, edges aside; empty for what contradicts nothing. */
function spotOf(correction: Correction, text: string): string {
  switch (correction.kind) {
    case 'actor':
    case 'date':
    case 'no-statement':
    case 'statement': {
      const [span] = correction.kind === 'statement' ? correction.content : [correction.span];
      if (!span) return '';
      const { start, end } = coreOf(text, span);
      return `${correction.kind.replace('no-', '')} ${start} ${end}`;
    }
    case 'same-claim':
    case 'other-claim': {
      const { start, end } = coreOf(text, correction.span);
      return `claim ${start} ${end} ${correction.story}/${correction.note}`;
    }
    case 'confirm':
    case 'no-event':
    case 'plain':
      return '';
  }
}

/** Of two corrections of one spot; null where both may hold. */
function contradiction(later: Correction, earlier: Correction, text: string): string | null {
  if (cueOf(later) !== null && cueOf(earlier) !== null && cueOf(later) !== cueOf(earlier)) return null;
  const [name, other] = [nameOf(later), nameOf(earlier)];
  if (name !== other) return `::${name}: contradicts ::${other}`;
  const [is, was] = [settingsOf(later, text), settingsOf(earlier, text)];
  for (const [key, value] of is) {
    const before = was.get(key);
    if (before !== undefined && before !== value) return `::${name}: ${key}="${value}" contradicts ${key}="${before}"`;
  }
  return null;
}

function cueOf(correction: Correction): string | null {
  return 'cue' in correction ? (correction.cue?.words ?? null) : null;
}

const nameOf = (correction: Correction): string => (correction.kind === 'statement' ? correction.as : correction.kind);

function settingsOf(correction: Correction, text: string): Settings {
  if (correction.kind === 'actor') return new Map([['is', correction.actorId ?? 'none']]);
  if (correction.kind === 'date') return new Map([['is', correction.value ?? 'none']]);
  return correction.kind === 'statement' ? statementSettings(correction, text) : new Map();
}

function statementSettings({ by, via, certainty, source }: CorrectionOf<'statement'>, text: string): Settings {
  const given = [
    ['by', by === null ? 'none' : by],
    ['via', via === null ? 'none' : via],
    ['certainty', certainty],
    ['source', source && text.slice(source.start, source.end)],
  ] as const;
  return new Map(given.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
}
