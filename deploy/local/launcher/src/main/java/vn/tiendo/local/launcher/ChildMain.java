package vn.tiendo.local.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Runs another main class and ends the process when its standard input does. The launcher holds the other end of that
 * pipe, so no process outlives it, however it dies.
 */
public final class ChildMain {

    private static final int SECONDS_TO_STOP = 15;

    private ChildMain() {}

    /** Runs {@code arguments[0]} with the arguments behind it. */
    public static void main(String[] arguments) throws Exception {
        Thread.ofPlatform().daemon().name("launcher-watch").start(ChildMain::stopWithLauncher);
        var main = Class.forName(arguments[0]).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
        } catch (InvocationTargetException e) {
            e.getTargetException().printStackTrace();
            System.exit(1);
        }
    }

    private static void stopWithLauncher() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            System.err.println("The launcher is gone: " + e.getMessage());
        }
        Thread.ofPlatform().daemon().name("launcher-watch-end").start(ChildMain::haltLater);
        System.exit(0);
    }

    private static void haltLater() {
        try {
            if (!new CountDownLatch(1).await(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
