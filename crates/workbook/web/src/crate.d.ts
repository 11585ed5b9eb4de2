// What build.mjs puts in place of `crate:context`: the source of that crate.
declare module 'crate:context' {
  const source: string;
  export default source;
}
