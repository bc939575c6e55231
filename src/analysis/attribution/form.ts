/** Whether a content is quoted, half quoted or told in the reporter's words. */
import type { Attribution } from '../schema.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * 'direct' where all its words stand in quotation marks, 'mixed' where some do, 'indirect' where none does.
 * The marks of a quotation in which the cue itself stands belong to the speaker around it and don't count.
 */
export function formOf({ tokens, quotationAt }: Reading, { cue, content, verbatim }: Candidate): Attribution['form'] {
  if (verbatim) return 'direct';
  const around = cue ? (quotationAt[cue.first] ?? -1) : -1;
  let [words, quoted] = [0, 0];
  for (const { first, end } of content) {
    for (let at = first; at < end; at += 1) {
      if (!WORD.test(tokens[at]?.text ?? '')) continue;
      words += 1;
      const quotation = quotationAt[at] ?? -1;
      if (quotation >= 0 && quotation !== around) quoted += 1;
    }
  }
  if (quoted === 0) return 'indirect';
  return quoted === words ? 'direct' : 'mixed';
}
