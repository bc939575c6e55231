/** "States", the verb, beside the noun. */
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
  ['A letter to border states was sent.'],
]);
