/** Where a report ends that stands in a clause of a longer sentence. */
import { said } from './said.ts';

said('before the sentence’s own clause', [
  ['When Ms Keegan said that schools were safe, parents laughed.', ['Ms Keegan', 'that schools were safe']],
  ['Although Mr Bell said he was innocent, the jury convicted him.', ['Mr Bell', 'he was innocent']],
  ['Because doctors told him that he was well, Mr Bell went home.', ['doctors', 'that he was well']],
  ['Having said that the plan was dead, Ms Dee is back.', [null, 'that the plan was dead']],
  ['Amid claims that the bank had failed, the minister resigned.', [null, 'that the bank had failed']],
  [
    'After claims by former staff that he had bullied them, the chef closed his restaurant.',
    ['former staff', 'that he had bullied them'],
  ],
  ['If, as Ms Lee says, the plan is dead, we must go.', ['Ms Lee', 'the plan is dead']],
  [
    'When Ms Lee said it was over, and that she would go, nobody laughed.',
    ['Ms Lee', 'it was over, and that she would go'],
  ],
  [
    'After Mr Ng said the bank, which he runs, had failed, shares fell.',
    ['Mr Ng', 'the bank, which he runs, had failed'],
  ],
]);

said('in the sentence’s subject', [
  ['His insistence that he had done nothing wrong convinced nobody.', ['His', 'that he had done nothing wrong']],
  [
    'The allegation, first reported by The Times, that Mr Hale had taken money was never proved.',
    ['The Times', 'The allegation … that Mr Hale had taken money'],
  ],
  ['The man who told police that Mr Bell was innocent has died.', ['who', 'that Mr Bell was innocent']],
  ['Those who say the plan will fail are wrong.', ['who', 'the plan will fail']],
  ['The fact that he said the bank was safe surprised nobody.', ['he', 'the bank was safe']],
  ['Allegations that he groped a colleague were denied by Mr Ng.', [null, 'that he groped a colleague']],
  ['Rumours that the store would close have been denied.', [null, 'that the store would close']],
]);

said('in the subject, by a participle or by one who is the subject', [
  // a participle before a noun is no verb of the sentence's own
  ['Those who accused Mr Ng of theft made a failed appeal.', ['who', 'Mr Ng of theft']],
  ['Those who accused Mr Ng of theft lost their contested case.', ['who', 'Mr Ng of theft']],
  ['A video claiming that he died went viral.', ['A video', 'that he died']],
  ['A petition demanding that he quit has been signed by 4,000 people.', ['A petition', 'that he quit']],
  ['A woman calling for a vote was hurt.', ['A woman', 'a vote']],
  ['A man who claimed to be a doctor has been arrested.', ['who', 'to be a doctor']],
  ['Ms Lee, claiming that she was ill, left the court.', [null, 'that she was ill']],
  [
    'Police said a post alleging that she was killed was false.',
    ['Police', 'a post alleging that she was killed was false'],
    ['a post', 'that she was killed'],
  ],
  [
    'Police said the men who warned that the dam was weak were ignored.',
    ['Police', 'the men who warned that the dam was weak were ignored'],
    ['who', 'that the dam was weak'],
  ],
  [
    'He said those who accused him of theft should apologise.',
    ['He', 'those who accused him of theft should apologise'],
    ['who', 'him of theft'],
  ],
  [
    'The Post said that the judges who ruled that it was fair were men named by Mr Ng.',
    ['The Post', 'that the judges who ruled that it was fair were men named by Mr Ng'],
    ['who', 'that it was fair'],
  ],
]);

said('what only looks like the sentence’s own verb', [
  ['Police arrested a man claiming that he had stolen cars.', ['Police', 'that he had stolen cars']],
  ['He met a man who said the plan he made was wrong.', ['who', 'the plan he made was wrong']],
  [
    'He said he knew the man who said that what they did was wrong.',
    ['He', 'he knew the man who said that what they did was wrong'],
    ['who', 'that what they did was wrong'],
  ],
  ['There is nothing that suggests Mr Ng could win.', ['that', 'Mr Ng could win']],
  ['That person said the anger he met hurt him.', ['person', 'the anger he met hurt him']],
]);

said('in the sentence’s own clause', [
  ['Ms Lee said that if it rained, they would go.', ['Ms Lee', 'that if it rained, they would go']],
  ['Ms Lee said that although she was ill, she would go.', ['Ms Lee', 'that although she was ill, she would go']],
  ['His claim that when she left, he wept.', ['His', 'that when she left, he wept']],
  ['It is clear that he said the bank was safe because it was rich.', ['he', 'the bank was safe because it was rich']],
  ['He met the man who said that what they did was wrong.', ['who', 'that what they did was wrong']],
]);
