/** What `astro dev` offers to paste must, pasted, do what it says: tried with every annotation of every story. */
import { describe, expect, test } from 'vitest';

import { analyze, defaultStages } from '../../src/analysis/analyze.ts';
import type { Stages } from '../../src/analysis/analyze.ts';
import type { Analysis, CastMember } from '../../src/analysis/schema.ts';
import { readStoryFile } from '../../src/remark/story-reading.ts';
import type { StoryReading } from '../../src/remark/story-reading.ts';
import { proposalsOf } from '../../src/view/editing/proposals.ts';
import type { Paste, Proposal } from '../../src/view/editing/proposals.ts';
import { siteCast, siteMembers, siteStories } from '../support/fixture-site.ts';
import { fixtures } from '../support/fixture.ts';
import { proseSpan } from '../support/prose-span.ts';

/** As the analyser alone reads it: what an editor has set already cannot be set once more. */
const uncorrected = (text: string): string => text.replaceAll(/^::[^\n]*\n*/gmu, '');

const head = '---\ntitle: A\npublished: 2019-02-17\n---\n';
const texts: [string, string][] = [
  ...siteStories.map(({ name, text }): [string, string] => [name, uncorrected(text)]),
  // Lists, tables, footnotes, links and quotations of every kind.
  ...fixtures.map(({ name, markdown }): [string, string] => [name, head + markdown]),
];

/** The analyser of one text, run once: whatever is pasted doesn't change the prose. */
function remembering(): typeof analyze {
  const seen = new Map<string, unknown>();
  const once = <Result>(key: string, make: () => Result): Result => {
    if (!seen.has(key)) seen.set(key, make());
    return seen.get(key) as Result;
  };
  return (text, options) => {
    const stages: Stages = {
      ...defaultStages,
      read: (...input) => once('document', () => defaultStages.read(...input)),
      dates: (...input) => once('dates', () => defaultStages.dates(...input)),
      actors: (document) => once('actors', () => defaultStages.actors(document, defaultStages.dates(document))),
      attributions: (document, actors) =>
        once(`attributions of ${JSON.stringify(actors.mentions)}`, () => defaultStages.attributions(document, actors)),
    };
    return analyze(text, options, stages);
  };
}

interface Case {
  proposal: Proposal;
  paste: Paste;
  pasted: StoryReading;
  before: Analysis;
}

function casesOf(text: string, actors: readonly CastMember[]): { proposals: Proposal[]; cases: Case[] } {
  const analyser = remembering();
  const reading = readStoryFile(text, 'story.md', actors, { analyser });
  const { analysis: before, tree, body, bodyLine, frontmatter } = reading;
  if (!before || !frontmatter) throw new Error(JSON.stringify(reading.problems));
  const lines = text.split('\n');
  const nodes = [...tree.children].map((node) => ({ node, prose: proseSpan(node) }));
  const none = { blocks: [], pictures: [], words: 1, readingMinutes: 1 };
  const data = { ...frontmatter, lang: 'en', analysis: before, ...none };
  const proses = nodes.map(({ prose }) => prose);
  const proposals = proposalsOf({ id: 'story', data }, siteCast, proses);
  const cases = proposals.flatMap(({ index, statements, names }) =>
    [...statements, ...names].flatMap((proposal) =>
      proposal.pastes.map((paste) => {
        const end = nodes[index]?.node.position?.end.line ?? 0;
        const below = end + bodyLine - 1;
        const markdown =
          paste.does === 'everywhere'
            ? [lines[0], paste.line, ...lines.slice(1)].join('\n')
            : [...lines.slice(0, below), '', paste.line, '', ...lines.slice(below)].join('\n');
        expect(body.split('\n').length).toBe(lines.length - bodyLine + 1);
        return { proposal, paste, before, pasted: readStoryFile(markdown, 'story.md', actors, { analyser }) };
      }),
    ),
  );
  return { proposals: proposals.flatMap(({ statements, names }) => [...statements, ...names]), cases };
}

/** The items of a list without some of their keys. */
const without = (list: readonly object[], ...keys: string[]) =>
  list.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key))));

test('whom nobody names is proposed by the words of the story', () => {
  const { cases } = casesOf(`${head}A senior official said that the bridge was safe. It rained.\n`, []);
  expect(cases.map(({ paste }) => paste.line)).toEqual(
    expect.arrayContaining(['::claim[that the bridge was safe]{by="A senior official" certainty="stated"}']),
  );
});

