/** Quotations: before and after their cue, interrupted, continued, in British and American marks, and nobody's. */
import { describe, expect, test } from 'vitest';

import { outermost } from './cases.ts';
import { found } from './found.ts';

outermost('content, cue and source in the orders that agencies use', [
  ['“We are ready,” Ms Lee said.', ['Ms Lee', 'said', '“We are ready,”']],
  ['“We are ready,” Ms Lee told the BBC on Tuesday.', ['Ms Lee', 'told', '“We are ready,”']],
  ['‘We are ready,’ said Ms Lee.', ['Ms Lee', 'said', '‘We are ready,’']],
  ['"We are ready," said Ms Lee.', ['Ms Lee', 'said', '"We are ready,"']],
  ["''We are ready,'' said Ms Lee.", ['Ms Lee', 'said', "''We are ready,''"]],
  [
    '“It is over,” the ministry’s spokesman, Mr Ng, said.',
    ['the ministry’s spokesman, Mr Ng,', 'said', '“It is over,”'],
  ],
  [
    '“It is over,” said Ann Lee, a spokeswoman for Harbour Bank.',
    ['Ann Lee, a spokeswoman for Harbour Bank', 'said', '“It is over,”'],
  ],
  [
    '“It is over,” said Mr Ng, who leads the union. The bank made no comment.',
    ['Mr Ng, who leads the union', 'said', '“It is over,”'],
  ],
  ['“Why?” Ms Lee asked.', ['Ms Lee', 'asked', '“Why?”']],
  ['“Never!” he cried.', ['he', 'cried', '“Never!”']],
  ['Why did she leave? “I was tired,” she said.', ['she', 'said', '“I was tired,”']],
  ['A sign read: “Keep out.”', ['A sign', 'read:', '“Keep out.”']],
  ['The crowd chanted “Out, out, out”.', ['The crowd', 'chanted', '“Out, out, out”']],
  ['Ms Lee posted on Facebook: “It is over.”', ['Ms Lee', 'posted', '“It is over.”']],
  ['The race is tight, Ms Lee said.', ['Ms Lee', 'said', 'The race is tight']],
  [
    'Mr Ng said it was over. But he would not resign, he added.',
    ['Mr Ng', 'said', 'it was over'],
    ['he', 'added', 'he would not resign'],
  ],
]);

outermost('interrupted and continued', [
  ['“We are ready,” she said, “and we always were.”', ['she', 'said', '“We are ready,” … “and we always were.”']],
  ['“The plan,” said Mr Ng, “is a serious mistake.”', ['Mr Ng', 'said', '“The plan,” … “is a serious mistake.”']],
  ['“Well,” said Mr Ng, “that is that.” He left.', ['Mr Ng', 'said', '“Well,” … “that is that.”']],
  ['The bank, Ms Lee said, was ready.', ['Ms Lee', 'said', 'The bank … was ready']],
  ['“We are ready,” said Ms Lee. “We always were.”', ['Ms Lee', 'said', '“We are ready,” … “We always were.”']],
  ['‘We are ready,’ said Ms Lee. ‘We always were.’', ['Ms Lee', 'said', '‘We are ready,’ … ‘We always were.’']],
  [
    '“I will not go,” he told the committee on Monday, adding: “I have work to do.”',
    ['he', 'told', '“I will not go,”'],
    ['he', 'adding:', '“I have work to do.”'],
  ],
  [
    '“We have waited years.\n“We can wait no longer,” Mr Ng said.',
    ['Mr Ng', 'said', '“We have waited years.\n“We can wait no longer,”'],
  ],
  [
    'Mr Ng said: “We have waited years.\n“We can wait no longer.\n“So we go.”\nThe bank closed.',
    ['Mr Ng', 'said:', '“We have waited years.\n“We can wait no longer.\n“So we go.”'],
  ],
  // the second sentence begins another report: the quotation before it is nobody's
  [
    '“It is over.” Mr Ng said he would leave on Monday.',
    [null, null, '“It is over.”'],
    ['Mr Ng', 'said', 'he would leave on Monday'],
  ],
]);

outermost('speakers named by a mark', [
  ['“The sea is calm.” ― Ann Lee', ['Ann Lee', '―', '“The sea is calm.”']],
  ['“The sea is calm.”\n― Ann Lee', ['Ann Lee', '―', '“The sea is calm.”']],
  [
    'Interviewer: Why did you go?\nLee: I was tired.\nInterviewer: And then?\nLee: I slept.',
    ['Interviewer', ':', 'Why did you go?'],
    ['Lee', ':', 'I was tired'],
    ['Interviewer', ':', 'And then?'],
    ['Lee', ':', 'I slept'],
  ],
  ['Update: The road is open.\nThe bridge is closed.'],
]);

