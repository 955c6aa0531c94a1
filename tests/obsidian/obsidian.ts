/** The module `obsidian` in tests and in the browser page. What is not named here comes from obsidian-test-mocks. */
export * from 'obsidian-test-mocks/obsidian';
export { App } from './app.ts';
export {
	BasesEntry,
	BasesQueryResult,
	BasesView,
	BasesViewConfig,
	QueryController,
} from './bases.ts';
export { ButtonComponent } from './button.ts';
export {
	ColorComponent,
	DropdownComponent,
	SliderComponent,
	ToggleComponent,
} from './choice-controls.ts';
export { Component } from './component.ts';
export { ConfirmationButton, ConfirmationModal } from './confirmation-modal.ts';
export {
	AbstractTextComponent,
	BaseComponent,
	DisplayValueComponent,
	ExtraButtonComponent,
	ProgressBarComponent,
	SearchComponent,
	TextAreaComponent,
	TextComponent,
	ValueComponent,
} from './controls.ts';
export { Editor } from './editor.ts';
export { Events } from './events.ts';
export { FileManager } from './file-manager.ts';
export { EditableFileView, FileView, TextFileView } from './file-view.ts';
export { TAbstractFile, TFile, TFolder } from './files.ts';
export {
	getAllTags,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
} from './frontmatter-lists.ts';
export {
	prepareFuzzySearch,
	prepareSimpleSearch,
	renderMatches,
	renderResults,
	sortSearchResults,
} from './fuzzy.ts';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons.ts';
export { Keymap, Scope } from './keymap.ts';
export { WorkspaceLeaf } from './leaf.ts';
export { MarkdownRenderChild, MarkdownRenderer } from './markdown-render.ts';
export { MarkdownView } from './markdown-view.ts';
export { Menu, MenuItem, MenuSeparator } from './menu.ts';
export { MetadataCache } from './metadata-cache.ts';
export { Modal } from './modal.ts';
export { Notice } from './notice.ts';
export { Platform } from './platform.ts';
export { Plugin } from './plugin.ts';
export { AbstractInputSuggest, EditorSuggest, PopoverSuggest } from './popover-suggest.ts';
export { PluginSettingTab, SettingPage, SettingTab } from './setting-tab.ts';
export { Setting, SettingGroup } from './setting.ts';
export { FuzzySuggestModal, SuggestModal } from './suggest-modal.ts';
export {
	DateValue,
	debounce,
	displayTooltip,
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
