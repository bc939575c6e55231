/** Through whom a statement came, in words: "via the Financial Times". */
import { en } from '../../strings/en.ts';
import type { Mouth } from './chain.ts';
import type { Story } from '../site.ts';

/** @returns null where this story has it from the speaker */
export function viaInWords(story: Story, chain: readonly Mouth[]): string | null {
  const through = chain.slice(0, -1).reverse();
  return through.length === 0 ? null : en.story.via(through.map((mouth) => withArticle(story, mouth)));
}

/** A name has an article where the text gives it one at least every other time; "the Huawei equipment" is none. */
function withArticle({ data: { analysis } }: Story, { actor, label, called }: Mouth): string {
  const found = analysis.actors.find(({ id }) => id === actor?.id);
  if (!found || found.kind === 'person' || found.kind === 'place') return label ?? called;
  const names = found.mentions.filter(({ start, end }) => /^\p{Lu}/u.test(analysis.text.slice(start, end)));
  const articled = names.filter(({ start }) => /\bthe $/iu.test(analysis.text.slice(0, start)));
  return articled.length > 0 && articled.length * 2 >= names.length ? `the ${called.replace(/^The /u, '')}` : called;
}
