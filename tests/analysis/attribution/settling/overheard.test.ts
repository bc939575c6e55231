/** Who shouts, where another films or sees it. */
import { said } from './said.ts';

said('whoever is seen or heard shouting', [
  [
    'Amir Khan posted a video in which passengers can be heard shouting "let us off".',
    ['Amir Khan', 'a video in which passengers can be heard shouting "let us off"'],
    ['passengers', '"let us off"'],
  ],
  [
    'Ms Dee saw a man running down the street shouting "Help me".',
    ['Ms Dee', 'a man running down the street shouting "Help me"'],
    [null, '"Help me"'],
  ],
  ['Video posted online shows passengers shouting "let us off".', ['passengers', '"let us off"']],
  ['In the clip, Mr Bell is heard saying "I did it".', ['Mr Bell', '"I did it"']],
  ['Protesters marched through the city chanting "No more war".', ['Protesters', '"No more war"']],
]);

said('whoever is caught, and a clause of its own', [
  ['He was caught on camera saying "I did it".', ['He', '"I did it"']],
  ['Ms Lee leads, with 50 percent saying they trust her.', ['50 percent', 'they trust her']],
]);
