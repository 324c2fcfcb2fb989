/** Kinds of stored objects by the name of their collection. */
import { wordsOf } from './words.ts';

const PERSONAL: ReadonlySet<string> = new Set(
  `user users account accounts customer customers client clients patient patients member members employee employees person persons people contact
   contacts profile profiles subscriber subscribers guest guests student students driver drivers applicant applicants order orders invoice invoices payment
   payments card cards wallet wallets transaction transactions transfer transfers statement statements subscription subscriptions cart carts basket baskets
   booking bookings reservation reservations ticket tickets appointment appointments message messages conversation conversations mailbox mailboxes note notes
   document documents file files report reports record records prescription prescriptions claim claims policy policies loan loans vehicle vehicles device
   devices address addresses beneficiary beneficiaries payroll payrolls salary salaries`.split(/\s+/),
);

/** Objects that belong to a person or hold their money or words: nobody else may reach them by counting. */
export function isPersonalObjectName(collection: string): boolean {
  return PERSONAL.has(wordsOf(collection).at(-1) ?? '');
}
