/** Words of the closed classes, and common openers of sentences: with a capital they still begin no name. */
import { words } from './word-list.ts';

export const FUNCTION_WORDS: ReadonlySet<string> = words(`
  a an the this that these those some any no every each either neither both all another other such what which whose many much more most several few little less least enough
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves who whom whoever whatever one ones
  somebody someone something anybody anyone anything nobody none nothing everybody everyone everything there here
  aboard about above across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides between beyond but by concerning considering despite
  down during except excluding following for from given in including inside into like near notwithstanding of off on onto opposite out outside over past pending per plus regarding round save since than through throughout till to toward towards under underneath unlike until unto up upon versus via with within without
  and or nor yet so if unless although though because while whilst whereas whether when whenever where wherever how why once lest
  not never also too very just only even still already again always often sometimes usually rarely seldom soon now then today tomorrow yesterday tonight later earlier recently currently meanwhile however therefore thus hence moreover furthermore nevertheless nonetheless otherwise instead indeed perhaps maybe probably possibly apparently reportedly allegedly according additionally finally eventually initially originally previously afterwards ultimately consequently accordingly unfortunately fortunately similarly specifically generally particularly especially
  is are was were be been being am do does did done has have had having can could may might must shall should will would ought let lets get got
  yes no oh well please thank thanks hello hi ok okay
  first second third fourth fifth last next former latter new old two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million dozens hundreds thousands millions half
  i'm i've i'll i'd it's that's there's he's she's we're we've they're you're don't doesn't didn't can't won't isn't aren't let's what's who's here's
  asked said says speaking based born founded following located known located born using used see also read click note
`);
