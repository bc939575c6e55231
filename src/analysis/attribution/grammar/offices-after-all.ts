/** Words of an office that the tagger takes for a verb or an adjective: "[Acting] chief constable", "secretary-[general]". */
import type { Document, Token } from '../../document.ts';
import { ROLE_NOUNS } from '../../lexicon/roles.ts';
import { TITLE_PREFIXES } from '../../lexicon/titles.ts';

/** "Acting", "managing": what an office may be called by. */
const ACTING = /^(?:acting|founding|leading|managing|presiding)$/u;

/** "Acting chief constable Ann Lee", "Managing director Bo Ng": no verb, right before an office and before no article. */
export function isActing({ tokens }: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  if (!ACTING.test(token.lower) || next?.sentence !== token.sentence) return false;
  return (
    (token.lower === 'acting' && next.pos === 'PROPN') || ROLE_NOUNS.has(next.lower) || TITLE_PREFIXES.has(next.lower)
  );
}

/** "According to | fire | chief Ann Lee": what no verb can follow. */
export function isBehindAccordingTo({ tokens }: Document, token: Token): boolean {
  return tokens[token.index - 1]?.lower === 'to' && tokens[token.index - 2]?.lower === 'according';
}

/** "secretary-general", "governor-elect": an adjective joined to the noun before it, with no noun of its own after it. */
export function endsTitle({ tokens }: Document, token: Token): boolean {
  const [noun, hyphen, next] = [tokens[token.index - 2], tokens[token.index - 1], tokens[token.index + 1]];
  const joined =
    hyphen?.text === '-' && hyphen.end === token.start && noun?.end === hyphen.start && noun.pos === 'NOUN';
  return joined && next?.pos !== 'NOUN' && next?.pos !== 'ADJ';
}
