/** Tells whoever waits at a terminal how far work has come that takes longer than two seconds, and what is left. */

const SHOWN_AFTER_MILLISECONDS = 2000;

/** Back to where the line begins, and all of it away. */
const CLEAR = '\r\u001B[K';

/** Where the line is shown: nowhere but on a terminal, so that nothing of it stands in a file or in the log of CI. */
export interface Terminal {
  isTTY?: boolean;
  write: (words: string) => unknown;
}

/** Whether somebody sits before it. */
export const isWatched = ({ isTTY }: Terminal): boolean => isTTY === true && !process.env.CI;

export interface Progress {
  /** So many more are done. */
  add: (count: number) => void;
  /** Takes the line away. */
  end: () => void;
}

/**
 * "1,240 of 10,000 stories read, about 2 minutes left"
 * @param what "stories read"
 * @param count of all that is to be done
 * @param now milliseconds, from wherever they count
 */
export function progressOf(
  what: string,
  count: number,
  terminal: Terminal = process.stderr,
  now = (): number => performance.now(),
): Progress {
  const start = now();
  const isSilent = !isWatched(terminal);
  let done = 0;
  let isShown = false;
  return {
    add: (more) => {
      done += more;
      const passed = now() - start;
      if (isSilent || passed < SHOWN_AFTER_MILLISECONDS) return;
      const left = (passed / done) * (count - done);
      terminal.write(`${CLEAR}${inFigures(done)} of ${inFigures(count)} ${what}, ${inWords(left / 1000)} left`);
      isShown = true;
    },
    end: () => {
      if (isShown) terminal.write(CLEAR);
      isShown = false;
    },
  };
}

const inFigures = (count: number): string => count.toLocaleString('en');

function inWords(seconds: number): string {
  if (seconds < 10) return 'a few seconds';
  if (seconds < 50) return `about ${Math.round(seconds / 10) * 10} seconds`;
  if (seconds < 90) return 'about a minute';
  return `about ${Math.round(seconds / 60)} minutes`;
}
