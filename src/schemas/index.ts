export { isCurrent, SCHEMA_FOLDER, type SchemaFile, schemaFiles, schemaLine } from './folder.ts';
export { editorSchema } from './for-editors.ts';
export { type Schema, schemaKinds, selfContainedSchema } from './self-contained.ts';
