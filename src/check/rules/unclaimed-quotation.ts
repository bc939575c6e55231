import { writeDirective } from '../../remark/corrections/write.ts';
import { isUnclaimed } from '../../schema/unclaimed.ts';
import { excerpt } from '../excerpt.ts';
import type { Span } from '../../analysis/schema.ts';
import { elided } from '../../analysis/text/elided.ts';
import type { Rule } from '../rule.ts';

/** A quotation that nobody says is either somebody's who was overlooked, or a phrase kept at a distance. */
export const unclaimedQuotation: Rule = {
  name: 'unclaimed-quotation',
  check: ({ analysis, textPlace }) =>
    (analysis?.attributions ?? [])
      .filter(({ shown }) => shown)
      .flatMap((attribution) => {
        const [first] = attribution.content;
        if (!isUnclaimed(attribution) || !first || !analysis) return [];
        const quoted = excerpt(analysis.text, first);
        return [
          {
            place: textPlace(first.start),
            severity: 'warning' as const,
            message: `nobody is found who says ${quoted}`,
            fix: `say in the sentence who does, or below the paragraph: ${correctionOf(analysis.text, first)}, or by="none" for nobody in particular`,
          },
        ];
      }),
};

/** What an editor pastes, with an id of the cast for "ID". */
function correctionOf(text: string, { start, end }: Span): string {
  return writeDirective({ name: 'quote', words: elided(text.slice(start, end)), attributes: { by: 'ID' } });
}
