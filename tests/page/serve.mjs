import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const TYPES = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.woff2': 'font/woff2',
};

/** The page may load what is beside it, and speak to nobody. */
const POLICY =
	"default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; font-src 'self'";

/**
 * Serves the files of a folder to this machine alone. `port` 0 takes a free one. Answers with the address and with what
 * ends it; fails when the port is taken.
 */
export async function servePage(folder, port = 0) {
	const server = createServer((request, response) => {
		const file = fileAt(folder, request.url ?? '/');
		if (file === undefined) {
			response.writeHead(404).end('There is nothing here.');
			return;
		}
		response.writeHead(200, {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'content-security-policy': POLICY,
			'cache-control': 'no-store',
		});
		response.end(readFileSync(file));
	});
	await new Promise((listening, failed) => {
		server.once('error', failed);
		server.listen(port, '127.0.0.1', listening);
	});
	const close = () => {
		server.closeAllConnections();
		return new Promise((closed) => server.close(closed));
	};
	return { address: `http://127.0.0.1:${server.address().port}/`, close };
}

/** The file that an address names, if it is one of the folder. */
function fileAt(folder, url) {
	const path = pathIn(url);
	if (path === undefined) return undefined;
	const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
	const isWithin = file.startsWith(normalize(folder) + sep);
	return isWithin && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function pathIn(url) {
	try {
		return decodeURIComponent(url.split('?', 1)[0] ?? '/');
	} catch {
		return undefined;
	}
}

/** The port that was typed; ends with a sentence when what was typed cannot be understood. */
function typed() {
	try {
		const { values } = parseArgs({
			options: { 'no-page': { type: 'boolean' }, port: { type: 'string' } },
		});
		const port = Number(values.port ?? 0);
		if (!Number.isInteger(port) || port < 0 || port > 65_535) {
			throw new Error(`--port ${values.port} is no port: 0 to 65535`);
		}
		return { isWanted: values['no-page'] !== true, port };
	} catch (error) {
		end(error.message);
	}
}

async function start() {
	const { isWanted, port } = typed();
	if (!isWanted) return;
	const { buildPage } = await import('./build.mjs');
	const folder = fileURLToPath(new URL('../../node_modules/.cache/kith-page', import.meta.url));
	await buildPage(folder);
	const served = await servePage(folder, port).catch((error) => end(error.message));
	console.log(`\nThe plugin in a stand-in for Obsidian: ${served.address}\nCtrl+C ends it.`);
}

function end(why) {
	console.error(`The demo page cannot be served: ${why}`);
	process.exit(1);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await start();
