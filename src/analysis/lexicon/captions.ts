/** Words before a colon that head what follows and name nobody who speaks: "Review: …", "FLU WARNING: …". */
import { words } from './word-list.ts';

/** A label with one of these among its words is no speaker where only rules take it for one. */
export const CAPTION_WORDS: ReadonlySet<string> = words(`
  abstract alert also analysis attendance bottom breaking by comment cons correction cost date doors editor email
  exclusive explainer fact factbox facts from how image latest live makes more note obituary opinion phone photo
  picture poll prep price profile pros ps q&a quote rating re read recap recipe referee related review score serves
  source sources subject tags text tickets time to topics transcript update updated venue verdict video watch website
  what when where who why
  monday tuesday wednesday thursday friday saturday sunday`);

/** One of these alone is none, whatever takes it for one; "Poll: …" and "Judicial Watch: …" tell who found it. */
export const CAPTIONS: ReadonlySet<string> = words(`
  abstract alert analysis breaking comment correction crossword editorial exclusive explainer factbox gallery
  headlines interview listen live newsletter obituary opinion photos pictures podcast preview profile q&a quiz recap
  recipe related review reviews timeline transcript update updated video watch`);

/** "COVID LATEST", "FAT JAB SHOCK": last words of captions in capitals. */
export const CAPTION_ENDINGS: ReadonlySet<string> = words(`
  agony alert chaos crisis drama exclusive fears fury heartbreak horror joy latest live misery mystery outrage probe
  review revealed row scandal shock storm terror tragedy update warning`);

/** In a heading, what one of these ends is what it is about: "Brexit: …", "Ethiopian Airlines crash: …". */
export const TOPIC_ENDINGS: ReadonlySet<string> = words(`
  accident affair assault attack attacks backlash ban battle blast blaze blockade bombing bombings bout boycott brexit
  budget bushfires campaign case clash clashes climate conflict controversy coronavirus coup covid covid-19 crackdown
  crash crisis cull death deaths debate deal disaster drought dispute earthquake ebola economy election elections
  eruption explosion fire fires flood flooding floods hack heatwave hurricane impeachment killing killings landslide
  lockdown massacre murder murders outbreak pandemic plot poisoning primary protest protests quake referendum riot riots
  row scandal shooting shootings shutdown siege spill stabbing stabbings storm strike strikes summit tariffs tower
  tragedy trial tsunami typhoon violence volcano vote war wildfire wildfires`);
