/** Syllables of Korean and Chinese given names, as newspapers spell them: "Jae-myung", "Ching-te". */
import { words } from '../word-list.ts';

const KOREAN = words(`
  ah bae beom bin bok bong bum byung chae chan chang cheol chol choon chul dae dal deok do dong doo duck duk eon eui
  eun geon geun gi gil gon goo gu guk gun gwan gyu gyun ha hae hak han he hee heon heung ho hong hoon hun hwa hwan hye
  hyeok hyeon hyeong hyo hyok hyon hyong hyuk hyun hyung ik il in jae je jeong ji jin jo jong joo joon ju jun jung kap
  ki kil kon koo kook ku kuk kun kwan kwang kyo kyong kyu kyun kyung lac lae man mi min mo mok moo mook moon mu muk
  mun myeong myong myung nak nam ok pal pil pom pyo pyong pyung rae rak ram rim rin rok ryeol ryol ryong sam sang seo
  seob seok seol seon seong seop seul seung sik shik sin so sol song soo sook soon su suk sun sung sup tae taek tak
  thae u uk un ung won woo wook woon wung yeol yeon yeong yol yon yong yoo yoon you young yu yul yun yung`);

const CHINESE = words(`
  bian chao chen cheng chi chia chiang chieh chien chih chin ching chiu chou chow chu chuan chun chung fai fan fang
  fei feng fong fu fung hao hau heng hing hsi hsiang hsien hsin hsing hsiu hsiung hsuan hsueh hsun hua huang hui hung
  ing jen jeou ju jui jung kai kam kan kang kau kay kee keung kin kit kuang kuo kwok kwong lai lam lan lei leung li
  lian liang lien lin ling loong lung mei ming nan ning pang pao pei pin ping sai shan shek shen sheng shih shing shu
  shui siu ta tai tak tang te teh teng ting to tsai tse tsung tung tze tzu wa wah wai wan wang wei wen wing yan yat
  yau yee yeh yen yi yin ying yiu yuan yue yueh yuen`);

export const GIVEN_NAME_SYLLABLES: ReadonlySet<string> = new Set([...KOREAN, ...CHINESE]);

/** What no lexicon has for a word and is one behind a hyphen: "Kansas City-born", "Grammy-goer", "Mad Max-esque". */
export const COMPOUND_ENDS: ReadonlySet<string> = words(`
  aired bled born bound bred buff clad eared elect esque eyed fan fans fare fi fill fuel fest gate goer hop ish laden
  lite made maxed mid nosed paced pitch plus proof prone ready ridden scrum set shod smith tech tier torn vs wear wise
  worn
`);
