/** Source, cue and content in this order: what verbs of saying, thinking, wanting and judging take after them. */
import { outermost } from './cases.ts';

outermost('a clause after "that"', [
  ['Ms Lee said that the bank was ready.', ['Ms Lee', 'said', 'that the bank was ready']],
  ['The court ruled that the ban was unlawful.', ['The court', 'ruled', 'that the ban was unlawful']],
  ['The report found that the bridge was unsafe.', ['The report', 'found', 'that the bridge was unsafe']],
  ['The BBC understands that the minister will resign.', ['The BBC', 'understands', 'that the minister will resign']],
  ['She has said that she will not stand again.', ['She', 'has said', 'that she will not stand again']],
  [
    'Ms Lee said that the bank was safe and that staff would be paid.',
    ['Ms Lee', 'said', 'that the bank was safe and that staff would be paid'],
  ],
  ['Speaking in Leeds, Mr Ng said that it was over.', ['Mr Ng', 'said', 'that it was over']],
  ['Ms Lee wrote on Twitter that it was over.', ['Ms Lee', 'wrote', 'that it was over']],
  [
    'Mr Ng said on Friday at the Harbour Forum that the port posed a threat.',
    ['Mr Ng', 'said', 'that the port posed a threat'],
  ],
]);

outermost('a rough figure, and what is spoken about', [
  ['A nun said about 20 people walked out.', ['A nun', 'said', 'about 20 people walked out']],
  ['Ms Lee said about half the staff had left.', ['Ms Lee', 'said', 'about half the staff had left']],
  [
    'The charity said about a third of the homes were empty.',
    ['The charity', 'said', 'about a third of the homes were empty'],
  ],
  ['Mr Ng told police nearly 20 people came.', ['Mr Ng', 'told', 'nearly 20 people came']],
  ['Ms Lee talked about half the staff.', ['Ms Lee', 'talked about', 'half the staff']],
  ['Ms Lee wrote about half the staff.', ['Ms Lee', 'wrote about', 'half the staff']],
]);

outermost('a clause without "that"', [
  ['A Whitehall source said the plan was dead.', ['A Whitehall source', 'said', 'the plan was dead']],
  ['Sources close to the minister said she was furious.', ['Sources close to the minister', 'said', 'she was furious']],
  ['Ms Lee and Mr Ng said the plan was dead.', ['Ms Lee and Mr Ng', 'said', 'the plan was dead']],
  ['In a statement, the bank said it was safe.', ['the bank', 'said', 'it was safe']],
  ['Police say the man, 45, was armed.', ['Police', 'say', 'the man, 45, was armed']],
  ['The bank said its losses had reached £3m.', ['The bank', 'said', 'its losses had reached £3m']],
]);

outermost('an addressee between cue and content', [
  ['Ann Lee told the FT that the alliance was ready.', ['Ann Lee', 'told', 'that the alliance was ready']],
  ['Ms Lee told reporters on Tuesday the bank would close.', ['Ms Lee', 'told', 'the bank would close']],
  ['Ms Lee told the BBC: “We are ready.”', ['Ms Lee', 'told', '“We are ready.”']],
  ['The EU warned Britain that time was short.', ['The EU', 'warned', 'that time was short']],
]);

outermost('the words that name the source', [
  [
    'Nato secretary-general Ann Lee told the FT that the alliance was ready.',
    ['Nato secretary-general Ann Lee', 'told', 'that the alliance was ready'],
  ],
  [
    'Ann Lee, the chairman of Harbour Bank, said that it had failed.',
    ['Ann Lee, the chairman of Harbour Bank,', 'said', 'that it had failed'],
  ],
  // a clause that tells of something else stays out
  ['Ms Lee, who joined the bank in 1999, said that it had failed.', ['Ms Lee', 'said', 'that it had failed']],
  ['Mr Ng, speaking to the BBC, said that it was over.', ['Mr Ng', 'said', 'that it was over']],
  ['Mr Ng this month said the port was safe.', ['Mr Ng', 'said', 'the port was safe']],
  ['The bank, which said it was safe, closed.', ['which', 'said', 'it was safe']],
  ['Downing Street refused to comment on the leak.', ['Downing Street', 'refused', 'to comment on the leak']],
]);

