/** An exact decimal number: `coefficient` · 10^−`scale`. Never floating point, so that sums and limits are exact. */
export interface Decimal {
  readonly coefficient: bigint;
  /** Number of decimals, 0 or more; always the smallest that holds the value. */
  readonly scale: number;
}

function normalised(coefficient: bigint, scale: number): Decimal {
  let value = coefficient;
  let decimals = scale;
  while (decimals > 0 && value % 10n === 0n) {
    value /= 10n;
    decimals -= 1;
  }
  return { coefficient: value, scale: decimals };
}

/** Reads a plain decimal with a point (`-12.5`, `43250000`); undefined for anything else. */
export function parseDecimal(text: string): Decimal | undefined {
  const match = /^([+-]?)(\d{1,30})(?:\.(\d{1,30}))?$/.exec(text);
  if (match === null) return undefined;
  const decimals = match[3] ?? '';
  const magnitude = BigInt(`${match[2]}${decimals}`);
  return normalised(match[1] === '-' ? -magnitude : magnitude, decimals.length);
}

export function decimalOf(value: bigint | number): Decimal {
  return normalised(BigInt(value), 0);
}

function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.coefficient * 10n ** BigInt(scale - a.scale), b.coefficient * 10n ** BigInt(scale - b.scale), scale];
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return normalised(left + right, scale);
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { coefficient: -b.coefficient, scale: b.scale });
}

export function multiplyDecimals(a: Decimal, b: Decimal): Decimal {
  return normalised(a.coefficient * b.coefficient, a.scale + b.scale);
}

/** `a` times 10^−`places`: a percentage as a share is `shiftDecimal(a, 2)`. */
export function shiftDecimal({ coefficient, scale }: Decimal, places: number): Decimal {
  return normalised(coefficient, scale + places);
}

/** The whole number at or below a quotient; the divisor is positive. */
function floorDivide(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend % divisor < 0n ? quotient - 1n : quotient;
}

/** `value` times `numerator` / `denominator` (which is positive), rounded half up to `places` decimals. */
export function scaledDecimal(value: Decimal, numerator: number, denominator: number, places: number): Decimal {
  const divisor = 10n ** BigInt(value.scale) * BigInt(denominator);
  const dividend = value.coefficient * BigInt(numerator) * 10n ** BigInt(places);
  return normalised(floorDivide(2n * dividend + divisor, 2n * divisor), places);
}

/** The whole number at or below `value` times `numerator` / `denominator`, which is positive. */
export function flooredShare(value: Decimal, numerator: number, denominator: number): Decimal {
  const divisor = 10n ** BigInt(value.scale) * BigInt(denominator);
  return decimalOf(floorDivide(value.coefficient * BigInt(numerator), divisor));
}

/** Negative, zero or positive as `a` is smaller than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The canonical text: a point, no thousands, no trailing zeros (`-12.5`, `43250000`). */
export function decimalText(value: Decimal): string {
  const sign = value.coefficient < 0n ? '-' : '';
  const digits = (value.coefficient < 0n ? -value.coefficient : value.coefficient)
    .toString()
    .padStart(value.scale + 1, '0');
  if (value.scale === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`;
}
