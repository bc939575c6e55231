/** "[Reporting] by ProPublica found …": a gerund that is the sentence's subject, and that the tagger takes for a verb. */
import type { Document, Token } from '../../document.ts';

/** Who made it takes no more words than this. */
const LONGEST_MAKER = 10;

/** Does the gerund open its sentence, and a finite verb follow its maker? Not "Speaking by phone, Ms Lee said". */
export function isGerundNoun({ tokens, sentences }: Document, token: Token): boolean {
  const opens = sentences[token.sentence]?.firstToken === token.index;
  if (!opens || !/^\p{L}{4,}ing$/u.test(token.lower) || tokens[token.index + 1]?.lower !== 'by') return false;
  for (let at = token.index + 2; at < token.index + 2 + LONGEST_MAKER; at += 1) {
    const next = tokens[at];
    if (next?.sentence !== token.sentence || next.pos === 'PUNCT') return false;
    if (next.pos === 'VERB' || next.pos === 'AUX') return at > token.index + 2 && !next.lower.endsWith('ing');
  }
  return false;
}
