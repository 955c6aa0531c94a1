import type { Census } from '../core/review/review';
import { sayCount, sayNumber } from './words.mts';

/** "12 people would put their name on the line for you: 8 warm, 3 cooling, 1 cold. 238 more make a sphere of influence." */
export function sayCensus({ trusted, warm, cooling, cold, toSphere }: Census): string {
	const bonds = [
		[warm, 'warm'],
		[cooling, 'cooling'],
		[cold, 'cold'],
	]
		.filter(([count]) => count !== 0)
		.map((bond) => bond.join(' '))
		.join(', ');
	const who = `${sayCount(trusted, 'person', 'people')}${bonds === '' ? '' : `: ${bonds}`}.`;
	if (toSphere === 0) return `${who} Your sphere of influence is complete.`;
	return `${who} ${sayNumber(toSphere)} more make a sphere of influence.`;
}
