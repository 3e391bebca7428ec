export * from './deadlines.ts';
export * from './ics.ts';
