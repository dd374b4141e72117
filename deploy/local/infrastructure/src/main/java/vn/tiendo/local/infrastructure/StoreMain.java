package vn.tiendo.local.infrastructure;

import java.nio.file.Path;

/** The document store as a process of its own: {@code StoreMain FILE PORT}; stops on SIGTERM. */
public final class StoreMain {

    private StoreMain() {}

    /** Returns once the store serves; its threads keep the process alive. */
    public static void main(String[] arguments) {
        var store = EmbeddedStore.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]), StoreMain::end);
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("store-stop").unstarted(store::close));
        System.out.println("Store ready on port " + store.port());
    }

    /** Clients see the connection end, not an acknowledgement; whoever watches this process starts it again. */
    private static void end() {
        System.err.println("The store cannot write its file and stops");
        Runtime.getRuntime().halt(1);
    }
}
