package vn.tiendo.task.store;

/** Is told of every task right after it was saved. It must not throw: what was saved stays saved. */
public interface SavedTasks {

    /** A person changed the task and will look at it next. */
    void byPerson(String id);

    /** An event or the clock changed the task, perhaps many at once. */
    void byEvent(String id);
}
