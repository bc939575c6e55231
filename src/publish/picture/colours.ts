/** The colours of the pictures that go with links: the site's own, as on a light screen. */
import { COLOURS } from '../../schema/site/theme.ts';
import type { Colour } from '../../schema/site/theme.ts';
import { settings } from '../../settings/settings.ts';

const USED = ['paper', 'ink', 'soft', 'quote', 'quote-tint'] as const satisfies Colour[];

/** "#1b4f9c", by what stands in it. */
export const PICTURE_COLOURS = Object.fromEntries(
  USED.map((use) => [use, settings.theme.light?.[use] ?? COLOURS.light[use]]),
) as Record<(typeof USED)[number], string>;
