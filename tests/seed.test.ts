/**
 * The article that the project began from, end to end. Its prose is not ours and not part of the project, so these
 * tests run where the folder beside the project holds it, and quote no more of it than a few words.
 */
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { analyze } from '../src/analysis/analyze.ts';
import type { Attribution, Span } from '../src/analysis/schema.ts';
import { siteMembers } from './support/fixture-site.ts';

const file = new URL('../../shared/seed/huawei-5g.txt', import.meta.url);

describe.skipIf(!existsSync(file))('the seed article', () => {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const analysis = analyze(text, {
    published: '2019-02-17',
    cast: siteMembers,
  });
  const words = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  const content = ({ content: spans }: Attribution) => spans.map(words).join(' … ');

  /** The one attribution whose content begins and ends so. */
  function said(begin: string, end = ''): Attribution {
    const found = analysis.attributions.filter(
      (attribution) => content(attribution).startsWith(begin) && content(attribution).endsWith(end),
    );
    const [only] = found;
    if (!only || found.length > 1) throw new Error(`${found.length} attributions from "${begin}" to "${end}"`);
    return only;
  }

  test.each([
    ['that the German government wanted', 'Handelsblatt', 'reporting'],
    ['that the British government has', 'Financial Times', 'reported'],
    ['the UK National Cyber', 'Financial Times', 'According to'],
    ['that Huawei posed a threat', 'Mike Pence', 'said'],
    ['that the alliance was', 'Jens Stoltenberg', 'told'],
    ['“Some say', 'Eric Xu', 'said'],
    ['the US campaign', 'Eric Xu', 'criticised'],
    ['whether the US', 'Eric Xu', 'questioned'],
  ])('“%s …” is the word of %s', (begin, actor, cue) => {
    const attribution = said(begin);
    expect(analysis.actors.find(({ id }) => id === attribution.actorId)?.name).toBe(actor);
    expect(words(attribution.cue)).toContain(cue);
  });

  test.each([
    ['that it can "mitigate', 'Britain', 'that the British government has', 'Financial Times'],
    ['that "there are ways', 'National Cyber Security Centre', 'the UK National Cyber', 'Financial Times'],
  ])('“%s …” is what %s concluded, as reported by the FT', (begin, actor, outer) => {
    const attribution = said(begin);
    expect(analysis.actors.find(({ id }) => id === attribution.actorId)?.name).toBe(actor);
    expect(attribution.parentId).toBe(said(outer).id);
  });

  test('hearsay has nobody behind it', () => {
    const rumour = analysis.attributions.filter(({ certainty }) => certainty === 'hearsay');
    expect(rumour.map(({ source, actorId, certaintyCue }) => [source, actorId, words(certaintyCue)])).toEqual([
      [null, null, 'is said to be'],
    ]);
    expect(rumour.map(content).join()).toContain('considering issuing an executive order');
  });

  test.each([['"Serious Blow"'], ['"Manageable Risk"'], ['"serious blow"'], ['“carry great weight”']])(
    'nobody says %s',
    (quotation) => {
      const { kind, cue, source, actorId } = said(quotation);
      expect({ kind, cue, source, actorId }).toEqual({ kind: 'quote', cue: null, source: null, actorId: null });
    },
  );

  test.each([
    ['last week', '2019-W06', '2019-02-04', '2019-02-10', ['handelsblatt']],
    ['Saturday', '2019-02-16', '2019-02-16', '2019-02-16', ['mike-pence']],
    ['late last year', '2018-Q4', '2018-10-01', '2018-12-31', ['huawei']],
    ['this month', '2019-02', '2019-02-01', '2019-02-28', ['eric-xu']],
  ])('“%s” is %s, an event with its actors', (expression, value, start, end, actorIds) => {
    const date = analysis.dates.find(({ span }) => words(span) === expression);
    expect(date).toMatchObject({ value, start, end, basis: 'resolved' });
    const event = analysis.events.find(({ dateSpan }) => words(dateSpan) === expression);
    expect(event).toMatchObject({ start, end });
    expect(event?.actorIds).toEqual(expect.arrayContaining(actorIds));
  });

  test('has one actor each, and nothing that is no actor', () => {
    const acting = analysis.actors.filter(({ acts, named }) => acts && named).map(({ id }) => id);
    expect(new Set(acting)).toEqual(
      new Set([
        'united-states', 'huawei', 'britain', 'germany', 'china', 'financial-times', 'handelsblatt',
        'national-cyber-security-centre', 'national-security-agency', 'nato', 'five-eyes',
        'mike-pence', 'jens-stoltenberg', 'eric-xu', 'donald-trump',
      ]),
    ); // prettier-ignore
    expect(acting).toHaveLength(15);
  });

  test.each([
    ['united-states', ['US', 'Washington']],
    ['huawei', ['Huawei', 'the Chinese telecom giant', 'the Chinese supplier']],
    ['britain', ['Britain', 'UK', 'British government']],
    ['eric-xu', ['Eric Xu', 'he']],
  ])('%s is meant by %j', (id, forms) => {
    const mentions = analysis.actors.find((actor) => actor.id === id)?.mentions.map(words) ?? [];
    for (const form of forms) expect(mentions.some((mention) => mention?.endsWith(form))).toBe(true);
  });
});
