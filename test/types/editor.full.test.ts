/** What an editor shows of a method, from the language service that editors use. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { readResources, signatureOf } from '../../scripts/generate/schema';
import { instanceName } from '../../scripts/generate/types';
import { compilerOptions, projectRoot, ts } from './compiler';

const resources = readResources();
const file = join(projectRoot, 'test/types/program.ts');

/** `^` marks the cursor. */
function asked(body: string): { service: ts.LanguageService; at: number } {
  const names = resources.map(
    ({ name }) => `const ${instanceName({ name, path: '', methods: [] })} = new api.${name}();`,
  );
  const head = `import type { DefaultClient } from '../../lib/types/generated/exports';\ndeclare const api: DefaultClient;\n${names.join('\n')}\n`;
  text = head + body.replace('^', '');
  version++;
  return { service, at: head.length + body.indexOf('^') };
}

let text = '';
let version = 0;
const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '0'),
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => projectRoot,
  getCompilationSettings: () => compilerOptions,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: ts.sys.fileExists,
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
  getDirectories: ts.sys.getDirectories,
});

/** The lines that go-to-definition opens. */
function jumps(body: string): string[] {
  const { at } = asked(body);
  return (service.getDefinitionAtPosition(file, at) ?? []).map(({ fileName, textSpan }) => {
    const before = readFileSync(fileName, 'utf8').slice(0, textSpan.start).split('\n');
    return readFileSync(fileName, 'utf8').split('\n')[before.length - 1] ?? '';
  });
}

function completions(body: string): string[] {
  const { at } = asked(body);
  return (service.getCompletionsAtPosition(file, at, {})?.entries ?? []).map((entry) => entry.name);
}

function hover(body: string): string {
  const { at } = asked(body);
  return ts.displayPartsToString(service.getQuickInfoAtPosition(file, at)?.documentation);
}

describe('The package in an editor', () => {
  for (const resource of resources) {
    for (const method of resource.methods) {
      const call = `${instanceName(resource)}.${method.name}`;
      it(`\`${call}(\` shows summary, endpoint and parameters, and go-to-definition opens its declaration`, () => {
        const { at } = asked(`${call}(^`);
        const help = service.getSignatureHelpItems(file, at, {});
        const shown = ts.displayPartsToString(help?.items[help.selectedItemIndex]?.documentation);
        expect(shown).to.include(method.summary).and.include(signatureOf(method));
        for (const { name } of method.params) expect(shown).to.include(`\`${name}\``);

        const lines = jumps(`${instanceName(resource)}.^${method.name}(null as any)`);
        expect(lines).to.have.lengthOf(1);
        expect(lines[0]).to.include(`  ${method.name}<`);
      });
    }
  }

  it('Each form of a call has a definition and a description', () => {
    const forms = [
      'artists.^getReleases({ artistId: 1 }, (err, data) => {})',
      'artists.^getReleases({ artistId: 1 }, (err) => {})',
      'artists.^getReleases({ artistId: 1 }, {}, (err, data) => {})',
      'artists.^getReleases({ artistId: 1 })',
      'new api.Artists({ defaultParams: { artistId: 1 } }).^getReleases((err, data) => {})',
      'new api.Artists({ defaultParams: { artistId: 1 } }).^getReleases()',
    ];
    for (const form of forms) {
      expect(jumps(form), form).to.have.lengthOf(1);
      expect(jumps(form)[0], form).to.match(/^ {2}getReleases[<(]/);
      expect(hover(form), form)
        .to.include('Releases of an artist')
        .and.include('GET /artist/releases, unsigned');
    }
  });

  it('A resource of a client has a description, with and without new', () => {
    for (const call of ['api.Art^ists()', 'new api.Art^ists()', 'api.Art^ists']) {
      expect(hover(call), call).to.include('Calls below `/artist`').and.include('new api.Artists(options?)');
    }
  });

  it('Names and values of parameters are completed', () => {
    expect(completions('artists.getReleases({ ^ })')).to.include.members([
      'artistId',
      'type',
      'country',
      'accesstoken',
    ]);
    expect(completions("artists.getReleases({ artistId: 1, type: '^' })")).to.deep.equal([
      'album',
      'single',
      'video',
    ]);
    expect(completions("artists.getReleases({ artistId: 1, usageTypes: '^' })")).to.include('download');
    expect(completions('artists.getReleases({ artistId: 1 }, { ^ })')).to.include.members([
      'timeout',
      'signal',
      'retries',
    ]);
  });

  it('The fields of a response are completed after the error is excluded', () => {
    const body = 'artists.getReleases({ artistId: 1 }, function (err, data) { if (err) return; data.^ })';
    expect(completions(body)).to.include.members(['releases', 'status', 'version', 'location']);
  });

  it('A parameter and a field of a response have a description', () => {
    expect(hover('artists.getSimilar({ art^istId: 1, pageSize: 1 })')).to.equal('artist');
    expect(hover('artists.getSimilar({ artistId: 1, page^Size: 1 })')).to.include('items per page');
    expect(
      hover('artists.getSimilar({ artistId: 1 }).then((data) => data.artists.artist[0]!.sort^Name)'),
    ).to.include('alphabetical');
  });
});
