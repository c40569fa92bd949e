/** A workflow that ships with the repository, as its text. */
declare module '*.yml' {
  const text: string
  export default text
}
