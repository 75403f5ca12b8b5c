import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { classesOf, filesUnder, has, parentOf, treeOf } from './sources.js';

interface Refusal {
  readonly name: string;
  /** The literal, or for a code made from the name of a thing, `*` and the rest. */
  readonly code: string | undefined;
}

/** Names of all classes that extend the one given, at any distance. */
function descendantsOf(ancestor: string, classes: readonly ts.ClassDeclaration[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (let before = -1; before < names.size;) {
    before = names.size;
    classes
      .filter((declaration) => [ancestor, ...names].includes(parentOf(declaration) ?? ''))
      .forEach(({ name }) => names.add(name?.text ?? ''));
  }
  return names;
}

const literalOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
    return node.text;
  }
  return ts.isTemplateExpression(node) && node.templateSpans.length === 1
    ? `*${node.templateSpans[0]?.literal.text ?? ''}`
    : undefined;
};

/** What is given to `code`, as a field or in the constructor. */
function codeOf(declaration: ts.ClassDeclaration): string | undefined {
  let code: string | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyDeclaration(node) && node.name.getText() === 'code' && node.initializer) {
      code ??= literalOf(node.initializer);
    }
    if (ts.isBinaryExpression(node) && node.left.getText() === 'this.code') {
      code ??= literalOf(node.right);
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return code;
}

function refusalsIn(sources: readonly ts.SourceFile[]): Refusal[] {
  const classes = sources.flatMap(classesOf);
  const names = descendantsOf('DomainError', classes);
  return classes
    .filter(
      (declaration) => names.has(declaration.name?.text ?? '') && !has(declaration, ts.SyntaxKind.AbstractKeyword),
    )
    .map((declaration) => ({ name: declaration.name?.text ?? '', code: codeOf(declaration) }));
}

const oddIn = (refusals: readonly Refusal[]): Refusal[] =>
  refusals.filter(({ code }) => !/^(\*|[a-z][a-z0-9_]*)\.[a-z][a-z0-9_]*$/.test(code ?? ''));

const sharedIn = (refusals: readonly Refusal[]): Refusal[] => {
  const codes = refusals.map(({ code }) => code);
  return refusals.filter(({ code }) => codes.indexOf(code) !== codes.lastIndexOf(code));
};

describe('the codes of refusals', () => {
  const refusals = refusalsIn(filesUnder('src').map((file) => treeOf(file)));

  it('read thing.reason', () => {
    expect(oddIn(refusals)).toEqual([]);
  });

  it('belong to one refusal each', () => {
    expect(sharedIn(refusals)).toEqual([]);
  });

  it('are found wanting when they are missing, misspelt or used twice', () => {
    const text = `
      abstract class Gone extends DomainError {}
      class Fine extends Gone { readonly code = 'asset.gone'; }
      class Again extends DomainError { readonly code = 'asset.gone'; }
      class Loud extends DomainError { readonly code = 'ASSET_GONE'; }
      class Silent extends DomainError {}
      class Made extends DomainError { constructor(thing) { this.code = \`\${thing}.not_found\`; } }`;
    const planted = refusalsIn([treeOf('planted.ts', text)]);
    expect(oddIn(planted).map(({ name }) => name)).toEqual(['Loud', 'Silent']);
    expect(sharedIn(planted).map(({ name }) => name)).toEqual(['Fine', 'Again']);
  });
});
