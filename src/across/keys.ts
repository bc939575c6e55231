/** Reads from one story what it is compared by. */

import type { Analysis, Attribution } from '../analysis/schema.ts';
import { quotedIn } from './quoted.ts';
import { comparedName, knownActors } from './speaker.ts';
import type { AnalysedStory, Cast, EventKeys, StatementKeys, StoryKeys } from './story-keys.ts';
import { stanceOf } from './stance.ts';
import { isNegator, wordsIn } from './words.ts';
import { wordingReader } from './wording.ts';

/** Of the words of a content, so great a part is quoted where it is to be compared word by word. */
const NEARLY_ALL = 0.7;

function quotedWords(analysis: Analysis, attribution: Attribution): Pick<StatementKeys, 'pieces' | 'isAllQuoted'> {
  const pieces = quotedIn(analysis, attribution);
  const quoted = pieces.reduce((sum, words) => sum + words.length, 0);
  const all = attribution.content.reduce(
    (sum, { start, end }) => sum + wordsIn(analysis.text.slice(start, end)).length,
    0,
  );
  return { pieces, isAllQuoted: quoted > 0 && quoted >= all * NEARLY_ALL };
}

/** Statements that readers see and whose speaker is known elsewhere, and events; all in text order. */
export function keysOf({ id: story, analysis, notes }: AnalysedStory, cast: Cast): StoryKeys {
  const { published, actors, attributions, events } = analysis;
  const known = knownActors(analysis, cast);
  const read = wordingReader(analysis, cast);
  const statements = attributions.flatMap((attribution): StatementKeys[] => {
    const { id, content, cue, actorId, certainty, shown, act, elsewhere = [] } = attribution;
    const speaker = actorId === null ? undefined : known.get(actorId);
    const actor = actors.find((one) => one.id === actorId);
    if (speaker === undefined || !actor || !shown || act !== 'statement') return [];
    return [
      {
        story,
        id,
        published,
        start: Math.min(...content.map(({ start }) => start)),
        speaker,
        speakerName: comparedName(actor, cast),
        ...quotedWords(analysis, attribution),
        wording: read(content, { speaker: actorId }),
        stance: stanceOf(analysis, attribution),
        isDenied: certainty === 'denied',
        isUnsaid: cue !== null && wordsIn(analysis.text.slice(cue.start, cue.end)).some(({ text }) => isNegator(text)),
        note: notes?.get(id) ?? null,
        elsewhere,
      },
    ];
  });
  return {
    story,
    statements,
    events: events.map((event): EventKeys => {
      const { id, span, dateSpan, start, end, actorIds, attributionIds } = event;
      return {
        story,
        id,
        published,
        at: span.start,
        start,
        end,
        wording: read([span], { without: [dateSpan] }),
        actors: actorIds.flatMap((actor) => known.get(actor) ?? []),
        statementIds: attributionIds,
      };
    }),
  };
}
