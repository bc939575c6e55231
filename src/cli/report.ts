/** How the commands end: what went wrong on standard error, one line each, and the exit code. */

/** Prints the lines of each error and makes the process end with 1. */
export function reportErrors(errors: readonly unknown[]): void {
  for (const error of errors) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  }
  if (errors.length > 0) process.exitCode = 1;
}

/** Runs a command; whatever it throws is reported, and never as a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  await command().catch((error: unknown) => {
    reportErrors([error]);
  });
}
