import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';

/** Text, whom its pronouns mean. */
const resolved: [string, string[]][] = [
  ['Eric Xu criticised the plan. “It is harder,” he said.', ['Eric Xu']],
  ['Angela Merkel left. She was tired.', ['Angela Merkel']],
  ['Angela Merkel met Emmanuel Macron. She was tired.', ['Angela Merkel']],
  ['Angela Merkel met Emmanuel Macron. He was tired.', ['Emmanuel Macron']],
  ['Mr Quentz left. He was tired.', ['Quentz']],
  // a form of address, in the name or before it, also where it opens the sentence
  ['Lady Quentz left. He was tired.', []],
  ['Lady Quentz left. She was tired.', ['Lady Quentz']],
  ['Lord Quentz left. She was tired.', []],
  ['Dame Sue Quentz left. He was tired.', []],
  ['Lady Quentz met Lord Ng. He was tired.', ['Lord Ng']],
  ['King Harald left. He was tired.', ['King Harald']],
  ['Alan Prior left. Mr Prior said he was tired.', ['Alan Prior']],
  ['Alex King left. She was tired.', ['Alex King']],
  ['Peter Smith met the press. He said his plan was ready.', ['Peter Smith', 'Peter Smith']],
  ['Peter Smith greeted Paul Jones. He was tired.', ['Peter Smith']],
  ['Peter Smith and Paul Jones left. He was tired.', []],
  ['Angela Merkel left. He was tired.', []],
  ['Nokia sold it. He was tired.', []],
  ['Peter Smith left. “He is a fool,” the crowd said.', []],
  ['Peter Smith left. It rained. It snowed. It froze. It thawed. He was tired.', []],
  ['He was tired.', []],
  // long after, where nobody else has come up
  ['Angela Merkel left. She was tired. It rained. It snowed. It froze. She slept.', ['Angela Merkel', 'Angela Merkel']],
  [
    'Angela Merkel left. She was tired. Peter Smith ran. It rained. It snowed. It froze. It thawed. She slept.',
    ['Angela Merkel', 'Angela Merkel'],
  ],
  [
    'Angela Merkel left. She was tired. Alex Quentz ran. It rained. It snowed. It froze. It thawed. She slept.',
    ['Angela Merkel'],
  ],
  [
    'Angela Merkel left. She was tired. An officer ran. It rained. It snowed. It froze. It thawed. She slept.',
    ['Angela Merkel'],
  ],
  // the subject of the sentence before that of a clause in it
  ['Peter Smith said Paul Jones was late. He was tired.', ['Peter Smith']],
  ['After Peter Smith left, Paul Jones stayed. He was tired.', ['Paul Jones']],
  ['“Peter Smith is a fool,” said Paul Jones. He laughed.', ['Paul Jones']],
  ['Peter Smith met Paul Jones, who had told Ben Stone he would help.', ['Paul Jones']],
  ['Jane Lane KC told the jury that Mrs Brown was late. She was tired.', ['Jane Lane']],
  ['Peter Smith met Jane Lane KC, who had told Paul Jones she would help.', ['Jane Lane']],
  // an object is not the subject of its verb
  ['Angela Merkel met Theresa May. She thanked her.', ['Angela Merkel', 'Theresa May']],
  ['Peter Smith thanked him.', []],
  // nobody who speaks calls himself by name
  ['For Peter Smith, Paul Jones was a legend. He said: “Paul Jones was great.”', ['Peter Smith']],
  ['For Peter Smith, Paul Jones was a legend. “Paul Jones was great,” he said.', ['Peter Smith']],
  ['Paul Jones left. “Paul Jones was great,” he said.', []],
  ['For Peter Smith, Paul Jones was a legend. He said: “I am Paul Jones.”', ['Paul Jones']],
  ['Paul Jones left. “My name is Paul Jones,” he said.', ['Paul Jones']],
  ['Paul Jones left. “Paul Jones was wrong,” he said, “and we know it.”', []],
  ['For Peter Smith, Paul Jones was a legend. He left. “Peter Smith was great,” Ann Lee said.', ['Paul Jones']],
  // whoever is named after the first comma
  ['Peter Smith left. On his website, Paul Jones said so.', ['Paul Jones']],
  ['Peter Smith left. Citing her doctors, Angela Merkel stayed.', ['Angela Merkel']],
  // what they are called
  ['Alex Quentz, a spokeswoman, met Chris Ng, a spokesman. She was tired.', ['Alex Quentz']],
  ['Alex Quentz, a spokeswoman, met Chris Ng, a spokesman. He was tired.', ['Chris Ng']],
  // whom the text doesn't name may be meant
  ['Peter Smith left. A spokesman for the bank said so. He was tired.', []],
  ['Peter Smith left. An officer was hurt. He was tired.', []],
  ['Peter Smith is an officer. He was tired.', ['Peter Smith']],
  ['Angela Merkel left. A spokesman said so. She was tired.', ['Angela Merkel']],
  ['Peter Smith left. His rival disagreed. “It is bad,” he said.', ['Peter Smith']],
  ['Peter Smith left. His opposite number disagreed. “It is bad,” he said.', ['Peter Smith']],
  ['Peter Smith left. The woman was glad. He was tired.', ['Peter Smith']],
  ['Bo Hansen writes that the queen told her friends of her plan. Later she left.', []],
  ['Angela Merkel writes that the king told her friends.', ['Angela Merkel']],
  // not beyond the sentence
  ['Tom Holt left. On his return he bought a farm. The critic Paul Ross laughed.', ['Tom Holt', 'Tom Holt']],
  ['Tom Holt left. After his death, Paul Ross laughed.', ['Tom Holt']],
  // what a preposition ties to a verb is not its subject
  ['Peter Smith died. Paul Jones wrote a song about him.', ['Peter Smith']],
  ['Peter Smith died. Paul Jones paid tribute to him on Monday.', ['Peter Smith']],
  ['Peter Smith died. Paul Jones said he had learned everything from him.', ['Paul Jones', 'Peter Smith']],
  ['Peter Smith died. Paul Jones sat down and wrote to him.', ['Peter Smith']],
  ['Peter Smith died. Paul Jones said the deal was good for him.', ['Paul Jones']],
  ['Peter Smith died. Paul Jones took the dog with him.', ['Paul Jones']],
  ['Angela Merkel died. Theresa May put her bag behind her.', ['Theresa May', 'Theresa May']],
  ['Peter Smith did not have a weapon on him.', ['Peter Smith']],
  ['Peter Smith died. Paul Jones met with him.', []],
  ['Peter Smith lied. Paul Jones said the jury could not trust him.', []],
  ['Paul Jones said the jury did not trust him.', ['Paul Jones']],
  ['Peter Smith died. Paul Jones said it would be hard to replace him.', ['Peter Smith']],
  ['Angela Merkel said she would leave on her 80th birthday.', ['Angela Merkel', 'Angela Merkel']],
  ['Hillary Clinton was charged for her mishandling of it.', ['Hillary Clinton']],
  // an obituary is about the dead
  ['The novelist Margaret Dunmore has died. Hilary Mantel said it was a loss. She won it in 1978.', []],
  ['The novelist Margaret Dunmore has died. Hilary Mantel said it was a loss. She said so.', ['Hilary Mantel']],
  ['Margaret Dunmore, who has died, wrote. Hilary Mantel said so. She was born in Leeds.', ['Margaret Dunmore']],
  ['Margaret Dunmore, a novelist, died. Hilary Mantel said so. She leaves a son.', ['Margaret Dunmore']],
  ['Margaret Dunmore has died. Hilary Mantel said so. She is also survived by a son.', ['Margaret Dunmore']],
  ['Margaret Dunmore has died. Hilary Mantel came. She wept.', ['Hilary Mantel']],
  ['Margaret Dunmore has left. Hilary Mantel said so. She won it in 1978.', ['Hilary Mantel']],
  ['Peter Smith has died. Hilary Mantel said so. She won it in 1978.', ['Hilary Mantel']],
  // whom "whom" stands for
  ['Peter Holt left. Elke Morsbach, whom he married, said he was ill.', ['Peter Holt', 'Peter Holt']],
  ['Peter Holt left. Elke Morsbach, with whom he left, laughed.', ['Peter Holt']],
  ['Peter Holt left. Elke Morsbach, whose last book he liked, laughed.', ['Peter Holt']],
  ['Paul Jones, whose wife left when he was ill, laughed.', ['Paul Jones']],
  // who asks is not who answers
  ['Tom Brandeis left. Pressed by Paul Ferraro on it, he said no.', ['Tom Brandeis']],
  ['Tom Brandeis left. When asked about it by Paul Ferraro, he said no.', ['Tom Brandeis']],
  ['Tom Brandeis left. Pressed on it, he said no.', ['Tom Brandeis']],
  // nobody is named in what he says of himself
  ['Peter Yang defended Rudolf Stein. Stein, he said, was innocent.', ['Peter Yang']],
  ['Peter Yang defended Rudolf Stein. Stein was innocent, he said.', ['Peter Yang']],
  ['When Paul Jones left, he said no.', ['Paul Jones']],
  // a stranger speaks of himself
  ['The former banker, who replaced Paul Jones in May, said he would go.', []],
  ['Paul Jones left. Ferraro’s banker said he would go, since he was ill.', []],
  ['Paul Jones left. The chairman, Peter Smith, said he would go.', ['Peter Smith']],
  ['Paul Jones left. His wife, whom he married in 1985, said he was ill.', ['Paul Jones', 'Paul Jones', 'Paul Jones']],
  ['Peter Smith, the banker who replaced Paul Jones, said he would go.', ['Peter Smith']],
  ['Paul Jones on Tuesday said he would go.', ['Paul Jones']],
  ['Bashar al-Assad fled. Assad said he was ill.', ['Bashar al-Assad']],
  ['Ann Lee left. Prosecutors said she was ill.', ['Ann Lee']],
  ['Ann Lee’s lawyer, Mr Ng, said she was ill.', ['Ann Lee']],
  ['Angela Merkel left. Her lawyer said that she had left.', ['Angela Merkel']],
  ['Peter Smith, the minister, who left in May, said he would go.', ['Peter Smith']],
  ['Paul Jones left. The report said he was ill.', ['Paul Jones']],
  ['Boeing fell. Delta said that it had ordered 30 jets from Airbus.', []],
  ['Huawei was fined. A rival said it had warned the court.', []],
  ['Huawei was fined. The union in the north said it would fight.', []],
  ['Huawei was fined. Peter Smith said it would fight.', ['Huawei']],
  // whoever spoke goes on speaking, rather than whom he spoke of
  ['Susan Doyle was jailed. Nisha Patel said Doyle was a fool. She added: “I am glad.”', ['Nisha Patel']],
  ['Tunde Adebayo, defending, said Paul Doyle was sorry. He told the court so.', ['Tunde Adebayo']],
  ['Nisha Patel, Ann Doyle’s lawyer, said Doyle was ill. She said so.', ['Nisha Patel']],
  ['Ann Doyle was ill, Nisha Patel said. She added that it was over.', ['Nisha Patel']],
  ['Ann Doyle was ill, said Nisha Patel. “It is over.” “I am glad,” she added.', ['Nisha Patel']],
  ['A nurse said Ann Doyle was ill. She added that it was over.', []],
  ['Nisha Patel’s lawyer said Ann Doyle was ill. She added that it was over.', []],
  ['Paul Ross was ill, a spokesman for the bank said. He added that it was over.', []],
  ['His wife said Paul Ross was ill. He added that it was over.', ['Paul Ross']],
  ['Lord Quentz said Ann Doyle was a fool. She said it was over.', ['Ann Doyle']],
  ['Nisha Patel said Doyle was a fool. Ann Doyle left. She said it was over.', ['Ann Doyle']],
  ['Paul Ross left after Ann Doyle said Tunde Adebayo was ill. He said so.', ['Paul Ross']],
  // whom news is about without a name, rather than the officer beside
  ['A 16-year-old boy appeared before District Judge Brian Cook. He confirmed his name.', []],
  ['A 52-year-old man was held, Sgt Paul Shaw said. He is in custody.', []],
  ['A toddler died. Det Insp Paul Shaw said so. His mother was held.', []],
  ['A girl was stabbed. Supt Ann Holt said she was stable. She was taken to hospital.', []],
  ['A 16-year-old was stabbed. Supt Ann Holt said she was stable.', []],
  ['Mr Justice Peel ruled on it. The boy was ill. His parents wept.', []],
  ['A woman was stabbed. Supt Ann Holt said she believed it. She urged people to call.', ['Ann Holt', 'Ann Holt']],
  ['A woman was stabbed. Theresa May, the prime minister, said she was shocked.', ['Theresa May']],
  ['A 16-year-old girl was stabbed. Sgt Paul Shaw said he was shocked.', ['Paul Shaw']],
  ['PC Paul Shaw was sacked. He lied to his boss.', ['Paul Shaw', 'Paul Shaw']],
  ['Tom Ross, 14, was stabbed. The boy was taken to hospital. He died.', ['Tom Ross']],
  // whoever is new in a clause owns what "his" owns there
  ['Simon Keane said one of the victims had tried to take his own life.', []],
  ['Simon Keane said a witness had changed his story.', []],
  ['Simon Keane said the judge had rejected his appeal.', ['Simon Keane']],
  ['Simon Keane said a woman had found his keys.', ['Simon Keane']],
  ['Angela Merkel said a court had lost her file.', ['Angela Merkel']],
  // what somebody is asked is about him; what one tells another may be about either
  ['Hugo Keith asked Martin Reynolds whether he accepted it.', ['Martin Reynolds']],
  ['Hugo Keith asked Martin Reynolds if he could leave.', []],
  ['Martin Reynolds spoke. Paul Ross put it to him that he was lying.', ['Martin Reynolds', 'Martin Reynolds']],
  ['Martin Reynolds spoke. Paul Ross told him that he was lying.', ['Martin Reynolds']],
  ['Peter Kelson told Darren Khan that he was dangerous.', []],
  ['Peter Kelson told Darren Khan that he would be jailed.', []],
  ['Judge Mark Lucraft told Darren Khan that he was dangerous.', ['Darren Khan']],
  ['Judge Mark Lucraft told Darren Khan that he had no doubt.', []],
  ['Peter Kelson told Darren Khan that he would help.', ['Peter Kelson']],
  ['Peter Kelson told reporters that he was tired.', ['Peter Kelson']],
  ['Peter Kelson told the judge that he was tired.', ['Peter Kelson']],
  ['Peter Kelson told the BBC’s Nick Robinson that he was tired.', ['Peter Kelson']],
  ['Peter Kelson told presenter Nick Robinson he was tired.', ['Peter Kelson']],
  ['Theresa May told Peter Kelson that he was dangerous.', ['Peter Kelson']],
  ['Theresa May told Peter Kelson that she was tired.', ['Theresa May']],
  // who interviews her is not she who is working on it
  ['Margaret Dunmore left. Sarah Moss, who interviewed her, said she was working on it.', ['Margaret Dunmore']],
  [
    'Margaret Dunmore left. Peter Moss, who interviewed her, said he was working on it.',
    ['Margaret Dunmore', 'Peter Moss'],
  ],
  ['Sarah Moss, who left her job, said she was working on it.', ['Sarah Moss', 'Sarah Moss']],
  // organisations and countries, where somebody must be meant
  ['Huawei said it would sue. It added that the ban was wrong.', ['Huawei', 'Huawei']],
  ['The Guardian asked why. It quoted critics.', ['The Guardian']],
  ['Huawei sued. It cost a lot.', []],
  ['North Korea said that it would attack.', ['North Korea']],
  ['Huawei sued. It was wrong to ban Huawei.', []],
  ['Huawei sued. It is said to be angry.', []],
  ['Huawei said it would be hard.', []],
  ['Huawei sued. The report on it was long. It said so.', []],
  ['Nokia and Ericsson sued. It said so.', []],
];

describe('pronouns', () => {
  it.each(resolved)('%s', (text, names) => {
    const { actors, mentions } = read(text);
    const nameOf = new Map(actors.map((actor) => [actor.id, actor.name]));
    const pronouns = mentions.filter(({ form }) => form === 'pronoun');
    expect(pronouns.map(({ actorId }) => nameOf.get(actorId))).toEqual(names);
  });
});
