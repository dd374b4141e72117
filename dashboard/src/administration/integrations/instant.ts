/** A moment as somebody in Vietnam types it, `2026-03-01T07:00`, as an instant; Vietnam keeps UTC+7 all year. */
export function instantInVietnam(local: string): string {
  return new Date(`${local}+07:00`).toISOString();
}
