import { describe, expect, it } from 'vitest';

import { read } from './reading.ts';

/** Text, whom its pronouns mean: not everybody who is near. */
const resolved: [string, string[]][] = [
  // somebody without a name, who is none of those in the text
  ['Tom Ross praised the fans. A steward was arrested after what he called a mistake.', []],
  ['Tom Ross opened the park. A hiker fell. “I slipped,” he said.', []],
  ['Tom Ross opened the park. In 1994, a health inspector shut it over what he called dirt.', []],
  ['Tom Ross opened the park. In 1994, the winner shut it over what he called dirt.', ['Tom Ross']],
  ['Tom Ross opened the park. A paper fell. “I slipped,” he said.', ['Tom Ross']],
  // of whom somebody spoke who may have a name
  ['The striker said that his agent, Mike Ross, had called. “I never asked to go,” he added.', []],
  ['The Norwegian said Tom Ross had called him. “He was kind,” he said.', []],
  ['Tom Ross left. The Norwegian said Paul Jones had called him. “He was kind,” he said.', ['Tom Ross', 'Tom Ross']],
  // nobody belongs to himself
  ['Tom Ross spoke. Paul Jones, his rival, left.', ['Tom Ross']],
  ['Tom Ross spoke. Paul Jones, his arm in a sling, left.', ['Paul Jones']],
  ['Tom Ross spoke. They met Paul Jones, his wife, Ann, and others.', ['Paul Jones']],
  ['Tom Ross resigned. The bank named Paul Jones as his successor.', ['Tom Ross']],
  // somebody's father who is named behind that
  ['Ann Lee’s father, the Rev. Tom Ross, left. He was tired.', ['Tom Ross']],
  // who asks, and who answers
  ['Tom Ross asked Sen. Paul Jones about it. “I was scared,” he said.', ['Paul Jones']],
  ['Tom Ross asked Paul Jones about it. “I would not be here if I was scared,” he said.', ['Paul Jones']],
  // who speaks on in the middle of a sentence, and of whom is spoken
  ['Tom Ross said that was natural — no different, he said, from a game.', ['Tom Ross']],
  ['Paul Jones spoke. Tom Ross was ill, he said.', ['Paul Jones']],
  ['Sarah Moss met Ann Lee. Moss asked Lee about it. “I was scared,” she said.', ['Ann Lee']],
  ['Sarah Moss met Ann Lee. She asked her about it. “I was scared,” she said.', ['Sarah Moss', 'Ann Lee', 'Ann Lee']],
  ['Sarah Moss asked the court for help. “I am scared,” she said.', ['Sarah Moss']],
  ['Sarah Moss asked him about it. “I was scared,” she said.', ['Sarah Moss']],
  // who is asked about himself, and who asks
  ['Tom Ross spoke. Asked if he would resign, Paul Jones said no.', ['Paul Jones']],
  ['Tom Ross spoke. When pressed about his record, Paul Jones left.', ['Paul Jones']],
  ['Tom Ross spoke. Asked about him, Paul Jones left.', ['Tom Ross']],
  ['Asked by Tom Ross whether he was ill, the witness left.', []],
  ['Tom Ross spoke. As for Paul Jones, he left.', ['Paul Jones']],
  ['Tom Ross spoke. Under sharp questioning from Paul Jones, he wept.', ['Tom Ross']],
  ['Tom Ross spoke. Under cross-examination by Paul Jones, he said he lied.', ['Tom Ross', 'Tom Ross']],
  ['Tom Ross spoke. Cross-examined by Paul Jones, he said he lied.', ['Tom Ross', 'Tom Ross']],
  ['Tom Ross spoke. Re-elected with Paul Jones, he wept.', ['Paul Jones']],
  ['Tom Ross spoke. Facing questions from Paul Jones, he wept.', ['Tom Ross']],
  ['Ann Lee spoke. Under questioning from Paul Jones, he said he lied.', []],
  ['Tom Ross spoke. After two goals by Paul Jones, he wept.', ['Paul Jones']],
  ['Tom Ross spoke. Under questioning in court by Paul Jones he wept.', ['Paul Jones']],
  // who stands beside what is his
  ['Tom Ross said Paul Jones and his lawyer had lied.', ['Paul Jones']],
  ['Tom Ross met Paul Jones and his wife.', ['Paul Jones']],
  ['Tom Ross said Paul Jones and his own lawyer had lied.', ['Tom Ross']],
  ['Tom Ross beat Paul Jones and his lead grew.', ['Tom Ross']],
  ['Tom Ross fell out with Paul Jones and his party expelled him.', ['Tom Ross', 'Tom Ross']],
  ['Tom Ross left after Paul Jones and his wife, Ann, wept.', ['Paul Jones']],
  ['Tom Ross left because Paul Jones and his wife wept.', ['Paul Jones']],
  ['Tom Ross said Ann Lee and his lawyer had lied.', ['Tom Ross']],
  ['Tom Ross met Ann Lee, Paul Jones and his wife.', ['Tom Ross']],
  ['Tom Ross talked of his love for Paul Jones and his fears.', ['Tom Ross', 'Tom Ross']],
  ['Tom Ross, whose row with Paul Jones and his fears grew, left.', ['Tom Ross']],
  // what somebody else has done
  ['Catalina Lopez sang. Efosa Obi praised her work.', ['Catalina Lopez']],
  ['Catalina Lopez sang. Efosa Obi has described her fine performance as the best.', ['Catalina Lopez']],
  ['Efosa Obi praised her work.', []],
  ['Ann Lee met Sarah Moss. Ann Lee praised her own work.', ['Ann Lee']],
  ['Catalina Lopez sang. Efosa Obi praised her team.', ['Efosa Obi']],
  ['Catalina Lopez sang. Efosa Obi finished her work.', ['Efosa Obi']],
  // a name in an aside
  ['Tom Ross left. The album, produced by Paul Jones, sold. “I was broke,” he said.', ['Tom Ross']],
  ['Tom Ross left. The jury, among them Paul Jones and Ben Stone, stayed. He slept.', ['Tom Ross']],
  ['Tom Ross left. The singers, including Paul Jones, who was late, stayed. He slept.', ['Paul Jones']],
  ['The bank, led by Paul Jones, waited. He slept.', ['Paul Jones']],
  // of whom only somebody else spoke
  ['Tom Ross was rude. “Paul Jones is a bore.” He later left.', []],
  ['Ann Lee runs a kitchen. “My mother said I was mad,” she says. She left.', ['Ann Lee', 'Ann Lee']],
  // whoever is accused isn't the lawyer
  ['Tom Ross fell. His lawyer, Paul Jones, spoke. He faces 20 years.', ['Tom Ross', 'Tom Ross']],
  ['Tom Ross fell. His lawyer, Paul Jones, spoke. He is due in court.', ['Tom Ross', 'Tom Ross']],
  ['Tom Ross fell. His lawyer, Paul Jones, spoke. He slept.', ['Tom Ross', 'Paul Jones']],
];

describe('pronouns beside those whom they can’t mean', () => {
  it.each(resolved)('%s', (text, names) => {
    const { actors, mentions } = read(text);
    const nameOf = new Map(actors.map((actor) => [actor.id, actor.name]));
    const pronouns = mentions.filter(({ form }) => form === 'pronoun');
    expect(pronouns.map(({ actorId }) => nameOf.get(actorId))).toEqual(names);
  });
});
