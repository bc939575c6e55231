/** Reads GUM's documents as JSON: texts with the mentions of everybody in them, gathered to chains. */
import { readFileSync } from 'node:fs';

import { z } from 'zod';

/** `hs` and `he` bound the head word; `hpos` is its part of speech. Offsets are UTF-16 code units. */
const mentionSchema = z.object({
  start: z.int(),
  end: z.int(),
  hs: z.int(),
  he: z.int(),
  hpos: z.string(),
  type: z.string(),
  chain: z.string(),
});

/** `dct` is the publication day. */
const documentSchema = z.object({
  id: z.string(),
  text: z.string(),
  dct: z.string(),
  mentions: z.array(mentionSchema),
});

export type GoldMention = z.infer<typeof mentionSchema>;
export type GumDocument = z.infer<typeof documentSchema>;

/** @throws where the file is not there, or isn't what GUM's documents look like */
export function readGum(file: string): GumDocument[] {
  return z.array(documentSchema).parse(JSON.parse(readFileSync(file, 'utf8')));
}
