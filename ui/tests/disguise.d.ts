export function pseudo(text: string): string;
export function rightToLeft(text: string): string;
export function disguisePage(how: "pseudo" | "rtl"): void;