outermost('a source with what hangs on its noun', [
  [
    'One person familiar with it had said that it would rain.',
    ['One person familiar with it', 'had said', 'that it would rain'],
  ],
  ['Sources close to the talks said it was over.', ['Sources close to the talks', 'said', 'it was over']],
  ['An official briefed on it said it was over.', ['An official briefed on it', 'said', 'it was over']],
  ['Two people present at the meeting said it was over.', ['Two people present at the meeting', 'said', 'it was over']],
  ['The man in the room said it was over.', ['The man in the room', 'said', 'it was over']],
  ['A woman who runs a shop said it was over.', ['A woman who runs a shop', 'said', 'it was over']],
  // after a conjunction "it" speaks for itself
  ['Mr Ng resigned after it said the bank was safe.', ['it', 'said', 'the bank was safe']],
  ['Ms Lee herself said it was over.', ['Ms Lee herself', 'said', 'it was over']],
  ['The plan in itself says that it is over.', ['The plan', 'says', 'that it is over']],
]);

outermost('a time, place or circumstance before the source, without a comma', [
  [
    'On 14 July 2020 Bo Ng, the harbour master, announced that the port would close.',
    ['Bo Ng, the harbour master,', 'announced', 'that the port would close'],
  ],
  ['In May 2020 the Harbour Board said it was over.', ['the Harbour Board', 'said', 'it was over']],
  ['In 2019 the bank said it was over.', ['the bank', 'said', 'it was over']],
  ['On Tuesday ministers said it was over.', ['ministers', 'said', 'it was over']],
  ['Last week Ann Lee said it was over.', ['Ann Lee', 'said', 'it was over']],
  ['In that letter the harbour board spoke of dangers.', ['the harbour board', 'spoke of', 'dangers']],
  ['In London ministers said it was over.', ['ministers', 'said', 'it was over']],
  ['In response officials said it was over.', ['officials', 'said', 'it was over']],
  // where the place ends can't be told, so nobody is named
  ['At Westmere ministers said it was over.', [null, 'said', 'it was over']],
  // a name is no month
  ['Theresa May said that it was over.', ['Theresa May', 'said', 'that it was over']],
  ['May said that it was over.', ['May', 'said', 'that it was over']],
]);

outermost('time or place between a verb and its preposition', [
  ['Ann Lee spoke in February last year of “great dangers”.', ['Ann Lee', 'spoke', '“great dangers”']],
  ['Ann Lee spoke on Friday of great dangers.', ['Ann Lee', 'spoke', 'great dangers']],
  ['Ann Lee spoke in Munich of great dangers.', ['Ann Lee', 'spoke', 'great dangers']],
  ['Unions called last week for a ban.', ['Unions', 'called', 'a ban']],
  ['Ann Lee said in Leeds that same month that it was over.', ['Ann Lee', 'said', 'that it was over']],
  ['Ann Lee spoke in favour of a ban.'],
  ['Ann Lee spoke in the hope of a ban.'],
]);

outermost('several cues of one source', [
  [
    'The Bank of England said on Thursday that rates would rise, but warned that growth was weak.',
    ['The Bank of England', 'said', 'that rates would rise'],
    ['The Bank of England', 'warned', 'that growth was weak'],
  ],
  [
    'Ms Lee said the bank was safe, adding that staff would be paid.',
    ['Ms Lee', 'said', 'the bank was safe'],
    ['Ms Lee', 'adding', 'that staff would be paid'],
  ],
  [
    'Mr Ng criticised the plan and questioned whether it was legal.',
    ['Mr Ng', 'criticised', 'the plan'],
    ['Mr Ng', 'questioned', 'whether it was legal'],
  ],
  [
    'She called the plan “madness” and vowed to fight it.',
    ['She', 'called', 'the plan “madness”'],
    ['She', 'vowed', 'to fight it'],
  ],
  [
    'Mr Ng said it was over but promised to help his successor.',
    ['Mr Ng', 'said', 'it was over'],
    ['Mr Ng', 'promised', 'to help his successor'],
  ],
  [
    'Ms Lee said the bank was safe while Mr Ng insisted that it was not.',
    ['Ms Lee', 'said', 'the bank was safe'],
    ['Mr Ng', 'insisted', 'that it was not'],
  ],
]);

