import { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { answer, request } from './request.ts';

/** A file of more than this is not even read. */
export const MAX_PICTURE_BYTES = 100_000_000;

export type AddPictureFailure =
  | { readonly kind: 'not-a-picture'; readonly reason: string }
  /** A phone's format, which no browser shows. */
  | { readonly kind: 'heic'; readonly reason: string }
  /** A newer format, which not every browser shows. */
  | { readonly kind: 'avif'; readonly reason: string }
  | { readonly kind: 'damaged'; readonly reason: string }
  | { readonly kind: 'too-large'; readonly reason: string }
  /** The chosen file itself: gone, or not for us to read. */
  | { readonly kind: 'not-readable'; readonly reason: string }
  | { readonly kind: 'not-writable'; readonly reason: string };

/** What a picture file says of itself, on its way into the media folder. */
export interface AddedPicture {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly caption: string;
  readonly credit: string;
  readonly copyright: string;
  readonly alt: string | null;
}

/** What became of one of the files that were chosen. */
export interface ChosenPicture {
  readonly file: string;
  readonly answer: Result<AddedPicture, AddPictureFailure>;
}

export const pictureRequests = {
  /** None where the editor chose nothing after all. */
  'picture:choose': request(z.strictObject({ several: z.boolean() }), answer<readonly ChosenPicture[]>()),
  'picture:add': request(
    z.strictObject({ bytes: z.instanceof(Uint8Array<ArrayBuffer>), name: z.string().max(255) }),
    answer<Result<AddedPicture, AddPictureFailure>>(),
  ),
} as const;
