package vn.tiendo.task.summary;

/**
 * What somebody had to do in a period and what came of it.
 *
 * @param due tasks whose last day lies in it, those cancelled left out
 * @param done of these completed
 * @param doneLate of these completed with a result that came late
 * @param returned times a result was returned in it, whenever its task is due
 * @param overdue tasks of {@code due} that still owe a result though their last day has passed
 * @param initiatives initiatives and models proposed in it
 */
public record Counts(int due, int done, int doneLate, int returned, int overdue, int initiatives) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    static final Counts INITIATIVE = new Counts(0, 0, 0, 0, 0, 1);

    Counts plus(Counts other) {
        return new Counts(due + other.due, done + other.done, doneLate + other.doneLate, returned + other.returned,
                overdue + other.overdue, initiatives + other.initiatives);
    }
}
