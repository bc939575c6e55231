/** What one speaker says in several stories: joined where it is the same, left apart where anything speaks against it. */
import { describe, expect, test } from 'vitest';

import { storiesOf, told, toldIn } from './told.ts';

describe('one statement', () => {
  const cases: [string, string[]][] = [
    [
      'quoted in the same words',
      [
        '“The old bridge will not survive another winter,” Ann Lee said.',
        'Ann Lee said: "The old bridge will not survive another winter."',
      ],
    ],
    [
      'of which another story quotes a part',
      [
        '“The old bridge will not survive another winter of ice,” Ann Lee said.',
        'Ann Lee said the bridge “will not survive another winter”.',
      ],
    ],
    [
      'told in the same words',
      [
        'Ann Lee said that the harbour needs a deeper basin for tankers.',
        'The harbour needs a deeper basin for tankers, Ann Lee said.',
      ],
    ],
    [
      'told in other forms of the words',
      [
        'Ann Lee said that the council would sell the harbour to Norway.',
        'Ann Lee said on Friday that the council was selling the harbour to Norway.',
      ],
    ],
  ];
  test.each(cases)('%s', (_name, texts) => {
    const { statements } = told(texts);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.map((words) => words[0])).toEqual(['a', 'b']);
  });
});

describe('two statements', () => {
  const cases: [string, string[]][] = [
    [
      'with other numbers',
      [
        'Ann Lee said that the harbour lost 46 tankers in the storm.',
        'Ann Lee said that the harbour lost 52 tankers in the storm.',
      ],
    ],
    [
      'of which one says that it is not so',
      [
        'Ann Lee said that the council would sell the harbour to Norway.',
        'Ann Lee said that the council would not sell the harbour to Norway.',
      ],
    ],
    [
      'of which one leaves it open',
      [
        'Ann Lee said that the council would sell the harbour to Norway.',
        'Ann Lee asked whether the council would sell the harbour to Norway.',
      ],
    ],
    [
      'of two speakers in the same words',
      [
        '“The old bridge will not survive another winter,” Ann Lee said.',
        '“The old bridge will not survive another winter,” Bob Hill said.',
      ],
    ],
    [
      'of speakers whom nobody names',
      [
        '“The old bridge will not survive another winter,” an official said.',
        '“The old bridge will not survive another winter,” an official said.',
      ],
    ],
    [
      'of people known by a surname alone',
      [
        '“The old bridge will not survive another winter,” Lee said.',
        '“The old bridge will not survive another winter,” Lee said.',
      ],
    ],
    [
      'that share a name and a topic',
      [
        'Ann Lee said that the harbour needs a deeper basin for tankers.',
        'Ann Lee said that the harbour was closed to tankers by the storm.',
      ],
    ],
    [
      'about two people',
      ['Ann Lee called Bob Hill “very weak on harbours”.', 'Ann Lee called Carla Moss “very weak on harbours”.'],
    ],
  ];
  test.each(cases)('%s', (_name, texts) => {
    expect(told(texts).statements).toEqual([]);
  });

  test('in one story alone are not said across stories', () => {
    const twice = '“The old bridge will not survive another winter,” Ann Lee said.';
    expect(told([`${twice}\n\nLater she went home.\n\n${twice}`]).statements).toEqual([]);
  });
});

test('a statement that says two things does not join those who say the one to those who say the other', () => {
  const { statements } = told([
    'Ann Lee said that the harbour needs a deeper basin for tankers.',
    'Ann Lee said that the harbour needs a deeper basin for tankers, and that the lighthouse should become a museum of whaling.',
    'Ann Lee said that the lighthouse should become a museum of whaling.',
  ]);
  const together = statements.filter(
    (group) => group.some((words) => words.startsWith('a:')) && group.some((words) => words.startsWith('c:')),
  );
  expect(together).toEqual([]);
});

