import type * as obsidian from 'obsidian';
import { BooleanValue, NumberValue, StringValue } from 'obsidian-test-mocks/obsidian';
import { Component } from './component.ts';
import { Loud } from './loud.ts';

type Id = obsidian.BasesPropertyId;

/** What a base gives its views. Test surface: `show` hands over the files the base has now, in its order. */
export class QueryController extends Component {
	readonly app: obsidian.App;
	readonly config: BasesViewConfig;
	view: BasesView | undefined = undefined;

	constructor(app: obsidian.App, config: BasesViewConfig) {
		super();
		this.app = app;
		this.config = config;
	}

	show(files: readonly obsidian.TFile[]): void {
		if (this.view === undefined) throw new Error('No view was made for this base');
		const entries = files.map((file) => new BasesEntry(this.app, file));
		this.view.data = new BasesQueryResult(entries, this.config.getOrder());
		this.view.onDataUpdated();
	}
}

/** A view of a base; its `data` is another object after each change. */
export abstract class BasesView extends Component {
	abstract type: string;
	app: obsidian.App;
	config: BasesViewConfig;
	allProperties: Id[];
	data: BasesQueryResult;

	protected constructor(controller: QueryController) {
		super();
		this.app = controller.app;
		this.config = controller.config;
		this.allProperties = controller.config.getOrder();
		this.data = new BasesQueryResult([], this.allProperties);
	}

	abstract onDataUpdated(): void;
}

/** Ungrouped: all entries are in one group without a key. */
export class BasesQueryResult extends Loud {
	data: BasesEntry[];
	readonly properties: Id[];

	constructor(data: BasesEntry[], properties: Id[]) {
		super();
		this.data = data;
		this.properties = properties;
	}

	get groupedData(): { entries: BasesEntry[]; hasKey(): boolean }[] {
		return [{ entries: this.data, hasKey: () => false }];
	}
}

/** A file in a base. Dates are texts here, and lists and formulas are not done. */
export class BasesEntry extends Loud {
	readonly file: obsidian.TFile;
	private readonly app: obsidian.App;

	constructor(app: obsidian.App, file: obsidian.TFile) {
		super();
		this.app = app;
		this.file = file;
	}

	getValue(propertyId: Id): StringValue | NumberValue | BooleanValue | null {
		const dot = propertyId.indexOf('.');
		const name = propertyId.slice(dot + 1);
		if (propertyId.slice(0, dot) === 'file') return this.fileValue(name);
		const frontmatter = this.app.metadataCache.getFileCache(this.file)?.frontmatter;
		return valueOf(frontmatter?.[name]);
	}

	private fileValue(name: string): StringValue | NumberValue | BooleanValue | null {
		const { path, basename, extension } = this.file;
		return valueOf({ path, name: this.file.name, basename, ext: extension }[name]);
	}
}

/** The options and columns a base’s file has for this view. */
export class BasesViewConfig extends Loud {
	name: string;
	private readonly options: Map<string, unknown>;
	private readonly order: Id[];

	constructor(name: string, options: Readonly<Record<string, unknown>>, order: Id[]) {
		super();
		this.name = name;
		this.options = new Map(Object.entries(options));
		this.order = order;
	}

	get(key: string): unknown {
		return this.options.get(key);
	}

	getAsPropertyId(key: string): Id | null {
		const value = this.get(key);
		return typeof value === 'string' && /^(?:note|file|formula)\./.test(value)
			? (value as Id)
			: null;
	}

	set(key: string, value: unknown): void {
		if (value === null) this.options.delete(key);
		else this.options.set(key, value);
	}

	getOrder(): Id[] {
		return this.order;
	}

	getSort(): obsidian.BasesSortConfig[] {
		return [];
	}

	getDisplayName(propertyId: Id): string {
		return propertyId.slice(propertyId.indexOf('.') + 1);
	}
}

function valueOf(value: unknown): StringValue | NumberValue | BooleanValue | null {
	if (typeof value === 'string') return new StringValue(value);
	if (typeof value === 'number') return new NumberValue(value);
	return typeof value === 'boolean' ? new BooleanValue(value) : null;
}
