/** Users of a partner, who are identified by the ids of the partner (C-32). */
import { expect } from 'chai';
import { api, BASIC, client, type Credentials } from './support/client';
import { freshName } from './support/people';
import { describeWhole } from './support/server';
import { dataOf, rejectionOf } from './support/settle';

describeWhole('Partner users', () => {
  const managed = (key?: Credentials) => client({ ...key, userManagement: true });

  it('A partner user is created and has a locker without a token, by callback, as in the README (C-32)', async () => {
    const userId = freshName('external user/');
    const partner = managed();
    const emailAddress = `${freshName()}@example.com`;
    const created = await dataOf((done) => partner.User().create({ userId, emailAddress }, done));
    expect(created.user).to.deep.include({ id: userId, type: 'partner', emailAddress });
    const { locker } = await dataOf((done) => partner.User().getLocker({ userId, pageSize: 1 }, done));
    expect(locker.lockerReleases.lockerRelease).to.deep.equal([]);
  });

  it('A delivered item is in the locker of that user only', async () => {
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

  it('A partner user is changed by PUT with the id in the path (C-50, C-57)', async () => {
    const id = freshName('partner /?#');
    await managed().User().create({ userId: id });
    const emailAddress = `${freshName('new')}@example.com`;
    const { user } = await managed().Users().update({ id, emailAddress });
    expect([user.id, user.emailAddress]).to.deep.equal([id, emailAddress]);
  });

  it('Partner users require the option userManagement and a key with that right', async () => {
    const userId = freshName('partner');
    await managed().User().create({ userId });
    const withRight = await client().User().getLocker({ userId });
    expect(withRight.locker.lockerReleases.totalItems, '3-legged, but without a token').to.equal('0');
    const error = await rejectionOf(managed(BASIC).User().getLocker({ userId }));
    expect(error).to.be.instanceOf(api.errors.OAuthError);
    expect(error.message).to.match(/may not act for users by userId/);
  });
});
