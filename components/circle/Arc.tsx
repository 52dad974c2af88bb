export interface ArcProps {
  class: string | undefined;
  radius: number;
  /** 0..1 of a full turn, clockwise from the top; more is a full turn. */
  share: number;
}

/** An arc of a circle around the origin; nothing at all at 0, where a round cap would show a dot. */
export function Arc({ class: className, radius, share }: ArcProps) {
  const shown = Math.max(0, Math.min(1, share));
  if (!(shown > 0)) return null;
  return (
    <circle
      class={className}
      r={radius}
      pathLength={1}
      stroke-dasharray={`${shown} ${shown === 1 ? 0 : 2}`}
      transform="rotate(-90)"
    />
  );
}
