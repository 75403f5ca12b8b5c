import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { classesOf, decoratorsOf, filesUnder, treeOf } from './sources.js';

const VERBS = ['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options', 'All', 'Sse'];
const ACCESS = ['RequireScope', 'Public'];
const MOST_ROUTES = 8;

const isRoute = (member: ts.ClassElement): member is ts.MethodDeclaration =>
  ts.isMethodDeclaration(member) && decoratorsOf(member).some((name) => VERBS.includes(name));

interface Controller {
  readonly name: string;
  readonly routes: readonly ts.MethodDeclaration[];
}

const controllersIn = (sources: readonly ts.SourceFile[]): Controller[] =>
  sources
    .flatMap(classesOf)
    .filter((declaration) => decoratorsOf(declaration).includes('Controller'))
    .map((declaration) => ({ name: declaration.name?.text ?? '', routes: declaration.members.filter(isRoute) }));

const undeclaredIn = (controllers: readonly Controller[]): string[] =>
  controllers.flatMap(({ name, routes }) =>
    routes
      .filter((route) => decoratorsOf(route).filter((decorator) => ACCESS.includes(decorator)).length !== 1)
      .map((route) => `${name}.${route.name.getText()}`),
  );

describe('every route', () => {
  const controllers = controllersIn(filesUnder('src').map((file) => treeOf(file)));

  it('declares once who may call it', () => {
    expect(undeclaredIn(controllers)).toEqual([]);
  });

  it('is found wanting when it declares nothing, or twice', () => {
    const text = `@Controller('x') class Planted {
      @Get() @RequireScope('read') fine() {}
      @Get(':id') silent() {}
      @Post() @Public() @RequireScope('write') both() {}
    }`;
    expect(undeclaredIn(controllersIn([treeOf('planted.ts', text)]))).toEqual(['Planted.silent', 'Planted.both']);
  });

  it('has its own name, which becomes the operationId', () => {
    const names = controllers.flatMap(({ routes }) => routes.map((route) => route.name.getText()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it(`shares its controller with at most ${MOST_ROUTES - 1} others`, () => {
    expect(controllers.filter(({ routes }) => routes.length > MOST_ROUTES).map(({ name }) => name)).toEqual([]);
  });
});
