#!/usr/bin/env node
/** `sourceline COMMAND`: what the package brings to a publisher's project, run in its folder. */
import { IS_COMPILED } from '../compiled.ts';
import { didYouMean } from '../schema/did-you-mean.ts';

/** What each does, as the help tells it. */
const COMMANDS: Readonly<Record<string, string>> = {
  new: 'FOLDER: makes a site: config, a sample story, cast, editors’ guide',
  story: '"Title": begins a story',
  import: 'FILE: makes a story out of plain text, Markdown, HTML or .docx',
  check: 'tells everything that is wrong with stories, cast and settings',
  review: '--base REF: tells what a change means to readers',
  analyze: 'PATH…: the analysis of texts and stories as JSON',
  dev: 'shows the site while you write',
  build: 'writes the site to dist/',
  serve: 'serves dist/',
  nginx: 'FOLDER: an nginx configuration for the built site',
  links: 'asks the addresses outside the site',
};

/** The modules that do it, where they are called otherwise. */
const MODULES: Readonly<Record<string, string>> = { new: 'new-site', story: 'new', links: 'check-links' };

const [command = '', ...args] = process.argv.slice(2);

if (command in COMMANDS) {
  // The command reads its own arguments.
  process.argv = [process.argv[0] ?? '', command, ...args];
  await import(new URL(`./${MODULES[command] ?? command}${IS_COMPILED ? '.js' : '.ts'}`, import.meta.url).href);
} else {
  const help = Object.entries(COMMANDS).map(([name, does]) => `  ${name.padEnd(8)} ${does}`);
  const isAsked = ['', '-h', '--help', 'help'].includes(command);
  const unknown = `sourceline: there is no command "${command}"${didYouMean(command, Object.keys(COMMANDS))}\n`;
  (isAsked ? process.stdout : process.stderr).write(
    `${isAsked ? '' : unknown}usage: sourceline COMMAND\n${help.join('\n')}\n`,
  );
  process.exitCode = isAsked ? 0 : 1;
}
