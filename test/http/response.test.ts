import { expect } from 'chai';
import { BufferedResponse } from '../../lib/http/response';

describe('BufferedResponse', () => {
  const responseOf = (...chunks: Buffer[]) =>
    new BufferedResponse(200, { 'content-type': 'text/xml; charset=utf-8' }, chunks, 7);
  const [first, second] = [Buffer.from('日本').subarray(0, 4), Buffer.from('日本').subarray(4)];

  it('Chunks that divide a character are joined', () => {
    expect(responseOf(first, second).content).to.deep.equal(Buffer.from('日本'));
    expect(responseOf(first, second).body).to.equal('日本');
  });

  it('The body without chunks is empty', () => {
    expect(responseOf().content).to.have.length(0);
    expect(responseOf().body).to.equal('');
  });

  it('The body stays the same after the bytes of another response are read', () => {
    const [one, other] = [responseOf(first, second), responseOf(Buffer.from('ot'), Buffer.from('her'))];
    expect(one.content.toString()).to.equal('日本');
    expect(other.content.toString()).to.equal('other');
    expect(one.body).to.equal('日本');
    expect(other.body).to.equal('other');
  });

  it('A body may be larger than the shared buffer', () => {
    const chunk = Buffer.alloc(100_000, 'x');
    expect(responseOf(chunk, chunk, chunk).body).to.equal('x'.repeat(300_000));
  });

  it('The response has its content type and the number of bytes received', () => {
    expect(responseOf()).to.include({ statusCode: 200, contentType: 'text/xml; charset=utf-8', bytes: 7 });
  });
});
