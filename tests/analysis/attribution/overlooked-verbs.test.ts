/** Verbs that the tagger takes for nouns or adjectives, "states" and "informed", beside the nouns and adjectives. */
import { outermost } from './cases.ts';

outermost('what something written states', [
  ['The contract states that players must train.', ['The contract', 'states', 'that players must train']],
  ['Its rules state that players must train.', ['Its rules', 'state', 'that players must train']],
  ['His contract states he must train.', ['His contract', 'states', 'he must train']],
  ['The law states nobody can enter.', ['The law', 'states', 'nobody can enter']],
  ['The email states: “It is over.”', ['The email', 'states:', '“It is over.”']],
  ['A letter to parents states that it is safe.', ['A letter to parents', 'states', 'that it is safe']],
  ['Article 5 of the treaty states that it is over.', ['Article 5 of the treaty', 'states', 'that it is over']],
  ['Ms Lee said the rules state nobody can enter.', ['Ms Lee', 'said', 'the rules state nobody can enter']],
]);

outermost('states that say nothing', [
  ['The states that voted for it are rich.'],
  ['The southern states that he visited were poor.'],
  ['The swing states that Mr Ng won in May are poor.'],
  ['The law states that passed in May are poor.'],
  ['The contract state that he took was bad.'],
  ['He toured states that border Mexico.'],
  ['The law in states that ban the drug is harsh.'],
  ['A letter to border states was sent.'],
]);

outermost('who is informed, alerted and cautioned', [
  ['The regulator informed customers that it was safe.', ['The regulator', 'informed', 'that it was safe']],
  [
    'The regulator, the Rail Safety Authority, informed Meridian that it was shut.',
    ['The regulator, the Rail Safety Authority,', 'informed', 'that it was shut'],
  ],
  ['Ann Reed informed her that it was over.', ['Ann Reed', 'informed', 'that it was over']],
  ['Ann Reed alerted the council that it would close.', ['Ann Reed', 'alerted', 'that it would close']],
  ['Ann Reed cautioned customers that it would close.', ['Ann Reed', 'cautioned', 'that it would close']],
  // nobody is told, or nothing
  ['Ann Reed cautioned that it would close.', ['Ann Reed', 'cautioned', 'that it would close']],
  ['An informed public that votes is rare.'],
  ['Smoke alerted neighbours.'],
]);