outermost('wishes, intentions, judgements and questions', [
  ['Mr Ng wants to leave the bank.', ['Mr Ng', 'wants', 'to leave the bank']],
  ['Ministers agreed to delay the vote.', ['Ministers', 'agreed', 'to delay the vote']],
  ['Ms Lee declined to comment.', ['Ms Lee', 'declined', 'to comment']],
  ['MPs urged the government to act.', ['MPs', 'urged', 'the government to act']],
  ['MPs called on the government to act.', ['MPs', 'called on', 'the government to act']],
  ['Mr Ng called for a ban on fishing.', ['Mr Ng', 'called for', 'a ban on fishing']],
  ['Mr Ng warned against a ban.', ['Mr Ng', 'warned against', 'a ban']],
  ['The minister accused the bank of lying.', ['The minister', 'accused', 'the bank of lying']],
  ['The minister described the plan as “madness”.', ['The minister', 'described', 'the plan as “madness”']],
  ['Unions reacted with fury, accusing ministers of betrayal.', ['Unions', 'accusing', 'ministers of betrayal']],
  ['The paper notes that the planet was hot.', ['The paper', 'notes', 'that the planet was hot']],
  ['Officials fear the bridge will collapse.', ['Officials', 'fear', 'the bridge will collapse']],
  ['Ministers are confident that the bank will survive.', ['Ministers', 'are confident', 'that the bank will survive']],
  ['Ministers are worried about the bank.', ['Ministers', 'are worried about', 'the bank']],
]);

outermost('nouns as cues', [
  ['The union’s claim that pay had fallen was wrong.', ['The union', 'claim', 'that pay had fallen']],
  ['The government’s view is that the law is clear.', ['The government', 'view is', 'that the law is clear']],
  ['Her hope is that the bank survives.', ['Her', 'hope is', 'that the bank survives']],
  ['The bank’s decision to close the branch angered residents.', ['The bank', 'decision', 'to close the branch']],
]);

outermost('phrases that frame a clause', [
  ['According to the ministry, the bank was ready.', ['the ministry', 'According to', 'the bank was ready']],
  [
    'The bank was ready, according to two officials familiar with the matter.',
    ['two officials familiar with the matter', 'according to', 'The bank was ready'],
  ],
  ['The deal, according to the Guardian, was dead.', ['the Guardian', 'according to', 'The deal … was dead']],
  ['In Ms Lee’s view, the plan is dead.', ['Ms Lee', 'view', 'the plan is dead']],
  ['The plan, in Ms Lee’s view, is dead.', ['Ms Lee', 'view', 'The plan … is dead']],
  ['In the words of one minister, “it is a mess”.', ['one minister', 'words of', '“it is a mess”']],
  ['As Ms Lee put it, “the bank is dead”.', ['Ms Lee', 'put it', '“the bank is dead”']],
  ['The bank, as Ms Lee put it, is dead.', ['Ms Lee', 'put it', 'The bank … is dead']],
]);

outermost('a content ends where the reporter speaks again', [
  [
    'With the Post reporting on Monday that the plan was dead, ministers met.',
    ['the Post', 'reporting', 'that the plan was dead'],
  ],
  ['Mr Ng said “it is over” and left the room.', ['Mr Ng', 'said', '“it is over”']],
  ['Asked whether she would resign, Ms Lee said no.', [null, 'Asked', 'whether she would resign']],
  ['Mr Ng condemned the attack after the vote.', ['Mr Ng', 'condemned', 'the attack']],
  ['Mr Ng praised the nurses on Friday.', ['Mr Ng', 'praised', 'the nurses']],
  ['Mr Ng praised the nurses on 20 February 2019.', ['Mr Ng', 'praised', 'the nurses']],
  [
    'As Ms Lee spoke, the film showed the scattered groups of fighters.',
    ['the film', 'showed', 'the scattered groups of fighters'],
  ],
  ['Mr Ng praised the nurses the same day.', ['Mr Ng', 'praised', 'the nurses']],
]);

outermost('what reports nothing', [
  ['The minister said yesterday.'],
  ['But as reported previously, several banks, including Barclays, have closed.'],
  ['She told a joke.'],
  ['The minister will speak on Monday.'],
  ['The report of the fire was late.'],
  ['The ship’s bell was called Bertha.'],
  ['The supporters of the plan met in Leeds.'],
  ['Each week, the shop closed at noon.'],
  ['The much criticised plan was dropped.'],
  ['The self-described artist lives in Leeds.'],
  ['The bank did not reply.'],
  ['The ball was called out.'],
  // whose efforts they are isn't said by "to persuade"
  ['The efforts to persuade voters have failed.'],
  ['He tells stories.'],
  ['The port’s stated aim was growth.'],
  ['Her expected return pleased staff.'],
  // nobody reports it
  ['Mr Ng is not reported to have left the town.'],
  ['It is not said that he left.'],
  ['The clock said nine.'],
  ['Rain fell, and the say of the town was final.'],
]);

