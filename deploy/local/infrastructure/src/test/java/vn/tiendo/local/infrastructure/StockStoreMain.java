package vn.tiendo.local.infrastructure;

import de.bwaldvogel.mongo.H2MongoServer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The store as its library ships it, which acknowledges before it commits: what ours is compared with. */
final class StockStoreMain {

    private StockStoreMain() {}

    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(Path.of(arguments[0]).getParent());
        new H2MongoServer(arguments[0]).bind("127.0.0.1", Integer.parseInt(arguments[1]));
        System.out.println("Stock store ready");
    }
}
