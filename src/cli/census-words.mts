import type { Census } from '../core/review/review';
import { TIER_NAMES, TIERS } from '../core/settings/tier';
import { sayNumber } from './words.mts';

/** "4 clients, 4 inner circle, 5 introduced, 4 extended, 3 unsorted."; groups of nobody are left out. */
export function sayTiers({ tiers }: Census): string {
	const groups = TIERS.map((tier) => {
		const plural = tier === 1 && tiers[tier] !== 1 ? 's' : '';
		return [tiers[tier], `${TIER_NAMES[tier]}${plural}`] as const;
	});
	const said = [...groups, [tiers.unsorted, 'unsorted'] as const]
		.filter(([count]) => count > 0)
		.map(([count, name]) => `${sayNumber(count)} ${name}`);
	return said.length === 0 ? 'Nobody yet.' : `${said.join(', ')}.`;
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
	const more = toSphere === 0 ? 'Your sphere of influence is complete.' : sayMore(toSphere);
	if (trusted === 0) return more;
	const trust = trusted === 1 ? '1 person trusts you' : `${sayNumber(trusted)} people trust you`;
	return `${trust}: ${bonds}. ${more}`;
}

function sayMore(count: number): string {
	return `${sayNumber(count)} more make a sphere of influence.`;
}
