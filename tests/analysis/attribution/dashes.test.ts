/** Asides between dashes, in what is said and around what is said. */
import { outermost } from './cases.ts';

outermost('an aside between a subject and its verb', [
  [
    'Ann Lee said the virus – first seen in China – had spread.',
    ['Ann Lee', 'said', 'the virus – first seen in China – had spread'],
  ],
  [
    'The minister said the levy - first proposed in 2012 - would raise £2bn.',
    ['The minister', 'said', 'the levy - first proposed in 2012 - would raise £2bn'],
  ],
]);

outermost('a report in an aside ends with it', [
  [
    'The council – whose leader said the school was safe – voted to close it.',
    ['whose leader', 'said', 'the school was safe'],
  ],
]);
