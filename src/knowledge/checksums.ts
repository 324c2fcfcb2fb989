/** Check digits of numbers that belong to people and accounts. Text of digits in, yes or no out. */

/** ISO/IEC 7812-1, Annex B: card numbers, Canadian and Swedish personal numbers. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/** ISO 13616: an IBAN without blanks, in capitals. */
export function passesIban(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const character of turned) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** Brazilian CPF: two digits, each by a weighted sum modulo 11. */
export function passesCpf(digits: string): boolean {
  const check = (length: number): number => {
    let sum = 0;
    for (let index = 0; index < length; index += 1) sum += Number(digits[index]) * (length + 1 - index);
    return ((sum * 10) % 11) % 10;
  };
  return !isRepeated(digits) && check(9) === Number(digits[9]) && check(10) === Number(digits[10]);
}

/** Spanish DNI and NIE: a letter by the number modulo 23. */
export function passesDni(text: string): boolean {
  const number = text.slice(0, -1).replace('X', '0').replace('Y', '1').replace('Z', '2');
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === text.at(-1);
}

/** French NIR: 97 minus the first thirteen digits modulo 97; Corsica counts as 19 and 18. */
export function passesNir(text: string): boolean {
  const number = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return Number(97n - (BigInt(number) % 97n)) === Number(text.slice(13));
}

/** German tax identification number: ISO 7064 MOD 11,10. */
export function passesSteuerId(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < 10; index += 1) {
    const sum = (Number(digits[index]) + product) % 10;
    product = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  const check = 11 - product;
  return (check === 10 ? 0 : check) === Number(digits[10]);
}

/** Portuguese NIF: a weighted sum modulo 11. */
export function passesNif(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 8; index += 1) sum += Number(digits[index]) * (9 - index);
  const check = 11 - (sum % 11);
  return (check >= 10 ? 0 : check) === Number(digits[8]);
}

/** Indian Aadhaar: Verhoeff's scheme over the dihedral group of order ten. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let index = 0; index < digits.length; index += 1)
    check = multiply(check, permute(index % 8, Number(digits[digits.length - 1 - index])));
  return check === 0;
}

function multiply(left: number, right: number): number {
  if (left < 5) return right < 5 ? (left + right) % 5 : ((left + right) % 5) + 5;
  return right < 5 ? ((left - right + 5) % 5) + 5 : (left - right + 5) % 5;
}

const PERMUTATION = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permute(times: number, digit: number): number {
  let result = digit;
  for (let step = 0; step < times; step += 1) result = PERMUTATION[result] as number;
  return result;
}

/** Polish PESEL: a weighted sum modulo 10. */
export function passesPesel(digits: string): boolean {
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[10]);
}

/** Dutch BSN: the weighted sum is a multiple of 11. */
export function passesBsn(digits: string): boolean {
  let sum = -Number(digits[8]);
  for (let index = 0; index < 8; index += 1) sum += Number(digits[index]) * (9 - index);
  return sum % 11 === 0 && !isRepeated(digits);
}

/** Italian codice fiscale: a letter by tables for odd and even places. */
export function passesCodiceFiscale(text: string): boolean {
  const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
  let sum = 0;
  for (let index = 0; index < 15; index += 1) {
    const character = text[index] as string;
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    sum += index % 2 === 0 ? (odd[value] as number) : value;
  }
  return String.fromCharCode(65 + (sum % 26)) === text[15];
}

function isRepeated(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}
