import type { World } from '../core/index.ts';
import { type Folder, folderName } from '../pipeline.ts';
import { type Finding, fine } from './finding.ts';

/** A second aftale.yaml above: whoever works there uses other settings. */
function ofOuter(world: World, root: string): readonly Finding[] {
  for (let at = root; world.resolve(at, '..') !== at; ) {
    at = world.resolve(at, '..');
    if (world.kindOf(world.resolve(at, 'aftale.yaml')) === 'missing') continue;
    return [
      {
        check: 'flere-indstillinger',
        state: 'odd',
        message: {
          da: 'Mappen ligger i en anden mappe med aftale.yaml. Den yderste bruges ikke her:',
          en: 'The folder lies in another folder with an aftale.yaml. The outer one is not used here:',
        },
        remedy: { da: 'Slet den ene, hvis der kun skal være én.', en: 'Delete one, if there is to be one only.' },
        files: [world.relative(root, world.resolve(at, 'aftale.yaml'))],
      },
    ];
  }
  return [];
}

/** A second aftale.yaml among the agreements: whoever works beside it uses other settings. */
function ofInner(folder: Folder): readonly Finding[] {
  const inner = folder.files.map(({ path }) => path).filter((path) => /(?:^|\/)aftale\.ya?ml$/i.test(path));
  if (inner.length === 0) return [];
  return [
    {
      check: 'flere-indstillinger',
      state: 'wrong',
      message: {
        da: 'Der ligger en aftale.yaml mere blandt aftalerne. Den, der står i dens mappe, får andre indstillinger:',
        en: 'Another aftale.yaml lies among the agreements. Whoever works in its folder gets other settings:',
      },
      remedy: { da: 'Slet den. Der skal kun være én.', en: 'Delete it. There is to be one only.' },
      files: inner,
    },
  ];
}

/** Where things are to lie: those that are missing but not by design. */
function ofFolders(folder: Folder): readonly Finding[] {
  const { world, root, file } = folder.settings;
  const named = file.document.mapper?.skabeloner;
  const missing =
    named !== undefined && named !== 'skabeloner' && world.kindOf(world.resolve(root, named)) === 'missing';
  if (missing) {
    return [
      {
        check: 'mapper',
        state: 'wrong',
        message: {
          da: `\`mapper: skabeloner\` i aftale.yaml siger \`${named}\`, men den mappe findes ikke.`,
          en: `\`mapper: skabeloner\` in aftale.yaml says \`${named}\`, but there is no such folder.`,
        },
        remedy: { da: 'Ret navnet, eller lav mappen.', en: 'Correct the name, or make the folder.' },
      },
    ];
  }
  const names = (['aftaler', 'dokumenter'] as const).map((key) => folderName(folder.settings, key));
  return [
    fine('mapper', {
      da: `Aftalerne ligger i ${names[0]}, dokumenterne i ${names[1]}.`,
      en: `Agreements lie in ${names[0]}, documents in ${names[1]}.`,
    }),
  ];
}

/** aftale.yaml, where it was found, and what it says about folders. */
export function ofSettings(folder: Folder): readonly Finding[] {
  const { world, root, file } = folder.settings;
  return [
    fine('aftale.yaml', {
      da: `Indstillingerne står i ${world.resolve(root, file.parsed.file.path)}`,
      en: `The settings are in ${world.resolve(root, file.parsed.file.path)}`,
    }),
    ...ofOuter(world, root),
    ...ofInner(folder),
    ...ofFolders(folder),
  ];
}
