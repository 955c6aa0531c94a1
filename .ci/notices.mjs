import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licences that let their work be shipped with Kith's when their words go with it. */
const FREE = ['MIT', 'ISC'];

/** The folders of the packages of which something is in a bundle, by its metafile; in the order of their names. */
export function packagesIn({ outputs }) {
	const folders = Object.values(outputs).flatMap(({ inputs }) =>
		Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
			const [folder] = /^.*\bnode_modules\/(@[^/]+\/)?[^/]+/.exec(path) ?? [];
			return folder === undefined || bytesInOutput === 0 ? [] : [folder];
		}),
	);
	return [...new Set(folders)].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function readPackage(folder) {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8'),
	);
	if (!FREE.includes(license)) {
		throw new Error(`The licence of ${name} is ${license}, and nobody has looked into it yet`);
	}
	const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.(md|txt))?$/i.test(entry));
	if (file === undefined) throw new Error(`${name} comes without the words of its licence`);
	return { name, version, ...parted(readFileSync(join(folder, file), 'utf8')) };
}

/**
 * The end of a bundle: whose work is in it, and on what terms; packages on the same terms share the words.
 *
 *     /*
 *     Copyright (c) 2026 The Kith authors
 *     gray-matter 4.0.3: Copyright (c) 2014-2018, Jon Schlinkert.
 *
 *     Permission is hereby granted, free of charge, …
 *     *\/
 */
export function noticesOf(own, packages) {
	const kith = parted(own);
	const byTerms = new Map([[kith.terms, [kith.holder]]]);
	for (const { name, version, holder, terms } of packages) {
		byTerms.set(terms, [...(byTerms.get(terms) ?? []), `${name} ${version}: ${holder}`]);
	}
	const notices = [...byTerms].map(([terms, holders]) => `${holders.join('\n')}\n\n${terms}\n`);
	return `/*\n${notices.join('\n')}*/\n`;
}

/** A licence's line of copyright, and all that follows it, in one line. */
function parted(licence) {
	const [holder = ''] = /^.*copyright .*$/im.exec(licence) ?? [];
	const terms = licence.slice(licence.indexOf(holder) + holder.length);
	return { holder: holder.trim(), terms: terms.replace(/\s+/g, ' ').trim() };
}
