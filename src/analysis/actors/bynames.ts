/** By what else somebody or a body is called, where the text says so: "Dagalo, known as | Hemedti |,". */
import type { Run } from './name-span.ts';
import type { Word } from './words.ts';

/** How well, or by whom, somebody is known so: "better known as", "popularly known as". */
const DEGREE = '(?:better|best|also|popularly|commonly|widely|usually|otherwise|locally|simply|formally)';

/** What stands between a name and a byname, as keys; an article would make it a description: "known as | the Butcher". */
const KNOWN_AS = new RegExp(String.raw`^[,(] (?:who is )?(?:${DEGREE} )?(?:known|called|nicknamed) as$`, 'u');

/** "known by its Spanish initials, | ELN |" */
const BY_LETTERS =
  /^[,(] (?:(?:better|also|commonly|widely) )?known (?:by|under) (?:its|the) (?:[\p{L}-]+ ){0,2}(?:initials|acronym|abbreviation|letters)(?: ,)?$/u;

const LONGEST = 9;

/** Whether the words between say that what follows is another name of what stands before. */
export function isByname(words: readonly Word[], before: Run, name: Run): boolean {
  return KNOWN_AS.test(between(words, before.end, name.first));
}

/** The same of letters alone. */
export function isByLetters(words: readonly Word[], before: Run, name: Run): boolean {
  return BY_LETTERS.test(between(words, before.end, name.first));
}

function between(words: readonly Word[], from: number, end: number): string {
  if (end <= from || end - from > LONGEST || words[from]?.sentence !== words[end]?.sentence) return '';
  return words
    .slice(from, end)
    .map(({ key, text }) => (text === '(' ? text : key))
    .join(' ');
}
