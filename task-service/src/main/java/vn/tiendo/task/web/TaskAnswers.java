package vn.tiendo.task.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.tiendo.platform.store.Request;
import vn.tiendo.platform.store.Stored;
import vn.tiendo.task.Task;
import vn.tiendo.task.TaskCommand;
import vn.tiendo.task.store.Tasks;

/** Asks a task what a caller wants of it and answers with the task as it is then. */
@Component
final class TaskAnswers {

    private final Tasks tasks;
    private final TaskViews views;

    TaskAnswers(Tasks tasks, TaskViews views) {
        this.tasks = tasks;
        this.views = views;
    }

    ResponseEntity<TaskView> ask(String id, Request request, TaskCommand command) {
        return answer(tasks.handle(id, request, command));
    }

    ResponseEntity<TaskView> answer(Stored<Task> task) {
        return ResponseEntity.ok().eTag(task.entityTag()).body(views.of(task));
    }
}
