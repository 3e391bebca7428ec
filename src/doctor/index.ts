import type { Words, World } from '../core/index.ts';
import { type Folder, folderName, openFolder, openSettings } from '../pipeline.ts';
import { ofEditor } from './editor.ts';
import { type Finding, fine, ofProblem, type Section } from './finding.ts';
import { ofGit } from './git.ts';
import { ofMachine } from './machine.ts';
import { ofNames, ofRemains } from './names.ts';
import { ofPlace } from './place.ts';
import { ofSettings } from './settings.ts';
import { ofTemplates } from './templates.ts';
import { ofText } from './text.ts';
import { filesBelow } from './tree.ts';

export type { Finding, Section, State } from './finding.ts';

const TITLES = {
  machine: { da: 'Maskinen', en: 'The machine' },
  settings: { da: 'Indstillinger', en: 'Settings' },
  files: { da: 'Filer', en: 'Files' },
  git: { da: 'git', en: 'git' },
  editor: { da: 'Editor', en: 'Editor' },
  look: { da: 'Udseende', en: 'Look' },
} as const satisfies Record<string, Words>;

function ofFiles(folder: Folder): readonly Finding[] {
  const { world, root, file } = folder.settings;
  const below = (key: 'aftaler' | 'dokumenter') =>
    filesBelow(world, root, world.resolve(root, folderName(folder.settings, key)));
  const agreements = below('aftaler');
  const settings = { path: file.parsed.file.path, bytes: folder.settingsBytes };
  return [
    ...ofNames(agreements),
    ...ofText([settings, ...folder.files]),
    ...ofRemains([...agreements, ...below('dokumenter')]),
    ...ofPlace(world, root),
  ];
}

function ofLook(folder: Folder, problems: readonly Finding[]): readonly Finding[] {
  const { logo, fonts } = folder.look;
  const own: Words = {
    da: `Logo: ${logo === undefined ? 'intet' : 'kan læses'}. Skrift: ${fonts?.name ?? 'den indbyggede'}.`,
    en: `Logo: ${logo === undefined ? 'none' : 'can be read'}. Type: ${fonts?.name ?? 'the built-in one'}.`,
  };
  return [...(problems.length > 0 ? [] : [fine('udseende', own)]), ...ofTemplates(folder)];
}

/** Looks at the machine and at the folder around `cwd`, or the one that `config` names: all that is odd, and what is fine. */
export function examine(world: World, config: string | undefined): readonly Section[] {
  const root = openSettings(world, config).value?.settings.root;
  const { value: folder, diagnostics } = openFolder(world, config);
  const problems = [...diagnostics, ...(folder?.leftOut ?? [])].map((problem) => ofProblem(problem.rule, problem));
  const machine = { title: TITLES.machine, findings: ofMachine(world, root) };
  if (folder === undefined) return [machine, { title: TITLES.settings, findings: problems }];
  return [
    machine,
    { title: TITLES.settings, findings: [...ofSettings(folder), ...problems] },
    { title: TITLES.files, findings: ofFiles(folder) },
    { title: TITLES.git, findings: ofGit(folder) },
    { title: TITLES.editor, findings: ofEditor(folder) },
    { title: TITLES.look, findings: ofLook(folder, problems) },
  ];
}
