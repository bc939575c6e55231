/** Does what it is told, as threads of a build may. */
import { workOn } from '../../src/build/threads.ts';

export default workOn((factor: number) => (item: number | string) => {
  if (item === 'throw') throw new TypeError('the work itself');
  if (item === 'end') process.exit(0);
  return Number(item) * factor;
});
