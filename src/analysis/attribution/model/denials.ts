/** What one denies of what another says, which the tagger takes for a part of it: "said [jobs would go], a claim the bank denies". */
import { denialAt } from '../grammar/denials.ts';
import type { Denial } from '../grammar/denials.ts';
import type { Reading } from '../grammar/reading.ts';
import type { LinkedParts, Part } from './link.ts';
import { partOf } from './parts.ts';

/** The tagger's attributions, each ended before a denial, and a denial's own with what it denies. */
export function withoutDenials(reading: Reading, tagged: readonly LinkedParts[]): LinkedParts[] {
  const denials = new Map<number, Denial>();
  for (const { index } of reading.tokens) {
    const denial = denialAt(reading, index + 1);
    if (denial) denials.set(index, denial);
  }
  if (denials.size === 0) return [...tagged];
  const byVerb = new Map([...denials.values()].map((denial) => [denial.verb.end - 1, denial]));
  return tagged.flatMap((one) => {
    for (let at = one.cue.start; at < one.cue.end; at += 1) {
      const denial = byVerb.get(at);
      if (!denial) continue;
      const { claim, speaker } = denial;
      return claim ? [{ ...one, contents: claim.map(partOf), source: partOf(speaker) }] : [];
    }
    const contents = one.contents.flatMap((part) => before(part, denials));
    return contents.length > 0 ? [{ ...one, contents }] : [];
  });
}

/** A content without a denial and what follows it; nothing where it begins within one. */
function before({ start, end }: Part, denials: ReadonlyMap<number, Denial>): Part[] {
  for (const [comma, { verb }] of denials) {
    if (comma < start && start < verb.end) return [];
    if (start <= comma && comma < end) return comma > start ? [{ start, end: comma }] : [];
  }
  return [{ start, end }];
}
