/** Letters for an office that somebody holds here, and so no body: "The Inspector-General of Police, Bo Ng, left. | The IGP | said" */
import { OFFICE_LETTERS } from '../lexicon/roles.ts';
import type { Draft } from './mention.ts';
import { officesIn } from './own-offices.ts';
import type { Roles } from './roles.ts';
import type { Word } from './words.ts';

/** The actors without those that are but the letters for an office which the text says a person holds. */
export function withoutOfficeLetters(
  words: readonly Word[],
  text: string,
  drafts: readonly Draft[],
  roles: Roles,
): readonly Draft[] {
  const lettered = drafts.filter((draft) => isLettered(words, draft));
  if (lettered.length === 0) return drafts;
  const stated = [...roles.values()].flat().map(({ start, end }) => text.slice(start, end).toLowerCase());
  const held = new Set(stated.flatMap((role) => officesIn(role).map(({ key }) => key)));
  const isHeld = ({ mentions }: Draft): boolean =>
    mentions.every((mention) => held.has(OFFICE_LETTERS.get(mention.text) ?? ''));
  return drafts.filter((draft) => !lettered.includes(draft) || !isHeld(draft));
}

/** Whether it is never called anything but "the PM". */
function isLettered(words: readonly Word[], { kind, mentions }: Draft): boolean {
  return (
    (kind === 'organization' || kind === 'group') &&
    mentions.every(({ text, firstWord }) => OFFICE_LETTERS.has(text) && words[firstWord - 1]?.key === 'the')
  );
}
