/** Short forms of first names, each with the full forms that it stands for: "Larry Lessig" is Lawrence Lessig. */
const NICKNAMES = `
  abe=abraham; al=albert,alan,alfred; alex=alexander,alexandra; andy=andrew; barney=bernard; becky=rebecca;
  ben=benjamin; bernie=bernard; beth=elizabeth; betty=elizabeth; bill=william; billy=william; bob=robert;
  bobby=robert; cathy=catherine; charlie=charles; chris=christopher,christine,christina; chuck=charles;
  dan=daniel; danny=daniel; dave=david; deb=deborah; debbie=deborah; dick=richard; don=donald; doug=douglas;
  ed=edward,edwin; eddie=edward; fred=frederick; gabe=gabriel; gerry=gerald; greg=gregory; harry=harold,henry;
  jack=john; jackie=jacqueline; jake=jacob; jeff=jeffrey,geoffrey; jen=jennifer; jenny=jennifer; jerry=gerald;
  jim=james; jimmy=james; joe=joseph; joey=joseph; johnny=john; jon=jonathan; josh=joshua; kate=katherine,catherine;
  kathy=katherine; katie=katherine; ken=kenneth; kim=kimberly; larry=lawrence,laurence; liz=elizabeth; lou=louis;
  maggie=margaret; matt=matthew; meg=margaret,megan; mel=melvin; mick=michael; mickey=michael; mike=michael;
  mitch=mitchell; nate=nathan,nathaniel; ned=edward; nick=nicholas; pam=pamela; pat=patrick,patricia; peggy=margaret;
  pete=peter; phil=philip,phillip; ray=raymond; rich=richard; rick=richard; rob=robert; ron=ronald; ronnie=ronald;
  sam=samuel,samantha; sandy=alexander,sandra; steve=stephen,steven; sue=susan; ted=edward,theodore; terry=terence;
  tim=timothy; tom=thomas; tommy=thomas; tony=anthony; vince=vincent; will=william; zach=zachary
`;

/** As keys: "larry" -> "lawrence", "laurence". */
export const FULL_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  NICKNAMES.trim()
    .split(/;\s*/u)
    .map((entry) => {
      const [nickname = '', forms = ''] = entry.split('=');
      return [nickname, forms.split(',')];
    }),
);
