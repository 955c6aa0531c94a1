import type { Clause } from './clause';
import { Drafts } from './drafts';
import { readMark, readParticle } from './parting';
import { placeName, placePreposition } from './placing';
import { readNoun, readVerb, readWord } from './predicates';
import type { Unit } from './unit';

/**
 * Parts a line's units into clauses, with every name in its place:
 *
 *     Lunch with [[Ana]], [[Ben]] cancelled      noun lunch, with Ana; verb cancel, subject Ben
 *     Asked [[Ana]] to introduce me to [[Ben]]   verb ask, object Ana; verb introduce, object me, to Ben
 *
 * One pass: every unit is looked at once.
 */
export function readClauses(units: readonly Unit[], visit: () => void): readonly Clause[] {
	const drafts = new Drafts();
	for (const unit of units) {
		visit();
		read(drafts, unit);
		drafts.last = unit;
	}
	drafts.settle();
	// Behind the mark that ends the line a clause was opened that nobody filled.
	return endsSentence(units.at(-1)) ? drafts.clauses.slice(0, -1) : drafts.clauses;
}

function endsSentence(unit: Unit | undefined): boolean {
	return unit?.kind === 'mark' && (unit.mark === 'stop' || unit.mark === 'question');
}

function read(drafts: Drafts, unit: Unit): void {
	switch (unit.kind) {
		case 'name':
			placeName(drafts, unit);
			break;
		case 'verb':
			readVerb(drafts, unit);
			break;
		case 'noun':
			readNoun(drafts, unit.noun);
			break;
		case 'slot':
			placePreposition(drafts, unit.slot);
			break;
		case 'mark':
			readMark(drafts, unit.mark);
			break;
		case 'particle':
			readParticle(drafts, unit.particle);
			break;
		case 'word':
			readWord(drafts);
			break;
	}
}
