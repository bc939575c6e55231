/** What looks like a report and is none, beside what looks like it and is one. */
import { expect, test } from 'vitest';

import { outermost } from './cases.ts';
import { found } from './found.ts';

outermost('deeds, told by verbs that report', [
  ['The storm claimed 14 lives.'],
  ['Spain claimed the title on Sunday.'],
  ['Gunmen claimed another victim.'],
  ['He admitted two patients.'],
  ['She charged the battery.'],
  ['Amazon has ordered 100,000 vans.'],
  ['Toyota recalled 300,000 cars.'],
  ['He said goodbye to fans.'],
  ['He said grace.'],
  ['The bishop has said nothing.'],
  ['The group claimed responsibility for the attack.', ['The group', 'claimed', 'responsibility for the attack']],
  ['Ms Lee claimed that lives had been lost.', ['Ms Lee', 'claimed', 'that lives had been lost']],
  ['The mayor admitted mistakes.', ['The mayor', 'admitted', 'mistakes']],
  ['The judge ordered an inquiry.', ['The judge', 'ordered', 'an inquiry']],
  ['The judge ordered the car to be sold.', ['The judge', 'ordered', 'the car to be sold']],
  ['The club dismissed its manager on Tuesday.'],
  ['The president dismissed the head of the agency.'],
  ['Dr Okafor was dismissed by the hospital on Monday.'],
  [
    'The president dismissed the head of the agency as a clown.',
    ['The president', 'dismissed', 'the head of the agency as a clown'],
  ],
  ['The minister dismissed critics of the plan.', ['The minister', 'dismissed', 'critics of the plan']],
  ['The claim was dismissed by the ministry.', ['the ministry', 'was dismissed', 'The claim']],
  ['He said nothing had changed.', ['He', 'said', 'nothing had changed']],
  ['He said “goodbye”.', ['He', 'said', '“goodbye”']],
]);

outermost('what somebody takes something for', [
  [
    'Ms Lee sees these gains as evidence that it is over.',
    ['Ms Lee', 'sees', 'these gains as evidence that it is over'],
  ],
  ['Ford saw sales as it cut prices.'],
  ['Ford saw gains as rates fell.'],
]);

outermost('whom another cites', [
  ['The Post, citing officials, reported that it was over.', ['The Post', 'reported', 'that it was over']],
  [
    'Reuters reported on Monday, citing people familiar with it, that Intel would sell the unit.',
    ['Reuters', 'reported', 'that Intel would sell the unit'],
  ],
  ['Ms Lee cited two officials who said it was over.', ['Ms Lee', 'cited', 'two officials who said it was over']],
  ['She resigned, citing concerns about safety.', ['She', 'citing', 'concerns about safety']],
  [
    'The deal is dead, the Post reported, apparently contradicting Ms Lee.',
    ['the Post', 'reported', 'The deal is dead'],
  ],
]);

outermost('what somebody should say, and whether he said it', [
  ['Mr Ng should say that he is sorry.'],
  ['Ministers must admit that the plan has failed.'],
  ['Did Ann Lee say that the bank was safe?'],
  ['If Ann Lee had said that the bank was safe, nobody would have believed her.'],
  ['The minister must know that the bank is safe.', ['The minister', 'must know', 'that the bank is safe']],
  ['Ms Lee said it should tell staff.', ['Ms Lee', 'said', 'it should tell staff']],
  ['If Ms Lee wins, she said, it is over.', ['she', 'said', 'If Ms Lee wins … it is over']],
  ['“Did you see it?” Ms Lee asked.', ['Ms Lee', 'asked', '“Did you see it?”']],
]);

test('what a question in a quotation asks whether he said', () => {
  expect(found('“Did Mr Ng say it was over?” she asked.').map(({ source }) => source)).toEqual(['she']);
  expect(found('“Why did Mr Ng say it was over?” she asked.').map(({ source }) => source)).toEqual(['she', 'Mr Ng']);
});
