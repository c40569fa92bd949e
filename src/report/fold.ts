import { name } from './escape.ts'
import type { ModelFacts } from './facts.ts'

/** What is not needed to decide. The blank line lets GitHub read the Markdown inside. */
export const fold = (summary: string, content: string): string => `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`

/** ` of churn`, where there are several models. */
export const of = (model: ModelFacts, several: boolean): string => (several ? ` of ${name(model.name, 40)}` : '')
