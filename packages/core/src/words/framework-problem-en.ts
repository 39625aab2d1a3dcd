import type { FrameworkProblemWords } from './framework-problem-catalogue.js'

export const problemsEn: FrameworkProblemWords = {
  'outcome-with-a-number': (name) =>
    `“${name}” has a number in it. An outcome is a condition in plain words and takes no number. Give the number to one of its indicators.`,
  'outcome-without-indicators': (name) => `“${name}” has no indicator, so nobody can see how it is going.`,
  'outcome-without-services': (name) => `No service says that it contributes to “${name}”.`,
  'unknown-population': (name, found) => `“${name}” names a population that is not there: “${found}”.`,
  'unknown-outcome': (name, found) => `“${name}” names an outcome that is not there: “${found}”.`,
  'unknown-service': (name, found) => `“${name}” names a service that is not there: “${found}”.`,
  'unknown-indicator': (name, found) => `“${name}” names an indicator that is not there: “${found}”.`,
  'indicator-without-outcome': (name) => `“${name}” belongs to no outcome.`,
  'indicator-without-direction': (name) =>
    `Nobody has said which way is better for “${name}”. Say higher, lower or none.`,
  'indicator-without-definition': (name) => `“${name}” has no definition in plain words.`,
  'indicator-as-measure': (name) =>
    `“${name}” is filed as an indicator and as a measure of one service. No one service can answer for a whole population. Say what changes for its own users.`,
  'measure-without-service': (name) =>
    `“${name}” is in a quadrant and belongs to no service. A measure says how well one service works.`,
  'measure-without-quadrant': (name) =>
    `“${name}” belongs to a service and to no quadrant. Say which question it answers: how much, how well, or is anyone better off.`,
  'measure-without-direction': (name) =>
    `“${name}” is a headline and nobody has said which way is better. Say higher, lower or none.`,
  'measure-without-definition': (name) => `“${name}” is a headline without a definition in plain words.`,
  'unknown-measure': (name, found) => `“${name}” names a measure of its own that is not there: “${found}”.`,
  'same-id': (name, found) => `“${name}” has an id that another one has already: “${found}”.`,
  'share-on-the-left': (name) =>
    `“${name}” is a share and stands on the left. The left side counts (#); shares and rates (%) belong on the right.`,
  'number-on-the-right': (name) =>
    `“${name}” is a number and stands on the right. The right side holds shares and rates (%); numbers (#) belong on the left.`,
  'unknown-pair': (name, found) => `“${name}” is paired with a measure that is not there: “${found}”.`,
  'pair-of-one-kind': (name, found) =>
    `“${name}” and “${found}” are paired and of one kind. A pair is the number (#) and the share (%) of the same thing.`,
  'headline-on-the-left': (name) =>
    `“${name}” is a headline that only counts. Headlines say how well, or what share are better off.`,
  'headline-count': (name, found) => `“${name}” has ${found} headlines. Three to five is the rule.`,
}
