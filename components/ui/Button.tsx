/** A native button in one of the panel's weights. */
import type { ComponentChildren, ComponentProps } from 'preact';
import styles from './button.module.css';
import { Icon, type IconName } from './Icon';

type Native = Omit<ComponentProps<'button'>, 'icon' | 'type' | 'class'>;

export interface ButtonProps extends Native {
  readonly weight?: 'main' | 'plain' | 'quiet' | 'danger';
  readonly icon?: IconName;
  /** Shows the icon alone; the text stays for screen readers and as a tip. */
  readonly iconOnly?: boolean;
  readonly submits?: boolean;
  readonly children: ComponentChildren;
}

export function Button({
  weight = 'plain',
  icon,
  iconOnly = false,
  submits = false,
  children,
  ...native
}: ButtonProps) {
  const label = iconOnly && typeof children === 'string' ? children : undefined;
  return (
    <button
      {...native}
      type={submits ? 'submit' : 'button'}
      class={styles.button}
      data-weight={weight}
      data-icon-only={iconOnly}
      aria-label={label ?? native['aria-label']}
      title={label}
    >
      {icon && <Icon name={icon} />}
      {!iconOnly && <span>{children}</span>}
    </button>
  );
}
