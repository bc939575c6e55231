/** Words behind which a country is part of a body's name: "Cricket Australia", "Natural England". */
import { words } from './word-list.ts';

export const NATIONAL_FIELDS: ReadonlySet<string> = words(`
  Archery Athletics Badminton Baseball Basketball Biathlon Boxing Climate Creative Cricket Curling Cycling Diabetes
  Education Elections Environment Equestrian Football Gymnastics Health Heritage Historic Hockey Homes Housing Judo
  Maritime Music Natural Netball NHS Parks Police Rowing Rugby Sailing Skate Ski Skills Snowboard Sport Sports Squash
  Statistics Swim Swimming Tennis Tourism Transport Triathlon Universities Visit Volleyball Water Weightlifting Wrestling
`);

/** Whose name a body's may begin with, before "'s": "Parkinson's UK". Keys. */
export const NAMESAKES: ReadonlySet<string> = words(`
  alzheimer animal asthma carer child children crohn huntington men parkinson patient people women
`);
