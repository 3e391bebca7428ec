export { WORD_KEYS, type WordKey } from './aftale/words.ts';
export { type ComposeOptions, compose } from './compose.ts';
export { TEMPLATE_RULES, type TemplateRule } from './template/rules.ts';
export { type TemplateSet, templates } from './templates.ts';
