import { bash } from './bash.ts';
import { fish } from './fish.ts';
import type { Offer } from './offer.ts';
import { powershell } from './powershell.ts';
import { zsh } from './zsh.ts';

/** A script for each shell, by its name. */
export const scripts: ReadonlyMap<string, (offer: Offer) => string> = new Map([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
  ['powershell', powershell],
]);
