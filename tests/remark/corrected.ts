/** A text, a cast, and what Astro's own processor makes of both with corrections. */
import type { Analysis, CastMember } from '../../src/analysis/schema.ts';
import { renderMarkdown } from '../support/markdown.ts';

const member = (id: string, name: string): CastMember => ({
  id,
  name,
  kind: 'organization',
  aliases: [],
  descriptions: [],
});
export const cast = [member('acme', 'Acme'), member('bolt', 'Bolt'), member('herald', 'The Herald')];

export const TEXT = 'Acme said the bridge was “quite safe” on Friday, and that the *firm* [its] owner had no doubts.';

export const render = (...blocks: string[]) => renderMarkdown(blocks.join('\n\n'), { cast });

export const said = ({ text }: Analysis, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));
