/** The file of a site path, relative to the site's folder: `/a/` is `a/index.html`, `/a.html` is `a.html`. */
export function outputFile(path: string): string {
  const file = path.slice(1);
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}
