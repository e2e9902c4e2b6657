/** Users of a partner, who are called by the partner's own ids (C-32). */
import { expect } from 'chai';
import { api, BASIC, client, type Credentials } from './support/client';
import { freshName } from './support/people';
import { describeWhole } from './support/server';
import { dataOf, rejectionOf } from './support/settle';

describeWhole('partner users', () => {
  const managed = (key?: Credentials) => client({ ...key, userManagement: true });

  it('are created and have a locker without any token, by callback, as in the README (C-32)', async () => {
    const userId = freshName('external user/');
    const partner = managed();
    const emailAddress = `${freshName()}@example.com`;
    const created = await dataOf((done) => partner.User().create({ userId, emailAddress }, done));
    expect(created.user).to.deep.include({ id: userId, type: 'partner', emailAddress });
    const { locker } = await dataOf((done) => partner.User().getLocker({ userId, pageSize: 1 }, done));
    expect(locker.lockerReleases.lockerRelease).to.deep.equal([]);
  });

  it('get what is delivered to them, and only they', async () => {
    const users = managed().User();
    const [userId, other] = [freshName('partner'), freshName('partner')];
    await users.create({ userId });
    await users.create({ userId: other });
    const transactionId = freshName('sale');
    await users.deliverItem({ userId, releaseId: 2431, transactionId, country: 'GB' });
    const owned = async (user: string) =>
      (await users.getLocker({ userId: user })).locker.lockerReleases.lockerRelease.map(
        ({ release }) => release.id,
      );
    expect([await owned(userId), await owned(other)]).to.deep.equal([['2431'], []]);
  });

  it('are changed by PUT with their id in the path (C-50, C-57)', async () => {
    const id = freshName('partner /?#');
    await managed().User().create({ userId: id });
    const emailAddress = `${freshName('new')}@example.com`;
    const { user } = await managed().Users().update({ id, emailAddress });
    expect([user.id, user.emailAddress]).to.deep.equal([id, emailAddress]);
  });

  it('are nothing for a client that is not told so, nor for a key without the right', async () => {
    const userId = freshName('partner');
    await managed().User().create({ userId });
    const withRight = await client().User().getLocker({ userId });
    expect(withRight.locker.lockerReleases.totalItems, '3-legged, but without a token').to.equal('0');
    const error = await rejectionOf(managed(BASIC).User().getLocker({ userId }));
    expect(error).to.be.instanceOf(api.errors.OAuthError);
    expect(error.message).to.match(/may not act for users by userId/);
  });
});
