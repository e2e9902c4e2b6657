/** The option `convert`: where it can be given, which value applies, and what is logged. */
import { expect } from 'chai';
import { dataOf } from '../support/calls';
import { type Loose, useCaptureServer } from '../support/capture-server';

describe('The option convert', () => {
  const server = useCaptureServer();
  const actions = [
    { apiCall: 'all', methodName: 'all', response: { root: 'tags', items: 'tags.tag', type: 'Tag' } },
  ];
  const schema = { resources: { Tags: { resource: 'tag', actions } } };
  const BODY =
    '<response status="ok"><tags><totalItems>2</totalItems><tag id="1"><count>x</count></tag><tag id="2"><count>y</count></tag></tags></response>';

  async function totalOf(client: Loose, options?: object): Promise<unknown> {
    server.answer({ body: BODY });
    return (await dataOf((done) => client.Tags(options).all(done))).tags.totalItems;
  }

  it('A value of the resource applies before a value of the client', async () => {
    const plain = server.client({}, schema) as Loose;
    const converting = plain.reconfigure({ convert: true });
    expect(await totalOf(plain)).to.equal('2');
    expect(await totalOf(converting)).to.equal(2);
    expect(await totalOf(plain, { convert: true })).to.equal(2);
    expect(await totalOf(converting, { convert: false })).to.equal('2');
    expect(await totalOf(converting, { convert: null })).to.equal(2);
    expect(await totalOf(converting.reconfigure({ convert: false }))).to.equal('2');
  });

  it('The option can be changed on an instance', async () => {
    const tags = (server.client({}, schema) as Loose).Tags();
    tags.convert = true;
    server.answer({ body: BODY });
    expect((await tags.all()).tags.totalItems).to.equal(2);
    expect(Object.keys(new (server.client({}, schema) as Loose).Tags({ convert: true }))).not.to.include(
      'convert',
    );
  });

  it('The option has no effect if the format is XML', async () => {
    server.answer({ body: BODY });
    expect(await (server.client({ format: 'XML', convert: true }, schema) as Loose).Tags().all()).to.equal(
      BODY,
    );
  });

  it('A field that cannot be converted is logged once for each logger, without its value', async () => {
    const lines: unknown[] = [];
    const logger = { warn: (line: unknown) => lines.push(line) };
    const client = server.client({ convert: true, logger }, schema) as Loose;
    for (let call = 0; call < 3; call++) await totalOf(client);
    expect(lines).to.deep.equal(['A value of Tag.count is not of its type and stays a string']);
  });

  it('The items of a list are converted', async () => {
    const paged = [{ ...actions[0], params: [{ name: 'page' }] }];
    const client = server.client(
      { convert: true },
      { resources: { Tags: { resource: 'tag', actions: paged } } },
    ) as Loose;
    server.answer({ body: BODY.replace('>x<', '>7<') });
    const counts: unknown[] = [];
    for await (const { count } of client.Tags().all({ page: 1 })) counts.push(count);
    expect(counts).to.deep.equal([7, 'y']);
  });
});
