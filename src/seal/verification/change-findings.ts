import type { PdfFile } from '../pdf/file.ts';
import { isKind, type PdfDictionary } from '../pdf/value.ts';
import { doubtful, type Finding, failed } from './finding.ts';
import type { LaterChange } from './later-changes.ts';

/** What a signer allows to be done afterwards (ISO 32000-1, 12.8.2.2 and 12.8.2.4). */
export interface Permissions {
  /** 1 nothing, 2 filling in and signing, 3 comments as well; undefined when nothing is said. */
  readonly level: number | undefined;
  /** Some fields were locked. */
  readonly locksFields: boolean;
}

export function permissionsOf(file: PdfFile, signature: PdfDictionary): Permissions {
  const references = file.resolve(signature.entries.get('Reference'));
  const all = isKind(references, 'array') ? references.items.map((item) => file.dictionary(item)) : [];
  const method = (one: PdfDictionary | undefined): string => {
    const name = file.resolve(one?.entries.get('TransformMethod'));
    return isKind(name, 'name') ? name.text : '';
  };
  const certified = all.find((one) => method(one) === 'DocMDP');
  const level = file.resolve(file.dictionary(certified?.entries.get('TransformParams'))?.entries.get('P'));
  return {
    level: certified === undefined ? undefined : typeof level === 'number' ? level : 2,
    locksFields: all.some((one) => method(one) === 'FieldMDP'),
  };
}

/** What is said against a signature because of what was done after it. */
export function changeFindings(changes: ReadonlySet<LaterChange>, permissions: Permissions): readonly Finding[] {
  return [...changes].flatMap((change) => findingOf(change, permissions));
}

function findingOf(change: LaterChange, { level, locksFields }: Permissions): readonly Finding[] {
  switch (change) {
    case 'proof':
    case 'metadata':
      return [];
    case 'signature':
      return level === 1
        ? [
            changed(
              'er der skrevet under, selv om underskriveren havde lukket dokumentet',
              'somebody signed, although the signer had closed the document',
            ),
          ]
        : [];
    case 'comment':
      return level === 1 || level === 2
        ? [
            changed(
              'er der sat kommentarer, selv om underskriveren ikke tillod det',
              'comments were added, which the signer did not allow',
            ),
          ]
        : [commented()];
    case 'form-field':
      return level !== undefined && level >= 2 && !locksFields
        ? [filledIn()]
        : [changed('er et felt udfyldt, ændret eller tilføjet', 'a field was filled in, changed or added')];
    case 'page-added':
      return [changed('er der lagt sider til', 'pages were added')];
    case 'page-removed':
      return [changed('er der taget sider ud', 'pages were taken out')];
    case 'page-changed':
      return [changed('er det ændret, hvad der står på siderne', 'what stands on the pages was changed')];
    case 'attachment':
      return [
        changed(
          'er en vedhæftet fil skiftet ud, tilføjet eller fjernet',
          'an attached file was exchanged, added or removed',
        ),
      ];
    case 'structure':
      return [changed('er det ændret, hvad skærmlæsere læser op', 'what screen readers read out was changed')];
    case 'signature-changed':
      return [
        changed('er selve underskriften eller dens udseende ændret', 'the signature itself or its look was changed'),
      ];
    case 'hidden':
      return [
        changed(
          'er der lagt noget ind bag dokumentet, som ikke hører til det',
          'something was put behind the document that does not belong to it',
        ),
      ];
    case 'other':
      return [changed('er der ændret andet i dokumentet', 'something else in the document was changed')];
  }
}

function changed(da: string, en: string): Finding {
  return failed('FORMAT_FAILURE', `Efter underskriften ${da}.`, `After the signature, ${en}.`);
}

function commented(): Finding {
  return doubtful(
    'FORMAT_FAILURE',
    'Efter underskriften er der sat kommentarer. Se efter, at de ikke dækker noget af teksten.',
    'After the signature, comments were added. See that they do not cover any of the text.',
  );
}

function filledIn(): Finding {
  return doubtful(
    'FORMAT_FAILURE',
    'Efter underskriften er et felt udfyldt eller ændret, som underskriveren tillod. Se efter, hvad der står.',
    'After the signature, a field was filled in or changed, as the signer allowed. See what stands there.',
  );
}
