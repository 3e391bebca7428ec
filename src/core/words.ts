/** The languages in which the program can speak. Rule pages and documents are always Danish. */
export type Language = 'da' | 'en';

/** One text for people, in both languages; a type, so that none can be forgotten. */
export interface Words {
  readonly da: string;
  readonly en: string;
}
