package vn.tiendo.local.demo;

/** What becomes of a commune's figures in the story. */
enum Fate {
    /** Sent and approved. */
    APPROVED,
    /** The first attempt breaks a rule and is refused; mended, sent, approved. */
    REFUSED_FIRST,
    /** The reviewer sends them back once; mended, sent again, approved. */
    RETURNED_ONCE,
    /** Corrected after approval, and the correction approved. */
    CORRECTED,
    /** Corrected after approval; the correction still waits, so official and provisional differ. */
    CORRECTION_WAITS,
    /** Sent, not yet reviewed. */
    WAITS,
    /** Typed in, never sent. */
    DRAFT_ONLY,
    /** Nothing at all. */
    NOTHING;

    /** The same commune has the same fate each time; the commune of the sample plan gets through. */
    static Fate of(int index, boolean planned) {
        if (planned) {
            return APPROVED;
        }
        return switch (index % 40) {
            case 3, 23 -> REFUSED_FIRST;
            case 5, 17, 29 -> RETURNED_ONCE;
            case 8, 31 -> CORRECTED;
            case 12 -> CORRECTION_WAITS;
            case 15, 34, 38 -> WAITS;
            case 20 -> DRAFT_ONLY;
            case 27 -> NOTHING;
            default -> APPROVED;
        };
    }

    boolean isReported() {
        return this != DRAFT_ONLY && this != NOTHING;
    }

    boolean isApproved() {
        return isReported() && this != WAITS;
    }
}
