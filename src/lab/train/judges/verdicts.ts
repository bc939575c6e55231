/** How good judges are at attributions that they haven't learnt from. */
import { SHOWN_FROM } from '../../../analysis/schema.ts';
import type { Verdict } from './judges.ts';

const SURE = 0.8;
const BINS = 10;

/** @param wanted how many statements a reader wants in all */
export function verdictLines(verdicts: readonly Verdict[], wanted: number): string[] {
  const isShown = ({ statement, right }: Verdict): boolean => statement >= 0.5 && right >= SHOWN_FROM;
  const known = verdicts.filter(({ isStatement }) => isStatement !== null);
  const shown = known.filter(isShown);
  const sure = known.filter(({ right }) => right >= SURE);
  return [
    `shown: ${percent(rightIn(shown), shown.length)} right, ${percent(rightIn(verdicts.filter(isShown)), wanted)} found`,
    `statements: ${percent(known.filter(({ statement, isStatement }) => statement >= 0.5 === isStatement).length, known.length)} told from attitudes`,
    `right at ${SURE}: ${percent(rightIn(sure), sure.length)}; calibration error ${calibrationError(known).toFixed(3)}`,
  ];
}

function rightIn(verdicts: readonly Verdict[]): number {
  return verdicts.filter(({ isRight }) => isRight).length;
}

/** Mean distance of confidence and share of right ones, in bins of a tenth (expected calibration error). */
function calibrationError(verdicts: readonly Verdict[]): number {
  const bins = Map.groupBy(verdicts, ({ right }) => Math.min(BINS - 1, Math.floor(right * BINS)));
  const errors = [...bins.values()].map((bin) => {
    const mean = bin.reduce((sum, { right }) => sum + right, 0) / bin.length;
    return Math.abs(mean - rightIn(bin) / bin.length) * bin.length;
  });
  return errors.reduce((sum, error) => sum + error, 0) / Math.max(1, verdicts.length);
}

function percent(part: number, all: number): string {
  return `${((100 * part) / Math.max(1, all)).toFixed(1)} % (${part} of ${all})`;
}
