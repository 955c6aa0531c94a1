/** Contenders in turn, round by round, each in a process of its own. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What each contender answers in each round, by its name. Every other round runs backwards, so that none always follows the
 * same neighbour. `contenders` have a `name`; `run` is given one of them.
 */
export async function inTurn(contenders, rounds, run) {
	const answers = new Map(contenders.map(({ name }) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		const order = round % 2 === 0 ? contenders : [...contenders].reverse();
		for (const one of order) answers.get(one.name).push(await run(one));
	}
	return answers;
}

/** Runs a script of this folder in a process of its own, gives it one message and takes its one answer. */
export async function once(script, message, execArgv = []) {
	const child = new Child(script, execArgv);
	try {
		return await child.ask(message);
	} finally {
		child.end();
	}
}

/** A script of this folder in a process of its own, which answers each message by one message. */
export class Child {
	#process;

	constructor(script, execArgv = []) {
		const file = fileURLToPath(new URL(script, import.meta.url));
		this.#process = fork(file, { execArgv, serialization: 'advanced' });
	}

	ask(message) {
		return new Promise((resolve, reject) => {
			const child = this.#process;
			const ended = (code) => reject(new Error(`A process of the benchmark ended: ${code}`));
			child.once('exit', ended);
			child.once('message', (answer) => {
				child.off('exit', ended);
				if (answer.error === undefined) resolve(answer);
				else reject(new Error(answer.error));
			});
			child.send(message);
		});
	}

	end() {
		this.#process.removeAllListeners();
		this.#process.kill();
	}
}

/** The other end of a {@link Child}: answers each message by what `answer` makes of it. */
export function answerParent(answer) {
	// Whoever asked is gone.
	process.on('disconnect', () => process.exit());
	process.on('message', async (message) => {
		try {
			process.send(await answer(message));
		} catch (error) {
			process.send({ error: error.stack ?? String(error) });
		}
	});
}
