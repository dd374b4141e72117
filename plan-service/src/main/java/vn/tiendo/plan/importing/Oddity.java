package vn.tiendo.plan.importing;

/**
 * What is odd about reading a fragment into a certain cell, and how much it speaks against that reading. The reading of a
 * table with the fewest oddities wins; how odd a row remains is how little it is trusted.
 */
enum Oddity {
    /** Cells a row should have. */
    ROW_WITHOUT_CONTENT(200),
    ROW_WITHOUT_NUMBER(30),
    ROW_WITHOUT_PRODUCT(30),
    ROW_WITHOUT_OFFICE(40),
    ROW_WITHOUT_TIME(30),
    /** A number that stands beside its row's later lines. */
    NUMBER_DISPLACED(8),
    /** Order of cells. */
    CELL_BEFORE_CONTENT(28),
    CONTENT_TAKEN_UP_AGAIN(15),
    PRODUCT_TAKEN_UP_AGAIN(14),
    PRODUCT_BEFORE_OFFICE(12),
    PRODUCT_AFTER_OFFICE(12),
    OFFICE_TAKEN_UP_AGAIN(8),
    TIME_TAKEN_UP_AGAIN(8),
    SECOND_TIME(30),
    TIME_BEFORE_OFFICE(10),
    /** Beginnings and ends. */
    BEGINS_SMALL(25),
    GOES_ON_WITH_CAPITAL(3),
    GOES_ON_AFTER_END(14),
    GOES_ON_OVER_GAP(8),
    GOES_ON_WITH_BULLET(25),
    BEGINS_WITH_BULLET(8),
    LEFT_DANGLING(25),
    GOES_ON_DANGLING(
            -10),
    TOO_SHORT_FOR_A_TASK(15),
    SHORT_LINE_INSIDE(6),
    SHORT_LINE_TAKEN_UP_AGAIN(8),
    FILLS_WIDEST_COLUMN(12),
    LEFT_OPEN(5),
    GOES_ON_OPEN(-10),
    /** Looks. */
    LOOKS_LIKE_OFFICE(12),
    LOOKS_LIKE_PRODUCT(10),
    LOOKS_LIKE_TIME(25),
    HAS_TIME_CUE(12),
    NO_OFFICE(22),
    NO_PRODUCT(14),
    NO_TIME(25),
    NO_TIME_CUE(7),
    NO_BULLET(3),
    NO_BULLET_AMONG_BULLETS(8),
    /** Left out altogether. */
    LEFT_OUT(45);

    private final int weight;

    Oddity(int weight) {
        this.weight = weight;
    }

    int when(boolean applies) {
        return applies ? weight : 0;
    }
}
