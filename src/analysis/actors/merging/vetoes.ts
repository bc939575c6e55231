/** Why two names don't mean one actor, whatever they have in common. */
import type { ActorKind } from '../../schema.ts';
import { genderOfForm } from './name-form.ts';
import type { NameForm } from './name-form.ts';
import { isOneEditApart } from '../names/spelling.ts';
import { fullNames, lastTwo } from './person-name.ts';
import type { PersonName } from './person-name.ts';

/** Known as two, of two kinds, or of different genders, generations or middle names. */
export function areTwo(one: NameForm, other: NameForm): boolean {
  if (one.known && other.known && one.identity !== other.identity) return true;
  if (!isOneKind(one.kind, other.kind)) return true;
  const [gender, otherGender] = [genderOfForm(one), genderOfForm(other)];
  if (gender !== null && otherGender !== null && gender !== otherGender) return true;
  return one.person !== null && other.person !== null && differ(one, other);
}

/** "Trump Sr." is no Donald Trump Jr., and "George H. W. Bush" no George W. Bush. */
function differ({ person: one }: NameForm, { person: other }: NameForm): boolean {
  if (!one || !other) return false;
  if (one.given !== null && other.given !== null) {
    const isMiddle = one.middle.startsWith(other.middle) || other.middle.startsWith(one.middle);
    return !isMiddle || !(isOneFullName(one, other) || isEnd(one, other) || isEnd(other, one));
  }
  const [short, full] = one.given === null ? [one, other] : [other, one];
  return short.generation !== full.generation && (short.generation !== null || full.given === null);
}

function isOneFullName(one: PersonName, other: PersonName): boolean {
  const names = fullNames(one);
  return (
    fullNames(other).some((name) => names.includes(name)) || isOneEditApart(one.words.join(' '), other.words.join(' '))
  );
}

/** "Wasserman Schultz" of Debbie Wasserman Schultz. */
const isEnd = (short: PersonName, full: PersonName): boolean => lastTwo(full) === short.words.join(' ');

function isOneKind(one: ActorKind, other: ActorKind): boolean {
  const isBody = (kind: ActorKind): boolean => kind === 'organization' || kind === 'group';
  return one === other || (isBody(one) && isBody(other));
}
