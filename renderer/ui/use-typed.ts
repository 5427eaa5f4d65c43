import { useState } from 'react';

/**
 * What a person is typing for a value that can't hold it letter for letter (a space at the end, half a name).
 *
 * Returns the text to show and how to change it: with the value that the text now means. When the value is changed by
 * anything else, the text follows.
 */
export function useTyped<Value, Typed>(
  value: Value,
  typedOf: (value: Value) => Typed,
): readonly [Typed, (typed: Typed, meaning: Value) => void] {
  const [held, setHeld] = useState({ value, typed: typedOf(value) });
  const typed = Object.is(held.value, value) ? held.typed : typedOf(value);
  return [typed, (next, meaning) => setHeld({ value: meaning, typed: next })];
}
