/** The module `obsidian` in tests and in the browser page. What is not named here comes from obsidian-test-mocks. */
export * from 'obsidian-test-mocks/obsidian';
export { App } from './app.ts';
export { Component } from './component.ts';
export { Editor } from './editor.ts';
export { Events } from './events.ts';
export { FileManager } from './file-manager.ts';
export { EditableFileView, FileView, TextFileView } from './file-view.ts';
export { TAbstractFile, TFile, TFolder } from './files.ts';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons.ts';
export { Keymap, Scope } from './keymap.ts';
export { WorkspaceLeaf } from './leaf.ts';
export { MarkdownView } from './markdown-view.ts';
export { Menu, MenuItem, MenuSeparator } from './menu.ts';
export { MetadataCache } from './metadata-cache.ts';
export { Modal } from './modal.ts';
export { Notice } from './notice.ts';
export { Platform } from './platform.ts';
export { Plugin } from './plugin.ts';
export {
	debounce,
	getLinkpath,
	htmlToMarkdown,
	loadMermaid,
	moment,
	normalizePath,
	parseLinktext,
	request,
	requestUrl,
	resolveSubpath,
	stripHeading,
	stripHeadingForLink,
} from './small-functions.ts';
export { setTooltip } from './tooltip.ts';
export { Vault } from './vault.ts';
export { ItemView, View } from './view.ts';
export { Workspace } from './workspace.ts';
export { getFrontMatterInfo, parseYaml, stringifyYaml } from './yaml-front.ts';
