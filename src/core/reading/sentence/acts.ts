import type { WordAct } from '../lexicon/sentence-words';

/** Whether an act is contact by itself: met, called, wrote, was at an event. */
export function isContact(act: WordAct): boolean {
	return act === 'meet' || act === 'call' || act === 'write' || act === 'attend';
}
