/** Names that test runners, promises and DOM code ask of anything; the app has none of them either. */
const askedOfAnything = new Set([
	'then',
	'toJSON',
	'asymmetricMatch',
	'$$typeof',
	'nodeType',
	'tagName',
	'ref',
	'onExternalSettingsChange',
	'onHistoryForward',
]);

/**
 * The end of every prototype chain here. Whatever is read that nothing before it has is something the stand-in lacks, and it says so:
 * an `undefined` would let a test pass that the app would fail.
 */
const nothingBeyond: object = new Proxy(
	{},
	{
		get(target, name, asked: object): unknown {
			if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
			if (askedOfAnything.has(name) || name.startsWith('@@__')) return undefined;
			throw new Error(`The stand-in for Obsidian has no ${asked.constructor.name}.${name}`);
		},
	},
);

/** What every class of the stand-in descends from. */
export class Loud {}
Object.setPrototypeOf(Loud.prototype, nothingBeyond);

/** A function of the module `obsidian` that the stand-in does not do. */
export function lacking(name: string): () => never {
	return () => {
		throw new Error(`The stand-in for Obsidian has no ${name}`);
	};
}

/** Lets an error of a listener surface without stopping the listeners after it, as the app does. */
export function surface(error: unknown): void {
	queueMicrotask(() => {
		throw error;
	});
}
