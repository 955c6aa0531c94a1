import type * as obsidian from 'obsidian';
import { type TFile } from './files.ts';

/** The files of a vault by name, for links. Case and the way an accent is encoded do not count. */
export class LinkIndex {
	private readonly byName = new Map<string, TFile[]>();

	constructor(files: readonly TFile[]) {
		for (const file of files) {
			const name = comparable(file.name);
			const namesakes = this.byName.get(name);
			if (namesakes === undefined) this.byName.set(name, [file]);
			else namesakes.push(file);
		}
	}

	/**
	 * The file a link leads to: a path from the vault’s root or from the source (`./`, `../`), else the end of a path. Among several, one
	 * in the source’s folder comes first, then the shortest path.
	 */
	destination(linkpath: string, sourcePath: string): TFile | null {
		const wanted = comparable(linkpath === '' ? sourcePath : fromSource(linkpath, sourcePath));
		const candidates = this.called(nameIn(wanted));
		const exact = candidates.find((file) => namesPath(file, wanted));
		if (exact !== undefined) return exact;
		if (/^\.{0,2}\//.test(linkpath)) return null;
		const ending = candidates.filter((file) => endsWithPath(file, wanted));
		return ending.sort((one, other) => nearer(one, other, sourcePath))[0] ?? null;
	}

	/** What to write in a link to a file: its name if no other has it, else its path. */
	linktext(file: obsidian.TFile, omitExtension: boolean): string {
		const isUnique = (this.byName.get(comparable(file.name)) ?? []).length < 2;
		const text = isUnique ? file.name : file.path;
		return omitExtension && file.extension === 'md' ? text.slice(0, -'.md'.length) : text;
	}

	private called(name: string): readonly TFile[] {
		return [...(this.byName.get(name) ?? []), ...(this.byName.get(`${name}.md`) ?? [])];
	}
}

function comparable(path: string): string {
	return path.normalize('NFC').toLowerCase();
}

/** `./` and `../` taken away; a leading slash means the root. */
function fromSource(linkpath: string, sourcePath: string): string {
	if (linkpath.startsWith('/')) return linkpath.slice(1);
	if (!/^\.\.?\//.test(linkpath)) return linkpath;
	const at = sourcePath.split('/').slice(0, -1);
	for (const step of linkpath.split('/')) {
		if (step === '..') at.pop();
		else if (step !== '.') at.push(step);
	}
	return at.join('/');
}

function namesPath(file: TFile, wanted: string): boolean {
	const path = comparable(file.path);
	return path === wanted || path === `${wanted}.md`;
}

function endsWithPath(file: TFile, wanted: string): boolean {
	const path = `/${comparable(file.path)}`;
	return path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`);
}

function nearer(one: TFile, other: TFile, sourcePath: string): number {
	const away = (file: TFile): number => (folderOf(file.path) === folderOf(sourcePath) ? 0 : 1);
	return (
		away(one) - away(other) ||
		one.path.length - other.path.length ||
		(one.path < other.path ? -1 : 1)
	);
}

function nameIn(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

function folderOf(path: string): string {
	return path.slice(0, path.lastIndexOf('/') + 1);
}
