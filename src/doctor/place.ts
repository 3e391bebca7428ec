import type { World } from '../core/index.ts';
import { type Finding, fine } from './finding.ts';

/** The service that keeps the folder the same on several machines, when that can be told for sure. */
function serviceOf(world: World, root: string): string | undefined {
  for (const name of ['OneDriveCommercial', 'OneDriveConsumer', 'OneDrive']) {
    const place = world.environment(name) ?? '';
    if (place !== '' && !/^(?:\.\.(?:\/|$)|[A-Za-z]:|\/)/.test(world.relative(place, root))) return 'OneDrive';
  }
  // As macOS has laid them since version 12.
  return /\/Library\/CloudStorage\/(OneDrive|Dropbox|GoogleDrive)-/.exec(root)?.[1];
}

/** Folders that are not on this machine alone: fine for agreements, not for the inside of git. */
export function ofPlace(world: World, root: string): readonly Finding[] {
  const hasGit = world.kindOf(world.resolve(root, '.git')) === 'directory';
  const service = serviceOf(world, root);
  if (service !== undefined && hasGit) {
    return [
      {
        check: 'delt-mappe',
        state: 'odd',
        message: {
          da: `Mappen ligger i ${service} og er samtidig i git. De to kan ødelægge hinandens filer i .git.`,
          en: `The folder lies in ${service} and is in git as well. The two may damage each other's files in .git.`,
        },
        remedy: {
          da: `Flyt mappen ud af ${service}, og del den gennem git.`,
          en: `Move the folder out of ${service}, and share it through git.`,
        },
      },
    ];
  }
  if (service !== undefined)
    return [fine('delt-mappe', { da: `Mappen ligger i ${service}.`, en: `The folder lies in ${service}.` })];
  // A path that begins with two backslashes is another machine's (Windows).
  return root.startsWith('\\\\')
    ? [fine('delt-mappe', { da: 'Mappen ligger på et netværksdrev.', en: 'The folder lies on a network drive.' })]
    : [];
}
