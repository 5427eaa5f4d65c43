/** The address from which the app itself serves a picture of the open newsroom (`media:<sha256>.<ext>`). */
export function mediaUrl(src: string): string {
  return src.replace(/^media:/, 'app://media/');
}
