/**
 * Cases that the rules get right and the rules with the model don't: sentences in agency and British style, of which
 * the model's training articles have few. A yardstick: whoever trains a better model takes lines out.
 */
export const RULES_ONLY: ReadonlySet<string> = new Set([
  'He read “The Old Wives’ Tale” on the train.',
  'Ms Lee, who joined the bank in 1999, said that it had failed.',
  'Mr Ng this month said the port was safe.',
  'The plan in itself says that it is over.',
  'In London ministers said it was over.',
  'At Westmere ministers said it was over.',
  'Ann Lee spoke in favour of a ban.',
  'Ann Lee spoke in the hope of a ban.',
  'The union’s claim that pay had fallen was wrong.',
  'The government’s view is that the law is clear.',
  'The bank’s decision to close the branch angered residents.',
  'In Ms Lee’s view, the plan is dead.',
  'The plan, in Ms Lee’s view, is dead.',
  'Mr Ng praised the nurses on 20 February 2019.',
  'Her expected return pleased staff.',
  'Mr Ng is not reported to have left the town.',
  'It is not said that he left.',
  'The clock said nine.',
  'Moscow plans to attack were dropped.',
  'Mr Ng declined to say whether he would leave.',
  'Downing Street refused to comment on the leak.',
  'Mr Ng resigned after it said the bank was safe.',
  'Asked whether she would resign, Ms Lee said no.',
  'Mr Ng praised the nurses the same day.',
  'The ball was called out.',
]);
