import type sharp from 'sharp';

/** sharp when the first picture needs it: loading it takes a good part of the time that starting up has. */
export async function loadSharp(): Promise<typeof sharp> {
  return (await import('sharp')).default;
}
