/** What stands behind a label and was said of one period only: "(prov)", "p", "[Note 5]", an asterisk, a raised figure. */
export const MARK =
  /\s*(?:(?:\(|(?<=\d) ?)(?:p|r|prov[a-z]*|rev[a-z]*|final)\)?|\[[^\]]*\]|\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+)\s*$/i
