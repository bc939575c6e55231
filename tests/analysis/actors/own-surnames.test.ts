import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe("surnames that are a company's name as well", () => {
  it.each([
    ['Anna Ford resigned on Monday. Ford was tired.', 'Anna Ford'],
    ['Jane Shell resigned on Monday. Shell said she was tired.', 'Jane Shell'],
    ['Ann Ford owns shares in Ford. Ford said she was tired.', 'Ann Ford'],
  ])('%s', (text, name) => {
    expect(mentionsByName(text)[name]).toContain(name.replace(/^.* /u, ''));
  });

  it.each([
    ['Ann Ford works at Ford Motor Company. Ford was tired of it.', 'Ann Ford'],
    ['Ann Ford drove a Ford. Ford was tired of it.', 'Ann Ford'],
    ['Ann Ford resigned on Monday. Ford said it would close the plant.', 'Ann Ford'],
    ['Mike Bloomberg resigned on Monday. Bloomberg reported the deal.', 'Mike Bloomberg'],
    ['Ford resigned from the pact. Henry Fordham left.', 'Henry Fordham'],
  ])('the company: %s', (text, name) => {
    expect(mentionsByName(text)[name]).not.toContain(name.replace(/^.* /u, ''));
  });
});
