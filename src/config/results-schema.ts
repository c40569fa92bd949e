import { Type } from 'typebox'
import { severity } from './rule-schema.ts'
import { closed, text } from './schema-words.ts'

/** Verdicts of other tools. */

export const RESULT_FORMATS = [
  'great-expectations',
  'pandera',
  'deepchecks',
  'evidently',
  'tfx',
  'promptfoo',
  'sagemaker',
  'junit',
] as const

export const resultsFile = Type.Union([
  Type.String({ minLength: 1 }),
  Type.Object(
    {
      path: text('The file that the tool writes; of TFX the folder of the blessing.'),
      format: Type.Optional(
        Type.Enum([...RESULT_FORMATS], { description: 'The tool. Default: told by the content; TFX has to be named.' }),
      ),
      severity: Type.Optional(severity),
    },
    closed,
  ),
])
