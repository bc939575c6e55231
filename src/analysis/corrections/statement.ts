/** What the corrections of statements share: form, id and order of an attribution. */
import type { ActorMention } from '../actors/actors.ts';
import { contentIds } from '../identity.ts';
import type { Attribution, Span } from '../schema.ts';
import { covers } from '../spans.ts';
import { findParagraphs } from '../text/paragraphs.ts';
import { findQuotations } from '../text/quotations.ts';

const LETTERS = /[\p{L}\p{N}]/gu;

/**
 * A claim is told in the reporter's words, whatever marks stand in it. A quote without any marks is one for a reason
 * that the marks don't show (a block quote); where marks are, they tell which words are the speaker's.
 */
export function described(
  text: string,
  kind: Attribution['kind'],
  content: readonly Span[],
): Pick<Attribution, 'kind' | 'form'> {
  if (kind === 'claim') return { kind, form: 'indirect' };
  const quotations = findParagraphs(text, []).flatMap((paragraph) => findQuotations(text, paragraph));
  let [words, quoted] = [0, 0];
  for (const piece of content) {
    for (const { index } of text.slice(piece.start, piece.end).matchAll(LETTERS)) {
      const at = piece.start + index;
      words += 1;
      if (quotations.some(({ start, end }) => start <= at && at < end)) quoted += 1;
    }
  }
  return { kind, form: quoted > 0 && quoted < words ? 'mixed' : 'direct' };
}

/** The words from which an id is made, as the attribution stage makes it. */
export function partsOf(
  text: string,
  { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>,
): string {
  return [source, cue, ...content]
    .filter((span) => span !== null)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

/** The id that the analyser would give for these words, or the next one that is free. */
export function freeId(list: readonly Pick<Attribution, 'id'>[], words: string): string {
  const idOf = contentIds('attribution');
  for (;;) {
    const id = idOf(words);
    if (list.every((one) => one.id !== id)) return id;
  }
}

/** The actors mentioned in the words that name a source. */
export function actorIdsIn(mentions: readonly ActorMention[], source: Span | null): (string | null)[] {
  return source ? mentions.filter((mention) => covers(source, mention)).map(({ actorId }) => actorId) : [];
}

/** By what comes first of cue and content, as the attribution stage orders them; of two alike the order stays. */
export function inTextOrder(list: readonly Attribution[]): Attribution[] {
  return list.toSorted((a, b) => startOf(a) - startOf(b));
}

function startOf({ cue, content }: Attribution): number {
  return Math.min(...[cue, ...content].flatMap((span) => span?.start ?? []));
}
