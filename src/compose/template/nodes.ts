import type {} from 'handlebars';

type Node = hbs.AST.Node;

export function isPath(node: Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

export function isValue(node: Node): node is hbs.AST.MustacheStatement {
  return node.type === 'MustacheStatement';
}

export function isBlock(node: Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

export function isPartial(node: Node): node is hbs.AST.PartialStatement {
  return node.type === 'PartialStatement';
}

export function isContent(node: Node): node is hbs.AST.ContentStatement {
  return node.type === 'ContentStatement';
}

/** Offsets of the lines; as Handlebars counts them, and columns from 0. */
export function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (match) => match.index + match[0].length)];
}
