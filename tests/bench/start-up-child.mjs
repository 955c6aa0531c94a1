/** Compiles and runs the file of a plugin once, as the app does: a CommonJS module that can ask for the app's module alone. */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { cpuOfNow } from './cost.mjs';
import { answerParent } from './rounds.mjs';

answerParent(({ file }) => {
	const code = `(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`;
	giveWindow();
	const module = { exports: {} };
	let script;
	const compile = cpuOfNow(() => (script = new Script(code, { filename: file })));
	const run = cpuOfNow(() =>
		script.runInThisContext()(module, module.exports, () => anyModule()),
	);
	return { compile, run };
});

/** A module of which everything that is asked for is a class that does nothing. */
function anyModule() {
	const classes = new Map();
	return new Proxy(
		{},
		{
			get(_, name) {
				if (!classes.has(name)) classes.set(name, class {});
				return classes.get(name);
			},
		},
	);
}

/** What a file may look at while it is loaded. */
function giveWindow() {
	globalThis.window ??= globalThis;
	globalThis.self ??= globalThis;
	globalThis.navigator ??= { userAgent: '', platform: '' };
	globalThis.document ??= { createElement: () => ({}), documentElement: { style: {} } };
}
