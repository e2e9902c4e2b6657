/** Pages for users: card registration, and a page in place of PayPal. */
import { type Request, Router } from 'express';
import { TextError } from '../responses/errors';
import type { World } from '../world';
import { paramsOf } from './incoming';
import { type Page, page, redirectTo } from './pages';
import { notAllowed, type Reply } from './reply';
import { returnResult } from './fault-delivery';

type Handle = (world: World, req: Request) => Reply;

export function hostedPages(world: World): Router {
  const router = Router();
  const serve = (path: string, show: Handle, submit: Handle): void => {
    router.all(path, (req, res) => {
      if (!['GET', 'HEAD', 'POST'].includes(req.method)) throw notAllowed(['GET', 'POST']);
      returnResult(res, (req.method === 'POST' ? submit : show)(world, req));
    });
  };
  serve('/payment/cardregistration/:id', showCardForm, submitCard);
  serve('/paypal/checkout', showPayPal, submitPayPal);
  return router;
}

const CARD_FORM: Page = {
  title: 'Register a card',
  text: 'The cards of this stub are invented. The number below works.',
  fields: [
    { name: 'cardNumber', label: 'Card number', value: '4111111111111111' },
    { name: 'cardHolderName', label: 'Name on the card', value: 'Demo User' },
    { name: 'expiryDate', label: 'Expires (YYYYMM)', value: '209912' },
  ],
  buttons: [['register', 'Register']],
};

const showCardForm: Handle = (world, req) => {
  world.state.cards.registration(paramsOf(req).required('id'));
  return page(CARD_FORM);
};

/** The user is sent back in any case, and the caller then requests the result. */
const submitCard: Handle = (world, req) => {
  const params = paramsOf(req);
  const registration = world.state.cards.registration(params.required('id'));
  if (registration.status !== 'complete') {
    const field = (name: string): string => params.text(name) ?? '';
    world.state.cards.complete(
      registration,
      {
        cardNumber: field('cardNumber'),
        cardHolderName: field('cardHolderName'),
        expiryDate: field('expiryDate'),
      },
      world.now(),
    );
  }
  return redirectTo(registration.redirectUrl, { cardRegistrationId: registration.id })!;
};

const showPayPal: Handle = (world, req) => {
  payPalBasket(world, req);
  return page({
    title: 'Pay in place of PayPal',
    text: 'Nothing is charged.',
    buttons: [
      ['pay', 'Pay'],
      ['cancel', 'Cancel'],
    ],
  });
};

const submitPayPal: Handle = (world, req) => {
  const basket = payPalBasket(world, req);
  basket.payPal!.approved = paramsOf(req).text('decision') === 'pay';
  const text = basket.payPal!.approved ? 'Paid. Go back to the shop.' : 'Not paid. Go back to the shop.';
  return page({ title: 'Thank you', text });
};

function payPalBasket(world: World, req: Request) {
  const basket = world.state.baskets.byPayPalToken(paramsOf(req).required('token'));
  if (!basket) throw new TextError(404, 'Resource not found');
  return basket;
}
