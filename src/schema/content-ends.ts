/** Where what is said begins and ends, whatever stands between its pieces. */
import type { Attribution } from '../analysis/schema.ts';

export const startOf = ({ content }: Pick<Attribution, 'content'>): number =>
  Math.min(...content.map(({ start }) => start));

export const endOf = ({ content }: Pick<Attribution, 'content'>): number => Math.max(...content.map(({ end }) => end));
