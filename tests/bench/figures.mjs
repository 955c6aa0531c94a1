/**
 * A figure: what was measured (`about`), in which `unit`, its value in each round, and the goal it has, if any: `most` for the
 * value itself, `growth` for how much more it may be in the largest vault than in the smallest.
 */
export function figure(about, unit, values, goal = {}) {
	return { about, unit, values, ...goal };
}

/** One figure after the other divided, round by round. */
export function ratios(ones, others) {
	return ones.map((one, round) => one / others[round]);
}

export function median(values) {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.floor(sorted.length / 2)];
}

/** The value that so many of a hundred do not exceed. */
export function percentile(values, hundredth) {
	const sorted = [...values].sort((one, other) => one - other);
	return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredth) / 100))];
}

/** “4.2× (3.9–4.4)”, and whether the goal is reached. */
export function sayFigure({ unit, values, most }) {
	const middle = median(values);
	const least = sayValue(Math.min(...values), unit);
	const greatest = sayValue(Math.max(...values), unit);
	const spread = least === greatest ? '' : ` (${least}–${greatest})`;
	const text = `${sayValue(middle, unit)}${sayUnit(unit)}${spread}`;
	return most === undefined ? text : `${text} ${sayReached(middle <= most)}`;
}

/** “≤ 15×”; empty where nothing is aimed at. */
export function sayGoal({ unit, most, growth }) {
	return [
		...(most === undefined ? [] : [`≤ ${sayValue(most, unit)}${sayUnit(unit)}`]),
		...(growth === undefined ? [] : [`growth ≤ ${sayValue(growth, '×')}×`]),
	].join(', ');
}

/** How much more it is in a larger vault; empty for what is not to stay the same. */
export function sayGrowth(small, large) {
	if (small.growth === undefined) return '';
	const grown = median(large.values) / median(small.values);
	return `${sayValue(grown, '×')}× ${sayReached(grown <= small.growth)}`;
}

function sayReached(isReached) {
	return isReached ? '✓' : '✗';
}

function sayValue(value, unit) {
	if (unit === '×' && value > 0 && value < 0.1) return `1/${Math.round(1 / value)}`;
	if (value >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
	return Number(value.toPrecision(2)).toString();
}

/** Nothing for a plain number, no blank before “×”. */
function sayUnit(unit) {
	if (unit === '×' || unit === '') return unit;
	return ` ${unit}`;
}
