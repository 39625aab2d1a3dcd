import { css } from 'lit'

/** How every mark looks: widths, dashes and colours by name. */
export const chartStyles = css`
  svg {
    display: block;
    overflow: visible;
  }
  path {
    fill: none;
    stroke-linejoin: round;
    stroke-linecap: butt;
  }
  .range {
    fill: var(--_range);
  }
  .range-edge {
    stroke: var(--_axis);
    stroke-width: 1;
  }
  .grid {
    stroke: var(--_grid);
    stroke-width: 1;
  }
  .zero {
    stroke: var(--_axis);
    stroke-width: 1.5;
  }
  .boundary,
  .break {
    stroke: var(--_axis);
    stroke-width: 1;
  }
  .target {
    stroke: var(--_target);
    stroke-width: 1.5;
    stroke-dasharray: 10 3 2 3;
  }
  .forecast {
    stroke: var(--_forecast);
    stroke-width: 2;
    stroke-dasharray: 6 4;
  }
  .comparator-1,
  .comparator-2,
  .comparator-3 {
    stroke: var(--_axis);
    stroke-width: 1.5;
  }
  .comparator-2 {
    stroke-dasharray: 1 3;
    stroke-linecap: round;
  }
  .comparator-3 {
    stroke-dasharray: 4 3;
  }
  .history {
    stroke: var(--_actual);
    stroke-width: 2;
  }
  .since {
    stroke: var(--_actual);
    stroke-width: 3;
  }
  .history-points,
  .lone-points,
  .since-points,
  .latest-point {
    stroke: var(--_actual);
    stroke-linecap: round;
    stroke-width: 6;
  }
  .lone-points,
  .since-points {
    stroke-width: 8;
  }
  .latest-point {
    stroke-width: 10;
  }
  .bracket {
    stroke: var(--_verdict, var(--_muted));
    stroke-width: 2;
  }
  .symbol-box {
    stroke: var(--_muted);
    stroke-width: 1;
  }
  text {
    fill: var(--_text);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .tick,
  .strip,
  .symbol {
    fill: var(--_muted);
    font-size: 0.8125rem;
  }
  .label {
    fill: var(--_forecast);
    font-weight: 600;
  }
  .label-strong {
    fill: var(--_actual);
    font-weight: 700;
  }
  .label-strong,
  .target-label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 3px;
    stroke-linejoin: round;
  }
  .gap {
    fill: var(--_verdict, var(--_muted));
  }
  .target-label {
    fill: var(--_target);
  }
  .comparator {
    fill: var(--_muted);
  }
  .cursor {
    stroke: var(--_text);
    stroke-width: 1;
  }
  .ring {
    stroke: var(--_text);
    stroke-width: 2;
  }
  @media (forced-colors: active) {
    .cursor,
    .ring,
    .bracket {
      stroke: Highlight;
    }
  }
  .sparkline .range-edge {
    stroke: none;
  }
  .sparkline .history,
  .sparkline .forecast {
    stroke-width: 1.5;
  }
  .sparkline .forecast {
    stroke-dasharray: 3 2;
  }
  .sparkline .since {
    stroke-width: 2.5;
  }
  .sparkline .lone-points {
    stroke-width: 5;
  }
  .sparkline .latest-point {
    stroke-width: 6;
  }
`
