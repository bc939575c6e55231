/** What a command was given. Whoever asks for help, or gives what it doesn't know, is told how it is used. */
import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

const HELP = { help: { type: 'boolean', short: 'h' } } as const;

type Given<Options extends NonNullable<ParseArgsConfig['options']>> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>;

/**
 * @param usage one line: how the command is called
 * @throws Error with what is wrong with the arguments, and the usage
 */
export function readArguments<const Options extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  options: Options,
): Pick<Given<Options>, 'values' | 'positionals'> {
  if (parseArgs({ allowPositionals: true, strict: false, options: HELP }).values.help === true) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    // The rest of Node's message is about values that begin with a dash.
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split(/\.\s|\n/u);
    throw new Error(`${problem}; ${usage}`, { cause: error });
  }
}
