/** What became of a unit's own template. */
export interface OwnTemplate {
  /** Null where it was given up. */
  checksum: string | null;
  by: string;
  at: string;
}

export const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function templatePath(unit: string): string {
  return `/api/report-templates/${encodeURIComponent(unit)}`;
}
