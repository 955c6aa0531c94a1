/** Does all steps of a work in one and answers with what comes of it: nobody rests between. */
export function finish<T>(steps: Generator<undefined, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done === true) return step.value;
	}
}
