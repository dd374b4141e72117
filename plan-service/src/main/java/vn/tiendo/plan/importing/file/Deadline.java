package vn.tiendo.plan.importing.file;

import static vn.tiendo.plan.importing.file.ImportRejected.Reason.TOO_SLOW;

/** The moment at which reading a file is given up; asked in every loop whose length the file decides. */
final class Deadline {

    private final long end;

    Deadline(Limits limits) {
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    void check() {
        if (System.nanoTime() - end > 0) {
            throw new ImportRejected(TOO_SLOW, "Tệp không đọc xong trong thời gian cho phép.");
        }
    }
}
