import { type Static, Type } from 'typebox'
import { severity } from './rule-schema.ts'
import { closed, listOf, share, text } from './schema-words.ts'

/** What data keep to. */

const columnCheck = Type.Object(
  {
    type: Type.Optional(Type.Enum(['number', 'integer', 'string', 'boolean', 'date'], { description: 'What every value is.' })),
    min: Type.Optional(Type.Union([Type.Number(), Type.String()], { description: 'The lowest value; of dates as ISO 8601.' })),
    max: Type.Optional(Type.Union([Type.Number(), Type.String()], { description: 'The highest value; of dates as ISO 8601.' })),
    values: Type.Optional(
      Type.Array(Type.Union([Type.String(), Type.Number(), Type.Boolean()]), { minItems: 1, description: 'The values that are allowed.' }),
    ),
    unique: Type.Optional(Type.Boolean({ description: 'Whether no value occurs twice.' })),
    missing: Type.Optional({ ...share, description: 'The largest share of missing values. `0`: none may be missing.' } as typeof share),
    within: Type.Optional(Type.String({ pattern: '^[0-9]+(h|d)$', description: 'How old the newest date may be: `36h`, `30d`.' })),
  },
  { ...closed, description: 'What one column keeps to. A column that is named must be there.' },
)

export const sourceChecks = Type.Object(
  {
    columns: Type.Optional(Type.Record(Type.String(), columnCheck, { description: 'Checks by column.' })),
    others: Type.Optional(Type.Enum(['allow', 'refuse'], { description: 'Columns that are not named. Default `allow`.' })),
    rows: Type.Optional(
      Type.Object(
        {
          min: Type.Optional(Type.Integer({ minimum: 0, description: 'The fewest rows.' })),
          max: Type.Optional(Type.Integer({ minimum: 0, description: 'The most rows.' })),
          'max-change': Type.Optional({ ...share, description: 'How far the number of rows may move from the base’s.' } as typeof share),
        },
        { ...closed, description: 'How many rows there are.' },
      ),
    ),
    missing: Type.Optional({ ...share, description: 'The largest share of missing values in any column.' } as typeof share),
    unique: Type.Optional(listOf('Columns that together tell every row apart.')),
    label: Type.Optional(text('The column of the label, for `balance` and for the report.')),
    balance: Type.Optional({ ...share, description: 'The smallest share that any class of `label` may have.' } as typeof share),
    disjoint: Type.Optional(listOf('Other data sources of the model that may share no row with this one: leaks between train and test.')),
    on: Type.Optional(listOf('The columns that make a row the same, for `disjoint`. Default: all that both have.')),
    severity: Type.Optional(severity),
  },
  { ...closed, description: 'What a data source keeps to. Checked before anything trains.' },
)

export type RawChecks = Static<typeof sourceChecks>
