/** Offices whose capitals make them look like bodies, and bodies whose names look like offices. */
import { describe, expect, it } from 'vitest';

import { withoutOffices } from '../../../src/analysis/actors/offices.ts';
import { nameOf, textOf, wordsOf } from './naming.ts';
import { mentionsByName, read } from './reading.ts';

/** Which of these names, which the tagger takes for bodies, are left beside those of people. */
const bodiesLeft = (text: string, said: string[], people: string[] = []): string[] => {
  const words = wordsOf(text);
  const names = [
    ...said.map((one) => nameOf(words, one, 'organization')),
    ...people.map((one) => nameOf(words, one, 'person')),
  ].toSorted((a, b) => a.span.first - b.span.first);
  return withoutOffices(words, names).flatMap(({ span, kind }) =>
    kind === 'organization' ? [textOf(text, words, span)] : [],
  );
};

describe('what is no body', () => {
  it.each<[text: string, said: string[], people?: string[]]>([
    ['The Commissioner of Police was late.', ['Commissioner of Police']],
    ['The Kano State Commissioner for Health was late.', ['Kano State Commissioner for Health']],
    ['The Inspector-General of Police (IGP) was late. The IGP left.', ['Inspector-General of Police', 'IGP']],
    ['A Senior Advocate of Norland (SAN) was late.', ['SAN']],
    ['The State Electoral Commissioner, Dr Bo Ng, was late.', ['State Electoral Commissioner'], ['Bo Ng']],
    // what an office is for
    ['The Minister of Works and Housing was late.', ['Works and Housing']],
    ['The Commissioner for Physical Planning and Urban Development left.', ['Physical Planning', 'Urban Development']],
    ['Her Senior Assistant on Social Media was late.', ['Social Media']],
    ['Union Home Minister Bo Ng was late.', ['Union Home'], ['Bo Ng']],
    ['The Assam CM was late. So was the Texas AG.', ['Assam CM', 'Texas AG']],
    // a rank
    ['SP Bo Ng was late. The SP left.', ['SP'], ['Bo Ng']],
  ])('%s', (text, said, people = []) => {
    expect(bodiesLeft(text, said, people)).toEqual([]);
  });

  it('a title alone is nobody by name', () => {
    const text = 'Alderman Bo Ng left. “Thank you, Congresswoman,” said Bo Newman. Newman left.';
    const words = wordsOf(text);
    const names = ['Alderman', 'Bo Ng', 'Congresswoman', 'Bo Newman', 'Newman'].map((one) =>
      nameOf(words, one, 'person'),
    );
    expect(withoutOffices(words, names).map(({ span }) => textOf(text, words, span))).toEqual([
      'Bo Ng',
      'Bo Newman',
      'Newman',
    ]);
  });

  it('several who hold an office are nobody by name', () => {
    const words = wordsOf('She met Electoral Commissioners and Bo Masters.');
    const names = ['Electoral Commissioners', 'Bo Masters'].map((one) => nameOf(words, one, 'person'));
    expect(withoutOffices(words, names)).toEqual(names.slice(1));
  });
});

describe('what is one', () => {
  it.each<[text: string, said: string[], people?: string[]]>([
    ['The UN High Commissioner for Refugees (UHCR) was late.', ['UN High Commissioner for Refugees', 'UHCR']],
    ['The Office of the Prosecutor (OTP) was late.', ['Office of the Prosecutor', 'OTP']],
    ['Friends of the Sea and Lawyers for Change left.', ['Friends of the Sea', 'Lawyers for Change']],
    ['The chairman of Norvane Foods was late.', ['Norvane Foods']],
    ['The minister for the Norvane Office was late.', ['Norvane Office']],
    ['The commissioner of NLB was late.', ['NLB']],
    ['The Union Bank secretary was late.', ['Union Bank']],
    ['The SP was late.', ['SP']],
    ['Norvane AG and Deutsche Norvane AG merged.', ['Norvane AG', 'Deutsche Norvane AG']],
    ['The Information Commissioner was late.', ['Information Commissioner']],
  ])('%s', (text, said, people = []) => {
    expect(bodiesLeft(text, said, people)).toEqual(said);
  });

  it('letters before an office stay those of a body', () => {
    expect(bodiesLeft('The NCDC Director-General was late.', ['NCDC Director-General'])).toEqual(['NCDC']);
  });
});

describe('in a text', () => {
  it.each<[text: string, ...names: string[]]>([
    ['Senator Bo Ng, D-Conn., and Rep. Lea Ek, R-S.C., left.', 'Bo Ng', 'Lea Ek'],
    ['Cllr Bo Ng (Lib Dem) left.', 'Bo Ng', 'Liberal Democrats'],
    ['Attorney-General of the Federation Bo Ng left.', 'Bo Ng'],
    ['Minister of State Bo Ng left.', 'Bo Ng'],
    ['Engr. Bo Ng and Brig. Lea Ek left.', 'Bo Ng', 'Lea Ek'],
    ['Independent MP Bo Ng left.', 'Bo Ng'],
    // what people do, and are to one another
    ['Comptroller Bo Ng left.', 'Bo Ng'],
    ['Weightlifter Ann Ng left.', 'Ann Ng'],
    ['Ex-wife Ann Ng met then-Senator Bo Ek.', 'Ann Ng', 'Bo Ek'],
    ['Then-Senator Bo Ek left.', 'Bo Ek'],
    // first names that are words or months
    ['Dawn French said no.', 'Dawn French'],
    ['Will Carling said no.', 'Will Carling'],
    ['April Bloomfield opened it.', 'April Bloomfield'],
    ['Jude Law said no.', 'Jude Law'],
    // and first names that end like a calling
    ['Oliver Ann Ng left.', 'Oliver Ann Ng'],
    // the son of
    ['Rhun ap Iorwerth met Dafydd ab Iago.', 'Rhun ap Iorwerth', 'Dafydd ab Iago'],
    // several things, and places that "and" joins
    ['The EVMs were counted in Tyne and Wear and in Rivers State.', 'Tyne and Wear', 'Rivers State'],
    ['SSP Bo Ng and CSP Lea Ek left.', 'Bo Ng', 'Lea Ek'],
  ])('%s', (text, ...names) => {
    expect(Object.keys(mentionsByName(text))).toEqual(names);
  });

  it('a rank is a role', () => {
    expect(read('SSP Bo Ng left.').actors[0]?.role).toBe('SSP');
  });
});
