/** A denial behind a dash, beside what a dash parts and nobody denies. */
import { said } from './settling/said.ts';

said('a claim behind a dash', [
  [
    'The union said that jobs would go – a claim the firm rejected.',
    ['The union', 'that jobs would go'],
    ['the firm', 'a claim'],
  ],
  [
    'The union said that jobs would go - a claim that the firm has repeatedly denied.',
    ['The union', 'that jobs would go'],
    ['the firm', 'a claim'],
  ],
]);

said('no claim behind a dash', [
  ['The union said that jobs would go – a claim the firm made before.', ['The union', 'that jobs would go']],
  ['A so-called claim the firm denies is false.'],
  ['The agency faces a charge that it denies.'],
]);
