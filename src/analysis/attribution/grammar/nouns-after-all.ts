/** Nouns that the tagger takes for a verb or an adjective, right before a verb: "her [thinking] says", "the [military] says". */
import type { Document, Token } from '../../document.ts';
import { VERB_FRAMES } from '../../lexicon/reporting-verbs.ts';
import { UNAMBIGUOUS_VERB_FORMS } from '../../lexicon/verb-forms.ts';
import { isPossessive } from './pronouns.ts';

/** "A person familiar with her [thinking] says": somebody's, and right before a verb or the end of the clause. */
export function isOwned({ tokens }: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  if (!token.lower.endsWith('ing') || !isPossessive(tokens[token.index - 1]?.lower ?? '')) return false;
  return next?.pos === 'VERB' || next?.pos === 'AUX' || /^[,.;]$/u.test(next?.lower ?? '');
}

/** "The [third] said": one of several, behind an article and before a verb that is nothing else, or one of saying. */
export function isOrdinal({ tokens }: Document, token: Token): boolean {
  if (!/^(?:first|second|third|fourth|fifth)$/u.test(token.lower)) return false;
  const next = tokens[token.index + 1];
  if (tokens[token.index - 1]?.pos !== 'DET' || !next) return false;
  // "A third joked that", "A second added:"
  const reports =
    next.pos === 'VERB' && next.lower.endsWith('ed') && VERB_FRAMES.get(next.lemma)?.has('before') === true;
  return reports || UNAMBIGUOUS_VERB_FORMS.has(next.lower);
}

/** "the Israeli [military] says": the noun, right before a verb. */
export function isMilitary({ tokens }: Document, token: Token): boolean {
  const next = tokens[token.index + 1];
  return token.lower === 'military' && (next?.pos === 'VERB' || next?.pos === 'AUX');
}

/** "said on the witness [stand] that", "a war [monitor], which": a verb without "-s" doesn't stand behind one thing. */
export function isBehindNoun({ tokens }: Document, token: Token): boolean {
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  const isRelative = next?.lower === ',' && /^(?:which|who)$/u.test(tokens[token.index + 2]?.lower ?? '');
  if (!(isRelative || next?.lower === 'that') || before?.pos !== 'NOUN' || before.lower !== before.lemma) return false;
  return token.lower === token.lemma && !VERB_FRAMES.has(token.lemma);
}
