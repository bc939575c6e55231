/** Who of those with one surname is somebody else than whoever is called by it alone: relatives, and who has another office. */
import { KIN } from '../../lexicon/names/relatives.ts';
import { words as list } from '../../lexicon/word-list.ts';
import type { ReadDocument } from '../../reader/read-document.ts';
import type { Span } from '../../schema.ts';
import { tokensWithin } from '../../text/tokens-within.ts';
import { samePersonAs } from '../../tree/apposition.ts';
import { headOfRange } from '../../tree/range-head.ts';
import type { Named } from '../mention.ts';
import type { Word } from '../words/words.ts';

/** Heads of offices that nobody holds beside another of them: "President Obama" and "first lady Michelle Obama". */
const OFFICES: ReadonlySet<string> = list(
  'president mayor governor minister premier chancellor pope lady speaker judge',
);

/** "his brother Bo Ng", "Ann Ng, the mayor's wife" */
export function isRelative({ tree, tokens }: ReadDocument, name: Span): boolean {
  const head = headOfRange(tree, tokensWithin(tokens, name));
  return samePersonAs(tree, head).some(
    (one) => KIN.has(tree.lower(one)) && tree.child(one, 'nmod:poss', 'nmod') !== undefined,
  );
}

/** The office right before a name, by its last word; none where it is a former one. */
export function officeOf(words: readonly Word[], { firstWord }: Named): string[] {
  const [before, office] = [words[firstWord - 2], words[firstWord - 1]];
  const isHere = office?.sentence === words[firstWord]?.sentence;
  return isHere && office && OFFICES.has(office.key) && !FORMER.test(before?.key ?? '') ? [office.key] : [];
}

const FORMER = /^(?:former|ex|then|late|acting)$/u;
