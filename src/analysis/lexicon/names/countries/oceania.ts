/** The countries of Oceania. */
import type { Country } from './country.ts';

export const OCEANIA: readonly Country[] = [
  { name: 'Australia', capitals: ['Canberra'], adjectives: ['Australian'] },
  { name: 'Fiji', capitals: ['Suva'], adjectives: ['Fijian'] },
  { name: 'Kiribati', capitals: [], adjectives: [] },
  { name: 'Marshall Islands', capitals: ['Majuro'], adjectives: ['Marshallese'] },
  { name: 'Micronesia', capitals: ['Palikir'], adjectives: ['Micronesian'] },
  { name: 'Nauru', capitals: [], adjectives: ['Nauruan'] },
  { name: 'New Zealand', capitals: ['Wellington'], adjectives: ['New Zealand'], peoples: ['New Zealanders', 'Kiwis'] },
  { name: 'Palau', capitals: [], adjectives: ['Palauan'] },
  { name: 'Papua New Guinea', capitals: ['Port Moresby'], adjectives: ['Papua New Guinean'] },
  { name: 'Samoa', capitals: ['Apia'], adjectives: ['Samoan'] },
  { name: 'Solomon Islands', capitals: ['Honiara'], adjectives: ['Solomon Islands'] },
  { name: 'Tonga', capitals: ["Nuku'alofa"], adjectives: ['Tongan'] },
  { name: 'Tuvalu', capitals: ['Funafuti'], adjectives: ['Tuvaluan'] },
  { name: 'Vanuatu', capitals: ['Port Vila'], adjectives: ['Vanuatuan'] },
];
