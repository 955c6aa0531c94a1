import type { ThankedStage } from './referral';

/** What a line says it is thanks for, the last thing first; “for the introduction” alone is the introduction itself. */
const SAYINGS: readonly (readonly [ThankedStage, RegExp])[] = [
	['outcome', /\bled (?:me |us )?to (?:business|more|a further (?:introduction|referral))\b/iu],
	['reached', /\bled (?:me |us )?to a first (?:conversation|meeting|contact)\b/iu],
	['reached', /\b(?:was|were|are) right\b/iu],
	['introduced', /\bfor (?:the |an |that |his |her |their )?(?:introduction|intro|referral)\b/iu],
];

/**
 * Which of the three thank-yous of a referral a line says it is, if it says so:
 *
 *     thanked for the introduction to [[Carla]]                          introduced
 *     thanked for [[Carla]]: you were right about her                    reached
 *     thanked for the introduction to [[Carla]]: it led to business      outcome
 */
export function findThankedStage(text: string): ThankedStage | undefined {
	return SAYINGS.find(([, words]) => words.test(text))?.[0];
}
