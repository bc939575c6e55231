/** Where a reporter goes on in his own words behind what he has reported. */
import { outermost } from './cases.ts';

outermost('a comment behind a comma', [
  ['The ministry said 12 people had died, without elaborating.', ['The ministry', 'said', '12 people had died']],
  ['The firm said it would close, without giving a reason.', ['The firm', 'said', 'it would close']],
  ['The firm said the data were wrong, but did not elaborate.', ['The firm', 'said', 'the data were wrong']],
  [
    'Ms Lee said the bill was dead, drawing jeers from the opposition benches.',
    ['Ms Lee', 'said', 'the bill was dead'],
  ],
  ['Ms Lee said the bill was dead, a remark that angered the unions.', ['Ms Lee', 'said', 'the bill was dead']],
  [
    'The vaccine is safe, the agency said in 2019, a position it dropped last year.',
    ['the agency', 'said', 'The vaccine is safe'],
  ],
  // what is said goes on
  [
    'Ms Lee said the firm had closed the shop without telling staff.',
    ['Ms Lee', 'said', 'the firm had closed the shop without telling staff'],
  ],
  [
    'A pupil has measles, the school confirmed, the first case since 2015.',
    ['the school', 'confirmed', 'A pupil has measles … the first case since 2015'],
  ],
  [
    'Police said a bomb went off, prompting the evacuation of the market.',
    ['Police', 'said', 'a bomb went off, prompting the evacuation of the market'],
  ],
]);

outermost('what others say, against a report or behind it', [
  [
    'Wanderers have denied making a bid, despite reports in Spain that a fee had been agreed.',
    ['Wanderers', 'have denied', 'making a bid'],
  ],
  ['He denied leaving, despite evidence in court that he had.', ['He', 'denied', 'leaving']],
  [
    'Mr Ng denied it had closed, amid claims by staff that it had.',
    ['Mr Ng', 'denied', 'it had closed'],
    ['staff', 'claims', 'that it had'],
  ],
  ['He denied leaving, despite the rain in Spain.', ['He', 'denied', 'leaving, despite the rain in Spain']],
  [
    'Ms Lee said the bank was safe, despite the rain and the wind.',
    ['Ms Lee', 'said', 'the bank was safe, despite the rain and the wind'],
  ],
  [
    'Ms Lee said her firm, despite claims that it had not, had paid.',
    ['Ms Lee', 'said', 'her firm, despite claims that it had not, had paid'],
  ],
]);

outermost('an aside within what is said', [
  [
    'The mayor said the town, without saying why, had lost its bus.',
    ['The mayor', 'said', 'the town, without saying why, had lost its bus'],
  ],
  [
    'Ms Lee said her firm, in contrast to its rivals, had paid.',
    ['Ms Lee', 'said', 'her firm, in contrast to its rivals, had paid'],
  ],
]);

outermost('what the speaker did next', [
  [
    'Mr Ng says the cuts are an “outrage”, but has stopped short of a promise.',
    ['Mr Ng', 'says', 'the cuts are an “outrage”'],
  ],
  [
    'The airline has warned that visitor numbers doubled and has floated a levy.',
    ['The airline', 'has warned', 'that visitor numbers doubled'],
  ],
  // what the clause is about did it
  ['Ms Lee said she had worked hard but lost.', ['Ms Lee', 'said', 'she had worked hard but lost']],
  [
    'Police say he broke into a shop and slammed a clerk against a wall.',
    ['Police', 'say', 'he broke into a shop and slammed a clerk against a wall'],
  ],
  [
    'Police say the driver fled on foot and told a neighbour he had been robbed.',
    ['Police', 'say', 'the driver fled on foot and told a neighbour he had been robbed'],
  ],
]);

outermost('what the thing that is told of did next', [
  [
    'Ms Lee said the letter was drafted in May and signed by ministers.',
    ['Ms Lee', 'said', 'the letter was drafted in May and signed by ministers'],
  ],
  [
    'Mr Ng said sales fell in May and declined again in June.',
    ['Mr Ng', 'said', 'sales fell in May and declined again in June'],
  ],
  [
    'Police said the gang was armed and stormed the shop.',
    ['Police', 'said', 'the gang was armed and stormed the shop'],
  ],
  [
    'The charity says the number of deaths is up and has doubled since May.',
    ['The charity', 'says', 'the number of deaths is up and has doubled since May'],
  ],
  ['Ms Lee said the bill was a disgrace but voted for it.', ['Ms Lee', 'said', 'the bill was a disgrace']],
  [
    'Mr Ng said the law was wrong and instructed judges to ignore it.',
    ['Mr Ng', 'said', 'the law was wrong'],
    ['Mr Ng', 'instructed', 'to ignore it'],
  ],
]);

outermost('whom it was said to, behind "to"', [
  ['An aide insisted to the BBC there was “no deal”.', ['An aide', 'insisted', 'there was “no deal”']],
  ['He confessed to Vogue he had never owned a suit.', ['He', 'confessed', 'he had never owned a suit']],
]);

outermost('a report around its own cue, behind another', [
  [
    'The second album, she concedes, was “rushed”, but the third, she insists, is her best.',
    ['she', 'concedes', 'The second album … was “rushed”'],
    ['she', 'insists', 'the third … is her best'],
  ],
  ['Cooking, says Bo Ng, is “an act of hope”.', ['Bo Ng', 'says', 'Cooking … is “an act of hope”']],
]);

outermost('a work is not its words', [
  ['The room where Ann Lee wrote “The Salt Road” is now a bar.'],
  ['The man who wrote “Yesterday” is playing in Leeds.'],
]);

outermost('what happened while it was said', [
  ['Protesters chanted “Lock him up” as Mr Ng left.', ['Protesters', 'chanted', '“Lock him up”']],
]);

outermost('a verdict of a few words before its speaker', [
  ['Bo Ng spoke. Not so, says Ann Lee.', ['Ann Lee', 'says', 'Not so']],
  // where, not what
  ['In Leeds, said Ms Lee.'],
]);

outermost('whom somebody agrees with', [
  [
    'Ann Lee disagreed with the minister that the reef was healthy.',
    ['Ann Lee', 'disagreed', 'that the reef was healthy'],
  ],
  ['Ann Lee agreed with the view that it was over.', ['Ann Lee', 'agreed with', 'the view that it was over']],
]);

outermost('what stands on the source and is not said by it', [
  [
    'Ng, which rates the stock “poor”, said in a note that sales would fall.',
    [null, null, '“poor”'],
    ['Ng', 'said', 'that sales would fall'],
  ],
  ['Mr Ng said rates were “good”, echoing Ann Lee.', ['Mr Ng', 'said', 'rates were “good”']],
]);
