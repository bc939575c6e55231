import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { analyze } from '../../../src/analysis/analyze.ts';
import { member, spoken } from './reading.ts';

/** The article that the project began from lies beside the project, where it lies at all. */
const SEED = new URL('../../../../shared/seed/huawei-5g.txt', import.meta.url);

const CAST = [
  member('United States', 'place', ['US', 'Washington']),
  member('Britain', 'place', ['UK']),
  member('Huawei', 'organization', [], ['Chinese telecom giant', 'Chinese supplier']),
  member('Nato', 'organization', [], ['alliance']),
  member('National Cyber Security Centre', 'organization', ['NCSC']),
];

/** Name, some mentions that it must have. */
const expected: [string, string[]][] = [
  ['United States', ['US', 'Washington']],
  ['Britain', ['Britain', 'UK', 'the British government']],
  ['Huawei', ['Huawei', 'the Chinese telecom giant', 'the Chinese supplier']],
  ['Germany', ['Germany', 'the German government']],
  ['Handelsblatt', ['Handeslblatt']],
  ['Financial Times', ['FT']],
  ['National Cyber Security Centre', ['National Cyber Security Centre']],
  ['China', ['China', 'the Chinese government']],
  ['NSA', ['NSA']],
  ['Five Eyes', ['Five Eyes']],
  ['Donald Trump', ['Donald Trump']],
  ['Mike Pence', ['Mike Pence']],
  ['Jens Stoltenberg', ['Jens Stoltenberg']],
  ['Nato', ['Nato', 'the alliance']],
  ['Eric Xu', ['Eric Xu', 'he']],
];

describe.skipIf(!existsSync(SEED))('the seed article', () => {
  const text = existsSync(SEED) ? readFileSync(SEED, 'utf8') : '';
  const { actors } = analyze(text, { published: '2019-02-17', cast: CAST });
  const named = actors.filter((actor) => actor.named);

  it('has these actors and no others', () => {
    expect(named.map(({ name }) => name).sort()).toEqual([...expected.map(([name]) => name), 'Vancouver'].sort());
  });

  it.each(expected)('%s', (name, mentions) => {
    const actor = actors.find((candidate) => candidate.name === name);
    expect(actor && spoken(text, actor)).toEqual(expect.arrayContaining(mentions));
  });

  it('has places where things only happen', () => {
    expect(named.filter(({ acts }) => !acts).map(({ name }) => name)).toContain('Vancouver');
  });
});
