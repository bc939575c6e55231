/** How a source came to be unnamed, which reports nothing: "who asked not to be named", "on condition of anonymity". */
import type { Candidate } from './candidate.ts';
import type { Reading } from './grammar/reading.ts';

/** "to be named", "not be identified by name", but not "to be named mayor" */
const UNNAMED =
  /^(?:not )?(?:to )?(?:not )?be(?:ing)? (?:further |publicly )?(?:named|identified|quoted)(?: (?:by|in|for|because|since|as|due|out|publicly|discussing|describing|speaking|when|while|citing|,).*)?$/u;

/** "that her name not be used", "that his real name be withheld" */
const NAME =
  /^(?:that )?(?:his|her|their|its) (?:\w{2,10} )?(?:names?|identit(?:y|ies)) (?:not )?be (?:not )?\w{3,12}\b/u;

/** "condition of anonymity for fear of reprisals", "anonymity to describe private talks" */
const ANONYMITY = /^(?:on )?(?:the )?(?:condition of )?anonymity\b/u;

/** Does the content tell that the source isn't named? */
export function isAnonymity(reading: Reading, { content }: Pick<Candidate, 'content'>): boolean {
  const said = content
    .flatMap(({ first, end }) => reading.tokens.slice(first, end))
    .map(({ lower }) => lower)
    .join(' ');
  return UNNAMED.test(said) || NAME.test(said) || ANONYMITY.test(said);
}
