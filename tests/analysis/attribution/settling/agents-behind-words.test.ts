/** Who calls somebody something, where he stands behind the words. */
import { said } from './said.ts';

said('whoever calls it so stands behind the words', [
  ['The plan was described as "reckless" by unions.', ['unions', 'The plan … as "reckless"']],
  ['The plan has been called "reckless" by unions on Monday.', ['unions', 'The plan … "reckless"']],
  [
    'The film was hailed as "a masterpiece" by the New York Times.',
    ['the New York Times', 'The film … as "a masterpiece"'],
  ],
  ['The law, condemned as "shameful" by Amnesty, was passed on Monday.', ['Amnesty', '"shameful"']],
  ['Mr Pike was branded "a liar" by Mr Bell.', ['Mr Bell', 'Mr Pike … "a liar"']],
  [
    'The plan has been described as reckless by the head of the union.',
    ['the head of the union', 'The plan … as reckless'],
  ],
  [
    'The plan was called "reckless" by unions and "brave" by the CBI.',
    ['unions', 'The plan … "reckless"'],
    ['the CBI', '"brave"'],
  ],
]);

said('whoever is called so says nothing', [
  ['He was dubbed "the Rat" by his enemies.', ['his enemies', 'He … "the Rat"']],
  ['He was dubbed "the Rat".', [null, 'He … "the Rat"']],
]);

said('what is no agent behind the words', [
  ['It was described as a play by Shakespeare.', [null, 'It … as a play by Shakespeare']],
  ['The plan was described by Mr Bell as "reckless".', ['Mr Bell', 'The plan … as "reckless"']],
  ['The man was described as 6ft tall.', [null, 'The man … as 6ft tall']],
  ['The plan was described as "final" by Monday.', [null, 'The plan … as "final"']],
]);

said('behind an accusation, a name, and words that stand first', [
  ['The minister was accused of being "reckless" by Ms Lee.', ['Ms Lee', 'The minister … of being "reckless"']],
  [
    'The minister was criticised as "weak and slow" by the union\'s general secretary, Bo Ng.',
    ["the union's general secretary, Bo Ng", 'The minister … "weak and slow"'],
  ],
  ['"A disgrace" is how the deal was described by Ms Lee.', ['Ms Lee', 'the deal … "A disgrace"']],
  ['Ann Lee, the mayor, praised "the best" by far.', ['Ann Lee, the mayor,', '"the best" by far']],
]);
