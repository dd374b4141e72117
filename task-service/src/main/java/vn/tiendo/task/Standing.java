package vn.tiendo.task;

import vn.tiendo.platform.problem.Rejection;

/** Whether a task stands where something can be asked of it. */
final class Standing {

    private Standing() {}

    static void requireNotClosed(Task task) {
        if (task.status().isClosed()) {
            throw rejected(TaskProblem.TASK_CLOSED, task);
        }
    }

    static void requireOpen(Task task) {
        requireNotClosed(task);
        if (!task.status().isOpen()) {
            throw rejected(TaskProblem.RESULT_ALREADY_SUBMITTED, task);
        }
    }

    static void requireSubmitted(Task task) {
        if (task.status() != TaskStatus.SUBMITTED) {
            throw rejected(TaskProblem.RESULT_NOT_SUBMITTED, task);
        }
    }

    static Rejection rejected(TaskProblem problem, Task task) {
        return new Rejection(problem).at("status").with("taskStatus", task.status().name());
    }
}
