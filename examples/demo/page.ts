import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Marked } from 'marked'
import markedAlert from 'marked-alert'

/** The comments as a page that opens in a browser, light or dark as the reader has it. @returns its path */
export async function writePage(folder: string, shots: readonly { title: string; body: string }[]): Promise<string> {
  const css = readFileSync(createRequire(import.meta.url).resolve('github-markdown-css/github-markdown.css'), 'utf8')
  const marked = new Marked({ gfm: true, breaks: true }, markedAlert())
  const sections = shots.map(
    ({ title, body }) =>
      `<h2 class="t">${title}</h2>\n<article class="markdown-body">${body === '' ? '<p><em>no comment</em></p>' : marked.parse(body)}</article>`,
  )
  const path = join(folder, 'index.html')
  const style = `${css}\nbody{max-width:880px;margin:2rem auto;padding:0 1rem;font-family:system-ui,sans-serif;color-scheme:light dark;background:Canvas;color:CanvasText}.t{font-size:1rem;font-weight:600;margin:2rem 0 .5rem}.markdown-body{border:1px solid #8886;border-radius:6px;padding:16px}`
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Mettle: the demo's comments</title><style>${style}</style>\n${sections.join('\n')}\n</html>\n`,
  )
  return path
}
