import type { Analysis, Attribution } from '../../analysis/schema.ts';
import type { Rule } from '../rule.ts';

/** "said", "told": a cue that looks back; "will say" doesn't, nor does "says" */
const LOOKS_BACK = /(?:ed|said|told|wrote|spoke|found|held|made|gave|thought|saw|knew|felt)$/iu;

/**
 * Nobody can have said something after the story was published. Looked at are statements in the past tense with the day
 * on which they were made, outside of what is said: there the future may be spoken of.
 */
export const saidLater: Rule = {
  name: 'said-later',
  check: ({ analysis, textPlace }) =>
    (analysis?.events ?? [])
      .filter(({ start }) => analysis !== null && start > analysis.published)
      .flatMap((event) => {
        if (!analysis) return [];
        const statement = event.attributionIds
          .map((id) => analysis.attributions.find((attribution) => attribution.id === id))
          .find((attribution) => attribution?.shown === true && looksBack(analysis, attribution, event.dateSpan));
        if (!statement) return [];
        const words = analysis.text.slice(event.dateSpan.start, event.dateSpan.end);
        return [
          {
            place: textPlace(event.dateSpan.start),
            severity: 'warning' as const,
            message: `“${words}” is ${event.start}, and something said then is told as past in a story published on ${analysis.published}`,
            fix: 'correct this date, or "published" above the text',
          },
        ];
      }),
};

type Range = Analysis['events'][number]['dateSpan'];

function looksBack({ text }: Analysis, { cue, content }: Attribution, date: Range): boolean {
  if (!cue || content.some(({ start, end }) => start < date.end && date.start < end)) return false;
  return LOOKS_BACK.test(text.slice(cue.start, cue.end));
}
