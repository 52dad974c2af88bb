/** The texts beside a hint about what is typed, by key. The hint itself is a line of its pitfall. */
type Text = string;

export interface HintTexts {
  /** Puts the hint away; what is typed stays as it is. */
  readonly leave: Text;
  /** No more hints of this kind. */
  readonly less: Text;
}
