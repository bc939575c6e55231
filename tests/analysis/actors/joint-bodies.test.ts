import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('bodies of two areas, peoples or fields', () => {
  it.each([
    ['A spokesman for Devon and Cornwall Police said so.', 'Devon and Cornwall Police'],
    ['Bath and North East Somerset Council said it would act.', 'Bath and North East Somerset Council'],
    ['Crews of Hereford and Worcester Fire and Rescue Service came.', 'Hereford and Worcester Fire and Rescue Service'],
    ['Norfolk and Suffolk NHS Foundation Trust said waits were long.', 'Norfolk and Suffolk NHS Foundation Trust'],
    ["The Los Angeles County Sheriff's Department said it was late.", "Los Angeles County Sheriff's Department"],
    ['The House Energy and Commerce Committee met.', 'House Energy and Commerce Committee'],
    ['The Arts and Humanities Research Council met.', 'Arts and Humanities Research Council'],
  ])('%s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toEqual([name]);
  });

  it.each([
    ['Sussex and Surrey Police met in the morning.', 'Surrey Police'],
    ['Norfolk and Suffolk Police met in the morning.', 'Suffolk Police'],
    ['People in Devon and Cornwall were tired.', 'Devon'],
    ['Devon and Cornwall Police and Exeter City Council met.', 'Devon and Cornwall Police'],
    ['Labour and Green Party members met.', 'Green Party'],
    ['The House and the Senate Judiciary Committee met.', 'Senate Judiciary Committee'],
  ])('two: %s', (text, name) => {
    expect(Object.keys(mentionsByName(text))).toContain(name);
  });
});
