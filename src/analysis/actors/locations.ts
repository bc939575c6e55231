/** Towns that pass for somebody, by where they stand: "Covenant University, Ota, Dr Ann Lee", "(Labour, Hadley)". */
import { ORGANIZATION_HEADS } from '../lexicon/organization-words.ts';
import type { Run } from './find.ts';
import type { Name } from './name-forms.ts';
import { isFormOfAddress, titleAt } from './title-words.ts';
import { isFirstName } from './word-shapes.ts';
import type { Word } from './words.ts';

/** The names, those being places that stand where nothing but a town does. */
export function withTowns(words: readonly Word[], names: readonly Name[]): Name[] {
  const ends = new Set(names.flatMap(({ span, kind }) => (kind === 'person' ? [span.end] : [])));
  return names.map((name) => {
    const { span, kind } = name;
    const isLone = kind === 'person' && span.end - span.first === 1 && span.known === null && !span.titled;
    const isTown =
      isLone && !isFirstName(words[span.first]) && (isBehindBody(words, span) || isWard(words, span, ends));
    return isTown ? { ...name, kind: 'place' } : name;
  });
}

/** "Covenant University, | Ota |, Dr Ann Lee" */
function isBehindBody(words: readonly Word[], { first, end }: Run): boolean {
  const [body, comma, after] = [words[first - 2], words[first - 1], words[end]];
  const isBetween = comma?.text === ',' && after?.text === ',' && body?.sentence === words[first]?.sentence;
  if (!isBetween || !ORGANIZATION_HEADS.has(body?.text ?? '')) return false;
  return isFormOfAddress(words[end + 1]) || titleAt(words, end + 1) !== null;
}

/** "Ann Lee (Labour, | Hadley |)": behind a name and a party. */
function isWard(words: readonly Word[], { first, end }: Run, people: ReadonlySet<number>): boolean {
  if (words[end]?.text !== ')' || words[first - 1]?.text !== ',') return false;
  for (let at = first - 2; at > first - 6; at -= 1) if (words[at]?.text === '(') return people.has(at);
  return false;
}
