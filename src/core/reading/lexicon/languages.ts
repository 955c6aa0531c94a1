import { CATALAN } from './catalan';
import { CHINESE } from './chinese';
import { DANISH } from './danish';
import { DUTCH } from './dutch';
import { ENGLISH } from './english';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { JAPANESE } from './japanese';
import { KOREAN } from './korean';
import type { Lexicon } from './lexicon';
import { NORWEGIAN } from './norwegian';
import { POLISH } from './polish';
import { PORTUGUESE } from './portuguese';
import { RUSSIAN } from './russian';
import type { SentenceWords } from './sentence-words';
import { SPANISH } from './spanish';
import { SWEDISH } from './swedish';
import { TURKISH } from './turkish';
import { UKRAINIAN } from './ukrainian';

/**
 * Every language Kith reads, English first; a word of several languages means what it does in all of them. A word that
 * is also somebody's name, such as Turkish “ben”, is better left out.
 */
export const LANGUAGES: readonly Lexicon[] = [
	...[ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, CATALAN],
	...[DUTCH, DANISH, NORWEGIAN, SWEDISH, POLISH, RUSSIAN, UKRAINIAN, TURKISH],
	...[CHINESE, JAPANESE, KOREAN],
];

/** The words that tell what happened, of every language that has them. */
export const SENTENCE_WORDS: readonly SentenceWords[] = LANGUAGES.flatMap(
	({ sentences }) => sentences ?? [],
);
