package vn.tiendo.local.launcher;

import java.time.Instant;
import java.util.Optional;

/** A process as remembered in a file: its id alone may since belong to another. */
record ProcessRecord(long pid, long startedMillis) {

    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), started(process));
    }

    static ProcessRecord parse(String text) {
        int at = text.indexOf('@');
        return new ProcessRecord(Long.parseLong(text.substring(0, at)), Long.parseLong(text.substring(at + 1)));
    }

    String format() {
        return pid + "@" + startedMillis;
    }

    /** The process, if it is still the one that was remembered. */
    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
                .filter(process -> Math.abs(started(process) - startedMillis) < 1000);
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH).toEpochMilli();
    }
}
