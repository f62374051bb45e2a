/** One fault of the layout: where, and what in words. */
export interface LayoutFault {
  selector: string;
  what: string;
}
export function layoutFaults(): LayoutFault[];
