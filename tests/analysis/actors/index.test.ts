import { describe, expect, it } from 'vitest';

import { idsOf } from '../../../src/analysis/actors/merging/identity.ts';
import { COUNTRIES } from '../../../src/analysis/lexicon/names/countries.ts';
import { actorSchema } from '../../../src/analysis/schema.ts';
import { CAST, read } from './reading.ts';

const TEXT = `Huawei Says It Will Sue

The Chinese telecom giant Huawei said on Friday that Eric Xu, its chairman, would go to Washington. “We are right,”
he said. The US government and Nato declined to comment; the alliance met in Oslo. Xu’s lawyer, Petra Lindqvist, said
she had written to the Federal Communications Commission (FCC).`;

describe('the index of actors', () => {
  const index = read(TEXT, CAST);

  it('keeps to the contract', () => {
    for (const actor of index.actors) expect(actorSchema.parse(actor)).toEqual(actor);
  });

  it('lists every mention once, in text order, without overlaps', () => {
    let end = 0;
    for (const mention of index.mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
    const listed = index.actors.flatMap((actor) => actor.mentions.map((span) => ({ ...span, actorId: actor.id })));
    const bare = index.mentions.map(({ start, end: stop, actorId }) => ({ start, end: stop, actorId }));
    expect(listed.sort((a, b) => a.start - b.start)).toEqual(bare);
  });

  it('gives every actor an id of its own', () => {
    const ids = index.actors.map((actor) => actor.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('huawei');
  });

  it('numbers the ids of actors whose names make the same slug', () => {
    const drafts = ['a', 'b', 'c'].map((identity) => ({ identity, name: 'Côte d’Azur' }));
    expect(idsOf(drafts, new Map())).toEqual(['cote-d-azur', 'cote-d-azur-2', 'cote-d-azur-3']);
  });

  it('finds nothing in an empty text', () => {
    expect(read('')).toEqual({ actors: [], mentions: [] });
  });

  it('reads a very long line', () => {
    expect(read('Nokia said Norway paid. '.repeat(2000)).actors).toHaveLength(2);
  });

  it('reads a very long run of capitals', () => {
    const { actors } = read(`He met ${'Prime Minister Nokia Norway '.repeat(5000)}.`);
    expect(actors.map((actor) => actor.name)).toContain('Nokia Norway');
  });
});

describe('the table of countries', () => {
  it('has every state once', () => {
    const names = COUNTRIES.flatMap((country) => [country.name, ...(country.aliases ?? [])]);
    expect(new Set(names).size).toBe(names.length);
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(195);
  });

  it.each(COUNTRIES.flatMap(({ name, adjectives }) => (adjectives[0] ? [[adjectives[0], name]] : [])))(
    'knows the %s government as %s',
    (adjective, name) => {
      const { actors } = read(`Yesterday the ${adjective} government resigned.`);
      expect(actors.map((actor) => actor.name)).toEqual([name]);
    },
  );
});
