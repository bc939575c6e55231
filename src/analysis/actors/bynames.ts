/** By what else somebody or a body is called, where the text says so: "Dagalo, known as | Hemedti |,". */
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import type { ActorKind } from '../schema.ts';
import { fixedKind } from './classify.ts';
import type { Run } from './find.ts';
import type { Name } from './name-forms.ts';
import { nameKey } from './words.ts';
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

const QUOTE = /^["“”‘’']$/u;

/** Keys of what stands in quotation marks inside people's names: "Joko “Jokowi” Widodo". */
export function nicknamesAmong(words: readonly Word[], names: readonly Name[]): Set<string> {
  return new Set(
    names.flatMap(({ span: { first, end }, kind }) => {
      if (kind !== 'person') return [];
      const marks = words.slice(first, end).filter(({ text }) => QUOTE.test(text));
      const [open, close] = marks;
      if (!open || !close || close.index - open.index !== 2) return [];
      const nickname = words[open.index + 1];
      return nickname?.capital && !COMMON_WORDS.has(nickname.key) ? [nickname.key] : [];
    }),
  );
}

/** The names, a person's byname being a person's: "Robert Kyagulanyi, better known as | Bobi Wine |". */
export function withBynames(words: readonly Word[], names: readonly Name[]): Name[] {
  const bynames = new Set<string>();
  for (const [at, name] of names.entries()) {
    const before = names[at - 1];
    if (before?.kind === 'person' && isOpen(name) && isByname(words, before.span, name.span))
      bynames.add(nameKey(words, name.span));
  }
  if (bynames.size === 0) return [...names];
  const kindOf = (name: Name): ActorKind =>
    isOpen(name) && bynames.has(nameKey(words, name.span)) ? 'person' : name.kind;
  return names.map((name) => ({ ...name, kind: kindOf(name) }));
}

function isOpen({ span }: Name): boolean {
  return fixedKind(span) === null && span.known === null;
}
