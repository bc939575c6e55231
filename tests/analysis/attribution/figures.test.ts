/** Figures that somebody gives, and where the report before them ends. */
import { outermost } from './cases.ts';

outermost('a figure behind "at"', [
  ['The health ministry put the toll at 38.', ['The health ministry', 'put', 'the toll at 38']],
  ['Governor Bo Ng put the number of wounded at 31.', ['Governor Bo Ng', 'put', 'the number of wounded at 31']],
  ['Analysts put the cost of the repairs at up to £3m.', ['Analysts', 'put', 'the cost of the repairs at up to £3m']],
  [
    'The UN office put the death toll at 51, citing local authorities.',
    ['The UN office', 'put', 'the death toll at 51'],
  ],
  // no figure
  ['She put the child at risk.'],
  ['The minister put the number of calls at the heart of his plan.'],
  ['The firm put the plant at the top of its list.'],
]);

outermost('another gives another figure', [
  [
    'The health ministry said 38 people had died, but aid groups put the toll at 60.',
    ['The health ministry', 'said', '38 people had died'],
    ['aid groups', 'put', 'the toll at 60'],
  ],
  [
    'The ministry said 38 people had died, while a lawyers’ group counted at least 60 dead.',
    ['The ministry', 'said', '38 people had died'],
    ['a lawyers’ group', 'counted', 'at least 60 dead'],
  ],
  [
    'The survey put the magnitude at 6.3, while Japan’s weather agency measured it at 6.1.',
    ['The survey', 'put', 'the magnitude at 6.3'],
    ['Japan’s weather agency', 'measured', 'it at 6.1'],
  ],
]);

outermost('another speaker whose noun is hard to see', [
  [
    'Nine people were killed, the ministry says, but the Israeli military says it is not aware of it.',
    ['the ministry', 'says', 'Nine people were killed'],
    ['the Israeli military', 'says', 'it is not aware of it'],
  ],
  [
    'Ms Lee said her office would not confirm that, but a person familiar with her thinking says she is in.',
    ['Ms Lee', 'said', 'her office would not confirm that'],
    ['a person familiar with her thinking', 'says', 'she is in'],
  ],
]);
