/** Corrections that may have outlived the text: it names another speaker now than the editor set. */
import type { ActorIndex } from '../actors/actors.ts';
import type { Attribution } from '../schema.ts';
import { covers } from '../spans.ts';
import { elided } from '../text/elided.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import type { CorrectionOf } from './correction.ts';
import { namesSource } from './set-speakers.ts';

/**
 * An editor who disagrees with the analyser has seen a text in which both stand, or no name at all. Where the source is
 * another's name and the editor's speaker is not even mentioned in the paragraph, the name may have changed since:
 * "Bo Ng said" above a correction that says Ann Lee. Whoever names the words that mean the speaker (`source`) is sure.
 * @param found the statement as the analyser has it
 * @returns what to tell the editor; null where nothing is doubtful
 */
export function outlived(
  text: string,
  found: Attribution | undefined,
  { actors, mentions }: ActorIndex,
  { by, source }: CorrectionOf<'statement'>,
): string | null {
  if (!found?.source || typeof by !== 'string' || source || found.actorId === null || found.actorId === by) return null;
  const named = mentions.find(
    (mention) => mention.form === 'name' && mention.actorId === found.actorId && namesSource(text, found, mention),
  );
  const paragraph = findParagraphs(text, []).find((one) => covers(one, found.source ?? one));
  if (!named || !paragraph) return null;
  if (mentions.some((mention) => mention.actorId === by && covers(paragraph, mention))) return null;
  const name = actors.find(({ id }) => id === found.actorId)?.name ?? found.actorId;
  const [first] = found.content;
  const words = first ? elided(text.slice(first.start, first.end)) : '';
  return `the text now says that ${name} says [${words}], and the correction has by="${by}"`;
}
