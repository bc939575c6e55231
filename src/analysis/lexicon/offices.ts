/** Offices of state and of bodies, which a capital makes look like a body's name: "the Commissioner of Police". Keys. */
import { words } from './word-list.ts';

/** What heads the name of an office, before "of", "for" or "on". What may open a body's name is left out: "Justice for X". */
export const OFFICES: ReadonlySet<string> = words(`
  administrator adviser advisor advocate ambassador archbishop archdeacon assistant attorney-general auditor-general
  bishop chairman chairperson
  chancellor chief commissioner comptroller comptroller-general controller controller-general coordinator director
  director-general envoy governor governor-general head inspector inspector-general minister officer president
  prosecutor provost registrar secretary secretary-general solicitor-general spokesman spokesperson spokeswoman
  superintendent surveyor-general
`);

/** Those that are an office by themselves, whatever stands before them: "the NCDC Director-General". */
export const LONE_OFFICES: ReadonlySet<string> = words(`
  attorney-general auditor-general comptroller-general controller-general director-general governor-general
  inspector-general secretary-general solicitor-general surveyor-general
`);

/** Those that are for a field and not for a body, with the words before it: "Minister of | Works and Housing". */
export const FIELD_OFFICES: Readonly<Record<string, RegExp>> = {
  adviser: /^on$/u,
  advisor: /^on$/u,
  assistant: /^on$/u,
  commissioner: /^(?:for|of)$/u,
  minister: /^(?:for|of)$/u,
  secretary: /^for$/u,
};

/** Those that are of a town or country: "a former bishop of | Chester", "the president of | Chad". */
export const SEES: ReadonlySet<string> = words(`
  archbishop archdeacon bishop dean emperor governor king mayor president queen sultan
`);
