import { expect } from 'chai';
import { startStub, type Stub } from '../../integration-test/api-stub/index';
import { BASIC, failure, type Params, post, signed, TOKEN, xml } from './helpers';

const ACCOUNT = { emailAddress: 'someone@example.com', password: 'pass word+ü' };

describe('Users of the stub', () => {
  let stub: Stub;

  before(async () => {
    stub = await startStub();
  });
  after(() => stub.close());
  beforeEach(() => stub.reset());

  it('A user can sign up once and authenticate with the password', async () => {
    const { user } = await xml(await post(stub, '/user/signup', ACCOUNT));
    expect(user).to.deep.equal({ id: '4000002', type: '7digital', emailAddress: ACCOUNT.emailAddress });
    expect((await xml(await post(stub, '/user/authenticate', ACCOUNT))).user).to.deep.equal(user);
    const again = await post(stub, '/user/signup', { ...ACCOUNT, emailAddress: 'SOMEONE@example.com' });
    expect((await failure(again)).slice(0, 2)).to.deep.equal([409, '2003']);
    const wrong = await post(stub, '/user/authenticate', { ...ACCOUNT, password: 'other' });
    expect((await failure(wrong)).slice(0, 2)).to.deep.equal([404, '2001']);
    const none = await post(stub, '/user/signup', { ...ACCOUNT, emailAddress: 'nowhere' });
    expect((await failure(none)).slice(0, 2)).to.deep.equal([400, '1002']);
  });

  it('A user is found by e-mail address and changed by id', async () => {
    const found = await xml(await signed(stub, '/users', { emailAddress: 'DEMO@example.com' }));
    expect(found.users.user.id).to.equal('4000001');
    const changes = { emailAddress: 'new@example.com', password: 'new' };
    const changed = await xml(
      await signed(stub, '/users/4000001/update', changes, { method: 'PUT', token: TOKEN }),
    );
    expect(changed.user.emailAddress).to.equal('new@example.com');
    expect((await post(stub, '/user/authenticate', changes)).status).to.equal(200);
    expect((await failure(await signed(stub, '/users', { emailAddress: 'demo@example.com' })))[1]).to.equal(
      '2001',
    );
  });

  it('A user can change only their own account, and a key with user management can change any account', async () => {
    await post(stub, '/user/signup', ACCOUNT);
    const update = async (id: string, params: Params, token = true): Promise<number | string> => {
      const signing = { method: 'PUT', token: token ? TOKEN : undefined };
      const answer = await signed(stub, `/users/${id}/update`, params, signing);
      return answer.status === 200 ? 200 : (await failure(answer))[1];
    };
    expect(await update('4000002', { password: 'x' })).to.equal('2002');
    expect(await update('4000002', { password: 'x' }, false)).to.equal(200);
    expect(await update('4000001', { emailAddress: ACCOUNT.emailAddress })).to.equal('2003');
    expect(await update('4000001', { emailAddress: 'nonsense' })).to.equal('1002');
    expect(await update('4999999', { password: 'x' }, false)).to.equal('2001');
  });

  it('Users of a partner have the ids of the partner, which are separate from other ids', async () => {
    const create = (userId: string, params: Params = {}) =>
      signed(stub, '/user/create', { userId, ...params });
    const { user } = await xml(await create('my user/1', { emailAddress: 'p@example.com' }));
    expect(user).to.deep.equal({ id: 'my user/1', type: 'partner', emailAddress: 'p@example.com' });
    expect((await failure(await create('my user/1'))).slice(0, 2)).to.deep.equal([409, '2003']);
    const locker = await xml(await signed(stub, '/user/locker', { userId: 'my user/1' }));
    expect(locker.locker.lockerReleases).to.deep.equal({ page: '1', pageSize: '10', totalItems: '0' });
    const details = (key?: typeof BASIC) => signed(stub, '/user/details', { userId: 'my user/1' }, { key });
    expect((await details()).status).to.equal(200);
    expect((await failure(await details(BASIC)))[1]).to.equal('2001');
    const update = { method: 'PUT' };
    const path = `/users/${encodeURIComponent('my user/1')}/update`;
    expect((await signed(stub, path, { emailAddress: 'q@example.com' }, update)).status).to.equal(200);
  });

  it('A user has the subscription that was reported last', async () => {
    await post(stub, '/user/signup', ACCOUNT);
    const userId = '4000002';
    const read = () => signed(stub, '/user/unlimitedStreaming', { userId });
    expect((await failure(await read())).slice(0, 2)).to.deep.equal([403, '2002']);
    const plan = {
      userId,
      planCode: 'premium-unlimited-streaming',
      status: 'active',
      currency: 'GBP',
      recurringFee: 999,
      activatedAt: '2024-01-01T00:00:00Z',
      currentPeriodStartDate: '2024-01-01T00:00:00Z',
      expiryDate: '2040-01-01T00:00:00Z',
    };
    const written = await xml(await post(stub, '/user/unlimitedStreaming', plan));
    expect(written.streaming).to.deep.equal({ level: 'premium', expiryDate: '2040-01-01T00:00:00Z' });
    expect((await xml(await read())).streaming).to.deep.equal(written.streaming);
    for (const [name, value, code] of [
      ['status', 'golden', '1006'],
      ['activatedAt', '2999-01-01T00:00:00Z', '1002'],
      ['currentPeriodStartDate', '2999-01-01T00:00:00Z', '1002'],
      ['trialEndsAt', '2024-02-01T00:00:00Z', '1002'],
      ['planCode', 'trial-unlimited-streaming', '1001'],
      ['expiryDate', 'soon', '1002'],
      ['recurringFee', 'a lot', '1002'],
      ['userId', 'nobody', '2001'],
    ]) {
      const answer = await post(stub, '/user/unlimitedStreaming', { ...plan, [name!]: value! });
      expect([name, (await failure(answer))[1]], answer.text).to.deep.equal([name, code]);
    }
  });
});
