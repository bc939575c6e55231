import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';

const kindsIn = (text: string): Record<string, string> =>
  Object.fromEntries(read(text).actors.map(({ name, kind }) => [name, kind]));

describe('what a company is called at the beginning of a sentence', () => {
  it.each([
    ['Sales fell. Rival Tesco said it would cut prices.', 'Tesco'],
    ['Sales fell. Carmaker Ford said it would close a plant.', 'Ford'],
    ['Sales fell. Drugmaker Zelvora said its trial had failed. Zelvora was founded in May.', 'Zelvora'],
  ])('%s', (text, name) => {
    expect(kindsIn(text)).toEqual({ [name]: 'organization' });
  });

  it.each([
    ['Bank Leumi said it would pay a dividend.', 'Bank Leumi', 'organization'],
    ['Union Pacific said freight was down.', 'Union Pacific', 'organization'],
    ['Supermarket Income REIT said rents rose.', 'Supermarket Income REIT', 'organization'],
    ['Sales fell. Rival Ann Lee said she would run.', 'Ann Lee', 'person'],
  ])('part of the name, or somebody: %s', (text, name, kind) => {
    expect(kindsIn(text)).toEqual({ [name]: kind });
  });
});

describe('what is beside a name that only one kind has', () => {
  it.each([
    ['Ms Park said she was glad.', 'Park', 'person'],
    ['Yesterday Mr Church said it was over.', 'Church', 'person'],
    ['Travis County Sheriff Sally Hernandez said so.', 'Travis County', 'place'],
    ['Orange County District Attorney Todd Spitzer said so.', 'Orange County', 'place'],
    ["Yesterday Cook County State's Attorney Kim Foxx said that it was late.", 'Cook County', 'place'],
    ["The Cook County Sheriff's Office said that it was late.", "Cook County Sheriff's Office", 'organization'],
    ['She told the Ann Arbor Observer that it was late.', 'Ann Arbor Observer', 'organization'],
    ['The Grenfell Tower Inquiry said that it would publish its report.', 'Grenfell Tower Inquiry', 'organization'],
    ['They met on the edge of Buncrana in May.', 'Buncrana', 'place'],
    ['Zelvora shares fell on Monday. Analysts like Zelvora.', 'Zelvora', 'organization'],
    ['Lind cut its forecast for the year. They like Lind.', 'Lind', 'organization'],
  ])('%s', (text, name, kind) => {
    expect(kindsIn(text)[name]).toBe(kind);
  });

  it.each([
    ['Rebels seized John Garang on Monday.', 'John Garang', 'person'],
    ['Ann Lee shares a flat with Bo Ng.', 'Ann Lee', 'person'],
    ['Ann Lee cut its price. She was tired.', 'Ann Lee', 'person'],
  ])('none of it: %s', (text, name, kind) => {
    expect(kindsIn(text)[name]).toBe(kind);
  });
});

describe('ships', () => {
  it('leave alone whom they are called after', () => {
    expect(kindsIn('USS Ronald Reagan sailed. Ronald Reagan would be proud.')).toEqual({ 'Ronald Reagan': 'person' });
  });
});
