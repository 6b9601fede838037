import { type ArgumentMetadata, ValidationPipe } from '@nestjs/common';
import type { FieldError, FieldFault } from '@leerspoor/shared';
import type { ValidationError } from 'class-validator';
import { below, misshapen, unfit, unreadableTimes } from './input-shape.js';
import { problem } from './problem.js';

const FAULT_OF: Record<string, FieldFault> = {
  whitelistValidation: 'unknown-field',
  maxLength: 'too-long',
  minLength: 'too-short',
  matches: 'missing',
  isIn: 'not-a-choice',
  min: 'out-of-range',
  max: 'out-of-range',
  arrayMaxSize: 'too-many',
};

/** Checks the shape of a body before and after the validator, which lets some through. */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body' || !metadata.metatype) return super.transform(value, metadata);
    const body = value ?? {};
    refuse(unfit(body));
    refuse(misshapen(metadata.metatype, body));
    const input: unknown = await super.transform(body, metadata);
    refuse(unreadableTimes(input));
    return input;
  }
}

function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw problem.invalidInput(errors);
}

/** Body → input class: unknown fields are refused, faults come out as JSON pointers. */
export const validation = () =>
  new InputPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    exceptionFactory: (errors) => problem.invalidInput(fieldErrors(errors)),
  });

/** Flattens class-validator's tree into one fault per field, deepest first. */
export function fieldErrors(errors: ValidationError[], at = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = below(at, error.property);
    const own = error.constraints || !error.children?.length ? [fieldError(error, pointer)] : [];
    return [...own, ...fieldErrors(error.children ?? [], pointer)];
  });
}

function fieldError(error: ValidationError, pointer: string): FieldError {
  const broken = Object.keys(error.constraints ?? {});
  if (broken.includes('whitelistValidation')) return { pointer, fault: 'unknown-field' };
  if (error.value === undefined || error.value === null || error.value === '')
    return { pointer, fault: 'missing' };
  // A wrong type breaks its length rule as well: say the type.
  const rule = broken.every((name) => FAULT_OF[name]) ? broken[0] : undefined;
  if (!rule) return { pointer, fault: 'wrong-type' };
  const limit: unknown = error.contexts?.[rule]?.limit;
  return { pointer, fault: FAULT_OF[rule] ?? 'wrong-type', ...(typeof limit === 'number' && { limit }) };
}