describe.each(texts)('%s', (_name, text) => {
  const { proposals, cases } = casesOf(text, siteMembers);

  test('everything that was found is shown, with something to paste', () => {
    const { analysis } = readStoryFile(text, 'story.md', siteMembers);
    const expected =
      (analysis?.attributions.length ?? 0) +
      (analysis?.dates.length ?? 0) +
      (analysis?.actors.reduce((sum, { named, mentions }) => sum + (named ? mentions.length : 0), 0) ?? 0);
    expect(proposals).toHaveLength(expected);
    expect(proposals.filter(({ pastes }) => pastes.length === 0)).toEqual([]);
  });

  test('it is said how sure each statement is, and which note it is', () => {
    const isStatement = ({ kind }: Proposal): boolean => ['quote', 'claim'].includes(kind);
    expect(proposals.filter((one) => (one.percent !== null) !== isStatement(one))).toEqual([]);
    expect(proposals.filter((one) => (one.number !== null) !== (isStatement(one) && one.isShown))).toEqual([]);
    const dates = proposals.filter(({ kind }) => kind === 'date').map(({ meaning }) => meaning);
    expect(dates.filter((meaning) => /_REF|^P\d|-W|\d-Q|XX/u.test(meaning))).toEqual([]);
  });

  test('in a line to correct, another actor can take the place of the one proposed', () => {
    for (const { paste } of cases) {
      if (!paste.around) continue;
      const [before, after] = paste.around;
      expect(paste.line.startsWith(before) && paste.line.endsWith(after), paste.line).toBe(true);
      expect(paste.line.slice(before.length, paste.line.length - after.length)).toMatch(/^[\p{L}\p{N} ’-]+$/u);
    }
  });

  test('every line parses, and leaves the prose as it was', () => {
    expect(cases.flatMap(({ pasted, paste }) => pasted.problems.map(({ message }) => [paste.line, message]))).toEqual(
      [],
    );
    for (const { pasted, before } of cases) expect(pasted.analysis?.text).toBe(before.text);
  });

  test('confirming and correcting change nothing but whose word it is', () => {
    for (const { paste, proposal, pasted, before } of cases) {
      if (!['correct', 'confirm'].includes(paste.does) || !pasted.analysis) continue;
      const { attributions, dates, actors } = pasted.analysis;
      expect(without(attributions, 'by', 'confidence', 'act', 'shown'), paste.line).toEqual(
        without(before.attributions, 'by', 'confidence', 'act', 'shown'),
      );
      expect(without(dates, 'by'), paste.line).toEqual(without(before.dates, 'by'));
      expect(actors.flatMap(({ id, mentions }) => without(mentions, 'by').map((span) => ({ id, ...span })))).toEqual(
        before.actors.flatMap(({ id, mentions }) => mentions.map((span) => ({ id, ...span }))),
      );
      const set = [
        ...attributions.filter(({ by }) => by === 'editor').map(({ content }) => content[0]?.start),
        ...dates.filter(({ by }) => by === 'editor').map(({ span }) => span.start),
        ...actors.flatMap(({ mentions }) => mentions.filter(({ by }) => by === 'editor').map(({ start }) => start)),
      ];
      expect(set, paste.line).toEqual([proposal.start]);
    }
  });

  test('removing removes this, and nothing else', () => {
    for (const { paste, proposal, pasted, before } of cases) {
      if (paste.does !== 'remove' || !pasted.analysis) continue;
      const { attributions, dates, actors } = pasted.analysis;
      const mentions = actors.filter(({ named }) => named).flatMap((actor) => actor.mentions);
      const left = [attributions.length, dates.length, mentions.length];
      const had = [
        before.attributions.length,
        before.dates.length,
        before.actors.filter(({ named }) => named).flatMap((one) => one.mentions).length,
      ];
      const what = ['quote', 'claim'].includes(proposal.kind) ? 0 : proposal.kind === 'date' ? 1 : 2;
      expect(left, paste.line).toEqual(had.map((count, index) => (index === what ? count - 1 : count)));
    }
  });

  test('what makes no event leaves its date', () => {
    for (const { paste, pasted, before } of cases) {
      if (paste.does !== 'no event') continue;
      expect(pasted.analysis?.dates).toEqual(before.dates);
      expect(pasted.analysis?.events.length, paste.line).toBeLessThan(before.events.length);
    }
  });
});
