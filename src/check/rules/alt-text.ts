import { picturesIn } from '../pictures.ts';
import type { Rule } from '../rule.ts';

/** A picture needs words for those who cannot see it; HTML may say `alt=""` of one that shows nothing of the story. */
export const altText: Rule = {
  name: 'alt-text',
  check: ({ tree, bodyPlace }) =>
    picturesIn(tree)
      .filter(({ alt }) => alt === null)
      .map(({ address, place }) => ({
        place: bodyPlace(place),
        severity: 'error',
        message: `the picture ${address} has no text for readers who cannot see it`,
        fix: `say what it shows: ![The harbour at low tide](${address})`,
      })),
};
