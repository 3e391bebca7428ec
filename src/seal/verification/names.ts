import type { RelativeDistinguishedNames } from 'pkijs';

const COMMON_NAME = '2.5.4.3';
const ORGANISATION = '2.5.4.10';

function part({ typesAndValues }: RelativeDistinguishedNames, type: string): string | undefined {
  const value: unknown = typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
  return typeof value === 'string' ? value : undefined;
}

/** What a person or an authority is called in a certificate; '' where it has no name that can be read. */
export function commonName(name: RelativeDistinguishedNames): string {
  return part(name, COMMON_NAME) ?? part(name, ORGANISATION) ?? '';
}
