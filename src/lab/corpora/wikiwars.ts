/** Reads WikiWars (Mazur and Dale, 2010): long histories of wars, with every time expression marked. */
import { join } from 'node:path';

import { z } from 'zod';

/** The day on which it was collected: its histories count nothing from it. */
const COLLECTED = '2009-12-19';

const documentsSchema = z.array(z.object({ id: z.string(), text: z.string() }));

/**
 * Offsets of TimeML count in the text without tags, which the scorers' own reader makes.
 * @param gold folder of the corpus, and the folder that holds the scorers in `eval/`
 */
export async function readWikiwars(
  gold: string,
  folder: string,
): Promise<{ id: string; text: string; published: string }[]> {
  const reader: unknown = await import(join(folder, 'eval', 'tml.mjs'));
  const { loadGold } = reader as { loadGold: (path: string) => unknown };
  return documentsSchema.parse(loadGold(gold)).map(({ id, text }) => ({ id, text, published: COLLECTED }));
}
