/** Whom a claim is made against doesn't make it. */
import { said } from './said.ts';

said('whoever faces a claim', [
  ['She faced accusations from rivals that she had cheated.', ['rivals', 'that she had cheated']],
  ['She has been hit by allegations that she cheated.', [null, 'that she cheated']],
  ['He has been dogged by claims that he took money.', [null, 'that he took money']],
]);

said('whoever makes or denies one', [
  ['Ms Lee made the claim that the bank failed.', ['Ms Lee', 'that the bank failed']],
  ['Mr Pike denied claims that he took money.', ['Mr Pike', 'claims that he took money']],
]);
