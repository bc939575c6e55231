export { collections } from 'sourceline/collections';
