/**
 * A figure: what was measured (`about`), in which `unit`, and its value in each round. `of` says what it is a figure of, if
 * its growth is of interest: of `each` note or answer, or of the `whole` vault. Its goals, if it has any: `most` for the value
 * itself, `growth` for how many times as much it may be in the largest vault as in the smallest, per note.
 */
export function figure(about, unit, values, more = {}) {
	return { about, unit, values, ...more };
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
	return sorted[Math.max(0, Math.ceil((sorted.length * hundredth) / 100) - 1)];
}

/** “4.2× (3.9–4.4)”, and whether the goal is reached. */
export function sayFigure({ unit, values, most }) {
	const say = (value) => sayValue(value, isPart(most));
	const middle = median(values);
	const least = say(Math.min(...values));
	const greatest = say(Math.max(...values));
	const spread = least === greatest ? '' : ` (${least}–${greatest})`;
	const text = `${say(middle)}${sayUnit(unit)}${spread}`;
	return most === undefined ? text : `${text} ${sayReached(middle <= most)}`;
}

/** “≤ 15×”; empty where nothing is aimed at. */
export function sayGoal({ unit, most, growth }) {
	const atMost = most === undefined ? '' : `${sayValue(most, isPart(most))}${sayUnit(unit)}`;
	return [
		...(most === undefined ? [] : [most === 0 ? atMost : `≤ ${atMost}`]),
		...(growth === undefined ? [] : [`growth ≤ ${sayValue(growth)}×`]),
	].join(', ');
}

/** How many times as much it is, per note, in a vault with so many `times` as many notes; empty where that is of no interest. */
export function sayGrowth(small, large, times) {
	if (small.of === undefined) return '';
	const grown = median(large.values) / median(small.values) / (small.of === 'whole' ? times : 1);
	const text = `${sayValue(grown)}×`;
	return small.growth === undefined ? text : `${text} ${sayReached(grown <= small.growth)}`;
}

function sayReached(isReached) {
	return isReached ? '✓' : '✗';
}

/** Whether a goal is a half, a third, a fourth, and so on; its figures are told likewise. */
function isPart(most) {
	return most > 0 && most < 1 && Math.abs(1 / most - Math.round(1 / most)) < 1e-6;
}

function sayValue(value, inParts = false) {
	if (inParts && value > 0 && value <= 0.5) return `1/${sayValue(1 / value)}`;
	if (value >= 100 || Number.isInteger(value)) return Math.round(value).toLocaleString('en');
	return Number(value.toPrecision(2)).toString();
}

/** Nothing for a plain number, no blank before “×”. */
function sayUnit(unit) {
	if (unit === '×' || unit === '') return unit;
	return ` ${unit}`;
}