test('what a speaker says again and again belongs to none of the sayings', () => {
  const { statements } = told([
    'Ann Lee called the plan a “golden harbour”.',
    '“We shall build the golden harbour before our neighbours wake up,” Ann Lee said.',
    '“My father dreamt of a golden harbour when he sailed to Norway,” Ann Lee said.',
  ]);
  expect(statements).toEqual([]);
});

describe('a namesake', () => {
  const SAID = '“The old bridge will not survive another winter,” Ann Lee said.';
  const mayor = { id: 'ann-lee', name: 'Ann Lee', kind: 'person', aliases: [], descriptions: [] } as const;

  test('of the cast’s is nobody in other stories', () => {
    const cast = [{ ...mayor, aliases: [], descriptions: [] }];
    const [mayors, others] = [storiesOf([SAID], { cast }), storiesOf(['', SAID, SAID])];
    const { statements } = toldIn(
      [...mayors, ...others.map(({ id, analysis }) => ({ id, analysis: asNamesake(analysis, 'ann-lee-farmer') }))],
      { cast },
    );
    expect(statements).toEqual([]);
  });

  test('in the same story makes both nobody elsewhere', () => {
    const [one, other] = storiesOf([SAID, SAID]);
    if (!one || !other) throw new Error('two stories');
    const twin = one.analysis.actors.map((actor) => ({ ...actor, id: `${actor.id}-2` }));
    const twins = { ...one, analysis: { ...one.analysis, actors: [...one.analysis.actors, ...twin] } };
    expect(toldIn([twins, other]).statements).toEqual([]);
  });

  function asNamesake<Of extends ReturnType<typeof storiesOf>[number]['analysis']>(analysis: Of, id: string): Of {
    return {
      ...analysis,
      actors: analysis.actors.map((actor) => (actor.id === 'ann-lee' ? { ...actor, id } : actor)),
      attributions: analysis.attributions.map((one) => (one.actorId === 'ann-lee' ? { ...one, actorId: id } : one)),
    };
  }
});

test('the cast’s speaker is one under whatever name', () => {
  const cast = [
    { id: 'ann-lee', name: 'Ann Lee', kind: 'person' as const, aliases: ['Lady Norwood'], descriptions: [] },
  ];
  const texts = [
    '“The old bridge will not survive another winter,” Ann Lee said.',
    '“The old bridge will not survive another winter,” Lady Norwood said.',
  ];
  expect(told(texts, { cast }).statements).toHaveLength(1);
});

describe('a denial', () => {
  const CLAIM = 'Bob Hill said that Norway Shipping endangers the harbour.';

  test('is told with what it denies', () => {
    const { denials } = told([CLAIM, 'Norway Shipping denied that it endangers the harbour.']);
    expect(denials).toEqual([['b: that it endangers the harbour', 'a: that Norway Shipping endangers the harbour']]);
  });

  test('of something else denies nothing', () => {
    expect(told([CLAIM, 'Norway Shipping denied that it had paid the council.']).denials).toEqual([]);
  });

  test('is of what has been said by then', () => {
    const denials = (claimed: string, denied: string): unknown[] => {
      const claim = storiesOf([CLAIM], { published: claimed });
      const [, ...denial] = storiesOf(['', 'Norway Shipping denied that it endangers the harbour.'], {
        published: denied,
      });
      return toldIn([...claim, ...denial]).denials;
    };
    expect(denials('2019-02-17', '2019-03-01')).toHaveLength(1);
    expect(denials('2019-02-17', '2019-02-01')).toEqual([]);
  });

  test.each([
    'Norway Shipping did not say that it endangers the harbour.',
    'Norway Shipping rejected Bob Hill’s claim.',
    'Norway Shipping said that it does not endanger the harbour.',
  ])('is not “%s”', (words) => {
    expect(told([CLAIM, words]).denials).toEqual([]);
  });

  test('of a denial is left apart', () => {
    const { denials } = told([CLAIM, 'Norway Shipping denied that it does not endanger the harbour.']);
    expect(denials).toEqual([]);
  });
});
