/** Keeps the check going where it breaks off over one story: what was thrown is a finding, beside all the others. */
import type { Finding } from './finding.ts';
import { findingOf } from './rule.ts';

/** An error may hold a whole paragraph. */
const LONGEST_REASON = 200;

/** Does one part of a check; where it throws, adds that to the findings and returns null. */
export type Attempt = <Result>(part: () => Result) => Result | null;

/** @param findings of the story in `file`; a reason that stands there already isn't added again */
export function attemptsAt(file: string, findings: Finding[]): Attempt {
  return (part) => {
    try {
      return part();
    } catch (error) {
      const finding = brokenOff(file, error);
      if (!findings.some(({ message }) => message === finding.message)) findings.push(finding);
      return null;
    }
  };
}

function brokenOff(file: string, error: unknown): Finding {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return findingOf(file, 'broken-off', {
    place: null,
    severity: 'error',
    message: `the check broke off: ${reason.slice(0, LONGEST_REASON)}`,
    fix: 'the mistake is the program’s: report it, with this file',
  });
}