outermost('headlines', [
  ['Harbour ban ‘a mistake’, says minister', ['minister', 'says', 'Harbour ban ‘a mistake’']],
  ["Bank 'must close', warns Lee", ['Lee', 'warns', "Bank 'must close'"]],
  ['Minister: ‘The bank must close’', ['Minister', ':', '‘The bank must close’']],
  ['Bank chief denies ‘cover-up’', ['Bank chief', 'denies', '‘cover-up’']],
  ['Minister vows to fight ban', ['Minister', 'vows', 'to fight ban']],
]);

outermost('quotations with nobody behind them', [
  ['It was a “sad day” for the town.', [null, null, '“sad day”']],
  ['The latest “serious setback” to the plan came on Friday.', [null, null, '“serious setback”']],
  ['It’s a ‘game changer’ for the town’s schools.', [null, null, '‘game changer’']],
  ['The shop would “carry great weight” with buyers.', [null, null, '“carry great weight”']],
]);

outermost('a quotation that stands alone after a report', [
  [
    'The Harbour Board (HB) described what it saw. “Without help, the port will close.”',
    ['The Harbour Board (HB)', 'described', 'what it saw'],
    ['The Harbour Board (HB)', 'described', '“Without help, the port will close.”'],
  ],
  [
    'Ms Lee said that it was over. “We lost all we had.”',
    ['Ms Lee', 'said', 'that it was over'],
    ['Ms Lee', 'said', '“We lost all we had.”'],
  ],
  // no name, a denial, two speakers, no report, another paragraph: nobody
  [
    'The report said that it was over. “We lost all.”',
    ['The report', 'said', 'that it was over'],
    [null, null, '“We lost all.”'],
  ],
  ['Ms Lee did not say who left. “We lost all.”', [null, null, '“We lost all.”']],
  [
    'Ms Lee said it was over while Mr Ng insisted it was not. “We lost all.”',
    ['Ms Lee', 'said', 'it was over'],
    ['Mr Ng', 'insisted', 'it was not'],
    [null, null, '“We lost all.”'],
  ],
  ['Ms Lee left the room. “We lost all.”', [null, null, '“We lost all.”']],
  ['Ms Lee said it was over.\n“We lost all.”', ['Ms Lee', 'said', 'it was over'], [null, null, '“We lost all.”']],
]);

outermost('marks that quote nobody', [
  ['He appeared on “Meet the Press” on Sunday.'],
  ['He read “The Old Wives’ Tale” on the train.'],
  ['Dwayne “The Rock” Johnson arrived.'],
  ['The ’90s were kind to him, and the boys’ club thrived.'],
  ["The '90s were kind to him, and the boys' club thrived."],
  ['He is 6ft 2" tall and weighs 80kg.'],
]);

describe('form', () => {
  test.each([
    ['“We are ready,” Ms Lee said.', 'direct', 'quote'],
    ['Ms Lee said it was “very, very” late.', 'mixed', 'quote'],
    ['The prime minister’s spokesman said she “fully supports” the plan.', 'mixed', 'quote'],
    ['Ms Lee said it was late.', 'indirect', 'claim'],
    ['The bank told the FT that it took the matter “very seriously” and that it would act.', 'mixed', 'quote'],
  ])('%s', (text, form, kind) => {
    const [one] = found(text);
    expect([one?.attribution.form, one?.attribution.kind]).toEqual([form, kind]);
  });

  test('the marks around a cue belong to the speaker, not to whom he passes on', () => {
    const inner = found('“Some say the bank lied,” Mr Ng said.').find((one) => one.source === 'Some');
    expect(inner?.attribution.form).toBe('indirect');
  });
});

outermost('answers without a tag, which are another’s', [
  [
    '“Where were you?” the officer asked.\n\n“At home.”',
    ['the officer', 'asked', '“Where were you?”'],
    [null, null, '“At home.”'],
  ],
  [
    '“No,” said Mr Ng.\n\n“Are you sure?”\n\n“Quite sure.”',
    ['Mr Ng', 'said', '“No,”'],
    [null, null, '“Are you sure?”'],
    [null, null, '“Quite sure.”'],
  ],
  [
    '“I don’t shout,” Frank said.\n\n“You shouted,” Ann said.\n\n“Maybe a little.”',
    ['Frank', 'said', '“I don’t shout,”'],
    ['Ann', 'said', '“You shouted,”'],
    [null, null, '“Maybe a little.”'],
  ],
  // one who goes on
  [
    '“We are ready,” Ann Lee said.\n\n“We have trained for years.”',
    ['Ann Lee', 'said', '“We are ready,” … “We have trained for years.”'],
  ],
  [
    '“It is bad,” said Ms Lee.\n\n“It is worse,” Mr Ng said.\n\n“We have lost all that we had, and the bank will not pay us a penny of it.”',
    ['Ms Lee', 'said', '“It is bad,”'],
    ['Mr Ng', 'said', '“It is worse,” … “We have lost all that we had, and the bank will not pay us a penny of it.”'],
  ],
]);
