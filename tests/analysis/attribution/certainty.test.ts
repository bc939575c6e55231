/** How certain a report is, and which words decide it. */
import { expect, test } from 'vitest';

import { found } from './found.ts';

test.each<[text: string, source: string | null, content: string, certainty: string, words: string | null]>([
  // hearsay: nobody is named
  ['The minister is said to be planning a ban.', null, 'The minister … planning a ban', 'hearsay', 'is said to be'],
  ['The minister is said to be furious.', null, 'The minister … furious', 'hearsay', 'is said to be'],
  [
    'The port was reported to have been badly hit.',
    null,
    'The port … badly hit',
    'hearsay',
    'was reported to have been',
  ],
  // no auxiliary, or a "not" in what is said: all of it is content
  ['The minister is said to own a ship.', null, 'The minister … to own a ship', 'hearsay', 'is said'],
  ['The minister is said to have a ship.', null, 'The minister … to have a ship', 'hearsay', 'is said'],
  ['He is said not to have left.', null, 'He … not to have left', 'hearsay', 'is said'],
  ['The bank is understood to have lost money.', null, 'The bank … lost money', 'hearsay', 'is understood to have'],
  ['He is believed to have left the country.', null, 'He … left the country', 'hearsay', 'is believed to have'],
  ['He is rumoured to be leaving.', null, 'He … leaving', 'hearsay', 'is rumoured to be'],
  ['It is thought that the bank lost money.', null, 'that the bank lost money', 'hearsay', 'is thought'],
  ['It is said that the hall is haunted.', null, 'that the hall is haunted', 'hearsay', 'is said'],
  ['The mayor, it is claimed, took the money.', null, 'The mayor … took the money', 'hearsay', 'is claimed'],
  ['The firm has reportedly hired a new chief.', null, 'The firm has … hired a new chief', 'hearsay', 'reportedly'],
  ['Reportedly, the firm has hired a new chief.', null, 'the firm has hired a new chief', 'hearsay', 'Reportedly'],
  ['The mayor allegedly took the money.', null, 'The mayor … took the money', 'hearsay', 'allegedly'],
  // hearsay, though a speaker is named: that he said it is what nobody named passes on
  ['Mr Ng reportedly told friends that he would go.', 'Mr Ng', 'that he would go', 'hearsay', 'reportedly'],
  ['Mr Ng allegedly told her: “You will pay.”', 'Mr Ng', '“You will pay.”', 'hearsay', 'allegedly'],
  ['Mr Ng said that he had allegedly quit.', 'Mr Ng', 'that he had allegedly quit', 'stated', null],
  // "believed" alone hedges nothing, and "arguably" does
  ['“Women are not believed,” Ms Lee said.', 'Ms Lee', '“Women are not believed,”', 'stated', null],
  ['Ms Lee said the plan is arguably the best.', 'Ms Lee', 'the plan is arguably the best', 'hedged', 'arguably'],
  // denied: by the cue, or by "not" before a cue of saying or of being convinced
  ['The ministry denied that the bank had failed.', 'The ministry', 'that the bank had failed', 'denied', 'denied'],
  ['The ministry rejected the claim.', 'The ministry', 'the claim', 'denied', 'rejected'],
  [
    'The Kremlin dismissed the reports as “nonsense”.',
    'The Kremlin',
    'the reports as “nonsense”',
    'denied',
    'dismissed',
  ],
  ['Ms Lee did not say that she would go.', 'Ms Lee', 'that she would go', 'denied', 'did not say'],
  [
    'The minister has not been convinced that a ban is needed.',
    'The minister',
    'that a ban is needed',
    'denied',
    'has not been convinced',
  ],
  [
    'The plan does not by itself say that it is legal.',
    'The plan',
    'that it is legal',
    'denied',
    'does not by itself say',
  ],
  ['Nobody said that the bank had failed.', 'Nobody', 'that the bank had failed', 'denied', 'said'],
  // somebody with a number
  ['No 10 said that the visit would go ahead.', 'No 10', 'that the visit would go ahead', 'stated', null],
  ['No one said that the bank had failed.', 'No one', 'that the bank had failed', 'denied', 'said'],
  // what nobody named does not believe
  ['He is not believed to have left the country.', null, 'He … left the country', 'denied', 'is not believed to have'],
  // not denied: "did not deny" takes back the denial
  ['The ministry did not deny that the bank had failed.', 'The ministry', 'that the bank had failed', 'stated', null],
  // hedged: in the main verb of the content, or by the cue
  ['Ms Lee said the bank may close.', 'Ms Lee', 'the bank may close', 'hedged', 'may'],
  ['Doctors warn that cases could double.', 'Doctors', 'that cases could double', 'hedged', 'could'],
  ['They took a step they say may help the town.', 'they', 'a step … may help the town', 'hedged', 'may'],
  ['Ms Lee said growth would probably slow.', 'Ms Lee', 'growth would probably slow', 'hedged', 'probably'],
  ['Ms Lee said the bank was likely to close.', 'Ms Lee', 'the bank was likely to close', 'hedged', 'was likely'],
  ['Ms Lee said the bank is expected to close.', 'Ms Lee', 'the bank is expected to close', 'hedged', 'is expected'],
  ['Ms Lee suggested the bank was closing.', 'Ms Lee', 'the bank was closing', 'hedged', 'suggested'],
  ['The bank is expected to close in May.', null, 'The bank … to close in May', 'hedged', 'is expected'],
  ['The plan appears to have failed.', null, 'The plan … to have failed', 'hedged', 'appears'],
  ['Ms Lee said he appeared drunk.', 'Ms Lee', 'he appeared drunk', 'hedged', 'appeared'],
  ['Ms Lee said he appeared very calm.', 'Ms Lee', 'he appeared very calm', 'hedged', 'appeared'],
  ['Ms Lee said the fall appeared accidental.', 'Ms Lee', 'the fall appeared accidental', 'hedged', 'appeared'],
  ['Ms Lee said he appeared shaken by it.', 'Ms Lee', 'he appeared shaken by it', 'hedged', 'appeared'],
  ['Ms Lee said he appeared a broken man.', 'Ms Lee', 'he appeared a broken man', 'hedged', 'appeared'],
  ['Ms Lee said he appeared as if he had won.', 'Ms Lee', 'he appeared as if he had won', 'hedged', 'appeared'],
  ['Ms Lee said it appears that he fell.', 'Ms Lee', 'it appears that he fell', 'hedged', 'appears'],
  ['Ms Lee said it appeared he had fallen.', 'Ms Lee', 'it appeared he had fallen', 'hedged', 'appeared'],
  [
    'Ms Lee said it appears at first to have failed.',
    'Ms Lee',
    'it appears at first to have failed',
    'hedged',
    'appears',
  ],
  ['Ms Lee said the bank seems weak.', 'Ms Lee', 'the bank seems weak', 'hedged', 'seems'],
  // what isn't said yet
  ['She will tell members that jobs are at risk.', 'She', 'that jobs are at risk', 'hedged', 'will'],
  ['Ms Lee may say that the bank has failed.', 'Ms Lee', 'that the bank has failed', 'hedged', 'may'],
  ['Ms Lee will want to stay.', 'Ms Lee', 'to stay', 'stated', null],
  // stated: somebody or something came to be seen
  ['Ms Lee said a man appeared in court on Monday.', 'Ms Lee', 'a man appeared in court on Monday', 'stated', null],
  ['Ms Lee said that he would appear in court.', 'Ms Lee', 'that he would appear in court', 'stated', null],
  ['Ms Lee said a crack appeared suddenly.', 'Ms Lee', 'a crack appeared suddenly', 'stated', null],
  ['Ms Lee said the posts appeared online.', 'Ms Lee', 'the posts appeared online', 'stated', null],
  ['Ms Lee said the name appeared several times.', 'Ms Lee', 'the name appeared several times', 'stated', null],
  ['Ms Lee said the film appeared a year ago.', 'Ms Lee', 'the film appeared a year ago', 'stated', null],
  ['Ms Lee said that it appeared in May.', 'Ms Lee', 'that it appeared in May', 'stated', null],
  ['Ms Lee said that he appeared wearing a hat.', 'Ms Lee', 'that he appeared wearing a hat', 'stated', null],
  ['Ms Lee said he appeared in court to answer it.', 'Ms Lee', 'he appeared in court to answer it', 'stated', null],
  // stated: a hedge on another verb changes nothing
  ['Ms Lee said the bank had failed.', 'Ms Lee', 'the bank had failed', 'stated', null],
  [
    'Ms Lee said the bank closed because it might fail.',
    'Ms Lee',
    'the bank closed because it might fail',
    'stated',
    null,
  ],
  ['Ms Lee declined to comment.', 'Ms Lee', 'to comment', 'stated', null],
  ['Ms Lee not only said that it was over.', 'Ms Lee', 'that it was over', 'stated', null],
  ['According to the ministry, the bank was ready.', 'the ministry', 'the bank was ready', 'stated', null],
])('%s', (text, source, content, certainty, words) => {
  const one = found(text).find((other) => other.parent === null);
  const span = one?.attribution.certaintyCue;
  expect([one?.source, one?.content]).toEqual([source, content]);
  expect([one?.attribution.certainty, span ? text.slice(span.start, span.end) : null]).toEqual([certainty, words]);
});
