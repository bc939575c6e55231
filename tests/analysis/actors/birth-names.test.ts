import { describe, expect, it } from 'vitest';

import { mentionsByName } from './reading.ts';

describe('names that somebody was born with', () => {
  it.each([
    ['Sting (born Gordon Sumner) said he would tour.', 'Sting', 'Gordon Sumner'],
    ['Bono, whose real name is Paul Hewson, said he would tour.', 'Bono', 'Paul Hewson'],
    ['Adele, born Adele Adkins, said she would tour.', 'Adele', 'Adele Adkins'],
  ])('%s', (text, name, birthName) => {
    expect(mentionsByName(text)[name]).toContain(birthName);
  });

  it('leaves out who was born by no other name in the text', () => {
    const text = 'Jane Doe was an actor. Born Margaret Hobbs in Maldon in 1932, she left school at 15.';
    expect(mentionsByName(text)).toMatchObject({ 'Jane Doe': ['Jane Doe', 'she'] });
    expect(Object.keys(mentionsByName(text))).not.toContain('Margaret Hobbs');
  });

  it.each([
    ['Maggie Hobbs was an actor. Born Margaret Hobbs in Maldon, she left school.', ['Margaret Hobbs', 'Maldon']],
    ['Born Margaret Hobbs in Maldon in 1932, she left school at 15.', ['Margaret Hobbs', 'Maldon']],
    ['Jane Doe, born to Ann Lee in Leeds, was an actor.', ['Jane Doe', 'Ann Lee', 'Leeds']],
    ['Her son, born John Smith in Leeds, was an actor.', ['John Smith', 'Leeds']],
    ['Jane Doe, whose real friend is Ann Lee, was an actor.', ['Jane Doe', 'Ann Lee']],
    ['In Leeds, born Londoner Ann Lee was an actor.', ['Leeds', 'Ann Lee']],
  ])('%s', (text, expected) => {
    expect(Object.keys(mentionsByName(text))).toEqual(expect.arrayContaining(expected));
  });
});
