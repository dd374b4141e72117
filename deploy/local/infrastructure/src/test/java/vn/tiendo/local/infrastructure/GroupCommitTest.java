package vn.tiendo.local.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    @Test
    void no_answer_goes_out_before_the_commit_and_readers_wait_for_it_too() throws Exception {
        var committing = new CountDownLatch(1);
        var allowed = new CountDownLatch(1);
        var commits = new GroupCommit(() -> {
            committing.countDown();
            await(allowed);
        });
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var write = executor.submit(() -> commits.write(() -> "written"));
            await(committing);
            var read = executor.submit(() -> commits.read(() -> "seen"));
            assertThatThrownBy(() -> write.get(150, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            assertThatThrownBy(() -> read.get(150, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            allowed.countDown();
            assertThat(write.get()).isEqualTo("written");
            assertThat(read.get()).isEqualTo("seen");
        }
    }

    @Test
    void a_read_alone_commits_nothing() {
        var count = new AtomicInteger();
        var commits = new GroupCommit(count::incrementAndGet);
        commits.read(() -> "seen");
        assertThat(count).hasValue(0);
        commits.write(() -> "written");
        commits.read(() -> "seen");
        assertThat(count).hasValue(1);
    }

    @Test
    void a_write_that_could_not_be_committed_is_not_acknowledged() {
        var commits = new GroupCommit(() -> {
            throw new IllegalStateException("disk full");
        });
        assertThatThrownBy(() -> commits.write(() -> "written")).hasMessage("disk full");
        assertThatThrownBy(() -> commits.read(() -> "seen")).hasMessage("disk full");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
