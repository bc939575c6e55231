/** Through whom a statement came, in words: "via the Financial Times". */
import { en } from '../../strings/en.ts';
import type { Mouth } from './chain.ts';
import type { Story } from '../site.ts';

/** @returns null where this story has it from the speaker */
export function viaInWords(story: Story, chain: readonly Mouth[]): string | null {
  const through = chain.slice(0, -1).reverse();
  return through.length === 0 ? null : en.story.via(through.map((mouth) => withArticle(story, mouth)));
}

/** "the Financial Times", "Mike Pence", "“officials”": as a sentence of a page names them. */
export function withArticle({ data: { analysis } }: Story, { actor, label, called }: Mouth): string {
  const found = analysis.actors.find(({ id }) => id === actor?.id);
  if (!found?.articled) return found ? called : (label ?? called);
  return `the ${called.startsWith(ARTICLE) ? called.slice(ARTICLE.length) : called}`;
}

/** As the cast writes "The Guardian". */
const ARTICLE = 'The ';
