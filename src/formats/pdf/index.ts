import type { Format } from '../format.ts';

/** Tagged PDF 1.7, accessible (PDF/UA-1) and made to be kept (PDF/A-3a with its source inside, else PDF/A-2a). */
export const pdf: Format = {
  id: 'pdf',
  name: 'PDF',
  byDefault: true,
  isSigned: true,
  load: async () => (await import('./write.ts')).write,
};
