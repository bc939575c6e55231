import { describe, expect, test } from 'vitest';

import { withSetSpeakers } from '../../../src/analysis/corrections/set-speakers.ts';
import type { Attribution } from '../../../src/analysis/schema.ts';

/** Who says what `source` says in the text, where an editor set `mention` to mean Ann Lee. */
function speakerOf(text: string, source: string, mention: string, isSet = true): string | null {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const attribution: Attribution = {
    id: 'attribution-1',
    kind: 'claim',
    form: 'indirect',
    content: [spanOf('it rained')],
    cue: spanOf('said'),
    source: spanOf(source),
    actorId: 'council',
    parentId: null,
    act: 'statement',
    shown: true,
    certainty: 'stated',
    certaintyCue: null,
    confidence: 0.9,
    by: 'extracted',
    rule: 'test',
  };
  const mentions = [{ ...spanOf(mention), ...(isSet && { by: 'editor' as const }) }];
  return withSetSpeakers(text, [attribution], [{ id: 'ann-lee', mentions }])[0]?.actorId ?? null;
}

const HEAD = 'the former head of the Harbour Council';

describe('is the one whom the editor named', () => {
  const cases: [string, string, string][] = [
    ['by the very words', HEAD, HEAD],
    ['without the article', HEAD, HEAD.slice(4)],
    ['where an acronym follows', `${HEAD} (HC)`, HEAD],
    ['where an aside follows', `${HEAD}, who left in May,`, HEAD],
  ];
  test.each(cases)('%s', (_name, source, mention) => {
    expect(speakerOf(`On Monday ${source} said it rained.`, source, mention)).toBe('ann-lee');
  });
});

describe('stays who it was', () => {
  const cases: [string, string, string][] = [
    ['where somebody of theirs speaks', 'the council’s chairman', 'the council'],
    ['where somebody speaks beside them', 'Lee and Roe', 'Lee'],
    ['where several are listed', 'Lee, Roe and Poe', 'Lee'],
    ['where they stand in a description', HEAD, 'the Harbour Council'],
  ];
  test.each(cases)('%s', (_name, source, mention) => {
    expect(speakerOf(`On Monday ${source} said it rained.`, source, mention)).toBe('council');
  });

  test('where the analyser found the name', () => {
    expect(speakerOf(`On Monday ${HEAD} said it rained.`, HEAD, HEAD, false)).toBe('council');
  });
});
