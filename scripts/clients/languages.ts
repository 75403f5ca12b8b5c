import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Runs a program and answers what it printed; fails with what it complained of. */
export type Run = (program: string, args: readonly string[]) => Promise<string>;

/** A client in a language, in a folder of its own. */
export interface Language {
  /** What openapi-generator calls it, and how it is to be made; null for the client of this package. */
  readonly generator: readonly string[] | null;
  /** Programs that must be there. */
  readonly needs: readonly string[];
  /** Compiles the client in `client/`; a compiler's complaint fails it. */
  readonly compile: (run: Run, folder: string) => Promise<unknown>;
  /** Runs the main job. */
  readonly job: (run: Run, folder: string) => Promise<string>;
}

const PROGRAMS = resolve('scripts/clients');
const TSC = resolve('node_modules/.bin/tsc');
const STRICT = [
  ...'--ignoreConfig --module nodenext --target es2023 --strict --types node --typeRoots'.split(' '),
  resolve('node_modules/@types'),
];

const pythonOf = (folder: string): string => join(folder, 'venv/bin/python');

/** The pip of an environment next to the client, which is kept from run to run. */
async function installPython(run: Run, folder: string): Promise<void> {
  await run('python3', ['-m', 'venv', join(folder, 'venv')]);
  await run(pythonOf(folder), ['-m', 'pip', 'install', '--quiet', '--force-reinstall', '--no-deps', './client']);
  await run(pythonOf(folder), ['-m', 'pip', 'install', '--quiet', './client']);
  const importAll =
    'import pkgutil, importlib, tessera_client as c; ' +
    "[importlib.import_module(m.name) for m in pkgutil.walk_packages(c.__path__, 'tessera_client.')]";
  await run(pythonOf(folder), ['-c', importAll]);
}

async function compileGo(run: Run, folder: string): Promise<void> {
  const module = 'module example.com/tessera/job\n\nrequire example.com/tessera/client v0.0.0\n';
  writeFileSync(join(folder, 'go.mod'), `${module}\nreplace example.com/tessera/client => ./client\n`);
  cpSync(join(PROGRAMS, 'go/main.go'), join(folder, 'main.go'));
  await run('go', ['mod', 'tidy']);
  await run('go', ['vet', '.', 'example.com/tessera/client']);
  await run('go', ['build', '-o', 'job', '.']);
}

async function compileTypeScript(run: Run, folder: string): Promise<void> {
  await run(TSC, ['-p', 'client']);
  const modules = join(folder, 'node_modules');
  rmSync(modules, { recursive: true, force: true });
  mkdirSync(modules);
  symlinkSync(join(folder, 'client'), join(modules, 'tessera-client'), 'dir');
  cpSync(join(PROGRAMS, 'typescript/main-job.mts'), join(folder, 'main-job.mts'));
  await run(TSC, ['main-job.mts', ...STRICT]);
}

const JAVA_PACKAGES =
  'invokerPackage=com.example.tessera,apiPackage=com.example.tessera.api,modelPackage=com.example.tessera.model';

export const LANGUAGES: Readonly<Record<string, Language>> = {
  'TypeScript, of the package': {
    generator: null,
    needs: [],
    compile: (run) => run(TSC, ['--noEmit', '--skipLibCheck', ...STRICT, join(PROGRAMS, 'typescript/main-job.ts')]),
    job: (run) => run(process.execPath, [resolve('dist/scripts/clients/typescript/main-job.js')]),
  },
  TypeScript: {
    generator: ['-g', 'typescript-fetch', '--additional-properties=npmName=tessera-client'],
    needs: [],
    compile: compileTypeScript,
    job: (run) => run(process.execPath, ['main-job.mjs']),
  },
  Python: {
    generator: ['-g', 'python', '--package-name', 'tessera_client'],
    needs: ['python3'],
    compile: installPython,
    job: (run, folder) => run(pythonOf(folder), [join(PROGRAMS, 'python/main_job.py')]),
  },
  Go: {
    generator: [
      '-g',
      'go',
      '--package-name',
      'tessera',
      '--git-host',
      'example.com',
      '--git-user-id',
      'tessera',
      '--git-repo-id',
      'client',
    ],
    needs: ['go'],
    compile: compileGo,
    job: (run, folder) => run(join(folder, 'job'), []),
  },
  Java: {
    generator: ['-g', 'java', '--library', 'native', `--additional-properties=${JAVA_PACKAGES}`],
    needs: ['mvn'],
    compile: (run) =>
      run(
        'mvn',
        '-q -B -f client/pom.xml -Dmaven.test.skip=true compile dependency:build-classpath -Dmdep.outputFile=classpath.txt'.split(
          ' ',
        ),
      ),
    job: (run, folder) => {
      const libraries = readFileSync(join(folder, 'client/classpath.txt'), 'utf8').trim();
      const classpath = [join(folder, 'client/target/classes'), libraries].join(delimiter);
      return run('java', ['-cp', classpath, join(PROGRAMS, 'java/MainJob.java')]);
    },
  },
};

/** Programs run in the folder, without waiting in the way of the server that they call. */
export const runIn =
  (folder: string, environment: NodeJS.ProcessEnv): Run =>
  (program, args) =>
    new Promise((answer, fail) => {
      const options = { cwd: folder, env: { ...process.env, ...environment }, maxBuffer: 2 ** 26 };
      execFile(program, args, options, (error, stdout, stderr) =>
        error ? fail(new Error(`${program}: ${stdout}${stderr || error.message}`.slice(0, 2000))) : answer(stdout),
      );
    });
