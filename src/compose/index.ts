export { WORD_KEYS, type WordKey } from './aftale/words.ts';
export { type ComposeOptions, compose } from './compose.ts';
export { committeesOf } from './report/committee-view.ts';
export * from './report/compose-reports.ts';
export { yearText } from './report/occasion.ts';
export { TEMPLATE_RULES, type TemplateRule } from './template/rules.ts';
export { TEMPLATE_KINDS, type TemplateSet, templates } from './templates.ts';
