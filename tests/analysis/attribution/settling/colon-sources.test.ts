/** Whose words stand behind a colon. */
import { said } from './said.ts';

said('whom a message is for', [
  ['His message to voters: "Trust me."', ['His', '"Trust me."']],
  ['Mr Bell\'s message to voters: "Trust me."', ['Mr Bell', '"Trust me."']],
  ['The message to voters: "Trust me."', [null, '"Trust me."']],
]);

said('a verb before the colon', [['Mr Bell turned to reporters: "Trust me."', ['Mr Bell', '"Trust me."']]]);