outermost('what is not said', [
  ['The remark does not say who makes that argument.'],
  ['It did not mention espionage.'],
  ['Ms Lee did not say exactly how many had died.'],
  ['He did not tell reporters who had called.'],
  ['Ms Lee would not discuss the plan.'],
  ['Mr Ng did not mention that he owned shares.'],
  ['Nobody said who would go.'],
  ['Mr Ng spoke without naming the bank.'],
  ['Mr Ng failed to mention that he owned shares.'],
  ['Mr Ng did not mention “the old firm” in his speech.', [null, null, '“the old firm”']],
  // denied, refused or said after all
  ['Ms Lee did not say that it was over.', ['Ms Lee', 'did not say', 'that it was over']],
  ['Ms Lee did not say it was over.', ['Ms Lee', 'did not say', 'it was over']],
  ['Mr Ng never said “it is over”.', ['Mr Ng', 'never said', '“it is over”']],
  ['The ministry denied the report.', ['The ministry', 'denied', 'the report']],
  ['Mr Ng declined to say whether he would leave.', ['Mr Ng', 'declined', 'to say whether he would leave']],
  ['Mr Ng not only mentioned the bank.', ['Mr Ng', 'not only mentioned', 'the bank']],
  ['Mr Ng said who would go.', ['Mr Ng', 'said', 'who would go']],
]);

outermost('forms that a tagger takes for something else', [
  ['The Sun claims that police fear a strike.', ['The Sun', 'claims', 'that police fear a strike']],
  ['The Guardian reports that officials left.', ['The Guardian', 'reports', 'that officials left']],
  ['Moscow plans to attack.', ['Moscow', 'plans', 'to attack']],
  ['The Observer has learnt that he left.', ['The Observer', 'has learnt', 'that he left']],
  ['Mr Ng warned her that it was over.', ['Mr Ng', 'warned', 'that it was over']],
  // “Moscow’s plans”, “that claim”
  ['Moscow plans to attack were dropped.'],
  ['An alleged thief was caught.'],
]);

outermost('others behind a verb', [
  ['Analysts expect the pound to fall.', ['Analysts', 'expect', 'the pound to fall']],
  ['The bank was accused by Ms Lee of lying.', ['Ms Lee', 'was accused', 'The bank … of lying']],
  ['It is thought the ship sank.', [null, 'is thought', 'the ship sank']],
  ['The duke is alleged to have lied.', [null, 'is alleged to have', 'The duke … lied']],
  [
    'Mr Ng said that, according to the police, the car was stolen.',
    ['Mr Ng', 'said', 'that, according to the police, the car was stolen'],
  ],
  ['Officials were told the ship sank.'],
]);

outermost('how long, and how many', [
  ['Ann Lee argued for years that the bank was safe.', ['Ann Lee', 'argued', 'that the bank was safe']],
  ['She has warned for decades that the dam is weak.', ['She', 'has warned', 'that the dam is weak']],
  ['Ms Lee criticised the two decades of war.', ['Ms Lee', 'criticised', 'the two decades of war']],
  ['Ms Lee criticised the bank last week.', ['Ms Lee', 'criticised', 'the bank']],
  ['Ms Lee criticised the bank for years.', ['Ms Lee', 'criticised', 'the bank']],
  ['Ms Lee called for years of talks.', ['Ms Lee', 'called for', 'years of talks']],
  ['The union said up to 8,000 jobs could go.', ['The union', 'said', 'up to 8,000 jobs could go']],
  ['Police said at least 12 people had died.', ['Police', 'said', 'at least 12 people had died']],
]);

outermost('a name beside whoever is told', [
  ['Mr Ng told his producer, Ann Lee: “It is over.”', ['Mr Ng', 'told', '“It is over.”']],
  ['Ms Lee told Bo Ng, her deputy: “It is over.”', ['Ms Lee', 'told', '“It is over.”']],
  ['In a letter, Bo Ng told his deputy, Ann Lee, that it was over.', ['Bo Ng', 'told', 'that it was over']],
  ['In a letter to the mayor, Ann Lee, two doctors said it was over.', ['two doctors', 'said', 'it was over']],
  ['In Leeds, Ann Lee, a doctor, said it was over.', ['Ann Lee, a doctor,', 'said', 'it was over']],
  ['In Leeds, she told the BBC, the bank was ready.', ['she', 'told', 'In Leeds … the bank was ready']],
]);
