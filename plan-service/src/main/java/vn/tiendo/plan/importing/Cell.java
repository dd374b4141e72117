package vn.tiendo.plan.importing;

/** The cells of a task's row that fragments are read into. */
enum Cell {
    NONE, CONTENT, PRODUCT, OFFICE, TIME
}
