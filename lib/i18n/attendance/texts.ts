/** Who was not at a meeting, and what else a group keeps of it. */
export interface AttendanceTexts {
  readonly absent: (names: readonly string[]) => string;
  /** Where it was asked how safe it was. */
  readonly safetyKept: string;
}
