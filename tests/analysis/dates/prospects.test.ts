/** Days that lie ahead by their words: what is forecast, called, closed or in force, fixtures, and lines without a verb. */
import { describe, expect, test } from 'vitest';

import { datesIn } from './expressions.ts';

/** A Tuesday. */
const PUBLISHED = '2019-02-12';

const valuesOf = (text: string): string[] => datesIn(text, PUBLISHED).map(({ value }) => value);

describe('what is to come', () => {
  test.each([
    ['forecast', 'Heavy rain is forecast for Friday.'],
    ['likely', 'Snow is likely on Friday.'],
    ['likely, behind another word', 'Snow is also possible on Friday.'],
    ['closed until', 'The road is closed until Friday, police said.'],
    ['cancelled until', 'Ferries have been cancelled until Friday.'],
    ['closed, as before, until', 'Schools remain closed until Friday.'],
    ['closed by somebody until', 'The council has closed the road until Friday.'],
    ['agreed until', 'The sides have agreed to a truce until Friday.'],
    ['a fixture of a day with its month', 'Friday, 15 February: Redgate vs Albion'],
    ['set for', 'The trial was set for Friday.'],
    ['a beginning that looks like a noun', 'The festival kicks off on Friday.'],
  ])('is %s', (_name, text) => {
    expect(valuesOf(text)).toEqual(['2019-02-15']);
  });

  test.each([
    ['a road that was closed', 'The road was closed until Friday.'],
    ['a silence', 'He has not spoken since Friday.'],
    ['a road that had been closed by somebody', 'The council had closed the road until Friday.'],
    ['how far a count has got', 'They have counted votes through Friday.'],
    ['what was reported', 'They have said schools closed until Friday.'],
    ['a declaration', 'The king declared Friday that a holiday was near.'],
    ['who was chosen on it', 'He was chosen Friday for the seat.'],
    ['a vote that was annulled', 'The court has declared Friday’s vote void.'],
    ['what has become', 'He’s got worse on Friday.'],
    ['what somebody has come through', 'We’ve got over it on Friday.'],
    ['what somebody has obtained', 'She has got the job on Friday.'],
    ['a feeling', 'I have a feeling that on Friday he lied.'],
    ['a wish by the way', 'On Friday police, who want to find him, searched a house.'],
    ['what somebody is told', '“I am told he died on Friday.”'],
    ['a wish of the past', 'On Friday they wanted to win.'],
    ['a result', 'Friday: Redgate v Albion, 2-1'],
    ['a case that was decided', 'Friday: Roe v. Wade was overturned.'],
    ['another entry of a list', 'Friday: A look at Redgate'],
    ['a warning of a crisis', 'Experts warned of a shortage on Friday.'],
    ['what was issued on it', 'A red warning was issued on Friday.'],
    ['what was done for what it brought', 'He apologised for Friday’s delay.'],
    ['where somebody was invited', 'She invited them to talks on Friday.'],
    ['where somebody had been invited', 'She had invited them to talks on Friday.'],
    ['what has been called so', 'She has called him a liar since the debate on Friday.'],
    ['a strike of that day', 'Unions called for talks after the strike on Friday.'],
    ['a report', 'Acme reports that it closed on Friday.'],
    ['footage', 'There is footage from Friday.'],
    ['a line that tells of it', 'Back home he said on Friday that he was glad.'],
    ['a visit', 'The State visit on Friday was short.'],
  ])('is not %s', (_name, text) => {
    expect(valuesOf(text)).toEqual(['2019-02-08']);
  });

  test.each([
    ['The board met on Monday and Tuesday.', ['2019-02-11', '2019-02-12']],
    ['Saturday’s game was sold out.', ['2019-02-09']],
  ])('has both ends on the same side: %s', (text, values) => {
    expect(valuesOf(text)).toEqual(values);
  });

  test.each([
    ['She said a cut in December was possible.', '2019-12'],
    ['The bank cut its forecast for 2020 to 1.4%, from 1.8% in June.', '2019-06'],
  ])('or isn’t, of months: %s', (text, value) => {
    expect(datesIn(text, '2019-11-02').find(({ precision }) => precision === 'month')?.value).toBe(value);
  });
});
