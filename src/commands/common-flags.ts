import type { Flag } from './command.ts';

/** Flags that every command knows. */
export const COMMON_FLAGS: readonly Flag[] = [
  {
    name: 'config',
    value: { da: 'STI', en: 'PATH' },
    candidates: 'files',
    explanation: {
      da: 'aftale.yaml, hvis den ikke skal findes opad',
      en: 'aftale.yaml, if it is not to be found upward',
    },
  },
  {
    name: 'lang',
    value: { da: 'SPROG', en: 'LANGUAGE' },
    choices: ['da', 'en'],
    explanation: { da: 'sprog i meddelelser (også AFTALE_LANG)', en: 'language of messages (also AFTALE_LANG)' },
  },
  { name: 'color', explanation: { da: 'brug farver', en: 'use colours' } },
  { name: 'no-color', explanation: { da: 'brug ikke farver (også NO_COLOR)', en: 'use no colours (also NO_COLOR)' } },
  { name: 'quiet', short: 'q', explanation: { da: 'sig kun det nødvendige', en: 'say only what is needed' } },
  { name: 'verbose', short: 'v', explanation: { da: 'sig mere', en: 'say more' } },
];

export const HELP_FLAG: Flag = {
  name: 'help',
  short: 'h',
  explanation: { da: 'vis denne hjælp', en: 'show this help' },
};

export const VERSION_FLAG: Flag = {
  name: 'version',
  short: 'V',
  explanation: { da: 'vis programmets version', en: 'show the version of the program' },
};
