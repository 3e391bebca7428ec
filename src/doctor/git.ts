import type { GitAnswer, World } from '../core/index.ts';
import { type Folder, folderName } from '../pipeline.ts';
import { type Finding, fine, whenSome } from './finding.ts';

/** Paths as git ends them with `-z`: with their letters as they are. */
function names(answer: GitAnswer | undefined): readonly string[] {
  return answer?.code === 0 ? answer.text.split('\0').filter((name) => name !== '') : [];
}

function ofIgnored(ask: Ask, agreements: string): readonly Finding[] {
  const ignored = names(
    ask('ls-files', '-z', '--others', '--ignored', '--exclude-standard', '--', agreements, 'aftale.yaml'),
  );
  const meant = ignored.filter((name) => /\.ya?ml$/i.test(name));
  return whenSome(meant, {
    check: 'git-gemmer-ikke',
    state: 'wrong',
    message: {
      da: 'Filer, som git springer over, så de ikke bliver gemt:',
      en: 'Files that git ignores, so that they are not kept:',
    },
    remedy: {
      da: 'Ret .gitignore. »git check-ignore -v FIL« viser den linje, der er skyld i det.',
      en: 'Correct .gitignore. "git check-ignore -v FILE" shows the line that does it.',
    },
  });
}

function ofUnmerged(ask: Ask): readonly Finding[] {
  const entries = names(ask('ls-files', '-z', '--unmerged'));
  const files = [...new Set(entries.map((entry) => entry.slice(entry.indexOf('\t') + 1)))];
  return whenSome(files, {
    check: 'git-fletning',
    state: 'wrong',
    message: {
      da: 'To udgaver er ved at blive flettet, og det er ikke gjort færdigt:',
      en: 'Two versions are being merged, and that is not finished:',
    },
    remedy: {
      da: 'Vælg i VS Code, hvad der skal stå. I aftale.lock beholdes begges linjer.',
      en: 'Choose in VS Code what is to stand there. In aftale.lock the lines of both are kept.',
    },
  });
}

/** Documents are kept in git, or they are not; both is fine, but it must be decided. */
function ofDocuments(ask: Ask, world: World, root: string, documents: string): readonly Finding[] {
  const kept = names(ask('ls-files', '-z', '--', documents)).length > 0;
  const ignored = ask('check-ignore', '-q', '--no-index', '--', `${documents}/x.pdf`)?.code === 0;
  if (kept && ignored) {
    return [
      {
        check: 'git-dokumenter',
        state: 'odd',
        message: {
          da: `Nogle dokumenter i ${documents} er gemt i git, men .gitignore siger, at de ikke skal: nye kommer ikke med.`,
          en: `Some documents in ${documents} are kept in git, but .gitignore says otherwise: new ones are left out.`,
        },
        remedy: {
          da: `Vælg: fjern ${documents}/ fra .gitignore, eller skriv »git rm -r --cached ${documents}«.`,
          en: `Choose: remove ${documents}/ from .gitignore, or run "git rm -r --cached ${documents}".`,
        },
      },
    ];
  }
  if (kept)
    return [
      fine('git-dokumenter', {
        da: `Dokumenterne i ${documents} gemmes i git.`,
        en: `Documents in ${documents} are kept in git.`,
      }),
    ];
  if (ignored || world.kindOf(world.resolve(root, documents)) === 'missing') {
    return [
      fine('git-dokumenter', {
        da: `Dokumenterne i ${documents} gemmes ikke i git; de kan altid dannes igen.`,
        en: `Documents in ${documents} are not kept in git; they can always be built again.`,
      }),
    ];
  }
  return [
    {
      check: 'git-dokumenter',
      state: 'odd',
      message: {
        da: `Dokumenterne i ${documents} er hverken gemt i git eller nævnt i .gitignore.`,
        en: `Documents in ${documents} are neither kept in git nor named in .gitignore.`,
      },
      remedy: {
        da: `Skriv ${documents}/ i .gitignore, hvis git ikke skal gemme dem.`,
        en: `Write ${documents}/ into .gitignore, unless git is to keep them.`,
      },
    },
  ];
}

/** `core.autocrlf` changes line ends on one machine and not on another, unless .gitattributes says what holds for all. */
function ofLineEnds(ask: Ask): readonly Finding[] {
  const changes = ask('config', '--get', 'core.autocrlf')?.text.trim() === 'true';
  const attributes = names(ask('check-attr', '-z', 'text', 'eol', '--', 'aftale.yaml'));
  const isSettled = attributes.some((value, at) => at % 3 === 2 && value !== 'unspecified');
  if (!changes || isSettled) return [];
  return [
    {
      check: 'git-linjeskift',
      state: 'odd',
      message: {
        da: 'git skifter linjeskift på denne maskine (core.autocrlf), og mappen siger ikke, hvad der gælder for alle.',
        en: 'git changes line ends on this machine (core.autocrlf), and the folder does not say what holds for all.',
      },
      remedy: {
        da: 'Lav filen .gitattributes med linjen: *.yaml text eol=lf',
        en: 'Make a file .gitattributes with the line: *.yaml text eol=lf',
      },
    },
  ];
}

type Ask = (...words: string[]) => GitAnswer | undefined;

function ofRepository(folder: Folder, ask: Ask): readonly Finding[] {
  const { world, root } = folder.settings;
  const [agreements, documents] = (['aftaler', 'dokumenter'] as const).map((key) => folderName(folder.settings, key));
  return [
    fine('git', { da: 'Mappen er i git.', en: 'The folder is in git.' }),
    ...ofIgnored(ask, agreements ?? ''),
    ...ofUnmerged(ask),
    ...ofDocuments(ask, world, root, documents ?? ''),
    ...ofLineEnds(ask),
  ];
}

/** What git does with the folder. A folder without git is fine, and so is a machine without it. */
export function ofGit(folder: Folder): readonly Finding[] {
  const { world, root } = folder.settings;
  const ask: Ask = (...words) => world.git(root, words);
  const inside = ask('rev-parse', '--is-inside-work-tree');
  if (inside === undefined) {
    return [
      fine('git', {
        da: 'git er ikke installeret eller svarer ikke; det er ikke undersøgt.',
        en: 'git is not installed or does not answer; it was not looked at.',
      }),
    ];
  }
  if (inside.complaint.includes('dubious ownership')) {
    return [
      {
        check: 'git',
        state: 'odd',
        message: {
          da: 'git vil ikke bruge mappen, fordi en anden bruger ejer den.',
          en: 'git will not use the folder, because another user owns it.',
        },
        remedy: {
          da: `Skriv: git config --global --add safe.directory "${root}"`,
          en: `Run: git config --global --add safe.directory "${root}"`,
        },
      },
    ];
  }
  if (inside.code !== 0) return [fine('git', { da: 'Mappen er ikke i git.', en: 'The folder is not in git.' })];
  return ofRepository(folder, ask);
}
