import type { Census } from '../core/review/review';
import { TIER_NAMES, TIERS } from '../core/settings/tier';
import { sayNumber } from './words.mts';

/** "4 clients, 4 inner circle, 5 introduced, 4 extended, 3 unsorted." */
export function sayTiers({ tiers }: Census): string {
	const groups = TIERS.map((tier) => {
		const plural = tier === 1 && tiers[tier] !== 1 ? 's' : '';
		return `${sayNumber(tiers[tier])} ${TIER_NAMES[tier]}${plural}`;
	});
	return `${[...groups, `${sayNumber(tiers.unsorted)} unsorted`].join(', ')}.`;
}

/** "12 people trust you: 8 warm, 3 cooling, 1 cold. 238 more make a sphere of influence." */
export function sayCensus({ trusted, warm, cooling, cold, toSphere }: Census): string {
	const bonds = [
		[warm, 'warm'],
		[cooling, 'cooling'],
		[cold, 'cold'],
	]
		.filter(([count]) => count !== 0)
		.map((bond) => bond.join(' '))
		.join(', ');
	const trust = trusted === 1 ? '1 person trusts you' : `${sayNumber(trusted)} people trust you`;
	const who = `${trust}${bonds === '' ? '' : `: ${bonds}`}.`;
	if (toSphere === 0) return `${who} Your sphere of influence is complete.`;
	return `${who} ${sayNumber(toSphere)} more make a sphere of influence.`;
}
