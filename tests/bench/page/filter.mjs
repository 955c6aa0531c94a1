/** The letters that are typed, one by one: a name, then a second one, each taken away again. */
const LETTERS = ['a', 'an', 'ana', 'an', 'a', '', 'p', 'pe', 'pet', 'petr', 'petra', ''];

/**
 * Types into the filter of the people pane; answers with the milliseconds from each key until the next picture is drawn.
 * `undefined` when the pane has no filter.
 */
export async function typeIntoFilter(stage) {
	await stage.command('kith:open-people');
	await nextPicture();
	const field = document.querySelector(
		'[data-type="kith-people"] input:is([type="search"], [type="text"], :not([type]))',
	);
	if (field === null) return undefined;
	field.focus();
	const times = [];
	for (const letters of LETTERS) {
		const began = performance.now();
		field.value = letters;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await nextPicture();
		times.push(performance.now() - began);
	}
	return times;
}

/** A picture is drawn after its frame's turn: the first message that comes then was sent before it. */
async function nextPicture() {
	await new Promise((resolve) => requestAnimationFrame(resolve));
	await new Promise((resolve) => setTimeout(resolve, 0));
}
