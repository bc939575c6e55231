/** Surnames of people whom news texts name without introducing them: never a body's by a sign that might be another's. Keys. */
import { words } from '../word-list.ts';

export const KNOWN_SURNAMES: ReadonlySet<string> = words(`
  abbas albanese anwar arafat ardern assad bannon barr beckham berlusconi bezos biden bin blair blinken bolsonaro brown
  bush cameron carney carter castro chavez cheney clinton comey corbyn cruz desantis draghi duterte einstein erdogan
  erdoğan farage fauci freud gaddafi gates giuliani gorbachev guterres hariri harris hawking hitler hollande hunt
  hussein imamoglu jobs johnson kagame kennedy kerry khamenei khan kim kissinger koch kushner lagarde lavrov lenin
  leyen lula luxon macron maduro mandela manafort marcos marx mattis may mccain mcconnell meloni merkel merz messi
  milei modi morsi mubarak mueller mugabe murdoch musk navalny netanyahu nixon obama orban orbán osborne pelosi pence
  petro pompeo powell prabowo putin ramaphosa reagan rishi romney ronaldo rouhani rubio rumsfeld rutte ryan salvini
  sanchez sánchez sanders sarkozy schäuble scholz schumer sessions shapiro sisi snowden soros stalin starmer stoltenberg
  streeting sturgeon sunak swift thatcher thunberg tillerson tinubu trudeau truman trump truss tsipras tusk vance
  walz warren weinstein widodo xi yellen yeltsin zelensky zelenskiy zelenskyy zuckerberg zuma
`);
